"""Every word of a closed vocabulary has a label in English and Chinese; schemas, code and labels know no other."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

import pytest

from minerals.domain import values, vocabulary
from minerals.domain.labels import Label, audit, beside, conflicts, diff, history, items, measures, policies, show, uses
from minerals.questions.compare.listed import LISTINGS
from minerals.questions.conflicts import KINDS as KINDS_OF_CONFLICT
from minerals.questions.diff.change import KINDS as KINDS_OF_CHANGE
from minerals.questions.history.standing import CHANGES
from minerals.store import paths

# Labels with the schema that lists their words, and labels for which it lists none.
IN_SCHEMAS: list[tuple[Mapping[Any, Label], str, Collection[str | None]]] = [
    (measures.KINDS_OF_LIST, "edition", ()),
    (measures.COVERAGES, "publications", ()),
    (show.CONFIDENCE, "dependence", ()),
    (show.COVERS_BASES, "edition", ()),
    (uses.CELLS, "uses", ()),
    (uses.PARTS, "uses", ()),
    (show.STAGES, "dependence", ()),
    (beside.STAGES, "dependence", ("mine", "refinery", "smelter", "plant")),
    (beside.STAGES, "production", ("extraction", "processing")),
    (show.BASES, "dependence", ()),
    (show.ROLES, "shares", ()),
    (show.CHINA_BASES, "comparison", ()),
    (beside.STATES, "controls", ("not-announced", "announced", "not-known")),
    (beside.STATES, "comparison", ("partly-suspended", "replaced-in-part", "dated-edition", "not-checked")),
    (beside.OBJECTS, "controls", ()),
    (show.STATUSES, "corrections", ()),
    (policies.KINDS, "policies", ()),
    (policies.KINDS, "policy-list", ()),
    (policies.EVENTS, "policies", ()),
    (policies.VERDICTS, "policies", ()),
    (audit.FIELDS, "audit", ()),
    (audit.VERDICTS, "audit", ()),
    (audit.REASONS, "audit", ()),
    (audit.BESIDE, "audit", ()),
    (audit.ORIGINS, "audit", ()),
    (audit.FAULTS, "audit", ()),
    (diff.KINDS, "diff", ()),
    (history.CHANGES, "history", ()),
    (show.LISTINGS, "history", ()),
    (show.NAMED, "history", (None,)),
]
# Vocabularies that the program goes through, each with its labels.
IN_CODE: list[tuple[Collection[str], Mapping[Any, Label]]] = [
    (vocabulary.KINDS_OF_LIST, measures.KINDS_OF_LIST),
    (vocabulary.COVERS_BASES, show.COVERS_BASES),
    (vocabulary.CELLS, uses.CELLS),
    (vocabulary.PARTS, uses.PARTS),
    (vocabulary.ITEMS, items.ITEMS),
    (vocabulary.FIELDS, audit.FIELDS),
    (vocabulary.VERDICTS, audit.VERDICTS),
    (KINDS_OF_CHANGE, diff.KINDS),
    (KINDS_OF_CONFLICT, conflicts.KINDS),
    (CHANGES, history.CHANGES),
    (LISTINGS, show.LISTINGS),
]
# Labels that may be empty: what is not worth a word in its place.
SILENT = {"unspecified", "absent"}


@pytest.mark.parametrize(("words", "labels"), IN_CODE)
def test_every_word_has_a_label_and_every_label_a_word(words: Collection[str], labels: Mapping[Any, Label]) -> None:
    assert len(set(words)) == len(words)
    assert set(labels) == set(words)


@pytest.mark.parametrize(
    "labels", [*(labels for labels, _, _ in IN_SCHEMAS), *(labels for _, labels in IN_CODE), diff.REMARKS]
)
def test_every_label_has_words_in_both_languages(labels: Mapping[Any, Label]) -> None:
    for word, label in labels.items():
        assert (label.en and label.zh) or word in SILENT, word


def enums(schema: Any) -> Iterator[set[str]]:
    """The sets of words that a schema lists anywhere, null left out."""
    children = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    for child in children:
        yield from enums(child)
    if isinstance(schema, dict) and isinstance(schema.get("enum"), list):
        yield {word for word in schema["enum"] if word is not None}


def enums_of(schema: str) -> list[set[str]]:
    return list(enums(json.loads((paths.schemas() / f"{schema}.schema.json").read_text(encoding="utf-8"))))


@pytest.mark.parametrize(("labels", "schema", "others"), IN_SCHEMAS)
def test_a_schema_allows_the_words_that_have_a_label_and_no_other(
    labels: Mapping[Any, Label], schema: str, others: Collection[str | None]
) -> None:
    assert set(others) <= set(labels)
    assert set(labels) - set(others) in enums_of(schema)


def test_a_schema_allows_the_kinds_of_value_and_no_other() -> None:
    assert set(values.KINDS) in enums_of("claims")


def test_what_stores_no_electricity_is_a_cell_but_no_battery() -> None:
    assert set(vocabulary.NOT_STORING) == {"fuel-cell", "photovoltaic"} < set(vocabulary.CELLS)


def test_every_unit_of_world_production_has_a_label() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (paths.lists() / "production").glob("*.json")]
    tables = [table for text in texts for table in json.loads(text)["tables"]]
    assert {table["unit"] for table in tables} - {None} == set(beside.UNITS)
