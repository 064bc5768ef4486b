"""What each question and format takes for ten times the data, as a ratio of the processor's time in one process."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import grown

TIMES = 10
LEAST = 0.05
"""Seconds that the larger of two must take: what takes less is told by its noise."""


@dataclass(frozen=True, slots=True)
class Growth:
    """Seconds of a question, or of writing its answer, with so much data and with ten times that."""

    what: str
    small: float
    large: float

    @property
    def ratio(self) -> float:
        """How many times the time that the small one takes."""
        return self.large / self.small


def measure(ours: Path, quick: bool) -> dict[str, list[Growth]]:
    """The growth of each question, by what there is more of."""
    scale = 1 if quick else TIMES
    members = 300 if quick else 1000
    sizes = {
        "members": [(members * more, 0, 3) for more in (1, TIMES)],
        "figures": [(100 * scale, 1000 * scale * more, 3) for more in (1, TIMES)],
        "lists": [(20, 0, 50 * scale * more) for more in (1, TIMES)],
    }
    made = {
        what: [str(grown.folder(f"{what}-{at}", *size)) for at, size in zip(("small", "large"), pair, strict=True)]
        for what, pair in sizes.items()
    }
    made["rows"] = [str(grown.rows(200 * scale * more)) for more in (1, TIMES)]
    return {what: list(_measured(ours, pair[0], pair[1], what)) for what, pair in made.items()}


def _measured(ours: Path, small: str, large: str, what: str) -> Iterator[Growth]:
    script = Path(__file__).parent / "inside" / "growth.py"
    command = [str(ours / "python"), "-I", str(script), small, large, what]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    for line in done.stdout.splitlines():
        name, least, most = line.split("\t")
        if float(most) >= LEAST:
            yield Growth(name, float(least), float(most))
