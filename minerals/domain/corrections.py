"""Known errors in sources, and the changes since earlier editions that a publication states."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.domain.records import Figure
from minerals.frozen import frozen


@frozen
class Restated:
    """A change since earlier editions that a publication states, in its own words.

    ``kind`` is ``definition`` where the figure is defined otherwise, ``data`` where only what went into it is new;
    ``item`` is None where the words are about every figure of the mineral.
    """

    mineral: str
    item: str | None
    kind: str
    words: str
    locator: str
    read_in: str | None

    @property
    def change(self) -> str:
        """What a figure is that has changed in this way: ``redefined`` or ``revised``."""
        return {"definition": "redefined", "data": "revised"}[self.kind]


def words_on(figure: Figure, restatements: Iterable[Restated]) -> Restated | None:
    """Which of these words are about such a figure: those on the definition before those on the data."""
    about = [
        restated
        for restated in restatements
        if restated.mineral == figure.mineral and restated.item in (None, figure.item)
    ]
    return min(about, key=lambda restated: (restated.kind != "definition", restated.words), default=None)


@frozen
class Correction:
    """What is known to be wrong, or contradicted, in a source; what it prints stays as it is.

    ``kind`` says what it is (``release-file``, ``misprint``, ``mistranslation``, ``membership``, ``inconsistency``),
    ``status`` what became of it here: ``left-out`` (the faulty rows are not in the data set), ``kept-as-printed``,
    ``not-used`` (not used in the data set) or ``not-settled``. ``editions`` and ``minerals`` are those it is about.
    """

    id: str
    kind: str
    status: str
    source: str
    publication: str | None
    editions: tuple[str, ...]
    minerals: tuple[str, ...]
    printed: str
    reason: str
    evidence: str
    locator: str
