"""A year, a month or a day.

A date that is known only to the month or the year counts from its last day, so that no reader is credited with knowing
what was perhaps not published yet.
"""

from __future__ import annotations

import calendar
from datetime import date
from functools import lru_cache

from minerals.errors import MineralsError
from minerals.messages import say
from minerals.pattern import pattern

_WRITTEN = pattern(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")

_REMEMBERED = 4096
"""Texts whose reading is kept: a hundred thousand figures have a few hundred dates and periods."""


@lru_cache(_REMEMBERED)
def last_day(text: str) -> date:
    """The last day of ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

    >>> last_day("2020"), last_day("2018-02"), last_day("2022-02-24")
    (datetime.date(2020, 12, 31), datetime.date(2018, 2, 28), datetime.date(2022, 2, 24))

    Raises ``ValueError`` for anything else.
    """
    if not _WRITTEN.fullmatch(text):
        raise ValueError(f"{text!r} is no date YYYY, YYYY-MM or YYYY-MM-DD")
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]
    return date(year, month, day)


def by_time(text: str | None) -> str:
    """A key that puts dates in order, each by its last day; what has no date comes first.

    >>> sorted(["2022-02-24", "2022", None, "2022-02"], key=by_time)
    [None, '2022-02-24', '2022-02', '2022']
    """
    return last_day(text).isoformat() if text else ""


def known_by(text: str | None, day: date) -> bool:
    """Whether something of this date was there on a day; what has no date is never known to have been.

    >>> [known_by(text, date(2022, 2, 24)) for text in ("2022-02-24", "2022-02", None)]
    [True, False, False]
    """
    return text is not None and last_day(text) <= day


def day_asked(text: str) -> date:
    """The day that ``--as-of`` names, a month or a year by its last.

    >>> day_asked("2021-06-01"), day_asked("2020")
    (datetime.date(2021, 6, 1), datetime.date(2020, 12, 31))

    Raises ``MineralsError`` for what is no date.
    """
    try:
        return last_day(text)
    except ValueError:
        raise MineralsError(
            say("--as-of {date}: a date such as 2021-06-01 was expected, or a month or a year", date=text)
        ) from None


@lru_cache(_REMEMBERED)
def years(text: str) -> tuple[int, int]:
    """First and last year of a period ``YYYY`` or ``YYYY-YYYY``, or of a date.

    >>> years("2012-2016"), years("2018-07"), years("2019-06-17")
    ((2012, 2016), (2018, 2018), (2019, 2019))
    """
    first, _, rest = text.partition("-")
    last = int(rest) if len(rest) == 4 else int(first)
    return int(first), last
