"""Names that come close to one another."""

from __future__ import annotations

from collections.abc import Iterable


def near_misses(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known names closest to a mistyped one, best first.

    >>> near_misses("us-2202", ["us-2022", "eu-2020", "cn-2016"])
    ['us-2022']
    """
    from difflib import get_close_matches

    folded = {one.casefold(): one for one in known}
    return [folded[one] for one in get_close_matches(name.casefold(), folded, n=most, cutoff=0.75)]
