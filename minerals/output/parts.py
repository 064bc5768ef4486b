"""What is told as parts that a table, blocks and Markdown draw alike: fields, tables, bars, lines; and their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from minerals.domain.labels import Label, jurisdictions
from minerals.domain.labels import show as says
from minerals.domain.labels.items import ITEMS
from minerals.domain.records import Correction
from minerals.domain.register import Register
from minerals.domain.values import Value


@dataclass(frozen=True, slots=True)
class Title:
    """The name of what is shown, and lines below it."""

    text: str
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels, each with its texts; under a title of their own where they have one."""

    rows: Sequence[tuple[str, Sequence[str]]]
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """A table under a title."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence."""

    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A label, a value as it reads, and what it spans of 0 to 100; ``low`` and ``high`` are None where unknown."""

    label: str
    value: str
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Bars:
    """Shares from 0 to 100, drawn on a terminal; Markdown leaves them out, since a table beside them has the values."""

    bars: Sequence[Bar]
    title: str


Part: TypeAlias = Title | Fields | Rows | Bars | Line


def fields(language: str, *pairs: tuple[Label, str | Iterable[str] | None], title: Label | None = None) -> Fields:
    """The fields that have something to say."""
    rows = []
    for label, given in pairs:
        texts = [text for text in ([given] if isinstance(given, str) else given or ()) if text]
        if texts:
            rows.append((label.text(language), texts))
    return Fields(rows, title and title.text(language))


def without_empty_columns(heads: Sequence[Label], rows: Sequence[Sequence[str]], language: str) -> Rows:
    """A table without the columns in which nothing stands."""
    kept = [place for place in range(len(heads)) if any(row[place] for row in rows)]
    return Rows([heads[place].text(language) for place in kept], [[row[place] for place in kept] for row in rows])


def numbered(texts: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Texts for the rows 1, 2 ... of a table; rows with one text share a line.

    >>> numbered(["p. 1", "p. 1", "p. 2", "p. 1"])
    [('1-2, 4', ['p. 1']), ('3', ['p. 2'])]
    """
    places: dict[str, list[int]] = {}
    for place, text in enumerate(texts, 1):
        places.setdefault(text, []).append(place)
    return [(_spans(found), [text]) for text, found in places.items() if text]


def corrections(wrong: Sequence[Correction], title: Label, one: Label, language: str) -> Fields:
    """Of each source, what it prints, what is wrong with it, and what became of it here; ``one`` says how."""
    texts = [
        one.text(language).format(
            source=each.source,
            locator=each.locator,
            printed=each.printed,
            reason=each.reason,
            evidence=each.evidence,
            status=says.STATUSES[each.status].text(language),
        )
        for each in wrong
    ]
    return Fields(numbered(texts), title.text(language))


def printed(text: str, english: str | None, language: str) -> str:
    """The words as printed, with their translation for a reader of English."""
    if not english or english == text or language == "zh":
        return text
    return says.WITH_TRANSLATION.text(language).format(printed=text, translation=english)


def id_beside(mineral: str, *spellings: str | None) -> str:
    """The id of a mineral where no name beside it spells it already.

    >>> id_beside("rare-earths", "Rare Earths"), id_beside("baryte", "barite")
    ('', 'baryte')
    """
    same = mineral.replace("-", " ")
    return "" if any(one and one.casefold().replace("-", " ") == same for one in spellings) else mineral


def item(slug: str | None, as_published: str | None, name: str, language: str) -> str:
    """The item as printed, where the name beside it does not print it; our label, marked, where no words do.

    >>> item("refined", None, "Copper", "en"), item("total", "Total", "Silicon, total", "en")
    ('refined (our reading)', '')
    """
    if slug is None or as_published is not None:
        return "" if (as_published or "").casefold() in name.casefold() else as_published or ""
    return with_basis(ITEMS[slug].text(language) if slug in ITEMS else slug, "our-reading", language)


def with_basis(word: str, basis: str | None, language: str) -> str:
    """A word, marked where it is our reading."""
    return says.OUR_READING.text(language).format(word=word) if basis == "our-reading" else word


def of_mineral(name: str, english: str | None, mineral: str, language: str) -> str:
    """A mineral as printed, with its translation, and its id where neither spells it.

    >>> of_mineral("鉻", "chrome", "chromium", "en")
    '鉻 (chrome) [chromium]'
    """
    beside = id_beside(mineral, name, english)
    return printed(name, english, language) + (f" [{beside}]" if beside else "")


def minerals(ids: Iterable[str], register: Register, language: str) -> str:
    """The names of minerals."""
    return says.AND.text(language).join(register[one].name(language) for one in ids)


def economies(codes: Iterable[str], language: str) -> str:
    """The names of jurisdictions."""
    return says.AND.text(language).join(jurisdictions.head(code, language) for code in codes)


def meaning(value: Value, language: str, reading: str | None = None) -> str:
    """What a printed value means, in words; our own reading where it needed one.

    >>> from minerals.domain.values import parse
    >>> [meaning(parse(text), "en") for text in (">95", "87 %", "80%-90%", "E")]
    ['above 95', '87', '80 to 90', 'net exporter']
    """
    text = _meaning(value, language)
    return with_basis(f"{text}: {reading}" if reading else text, "our-reading" if reading else None, language)


def _meaning(value: Value, language: str) -> str:
    if value.low is None or value.high is None:
        return says.WORDS[value.kind].text(language)
    low, high = f"{value.low:g}", f"{value.high:g}"
    if value.kind == "above":
        label = {True: says.AT_LEAST, False: says.ABOVE, None: says.AT_LEAST_OPEN}[value.low_inclusive]
        return label.text(language).format(number=low)
    if value.kind == "below":
        label = {True: says.AT_MOST, False: says.BELOW, None: says.AT_MOST_OPEN}[value.high_inclusive]
        return label.text(language).format(number=high)
    if value.kind == "between":
        label = says.NEAR_BETWEEN if value.approximate else says.BETWEEN
        return label.text(language).format(low=low, high=high)
    return (says.NEAR if value.approximate else says.POINT).text(language).format(number=low)


def _spans(places: Sequence[int]) -> str:
    starts = [one for one in places if one - 1 not in places]
    ends = [one for one in places if one + 1 not in places]
    spans = zip(starts, ends, strict=True)
    return ", ".join(str(start) if start == end else f"{start}-{end}" for start, end in spans)
