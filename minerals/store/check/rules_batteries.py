"""Rules of the files about batteries: chemistries, units, computed numbers, and the least that a formula needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from minerals.domain.arithmetic import Constants, computed
from minerals.domain.batteries import KG_PER_KWH, SCOPES_OF_UNITS, UNITS_OF_ENERGY
from minerals.errors import Problem
from minerals.messages import listed, say
from minerals.store.batteries import constants
from minerals.store.check.corpus import Corpus, records
from minerals.store.check.fields import recorded, write_field
from minerals.store.read import Document
from minerals.store.scanner import Path

_ENDS = ("low", "central", "high")
_DIGITS = 4
"""Significant digits to which the numbers are recorded."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_LIMITS = (0, 100)
"""Ends that words such as `more than 90%` leave open, and that are not printed."""


def units_fit_their_basis(corpus: Corpus) -> Iterator[Problem]:
    """The unit of an amount fits its basis, and the basis of a unit of energy says which energy."""
    for document, path, record in corpus.records("intensities"):
        basis = document.value["bases"].get(record["basis"])
        if basis is None:  # an unknown short key, which another rule reports
            continue
        unit, key = record["unit"], record["basis"]
        if basis["scope"] not in SCOPES_OF_UNITS[unit]:
            fitting = [name for name, scopes in SCOPES_OF_UNITS.items() if basis["scope"] in scopes]
            message = say(
                "the unit `{unit}` does not fit the basis `{basis}`, whose scope is `{scope}`",
                unit=unit,
                basis=key,
                scope=basis["scope"],
            )
            hint = say("write one of {units}, or another basis", units=listed(fitting))
            yield document.problem("unit", (*path, "unit"), message, hint)
        elif unit in UNITS_OF_ENERGY and "capacity" not in basis:
            message = say("the basis `{basis}` does not say which energy `{unit}` counts", basis=key, unit=unit)
            hint = say("add `capacity` to the basis; `not-stated` where the source does not say")
            yield document.problem("unit", (*path, "basis"), message, hint)


def amounts_are_in_order(corpus: Corpus) -> Iterator[Problem]:
    """No number is below 0, and none above the next."""
    for document, path, record in corpus.records("intensities", "stages", "statements"):
        yield from _disordered(document, path, record)


def amounts_have_an_origin(corpus: Corpus) -> Iterator[Problem]:
    """Each amount is printed or computed."""
    for document, path, record in corpus.records("intensities"):
        if "published" not in record and "arithmetic" not in record:
            message = say("has neither what is printed (`published`) nor its `arithmetic`")
            yield document.problem("no-origin", path, message, say("add what the page prints, or how it is computed"))


def amounts_say_what_was_printed(corpus: Corpus) -> Iterator[Problem]:
    """A plain printed number is the recorded number; other printed words contain the numbers of the chain."""
    for document, path, record in corpus.records("intensities"):
        published = record.get("published", "")
        if _NUMBER.fullmatch(published) and "arithmetic" not in record:
            rounded = float(f"{float(published):.{_DIGITS}g}")
            name = next((name for name in ("low", "high") if record[name] != rounded), None)
            if name is not None:
                message = say("`{text}` is printed; {recorded}", text=published, recorded=recorded(name, record))
                yield document.problem("value", (*path, name), message, write_field(name, rounded))
    for document, path, record in corpus.records("stages"):
        printed = {float(number) for number in _NUMBER.findall(record["published"].replace(",", ""))}
        if "reading" in record or "arithmetic" in record:
            continue
        for name in ("low", "high"):
            number = record.get(name)
            if number is not None and number not in printed and number not in _LIMITS:
                message = say(
                    "`{field}` is {number}, which the words `{words}` do not say",
                    field=name,
                    number=number,
                    words=record["published"],
                )
                hint = say("write the number of the words, or add a `reading` that says how they were read")
                yield document.problem("value", (*path, name), message, hint)


def arithmetic_closes(corpus: Corpus) -> Iterator[Problem]:
    """A computed number is what its arithmetic comes to, with the atomic masses of the chemistries."""
    chemistries = corpus.only("chemistries")
    if chemistries is None:
        return
    known = constants(chemistries.value)
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
        least = max(
            (
                minimum["low"]
                for minimum in minima.get((record["chemistry"], record["mineral"]), ())
                if not record["component"] or set(minimum["component"]) <= set(record["component"])
            ),
            default=0,
        )
        name = "central" if "central" in record else "high"
        if record[name] < least:
            message = say(
                "`{field}` is {number} kg/kWh of {mineral}, less than {chemistry} needs by its formula, {least}",
                field=name,
                number=record[name],
                mineral=record["mineral"],
                chemistry=record["chemistry"],
                least=least,
            )
            hint = say("check the page and the basis; at least {least} is possible", least=least)
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
    """The problem of a computed number, whose arithmetic is at ``place`` in its record."""
    formula: Any = record
    for step in place:
        formula = formula[step]
    text = str(formula)
    try:
        result = computed(text, known)
    except ValueError as error:
        message = say("`{text}` cannot be computed: {fault}", text=text, fault=error.args[0])
        hint = say("write numbers and signs between spaces, such as `0.41 kg x M(Li) / M(LiPF6)`")
        yield document.problem("arithmetic", (*path, *place), message, hint)
        return
    rounded = float(round(result)) if whole else float(f"{result:.{_DIGITS}g}")
    if record.get(name) != rounded:
        message = say(
            "`{text}` comes to {number}; {recorded}", text=text, number=rounded, recorded=recorded(name, record)
        )
        where = (*path, name) if name in record else path
        hint = say("{write}, or correct the arithmetic", write=write_field(name, rounded))
        yield document.problem("arithmetic", where, message, hint)


def _disordered(document: Document, path: Path, record: dict[str, Any]) -> Iterator[Problem]:
    ends = [(name, record[name]) for name in _ENDS if name in record]
    for name, number in ends:
        if number < 0:
            message = say("`{field}` is {number}, below 0", field=name, number=number)
            yield document.problem("below-0", (*path, name), message, say("check the page; an amount is 0 or more"))
    for (name, number), (other, limit) in pairwise(ends):
        if number > limit:
            message = say(
                "`{field}` is {number}, which is above `{other}`, {limit}",
                field=name,
                number=number,
                other=other,
                limit=limit,
            )
            yield document.problem("low-above-high", (*path, name), message, say("exchange the two, or check the page"))


def _minima(corpus: Corpus) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """The least amounts by chemistry and mineral."""
    minima: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for document in corpus.every("intensities"):
        for _, record in records(document):
            basis = document.value["bases"].get(record["basis"], {})
            if basis.get("capacity") == "minimum" and record["unit"] == KG_PER_KWH and "mineral" in record:
                minima.setdefault((record["chemistry"], record["mineral"]), []).append(record)
    return minima


RULES = (
    units_fit_their_basis,
    amounts_are_in_order,
    amounts_have_an_origin,
    amounts_say_what_was_printed,
    arithmetic_closes,
    amounts_are_possible,
)
