"""The sources of a page, numbered in order, each with a link back to the row that names it first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from minerals.output.document import Quantity
from minerals.output.page.text import shown
from minerals.questions.cite import Cited

_MOST = 3
"""Numbers of sources that are shown at a figure."""


class Numbers:
    """The numbers of the publications that the page has named so far."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def number(self, publication: str, row: str) -> int:
        """The number of a publication that a row names."""
        self._first.setdefault(publication, row)
        return [*self._first].index(publication) + 1

    def link(self, publication: str, row: str, name: str) -> str:
        """A name, which is HTML, as a link to a source."""
        return f'<a href="#s{self.number(publication, row)}">{name}</a>'

    def links(self, quantities: Iterable[Quantity], row: str) -> str:
        """The numbers of the publications of quantities, three at most; the unfolded row has all of them."""
        named = dict.fromkeys(source.publication for quantity in quantities for source in quantity.sources)
        return f'<span class="r">{self.few(named, row)}</span>' if named else ""

    def few(self, publications: Iterable[str], row: str) -> str:
        """The numbers of some publications, three at most."""
        numbers = sorted({self.number(publication, row) for publication in publications})
        links = "".join(f'<a href="#s{number}">[{number}]</a>' for number in numbers[:_MOST])
        return links + ("…" if len(numbers) > _MOST else "")

    def listed(self, sources: Mapping[str, Cited]) -> str:
        """The list of the sources, each with its link back."""
        if not self._first:
            return ""
        entries = []
        for at, (publication, row) in enumerate(self._first.items(), 1):
            entries.append(f'<li id="s{at}"><a href="#r-{shown(row)}">↑</a> {_cited(sources[publication])}</li>')
        return f'<ol class="src">{"".join(entries)}</ol>'


def _cited(entry: Cited) -> str:
    """Publisher, title, date, number and address, and the id in the data set."""
    parts = (entry.author or entry.no_author, entry.title, entry.title_en, entry.published, entry.number)
    text = ". ".join(shown(part) for part in parts if part)
    address = f"https://doi.org/{entry.doi}" if entry.doi else entry.url
    if address and address.startswith("https://"):
        text += f'. <a href="{shown(address)}" rel="noreferrer">{shown(entry.doi or address)}</a>'
    return f"{text} <code>{shown(entry.id)}</code>"
