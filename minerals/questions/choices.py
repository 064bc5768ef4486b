"""The closed vocabularies of the rows of an answer, as the schema of its JSON has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from minerals.questions.columns import Column
from minerals.questions.relations import relations, schema_of

_MORE = {
    "record": ("figure", "use", "listing", "production", "china-share", "control", "score"),
    "verdict": ("unreadable",),
}
"""Words of rows that the JSON does not have: the kinds of row of a comparison, the verdict on an unreadable row."""


def with_choices(schema: str, header: Sequence[Column]) -> tuple[Column, ...]:
    """The columns of the rows of an answer, each with its closed vocabulary where the schema has one.

    That is all words that the schema allows for a column of this name in the tables most of whose own columns the rows
    have; a column is open where any of these tables leaves it open.

    >>> header = [Column("mineral"), Column("kind"), Column("words"), Column("words_locator")]
    >>> [column.choices for column in with_choices("conflicts", header)][:2]
    [(), ('revised', 'redefined', 'differs')]
    """
    names = {column.name for column in header}
    tables = relations(schema_of(schema), schema)[1:]
    near = [table for table in tables if 2 * len(names & {field.column.name for field in table.own}) > len(table.own)]
    choices: dict[str, list[tuple[str, ...]]] = {}
    for table in near:
        for field in table.fields:
            choices.setdefault(field.column.name, []).append(field.column.choices)
    return tuple(replace(column, choices=_all(column, choices.get(column.name, []))) for column in header)


def _all(column: Column, choices: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    more = _MORE.get(column.name, ())
    if column.kind != "text" or not all(choices) or not (choices or more):
        return column.choices
    return tuple(dict.fromkeys([*(word for words in choices for word in words), *more]))
