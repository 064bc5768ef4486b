"""What several rules say of one field: what is recorded there, and what should be."""

from __future__ import annotations

import json
from typing import Any

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
