"""Rules of dates and periods: they exist, and are in order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from minerals.domain.dates import by_time, last_day, years
from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus
from minerals.store.read import Document
from minerals.store.scanner import Path


def days_exist(corpus: Corpus) -> Iterator[Problem]:
    """A date is a day of the calendar, unlike 2022-02-30."""
    for document, path, text in corpus.fields("partial-date"):
        try:
            last_day(text)
        except ValueError:
            message = say("there is no day {day}", day=text)
            yield document.problem("no-such-day", path, message, say("check the date at its source"))


def periods_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """A period begins before it ends."""
    for document, path, period in corpus.fields("period"):
        first, last = years(period)
        if first > last:
            message = say("the period {period} ends before it begins", period=period)
            yield document.problem("period", path, message, say("exchange the two years, or check the page"))


def controls_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """A control is announced before it takes effect, and a suspension begins before it ends."""
    for document, path, control in corpus.records("controls"):
        status = control["status"]
        yield from _backward(document, (*path, "effective"), control["announced"], control["effective"])
        yield from _backward(document, (*path, "status", "to"), status.get("from"), status.get("to"))


def dates_of_policies_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """The dates of a policy are in order."""
    for document, path, policy in corpus.records("policies"):
        for at, (before, after) in enumerate(pairwise(policy["dates"]), 1):
            yield from _backward(document, (*path, "dates", at, "date"), before["date"], after["date"])


def memberships_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """The last day of a membership is not before its first."""
    for document, path, member in corpus.records("economies"):
        yield from _backward(document, (*path, "until"), member["since"], member.get("until"))


def _backward(document: Document, path: Path, before: str | None, after: str | None) -> Iterator[Problem]:
    """The problem of a date, at ``path``, that is before another, which it should follow; none where one is absent."""
    if before and after and _sort_key(before) > _sort_key(after):
        message = say("{after} is before {before}", after=after, before=before)
        hint = say("exchange the two dates, or check them at their source")
        yield document.problem("dates-backward", path, message, hint)


def _sort_key(text: str) -> str:
    """Puts dates in order; another rule reports those that do not exist."""
    try:
        return by_time(text)
    except ValueError:
        return text


RULES = (
    days_exist,
    periods_run_forward,
    controls_run_forward,
    dates_of_policies_run_forward,
    memberships_run_forward,
)
