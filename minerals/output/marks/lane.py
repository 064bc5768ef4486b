"""The contents of a strip: marks of a form of a mineral, and the texts next to them."""

from __future__ import annotations

from minerals.frozen import frozen
from minerals.output.document import Quantity


@frozen
class Mark:
    """A published value.

    ``text`` is the value as a table shows it; ``stage`` is ``extraction`` or ``processing`` where the publication
    distinguishes the two; ``listed`` says whether the mineral is on the list; ``earlier`` whether the figure is from an
    earlier publication than that of the list; ``ticks`` are the single figures of a span, in percent.
    """

    text: str
    quantity: Quantity
    stage: str | None = None
    listed: bool = True
    earlier: bool = False
    ticks: tuple[float, ...] = ()

    @property
    def form(self) -> str:
        """The shape of the mark: ``point``, ``above``, ``below``, ``span``, ``exporter``, ``importer`` or ``unknown``.

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
    """A strip: a mark, or two points of a form at the two stages; never marks of two forms.

    ``words`` name its subject; ``years`` are grey, for figures of other years than those in the head. ``place`` is the
    state without a figure: ``unknown`` draws a dotted line next to ``text``, ``none`` draws nothing.
    """

    marks: tuple[Mark, ...] = ()
    words: str = ""
    years: str = ""
    text: str = ""
    place: str = ""
