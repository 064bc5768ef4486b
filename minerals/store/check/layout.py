"""Where a file belongs, and how it is laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import PurePosixPath

from minerals.errors import Problem
from minerals.messages import Message, say
from minerals.store.read import Document
from minerals.store.scanner import strings
from minerals.store.write import canonical
from minerals.text import UNSEEN, has_hidden

_SHOWN = 100
_SUSPECT = re.compile(rf"[{UNSEEN}]|\\[bfnrtu]")
"""Occurs in a text wherever one of its strings has an invisible character."""


def misplaced(document: Document, relative: str) -> Iterator[Problem]:
    """A file of a known schema that lies in another folder than its schema's, or is not named after its id.

    ``relative`` is its path inside the folder of all.
    """
    kind, at = document.kind, PurePosixPath(relative)
    if at.parent != PurePosixPath(kind.folder):
        shown = say("`{folder}/`", folder=kind.folder) if kind.folder else say("the top folder")
        message = say(
            "a file of the schema `{schema}` lies in `{folder}/`; {expected} was expected",
            schema=kind.schema,
            folder=str(at.parent),
            expected=shown,
        )
        yield document.problem("wrong-folder", ("schema",), message, say("move it to {folder}", folder=shown))
    elif kind.file and at.name != kind.file:
        message = say("the schema `{schema}` belongs in one file, `{file}`", schema=kind.schema, file=kind.file)
        hint = say("name the file `{file}`, or take it away", file=kind.file)
        yield document.problem("wrong-name", ("schema",), message, hint)
    if kind.id_key:
        name = document.value.get(kind.id_key)
        if isinstance(name, str) and name != at.stem:
            message = say("`{id}` stands in a file named `{file}`", id=name, file=at.name)
            hint = say('name the file `{id}.json`, or write "{key}": "{stem}"', id=name, key=kind.id_key, stem=at.stem)
            yield document.problem("wrong-name", (kind.id_key,), message, hint)


def disordered(document: Document) -> Iterator[Problem]:
    """The problem of a file whose bytes are not canonical, at the first line that differs."""
    expected = canonical(document.value).decode()
    if document.text == expected:
        return
    actual, wanted = document.text.split("\n"), expected.split("\n")
    line = _agreeing(actual, wanted)
    column = _agreeing(actual[line], wanted[line]) if line < min(len(actual), len(wanted)) else 0
    expected = _shortened(wanted, line, column)
    message = say("is not laid out canonically; expected on this line: {expected}", expected=expected)
    hint = say("run `minerals check --fix {file}` to lay it out again", file=document.file)
    yield Problem(document.file, line + 1, column + 1, "$", "layout", message, hint)


def unseen(document: Document) -> Iterator[Problem]:
    """Each key and text with invisible characters: controls, line ends, marks of direction."""
    if not _SUSPECT.search(document.text):
        return
    for path, text, is_key in strings(document.value):
        if has_hidden(text):
            message = say("holds a character that cannot be seen: `{text}`", text=text)
            hint = say("write what is printed, without controls, line ends and other characters that show nothing")
            yield document.problem("unseen-character", path, message, hint, of_key=is_key)


def _agreeing(lines: Sequence[str], other: Sequence[str]) -> int:
    """How many entries at the beginning are equal; the two differ somewhere."""
    return next(at for at, (left, right) in enumerate(zip_longest(lines, other)) if left != right)


def _shortened(lines: list[str], line: int, column: int) -> str | Message:
    if line >= len(lines):
        return say("nothing")
    text = lines[line]
    if len(text) <= _SHOWN:
        return text or say("an empty line")
    start = max(0, column - _SHOWN // 2)
    return f"{'... ' if start else ''}{text[start : start + _SHOWN]} ..."
