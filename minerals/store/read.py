"""Bytes -> a document: its value, and on request the line and column of each part.

Reading verifies what costs nothing: that the file is there, is UTF-8, is JSON of bounded depth with finite numbers and
whole characters, has an object at the top and no key twice. What is wrong is raised as a ``DataError`` that names file,
line and column.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from minerals.errors import DataError, Problem
from minerals.messages import Message, say
from minerals.pattern import pattern
from minerals.store import scanner
from minerals.store.input import UnreadableError, read_bytes
from minerals.store.kind import Kind
from minerals.store.kinds import KINDS
from minerals.store.write import canonical
from minerals.text import safe_json

_SURROGATE = pattern(r"\\u[dD][89a-fA-F]")
_HALF = pattern("[\ud800-\udfff]")
_PLAIN_KEY = pattern(r"[\w-]+")


class Document:
    """One JSON file: ``file`` is its name as shown to people, ``value`` its top-level object."""

    def __init__(self, file: str, text: str, value: dict[str, Any]) -> None:
        self.file = file
        self._text = text
        self._value = value

    @property
    def text(self) -> str:
        """The text of the file."""
        return self._text

    @property
    def value(self) -> dict[str, Any]:
        """The whole file, decoded."""
        return self._value

    @property
    def kind(self) -> Kind:
        """What kind of file it is; ``KeyError`` where its schema is unknown, here and in what follows."""
        return KINDS[self.value["schema"]]

    @property
    def id(self) -> str:
        """The id in its head, "" where it has none."""
        key = self.kind.id_key
        return "" if key is None else str(self.value.get(key, ""))

    @cached_property
    def head(self) -> dict[str, Any]:
        """The file without its records."""
        key = self.kind.records
        return {name: value for name, value in self.value.items() if name != key}

    @property
    def records(self) -> list[dict[str, Any]]:
        """Its records; none where it has null in their place."""
        return self.value[self.kind.records] or []

    def records_at(self, places: Iterable[int]) -> dict[int, dict[str, Any]]:
        """The records at some places, by place."""
        records = self.records
        return {at: records[at] for at in places}

    @property
    def size(self) -> int:
        """The number of its records."""
        return len(self.records)

    @property
    def sha256(self) -> str:
        """SHA-256 of the canonical bytes, in hexadecimal."""
        from hashlib import sha256

        return sha256(canonical(self.value)).hexdigest()

    @cached_property
    def _outline(self) -> scanner.Outline:
        return scanner.Outline(self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        return _line_starts(self.text)

    def place(self, path: scanner.Path, *, of_key: bool = False) -> tuple[int, int]:
        """Line and column, from 1, of the value at ``path``, or of its key; of the nearest parent if it is absent."""
        return _place(self._line_starts, self._outline.offset(path, of_key=of_key))

    def where(self, path: scanner.Path) -> Message:
        """The place of a value in this document, for a message that names two places."""
        line, column = self.place(path)
        return say("on line {line}, column {column} ({path})", line=line, column=column, path=json_path(path))

    def problem(
        self, code: str, path: scanner.Path, message: Message, hint: Message, *, of_key: bool = False
    ) -> Problem:
        """A problem of this document at ``path``."""
        line, column = self.place(path, of_key=of_key)
        return Problem(self.file, line, column, json_path(path), code, message, hint)


def read(path: Path, shown: str | None = None) -> Document:
    """Read a data file; ``shown`` is its name in messages, the path itself by default.

    Raises ``DataError`` when it cannot be read as a JSON object without repeated keys.
    """
    file = shown if shown is not None else str(path)
    return parse(bytes_of(path, file), file)


def bytes_of(path: Path, file: str) -> bytes:
    """The bytes of a data file that messages call ``file``; raises ``DataError`` when it cannot be read."""
    try:
        return read_bytes(path, file)
    except UnreadableError as error:
        raise DataError([unreadable(file, error)]) from None


def unreadable(file: str, error: UnreadableError) -> Problem:
    """The problem of a file of a folder that cannot be read."""
    return Problem(file, 1, 1, "$", "unreadable", error.why, error.hint)


def parse(content: bytes, file: str) -> Document:
    """Read the bytes of a data file; raises as ``read`` does."""
    text, value = _parsed(content, file)
    if not isinstance(value, dict):
        message = say("holds no JSON object at the top")
        raise _refused(file, "not-an-object", message, say('begin the file with { "schema": ... }'))
    return Document(file, text, value)


def parse_json(content: bytes, file: str) -> Any:
    """Read the bytes of any JSON file; raises as ``read`` does, except that any value may be at the top."""
    return _parsed(content, file)[1]


def _parsed(content: bytes, file: str) -> tuple[str, Any]:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        message = say("byte {byte} is not UTF-8", byte=f"0x{content[error.start]:02x}")
        hint = say("save the file as UTF-8 without a byte order mark")
        raise _refused(file, "not-utf-8", message, hint, line, column) from None
    if text.startswith("\ufeff"):
        message, hint = say("begins with a byte order mark"), say("save the file as UTF-8 without it")
        raise _refused(file, "byte-order-mark", message, hint)
    if not text.strip():
        message = say("is empty; a JSON object was expected")
        raise _refused(file, "empty", message, say("restore the file, or copy one of the same kind and fill it in"))
    try:
        value = loads(text)
    except (ValueError, RecursionError):
        raise DataError(_too_deep(text, file) or _syntax_problems(text, file)) from None
    problems = _too_deep(text, file) if scanner.is_deep(value) else _half_characters(text, value, file)
    if problems:
        raise DataError(problems)
    return text, value


def loads(text: str) -> Any:
    """The value of a JSON text, however deep; raises ``ValueError`` or ``RecursionError`` where it is none of ours."""
    return json.loads(text, object_pairs_hook=_without_repeats, parse_constant=_no_constant, parse_float=scanner.finite)


def json_path(path: scanner.Path) -> str:
    """A path as people write it.

    >>> json_path(("members", 3, "mineral")), json_path(("names", "a.b"))
    ('$.members[3].mineral', '$.names["a.b"]')
    """
    return "$" + "".join(map(_step, path))


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN_KEY.fullmatch(step) else f"[{safe_json(json.dumps(step, ensure_ascii=False))}]"


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) != len(pairs):
        raise ValueError("a key stands twice")
    return entries


def _no_constant(word: str) -> None:
    raise ValueError(f"{word} is not JSON")


def _syntax_problems(text: str, file: str) -> list[Problem]:
    starts = _line_starts(text)
    try:
        scanned = scanner.scan(text)
    except json.JSONDecodeError as error:
        line, column = _place(starts, error.pos)
        message = say("is not JSON: {fault}", fault=_fault(error))
        return [Problem(file, line, column, "$", "syntax", message, say("mend the JSON at this place"))]
    problems = []
    for path in scanned.repeated:
        line, column = _place(starts, scanned.keys[path])
        message = say("the key `{key}` stands twice in one object", key=path[-1])
        problems.append(Problem(file, line, column, json_path(path), "key-twice", message, say("keep one of the two")))
    return problems


def _too_deep(text: str, file: str) -> list[Problem]:
    offset = scanner.deep_offset(text)
    if offset is None:
        return []
    line, column = _place(_line_starts(text), offset)
    message = say("is nested more than {levels} levels deep", levels=scanner.DEEPEST)
    return [Problem(file, line, column, "$", "syntax", message, say("use the few levels that the schema has"))]


def _half_characters(text: str, value: Any, file: str) -> list[Problem]:
    r"""Lone surrogates, which JSON can write as ``\ud800`` and UTF-8 cannot."""
    if not _SURROGATE.search(text):
        return []
    starts, scanned = _line_starts(text), scanner.scan(text)
    problems = []
    for path, text, is_key in scanner.strings(value):
        half = _HALF.search(text)
        if half:
            line, column = _place(starts, (scanned.keys if is_key else scanned.values)[path])
            code = f"\\u{ord(half[0]):04x}"
            message = say("holds half a character, {code} alone, which UTF-8 cannot write", code=code)
            hint = say("write the whole character")
            problems.append(Problem(file, line, column, json_path(path), "half-character", message, hint))
    return problems


def _fault(error: json.JSONDecodeError) -> Message:
    """What is wrong with a JSON text; strings are read by the standard library, which has words of its own."""
    if isinstance(error.msg, Message):
        return error.msg
    if error.msg.startswith("Unterminated string"):
        return say("the string that begins here has no end")
    if error.msg.startswith("Invalid control character"):
        return say("a control character stands in a string; write it as an escape such as \\n")
    return say("the backslash here begins no escape that JSON knows")


def _refused(file: str, code: str, message: Message, hint: Message, line: int = 1, column: int = 1) -> DataError:
    return DataError([Problem(file, line, column, "$", code, message, hint)])


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", text))]


def _place(starts: list[int], offset: int) -> tuple[int, int]:
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
