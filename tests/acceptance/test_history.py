"""`minerals history`: a mineral's lists and figures in time. The expectations were typed from the publications."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from functools import cache

import jsonschema
import pytest

import minerals
from minerals.questions.history.figures import Series
from minerals.questions.history.history import History
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.acceptance.test_show import squeezed
from tests.formats import csv_text, markdown
from tests.running import run


@cache
def history(name: str, years: str | None = None) -> History:
    return minerals.history(name, years=years)


def series(name: str, jurisdiction: str = "US", item: str | None = None, mineral: str | None = None) -> Series:
    (found,) = (
        one
        for one in history(name).series
        if jurisdiction != "US" or one.name == "us-mcs"
        if (one.jurisdiction, one.item, one.mineral) == (jurisdiction, item, mineral or history(name).mineral)
    )
    return found


def across(one: Series, period: str) -> dict[str, str]:
    """What each edition of MCS to that of 2026 prints for a year; the year of the edition -> the value."""
    found = ((name, one.cell(period, name)) for name in one.publications if name <= "us-mcs-2026")
    return {name[-4:]: cell.figures[0].value.published for name, cell in found if cell is not None}


def listed(name: str, jurisdiction: str) -> list[tuple[str, str]]:
    return [
        (step.edition.id, step.change)
        for standing in history(name).standings
        for step in standing.steps
        if standing.jurisdiction == jurisdiction
    ]


# What the publications print.


@pytest.mark.parametrize(
    ("name", "item", "mineral", "period", "printed"),
    [
        ("nickel", None, None, "2021", {"2022": "48", "2023": "49", "2024": "49", "2025": "49", "2026": "38"}),
        ("nickel", None, None, "2023", {"2024": "57", "2025": "53", "2026": "41"}),
        ("nickel", None, None, "2020", {"2022": "49", "2023": "48", "2024": "46", "2025": "46"}),
        ("aluminium", None, None, "2021", {"2022": "44", "2023": "41", "2024": "40", "2025": "40", "2026": "61"}),
        ("aluminium", None, "bauxite", "2021", dict.fromkeys(("2023", "2024", "2025", "2026"), ">75")),
        ("aluminium", None, "alumina", "2021", {"2023": "54", "2024": "58", "2025": "58", "2026": "58"}),
        ("helium", None, None, "2021", dict.fromkeys(("2023", "2024", "2025", "2026"), "E")),
        (
            *("rare-earths", "compounds-and-metals", None, "2021"),
            {"2022": ">90", "2023": ">95", "2024": ">95", "2025": ">95", "2026": ">95"},
        ),
        (
            *("rare-earths", "mineral-concentrates", None, "2018"),
            {"2019": "E", "2021": "E", "2022": "E", "2023": "E"},
        ),
    ],
)
def test_a_year_reads_across_the_editions(
    name: str, item: str | None, mineral: str | None, period: str, printed: dict[str, str]
) -> None:
    assert across(series(name, item=item, mineral=mineral), period) == printed


def test_a_change_carries_the_words_of_the_edition_that_made_it() -> None:
    nickel, aluminium = (series(name).cell("2021", "us-mcs-2026") for name in ("nickel", "aluminium"))
    assert nickel is not None
    assert nickel.words is not None
    assert (nickel.change, nickel.words.words[:35]) == ("revised", "Significant revisions were made to ")
    assert aluminium is not None
    assert aluminium.words is not None
    assert aluminium.change == "redefined"
    assert "no longer include exported scrap" in aluminium.words.words
    said = squeezed(run("history", "aluminium").stdout)
    assert squeezed("61d") in said
    assert squeezed("These calculations no longer include exported scrap") in said
    silent = series("nickel").cell("2021", "us-mcs-2023")
    assert silent is not None
    assert (silent.change, silent.words) == ("changed", None)


def test_helium_was_on_the_list_of_2017_off_that_of_2020_and_is_on_that_of_2023() -> None:
    assert listed("helium", "EU")[:5] == [
        ("eu-2011", "absent"),
        ("eu-2014", "absent"),
        ("eu-2017", "added"),
        ("eu-2020", "dropped"),
        ("eu-2023", "added"),
    ]
    assert listed("helium", "US")[:3] == [("us-2018", "first"), ("us-2022", "dropped"), ("us-2025", "absent")]


def test_coking_coal_by_each_name_it_has() -> None:
    assert history("metallurgical coal").mineral == history("焦煤").mineral == "coking-coal"
    assert listed("coking-coal", "US")[:3] == [("us-2018", "absent"), ("us-2022", "absent"), ("us-2025", "added")]
    (eu,) = (one for one in history("coking-coal").standings if one.steps[0].edition.id == "eu-2011")
    printed = [[member.name for _, member, _ in step.listed.entries] for step in eu.steps]
    assert printed == [[], ["Coking coal"], ["Coking coal"], ["Coking Coal"], ["Kokskohle"]]
    figures = [
        (cell.period, cell.figures[0].value.published) for one in history("coking-coal").series for cell in one.cells
    ]
    assert sorted(figures) == [
        *(("2010-2014", "63"), ("2012-2016", "62 %"), ("2016-2020", "66"), ("2024-2025", "around 95 %")),
    ]


def test_rare_earths_are_a_group_once_and_fifteen_names_later() -> None:
    us = [step for one in history("稀土").standings if one.jurisdiction == "US" for step in one.steps]
    counted = {step.edition.id: (step.listed.listing, len(step.listed.entries)) for step in us}
    assert counted["us-2018"] == ("name", 1)
    assert counted["us-2022"] == counted["us-2025"] == ("members", 15)
    assert {"neodymium", "yttrium"} <= set(history("稀土").members)


def test_lists_that_hold_side_by_side_are_not_held_against_each_other() -> None:
    assert listed("rare-earths", "IEA") == [("iea-2021", "first"), ("iea-battery-2021", "absent")]
    assert listed("nickel", "IN") == [
        *(("in-2023", "first"), ("in-2023-mmdr-d", "first"), ("in-2026-mmdr-d", "kept")),
    ]


# What cannot be had is said.


def test_a_mineral_without_figures_has_its_lists_and_a_sentence() -> None:
    assert history("tsavorite").series == ()
    text = run("history", "tsavorite").stdout
    assert "The data set has no figure for it." in text
    assert "ke-strategic-2023" in text


def test_a_year_outside_what_is_held_is_said() -> None:
    done = run("history", "nickel", "--years", "1990-1995")
    assert re.search(
        r"The data set has no figure for it in 1990-95; its figures run from 2010 to 20\d\d\.", done.stdout
    )
    assert done.returncode == 0
    one = history("nickel", "2021").series[-1]
    assert one.periods == ("2021",)


@pytest.mark.parametrize("years", ["199", "2021-", "2022-2021", "２０２１", "now"])
def test_what_is_no_year_is_refused(years: str) -> None:
    done = run("history", "nickel", "--years", years)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"--years {years}" in done.stderr


def test_a_name_of_a_group_says_whose_figures_are_meant() -> None:
    assert "platinum-group metals is a group; members with figures: " in run("history", "PGM").stdout
    neodymium = " ".join(run("history", "neodymium").stdout.split())
    assert "Figures for its group, not for it alone: rare earths" in neodymium
    done = run("history", "nickle")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`nickel`" in done.stderr


# What holds for all of them.


def test_no_two_publications_stand_in_one_cell() -> None:
    for mineral in minerals.Library().minerals():
        one = history(mineral.id)
        cells = [(each, cell) for each in one.series for cell in each.cells]
        for each, cell in cells:
            assert {figure.publication for figure in cell.figures} == {cell.publication}
            assert {(figure.mineral, figure.item, figure.metric) for figure in cell.figures} == {
                (each.mineral, each.item, each.metric)
            }
        shown = Counter(figure for _, cell in cells for figure in cell.figures)
        assert len({each.jurisdiction for each in one.series}) <= 1 or set(shown.values()) == {1}


def test_every_figure_is_in_the_history_of_its_mineral() -> None:
    held = Counter(figure.mineral for figure in Dataset().figures)
    for mineral, count in held.items():
        found = [figure for one in history(mineral).series for cell in one.cells for figure in cell.figures]
        assert sum(figure.mineral == mineral for figure in found) == count


@pytest.mark.parametrize("name", [mineral.id for mineral in minerals.Library().minerals()])
def test_json_keeps_its_promise(name: str) -> None:
    schema = json.loads((paths.schemas() / "history.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(history(name).to_dict())


def test_a_value_stands_below_its_edition() -> None:
    lines = run("history", "nickel", COLUMNS="100").stdout.splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("US: nickel"))
    head, row = lines[at + 1], next(line for line in lines[at:] if line.startswith("2021"))
    assert row[head.index("USGS MCS 2022") :].startswith("48 ")
    assert row[head.index("USGS MCS 2026") :].startswith("38r")


def test_a_bound_is_drawn_as_a_bound_and_an_exporter_as_nothing() -> None:
    lines = run("history", "lithium", "--years", "2017-2021", COLUMNS="100").stdout.splitlines()
    assert any(line.startswith("2021  >25  |#") and "#-" in line for line in lines)
    assert "in a bar" not in run("history", "helium").stdout


def test_the_other_formats() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_text(history("nickel")))))
    typed = [row["published"] for row in rows if (row["series"], row["period"]) == ("us-mcs", "2021")]
    assert typed == ["48", "49", "49", "49", "38"]
    assert [row["change"] for row in rows if row["publication"] == "us-mcs-2026" and row["period"] == "2021"] == [
        "revised"
    ]
    said = markdown(history("nickel"), "zh")
    assert said.startswith("# 镍\n")
    assert "| 2021 | 48 | 49* | 49 | 49 | 38r |" in said
