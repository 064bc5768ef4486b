"""The battery data of a data set; each part is read when it is first used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from typing import Any

from minerals.domain.arithmetic import Constants
from minerals.domain.batteries import ChainNumber, Chemistry, Intensity, Statement
from minerals.domain.chemistry_names import ChemistryNames
from minerals.store import decode
from minerals.store.build import build
from minerals.store.folder import records_of
from minerals.store.read import Document


def _chemistries(document: Document) -> Iterator[Chemistry]:
    for entry in decode.explained(document, document.records):
        yield build(Chemistry, {**decode.named(entry), "name_zh": entry["names"]["zh-Hans"]})


class Batteries:
    """The chemistries and what is published of them; empty where the data set has no such files.

    ``of_schema`` gives the documents of a schema.
    """

    intensities = records_of("intensities", partial(decode.each, Intensity))
    """The amounts of all publications; in printed order within each."""
    chain = records_of("stages", partial(decode.each, ChainNumber))
    """The numbers on the stages of the chain of all publications; in printed order within each."""
    statements = records_of("statements", partial(decode.each, Statement))
    """The statements of texts on batteries, in the order of the file."""
    _chemistries = records_of("chemistries", _chemistries)

    def __init__(self, of_schema: Callable[[str], Sequence[Document]]) -> None:
        self.of_schema = of_schema

    @cached_property
    def chemistries(self) -> dict[str, Chemistry]:
        """The chemistries, by id."""
        return {chemistry.id: chemistry for chemistry in self._chemistries}

    @cached_property
    def names(self) -> ChemistryNames:
        """The index of every name by which a chemistry is known."""
        return ChemistryNames(self.chemistries)


def constants(head: dict[str, Any]) -> Constants:
    """The constants with which figures are computed, from the file of the chemistries."""
    return Constants(head["atomic_masses"]["masses"], head["faraday"]["value"])
