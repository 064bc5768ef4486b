"""A small data set that stays as it is, whatever enters the real one: see the README beside this file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import minerals

LISTS = Path(__file__).parent / "lists"


@cache
def library() -> minerals.Library:
    """The frozen data set, opened once."""
    return minerals.Library(LISTS)
