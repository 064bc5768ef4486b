"""Tables as people have them: their columns, values, years and sources; and where a wrong value may come from."""

from __future__ import annotations

import io
import json
import time
from pathlib import Path
from typing import Any

import pytest

import minerals
from minerals.errors import MineralsError, UnknownNameError
from minerals.questions.audit.result import Audit
from tests.running import Ran, run

EXTRA_COLUMNS = """\
mineral,category,uses,strategic_importance,us_import_reliance_pct
Potash,Agriculture,Fertilizers,7,93
Lithium,Energy & Battery,"EV batteries, energy storage",10,25
Cobalt,Energy & Battery,"EV batteries, superalloys",9,76
Beryllium,Industrial,"Aerospace, defense electronics",8,0
"""
AS_WRITTEN = """\
mineral,jurisdiction,publication,value,year
Zirconium,US,us-mcs-2025,Less than 25,2024
Barite,US,us-mcs-2025,> 75,2024
Lithium,US,us-mcs-2025,>50,2024
Beryllium,US,us-mcs-2025,Net exporter,2024
Cobalt,US,us-mcs-2025,76.0,2024
Nickel,US,us-mcs-2025,48e,2024
"""


def fed(content: str, *arguments: str) -> Ran:
    return run("audit", "-", *arguments, stdin=content)


def found(content: str, *arguments: str) -> Any:
    return json.loads(fed(content, *arguments, "--format", "json").stdout)


def audited(content: str, **given: Any) -> Audit:
    return minerals.audit(io.BytesIO(content.encode()), **given)


def test_other_columns_are_left_alone_and_named() -> None:
    done = fed(EXTRA_COLUMNS, "--publication", "us-mcs-2025", "--column", "value=us_import_reliance_pct")
    assert done.returncode == 1
    assert "Columns not used: category, uses, strategic_importance." in done.stdout
    cells = audited(EXTRA_COLUMNS, publication="us-mcs-2025", columns={"value": "us_import_reliance_pct"}).cells
    assert [(each.claim.mineral, each.verdict, each.reason) for each in cells] == [
        ("potash", "agrees", None),
        ("lithium", "differs", "contradicts-bound"),
        ("cobalt", "agrees", None),
        ("beryllium", "differs", "not-zero"),
    ]


def test_a_column_of_another_name_is_found_whatever_its_case() -> None:
    table = " COMMODITY ;Source;Net Import Reliance;Year\nTin;us-mcs-2024;74;2023\n"
    answer = audited(table, columns={"mineral": "commodity", "publication": "source", "value": "net import reliance"})
    assert [each.verdict for each in answer.cells] == ["agrees"]
    assert answer.other_columns == ()


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Commodity,Publication,Net Import Reliance (%)", "Net Import Reliance (%)"),
        ("Critical Mineral,publication id,us_import_reliance_pct", "us_import_reliance_pct"),
        ("矿种,出版物,进口依赖度（%）", "进口依赖度（%）"),
        ("Element,PUBLICATION,Net_Import_Reliance_pct_2024", "Net_Import_Reliance_pct_2024"),
        ("Symbol,publication,import dependence in %", "import dependence in %"),
    ],
)
def test_a_column_is_found_by_what_its_title_means_and_that_is_said(header: str, value: str) -> None:
    answer = audited(f"{header}\nCo,us-mcs-2025,76\n")
    assert [(each.claim.mineral, each.verdict) for each in answer.cells] == [("cobalt", "agrees")]
    assert f"value is read from column `{value}`" in answer.notes
    said = fed(f"{header}\nCo,us-mcs-2025,76\n").stderr
    assert f"minerals: <stdin>: value is read from column `{value}`" in said.splitlines()


def test_a_column_of_which_nothing_is_known_is_left_alone() -> None:
    done = fed("mineral,publication,uses,value A,value B\nCobalt,us-mcs-2025,batteries,76,1\n")
    assert done.returncode == 2
    assert "there is neither a column `value` nor a column `use`" in done.stderr


def test_a_form_that_a_name_says_is_held_against_the_figure_of_that_form() -> None:
    table = 'mineral,publication,value\n"TITANIUM, sponge",us-mcs-2024,>95\nTitanium (pigment),us-mcs-2024,E\n'
    assert [each.verdict for each in audited(table).cells] == ["agrees", "agrees"]
    swapped = 'mineral,publication,value\n"TITANIUM, sponge",us-mcs-2024,E\nTitanium (pigment),us-mcs-2024,>95\n'
    assert [each.verdict for each in audited(swapped).cells] == ["differs", "differs"]


def test_a_compound_is_not_taken_for_what_it_contains() -> None:
    answer = audited("mineral,publication,value\nlithium carbonate,us-mcs-2025,50\n")
    assert answer.cells == ()
    assert [(fault.code, fault.text()) for fault in answer.faults] == [
        ("contains-mineral", "`lithium carbonate` contains lithium and is not it")
    ]
    assert [fault.text("zh") for fault in answer.faults] == ["“lithium carbonate”含 lithium，但并非其本身"]


def test_a_publication_is_known_by_the_name_that_the_program_prints() -> None:
    answer = audited("mineral,publication,value\nCobalt,USGS MCS 2025,76\n")
    assert [(each.claim.publication, each.verdict) for each in answer.cells] == [("us-mcs-2025", "agrees")]


def test_a_use_column_of_another_name_is_read_too() -> None:
    table = "mineral,publication,uses\nlithium,us-mcs-2023,battery\n"
    assert [each.verdict for each in audited(table, columns={"use": "uses"}).cells] == ["use-stated"]


def test_what_is_given_for_all_rows_is_used_where_a_row_leaves_it_empty() -> None:
    table = "mineral,jurisdiction,publication,value,year\nTin,,,74,\nTin,US,us-mcs-2025,73,2024\nCobalt,CN,,90,\n"
    answer = found(table, "--publication", "us-mcs-2024", "--jurisdiction", "us", "--year", "2023e")
    assert [(each["publication"], each["verdict"]) for each in answer["cells"]] == [
        ("us-mcs-2024", "agrees"),
        ("us-mcs-2025", "agrees"),
    ]
    assert [(fault["place"], fault["code"]) for fault in answer["faults"]] == [("line 4", "other-jurisdiction")]


def test_python_takes_a_year_as_a_number() -> None:
    cells = audited("mineral,publication,value\ncobalt,us-mcs-2025,76\n", year=2024).cells
    assert [(each.verdict, each.claim.year) for each in cells] == [("agrees", "2024")]


def test_the_jurisdiction_follows_from_a_publication_about_one_jurisdiction() -> None:
    cells = audited("mineral,publication,value\ncobalt,eu-com-2020-474,86\n").cells
    assert [(each.claim.jurisdiction, each.verdict) for each in cells] == [("EU", "agrees")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--publication", "us-mcs-2202"], "unknown publication `us-mcs-2202`; did you mean `us-mcs-2022`"),
        (["--jurisdiction", "UZ"], "unknown jurisdiction `UZ`"),
        (["--publication", "us-mcs-2022", "--jurisdiction", "EU"], "`us-mcs-2022` is about US, not about EU"),
        (["--year", "soon"], "cannot read the year `soon`"),
        (["--year", "2016-2012"], "run from late to early"),
        (["--column", "value"], "--column value: a column and its name were expected, such as value=reliance"),
        (["--column", "value="], "a column and its name were expected"),
        (["--column", "valu=reliance"], "a table may have mineral, jurisdiction, publication, value, use, year"),
        (["--column", "value=reliance"], "there is no column `reliance`"),
    ],
)
def test_an_option_that_means_nothing_is_refused(arguments: list[str], said: str) -> None:
    done = fed("mineral,jurisdiction,publication,value\ntin,US,us-mcs-2024,74\n", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_table_of_the_data_set_takes_no_options() -> None:
    done = run("audit", "review-2022", "--publication", "us-mcs-2022")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`review-2022` names its sources itself" in done.stderr


def test_python_raises_what_the_command_prints() -> None:
    with pytest.raises(MineralsError, match="unknown publication `us-mcs-2202`"):
        audited(AS_WRITTEN, publication="us-mcs-2202")
    with pytest.raises(UnknownNameError, match="review-2202"):
        minerals.audit("review-2202")


def test_values_are_read_as_people_write_them() -> None:
    assert [each.verdict for each in audited(AS_WRITTEN).cells] == ["agrees"] * 6
    assert [each.claimed for each in audited(AS_WRITTEN).cells][:2] == ["Less than 25", "> 75"]


@pytest.mark.parametrize(
    "value",
    [
        *("<25", "< 25", "<25%", "less than 25", "Less Than 25 %", "under 25", "below 25 percent", "＜25", "<25e"),
        *("低于25", "不足25", "小于 25%"),
    ],
)
def test_every_way_to_write_below_25_agrees_with_it(value: str) -> None:
    assert verdicts("zirconium", value) == ["agrees"], value


@pytest.mark.parametrize(
    "value",
    [">75", "> 75", ">75 %", "more than 75", "Over 75%", "greater than 75", "above 75", "＞ 75", "超过75%", "大于75"],
)
def test_every_way_to_write_above_75_agrees_with_it(value: str) -> None:
    assert verdicts("baryte", value) == ["agrees"], value


@pytest.mark.parametrize("value", ["E", "Net exporter", "net exporter", "NET EXPORTER", "净出口", "净出口国"])
def test_every_way_to_write_a_net_exporter_agrees_with_it(value: str) -> None:
    assert verdicts("beryllium", value) == ["agrees"], value


@pytest.mark.parametrize("value", ["76", "76.0", "76%", "76 %", "76,0", "76 percent", "76e", "76 e", "76r", "７６％"])
def test_every_way_to_write_76_agrees_with_it(value: str) -> None:
    assert verdicts("cobalt", value) == ["agrees"], value


@pytest.mark.parametrize(
    "value", ["77", "76.1", ">76", "~76", "about 76", "≥76", "76+", "70-80", "70 to 80", "up to 76"]
)
def test_what_says_something_else_than_76_differs(value: str) -> None:
    assert verdicts("cobalt", value) == ["differs"], value


@pytest.mark.parametrize(
    "value",
    [
        "1,000",
        "25 or so",
        "e",
        "w",
        "76 or 77",
        "7 6",
        "=76",
        "76;77",
        "1e2",
        "NaN",
        "inf",
        "0x4c",
        "76%%",
        "7" * 5000,
        "7⁶",
        "7₆",
        "⑦⑥",
        "7½",
    ],
)
def test_what_is_no_value_is_not_read(value: str) -> None:
    table = f'mineral,publication,value\ncobalt,us-mcs-2025,"{value}"\n'
    assert [fault["code"] for fault in found(table)["faults"]] == ["unreadable-value"], value


def verdicts(mineral: str, value: str) -> list[str]:
    table = f'mineral,publication,value,year\n{mineral},us-mcs-2025,"{value}",2024\n'
    return [each.verdict for each in audited(table).cells]


@pytest.mark.parametrize("year", ["2025e", "2025 e", "2025", "2025.0", "２０２５", "2025年", "2025r"])
def test_the_mark_of_an_estimate_is_no_part_of_the_year(year: str) -> None:
    table = f"mineral,jurisdiction,publication,value,year\nRare earths,US,us-mcs-2026,67,{year}\n"
    assert [(each.verdict, each.claim.year) for each in audited(table).cells] == [("agrees", "2025")]


@pytest.mark.parametrize("year", ["2012-2016", "2012–2016", "2012 - 2016", "2012-16", "2012至2016", "2012 to 2016"])
def test_years_are_read_as_people_write_them(year: str) -> None:
    table = f"mineral,publication,value,year\ncobalt,eu-com-2020-474,86,{year}\n"
    assert [(each.verdict, each.claim.year) for each in audited(table).cells] == [("agrees", "2012-2016")]


@pytest.mark.parametrize("year", ["20225", "25", "2012-2014-2016", "2012-2016-", "FY2021", "2012/2016"])
def test_what_is_no_year_is_not_read(year: str) -> None:
    table = f"mineral,publication,value,year\ncobalt,eu-com-2020-474,86,{year}\n"
    assert [fault["code"] for fault in found(table)["faults"]] == ["unreadable-year"]


def test_words_of_a_publication_that_no_grammar_reads_agree_with_it() -> None:
    cells = audited("mineral,publication,value\npotash,br-resolution-2021,high percentage\n").cells
    assert [each.verdict for each in cells] == ["agrees"]


def test_two_values_for_one_mineral_are_named_with_their_lines() -> None:
    rows = ("tin,us-mcs-2024,74", "tin,us-mcs-2024,74 %", "cobalt,us-mcs-2024,67", "tin,us-mcs-2024,75")
    answer = audited("\n".join(("mineral,publication,value", *rows)))
    assert [each.verdict for each in answer.cells] == ["agrees", "agrees", "agrees", "differs"]
    assert "tin has several values, US, USGS MCS 2024: 74 (line 2), 75 (line 5)." in minerals.table(answer, width=120)
    assert "锡有多个数值，美国，USGS MCS 2024：74（第 2 行）、75（第 5 行）。" in minerals.table(
        answer, language="zh", width=120
    )
    assert answer.to_dict()["repeated"] == [
        {
            "jurisdiction": "US",
            "mineral": "tin",
            "publication": "us-mcs-2024",
            "year": None,
            "values": [{"claimed": "74", "place": "line 2"}, {"claimed": "75", "place": "line 5"}],
        }
    ]


def test_one_value_for_two_years_or_publications_is_no_repetition() -> None:
    rows = "tin,us-mcs-2024,74,2023\ntin,us-mcs-2024,76,2022\ntin,us-mcs-2025,73,2023\ntin,,70,\ntin,,71,\n"
    answer = audited(f"mineral,publication,value,year\n{rows}", jurisdiction="US")
    assert [[claim.place for claim in each.claims] for each in answer.repeated] == [["line 5", "line 6"]]
    said = minerals.table(answer, width=120)
    assert "tin has several values, US, no publication named: 70 (line 5), 71 (line 6)." in said


def test_a_column_without_a_title_is_not_named() -> None:
    assert audited("mineral,,publication,value,\ncobalt,x,us-mcs-2025,76,y\n").other_columns == ()


def test_empty_cells_behind_a_row_say_nothing() -> None:
    cells = audited("mineral,publication,value\ncobalt,us-mcs-2025,76,,,\n").cells
    assert [each.verdict for each in cells] == ["agrees"]


def test_a_json_table_is_read_with_its_entries_and_other_keys(tmp_path: Path) -> None:
    path = tmp_path / "table.json"
    rows = [
        {"mineral": "锂", "publication": "us-mcs-2025", "value": ">50", "note": "checked", "year": 2024},
        {"mineral": "cobalt", "publication": "us-mcs-2025", "value": 76},
        {"mineral": "tin", "publication": "us-mcs-2025", "value": [73]},
    ]
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    answer = minerals.audit(path)
    assert [(each.claim.place, each.verdict) for each in answer.cells] == [("entry 1", "agrees"), ("entry 2", "agrees")]
    assert answer.faults[0].text().startswith("cannot read the value `[73]`")
    assert answer.other_columns == ("note",)


def test_a_value_of_another_edition_is_told_to_be_from_there() -> None:
    answer = audited("mineral,publication,value\n镍,us-mcs-2024,48\n")
    assert answer.cells[0].hint == "48 is the figure of us-mcs-2025 for 2024"
    assert "nickel: 48 is the figure of USGS MCS 2025 for 2024; later edition:" in minerals.table(answer, width=120)
    assert "镍：48 是 USGS MCS 2025 中 2024 年的数值；后一版：" in minerals.table(answer, language="zh", width=120)
    assert "our interpretation" in minerals.table(answer, width=120)


def test_a_table_of_many_rows_is_audited_in_time_that_grows_with_the_rows() -> None:
    seconds = []
    names = ("lithium", "tin", "nickel", "cobalt", "zinc", "lead", "antimony", "gallium")
    for length in (500, 4000):
        rows = "".join(f"{names[row % 8]},us-mcs-2022,{row % 101},battery,2021\n" for row in range(length))
        content = f"mineral,publication,value,use,year\n{rows}"
        start = time.process_time()
        answer = audited(content)
        answer.to_dict()
        minerals.table(answer, width=100)
        seconds.append(time.process_time() - start)
        assert len(answer.cells) == 2 * length
    assert seconds[1] < 24 * seconds[0], seconds
