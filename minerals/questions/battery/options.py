"""What may be asked of a battery chemistry, checked."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

from minerals.domain.dates import day_asked
from minerals.domain.near_names import near_misses
from minerals.errors import MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.messages import joined, say

BASES = ("cell", "pack", "system", "battery")
"""What kilograms per kWh may be asked of."""
LITHIUM_AS = ("Li", "LCE")
"""As what lithium is counted: the element, or the lithium carbonate that holds it."""
MOST_KWH = 1e12


@frozen
class BatteryOptions:
    """The options of ``battery``, as its command describes them; ``kwh`` is 1 where none was asked for.

    ``on`` and ``min_dependence`` are those of ``compare``.
    """

    source: str | None = None
    spread: bool = False
    kwh: float = 1
    basis: str | None = None
    lithium_as: str = "Li"
    as_of: str | None = None
    editions: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    on: str | None = None
    min_dependence: float | None = None

    @property
    def day(self) -> date | None:
        """The day asked for."""
        return None if self.as_of is None else day_asked(self.as_of)

    def checked(self) -> BatteryOptions:
        """These options; raises ``MineralsError`` for a number or a word that cannot be asked for."""
        if not (math.isfinite(self.kwh) and 0 < self.kwh <= MOST_KWH):
            raise MineralsError(say("--kwh takes a number above 0, not {number}", number=f"{self.kwh:g}"))
        for what, word, known in (
            (say("basis"), self.basis, BASES),
            (say("unit of lithium"), self.lithium_as, LITHIUM_AS),
        ):
            if word is not None and word not in known:
                expected = say("one of {words} was expected", words=joined(known))
                raise UnknownNameError(what, word, near_misses(word, known), expected)
        if self.source is not None and self.spread:
            raise MineralsError(say("--source takes one publication and --range all of them; ask for one of the two"))
        return self

    def to_dict(self) -> dict[str, Any]:
        """The options as the JSON promise has them."""
        return {
            "source": self.source,
            "range": self.spread,
            "kwh": self.kwh,
            "basis": self.basis,
            "lithium_as": self.lithium_as,
            "as_of": self.as_of,
            "editions": list(self.editions),
            "minerals": list(self.minerals),
            "on": self.on,
            "min_dependence": self.min_dependence,
        }
