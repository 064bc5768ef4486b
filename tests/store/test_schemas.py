"""The schemas: valid, described throughout, closed, and met by the data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.store import paths

SCHEMAS = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in paths.schemas().glob("*.schema.json")}
DATA = sorted(paths.lists().rglob("*.json"))
SAMPLES = {
    "register": "minerals.json",
    "publications": "publications.json",
    "edition": "editions/cn-2016.json",
    "dependence": "dependence/cn-literature.json",
    "uses": "uses/cn-literature.json",
    "claims": "claims/review-2022.json",
    "criticality": "criticality/eu-study-2017.json",
    "controls": "controls/cn-announcements.json",
    "production": "production/us-mcs-2022.json",
    "shares": "shares/cn-literature.json",
    "policies": "policies.json",
    "chemistries": "batteries/chemistries.json",
    "intensities": "batteries/intensities/dai-2019.json",
    "stages": "batteries/stages/benchmark-2025.json",
    "statements": "batteries/statements.json",
}
INPUTS = tuple(SAMPLES)
OF_SCHEMAS = ("properties", "$defs")
OF_ARRAYS = ("allOf", "anyOf", "oneOf")
OF_ONE = ("items", "then", "else", "not", "propertyNames", "additionalProperties")


def subschemas(schema: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """All schemas that may be named in a message: not the conditions, not true and false."""
    if isinstance(schema, bool):
        return
    yield path, schema
    for key in OF_SCHEMAS:
        for name, one in schema.get(key, {}).items():
            yield from subschemas(one, f"{path}/{key}/{name}")
    for key in OF_ARRAYS:
        for at, one in enumerate(schema.get(key, ())):
            yield from subschemas(one, f"{path}/{key}/{at}")
    for key in OF_ONE:
        if key in schema:
            yield from subschemas(schema[key], f"{path}/{key}")


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(one)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_valid_and_stands_alone(name: str) -> None:
    schema = SCHEMAS[name]
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].startswith(f"urn:critical-minerals:schema:{name.removesuffix('.schema.json')}:")
    referred = [one["$ref"] for one in objects(schema) if "$ref" in one]
    assert all(one.startswith("#/$defs/") and one.removeprefix("#/$defs/") in schema["$defs"] for one in referred)
    assert {one.removeprefix("#/$defs/") for one in referred} == set(schema["$defs"])


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_subschema_is_described(name: str) -> None:
    nameless = [
        path
        for path, one in subschemas(SCHEMAS[name], "#")
        if not one.get("description", "").strip() and set(one) != {"$ref"}
    ]
    assert nameless == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_object_with_known_keys_refuses_others(name: str) -> None:
    branches = ("/then", "/else")
    open_ones = [
        path
        for path, one in subschemas(SCHEMAS[name], "#")
        if "properties" in one
        and not any(branch in path for branch in branches)
        and one.get("additionalProperties") is not False
    ]
    assert open_ones == []


def test_definitions_of_one_name_are_identical() -> None:
    seen: dict[str, Any] = {}
    for name, schema in SCHEMAS.items():
        for key, one in schema.get("$defs", {}).items():
            assert seen.setdefault(key, one) == one, (name, key)


@pytest.mark.parametrize("path", DATA, ids=[path.name for path in DATA])
def test_a_data_file_meets_its_schema(path: Path) -> None:
    value = json.loads(path.read_text(encoding="utf-8"))
    errors = Draft202012Validator(SCHEMAS[f"{value['schema']}.schema.json"]).iter_errors(value)
    assert [(error.json_path, error.message) for error in errors] == []


@pytest.mark.parametrize("schema", INPUTS)
def test_an_unknown_key_is_refused_in_every_object_of_a_file(schema: str) -> None:
    value = json.loads((paths.lists() / SAMPLES[schema]).read_text(encoding="utf-8"))
    validator = Draft202012Validator(SCHEMAS[f"{schema}.schema.json"])
    head = {key: one[:1] if isinstance(one, list) else one for key, one in value.items()}
    assert validator.is_valid(head)
    for one in objects(head):
        one["Unknown key"] = 1
        assert not validator.is_valid(head), one
        del one["Unknown key"]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (
            "lists",
            {
                "as_of": "2026-11-21",
                "undated_publications": 0,
                "editions": [
                    {
                        "id": "cn-2026",
                        "jurisdiction": "CN",
                        "kind": "strategic",
                        "title": "catalogue",
                        "published": None,
                        "stated": None,
                        "held": None,
                        "counting_rule": None,
                        "in_force_from": "2026-06-15",
                        "in_force_to": None,
                        "checked": "2026-11-21",
                        "reason": "members not seen",
                    }
                ],
                "publications": [
                    {
                        "id": "us-mcs-2022",
                        "title": "Summaries",
                        "publisher": "USGS",
                        "published": "2022-02",
                        "coverage": "partial",
                        "coverage_note": "a part",
                        "series": None,
                    }
                ],
            },
        ),
        (
            "check",
            {
                "files": 1,
                "problems": [
                    {
                        "code": "count",
                        "file": "a.json",
                        "line": 1,
                        "column": 1,
                        "path": "$.members[0]",
                        "message": "m",
                        "message_zh": "m",
                        "hint": "h",
                        "hint_zh": "h",
                    }
                ],
            },
        ),
    ],
)
def test_an_output_is_described_key_by_key(schema: str, value: dict[str, Any]) -> None:
    whole = {"schema": schema, "tool": {"name": "minerals", "version": "0.1.0", "data_version": "2026.11.21"}, **value}
    validator = Draft202012Validator(SCHEMAS[f"{schema}.schema.json"])
    assert [error.message for error in validator.iter_errors(whole)] == []
    for one in objects(whole):
        one["unknown"] = 1
        assert not validator.is_valid(whole)
        del one["unknown"]
        for key in list(one):
            kept = one.pop(key)
            assert not validator.is_valid(whole), key
            one[key] = kept
