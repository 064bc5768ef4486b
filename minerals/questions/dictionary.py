"""The meaning of each column of a table: in the words of the schema where these are about it, else in our own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minerals.domain.labels import Label
from minerals.domain.labels.columns import GROUPS, MEANINGS, OF_LIST, SIDES
from minerals.messages import Message
from minerals.questions.relations import relations, schema_of

_VAGUE = re.compile(
    r"(an? )?(amount|array of|date|day|english name|edition ids?|id:|key|language tag|mineral ids?|name as|number"
    r"|percentage|period|position|publication ids?|share between|share in|text|version|whole number|year)\b"
    r"|true, |one cell|\"|what one edition",
    re.IGNORECASE,
)
"""Descriptions of any such text or number, which say nothing on the column."""
_EDITION = re.compile(r"[a-z]+(-[a-z]+)*-[0-9]{4}[a-z0-9-]*")


def meaning(name: str, description: str, language: str = "en") -> str:
    """The meaning of a column, from its name and its description in the schema; empty where nothing is known.

    >>> meaning("locator", "the place in the publication (page, table, row), not blank")
    'the place in the publication (page, table, row), not blank'
    >>> meaning("status_from", "a date YYYY, YYYY-MM or YYYY-MM-DD"), meaning("us-2022_of", "", "zh")
    ('first day', '所指矿产的标识')
    """
    if description and not _VAGUE.match(description):
        schema = Message(description).text(language)
        if language == "en" or schema != description:
            return schema
    label = _label(name)
    return description if label is None else label.text(language)


def _label(name: str) -> Label | None:
    """The label of the longest end of the name with a label."""
    words = name.split("_")
    for place in range(len(words)):
        label = MEANINGS.get("_".join(words[place:]))
        if label is not None:
            return label
    if words[-1] in SIDES and len(words) > 1:
        of, side = _label("_".join(words[:-1])), SIDES[words[-1]]
        return of and Label(f"{of.en}; {side.en}", f"{of.zh}；{side.zh}")
    return GROUPS.get(words[0]) or (OF_LIST if _EDITION.fullmatch(name) else None)


def described(schema: str, columns: Iterable[str], language: str = "en") -> dict[str, str]:
    """The meaning of each column of the rows of an answer; a column of a file of the user's own has no entry.

    A key that the JSON has in several tables is described as in the table with most of these columns.

    >>> described("comparison", ["published", "edition", "kg"], "zh")
    {'published': '原文的数值，不为空白', 'edition': '清单的标识'}
    """
    names = list(columns)
    descriptions: dict[str, str] = {}
    all_tables = relations(schema_of(schema), schema)
    tables = [{field.column.name: field.description for field in table.fields} for table in all_tables]
    for table in sorted(tables, key=lambda table: sum(name in table for name in names)):
        descriptions.update(table)
    meanings = {name: meaning(name, descriptions.get(name, ""), language) for name in names}
    return {name: text for name, text in meanings.items() if text}
