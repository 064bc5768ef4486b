"""A row of a user's own table: what it claims, or everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from minerals.domain.labels.jurisdictions import code
from minerals.domain.names import Reading
from minerals.domain.near_names import near_misses
from minerals.domain.values import Value, parse
from minerals.errors import MineralsError
from minerals.questions.audit import written
from minerals.questions.audit.claimed import Claimed, Fault, Place
from minerals.store.dataset import Dataset

EXPLAINED = 100
"""How many unknown names are compared with the known names; it takes a millisecond each."""
_SHOWN = 80
"""How many characters of a cell a message shows."""


class RowReader:
    """Reads rows, each as its cells by column; a name is looked up once."""

    def __init__(self, data: Dataset) -> None:
        self.data = data
        self._economies = sorted({code for publication in data.publications.values() for code in publication.about})
        self._minerals: dict[str, Reading | Fault] = {}
        self._explained = 0

    def read(self, place: Place, row: Mapping[str, str]) -> tuple[Claimed | None, list[Fault]]:
        """What a row claims, or None and its faults."""
        faults: list[Fault] = []
        reading = self._mineral(row["mineral"], faults)
        jurisdiction = self.jurisdiction(row, faults)
        value = self._value(row["value"], faults)
        year = self.year(row["year"], faults)
        if not row["value"] and not row["use"]:
            faults.append(Fault("nothing-claimed"))
        if faults or reading is None or jurisdiction is None:
            return None, [replace(fault, place=place, name=shortened(row["mineral"])) for fault in faults]
        claim = Claimed(
            section="table",
            place=place.text("en"),
            jurisdiction=jurisdiction,
            mineral=reading.mineral,
            item=reading.item,
            name=row["mineral"],
            value=value,
            use=row["use"] or None,
            use_en=None,
            publication=self.data.known_id(row["publication"]),
            year=year,
            row=place,
        )
        return claim, []

    def _mineral(self, name: str, faults: list[Fault]) -> Reading | None:
        """The reading of a name."""
        if name not in self._minerals:
            self._minerals[name] = self._resolve(name)
        resolved = self._minerals[name]
        if isinstance(resolved, Reading):
            return resolved
        faults.append(resolved)
        return None

    def _resolve(self, name: str) -> Reading | Fault:
        if not name:
            return Fault("no-mineral")
        try:
            reading = self.data.names.read(name)
        except MineralsError:
            return Fault("ambiguous-mineral", {"text": shortened(name)})
        if reading is not None and reading.contains:
            return Fault("contains-mineral", {"text": shortened(name), "mineral": reading.mineral})
        if reading is not None:
            return reading
        near = self.data.names.near(name) if self._explain(name) else ()
        return Fault("unknown-mineral", {"text": shortened(name)}, tuple(near))

    def jurisdiction(self, row: Mapping[str, str], faults: list[Fault]) -> str | None:
        """The jurisdiction of a row, else the only one of its publication; faults are added to ``faults``."""
        name, text = row["publication"], row["jurisdiction"]
        known = self.data.known_id(name)
        publication = None if known is None else self.data.publications.get(known)
        if name and publication is None:
            near = self._misses(name, self.data.publications)
            faults.append(Fault("unknown-publication", {"text": shortened(name)}, near))
        about = () if publication is None else publication.about
        if not text and len(about) == 1:
            return about[0]
        if not text:
            if not name or publication is not None:  # what an unknown publication is about is unknown too
                faults.append(Fault("no-jurisdiction"))
            return None
        jurisdiction = code(text)
        if jurisdiction not in self._economies:
            near = self._misses(text, self._economies)
            faults.append(Fault("unknown-jurisdiction", {"text": shortened(text)}, near))
        elif publication is not None and jurisdiction not in about:
            economies = {"about": about, "jurisdiction": (jurisdiction,)}
            faults.append(Fault("other-jurisdiction", {"publication": name}, economies=economies))
        return jurisdiction

    def _misses(self, name: str, known: Iterable[str]) -> tuple[str, ...]:
        return tuple(near_misses(name, known)) if self._explain(name) else ()

    def _explain(self, name: str) -> bool:
        """Whether to look for names that come close: not for more than people read."""
        self._explained += 1
        return self._explained <= EXPLAINED and len(name) <= _SHOWN

    def _value(self, text: str, faults: list[Fault]) -> Value | None:
        """What a cell claims; words of a publication that no grammar reads mean what they mean there."""
        if not text:
            return None
        if text in self._readings:
            return self._readings[text]
        try:
            return written.value(text)
        except written.WrittenError as error:
            faults.append(Fault(error.code, {"text": shortened(text)}))
            return None

    @cached_property
    def _readings(self) -> dict[str, Value]:
        """The printed values of the data set that only a reading of ours explains."""
        values = (figure.value for figure in self.data.figures)
        return {value.published: value for value in values if parse(value.published) is None}

    def year(self, text: str, faults: list[Fault]) -> str | None:
        """The year or period of a row, None where it has none; faults are added to ``faults``."""
        if not text:
            return None
        try:
            return written.year(text)
        except written.WrittenError as error:
            faults.append(Fault(error.code, {"text": shortened(text)}))
            return None


def shortened(text: str) -> str:
    """The beginning of a text that is too long for a message."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
