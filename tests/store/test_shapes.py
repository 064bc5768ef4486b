"""Shapes that the schemas refuse: the branches that depend on the kind, the vocabularies, the forms."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.store import paths
from minerals.store.kinds import KINDS

SAMPLES = {
    "publications": "publications.json",
    "edition": "editions/cn-2016.json",
    "uses": "uses/cn-literature.json",
}


def schema_of(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((paths.schemas() / f"{name}.schema.json").read_text(encoding="utf-8"))
    return found


def figure_errors(changes: dict[str, Any]) -> Iterator[Any]:
    figure = {
        "mineral": "zinc",
        "name": "Zinc",
        "measure": "m1",
        "stage": "unspecified",
        "published": "W",
        "part": "chapter",
        "locator": "p. 1",
        "read_in": "s1",
        "confidence": "primary",
    }
    value = {
        "schema": "dependence",
        "kind": "publication",
        "publication": "us-mcs-2022",
        "measures": {"m1": {"metric": "net-import-reliance", "base": None, "as_published": "net import reliance"}},
        "read_in": {"s1": "page"},
        "figures": [{**figure, **changes}],
    }
    return iter(Draft202012Validator(schema_of("dependence")).iter_errors(value))


@pytest.mark.parametrize(
    ("changes", "lacking"),
    [
        ({"kind": "point", "low": 5}, ["high"]),
        ({"kind": "above", "low": 5, "high": 100}, ["high_inclusive", "low_inclusive"]),
        ({"kind": "withheld", "stage": "processing"}, ["stage_basis"]),
    ],
)
def test_a_kind_of_value_needs_its_numbers(changes: dict[str, Any], lacking: list[str]) -> None:
    errors = list(figure_errors(changes))
    assert sorted({key for error in errors for key in error.validator_value if key not in error.instance}) == lacking
    assert {error.validator for error in errors} == {"required"}


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "net_exporter", "low": 0},
        {"kind": "not_available", "high": 0},
        {"kind": "in_words", "approximate": True},
        {"kind": "point", "low": 5, "high": 5, "low_inclusive": True},
        {"kind": "withheld", "stage_basis": "printed"},
        {"kind": "withheld", "publication": "us-mcs-2022"},
    ],
)
def test_a_kind_of_value_refuses_what_it_does_not_have(changes: dict[str, Any]) -> None:
    assert [error.validator for error in figure_errors(changes)] == ["not"]


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "reexporter"},
        {"kind": "withheld", "period": "2021-"},
        {"kind": "withheld", "text_date": "2021-13"},
        {"kind": "withheld", "mineral": "Natural graphite"},
        {"kind": "withheld", "name": " "},
        {"kind": "withheld", "locator": ""},
        {"kind": "withheld", "stage": "mining"},
        {"kind": "withheld", "confidence": "high"},
        {"kind": "point", "low": 100.5, "high": 100},
        {"kind": "point", "low": -1, "high": 100},
    ],
)
def test_a_value_outside_its_vocabulary_or_form_is_refused_once(changes: dict[str, Any]) -> None:
    assert len(list(figure_errors(changes))) == 1


@pytest.mark.parametrize(
    ("schema", "change"),
    [
        ("edition", {"members": None}),
        ("edition", {"members": []}),
        ("edition", {"published": "24 February 2022"}),
        ("edition", {"checked": "2026-11"}),
        ("edition", {"kind": "important"}),
        ("edition", {"series": None}),
        ("edition", {"series": "US critical"}),
        ("edition", {"stands_for": " "}),
        ("edition", {"members": [{"mineral": "zinc", "name": "Zink", "name_en": "zinc"}]}),
        ("edition", {"members": [{"mineral": "rare-earths", "name": "REE", "covers": ["cerium"]}]}),
        ("uses", {"kind": "publication"}),
        ("publications", {"publications": []}),
    ],
)
def test_a_file_of_a_wrong_shape_is_refused(schema: str, change: dict[str, Any]) -> None:
    value = json.loads((paths.lists() / SAMPLES[schema]).read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema_of(schema))
    assert not validator.is_valid(value | change)
    if change.get("members", ...) is None:
        assert validator.is_valid(value | change | {"members_reason": "the list was not seen"})


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        (schema, path)
        for schema, kind in KINDS.items()
        if kind.by_publication
        for path in sorted((paths.lists() / kind.folder).glob("*.json"))
    ],
)
def test_no_record_of_one_publication_names_another(schema: str, path: Path) -> None:
    """Publications are never blended: only a collection, which says so, names the text of each record."""
    value = json.loads(path.read_text(encoding="utf-8"))
    key = KINDS[schema].records
    if value.get("kind") == "collection":
        return
    assert not any("publication" in record for record in value[key])
    value[key] = [{**value[key][0], "publication": "us-mcs-2025"}]
    assert not Draft202012Validator(schema_of(schema)).is_valid(value)
