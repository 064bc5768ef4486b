"""What stands on one strip: marks of one form of one mineral, and the texts beside them."""

from __future__ import annotations

from minerals.frozen import frozen
from minerals.output.document import Quantity

UNKNOWN = frozenset({"not_available", "withheld", "not_applicable", "in_words"})
"""The kinds of value that say nothing of a number: no mark stands for them."""


@frozen
class Mark:
    """One published value.

    ``text`` is how a table shows it; ``stage`` is ``extraction`` or ``processing`` where the publication tells the two
    apart; ``listed`` whether the mineral is on the list; ``earlier`` whether it is from an earlier publication than the
    list's own; ``ticks`` are the single figures behind a span, in percent.
    """

    text: str
    quantity: Quantity
    stage: str | None = None
    listed: bool = True
    earlier: bool = False
    ticks: tuple[float, ...] = ()

    @property
    def form(self) -> str:
        """How it is drawn: ``point``, ``above``, ``below``, ``span``, ``exporter``, ``importer`` or ``unknown``.

        >>> [Mark("", Quantity(kind, low, high, "%")).form for kind, low, high in (
        ...     ("above", 50, 100), ("span", 55, 80), ("between", 80, 80), ("withheld", None, None))]
        ['above', 'span', 'point', 'unknown']
        """
        kind, low, high = self.quantity.kind, self.quantity.low, self.quantity.high
        if kind in ("net_exporter", "net_importer"):
            return kind.removeprefix("net_")
        if low is None or high is None:
            return "unknown"
        if kind in ("above", "below"):
            return kind
        return "point" if low == high else "span"


@frozen
class Lane:
    """One strip: one mark, or two points of one form at two stages; never two forms.

    ``words`` say what it is about; ``years`` are grey, for figures of other years than those in the head. ``place`` is
    the state without a figure: ``unknown`` draws a dotted line beside ``text``, ``none`` draws nothing.
    """

    marks: tuple[Mark, ...] = ()
    words: str = ""
    years: str = ""
    text: str = ""
    place: str = ""
