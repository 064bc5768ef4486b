"""What each column of the rows of an answer means: as the schema of its JSON says, or as is said here."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minerals.questions.relations import relations, schema_of

_OTHERS = {
    "amount": "the amount as printed",
    "amount_high": "the highest amount that the printed one leaves possible, in `unit`",
    "amount_low": "the lowest amount that the printed one leaves possible, in `unit`",
    "battery": "whether the use is one in a battery",
    "cell_part": "the parts of a cell that the words of the use name, such as cathode",
    "cell_part_basis": "whether the words name the part (printed) or we read it so (our-reading)",
    "commodity": "the id of the mineral whose row it belongs to by default",
    "commodity_id": "the id of the mineral whose row it belongs to by default",
    "count": "how many changes of this kind there are",
    "country": "the name of the country as printed",
    "form_of": "the id of the mineral that it is a narrower form of, or nothing",
    "group": "the ids of the minerals that it stands for",
    "groups": "the ids of the groups that it belongs to",
    "item": "an item of the closed vocabulary, such as refined, or nothing for the mineral itself",
    "members": "the names of the entries in that list, as printed",
    "mineral_id": "the id of the mineral that the name means, or nothing",
    "name_en": "the name of the mineral in English",
    "name_zh": "the name of the mineral in Chinese",
    "period": "the year or years that the figure is about",
    "published_of": "what each published value is about: the mineral, item, stage and part",
    "record": "what the row is: figure, use, listing, production, china-share, control or score",
    "row": "the id of the mineral of the row",
    "row_name_en": "the name of the mineral of the row in English",
    "row_name_zh": "the name of the mineral of the row in Chinese",
    "share_basis": "whether the share is printed, or computed from the printed amounts",
    "status": "what became of the control, as last seen",
    "status_as_published": "the words on what became of the control",
}
"""Columns that are no keys of the JSON."""
_OF_EDITION = {
    "basis": "how the list names the mineral where it does not by name",
    "chosen": "why each figure was chosen: companion, later, earlier or literature",
    "dependence": "the import dependence of the commodity in percent, as published",
    "item": "the item that each figure is about",
    "listing": "how the list names the mineral: name, members, form, group, unknown or none",
    "members": "the entries of the list that name it, as printed",
    "of": "the id of the mineral that each figure is about",
    "period": "the period that each figure is about",
    "publication": "the id of the publication that prints each figure",
}
"""The columns of a parts list for each edition, by what stands behind its id."""
_EDITION = re.compile(r"([a-z]+(?:-[a-z]+)*-[0-9]{4}[a-z0-9-]*)(?:_(\w+))?")
_SIDES = {"_one": "of the first of the two figures", "_other": "of the second of the two figures"}


def described(schema: str, columns: Iterable[str]) -> dict[str, str]:
    """What each column means, in English; a column of a file of the user's own has no entry.

    A key that the JSON has in several tables is described as in the one that has most of these columns.

    >>> described("comparison", ["low", "record"])["low"]
    'the lowest value that it can have in percent, or null where it names no number'
    """
    asked = list(columns)
    meanings = dict(_OTHERS)
    tables = [
        {field.column.name: field.description for field in one.fields} for one in relations(schema_of(schema), schema)
    ]
    for table in sorted(tables, key=lambda table: sum(name in table for name in asked)):
        meanings.update(table)
    found = {name: meanings.get(name) or _composed(name, meanings) for name in asked}
    return {name: meaning for name, meaning in found.items() if meaning}


def _composed(name: str, meanings: dict[str, str]) -> str | None:
    for side, of in _SIDES.items():
        if name.endswith(side) and name.removesuffix(side) in meanings:
            return f"{meanings[name.removesuffix(side)]}; {of}"
    if match := _EDITION.fullmatch(name):
        edition, what = match.groups()
        return (
            f"{edition}: {_OF_EDITION[what]}" if what in _OF_EDITION else f"{edition}: how the list names the mineral"
        )
    return None
