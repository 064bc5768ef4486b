"""What a message in Chinese may not have."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"^minerals: |--[\w-]+|`[^`]*`|“[^”]*”|《[^》]*》|\"[^\"]*\"|[$][.\w\[\]-]+|(?<![一-鿿])\([^)]*\)")
_SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:]? [a-z]{2,}")
_PLACE = re.compile(r"\{[a-z_]*\}")
_HALF_WIDTH = re.compile(r"[一-鿿][,;:?!]|[,;:?!][一-鿿]")


def assert_chinese(text: str) -> None:
    """Fail where a text has two English words in a row outside of quotes, a place not filled in, a half-width mark."""
    plain = _QUOTED.sub("", text)
    assert not _SENTENCE.search(plain), text
    assert not _PLACE.search(text), text
    assert not _HALF_WIDTH.search(plain), text
