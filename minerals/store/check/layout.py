"""Where a file belongs, and how it is laid out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import PurePosixPath

from minerals.errors import Problem
from minerals.store.check.corpus import ID_KEYS
from minerals.store.dataset import FOLDERS, HEADS
from minerals.store.read import Document
from minerals.store.write import canonical

_SHOWN = 100


def misplaced(document: Document, relative: str) -> Iterator[Problem]:
    """A file of a known schema that lies in another folder than its schema's, or is not named after its id.

    ``relative`` is its path inside the folder of all.
    """
    schema = document.value["schema"]
    at = PurePosixPath(relative)
    folder = PurePosixPath(FOLDERS.get(schema, "."))
    if at.parent != folder:
        shown = f"`{folder}/`" if schema in FOLDERS else "the top folder"
        message = f"a file of the schema `{schema}` lies in `{at.parent}/`; {shown} was expected"
        yield document.problem("wrong-folder", ("schema",), message, f"move it to {shown}")
    elif schema in HEADS and at.name != HEADS[schema]:
        message = f"the schema `{schema}` belongs in one file, `{HEADS[schema]}`"
        yield document.problem("wrong-name", ("schema",), message, f"name the file `{HEADS[schema]}`, or take it away")
    if schema in ID_KEYS:
        key = ID_KEYS[schema]
        name = document.value.get(key)
        if isinstance(name, str) and name != at.stem:
            message = f"`{name}` stands in a file named `{at.name}`"
            hint = f'name the file `{name}.json`, or write "{key}": "{at.stem}"'
            yield document.problem("wrong-name", (key,), message, hint)


def disordered(document: Document) -> Iterator[Problem]:
    """A file whose bytes are not the canonical ones: the first line that differs."""
    try:
        expected = canonical(document.value).decode()
    except UnicodeEncodeError:
        message = r"holds half a character (a lone \ud800 to \udfff), which UTF-8 cannot write"
        yield Problem(document.file, 1, 1, "$", "half-character", message, "write the whole character")
        return
    if document.text == expected:
        return
    found, wanted = document.text.split("\n"), expected.split("\n")
    line = _agreeing(found, wanted)
    column = _agreeing(found[line], wanted[line]) if line < min(len(found), len(wanted)) else 0
    message = f"is not laid out canonically; expected on this line: {_shortened(wanted, line, column)}"
    hint = f"run `minerals check --fix {document.file}` to lay it out again"
    yield Problem(document.file, line + 1, column + 1, "$", "layout", message, hint)


def _agreeing(one: Sequence[str], other: Sequence[str]) -> int:
    """How many entries at the beginning are equal; the two differ somewhere."""
    return next(at for at, (left, right) in enumerate(zip_longest(one, other)) if left != right)


def _shortened(lines: list[str], line: int, column: int) -> str:
    if line >= len(lines):
        return "nothing"
    text = lines[line]
    if len(text) <= _SHOWN:
        return text or "an empty line"
    start = max(0, column - _SHOWN // 2)
    return f"{'... ' if start else ''}{text[start : start + _SHOWN]} ..."
