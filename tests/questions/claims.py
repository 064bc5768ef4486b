"""Claims about figures made up for a test, audited; the rest of the data set is the frozen one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from minerals.domain.records import Figure
from minerals.domain.values import Value, parse
from minerals.questions.audit.audit import audit
from minerals.questions.audit.cells import Cell
from minerals.questions.audit.claimed import Claimed, Table
from minerals.questions.audit.result import Audit
from minerals.questions.audit.verdicts import NOTHING
from minerals.store.dataset import Dataset
from tests.frozen import LISTS

NAMED, LATER = "us-mcs-2022", "us-mcs-2023"
YEAR = "2021"
WORDS = "high percentage"
TEXTS = {"about 76": "c.76", "importer": "净进口国", "words": WORDS}
"""What a word stands for, where it is not the value itself."""


def value(word: str) -> Value:
    text = TEXTS.get(word, word)
    if text in (WORDS, *NOTHING):
        return Value(text, "in_words")
    read = parse(text)
    assert read is not None, word
    return read


DATA = Dataset(LISTS)
EXAMPLE = next(figure for figure in DATA.figures if figure.publication == NAMED and figure.mineral == "cobalt")


def figure(printed: Value, publication: str = NAMED, **changed: str | None) -> Figure:
    """A figure on cobalt for 2021, but for what is changed."""
    about: dict[str, Any] = {"mineral": "cobalt", "item": None, "period": YEAR, **changed}
    return replace(EXAMPLE, value=printed, publication=publication, collection=publication, **about)


def dataset(figures: Sequence[Figure], *, coverage: str = "partial") -> Dataset:
    """The frozen data set with these figures in place of its own."""
    data = Dataset(LISTS)
    publications = dict(DATA.publications)
    publications[NAMED] = replace(publications[NAMED], coverage=coverage)
    data.__dict__.update(
        figures=tuple(figures), publications=publications, register=DATA.register, uses=(), editions=DATA.editions
    )
    return data


def claim(claimed: Value | None, **changed: Any) -> Claimed:
    """A claim about cobalt in 2021, but for what is changed."""
    row = Claimed("table", "line 2", "US", "cobalt", "cobalt", claimed, None, None, NAMED, year=YEAR)
    return replace(row, **changed)


def audited(data: Dataset, *claims: Claimed) -> Audit:
    return audit(data, Table("mine.csv", claims), tool={})


def cell(claimed: Value, *figures: Figure) -> Cell:
    return audited(dataset(figures), claim(claimed)).cells[0]
