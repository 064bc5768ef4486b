"""The legend: each mark, drawn by the code that draws the table, and how to read the table."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.domain.labels import Label
from minerals.domain.labels import page as labels
from minerals.output.document import Quantity
from minerals.output.marks.lane import Lane, Mark
from minerals.output.page.strip import strip
from minerals.output.page.text import label


def legend() -> str:
    """The marks with their meanings, and how to read the table."""
    samples = "".join(f"<li>{strip(lane)} {label(words)}" for lane, words in _samples())
    return (
        '<div class="keys"><details class="key" open>'
        f"<summary>{label(labels.KEY)}</summary><ul>{samples}</ul></details>"
        f'<details class="how"><summary>{label(labels.HOW)}</summary><p>{label(labels.UNFOLDED)}</p>'
        f"<p>{label(labels.SORT_RULE)}</p></details></div>"
    )


def _samples() -> Iterator[tuple[Lane, Label]]:
    def lane(kind: str, low: float | None, high: float | None, **more: object) -> Lane:
        return Lane((Mark("", Quantity(kind, low, high, "%"), **more),))  # type: ignore[arg-type]

    yield lane("point", 50, 50), labels.KEY_POINT
    stages = [Mark("", Quantity("point", at, at, "%"), stage) for at, stage in ((30, "extraction"), (75, "processing"))]
    yield Lane(tuple(stages)), labels.KEY_STAGES
    yield lane("above", 50, 100), labels.KEY_ABOVE
    yield lane("below", 0, 25), labels.KEY_BELOW
    yield lane("span", 25, 80), labels.KEY_SPAN
    yield lane("net_exporter", None, None), labels.KEY_EXPORTER
    yield lane("net_importer", None, None), labels.KEY_IMPORTER
    yield lane("point", 50, 50, listed=False), labels.KEY_HOLLOW
    yield lane("point", 50, 50, earlier=True), labels.KEY_EARLIER
    yield Lane(place="unknown"), labels.KEY_UNKNOWN
