"""Verdicts on a claimed value, from the value that the publication prints and the value of a later edition.

``docs/audit.md`` has the table of every kind of value against every other.
"""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.values import NUMERIC_KINDS, Value, interval, overlap

NOTHING = ("/", "-", "–", "—")
"""The strokes in a cell that gives no figure, and does not say that there is none."""
REVISED_BY = 10
"""Percentage points from which a later figure for the same year counts as a revision; smaller changes are shown."""

_MARKS = ("not_available", "withheld", "not_applicable")
"""The kinds of value that say that there is no figure, or none for the public."""
_NEAR = ("bound-dropped", "within-bound", "approximate", "less-exact", "bounds-overlap")
"""Reasons why a value differs from a figure that can be true all the same."""


def verdict(claimed: Value, published: Value) -> tuple[str, str | None]:
    """The verdict on a claimed value, and its reason where the verdict does not say it all.

    >>> from minerals.domain.values import parse
    >>> pairs = [(">50", ">50 %"), ("50", ">50"), ("60", ">50"), ("25", ">50"), ("0", "n/a"), ("n/a", "48")]
    >>> [verdict(parse(claimed), parse(published)) for claimed, published in pairs[:4]]
    [('agrees', None), ('differs', 'bound-dropped'), ('differs', 'within-bound'), ('differs', 'contradicts-bound')]
    >>> [verdict(parse(claimed), parse(published)) for claimed, published in pairs[4:]]
    [('differs', 'not-zero'), ('figure-exists', None)]
    """
    if is_stroke(claimed) or claimed.kind in _MARKS:
        return _without_figure(claimed, published)
    if claimed.kind == "in_words":
        same_words = published.kind == "in_words" and _words(claimed) == _words(published)
        return ("agrees", None) if same_words else ("cannot-check", "in-words")
    if same(claimed, published):
        return ("agrees", None)
    return ("differs", _why(claimed, published))


def joint_verdict(claimed: Value, published: Sequence[Value]) -> tuple[str, str | None]:
    """The verdict on a value against several figures, such as those of two forms: the most favourable.

    Where all differ, the reason is that of a figure that can be true all the same, else what all have in common.
    """
    verdicts = [verdict(claimed, value) for value in published]
    for wanted in ("figure-exists", "agrees", "cannot-check"):
        reached = [outcome for outcome in verdicts if outcome[0] == wanted]
        if reached:
            return reached[0]
    reasons = [reason for _, reason in verdicts]
    near = [reason for reason in _NEAR if reason in reasons]
    if near:
        return ("differs", near[0])
    return ("differs", reasons[0] if len(set(reasons)) == 1 else None)


def same(value: Value, other: Value) -> bool:
    """Whether two values mean the same; an end that either leaves open is no difference."""
    ends = [(value.low_inclusive, other.low_inclusive), (value.high_inclusive, other.high_inclusive)]
    return (
        value.kind != "in_words"
        and (value.kind, value.low, value.high, value.approximate)
        == (other.kind, other.low, other.high, other.approximate)
        and all(end is None or other_end is None or end == other_end for end, other_end in ends)
    )


def revised(value: Value, later: Value) -> bool:
    """Whether a later figure for the same year is so different that it replaces the earlier figure.

    A net exporter that becomes an importer, or the other way round, always is; numbers from ``REVISED_BY`` on.

    >>> from minerals.domain.values import parse
    >>> pairs = [("E", "E"), ("E", "1"), ("E", "0"), ("48", "49"), ("48", "38"), ("48", "n/a"), (">50", "48")]
    >>> [revised(parse(value), parse(later)) for value, later in pairs]
    [False, True, False, False, True, False, False]
    """
    exporters = [value.kind, later.kind].count("net_exporter")
    if exporters == 2:
        return False
    if exporters == 1:
        other = later if value.kind == "net_exporter" else value
        return other.kind == "net_importer" or (other.high is not None and other.high > 0)
    first, second = interval(value), interval(later)
    if first is None or second is None:
        return False
    return max(second.low - first.high, first.low - second.high) >= REVISED_BY


def is_stroke(value: Value) -> bool:
    """Whether a cell is a mere stroke, which does not say why there is no figure."""
    return value.published.strip() in NOTHING


def is_figure(value: Value) -> bool:
    """Whether a value says how dependent an economy is: a number, a bound, net exporter or importer."""
    return value.kind in (*NUMERIC_KINDS, "net_exporter", "net_importer")


def _without_figure(claimed: Value, published: Value) -> tuple[str, str | None]:
    """The verdict on a cell that gives no figure; only W and XX say why there is none."""
    if is_figure(published):
        return ("figure-exists", None)
    if published.kind == "in_words":
        return ("cannot-check", "in-words")
    if claimed.kind in ("withheld", "not_applicable") and claimed.kind != published.kind:
        return ("differs", "other-mark")
    return ("agrees", None)


def _why(claimed: Value, published: Value) -> str | None:
    """Why a figure differs, where the two values do not show it by themselves."""
    if claimed.kind in NUMERIC_KINDS and published.kind not in NUMERIC_KINDS:
        return "not-zero" if claimed.high == 0 else "no-number"
    can_both_be_true = overlap(claimed, published)
    if claimed.kind == "point":
        return _why_not_the_number(claimed, published, can_both_be_true)
    if "net_exporter" in (claimed.kind, published.kind) or not can_both_be_true:
        return None
    if published.kind == "point" or claimed.kind == "net_importer":
        return "less-exact"
    return "bounds-overlap"


def _why_not_the_number(claimed: Value, published: Value, can_both_be_true: bool | None) -> str | None:
    if published.kind == "point":
        return "approximate" if claimed.low == published.low else None
    numbers = {"above": (published.low,), "below": (published.high,)}.get(
        published.kind, (published.low, published.high)
    )
    if claimed.low in numbers:
        return "bound-dropped"
    return "within-bound" if can_both_be_true else "contradicts-bound"


def _words(value: Value) -> str:
    return " ".join(value.published.casefold().split())
