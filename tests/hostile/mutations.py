"""Files damaged at random: bytes that are flipped, cut and doubled, and values that no file should have."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

TOKENS = (
    *(
        b"\x00",
        b"\x1b[2J",
        b"\x7f",
        b"\xc2\x9b",
        b"\xff",
        b"\xed\xa0\x80",
        "\u202e\u2028".encode(),
        b"\r\n",
        b"\n",
        b"\t",
    ),
    *(b'"', b"\\", b"\\ud800", b"\\u0000", b"{", b"}", b"[" * 200, b"]", b",", b":", b"NaN", b"-Infinity", b"1e999"),
    *(b"9" * 5000, b"0", b"-", b".", b"null", b"true", b'""', b" " * 3000, b"\xef\xbb\xbf", b"=cmd|' /C calc'!A0"),
    *("稀土".encode(), "ｃｏｂａｌｔ".encode(), b"<script>", b"::error::x", b"%0A", b"a" * 5000, b"`", b"|", b"';"),
)
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 10**400, 1e308, "", " ", "\n", "\x1b[2J", "\x9b", "\u200b", "\u202e", "x" * 3000),
    *("9" * 5000, "1" + " " * 3000 + "-", ">100", "<0", "60-40", "E", "2022-02-30", "0000", "9999-99", "us-2018\n"),
    *(
        [],
        {},
        [[]],
        ["x", "x"],
        {"x": {"y": []}},
        [None] * 50,
        "lithium",
        "rare-earths",
        "us-mcs-2022",
        "edition",
        "uses",
    ),
)


def of_bytes(content: bytes, chance: random.Random) -> bytes:
    """Bytes changed in one to four places."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made) + 1)
        end = min(len(made), at + chance.choice((1, 1, 3, 40, 400)))
        way = chance.random()
        if way < 0.45:
            made[at : at + chance.choice((0, 0, 1, 5))] = chance.choice(TOKENS)
        elif way < 0.6:
            del made[at:end]
        elif way < 0.7:
            made[at:at] = made[at:end]
        elif way < 0.8 and at < len(made):
            made[at] ^= 1 << chance.randrange(8)
        elif way < 0.85:
            del made[at:]
    return bytes(made)


def of_json(content: bytes, chance: random.Random) -> bytes:
    """A JSON text whose value is changed in one to four places: another value, a key less, a key more, exchanged."""
    value = json.loads(content)
    for _ in range(chance.randint(1, 4)):
        holders = list(_holders(value))
        if not holders:
            break
        holder = chance.choice(holders)
        at = chance.choice(list(holder)) if isinstance(holder, dict) else chance.randrange(len(holder))
        way = chance.random()
        if way < 0.55:
            holder[at] = copy.deepcopy(chance.choice(VALUES))
        elif way < 0.7:
            del holder[at]
        elif way < 0.8:
            other = chance.choice(holders)
            holder[at] = copy.deepcopy(other if len(json.dumps(other)) < 2000 else None)
        elif way < 0.9 and isinstance(holder, list):
            holder.insert(at, copy.deepcopy(holder[at]))
        elif isinstance(holder, dict):
            holder[chance.choice(("x", "\x1b[2J\n::error::x", "schema", "low", "", "name", "y" * 3000))] = (
                copy.deepcopy(chance.choice(VALUES))
            )
    ways: tuple[dict[str, Any], ...] = ({"indent": 1}, {"ensure_ascii": False}, {"sort_keys": True}, {})
    return json.dumps(value, **chance.choice(ways)).encode("utf-8", "surrogatepass")


def _holders(value: Any) -> Any:
    """Every object and array that is not empty."""
    if isinstance(value, dict | list):
        if value:
            yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _holders(inner)
