"""JSON of a known schema as tables: each array of objects is a table, its columns described by the schema.

An object inside a record is columns of the record. A record of an inner array is led by what names the record that it
belongs to: the ``id`` of that where it has one, else all its columns.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from minerals.frozen import frozen
from minerals.questions.columns import Column, Content, Kind
from minerals.store import paths

_KEYS = {"cells": "edition", "by_stage": "stage", "by_field": "field", "assessments": "assessment"}
"""An object whose keys are data -> the column of its keys; `key` for any other."""
_KINDS: dict[str, Kind] = {"string": "text", "number": "number", "integer": "whole", "boolean": "flag"}

_Node = Mapping[str, Any]
_Path = tuple[str, ...]
_Inner = tuple[_Path, _Node, str | None]
"""Entries inside a record: where, what they look like, and the column of their keys where they are no array."""


@frozen
class Field:
    """A column, the path to its content in a record, and its description in the schema.

    ``required`` says that the schema demands it of every record.
    """

    column: Column
    path: _Path
    description: str
    required: bool = False


@frozen
class Relation:
    """A table: the entries at ``path`` in each record of its ``parent``; the document itself where it has none.

    ``taken`` are the places of the columns of its parent that lead its rows, which are the first of ``fields``; with
    ``keyed`` the next field has the key of each entry; ``own`` fields are of the entry.
    """

    name: str
    description: str
    parent: Relation | None
    path: _Path
    taken: tuple[int, ...]
    keyed: bool
    fields: tuple[Field, ...]

    @property
    def own(self) -> tuple[Field, ...]:
        """The fields of the entry itself."""
        return self.fields[len(self.taken) + self.keyed :]

    def rows(self, documents: Iterable[Mapping[str, Any]]) -> list[tuple[Content, ...]]:
        """The rows that some documents have of it, as long as ``fields``."""
        return [row for document in documents for row, _ in self._entries(document)]

    def _entries(self, document: Any) -> Iterator[tuple[tuple[Content, ...], Any]]:
        """Each row, and the entry that it is of."""
        if self.parent is None:
            yield self._row((), document), document
            return
        for row, record in self.parent._entries(document):
            lead = tuple(row[place] for place in self.taken)
            entries = _at(record, self.path) or ()
            if isinstance(entries, Mapping):
                yield from ((self._row((*lead, key), entry), entry) for key, entry in entries.items())
            else:
                yield from ((self._row(lead, entry), entry) for entry in entries)

    def _row(self, lead: tuple[Content, ...], entry: Any) -> tuple[Content, ...]:
        return (*lead, *(_content(_at(entry, field.path)) for field in self.own))


@cache
def schema_of(name: str) -> _Node:
    """The JSON Schema of a data file or of an answer, by the name in its ``schema``."""
    schema: _Node = json.loads((paths.schemas() / f"{name}.schema.json").read_text(encoding="utf-8"))
    return schema


def relations(
    schema: _Node,
    name: str,
    *,
    id_key: str | None = None,
    id_name: str = "",
    short_keys: Mapping[str, str] | None = None,
) -> tuple[Relation, ...]:
    """The tables of a schema; the first is the root, called ``name``, an inner table after its place.

    ``id_key`` is the key of the root that leads every row, in a column ``id_name``; without, nothing of the root does.
    ``short_keys`` are keys of records whose short values are explained in an object of the root: the column is of what
    that has, and documents have it in the place of the short key.
    """
    return tuple(_Schema(schema, id_key, id_name, short_keys or {}).relations(name))


class _Schema:
    def __init__(self, root: _Node, id_key: str | None, id_name: str, short_keys: Mapping[str, str]) -> None:
        self._root, self._id_key, self._id_name, self._short_keys = root, id_key, id_name, short_keys

    def relations(self, name: str) -> Iterator[Relation]:
        yield from self._table(name, self._root, None, (), keyed=None)

    def _table(
        self, name: str, node: _Node, parent: Relation | None, path: _Path, *, keyed: str | None
    ) -> Iterator[Relation]:
        own: list[Field] = []
        inner: list[_Inner] = []
        self._gather(node, (), own, inner, top=parent is None)
        taken = [] if parent is None else self._taken(parent)
        if not own and not inner:  # entries that are texts or numbers, or several texts
            several = self._entry(node)
            kind: Kind = _scalar(node) or "text" if several is None else "texts"
            column = Column("value", kind, _choices(node if several is None else several))
            own.append(Field(column, (), node.get("description", ""), True))
        fields = [Field(Column(keyed), (), node.get("description", ""), True), *own] if keyed else own
        names = [field.column.name for field in fields]
        lead = []
        for place in taken:
            assert parent is not None
            field = parent.fields[place]
            called = self._led(parent, field)
            if called in names:
                called = f"{_singular(parent.name)}_{called}"
            lead.append(replace(field, column=replace(field.column, name=called)))
        relation = Relation(
            name, node.get("description", ""), parent, path, tuple(taken), keyed is not None, (*lead, *fields)
        )
        yield relation
        for below, entry, key in inner:
            called = "_".join(below) if parent is None else f"{name}_{'_'.join(below)}"
            yield from self._table(_plain(called), entry, relation, below, keyed=key)

    def _taken(self, parent: Relation) -> list[int]:
        """The places of the columns of a parent at the beginning of the rows below it."""
        id_key = self._id_key if parent.parent is None else "id"
        named = [place for place, field in enumerate(parent.fields) if field in parent.own and field.path == (id_key,)]
        if parent.parent is None:
            return named
        return [*range(len(parent.taken)), *named] if named else list(range(len(parent.fields)))

    def _led(self, parent: Relation, field: Field) -> str:
        if parent.parent is None:
            return self._id_name
        return _singular(parent.name) if field.path == ("id",) and field in parent.own else field.column.name

    def _gather(
        self,
        node: _Node,
        path: _Path,
        own: list[Field],
        inner: list[_Inner],
        *,
        top: bool,
        required: bool = True,
    ) -> None:
        """The columns of an object, and the arrays and objects of entries inside it."""
        for branch in self._branches(node):
            for key, value in branch.get("properties", {}).items():
                here = (*path, key)
                if top and key in self._short_keys.values():
                    continue
                if not top and key in self._short_keys:
                    value = self._resolved(self._root["properties"][self._short_keys[key]])["additionalProperties"]
                needed = required and key in branch.get("required", ())
                self._place(self._resolved(value), here, own, inner, required=needed)

    def _place(
        self,
        node: _Node,
        path: _Path,
        own: list[Field],
        inner: list[_Inner],
        *,
        required: bool,
    ) -> None:
        description = node.get("description", "")
        for branch in self._branches(node):
            entry = self._entry(branch)
            scalar = _scalar(branch)
            if branch.get("properties"):
                optional = any("null" in _types(choice) for choice in (node, *node.get("anyOf", ())))
                self._gather(branch, path, own, inner, top=False, required=required and not optional)
            elif entry is not None and (self._is_object(entry) or "items" not in branch):
                key = None if "items" in branch else _KEYS.get(path[-1], "key")
                if not any(known == path for known, *_ in inner):
                    inner.append(
                        (path, {"description": description, **entry} if "properties" not in entry else entry, key)
                    )
            else:
                if any(field.path == path for field in own):
                    continue
                kind: Kind = "texts" if entry is not None else scalar or "text"
                choices = _choices(entry if entry is not None else branch)
                own.append(Field(Column(_plain("_".join(path)), kind, choices), path, description, required))

    def _entry(self, node: _Node) -> _Node | None:
        """What the entries of an array, or of an object whose keys are data, look like; None for anything else."""
        if "items" in node:
            return self._resolved(node["items"])
        return (
            self._resolved(node["additionalProperties"]) if isinstance(node.get("additionalProperties"), dict) else None
        )

    def _is_object(self, node: _Node) -> bool:
        return any("properties" in branch for branch in self._branches(node))

    def _branches(self, node: _Node) -> list[_Node]:
        """The shapes that something may have, null left out."""
        choices = node.get("anyOf") or node.get("oneOf")
        if choices is None or "properties" in node:
            return [node]
        branches = [branch for choice in choices for branch in self._branches(self._resolved(choice))]
        return [branch for branch in branches if _types(branch) != {"null"}]

    def _resolved(self, node: _Node) -> _Node:
        if "$ref" not in node:
            return node
        definition: _Node = self._root
        for step in node["$ref"].removeprefix("#/").split("/"):
            definition = definition[step]
        return {**self._resolved(definition), **{key: value for key, value in node.items() if key != "$ref"}}


def _types(node: _Node) -> set[str]:
    types = node.get("type", ())
    return {types} if isinstance(types, str) else set(types)


def _scalar(node: _Node) -> Kind | None:
    if isinstance(node.get("const"), bool):
        return "flag"
    for name in ("string", "number", "integer", "boolean"):
        if name in _types(node):
            return _KINDS[name]
    return None


def _choices(node: _Node) -> tuple[str, ...]:
    words = [word for word in node.get("enum", ()) if word is not None]
    return tuple(words) if all(isinstance(word, str) for word in words) else ()


def _at(record: Any, path: _Path) -> Any:
    for key in path:
        record = record.get(key) if isinstance(record, Mapping) else None
    return record


def _content(value: Any) -> Content:
    if isinstance(value, Mapping):
        return None
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(text if isinstance(text, str) else json.dumps(text, ensure_ascii=False) for text in value)
    content: Content = value
    return content


def _plain(name: str) -> str:
    return name.replace("-", "_").lower()


def _singular(name: str) -> str:
    return f"{name.removesuffix('ies')}y" if name.endswith("ies") else name.removesuffix("s")
