"""Rules of the files about batteries: chemistries, units, computed numbers, and the least that a formula needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from minerals.domain.arithmetic import Constants, computed
from minerals.domain.batteries import KG_PER_KWH, SCOPES_OF_UNITS, UNITS_OF_ENERGY
from minerals.errors import Problem
from minerals.store.batteries import constants
from minerals.store.check.corpus import Corpus, records
from minerals.store.check.references import did_you_mean
from minerals.store.read import Document
from minerals.store.scanner import Path

_ENDS = ("low", "central", "high")
_DIGITS = 4
"""Significant digits to which the numbers are recorded."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_LIMITS = (0, 100)
"""Ends that words such as `more than 90%` leave open, and that nobody prints."""


def chemistries_are_known(corpus: Corpus) -> Iterator[Problem]:
    """Every chemistry that an amount or a number of the chain names stands among the chemistries."""
    known = _chemistries(corpus)
    if known is None:
        return
    for document, path, record in corpus.records("intensities"):
        yield from _unknown_chemistry(document, (*path, "chemistry"), record["chemistry"], known)
    for document, path, record in corpus.records("stages"):
        for at, name in enumerate(record.get("chemistries", ())):
            yield from _unknown_chemistry(document, (*path, "chemistries", at), name, known)


def units_fit_their_basis(corpus: Corpus) -> Iterator[Problem]:
    """The unit of an amount is one in which its basis can be measured, and says of which energy where it has one."""
    for document, path, record in corpus.records("intensities"):
        basis = document.value["bases"].get(record["basis"])
        if basis is None:  # an unknown short key, which another rule reports
            continue
        unit, scopes = record["unit"], SCOPES_OF_UNITS[record["unit"]]
        if basis["scope"] not in scopes:
            fitting = [name for name, allowed in SCOPES_OF_UNITS.items() if basis["scope"] in allowed]
            message = f"the unit `{unit}` does not fit the basis `{record['basis']}`, which is of the {basis['scope']}"
            hint = f"write one of {', '.join(f'`{name}`' for name in fitting)}, or another basis"
            yield document.problem("unit", (*path, "unit"), message, hint)
        elif unit in UNITS_OF_ENERGY and "capacity" not in basis:
            message = f"the basis `{record['basis']}` does not say which energy `{unit}` counts"
            hint = "add `capacity` to the basis; `not-stated` where the source does not say"
            yield document.problem("unit", (*path, "basis"), message, hint)


def amounts_are_in_order(corpus: Corpus) -> Iterator[Problem]:
    """No number is below 0, and none above the next."""
    yield from _disordered(corpus.records("intensities"))
    yield from _disordered(corpus.records("stages"))
    yield from _disordered(corpus.records("statements"))


def amounts_have_an_origin(corpus: Corpus) -> Iterator[Problem]:
    """Each amount is printed or computed."""
    for document, path, record in corpus.records("intensities"):
        if "published" not in record and "arithmetic" not in record:
            message = "has neither what is printed (`published`) nor its `arithmetic`"
            yield document.problem("no-origin", path, message, "add what the page prints, or how it is computed")


def amounts_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """A number that is printed as a plain one is that number; other printed words name the numbers of the chain."""
    for document, path, record in corpus.records("intensities"):
        published = record.get("published", "")
        if _NUMBER.fullmatch(published) and "arithmetic" not in record:
            rounded = float(f"{float(published):.{_DIGITS}g}")
            name = next((name for name in ("low", "high") if record[name] != rounded), None)
            if name is not None:
                message = f"`{published}` is printed; `{name}` is {record[name]}"
                yield document.problem("value", (*path, name), message, f'write "{name}": {rounded:g}')
    for document, path, record in corpus.records("stages"):
        printed = {float(number) for number in _NUMBER.findall(record["published"].replace(",", ""))}
        if "reading" in record or "arithmetic" in record:
            continue
        for name in ("low", "high"):
            number = record.get(name)
            if number is not None and number not in printed and number not in _LIMITS:
                message = f"`{name}` is {number}, which the words `{record['published']}` do not say"
                hint = "write the number of the words, or add a `reading` that says how they were read"
                yield document.problem("value", (*path, name), message, hint)


def arithmetic_closes(corpus: Corpus) -> Iterator[Problem]:
    """A computed number is what its arithmetic comes to, with the atomic masses of the chemistries."""
    known = _constants(corpus)
    if known is None:
        return
    for document, path, record in corpus.records("intensities"):
        arithmetic = record.get("arithmetic", {})
        if "low" in arithmetic and "high" not in arithmetic:
            yield from _recomputed(document, path, record, "high", ("arithmetic", "low"), known)
        for name in arithmetic:
            yield from _recomputed(document, path, record, name, ("arithmetic", name), known)
    for document, path, record in corpus.records("stages"):
        if "arithmetic" in record:
            for name in ("low", "high"):
                yield from _recomputed(document, path, record, name, ("arithmetic",), known, whole=True)


def amounts_are_possible(corpus: Corpus) -> Iterator[Problem]:
    """No amount is below what the formula of its chemistry needs at least, in the same component."""
    minima = _minima(corpus)
    for document, path, record in corpus.records("intensities"):
        basis = document.value["bases"].get(record["basis"], {})
        if record["unit"] != KG_PER_KWH or basis.get("capacity") == "minimum" or "mineral" not in record:
            continue
        least = [
            (minimum["low"], minimum)
            for minimum in minima.get((record["chemistry"], record["mineral"]), ())
            if not record["component"] or set(minimum["component"]) <= set(record["component"])
        ]
        number = record.get("central", record["high"])
        if least and number < max(least, key=lambda pair: pair[0])[0]:
            floor = max(least, key=lambda pair: pair[0])[0]
            name = "central" if "central" in record else "high"
            message = (
                f"`{name}` is {number} kg/kWh of {record['mineral']}, less than {record['chemistry']} needs by its "
                f"formula, {floor}"
            )
            hint = f"check the page and the basis; at least {floor} is possible"
            yield document.problem("below-minimum", (*path, name), message, hint)


def _recomputed(
    document: Document,
    path: Path,
    record: dict[str, Any],
    name: str,
    place: Path,
    known: Constants,
    *,
    whole: bool = False,
) -> Iterator[Problem]:
    """The problem of one computed number, whose arithmetic stands at a place of its record."""
    text = record
    for step in place:
        text = text[step]  # type: ignore[index]
    try:
        result = computed(str(text), known)
    except ValueError as error:
        hint = "write numbers and signs between spaces, such as `0.41 kg x M(Li) / M(LiPF6)`"
        yield document.problem("arithmetic", (*path, *place), f"`{text}` cannot be computed: {error}", hint)
        return
    rounded = float(round(result)) if whole else float(f"{result:.{_DIGITS}g}")
    if record.get(name) != rounded:
        stored = f"`{name}` is {record[name]}" if name in record else f"`{name}` is not there"
        message = f"`{text}` comes to {rounded:g}; {stored}"
        where = (*path, name) if name in record else path
        yield document.problem("arithmetic", where, message, f'write "{name}": {rounded:g}, or correct the arithmetic')


def _disordered(found: Iterator[tuple[Document, Path, dict[str, Any]]]) -> Iterator[Problem]:
    for document, path, record in found:
        ends = [(name, record[name]) for name in _ENDS if name in record]
        for name, number in ends:
            if number < 0:
                hint = "check the page; an amount is 0 or more"
                yield document.problem("below-0", (*path, name), f"`{name}` is {number}", hint)
        for (name, number), (next_name, next_number) in pairwise(ends):
            if number > next_number:
                message = f"`{name}` is {number}, which is above `{next_name}`, {next_number}"
                yield document.problem("low-above-high", (*path, name), message, "exchange the two, or check the page")


def _chemistries(corpus: Corpus) -> frozenset[str] | None:
    document = next(corpus.every("chemistries"), None)
    return None if document is None else frozenset(entry["id"] for entry in document.records)


def _constants(corpus: Corpus) -> Constants | None:
    document = next(corpus.every("chemistries"), None)
    return None if document is None else constants(document.value)


def _minima(corpus: Corpus) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """The least amounts by chemistry and mineral."""
    minima: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for document in corpus.every("intensities"):
        for _, record in records(document):
            basis = document.value["bases"].get(record["basis"], {})
            if basis.get("capacity") == "minimum" and record["unit"] == KG_PER_KWH and "mineral" in record:
                minima.setdefault((record["chemistry"], record["mineral"]), []).append(record)
    return minima


def _unknown_chemistry(document: Document, path: Path, name: str, known: frozenset[str]) -> Iterator[Problem]:
    if name not in known:
        hint = did_you_mean(name, known, "add the chemistry to batteries/chemistries.json first")
        yield document.problem("unknown-chemistry", path, f"`{name}` is not among the chemistries", hint)


RULES = (
    chemistries_are_known,
    units_fit_their_basis,
    amounts_are_in_order,
    amounts_have_an_origin,
    amounts_say_what_was_printed,
    arithmetic_closes,
    amounts_are_possible,
)
