"""How a published value reads, bounds kept."""

from __future__ import annotations

from minerals.domain.labels import comparison as says
from minerals.domain.labels.measures import SHOWN
from minerals.domain.values import Value
from minerals.questions.compare.span import Bound


def number(value: float) -> str:
    """A number as published: 44, 99.6, 78.09.

    >>> number(44.0), number(99.6)
    ('44', '99.6')
    """
    return f"{value:g}"


def value(one: Value, language: str = "en") -> str:
    """A value as a table shows it, bounds kept.

    >>> from minerals.domain.values import parse
    >>> [value(parse(text)) for text in ("87 %", ">95", "50%以上", "E", "k. A.", "约为55%")]
    ['87', '>95', '50+', 'E', 'n/a', 'c.55']
    """
    if one.low is None or one.high is None:
        return SHOWN[one.kind].text(language) if one.kind in SHOWN else one.published
    about = says.ABOUT.text(language) if one.approximate else ""
    if one.kind == "above":
        return bound(Bound("above", one.low, one.low_inclusive), language)
    if one.kind == "below":
        return bound(Bound("below", one.high, one.high_inclusive), language)
    if one.kind == "between":
        return f"{about}{number(one.low)}~{number(one.high)}"
    return about + number(one.low)


def bound(one: Bound, language: str = "en") -> str:
    """An open bound: ``>50`` without 50, ``50+`` where that is left open, ``>=50`` with 50."""
    shown = number(one.number)
    if one.kind == "above":
        return {True: f">={shown}", False: f">{shown}", None: f"{shown}+"}[one.included]
    return {True: f"<={shown}", False: f"<{shown}", None: says.UP_TO.text(language).format(number=shown)}[one.included]


def years(first: int, last: int) -> str:
    """A span of years as short as it stays clear.

    >>> years(2016, 2019), years(2021, 2021), years(1998, 2005)
    ('2016-19', '2021', '1998-2005')
    """
    if first == last:
        return str(first)
    return f"{first}-{last % 100:02}" if first // 100 == last // 100 else f"{first}-{last}"


def period(text: str | None) -> str:
    """A reference period as tables print it: ``2012-2016`` as ``2012-16``; empty where none is named."""
    first, _, last = (text or "").partition("-")
    return years(int(first), int(last)) if last else first
