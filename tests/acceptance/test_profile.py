"""A mineral on one page, and columns beside the lists. The expectations were typed from the publications."""

from __future__ import annotations

import csv
import io
import json
from functools import cache
from typing import Any

import jsonschema
import pytest

import minerals
from minerals.output.document import Fields
from minerals.output.wording import profile as words
from minerals.questions.compare.beside import COLUMNS, leaders
from minerals.questions.show.mineral import MineralShown
from minerals.store import paths
from tests.acceptance.test_show import squeezed
from tests.formats import csv_text, document
from tests.running import run


@cache
def profile(name: str, as_of: str | None = None) -> MineralShown:
    shown = minerals.show(name, as_of=as_of)
    assert isinstance(shown, MineralShown)
    return shown


def under(name: str) -> dict[str, list[str]]:
    """Under what name each edition has the mineral."""
    lists = next(
        block for block in document(profile(name)).blocks if isinstance(block, Fields) and block.title == "On the lists"
    )
    return {label: texts[0].split(", ") for label, texts in lists.rows}


def promise(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((paths.schemas() / f"{name}.schema.json").read_text(encoding="utf-8"))
    return found


# The profile.


def test_graphite_is_told_apart_by_edition() -> None:
    named = under("graphite")
    assert {"us-2022", "us-2025", "eu-2011", "eu-2023"} <= set(named["graphite"])
    assert named["natural graphite"] == ["eu-2014", "eu-2017", "eu-2020", "us-2018", "us-doe-2023"]
    assert named["crystalline graphite"] == ["cn-2016"]
    assert named["battery-grade graphite"] == ["eu-strategic-2024"]
    assert "cl-2026" in named["not on"]
    assert sorted(name for names in named.values() for name in names) == sorted(
        edition.id for edition in minerals.editions()
    ), "every edition stands in one line"


def test_gallium_names_its_controls_with_dates_and_the_status_as_last_seen() -> None:
    found = profile("gallium").beside.controls
    typed = [
        ("MOFCOM-GAC 2023 No. 23", "2023-07-03", "2023-08-01", "in-force", None),
        ("MOFCOM 2024 No. 46", "2024-12-03", "2024-12-03", "partly-suspended", "2026-11-27"),
        ("MOFCOM 2025 No. 28", "2025-07-15", "2025-07-15", "in-force", None),
    ]
    assert [
        (
            one.control.announcement,
            one.control.announced,
            one.control.effective,
            one.control.status.kind,
            one.control.status.ends,
        )
        for one in found
    ] == typed
    said = run("show", "gallium", COLUMNS="120").stdout
    assert "Export controls, last checked 2026-10-09" in said
    assert "suspended to 2026-11-27" in " ".join(said.split())


def test_a_control_on_a_group_stands_with_its_members_under_the_name_of_the_group() -> None:
    found = {one.control.announcement: one.control.minerals for one in profile("neodymium").beside.controls}
    assert found["MOFCOM 2025 No. 62"] == ("rare-earths",)
    assert "MOFCOM-GAC 2025 No. 57" not in found, "it names other elements"
    said = " ".join(
        run("compare", "us-2025", "--columns", "controls", "--grain", "element", COLUMNS="150").stdout.split()
    )
    assert "2025 No. 62 (technology) rare earths: suspended to 2026-11-10" in said


@pytest.mark.parametrize(
    ("day", "states"),
    [
        ("2023-07-02", []),
        ("2023-07-03", ["announced"]),
        ("2024-01-01", ["in-force"]),
        ("2025-10-15", ["in-force", "in-force", "in-force"]),
        ("2025-11-09", ["in-force", "suspended", "in-force"]),
        # Seen last on 2026-10-09; the suspension holds to its last day.
        ("2026-03-01", ["in-force", "suspended", "in-force"]),
        ("2026-11-09", ["not-known", "suspended", "not-known"]),
        ("2026-11-28", ["not-known", "not-known", "not-known"]),
    ],
)
def test_a_control_on_a_day_is_what_its_dates_say(day: str, states: list[str]) -> None:
    assert [one.state for one in profile("gallium", day).beside.controls] == states


def test_who_produces_and_who_supplies() -> None:
    (table,) = profile("graphite").beside.production
    assert (table.publication, table.period) == ("us-mcs-2026", "2025")
    assert [(line.code, line.published) for line, _ in leaders(table)[:3]] == [
        ("CN", "1400000"),
        ("MG", "80000"),
        ("TZ", "75000"),
    ]
    assert table.world is not None
    assert table.world.published == "1800000"
    us = next(row for row in profile("graphite").beside.suppliers if row.publication == "us-mcs-2026")
    assert [(one.name, one.value and one.value.published) for one in us.countries] == [
        ("China", "46"),
        ("Canada", "13"),
        ("Mozambique", "13"),
        ("Mexico", "12"),
        ("Other countries", "16"),
    ]
    cobalt = run("show", "cobalt", COLUMNS="120").stdout
    assert "mine 2025: Congo (Kinshasa) 74, Indonesia 14, Russia 2.5; of 310000 metric tons (us-mcs-2026)" in cobalt


def test_a_row_is_named_once() -> None:
    said = " ".join(run("show", "titanium", COLUMNS="150").stdout.split())
    assert (
        "US imports, Titanium Sponge Metal 2021-24: Japan 77, Saudi Arabia 13, Kazakhstan 8, Other countries 2" in said
    )


def test_scores_stand_beside_their_thresholds() -> None:
    typed = [
        ("2011", 2.5, 6.5, 5),
        ("2014", 1.8, 6.3, 5),
        ("2017", 1.4, 3.2, 2.8),
        ("2020", 1.3, 3.5, 2.8),
        # Annex 4, and the table of results as another transcription has it.
        ("2023", 3.9, 3.7, 2.8),
        ("2023", 3.9, 3.7, 2.8),
    ]
    found = [
        (one.assessment.id, one.supply_risk, one.economic_importance, one.assessment.economic_importance_threshold)
        for one in profile("gallium").beside.scores
        if one.supply_risk is not None
    ]
    assert found == typed
    said = " ".join(run("show", "nickel", COLUMNS="120").stdout.split())
    assert "0.5 (< 1) 5.7 (>= 2.8)" in said


def test_the_newest_figures_are_those_of_the_newest_edition() -> None:
    us = [one.figure for one in profile("nickel", "2026-11-30").figures if one.jurisdiction == "US"]
    assert [(one.publication, one.period, one.value.published) for one in us] == [("us-mcs-2026", "2025", "41")]
    then = [one.figure for one in profile("nickel", "2023-06-30").figures if one.jurisdiction == "US"]
    assert [(one.publication, one.period, one.value.published) for one in then] == [("us-mcs-2023", "2022", "56")]


def test_nothing_is_shown_that_was_published_after_the_day() -> None:
    shown = profile("lithium", "2022-12-31")
    ids = {
        *(one.figure.publication for one in shown.figures),
        *(use.publication for _, use in shown.uses),
        *(table.publication for table in shown.beside.production),
        *(row.publication for row in shown.beside.suppliers),
        *(score.publication for score in shown.beside.scores),
        *(part.source.publication for part in shown.beside.china_share),
    }
    assert ids
    assert not ids & {"us-mcs-2023", "us-mcs-2024", "us-mcs-2025", "us-mcs-2026", "eu-study-2023"}
    assert {one.edition.id for one in shown.listed} >= {"us-2022", "eu-2020"}
    assert "us-2025" not in {one.edition.id for one in shown.listed}
    assert "as of 2022-12-31" in run("show", "lithium", "--as-of", "2022").stdout


@pytest.mark.parametrize("name", ["us-2022", "us-mcs-2022", "review-2022"])
def test_a_day_belongs_to_a_mineral(name: str) -> None:
    done = run("show", name, "--as-of", "2022")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--as-of belongs to a mineral" in done.stderr


def test_a_mineral_of_which_little_is_held_says_so() -> None:
    said = run("show", "tsavorite").stdout
    assert "The data set has neither a figure nor a use for it." in said
    assert "World production" not in said


# The columns of a comparison.

EU_2023 = {
    "antimony": 1.8,
    "cobalt": 2.8,
    "copper": 0.1,
    "gallium": 3.9,
    "lithium": 1.9,
    "magnesium": 4.1,
    "nickel": 0.5,
    "niobium": 4.4,
    "phosphorus": 3.3,
    "scandium": 2.4,
    "tungsten": 1.2,
    "vanadium": 2.3,
}


def test_the_supply_risk_is_that_of_the_published_table() -> None:
    rows = minerals.compare("eu-2023", columns=["supply-risk"]).to_dict()["rows"]
    held = {row["mineral"]: row["columns"]["supply-risk"] for row in rows}
    assert {mineral: held[mineral][0]["supply_risk"] for mineral in EU_2023} == EU_2023
    assert {one["assessment"] for found in held.values() for one in found} == {"2023"}
    graphite = [(one["mineral"], one["supply_risk"], one["economic_importance"]) for one in held["graphite"]]
    assert graphite == [("natural-graphite", 1.8, 3.4)]
    assert {(one["mineral"], one["supply_risk"]) for one in held["rare-earths"]} == {
        ("light-rare-earths", 3.7),
        ("heavy-rare-earths", 5.1),
    }


def test_the_assessment_is_the_one_behind_the_list() -> None:
    def risk(*editions: str, as_of: str | None = None) -> set[str]:
        rows = minerals.compare(*editions, columns=["supply-risk"], as_of=as_of).rows
        return {score.assessment.id for row in rows for score in row.beside.scores}

    assert risk("eu-2017", "us-2018") == {"2017"}
    assert risk("us-2022", "eu-2020") == {"2020"}
    assert risk("us-2022", "cn-2016") == {"2023"}
    assert risk("us-2018", "cn-2016", as_of="2019") == {"2017"}


def test_every_column_stands_beside_the_lists_in_every_format() -> None:
    result = minerals.compare("us-2025", "eu-2023", "cn-2016", columns=list(COLUMNS))
    jsonschema.Draft202012Validator(promise("comparison")).validate(result.to_dict())
    (gallium,) = (row for row in result.rows if row.mineral.id == "gallium")
    said = {column: words.lines(gallium.beside, column, "gallium", result.register, "en") for column in COLUMNS}
    assert said["supply-risk"] == ["3.9"]
    assert said["controls"][0] == "2023 No. 23 (metal, compounds): in force"
    assert said["controls"][1] == "2024 No. 46: suspended to 2026-11-27"
    rows = [row for row in csv.DictReader(io.StringIO(csv_text(result))) if row["row"] == "gallium"]
    scores = [row["supply_risk"] for row in rows if row["record"] == "score"]
    controls = [(row["announcement"], row["status"]) for row in rows if row["record"] == "control"]
    assert (scores, controls[0]) == (["3.9"], ("MOFCOM-GAC 2023 No. 23", "in-force"))
    table = squeezed(run("compare", "eu-2023", "--columns", "supply-risk,controls", COLUMNS="100").stdout)
    assert squeezed("Export controls: status as of 2026-10-09") in table
    asked = ("compare", "eu-2023", "--columns", "china-share,supply-risk", "--mineral", "tungsten")
    shown = run(*asked, "--format", "markdown").stdout
    assert "79 mine 2025" in shown
    assert "EU supply risk 2023" in shown


def test_what_nobody_asked_for_is_not_read() -> None:
    library = minerals.Library()
    library.compare("us-2022", "eu-2020")
    read = {"production", "shares", "controls", "scores", "assessments"}
    assert not read & set(vars(library._data))
    library.compare("us-2022", "eu-2020", columns=["controls"])
    assert read & set(vars(library._data)) == {"controls"}


def test_an_unknown_column_names_what_comes_close() -> None:
    done = run("compare", "--columns", "suply-risk")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`supply-risk`" in done.stderr
