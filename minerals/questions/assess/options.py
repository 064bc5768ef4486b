"""What is asked of an assessment: whose view, which lists, which lines, on which day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from minerals.domain.dates import day_asked
from minerals.domain.labels.jurisdictions import code
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.compare.options import one_of

VIEWERS = ("US", "EU", "CN")
LINES: Mapping[str, tuple[float, float]] = {"concentration": (0.30, 1), "dependence": (50, 100), "supplier": (65, 100)}
"""Indicator with a line -> the line by default, and the highest that it can be."""
SORTS = ("name", *LINES)


@frozen
class AssessOptions:
    """What was asked; ``lines`` holds a number for each indicator that has a line."""

    viewer: str = "US"
    editions: tuple[str, ...] = ()
    battery: bool = False
    as_of: str | None = None
    lines: Mapping[str, float] | None = None
    sort: str = "name"

    @property
    def day(self) -> date | None:
        """The last day of ``as_of``; raises ``MineralsError`` where that is no date."""
        return None if self.as_of is None else day_asked(self.as_of)

    def line(self, indicator: str) -> float:
        """The number from which on an indicator is called high."""
        return (self.lines or {}).get(indicator, LINES[indicator][0])

    def checked(self) -> AssessOptions:
        """The same, the viewer by its code; raises ``MineralsError`` for what is no word or number for it."""
        viewer = code(self.viewer)
        one_of(say("viewer"), viewer, VIEWERS)
        one_of(say("column to sort by"), self.sort, SORTS)
        for name, number in (self.lines or {}).items():
            one_of(say("line"), name, LINES)
            if not 0 < number <= LINES[name][1]:
                raise MineralsError(
                    say(
                        "--line {name}={number}: a number above 0 and up to {most} was expected",
                        name=name,
                        number=f"{number:g}",
                        most=f"{LINES[name][1]:g}",
                    )
                )
        return AssessOptions(viewer, self.editions, self.battery, self.as_of, self.lines, self.sort)

    def to_dict(self) -> dict[str, Any]:
        """The options as JSON echoes them."""
        return {
            "viewer": self.viewer,
            "battery": self.battery,
            "as_of": None if self.day is None else self.day.isoformat(),
            "lines": {name: self.line(name) for name in LINES},
            "sort": self.sort,
        }


def read_line(text: str) -> tuple[str, float]:
    """A line as ``--line`` takes it, such as ``concentration=0.30``; raises ``MineralsError`` for what is none."""
    name, _, number = text.partition("=")
    try:
        return name, float(number)
    except ValueError:
        raise MineralsError(
            say("--line {text}: an indicator and a number were expected, such as concentration=0.30", text=text)
        ) from None
