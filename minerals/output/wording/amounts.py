"""Amounts of minerals in batteries, and numbers of the stages of the chain, as text."""

from __future__ import annotations

from minerals.domain.batteries import Intensity
from minerals.domain.labels import batteries as labels
from minerals.domain.labels.countries import COUNTRIES
from minerals.output.document import Quantity, Source


def number(value: float) -> str:
    """A number with four significant digits at most.

    >>> number(0.60784), number(0.0), number(123456)
    ('0.6078', '0', '123500')
    """
    rounded = float(f"{value:.4g}")
    return f"{rounded:.0f}" if rounded >= 1000 else f"{rounded:.10g}"


def amount(intensity: Intensity, factor: float = 1) -> str:
    """An amount as a table shows it, in its unit times ``factor``: ``>=`` where it is a minimum by formula."""
    low, high = (number(end * factor) for end in (intensity.low, intensity.high))
    span = low if low == high else f"{low}~{high}"
    if intensity.is_minimum:
        return f">={span}"
    if intensity.central is not None:
        return f"{number(intensity.central * factor)} ({span})"
    return span


def quantity(intensity: Intensity, factor: float, unit: str) -> Quantity:
    """The quantity of an amount, for formats that have numbers."""
    kind = "point" if intensity.low == intensity.high else "between"
    source = Source(intensity.publication, intensity.locator, intensity.reference)
    return Quantity(kind, intensity.low * factor, intensity.high * factor, unit, sources=(source,))


def components(intensity: Intensity, language: str) -> str:
    """The components that contain an amount, joined where the source does not distinguish them."""
    if not intensity.component:
        return labels.NOT_SPLIT.text(language)
    return "+".join(labels.COMPONENTS[component].text(language) for component in intensity.component)


def material(intensity: Intensity, language: str) -> str:
    """The material where it is not the mineral of its row, else an empty text."""
    name = intensity.material.partition(" (")[0]
    return labels.MATERIALS[name].text(language) if name in labels.MATERIALS else ""


def basis(intensity: Intensity, language: str) -> str:
    """The basis of an amount, in two words."""
    texts = [labels.SCOPES[intensity.basis.scope].text(language)]
    if intensity.basis.capacity is not None:
        texts.append(labels.CAPACITIES[intensity.basis.capacity].text(language))
    return labels.JOIN.text(language).join(texts)


def country(code: str | None, name: str | None, language: str) -> str:
    """A country in the language of the reader where it has a code, else as printed."""
    if code is not None and code in COUNTRIES:
        return COUNTRIES[code].text(language)
    return labels.WORLD.text(language) if name in (None, "World") else name or ""
