"""The sources of a page, numbered as they are met, with a way back to where each was met first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from minerals.output.document import Quantity
from minerals.output.page.text import shown
from minerals.questions.cite import Cited

_MOST = 3
"""So many numbers stand beside a figure."""


class Numbers:
    """The numbers of the publications that a page has named so far."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def number(self, publication: str, row: str) -> int:
        """The number of a publication, met in a row."""
        self._first.setdefault(publication, row)
        return [*self._first].index(publication) + 1

    def link(self, publication: str, row: str, text: str) -> str:
        """A text that leads to a source."""
        return f'<a href="#s{self.number(publication, row)}">{shown(text)}</a>'

    def links(self, quantities: Iterable[Quantity], row: str) -> str:
        """The numbers of what some quantities stand in: three at most, the rest is in the unfolded row."""
        named = dict.fromkeys(source.publication for quantity in quantities for source in quantity.sources)
        return f'<span class="r">{self.few(named, row)}</span>' if named else ""

    def few(self, publications: Iterable[str], row: str) -> str:
        """The numbers of some publications, three at most."""
        numbers = sorted({self.number(publication, row) for publication in publications})
        links = "".join(f'<a href="#s{each}">[{each}]</a>' for each in numbers[:_MOST])
        return links + ("…" if len(numbers) > _MOST else "")

    def listed(self, sources: Mapping[str, Cited]) -> str:
        """The list of the sources, each with the way back."""
        if not self._first:
            return ""
        entries = []
        for at, (publication, row) in enumerate(self._first.items(), 1):
            entries.append(f'<li id="s{at}"><a href="#r-{shown(row)}">↑</a> {_cited(sources[publication])}</li>')
        return f'<ol class="src">{"".join(entries)}</ol>'


def _cited(entry: Cited) -> str:
    """Who, what, when, where, and the id in the data set."""
    parts: list[str | None] = [entry.author or entry.no_author, entry.title, entry.title_en, entry.published]
    if entry.number:
        parts.append(entry.number)
    text = ". ".join(shown(part) for part in parts if part)
    address = f"https://doi.org/{entry.doi}" if entry.doi else entry.url
    if address and address.startswith("https://"):
        text += f'. <a href="{shown(address)}" rel="noreferrer">{shown(entry.doi or address)}</a>'
    return f"{text} <code>{shown(entry.id)}</code>"
