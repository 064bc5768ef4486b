"""Files of very many records: from which size on they are read line by line instead of decoded as a whole."""

from __future__ import annotations

from pathlib import Path

LIMIT = 1_000_000_000
"""Bytes, the most that is read: some millions of records, and few enough for memory."""
LARGE = 1_000_000
"""Bytes from which polars splits a file into lines: decoding a smaller file takes less time than loading polars."""


def is_large(path: Path) -> bool:
    """Whether a path leads to a file of ``LARGE`` to ``LIMIT`` bytes."""
    try:
        return path.is_file() and LARGE <= path.stat().st_size <= LIMIT
    except OSError:
        return False
