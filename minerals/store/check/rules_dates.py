"""Rules of the dates and the periods that a pattern cannot hold."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.dates import last_day, years
from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus


def days_exist(corpus: Corpus) -> Iterator[Problem]:
    """A date is a day of the calendar, and not one such as 2022-02-30."""
    for document, path, text in corpus.fields(lambda kind: kind.dates):
        try:
            last_day(text)
        except ValueError:
            message = say("there is no day {day}", day=text)
            yield document.problem("no-such-day", path, message, say("check the date at its source"))


def periods_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """A period begins before it ends."""
    for document, path, period in corpus.fields(lambda kind: kind.periods):
        first, last = years(period)
        if first > last:
            message = say("the period {period} ends before it begins", period=period)
            yield document.problem("period", path, message, say("exchange the two years, or check the page"))


RULES = (days_exist, periods_run_forward)
