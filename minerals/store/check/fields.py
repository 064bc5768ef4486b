"""The words of several rules on a field: what is recorded there, and what should be."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from minerals.domain.near_names import near_misses
from minerals.messages import Message, listed, say


def recorded(field: str, record: dict[str, Any]) -> Message:
    """What a record has in a field.

    >>> recorded("low", {"low": 95}), recorded("high", {})
    ('`low` is 95', '`high` is absent')
    """
    if field in record:
        return say("`{field}` is {value}", field=field, value=json.dumps(record[field], ensure_ascii=False))
    return say("`{field}` is absent", field=field)


def write_field(field: str, value: object) -> Message:
    """The hint to write a value into a field.

    >>> write_field("low", 95)
    'write "low": 95'
    """
    return say('write "{field}": {value}', field=field, value=json.dumps(value, ensure_ascii=False))


def take_out(*fields: str) -> Message:
    """The hint to take fields out."""
    return say("take {fields} out", fields=listed(fields))


def did_you_mean(name: str, known: Collection[str], otherwise: Message) -> Message:
    """A hint with the known names that come close, or the other hint where none does.

    >>> did_you_mean("antimny", ["antimony", "arsenic"], say("add it"))
    'did you mean `antimony`?'
    """
    near = near_misses(name, sorted(known))
    return say("did you mean {names}?", names=listed(near, " or ")) if near else otherwise
