"""A year, a month or a day.

A date that is known only to the month or the year counts from its last day, so that nobody is credited with knowing
what he may not have known.
"""

from __future__ import annotations

import calendar
from datetime import date


def last_day(text: str) -> date:
    """The last day of ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

    >>> last_day("2020"), last_day("2018-02"), last_day("2022-02-24")
    (datetime.date(2020, 12, 31), datetime.date(2018, 2, 28), datetime.date(2022, 2, 24))

    Raises ``ValueError`` for anything else.
    """
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]
    return date(year, month, day)


def years(text: str) -> tuple[int, int]:
    """First and last year of a period ``YYYY`` or ``YYYY-YYYY``, or of a date.

    >>> years("2012-2016"), years("2018-07"), years("2019-06-17")
    ((2012, 2016), (2018, 2018), (2019, 2019))
    """
    first, _, rest = text.partition("-")
    last = int(rest) if len(rest) == 4 else int(first)
    return int(first), last
