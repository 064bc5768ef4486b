"""The wording of whole records: words as printed, their meaning, and the place of each record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any, Protocol

from minerals.domain.corrections import Correction
from minerals.domain.labels import Label, jurisdictions
from minerals.domain.labels import show as labels
from minerals.domain.labels.items import ITEMS
from minerals.domain.records import Figure
from minerals.domain.register import Register
from minerals.domain.values import Value
from minerals.grouped import grouped
from minerals.output.document import Cell, Fields, Line, Table, plain_table
from minerals.output.wording import values
from minerals.output.wording.notes import own_words


class Cited(Protocol):
    """A record with its place in a publication, and the copy in which it was read."""

    @property
    def locator(self) -> str: ...

    @property
    def read_in(self) -> str: ...

    @property
    def confidence(self) -> str: ...


def fields(language: str, *pairs: tuple[Label, str | Iterable[str] | None], title: Label | None = None) -> Fields:
    """The fields that are not empty."""
    rows = []
    for label, given in pairs:
        texts = [text for text in ([given] if isinstance(given, str) else given or ()) if text]
        if texts:
            rows.append((label.text(language), texts))
    return Fields(rows, title and title.text(language))


def texts(lines: Iterable[str], title: str) -> Fields:
    """Texts without labels, under a title."""
    return Fields([("", [line]) for line in lines], title)


def without_empty_columns(
    heads: Sequence[Label], rows: Sequence[Sequence[str | Cell]], language: str, title: str | None = None
) -> Table:
    """A table without its empty columns."""
    kept = [place for place in range(len(heads)) if any(row[place] for row in rows)]
    named = [heads[place].text(language) for place in kept]
    return plain_table(named, [[row[place] for place in kept] for row in rows], title)


def clauses(language: str, *texts: str | None) -> str:
    """The texts that are not empty, in one line."""
    return labels.CLAUSE.text(language).join(text for text in texts if text)


def printed_value(figure: Figure) -> Cell:
    """The value as printed, with its quantity in percent."""
    quantity = values.quantity(figure.value, "%", (values.source(figure),))
    return (Line(words=figure.value.published, quantity=quantity),)


def numbered(texts: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Texts for the rows 1, 2 ... of a table; rows with the same text share a line.

    >>> numbered(["p. 1", "p. 1", "p. 2", "p. 1"])
    [('1-2, 4', ['p. 1']), ('3', ['p. 2'])]
    """
    places = grouped((text, place) for place, text in enumerate(texts, 1))
    return [(_ranges(numbers), [text]) for text, numbers in places.items() if text]


def places(
    cited: Sequence[Cited], language: str, where: Callable[[Any], str] = attrgetter("locator")
) -> Iterator[Fields]:
    """The place of each record of a table, and the copy in which it was read, with its confidence."""
    read = [f"{record.read_in} ({labels.CONFIDENCE[record.confidence].text(language)})" for record in cited]
    yield Fields(numbered([where(record) for record in cited]), labels.WHERE.text(language))
    yield Fields(numbered(read), labels.READ_IN.text(language))


def corrections(known: Sequence[Correction], title: Label, sentence: Label, language: str) -> Fields:
    """The printed text of each source, the error and its status in the data set, worded by ``sentence``."""
    listed = [
        sentence.text(language).format(
            source=correction.source,
            locator=correction.locator,
            printed=correction.printed,
            reason=own_words(correction.reason, language),
            evidence=own_words(correction.evidence, language),
            status=labels.STATUSES[correction.status].text(language),
        )
        for correction in known
    ]
    return Fields(numbered(listed), title.text(language))


def printed(text: str, english: str | None, language: str) -> str:
    """The words as printed, with their translation for a reader of English."""
    if not english or english == text or language == "zh":
        return text
    return labels.WITH_TRANSLATION.text(language).format(printed=text, translation=english)


def id_unless_spelled(mineral: str, *spellings: str | None) -> str:
    """The id of a mineral where none of the names next to it spells it already.

    >>> id_unless_spelled("rare-earths", "Rare Earths"), id_unless_spelled("baryte", "barite")
    ('', 'baryte')
    """
    same = mineral.replace("-", " ")
    return "" if any(name and name.casefold().replace("-", " ") == same for name in spellings) else mineral


def item(slug: str | None, as_published: str | None, name: str, language: str) -> str:
    """The item as printed, unless the name contains it; our own label, marked, where no text prints it.

    >>> item("refined", None, "Copper", "en"), item("total", "Total", "Silicon, total", "en")
    ('refined (inferred)', '')
    """
    if slug is None or as_published is not None:
        return "" if (as_published or "").casefold() in name.casefold() else as_published or ""
    return with_basis(ITEMS[slug].text(language) if slug in ITEMS else slug, "our-reading", language)


def with_basis(word: str, basis: str | None, language: str) -> str:
    """A word, marked where it is our reading."""
    return labels.OUR_READING.text(language).format(word=word) if basis == "our-reading" else word


def of_mineral(name: str, english: str | None, mineral: str, language: str) -> str:
    """A mineral as printed, with its translation, and its id where neither spells it.

    >>> of_mineral("鉻", "chrome", "chromium", "en")
    '鉻 (chrome) [chromium]'
    """
    identifier = id_unless_spelled(mineral, name, english)
    return printed(name, english, language) + (f" [{identifier}]" if identifier else "")


def minerals(ids: Iterable[str], register: Register, language: str) -> str:
    """The names of minerals."""
    return labels.AND.text(language).join(register[mineral].name(language) for mineral in ids)


def economies(codes: Iterable[str], language: str) -> str:
    """The names of jurisdictions."""
    return labels.AND.text(language).join(jurisdictions.head(code, language) for code in codes)


def meaning(value: Value, language: str, reading: str | None = None) -> str:
    """The meaning of a printed value in words, with our reading where it has one.

    >>> from minerals.domain.values import parse
    >>> [meaning(parse(text), "en") for text in (">95", "87 %", "80%-90%", "E")]
    ['above 95', '87', '80 to 90', 'net exporter']
    """
    text = _meaning(value, language)
    return with_basis(f"{text}: {reading}" if reading else text, "our-reading" if reading else None, language)


def _meaning(value: Value, language: str) -> str:
    if value.low is None or value.high is None:
        return labels.WORDS[value.kind].text(language)
    low, high = f"{value.low:g}", f"{value.high:g}"
    if value.kind == "above":
        label = {True: labels.AT_LEAST, False: labels.ABOVE, None: labels.AT_LEAST_OPEN}[value.low_inclusive]
        return label.text(language).format(number=low)
    if value.kind == "below":
        label = {True: labels.AT_MOST, False: labels.BELOW, None: labels.AT_MOST_OPEN}[value.high_inclusive]
        return label.text(language).format(number=high)
    if value.kind == "between":
        label = labels.NEAR_BETWEEN if value.approximate else labels.BETWEEN
        return label.text(language).format(low=low, high=high)
    return (labels.NEAR if value.approximate else labels.POINT).text(language).format(number=low)


def _ranges(places: Sequence[int]) -> str:
    all_places = set(places)
    starts = [place for place in places if place - 1 not in all_places]
    ends = [place for place in places if place + 1 not in all_places]
    ranges = zip(starts, ends, strict=True)
    return ", ".join(str(start) if start == end else f"{start}-{end}" for start, end in ranges)
