"""The whole data set as tables, as the schemas of its files describe them: nothing left out, nothing chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from minerals.domain.values import KINDS as VALUES
from minerals.frozen import frozen
from minerals.questions.records import Records
from minerals.questions.relations import Field, Relation, relations, schema_of
from minerals.store.dataset import Dataset
from minerals.store.kind import Kind
from minerals.store.kinds import KINDS

_NAMES = {"edition": "editions", "tables": "production", "tables_countries": "production_countries"}
"""Tables that are called otherwise than their key; the head of another kind of file is called ``uses_files``."""
_KEYS_OF = {"edition": "editions", "mineral": "minerals", "publication": "publications", "commodity": "minerals"}
"""Column -> the table whose keys it holds."""
_EVERY_HEAD = {"schema", "kind", "publication", "data_version"}
"""Columns of the head of a file that say nothing on its contents."""


@frozen
class Table:
    """One table of the data set; ``key`` is its column that no two rows share, None where it has none."""

    name: str
    description: str
    fields: tuple[Field, ...]
    records: Records
    key: str | None

    def refers(self, others: Iterable[Table]) -> list[tuple[str, Table]]:
        """Its columns that hold keys of other tables, each with the table."""
        keyed = {table.name: table for table in others if table.key}
        names = [field.column.name for field in self.fields]
        return [(name, keyed[_KEYS_OF[name]]) for name in names if _KEYS_OF.get(name) in keyed]


def tables(data: Dataset) -> list[Table]:
    """All tables that have a row, by kind of file; short keys and defaults are spelled out in their rows."""
    filled = []
    for kind in KINDS.values():
        documents = [_spelled(data.document(kind.schema, name).value, kind) for name in data.ids(kind.schema)]
        for relation in _relations(kind):
            table = _table(relation, kind, documents)
            if table is not None:
                filled.append(table)
    return filled


def _relations(kind: Kind) -> tuple[Relation, ...]:
    id_name = "edition" if kind.schema == "edition" else "collection"
    return relations(
        schema_of(kind.schema), kind.schema, id_key=kind.id_key, id_name=id_name, short_keys=kind.short_keys
    )


def _table(relation: Relation, kind: Kind, documents: Iterable[Mapping[str, Any]]) -> Table | None:
    rows = relation.rows(documents)
    names = [field.column.name for field in relation.fields]
    head = relation.parent is None
    if not rows or (head and set(names) <= _EVERY_HEAD):
        return None
    name = relation.name if not head or kind.schema in _NAMES else f"{kind.schema}_files"
    records = Records(tuple(field.column for field in relation.fields), rows)
    key = "id" if "id" in names and (kind.schema == "edition") == head else None
    return Table(_NAMES.get(name, name), relation.description, relation.fields, records, key)


def _spelled(document: Mapping[str, Any], kind: Kind) -> dict[str, Any]:
    """A document with the meanings of its short keys, the publication of each record, and the ends of each value."""
    spelled = dict(_explained(document, document, kind))
    entries = document[kind.records]
    if entries is not None and kind.id_key == "publication":
        spelled[kind.records] = [{"publication": document["publication"], **entry} for entry in spelled[kind.records]]
    return spelled


def _explained(part: Any, head: Mapping[str, Any], kind: Kind, *, top: bool = True) -> Any:
    if isinstance(part, list):
        return [_explained(entry, head, kind, top=False) for entry in part]
    if not isinstance(part, Mapping):
        return part
    made = {}
    for key, value in part.items():
        where = kind.short_keys.get(key)
        short = not top and where is not None and isinstance(value, str) and value in head.get(where, {})
        made[key] = head[where][value] if short and where is not None else _explained(value, head, kind, top=False)
    return {**made, **_ends(made)}


def _ends(value: Mapping[str, Any]) -> dict[str, bool]:
    """What a file leaves out of a value: that it is not approximate, and that a point has both its ends."""
    if value.get("kind") not in VALUES or "published" not in value:
        return {}
    ends = {"low_inclusive": True, "high_inclusive": True} if value["kind"] == "point" else {}
    return {key: default for key, default in {"approximate": False, **ends}.items() if key not in value}
