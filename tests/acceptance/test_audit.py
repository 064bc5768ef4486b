"""``minerals audit``: the review's table, and tables of users' own."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import minerals
from minerals.domain.records import Figure
from minerals.questions.audit.cells import DIFFERENT, Cell
from minerals.questions.audit.result import Audit
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.acceptance.typed_verdicts import DEPENDENCE, USE
from tests.running import Ran, run

DATA = Dataset()
REVIEW: Audit = minerals.Library().audit("review-2022")

EIGHT = """\
mineral,jurisdiction,publication,value,use
cobalt,US,us-mcs-2022,76,batteries
lithium,US,us-mcs-2022,>25,
nickel,US,us-mcs-2022,48,
rare earths,US,us-mcs-2022,90,
cobalt,EU,eu-com-2020-474,86 %,
beryllium,EU,eu-com-2020-474,k. A.,
zinc,US,us-mcs-2026,73,
tin,US,us-mcs-2026,7,
"""
"""Eight rows, two of them wrong: the bound of rare earths became a number, and tin lost a digit."""


def fed(content: str, *arguments: str) -> Ran:
    return run("audit", "-", *arguments, stdin=content)


def cell(jurisdiction: str, mineral: str, field: str = "dependence", section: str = "table-2") -> Cell:
    return next(
        one
        for one in REVIEW.cells
        if (one.claim.jurisdiction, one.claim.mineral, one.field, one.claim.section)
        == (jurisdiction, mineral, field, section)
    )


@pytest.mark.parametrize(("field", "typed"), [("dependence", DEPENDENCE), ("use", USE)])
def test_each_of_the_36_minerals_has_the_verdict_that_was_written_down(field: str, typed: str) -> None:
    found = [
        " ".join((one.claim.jurisdiction, one.claim.mineral, one.claimed, one.verdict))
        for one in REVIEW.cells
        if one.field == field and one.claim.section == "table-2"
    ]
    assert found == typed.splitlines()
    assert len(found) == 36


def test_no_row_of_the_review_is_told_to_have_slipped() -> None:
    antimony = cell("US", "antimony")
    assert (antimony.published, antimony.reason, antimony.origin) == (("84",), None, None)
    assert [each.claim.mineral for each in REVIEW.cells if each.origin is not None] == []


@pytest.mark.parametrize(
    ("jurisdiction", "mineral", "what", "published"),
    [
        ("US", "nickel", "later", ["49", "38"]),
        ("US", "vanadium", "later", ["62", "61"]),
        ("US", "cobalt", "later", ["73"]),
        ("US", "tellurium", "later", [">95"]),
        ("US", "praseodymium", "group", [">90", "E"]),
        ("US", "scandium", "later", ["100"]),
        ("EU", "silicon-metal", "earlier", ["64"]),
        ("CN", "lithium", "same-text", ["80%-90%"]),
        ("CN", "nickel", "same-text", ["80%-90%"]),
        ("CN", "lithium", "literature", ["80%", "80%", "约为55%"]),
    ],
)
def test_what_else_is_published_stands_beside(jurisdiction: str, mineral: str, what: str, published: list[str]) -> None:
    beside = [one.published for one in cell(jurisdiction, mineral).beside if one.what == what]
    # More literature may come to stand there.
    assert (beside if what != "literature" else [text for text in beside if text in published]) == published


def test_not_available_is_not_zero() -> None:
    beryllium = cell("EU", "beryllium")
    assert (beryllium.published, beryllium.reason) == (("k. A.",), "not-zero")


def test_rare_earths_in_batteries_are_stated_for_two_members_only() -> None:
    rare = cell("US", "rare-earths", "use")
    assert rare.reason == "members-only"
    assert {one.mineral for one in rare.beside} == {"lanthanum", "praseodymium"}


def test_what_another_publication_of_the_same_list_states_is_said_to_be_from_there() -> None:
    for one in REVIEW.cells:
        if one.verdict == "use-stated":
            assert (one.reason == "elsewhere") == (one.publication != one.claim.publication)


def test_the_statements_of_the_text_are_told_apart_from_the_table() -> None:
    apart = [one for one in REVIEW.cells if one.claim.section != "table-2"]
    assert [(one.claim.mineral, one.verdict, one.reason) for one in apart] == [
        (mineral, "cannot-check", "no-source") for mineral in ("lithium", "cobalt", "nickel")
    ]


def test_the_counts_add_up() -> None:
    assert sum(REVIEW.summary().values()) == len(REVIEW.cells) == 75
    assert sum(REVIEW.summary("dependence").values()) == 39
    assert sum(REVIEW.summary("use").values()) == 36


def test_every_reading_of_an_agreement_is_that_of_a_figure() -> None:
    for one in REVIEW.cells:
        if one.verdict == "agrees":
            assert one.published
            assert one.locator


def test_a_difference_exits_with_1_in_every_format() -> None:
    for form in ("table", "json", "csv", "markdown"):
        done = run("audit", "review-2022", "--format", form)
        assert (done.returncode, done.stderr) == (1, "")


def test_json_keeps_its_promise_and_csv_says_the_same() -> None:
    value = json.loads(run("audit", "review-2022", "--format", "json").stdout)
    schema = json.loads((paths.schemas() / "audit.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(value)
    rows = list(csv.DictReader(io.StringIO(run("audit", "review-2022", "--format", "csv").stdout)))
    assert [row["verdict"] for row in rows] == [one["verdict"] for one in value["cells"]]
    assert "- `1` antimony: " in run("audit", "review-2022", "--format", "markdown").stdout


def test_eight_rows_with_two_errors_are_audited_with_the_two_found() -> None:
    done = fed(EIGHT, "--format", "json")
    assert done.returncode == 1
    cells = json.loads(done.stdout)["cells"]
    wrong = {one["mineral"]: one["published"] for one in cells if one["verdict"] in DIFFERENT}
    assert wrong == {"rare-earths": [">90", "E"], "tin": ["77"]}


def test_a_number_where_a_bound_is_printed_differs_and_says_why() -> None:
    found = fed("mineral,jurisdiction,publication,value\nlithium,US,us-mcs-2022,25\n", "--format", "json")
    one = json.loads(found.stdout)["cells"][0]
    assert (one["verdict"], one["reason"], one["published"]) == ("differs", "bound-dropped", [">25"])


def test_a_year_can_be_asked_for() -> None:
    rows = "mineral,jurisdiction,publication,value,year\nnickel,US,us-mcs-2023,49,2021\nnickel,US,us-mcs-2023,49,1999\n"
    cells = json.loads(fed(rows, "--format", "json").stdout)["cells"]
    assert [(one["verdict"], one["reason"]) for one in cells] == [
        ("revised-since", "unlike-before"),
        ("cannot-check", "other-year"),
    ]


def test_empty_cells_claim_nothing() -> None:
    done = fed(
        "mineral,jurisdiction,publication,value,use\nlithium,US,us-mcs-2022,,battery\n锂,US,,>25,\n", "--format", "json"
    )
    cells = json.loads(done.stdout)["cells"]
    assert [(one["field"], one["verdict"], one["reason"]) for one in cells] == [
        ("use", "use-stated", "elsewhere"),
        ("dependence", "cannot-check", "no-source"),
    ]
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("row", "code", "message"),
    [
        ("litium,US,us-mcs-2022,5,", "unknown-mineral", "unknown mineral `litium`; did you mean `lithium`?"),
        ("kryptonite,US,us-mcs-2022,5,", "unknown-mineral", "unknown mineral `kryptonite`"),
        ("lithium,UZ,us-mcs-2022,5,", "unknown-jurisdiction", "unknown jurisdiction `UZ`"),
        ("lithium,US,us-mcs-2202,5,", "unknown-publication", "unknown publication `us-mcs-2202`; did you mean "),
        ("lithium,,,5,", "no-jurisdiction", "no jurisdiction is named, and no publication that tells it"),
        ("lithium,,review-2022,5,", "no-jurisdiction", "no jurisdiction is named"),
        ("lithium,EU,us-mcs-2022,5,", "other-jurisdiction", "`us-mcs-2022` is about US, not about EU"),
        ("lithium,US,us-mcs-2022,25 or so,", "unreadable-value", "cannot read the value `25 or so`: write it as "),
        ("lithium,US,us-mcs-2022,740,", "above-100", "`740` is above 100 %, the most that a dependence can be"),
        ("lithium,US,us-mcs-2022,>100,", "above-100", "`>100` is above 100 %"),
        ("lithium,US,us-mcs-2022,90-110,", "above-100", "`90-110` is above 100 %"),
        ("lithium,US,us-mcs-2022,-5,", "below-0", "`-5` is below 0 %: write E where the publication prints a net "),
        ("lithium,US,us-mcs-2022,<0,", "below-0", "`<0` is below 0 %"),
        ("lithium,US,us-mcs-2022,60-40,", "reversed-range", "the range `60-40` runs from high to low"),
        ("lithium,US,us-mcs-2022,5,soon", "unreadable-year", "cannot read the year `soon`: write 2021 or 2012-2016"),
        ("lithium,US,us-mcs-2022,5,2016-2012", "reversed-years", "the years `2016-2012` run from late to early"),
        (",US,us-mcs-2022,5,", "no-mineral", "no mineral is named"),
        ("lithium,US,us-mcs-2022,,", "nothing-claimed", "neither a value nor a use is claimed"),
        ("lithium,US,us-mcs-2022,5,2021,x", "too-many-cells", "6 cells, where the header has 5; put a cell that "),
    ],
)
def test_a_row_that_cannot_be_read_is_listed_and_stops_no_other(row: str, code: str, message: str) -> None:
    table = f"mineral,jurisdiction,publication,value,year\n\n{row}\ncobalt,US,us-mcs-2022,76,\n"
    done = fed(table, "--format", "json")
    found = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (1, "")
    assert [(fault["place"], fault["code"]) for fault in found["faults"]] == [("line 3", code)]
    assert found["faults"][0]["message"].startswith(message)
    assert found["faulty_rows"] == 1
    assert [(each["mineral"], each["place"], each["verdict"]) for each in found["cells"]] == [
        ("cobalt", "line 4", "agrees")
    ]
    validate(found)


def validate(found: object) -> None:
    schema = json.loads((paths.schemas() / "audit.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(found)


def test_every_fault_of_a_row_is_listed_and_the_row_is_counted_once() -> None:
    table = "mineral,jurisdiction,publication,value,year\nlitium,UZ,us-mcs-2022,740,soon\n"
    done = fed(table, "--format", "json")
    found = json.loads(done.stdout)
    assert [fault["code"] for fault in found["faults"]] == [
        "unknown-mineral",
        "unknown-jurisdiction",
        "above-100",
        "unreadable-year",
    ]
    assert (found["faulty_rows"], found["cells"], done.returncode) == (1, [], 1)


def test_a_fault_has_the_line_of_the_file_also_behind_a_cell_of_several_lines() -> None:
    table = 'mineral,publication,value,note\ncobalt,us-mcs-2022,76,"two\nlines"\nlitium,us-mcs-2022,5,\n'
    assert [fault["place"] for fault in json.loads(fed(table, "--format", "json").stdout)["faults"]] == ["line 4"]


def test_csv_has_the_faulty_rows_behind_the_cells() -> None:
    rows = list(
        csv.DictReader(io.StringIO(fed("mineral,publication,value\nTin,us-mcs-2024,740\n", "--format", "csv").stdout))
    )
    assert [(row["place"], row["name_as_claimed"], row["verdict"], row["reason"]) for row in rows] == [
        ("line 2", "Tin", "unreadable", "above-100")
    ]
    assert rows[0]["hint"] == "`740` is above 100 %, the most that a dependence can be"


def test_names_that_come_close_are_looked_for_no_more_often_than_anybody_reads() -> None:
    rows = "".join(f"litium{number},us-mcs-2022,5\n" for number in range(300))
    faults = json.loads(fed(f"mineral,publication,value\n{rows}", "--format", "json").stdout)["faults"]
    assert len(faults) == 300
    assert ["did you mean" in fault["message"] for fault in faults] == [True] * 100 + [False] * 200


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("mineral,value\nlithium,5\n", "there is no column `publication`; name the column that has it"),
        ("mineral,value\nlithium,5\n", "or name one for all rows: --publication ID"),
        ("mineral,jurisdiction,publication\nlithium,US,us-mcs-2022\n", "neither a column `value` nor a column `use`"),
        ("mineral,jurisdiction,publicaton,value\n", "no column `publication` (did you mean `publicaton`?)"),
        ("thing,publication,value\ntin,us-mcs-2022,5\n", "there is no column `mineral`"),
        ("thing,publication,value\ntin,us-mcs-2022,5\n", "the columns are `thing`, `publication`, `value`"),
        ("mineral,publication,value,Value\ntin,us-mcs-2022,5,6\n", "there are 2 columns `value`"),
        ("", "is empty"),
        ("mineral,jurisdiction,publication,value\n", "holds no row that claims something"),
    ],
)
def test_a_table_in_another_shape_is_refused_with_what_was_expected(content: str, said: str) -> None:
    done = fed(content)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_table_that_lacks_several_things_is_told_all_of_them() -> None:
    done = fed("thing,uses\ntin,solder\n")
    assert [line.split("; ")[0].removeprefix("minerals: ") for line in done.stderr.splitlines()] == [
        "<stdin>:1: there is no column `mineral`",
        "<stdin>:1: there is no column `publication`",
        "<stdin>:1: there is neither a column `value` nor a column `use`",
        "the columns are `thing`, `uses`",
    ]


def test_the_blank_is_a_table_that_can_be_audited() -> None:
    blank = run("audit", "--blank").stdout
    assert blank.splitlines()[0] == "mineral,jurisdiction,publication,value,use,year"
    done = fed(blank)
    assert done.returncode == 0
    assert "agrees" in done.stdout


def test_a_json_table_is_read_like_a_csv_one(tmp_path: Path) -> None:
    path = tmp_path / "table.json"
    row = {"mineral": "锂", "jurisdiction": "US", "publication": "us-mcs-2022", "value": ">25"}
    path.write_text(json.dumps([row], ensure_ascii=False), encoding="utf-8")
    assert [one.verdict for one in minerals.audit(path).cells] == ["agrees"]


def test_an_unknown_table_names_what_comes_close() -> None:
    done = run("audit", "review-2202")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`review-2022`" in done.stderr


OFFICIAL = [one for one in DATA.figures if one.publication == one.collection and one.period]


@settings(max_examples=40)
@given(st.sampled_from(OFFICIAL))
def test_what_a_publication_prints_never_differs_from_it(figure: Figure) -> None:
    where = DATA.publications[figure.publication].about[0]
    row = [figure.mineral, where, figure.publication, figure.value.published, figure.period or ""]
    text = io.StringIO()
    csv.writer(text).writerows([["mineral", "jurisdiction", "publication", "value", "year"], row])
    verdicts = {one.verdict for one in minerals.audit(io.BytesIO(text.getvalue().encode())).cells}
    assert verdicts <= {"agrees", "revised-since", "figure-exists"}


def test_a_number_where_an_approximate_one_is_printed_differs() -> None:
    rows = "lithium,CN,cn-lit-cnia2023,55,\nlithium,CN,cn-lit-cnia2023,约55%,\n"
    cells = minerals.audit(io.BytesIO(f"mineral,jurisdiction,publication,value,year\n{rows}".encode())).cells
    assert [(cell.claimed, cell.published, cell.verdict) for cell in cells] == [
        ("55", ("约为55%",), "differs"),
        ("约55%", ("约为55%",), "agrees"),
    ]


def test_ten_percentage_points_are_a_revision_and_nine_are_not() -> None:
    """MCS 2024 has 10 and 23 for the year of which MCS 2023 had 20 and 14."""
    rows = "vermiculite,US,us-mcs-2023,20,2022\npumice,US,us-mcs-2023,14,2022\n"
    cells = minerals.audit(io.BytesIO(f"mineral,jurisdiction,publication,value,year\n{rows}".encode())).cells
    assert [cell.verdict for cell in cells] == ["revised-since", "agrees"]
