"""JSON becomes tables by its schema: no record, no key and no word of what a column means is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import minerals
from minerals.domain.labels.columns import MEANINGS
from minerals.questions.dictionary import described, meaning
from minerals.questions.relations import Relation, relations, schema_of
from minerals.store.kinds import KINDS
from tests.formats import SCHEMAS
from tests.questions.test_records import ANSWERS, other  # noqa: F401 - a fixture that these answers need

DICTIONARY = Path(__file__).parent.parent.parent / "docs" / "columns.md"

SCHEMA = {
    "type": "object",
    "properties": {
        "id": {"type": "string", "description": "the id"},
        "short": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": {"metric": {"enum": ["a", "b"], "description": "which"}},
                "description": "explained",
            },
            "description": "short keys",
        },
        "rows": {
            "type": "array",
            "description": "the rows",
            "items": {
                "type": "object",
                "required": ["name", "place"],
                "properties": {
                    "name": {"$ref": "#/$defs/name"},
                    "measure": {"type": "string", "description": "a short key"},
                    "place": {
                        "type": "object",
                        "required": ["page"],
                        "properties": {"page": {"type": "integer", "description": "the page"}},
                        "description": "where",
                    },
                    "span": {
                        "anyOf": [
                            {"type": "null"},
                            {"type": "object", "required": ["low"], "properties": {"low": {"type": "number"}}},
                        ],
                        "description": "a span",
                    },
                    "tags": {"type": "array", "items": {"type": "string"}, "description": "tags"},
                    "sure": {"const": True, "description": "true, or no such key"},
                    "cells": {
                        "type": "object",
                        "additionalProperties": {
                            "type": "object",
                            "properties": {"name": {"type": "string", "description": "inner"}},
                            "description": "a cell",
                        },
                        "description": "by edition",
                    },
                    "notes": {
                        "type": "object",
                        "additionalProperties": {"type": "string", "description": "a note"},
                        "description": "notes",
                    },
                    "aliases": {
                        "type": "object",
                        "additionalProperties": {
                            "type": "array",
                            "items": {"type": "string", "description": "an alias"},
                            "description": "aliases",
                        },
                        "description": "aliases by language",
                    },
                },
                "description": "a row",
            },
        },
    },
    "$defs": {"name": {"type": ["string", "null"], "description": "the name"}},
}
DOCUMENT = {
    "id": "x",
    "rows": [
        {
            "name": "one",
            "measure": {"metric": "a"},
            "place": {"page": 3},
            "span": {"low": 1.5},
            "tags": ["p", "q"],
            "sure": True,
            "cells": {"us-2022": {"name": "in"}, "eu-2020": {"name": None}},
            "notes": {"n": "said"},
            "aliases": {"en": ["a", "b"]},
        },
        {"name": None, "place": {"page": 4}, "span": None, "cells": {}},
    ],
}


def tables() -> dict[str, Relation]:
    found = relations(SCHEMA, "whole", id_key="id", id_name="whole", short_keys={"measure": "short"})
    return {relation.name: relation for relation in found}


def test_arrays_and_objects_of_entries_are_tables_and_inner_objects_are_columns() -> None:
    assert list(tables()) == ["whole", "rows", "rows_cells", "rows_notes", "rows_aliases"]
    fields, rows = tables()["rows"].fields, tables()["rows"].rows([DOCUMENT])
    assert [(field.column.name, field.column.kind) for field in fields] == [
        *(("whole", "text"), ("name", "text"), ("measure_metric", "text"), ("place_page", "whole")),
        *(("span_low", "number"), ("tags", "texts"), ("sure", "flag")),
    ]
    assert rows == [
        ("x", "one", "a", 3, 1.5, ("p", "q"), True),
        ("x", None, None, 4, None, None, None),
    ]
    assert fields[2].column.choices == ("a", "b")
    required = {field.column.name for field in tables()["rows"].fields if field.required}
    assert required == {"name", "place_page"}


def test_an_inner_table_is_led_by_its_record_and_a_name_that_both_have_is_told_apart() -> None:
    cells = tables()["rows_cells"]
    assert [field.column.name for field in cells.fields] == [
        *("whole", "row_name", "measure_metric", "place_page", "span_low", "tags", "sure", "edition", "name")
    ]
    assert cells.rows([DOCUMENT]) == [
        ("x", "one", "a", 3, 1.5, ("p", "q"), True, "us-2022", "in"),
        ("x", "one", "a", 3, 1.5, ("p", "q"), True, "eu-2020", None),
    ]
    assert [row[-2:] for row in tables()["rows_notes"].rows([DOCUMENT])] == [("n", "said")]
    aliases = tables()["rows_aliases"]
    assert [row[-2:] for row in aliases.rows([DOCUMENT])] == [("en", ("a", "b"))]
    assert aliases.fields[-1].column.kind == "texts"


def scalars(part: Any) -> Iterator[str | float]:
    """Every text and number in a JSON value."""
    if isinstance(part, dict):
        for value in part.values():
            yield from scalars(value)
    elif isinstance(part, list):
        for entry in part:
            yield from scalars(entry)
    elif part is not None and not isinstance(part, bool):
        yield part


@pytest.mark.parametrize("name", ANSWERS)
def test_the_schema_of_each_answer_is_known(name: str) -> None:
    answer = ANSWERS[name]()
    assert SCHEMAS[type(answer).__name__] == answer.SCHEMA == answer.to_dict()["schema"]


@pytest.mark.parametrize("name", ANSWERS)
def test_no_text_and_no_number_of_an_answer_is_in_no_table(name: str) -> None:
    answer = ANSWERS[name]().to_dict()
    found: set[Any] = set()
    for relation in relations(schema_of(answer["schema"]), answer["schema"]):
        for row in relation.rows([answer]):
            found |= {one for content in row for one in (content if isinstance(content, tuple) else (content,))}
    if answer["schema"] in ("diff", "library-diff"):  # whose sides hold whole records: their fields are no columns
        answer["changes"] = []
        answer["files"] = []
    missing = {one for one in scalars(answer) if one not in found and str(one) not in found}
    assert missing == set()


def every_column() -> Iterator[tuple[str, str]]:
    for schema in [
        "audit",
        "comparison",
        "conflicts",
        "diff",
        "history",
        "library-diff",
        "lists",
        "lookup",
        "matrix",
        "show",
    ]:
        for relation in relations(schema_of(schema), schema)[1:]:
            yield from ((field.column.name, field.description) for field in relation.fields)
    for kind in KINDS.values():
        for relation in relations(
            schema_of(kind.schema), kind.schema, id_key=kind.id_key, id_name="collection", short_keys=kind.short_keys
        ):
            yield from ((field.column.name, field.description) for field in relation.fields)


def test_every_column_has_a_meaning_in_both_languages_that_is_more_than_its_type() -> None:
    empty = re.compile(r"$|(a text|a number|a date|a name as printed|an array|true,|an? \w+ id:)")
    for name, said in every_column():
        assert not empty.match(meaning(name, said)), (name, meaning(name, said))
        assert re.search(r"[\u4e00-\u9fff]", meaning(name, said, "zh")), name


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", ANSWERS)
def test_every_column_of_the_rows_of_an_answer_is_described(name: str, language: str) -> None:
    answer = ANSWERS[name]()
    columns = [column.name for column in answer.records().columns]
    schema = answer.to_dict()["schema"]
    own = {"mass"} if name == "bill" else set()
    assert set(described(schema, columns, language)) == set(columns) - own


def test_a_column_is_described_in_the_words_that_are_about_it() -> None:
    columns = [column.name for column in minerals.compare("us-2022").records().columns]
    english, chinese = (described("comparison", columns, language) for language in ("en", "zh"))
    assert english["locator"] == "the place in the publication (page, table, row), not blank"
    assert english["low"] == "the lowest number that it can have, in percent or in the unit"
    assert english["edition"] == "id of the list"
    assert chinese["published"] == "原文的数值，不为空白"
    assert chinese["edition"] == "清单的标识"
    assert described("conflicts", ["published_one"]) == {
        "published_one": "the value as printed, or the date of publication; of the first figure"
    }


def test_no_meaning_stands_for_a_column_that_nothing_has() -> None:
    ends = set()
    names = {name for name, _ in every_column()} | {
        column.name.removesuffix("_one").removesuffix("_other")
        for made in ANSWERS.values()
        for column in made().records().columns
    }
    # The dictionary of columns and JSON keys describes the tables of every schema, also of answers without rows here.
    names |= set(re.findall(r"^\| `(\w+)` \|", DICTIONARY.read_text(encoding="utf-8"), re.MULTILINE))
    for name in names:
        words = name.split("_")
        ends |= {"_".join(words[place:]) for place in range(len(words))}
    assert set(MEANINGS) - ends == set()
