"""Every word of a closed vocabulary has a label in English and Chinese, and schemas and labels know no other."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

import pytest

from minerals.domain import values, vocabulary
from minerals.domain.labels import Label, audit, beside, conflicts, diff, history, items, measures, policies, show, uses
from minerals.questions.compare.listed import LISTINGS
from minerals.questions.conflicts import KINDS as KINDS_OF_CONFLICT
from minerals.questions.diff import KINDS as KINDS_OF_CHANGE
from minerals.questions.history.standing import CHANGES
from minerals.store import paths

# Each vocabulary with its labels, and labels for which there is no word of it.
LABELLED: list[tuple[Collection[str], Mapping[Any, Label], Collection[str | None]]] = [
    (vocabulary.KINDS_OF_LIST, measures.KINDS_OF_LIST, ()),
    (vocabulary.COVERAGES, measures.COVERAGES, ()),
    (vocabulary.HELD_CONTENTS, measures.HELD_CONTENTS, ()),
    (vocabulary.KINDS_OF_DATA, measures.KINDS_OF_DATA, ()),
    (vocabulary.CONFIDENCES, show.CONFIDENCE, ()),
    (vocabulary.COVERS_BASES, show.COVERS_BASES, ()),
    (vocabulary.CELLS, uses.CELLS, ()),
    (vocabulary.PARTS, uses.PARTS, ()),
    (vocabulary.ITEMS, items.ITEMS, ()),
    (vocabulary.STAGES, show.STAGES, ()),
    (vocabulary.STAGES, beside.STAGES, ("mine", "refinery", "smelter", "plant")),
    (vocabulary.PRODUCTION_STAGES, beside.STAGES, ("extraction", "processing")),
    (vocabulary.BASES, show.BASES, ()),
    (vocabulary.ROLES, show.ROLES, ()),
    (vocabulary.SHARE_BASES, show.CHINA_BASES, ()),
    ({*vocabulary.CONTROL_STATUSES, *vocabulary.CONTROL_STATES}, beside.STATES, ()),
    (vocabulary.OBJECTS, beside.OBJECTS, ()),
    (vocabulary.CORRECTION_STATUSES, show.STATUSES, ()),
    (vocabulary.POLICY_KINDS, policies.KINDS, ()),
    (vocabulary.POLICY_EVENTS, policies.EVENTS, ()),
    (vocabulary.REVIEW_VERDICTS, policies.VERDICTS, ()),
    (vocabulary.FIELDS, audit.FIELDS, ()),
    (vocabulary.VERDICTS, audit.VERDICTS, ()),
    (vocabulary.REASONS, audit.REASONS, ()),
    (vocabulary.CONTEXTS, audit.BESIDE, ()),
    (vocabulary.ORIGINS, audit.ORIGINS, ()),
    (vocabulary.FAULTS, audit.FAULTS, ()),
    (vocabulary.REMARKS, diff.REMARKS, ()),
    (KINDS_OF_CHANGE, diff.KINDS, ()),
    (KINDS_OF_CONFLICT, conflicts.KINDS, ()),
    (CHANGES, history.CHANGES, ()),
    (LISTINGS, show.LISTINGS, ()),
    (LISTINGS, show.NAMED, (None,)),
]
# Labels that may be empty: what is not worth a word in its place.
SILENT = {"unspecified", "absent"}
# A schema that lists the words of a vocabulary.
IN_SCHEMAS = [
    (vocabulary.KINDS_OF_LIST, "edition"),
    (vocabulary.COVERAGES, "publications"),
    (vocabulary.HELD_CONTENTS, "publications"),
    (vocabulary.CONFIDENCES, "dependence"),
    (vocabulary.COVERS_BASES, "edition"),
    (vocabulary.CELLS, "uses"),
    (vocabulary.PARTS, "uses"),
    (vocabulary.STAGES, "dependence"),
    (vocabulary.PRODUCTION_STAGES, "production"),
    (vocabulary.BASES, "dependence"),
    (vocabulary.ROLES, "shares"),
    (vocabulary.SHARE_BASES, "comparison"),
    (vocabulary.CONTROL_STATES, "comparison"),
    (vocabulary.OBJECTS, "controls"),
    (vocabulary.CORRECTION_STATUSES, "corrections"),
    (vocabulary.POLICY_KINDS, "policies"),
    (vocabulary.POLICY_EVENTS, "policies"),
    (vocabulary.REVIEW_VERDICTS, "policies"),
    (vocabulary.POLICY_KINDS, "policy-list"),
    (vocabulary.CONTEXTS, "audit"),
    (vocabulary.FIELDS, "audit"),
    (vocabulary.VERDICTS, "audit"),
    (vocabulary.REASONS, "audit"),
    (vocabulary.ORIGINS, "audit"),
    (vocabulary.FAULTS, "audit"),
    (values.KINDS, "claims"),
]


@pytest.mark.parametrize(("words", "labels", "others"), LABELLED)
def test_every_word_has_a_label_in_both_languages_and_every_label_a_word(
    words: Collection[str], labels: Mapping[Any, Label], others: Collection[str | None]
) -> None:
    assert len(set(words)) == len(words)
    assert set(labels) == {*words, *others}
    for word, label in labels.items():
        assert (label.en and label.zh) or word in SILENT, word


def enums(schema: Any) -> Iterator[set[str]]:
    """The sets of words that a schema lists anywhere, null left out."""
    children = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    for child in children:
        yield from enums(child)
    if isinstance(schema, dict) and isinstance(schema.get("enum"), list):
        yield {word for word in schema["enum"] if word is not None}


@pytest.mark.parametrize(("words", "schema"), IN_SCHEMAS)
def test_a_schema_allows_the_words_of_the_vocabulary_and_no_other(words: Collection[str], schema: str) -> None:
    read = json.loads((paths.schemas() / f"{schema}.schema.json").read_text(encoding="utf-8"))
    assert set(words) in list(enums(read))


def test_what_stores_no_electricity_is_a_cell_but_no_battery() -> None:
    assert set(vocabulary.NOT_STORING) == {"fuel-cell", "photovoltaic"} < set(vocabulary.CELLS)
