"""Files of very many records: from which size on they are read line by line instead of decoded as a whole."""

from __future__ import annotations

LARGE = 1_000_000
"""Bytes from which polars splits a file into lines: decoding a smaller file takes less time than loading polars."""


def is_large(content: bytes) -> bool:
    """Whether a file has ``LARGE`` bytes or more."""
    return len(content) >= LARGE
