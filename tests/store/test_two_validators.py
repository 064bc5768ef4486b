"""jsonschema-rs says first what is wrong, jsonschema words it: the two never differ."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from minerals.store import paths
from minerals.store.check import schema as schema_module
from minerals.store.check.schema import accepted, mismatches
from minerals.store.kinds import KINDS
from minerals.store.read import Document

EACH = 400
"""Mutated records of each kind of file."""
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 1.0, 0.5, 101, 10**30, -0.0),
    *(
        "",
        " ",
        "\u00a0",
        "\u0085",
        "\x1c",
        "\ufeff",
        "\u3000",
        "\u200b",
        "x",
        "2021",
        "2021-13",
        "us-mcs-2022\n",
        "稀土",
    ),
    *([], ["x"], ["x", "x"], [1, 1.0], [1, True], {}, {"x": 1}),
)


def files() -> Iterator[tuple[str, Path]]:
    """One file of each schema, the smallest."""
    by_schema: dict[str, Path] = {}
    for path in sorted(paths.lists().rglob("*.json"), key=lambda path: path.stat().st_size):
        value = json.loads(path.read_text(encoding="utf-8"))
        if value.get(KINDS[value["schema"]].records):
            by_schema.setdefault(value["schema"], path)
    yield from sorted(by_schema.items())


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every key of every object, and every place of every array, with what holds it."""
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from places(value[key])


def mutated(value: dict[str, Any], key: str, chance: random.Random) -> dict[str, Any]:
    """The file with one of its records, changed in one to three places: another value, a key less, a key more."""
    one = copy.deepcopy({**value, key: [chance.choice(value[key])]})
    for _ in range(chance.randint(1, 3)):
        holder, at = chance.choice(list(places(one)) or [(one, "schema")])
        way = chance.random()
        if way < 0.6:
            holder[at] = copy.deepcopy(chance.choice(VALUES))
        elif way < 0.8:
            holder.pop(at, None) if isinstance(holder, dict) else holder.pop(at)
        elif isinstance(holder, dict):
            holder[chance.choice(["unknown", "note", "low", "item"])] = copy.deepcopy(chance.choice(VALUES))
    return one


@pytest.mark.parametrize(("schema", "path"), list(files()))
def test_the_two_say_the_same_of_every_mutated_record(schema: str, path: Path) -> None:
    value = json.loads(path.read_text(encoding="utf-8"))
    reference = schema_module._validator(schema)
    chance = random.Random(schema)
    seen: Counter[tuple[bool, bool]] = Counter()
    for _ in range(EACH):
        one = mutated(value, KINDS[schema].records, chance)
        quick, slow = accepted(one, schema), reference.is_valid(one)
        seen[quick, slow] += 1
        assert quick == slow, one
    assert seen[True, True]
    assert seen[False, False] > EACH // 10, "the mutations break something"


@pytest.mark.parametrize(("schema", "path"), list(files()))
def test_looking_at_the_suspects_alone_says_the_same(schema: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chance, key = random.Random(path.stem), KINDS[schema].records
    value = json.loads(path.read_text(encoding="utf-8"))
    for _ in range(40):
        broken = [mutated(value, key, chance).get(key) for _ in range(3)]
        records = [*value[key][:20], *(one[0] for one in broken if isinstance(one, list) and one), *value[key][:2]]
        chance.shuffle(records)
        head = mutated(value, key, chance) if chance.random() < 0.2 else value
        text = json.dumps({**head, key: records}, ensure_ascii=False, indent=1)
        document = Document("x.json", text, json.loads(text))
        found = sorted(mismatches(document, schema))
        with monkeypatch.context() as patched:
            patched.setattr(schema_module, "suspects", lambda value, schema, at: (value, None))
            assert found == sorted(mismatches(document, schema))


def test_all_kinds_of_file_are_tried() -> None:
    assert {schema for schema, _ in files()} == set(KINDS)


def test_what_the_quick_one_cannot_read_is_left_to_the_other() -> None:
    assert not accepted({"schema": "\ud800"}, "edition")
