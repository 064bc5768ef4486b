"""What a data set has of batteries: each part is read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

from minerals.domain.arithmetic import Constants
from minerals.domain.batteries import ChainNumber, Chemistry, Intensity, Statement
from minerals.domain.chemistry_names import ChemistryNames
from minerals.store.build import build
from minerals.store.read import Document


class Batteries:
    """The chemistries and what is published of them; empty where the data set has no such files."""

    def __init__(self, documents: Callable[[str], Sequence[Document]]) -> None:
        self._documents = documents

    @cached_property
    def chemistries(self) -> dict[str, Chemistry]:
        """The chemistries, by id."""
        entries = (entry for document in self._documents("chemistries") for entry in _explained(document))
        return {entry["id"]: _chemistry(entry) for entry in entries}

    @cached_property
    def names(self) -> ChemistryNames:
        """The index of every name by which a chemistry is known."""
        return ChemistryNames(self.chemistries)

    @cached_property
    def intensities(self) -> tuple[Intensity, ...]:
        """The amounts of all publications; in printed order within each."""
        return tuple(build(Intensity, entry) for entry in self._entries("intensities"))

    @cached_property
    def chain(self) -> tuple[ChainNumber, ...]:
        """The numbers on the stages of the chain of all publications; in printed order within each."""
        return tuple(build(ChainNumber, entry) for entry in self._entries("stages"))

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """What texts say of batteries, in the order of the file."""
        return tuple(build(Statement, entry) for entry in self._entries("statements"))

    def _entries(self, schema: str) -> Iterator[dict[str, Any]]:
        return (entry for document in self._documents(schema) for entry in _explained(document))


def constants(head: dict[str, Any]) -> Constants:
    """The constants with which figures are computed, from the file of the chemistries."""
    return Constants(head["atomic_masses"]["masses"], head["faraday"]["value"])


def _chemistry(entry: dict[str, Any]) -> Chemistry:
    aliases = [(language, name) for language, names in entry.get("aliases", {}).items() for name in names]
    names = {"name_en": entry["names"]["en"], "name_zh": entry["names"]["zh-Hans"]}
    return build(Chemistry, {**entry, **names, "aliases": aliases})


def _explained(document: Document) -> Iterator[dict[str, Any]]:
    """The records of a file with the texts of its head in the place of short keys."""
    head, short_keys = document.value, document.kind.short_keys.items()
    of_file = {"publication": head["publication"]} if "publication" in head else {}
    for entry in document.records:
        yield {**of_file, **entry, **{key: head[where][entry[key]] for key, where in short_keys}}
