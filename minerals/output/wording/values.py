"""Published values as text, bounds as bounds."""

from __future__ import annotations

from minerals.domain.labels import comparison as labels
from minerals.domain.labels.measures import SHOWN
from minerals.domain.records import Figure
from minerals.domain.values import Value
from minerals.output.document import Quantity, Source
from minerals.questions.compare.span import Bound


def number(value: float) -> str:
    """A number as published: 44, 99.6, 78.09.

    >>> number(44.0), number(99.6)
    ('44', '99.6')
    """
    return f"{value:g}"


def value(published: Value, language: str = "en") -> str:
    """A value as a table shows it, bounds as bounds.

    >>> from minerals.domain.values import parse
    >>> [value(parse(text)) for text in ("87 %", ">95", "50%以上", "E", "k. A.", "约为55%")]
    ['87', '>95', '50+', 'E', 'n/a', 'c.55']
    """
    low, high = published.low, published.high
    if low is None or high is None:
        return SHOWN[published.kind].text(language) if published.kind in SHOWN else published.published
    about = labels.ABOUT.text(language) if published.approximate else ""
    if published.kind == "above":
        return bound(Bound("above", low, published.low_inclusive), language)
    if published.kind == "below":
        return bound(Bound("below", high, published.high_inclusive), language)
    if published.kind == "between":
        return f"{about}{number(low)}~{number(high)}"
    return about + number(low)


def bound(open_bound: Bound, language: str = "en") -> str:
    """An open bound: ``>50`` without 50, ``>=50`` with 50, ``50+`` where the source leaves that open."""
    shown = number(open_bound.number)
    if open_bound.kind == "above":
        return {True: f">={shown}", False: f">{shown}", None: f"{shown}+"}[open_bound.included]
    up_to = labels.UP_TO.text(language).format(number=shown)
    return {True: f"<={shown}", False: f"<{shown}", None: up_to}[open_bound.included]


def quantity(published: Value, unit: str, sources: tuple[Source, ...] = ()) -> Quantity:
    """The quantity of a published value, for formats that have numbers."""
    return Quantity(
        published.kind,
        published.low,
        published.high,
        unit,
        published.low_inclusive,
        published.high_inclusive,
        published.approximate,
        sources,
    )


def source(figure: Figure) -> Source:
    """Where a figure is printed, and the years that it is about."""
    return Source(figure.publication, figure.locator, figure.when)


def count(amount: int) -> Quantity:
    """A number of things."""
    return Quantity("point", amount, amount, "")


def years(first: int, last: int) -> str:
    """A span of years, shortened where it stays clear.

    >>> years(2016, 2019), years(2021, 2021), years(1998, 2005)
    ('2016-19', '2021', '1998-2005')
    """
    if first == last:
        return str(first)
    return f"{first}-{last % 100:02}" if first // 100 == last // 100 else f"{first}-{last}"


def period(text: str | None) -> str:
    """A reference period as tables print it: ``2012-2016`` as ``2012-16``; empty without a period."""
    first, _, last = (text or "").partition("-")
    return years(int(first), int(last)) if last else first
