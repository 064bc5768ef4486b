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
from minerals.questions.audit import Audit, Cell
from minerals.questions.audit.cells import DIFFERENT
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


def test_antimony_seems_to_have_the_value_of_tellurium() -> None:
    antimony = cell("US", "antimony")
    assert antimony.published == ("84",)
    assert antimony.shift is not None
    assert (antimony.shift.claim.mineral, antimony.shift.published) == ("tellurium", ">95")
    assert (antimony.shift.publication, antimony.shift.period) == ("us-mcs-2023", "2021")
    assert "a row may have slipped" in (antimony.hint or "")
    assert [one.claim.mineral for one in REVIEW.cells if one.shift is not None] == ["antimony"]


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
    assert beside == published


def test_not_available_is_not_zero() -> None:
    beryllium = cell("EU", "beryllium")
    assert (beryllium.published, beryllium.reason) == (("k. A.",), "not-a-number")


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


@pytest.mark.parametrize(
    ("other", "claimed", "shifted"),
    [
        ("silicon,US,us-mcs-2022,32", "<50", False),
        ("silicon,US,us-mcs-2022,12", "<50", True),
        ("nickel,US,us-mcs-2022,49", "49", False),
        ("nickel,US,us-mcs-2022,12", "49", True),
    ],
)
def test_only_a_row_that_itself_disagrees_can_have_been_shifted(other: str, claimed: str, shifted: bool) -> None:
    rows = f"mineral,jurisdiction,publication,value\n{other}\nantimony,US,us-mcs-2022,{claimed}\n"
    antimony = json.loads(fed(rows, "--format", "json").stdout)["cells"][1]
    assert (antimony["verdict"], antimony["hint"] is not None) == ("differs", shifted)


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
    ("row", "said"),
    [
        ("litium,US,us-mcs-2022,5", "row 2: unknown mineral `litium`: did you mean `lithium`?"),
        ("lithium,UZ,us-mcs-2022,5", "row 2: unknown jurisdiction `UZ`"),
        ("lithium,US,us-mcs-2202,5", "row 2: unknown publication `us-mcs-2202`: did you mean `us-mcs-2022`"),
        ("lithium,US,us-mcs-2022,25 or so", "row 2: `25 or so` is no value that can be read"),
        ("lithium,EU,us-mcs-2022,5", "row 2: `us-mcs-2022` is about US, not about EU"),
        (",US,us-mcs-2022,5", "row 2: no mineral is named"),
        ("lithium,US,us-mcs-2022,", "row 2: neither a value nor a use is claimed"),
    ],
)
def test_a_row_that_cannot_be_understood_gets_no_verdict(row: str, said: str) -> None:
    done = fed(f"mineral,jurisdiction,publication,value\n{row}\ncobalt,US,us-mcs-2022,76\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("mineral,value\nlithium,5\n", "there is no column `jurisdiction`"),
        ("mineral,jurisdiction,publication\nlithium,US,us-mcs-2022\n", "neither a column `value` nor a column `use`"),
        ("mineral,jurisdiction,publicaton,value\n", "unknown column `publicaton`: did you mean `publication`?"),
        ("", "is empty"),
        ("mineral,jurisdiction,publication,value\n", "holds no row that claims something"),
    ],
)
def test_a_table_in_another_shape_is_refused_with_what_was_expected(content: str, said: str) -> None:
    done = fed(content)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


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
