"""Rules of the dates and the periods that a pattern cannot hold."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.dates import last_day, years
from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.read import Document
from minerals.store.scanner import Path

_WITH_PERIODS = {"dependence": "figures", "production": "tables", "shares": "shares"}
_OF_EDITIONS = ("published", "in_force_from", "checked")
_OF_CONTROLS = (("announced",), ("effective",), ("status", "from"), ("status", "to"))


def days_exist(corpus: Corpus) -> Iterator[Problem]:
    """A date is a day of the calendar, and not one such as 2022-02-30."""
    for document, path, text in _dates(corpus):
        try:
            last_day(text)
        except ValueError:
            message = f"there is no day {text}"
            yield document.problem("no-such-day", path, message, "check the date at its source")


def periods_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """A period begins before it ends."""
    for schema, key in _WITH_PERIODS.items():
        for document in corpus.of(schema):
            for at, record in enumerate(document.value[key]):
                if "period" not in record:
                    continue
                first, last = years(record["period"])
                if first > last:
                    path = (key, at, "period")
                    message = f"the period {record['period']} ends before it begins"
                    yield document.problem("period", path, message, "exchange the two years, or check the page")


def _dates(corpus: Corpus) -> Iterator[tuple[Document, Path, str]]:
    for document in corpus.of("edition"):
        for key in _OF_EDITIONS:
            if document.value[key] is not None:
                yield document, (key,), document.value[key]
    for document in corpus.of("publications"):
        for at, entry in enumerate(document.value["publications"]):
            if entry["published"] is not None:
                yield document, ("publications", at, "published"), entry["published"]
    for document in corpus.of("dependence"):
        for at, figure in enumerate(document.value["figures"]):
            if "text_date" in figure:
                yield document, ("figures", at, "text_date"), figure["text_date"]
    for document in corpus.of("controls"):
        yield document, ("last_seen",), document.value["last_seen"]
        for at, control in enumerate(document.value["controls"]):
            for path in _OF_CONTROLS:
                holder = control["status"] if len(path) > 1 else control
                if holder.get(path[-1]) is not None:
                    yield document, ("controls", at, *path), holder[path[-1]]


RULES = (days_exist, periods_run_forward)
