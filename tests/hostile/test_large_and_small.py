"""A large file is told what a small one is told: every key, every kind of fault, wherever it stands, once or often."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from minerals.errors import DataError, Problem
from minerals.store import large, paths
from minerals.store.check import _RULES, check_document, files
from minerals.store.check.corpus import Corpus
from minerals.store.check.schema import _schema
from minerals.store.input import Given
from minerals.store.kinds import KINDS
from minerals.store.large import shapes, sieve
from minerals.store.large.lines import lines
from minerals.store.own import check_file
from minerals.store.read import Document, parse
from tests.questions.diff.made import figure

Record = dict[str, Any]
MANY = 1200
MINERALS = ("cobalt", "lithium", "tin", "zinc", "nickel", "tungsten")
HEAD = """{
  "schema": "dependence",
  "kind": "publication",
  "measures": {
    "m1": {"as_published": "NIR", "base": "apparent-consumption", "metric": "net-import-reliance"}
  },
  "publication": "us-mcs-2024",
  "read_in": {
    "s1": "here"
  },
  "figures": [
"""
KEYS = sorted(_schema("dependence")["properties"]["figures"]["items"]["properties"])
EVERY_KEY: Record = {
    "approximate": True,
    "correction": "us-mcs-2024-x",
    "item": "refined",
    "item_as_published": "refined",
    "name_en": "cobalt",
    "note": "a note",
    "stage": "extraction",
    "stage_basis": "printed",
}


@pytest.fixture(autouse=True)
def _around_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The packaged files do not change: to read them a thousand times would take most of the time."""
    monkeypatch.setattr(files, "around", lambda folder, kind: _around(folder))


AROUND = files.around


@cache
def _around(folder: Path) -> tuple[files.Around, frozenset[tuple[str, str]]]:
    return AROUND(folder, KINDS["dependence"])


def records(count: int) -> list[Record]:
    """Figures of three shapes: points, bounds, and values that need a reading, with all keys that one can have."""
    made = []
    for at in range(count):
        printed = ("44", ">50", "c. 44")[at % 3]
        record = figure(MINERALS[at // 200 % 6], printed, period=str(1800 + at % 200), part=f"p-{at // 1200}")
        if printed == "c. 44":
            record |= EVERY_KEY
        made.append(record)
    return made


def file(made: list[Record]) -> bytes:
    lines = ",\n".join(f"    {json.dumps(record, ensure_ascii=False, sort_keys=True)}" for record in made)
    return f"{HEAD}{lines}\n  ]\n}}\n".encode()


def small(content: bytes) -> tuple[Problem, ...]:
    try:
        return check_document(parse(content, "f.json"), paths.lists()).problems
    except DataError as error:
        return error.problems


def both(content: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    """The problems of a file, told alike by the path of large files and by the path of small ones."""
    monkeypatch.setattr(large, "LARGE", 1)
    found = check_file(Given(content, "f.json")).problems
    assert found == small(content)
    return found


def absent(record: Record, key: str) -> None:
    record.pop(key, None)


def put(value: Any) -> Callable[[Record, str], None]:
    def fault(record: Record, key: str) -> None:
        record[key] = value

    return fault


def behind(text: str) -> Callable[[Record, str], None]:
    def fault(record: Record, key: str) -> None:
        record[key] = f"{record.get(key, '')}{text}"

    return fault


FAULTS: dict[str, Callable[[Record, str], None]] = {
    "absent": absent,
    "null": put(None),
    "a number": put(7),
    "a text": put("words"),
    "a boolean": put(False),
    "an array": put(["x"]),
    "an object": put({"x": 1}),
    "not a number": put(float("nan")),
    "infinity": put(float("-inf")),
    "empty": put(""),
    "blank": put(" "),
    "a line end": behind("\n"),
    "an escape sequence": behind("\x1b[2J"),
    "a raw C1 control": behind("\u009b"),
    "a mark of direction": behind("\u202e"),
    "an invisible letter": behind("\u3164"),
}


def test_the_file_is_in_order_and_taken_apart() -> None:
    content = file([{key: value for key, value in record.items() if key != "correction"} for record in records(60)])
    assert small(content) == ()
    assert sieve.check_large(Given(content, "f.json"), paths.lists()) == ()


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("key", [*KEYS, "an extra key"])
def test_a_fault_is_told_in_the_first_a_middle_and_the_last_record(
    fault: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = {"first": 0, "middle": 31, "last": 59}
    places = [at["middle"]] if fault not in ("absent", "null", "not a number") else list(at.values())
    for place in places:
        made = records(60)
        FAULTS[fault](made[place], key)
        both(file(made), monkeypatch)


@pytest.mark.parametrize(
    ("fault", "key"),
    [
        *(("absent", key) for key in (*KEYS, "an extra key")),
        *(("null", key) for key in ("name", "low", "stage_basis", "an extra key")),
        *(("a line end", key) for key in ("name", "period", "locator")),
    ],
)
def test_a_fault_of_more_than_a_thousand_records_is_told_of_each(
    fault: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = records(MANY)
    for record in made[:-3]:
        FAULTS[fault](record, key)
    both(file(made), monkeypatch)


def test_a_figure_without_its_place_is_refused_among_thousands(monkeypatch: pytest.MonkeyPatch) -> None:
    made = records(5200)
    for key in ("correction", "note"):
        for record in made:
            record.pop(key, None)
    del made[2600]["locator"]
    (problem,) = both(file(made), monkeypatch)
    assert (problem.code, problem.path, problem.line) == ("missing-key", "$.figures[2600]", 11 + 2601)
    assert "lacks `locator`" in problem.message


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content.replace(b'"low": 44', b'"low": 1e999', 1),
        lambda content: content.replace(b'"low": 44', b'"low": 4.4e1', 1),
        lambda content: content.replace(b'"low": 44', b'"low": 044', 1),
        lambda content: content.replace(b'"low": 44', b'"low": ' + b"4" * 5000, 1),
        lambda content: content.replace(b'"name": "cobalt"', b'"name": "cob\\u0061lt"', 1),
        lambda content: content.replace(b'"name": "cobalt"', b'"name": "cobalt", "name": "tin"', 1),
        lambda content: content.replace(b'"name": "cobalt"', b'"name": "\xff"', 1),
        lambda content: content.replace(b'"name": "cobalt"', b'"name": "\\ud800"', 1),
        lambda content: content.replace(b'"name": "cobalt"', b'"name": "a\tb"', 1),
        lambda content: content.replace(b'"name": "cobalt"', b'"name": "a\x01b"', 1),
        lambda content: content.replace(b'"name": "cobalt"', b'"name": ' + b"[" * 200 + b"]" * 200, 1),
        lambda content: content.replace(b"\n", b"\r\n"),
        lambda content: b"\xef\xbb\xbf" + content,
        lambda content: content.replace(b"},\n    {", b"}, {", 1),
        lambda content: content.replace(b"},\n    {", b"}\n    {", 1),
        lambda content: content[:-40],
        lambda content: content + b" ",
        lambda content: content.replace(b'"s1": "here"', b'"s1": "he\\u001bre"'),
        lambda content: content.replace(b'"kind": "publication"', b'"kind": "collection"'),
        lambda content: content.replace(b'"publication": "us-mcs-2024"', b'"publication": "us-mcs-2024\\n"'),
    ],
)
def test_bytes_that_are_out_of_order_are_told_alike(
    spoil: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = file(records(60))
    spoilt = spoil(content)
    assert spoilt != content
    assert both(spoilt, monkeypatch)


class Recorded(dict[str, Any]):
    """A record that remembers which of its keys somebody has looked at."""

    def __init__(self, record: Record) -> None:
        super().__init__(record)
        self.looked_at: set[str] = set()

    def __getitem__(self, key: str) -> Any:
        self.looked_at.add(key)
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.looked_at.add(key)
        return super().get(key, default)

    def __contains__(self, key: object) -> bool:
        self.looked_at.add(str(key))
        return super().__contains__(key)

    def __iter__(self) -> Iterator[str]:
        self.looked_at.update(KEYS)
        return super().__iter__()

    def keys(self) -> Any:
        self.looked_at.update(KEYS)
        return super().keys()

    def items(self) -> Any:
        self.looked_at.update(KEYS)
        return super().items()

    def values(self) -> Any:
        self.looked_at.update(KEYS)
        return super().values()


@pytest.mark.parametrize("rule", _RULES, ids=lambda rule: rule.__name__)
def test_no_rule_looks_at_keys_together_that_are_looked_at_apart(rule: Callable[[Corpus], Iterator[Problem]]) -> None:
    for spoil in ({}, {"published": "words"}, {"low": 99}, {"period": "2021-2020"}, {"item": "thing"}):
        content = file([{**record, **spoil} for record in records(6)])
        document = parse(content, "f.json")
        recorded = [Recorded(record) for record in document.records]
        document = Document("f.json", document.text, {**document.value, "figures": recorded})
        list(rule(Corpus([document], {("dependence", "us-mcs-2024")})))
        for record in recorded:
            alone = record.looked_at - sieve.CONTEXT
            assert len(alone) < 2 or any(alone <= {*group} for group in shapes.TOGETHER), sorted(alone)


def test_what_represents_all_is_told_by_shape() -> None:
    made = records(90)
    content = file(made)
    file_lines = lines(Given(content, "f.json"))
    assert file_lines is not None
    taken = shapes.columns(file_lines.frame, shapes.all_keys())
    assert taken is not None
    assert taken.alike.get_column("shape").n_unique() == 3
    assert taken.odd.is_empty()
