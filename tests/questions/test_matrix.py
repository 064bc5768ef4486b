"""Minerals by editions: the marks, the counts, and what a row is."""

from __future__ import annotations

import csv
import io
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import minerals
from minerals.questions.compare.listed import LISTED
from minerals.questions.compare.place import GRAINS
from minerals.questions.matrix import Matrix, MatrixOptions, matrix
from minerals.store.dataset import Dataset
from tests.formats import csv_text, markdown
from tests.frozen import LISTS


def marks(answer: Matrix, mineral: str) -> dict[str, str]:
    return {
        edition: mark.text
        for edition, mark in next(row for row in answer.rows if row.mineral.id == mineral).marks.items()
    }


@pytest.fixture(scope="module")
def elements() -> Matrix:
    return minerals.Library().matrix(grain="element")


@pytest.fixture(scope="module")
def commodities() -> Matrix:
    return minerals.Library().matrix()


def test_the_default_shows_every_held_list_that_is_critical_or_strategic(commodities: Matrix) -> None:
    held = {one.id for one in minerals.editions() if one.members and one.kind in ("critical", "strategic")}
    assert {one.id for one in commodities.editions} == held
    assert [one.id for one in commodities.editions][:4] == ["us-2018", "us-2022", "us-2025", "eu-2011"]
    assert {one.id for one in commodities.not_held} >= {"cn-2026", "uk-2024", "nz-2025"}
    assert {one.members for one in commodities.not_held} == {None}


def test_the_us_list_of_2025_adds_ten_elements_and_drops_none() -> None:
    answer = minerals.matrix(jurisdictions=["US"], grain="printed")
    before, after = (
        {row.mineral.id for row in answer.rows if row.marks[one].text == "x"} for one in ("us-2022", "us-2025")
    )
    assert after - before == {
        *("boron", "copper", "lead", "coking-coal", "phosphate-rock"),
        *("potash", "rhenium", "silicon", "silver", "uranium"),
    }
    assert before - after == set()


def test_korea_does_not_count_samarium(elements: Matrix) -> None:
    for mineral, mark in {"neodymium": "x", "cerium": "x", "samarium": "-", "yttrium": "-", "rhodium": "-"}.items():
        assert marks(elements, mineral)["kr-2023"] == mark


def test_the_rare_earths_of_india_are_not_enumerated(elements: Matrix) -> None:
    for mineral in ("lanthanum", "dysprosium", "yttrium", "promethium", "scandium", "platinum"):
        assert marks(elements, mineral)["in-2023"] == "?"


def test_the_uk_has_platinum_and_palladium_and_not_rhodium(elements: Matrix) -> None:
    found = {mineral: marks(elements, mineral)["uk-2021"] for mineral in ("platinum", "palladium", "rhodium", "osmium")}
    assert found == {"platinum": "x", "palladium": "x", "rhodium": "-", "osmium": "-"}


@pytest.mark.parametrize(
    ("mineral", "expected"),
    [
        ("aluminium", {"us-2018": "f", "us-2022": "x", "eu-2020": "f", "eu-2023": "x", "eu-2017": "-", "cn-2016": "x"}),
        ("rare-earths", {"us-2018": "x", "us-2022": "15", "eu-2011": "x", "eu-2014": "2", "kr-2023": "5"}),
        ("scandium", {"us-2018": "x", "eu-2011": "g", "eu-2014": "-", "cn-2016": "?", "ca-2024": "x"}),
        ("platinum-group-metals", {"us-2022": "5", "uk-2021": "2", "nato-2024": "1", "za-2025": "3", "eu-2023": "x"}),
        ("graphite", {"cn-2016": "f", "us-2018": "f", "us-2022": "x", "eu-2020": "f", "eu-2023": "x", "jp-2020": "-"}),
        ("iron", {"ca-2024": "f", "cn-2016": "x", "us-2025": "-"}),
        ("helium", {"eu-2017": "x", "eu-2020": "-", "eu-2023": "x", "us-2018": "x", "us-2022": "-"}),
    ],
)
def test_a_mark_says_how_a_list_names_it(commodities: Matrix, mineral: str, expected: dict[str, str]) -> None:
    found = marks(commodities, mineral)
    assert {edition: found[edition] for edition in expected} == expected


def test_only_lists_of_one_kind_are_counted() -> None:
    answer = minerals.matrix(jurisdictions=["US", "CN", "KR"], newest=True)
    assert answer.counted == "critical"
    rows = {row.mineral.id: row for row in answer.rows}
    assert rows["gold"].jurisdictions == 0  # on China's list alone, which is strategic
    assert rows["cobalt"].jurisdictions == 2
    assert minerals.matrix(kinds=["strategic"]).counted == "strategic"


def test_a_jurisdiction_counts_once_and_what_is_unclear_counts_apart() -> None:
    answer = minerals.matrix(jurisdictions=["US", "IN", "EU"], grain="element")
    rows = {row.mineral.id: row for row in answer.rows}
    assert (rows["dysprosium"].jurisdictions, rows["dysprosium"].unclear) == (2, 1)
    assert (rows["cobalt"].jurisdictions, rows["cobalt"].unclear) == (3, 0)


def test_newest_takes_one_list_a_jurisdiction() -> None:
    answer = minerals.matrix(newest=True)
    codes = [one.jurisdiction for one in answer.editions]
    assert len(codes) == len(set(codes))
    assert [one.id for one in answer.editions][:3] == ["us-2025", "eu-2023", "cn-2016"]
    assert [one.id for one in minerals.matrix(newest=True, kinds=["strategic"], jurisdictions=["eu"]).editions] == [
        "eu-strategic-2024"
    ]


def test_on_filters_by_what_is_certain() -> None:
    everywhere = minerals.matrix(jurisdictions=["US"], on="all", grain="element")
    assert "cobalt" in {row.mineral.id for row in everywhere.rows}
    assert "cerium" not in {row.mineral.id for row in everywhere.rows}  # the list of 2018 does not say
    alone = minerals.matrix(jurisdictions=["US"], on="only:us-2018")
    assert {row.mineral.id for row in alone.rows} == {"helium", "strontium"}
    some = minerals.matrix(jurisdictions=["US"], on="some")
    assert {row.mineral.id for row in some.rows} == {"nickel", "potash", "rhenium", "uranium", "zinc"}
    assert some.total_rows > len(some.rows)


@pytest.mark.parametrize("grain", GRAINS)
def test_every_member_of_every_list_is_placed(grain: str) -> None:
    answer = minerals.matrix(grain=grain, kinds=["critical", "strategic", "energy", "watchlist", "draft"])
    assert answer.placed == {one.id: one.held for one in answer.editions}


@pytest.mark.parametrize("grain", GRAINS)
def test_the_matrix_and_the_comparison_say_the_same(grain: str) -> None:
    answer = minerals.matrix(jurisdictions=["US", "EU", "CN"], newest=True, grain=grain)
    comparison = minerals.compare(grain=grain)
    assert [row.mineral.id for row in answer.rows] == [row.mineral.id for row in comparison.rows]
    for row, other in zip(answer.rows, comparison.rows, strict=True):
        assert {edition: mark.listing for edition, mark in row.marks.items()} == {
            edition: cell.listing for edition, cell in other.cells.items()
        }


SETS = st.lists(st.sampled_from(["US", "EU", "CN", "GB", "JP", "KR", "IN", "BR", "ZA", "ID"]), unique=True, min_size=1)


@settings(max_examples=25)
@given(SETS, st.sampled_from(GRAINS), st.booleans())
def test_a_mark_stands_for_its_listing_and_the_counts_for_the_marks(codes: list[str], grain: str, newest: bool) -> None:
    answer = minerals.matrix(jurisdictions=codes, grain=grain, newest=newest)
    for row in answer.rows:
        for mark in row.marks.values():
            assert (mark.text == "-") == (mark.listing == "none") == (not mark.members)
            assert mark.sure == (mark.listing in LISTED and mark.text != "?")
            if mark.text.isdecimal():
                assert int(mark.text) == len({one.mineral for one in mark.members})
        sure = {one.jurisdiction for one in answer.editions if row.marks[one.id].sure and one.kind == answer.counted}
        anywhere = {one.jurisdiction for one in answer.editions if row.marks[one.id].sure}
        open_ = {one.jurisdiction for one in answer.editions if row.marks[one.id].text == "?"} - anywhere
        counts = (row.jurisdictions, row.other_kinds, row.unclear)
        assert counts == (len(sure), len(anywhere) - len(sure), len(open_))
        assert sum(counts) <= len({one.jurisdiction for one in answer.editions})


@pytest.mark.parametrize("grain", GRAINS)
def test_csv_and_markdown_say_what_json_says(grain: str) -> None:
    answer = minerals.matrix(newest=True, grain=grain)
    promised = json.loads(json.dumps(answer.to_dict()))["rows"]
    rows = list(csv.DictReader(io.StringIO(csv_text(answer))))
    editions = [one.id for one in answer.editions]
    assert [
        [row["mineral"], *(row[one] for one in editions), row["jurisdictions"], row["other_kinds"], row["unclear"]]
        for row in rows
    ] == [
        [
            row["mineral"],
            *(row["cells"][one]["mark"] for one in editions),
            str(row["jurisdictions"]),
            str(row["other_kinds"]),
            str(row["unclear"]),
        ]
        for row in promised
    ]
    lines = [line for line in markdown(answer, "en").splitlines() if line.startswith("| ")][1:]
    assert len(lines) == len(promised)
    cobalt = next(line for line in lines if line.startswith("| Cobalt |"))
    mine = next(row for row in promised if row["mineral"] == "cobalt")
    assert cobalt == "| Cobalt | " + " | ".join(mine["cells"][one]["mark"] for one in editions) + " | 13+4 |"


def test_the_count_says_how_many_more_have_it_on_a_list_of_another_kind_and_how_many_leave_it_open() -> None:
    answer = minerals.matrix(jurisdictions=["US", "EU", "CN"], newest=True, grain="element")
    rows = {row.mineral.id: (row.jurisdictions, row.other_kinds, row.unclear) for row in answer.rows}
    assert rows["cobalt"] == (2, 1, 0)  # US and EU critical, China strategic
    assert rows["oil"] == (0, 1, 0)
    assert rows["gallium"] == (2, 0, 0)
    assert rows["dysprosium"] == (2, 0, 1)  # 稀土 does not say which
    text = markdown(answer, "en")
    assert "| Cobalt | x | x | x | 2+1 |" in text
    assert "| Dysprosium | x | g | ? | 2(?1) |" in text
    assert "| Oil | - | - | x | 0+1 |" in text


def test_what_one_list_leaves_open_is_not_open_where_a_list_of_another_kind_names_it(tmp_path: Path) -> None:
    shutil.copytree(LISTS, tmp_path / "lists")
    for file in (tmp_path / "lists" / "editions").iterdir():
        if file.stem not in ("us-2018", "us-2022"):
            file.unlink()
    data = Dataset(tmp_path / "lists")
    data.__dict__["editions"] = data.editions.with_own(replace(data.editions["us-2022"], kind="strategic"))
    rows = {row.mineral.id: row for row in matrix(data, MatrixOptions(grain="element"), tool={}).rows}
    dysprosium = rows["dysprosium"]
    assert [mark.text for mark in dysprosium.marks.values()] == ["?", "x"]
    assert (dysprosium.jurisdictions, dysprosium.other_kinds, dysprosium.unclear) == (0, 1, 0)
