"""As of a day: the lists that were in force, and what had been published by then."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import minerals
from minerals.domain.dates import known_by, last_day
from minerals.store.dataset import Dataset
from tests.running import run

DATA = Dataset()


@pytest.mark.parametrize(
    ("day", "editions", "without"),
    [
        ("2021-06-01", ["us-2018", "eu-2020", "cn-2016"], []),
        ("2023-01-01", ["us-2022", "eu-2020", "cn-2016"], []),
        ("2023-06-01", ["us-2022", "eu-2020", "cn-2016"], []),
        ("2024-05-22", ["us-2022", "eu-2020", "cn-2016"], []),
        ("2024-05-23", ["us-2022", "eu-2023", "cn-2016"], []),
        ("2026-11-21", ["us-2025", "eu-2023", "cn-2016"], []),
        ("2017", ["eu-2017", "cn-2016"], ["US"]),
        ("2015-01-01", ["eu-2014"], ["US", "CN"]),
    ],
)
def test_each_jurisdiction_has_its_list_of_the_day(day: str, editions: list[str], without: list[str]) -> None:
    answer = minerals.compare(as_of=day)
    assert [edition.id for edition in answer.editions] == editions
    assert list(answer.without) == without


def test_who_has_no_list_that_day_is_named_below() -> None:
    said = run("compare", "--as-of", "2015-01-01").stdout
    assert "The data set has no list in force on that date for: US, China." in said
    assert "As of 2015-01-01: " in said


def test_a_catalogue_in_force_whose_members_are_not_held_is_named_from_its_day_on() -> None:
    assert [one.id for one in minerals.compare(as_of="2026-06-14").newer] == []
    assert [one.id for one in minerals.compare(as_of="2026-06-15").newer] == ["cn-2026"]
    assert "China 2026 (36 stated)" in run("compare").stdout


def cell(day: str, row: str, edition: str) -> list[tuple[str, str, str]]:
    answer = minerals.compare(as_of=day)
    found = next(one for one in answer.rows if one.mineral.id == row)
    return [(one.figure.value.published, one.figure.publication, one.basis) for one in found.cells[edition].figures]


def test_before_its_release_no_figure_of_the_next_summaries_is_known() -> None:
    assert cell("2023-01-01", "zinc", "us-2022") == []
    assert cell("2023-01-30", "zinc", "us-2022") == []
    assert ("76", "us-mcs-2023", "later-edition") in cell("2023-01-31", "zinc", "us-2022")
    for row in minerals.compare(as_of="2023-01-01").all_rows:
        assert "us-mcs-2023" not in {one.figure.publication for one in row.cells["us-2022"].figures}


def test_the_us_figures_of_2021_are_few_and_the_count_says_so() -> None:
    answer = minerals.compare(as_of="2021-06-01")
    assert {one.edition.id: (one.with_figure, one.held) for one in answer.held}["us-2018"] == (5, 35)
    used = {one.figure.publication for row in answer.all_rows for one in row.cells["us-2018"].figures}
    assert used == {"us-mcs-2019", "us-mcs-2020", "us-mcs-2021"}
    assert "US 2018 5 of 35" in run("compare", "--as-of", "2021-06-01").stdout


def test_a_month_is_known_from_its_last_day() -> None:
    assert cell("2022-02-27", "lithium", "us-2022") == [(">50", "us-mcs-2019", "earlier")]
    assert cell("2022-02-28", "lithium", "us-2022") == [(">25", "us-mcs-2022", "companion")]


def test_the_list_of_2025_has_the_summaries_before_it_until_its_own_come() -> None:
    assert cell("2025-12-01", "nickel", "us-2025") == [("48", "us-mcs-2025", "earlier")]
    assert cell("2026-02-06", "nickel", "us-2025") == [("41", "us-mcs-2026", "companion")]


def test_figures_without_any_date_are_left_out_and_counted() -> None:
    answer = minerals.compare("cn-2016", as_of="2026-11-21")
    undated = [
        figure
        for figure in DATA.figures
        if figure.collection == "cn-literature"
        and DATA.publications[figure.publication].published is None
        and figure.text_date is None
    ]
    assert 0 < answer.undated.figures <= len(undated)
    shown = {id(one.figure) for row in answer.all_rows for one in row.cells["cn-2016"].figures}
    assert not shown & {id(figure) for figure in undated}
    assert minerals.compare("cn-2016").undated.figures == 0
    said = run("compare", "cn-2016", "--as-of", "2026-11-21").stdout
    assert f"Figures left out because they have no publication date: {answer.undated.figures}." in said


def test_the_newest_lists_place_eighty_printed_ids_and_fifty_commodities() -> None:
    for grain, rows in (("printed", 80), ("commodity", 50)):
        answer = minerals.compare(grain=grain)
        assert len(answer.rows) == rows
        assert [(one.held, one.placed) for one in answer.held] == [(60, 60), (34, 34), (24, 24)]


def test_each_listed_mineral_of_the_eu_has_figures_of_its_own_study_and_no_older_one() -> None:
    for row in minerals.compare().rows:
        cell = row.cells["eu-2023"]
        if cell.listed:
            assert {chosen.basis for chosen in cell.figures} == {"companion"}, row.mineral.id
    held = {each.edition.id: each for each in minerals.compare().held}["eu-2023"]
    assert (held.held, held.with_figure) == (34, 33), "battery-grade nickel has the figure of nickel alone"


def test_no_cell_of_the_eu_of_2017_is_empty_that_an_earlier_publication_fills_and_each_is_marked() -> None:
    given = {DATA.register[figure.mineral].commodity for figure in DATA.figures if figure.collection == "eu-study-2017"}
    for row in minerals.compare("eu-2020").rows:
        cell = row.cells["eu-2020"]
        if cell.listed and row.mineral.id in given:
            assert cell.figures, row.mineral.id
        assert {chosen.basis for chosen in cell.figures} <= {"companion", "earlier"}


def test_codes_stand_for_the_lists_of_their_jurisdictions() -> None:
    assert [one.id for one in minerals.compare("us", "UK", "JP").editions] == ["us-2025", "uk-2021", "jp-espa-2022"]
    assert [one.id for one in minerals.compare("JP", as_of="2021").editions] == ["jp-2020"]
    assert [one.id for one in minerals.compare("US", "us-2025").editions] == ["us-2025"]


def test_lists_of_a_day_are_those_in_force() -> None:
    held = {one.id for one in minerals.lists(as_of="2021-06-01").editions}
    assert {"us-2018", "eu-2020", "cn-2016", "jp-2020", "ca-2021"} <= held
    assert not {"us-2022", "eu-2017", "au-2022"} & held
    assert "kg-2025-draft" not in {one.id for one in minerals.lists(as_of="2026-11-21").editions}


DAYS = st.integers(0, 365 * 16).map(lambda after: date(2011, 2, 2) + timedelta(after))


@settings(max_examples=60)
@given(DAYS, DAYS)
def test_what_was_known_stays_known(one: date, other: date) -> None:
    first, second = sorted((one, other))
    earlier, undated = DATA.known(DATA.figures, first)
    later, undated_later = DATA.known(DATA.figures, second)
    assert {id(figure) for figure in earlier} <= {id(figure) for figure in later}
    assert len(undated) == len(undated_later)
    assert len(later) + len(undated) <= len(DATA.figures)


@settings(max_examples=60)
@given(DAYS)
def test_a_list_in_force_has_begun_and_its_successor_has_not(day: date) -> None:
    in_force = DATA.editions.in_force(day)
    for edition in in_force:
        assert edition.kind != "draft"
        assert last_day(edition.starts or "") <= day
        successors = [one for one in DATA.editions.values() if one.supersedes == edition.id]
        assert not any(known_by(one.starts, day) for one in successors)
    for code in ("US", "EU", "CN"):
        newest = DATA.editions.newest(code, day)
        begun = [one for one in DATA.editions.values() if one.jurisdiction == code and known_by(one.starts, day)]
        assert (newest is None) == (not [one for one in begun if one.members and one.kind in ("critical", "strategic")])
        if newest is not None:
            assert newest in begun


@settings(max_examples=15)
@given(DAYS)
def test_as_of_any_day_every_member_is_placed_and_nothing_is_from_the_future(day: date) -> None:
    answer = minerals.compare(as_of=day.isoformat())
    for one in answer.held:
        assert one.held == one.placed == one.edition.held
    for row in answer.all_rows:
        for cell in row.cells.values():
            for name in [*(one.figure.publication for one in cell.figures), *(use.publication for use in cell.uses)]:
                published = DATA.publications[name].published
                assert published is None or last_day(published) <= day
