"""What publications print, kind by kind: as the data has it, as typed, and each fault of the key refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.store.planted import entry

DATA = Dataset()


def contents(publication: str) -> dict[tuple[str, str | None], str]:
    """Coverage by kind and part."""
    return {(content.kind, content.part): content.coverage for content in DATA.publications[publication].contents}


def in_the_data() -> set[tuple[str, str, str | None]]:
    """Publication, kind and part of every record."""
    return {
        *((figure.publication, "figures", figure.part) for figure in DATA.figures),
        *((use.publication, "uses", None) for use in DATA.uses),
        *((table.publication, "production", None) for table in DATA.production),
        *((shares.publication, "shares", None) for shares in DATA.shares),
        *((score.publication, "scores", None) for score in DATA.scores),
        *((control.publication, "controls", None) for control in DATA.controls),
        *((amount.publication, "intensities", None) for amount in DATA.batteries.intensities),
        *((number.publication, "stages", None) for number in DATA.batteries.chain),
        *((statement.publication, "statements", None) for statement in DATA.batteries.statements),
    }


def test_a_publication_names_each_kind_and_part_of_its_data_and_no_other() -> None:
    named = {
        (publication, *kind_and_part)
        for publication in DATA.publications
        for kind_and_part, coverage in contents(publication).items()
        if coverage != "none"
    }
    assert named == in_the_data()


def test_what_is_known_to_be_printed_and_not_held_is_told() -> None:
    absent = {
        (publication, *kind_and_part)
        for publication in DATA.publications
        for kind_and_part, coverage in contents(publication).items()
        if coverage == "none"
    }
    assert absent == {("us-mcs-2024", "production", None)}


@pytest.mark.parametrize(
    ("publication", "expected"),
    [
        ("us-mcs-2022", {"figure-2": "partial", "chapter": "partial", "history": "partial"}),
        ("us-mcs-2023", {"figure-2": "complete", "chapter": "complete", "history": "complete"}),
        ("us-mcs-2024", {"figure-2": "complete", "chapter": "partial", "history": "partial"}),
        ("us-mcs-2026", {"figure-2": "complete", "chapter": "complete", "history": "complete"}),
        ("eu-study-2017", {"table-3": "complete"}),
        ("eu-com-2020-474", {"annex-1": "partial", "restated": "partial"}),
        ("eu-study-2023", {"results-table": "complete"}),
    ],
)
def test_how_much_is_held_of_each_part_with_figures(publication: str, expected: dict[str, str]) -> None:
    assert {part: extent for (kind, part), extent in contents(publication).items() if kind == "figures"} == expected


def test_how_much_is_held_of_other_kinds() -> None:
    assert contents("eu-study-2023") == {
        ("figures", "results-table"): "complete",
        ("scores", None): "partial",
        ("shares", None): "partial",
        ("uses", None): "partial",
    }
    assert (contents("us-mcs-2026")["uses", None], contents("us-mcs-2026")["shares", None]) == ("complete", "complete")
    assert contents("us-mcs-2025")["shares", None] == "partial"


@pytest.mark.parametrize(
    "change",
    [
        lambda contents: contents.update(uses="all"),
        lambda contents: contents.update(figures="complete"),
        lambda contents: contents.update(figures={"Figure 2": "complete"}),
        lambda contents: contents.update(figures={"figure-2": "some"}),
        lambda contents: contents.update(figures={}),
        lambda contents: contents.update(tables="complete"),
        lambda contents: contents.clear(),
    ],
)
def test_contents_of_a_wrong_shape_are_refused(change: Callable[[dict[str, Any]], object]) -> None:
    schema = json.loads((paths.schemas() / "publications.schema.json").read_text(encoding="utf-8"))
    value = json.loads((paths.lists() / "publications.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    assert validator.is_valid(value)
    change(entry(value, id="us-mcs-2026")["contents"])
    assert not validator.is_valid(value)
