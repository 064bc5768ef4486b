"""The seconds of calls from Python, the data read and the libraries loaded: a line each, the name and the rounds."""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import minerals
from minerals.api import default_library
from minerals.questions import frames
from minerals.questions.compare.choose import choose, relations
from minerals.questions.compare.place import place

EDITIONS = ("us-2022", "eu-2020", "cn-2016")


def joins() -> Callable[[], object]:
    """The polars joins of which a comparison of three lists is made, its frames made before."""
    data = default_library()._data
    editions = [data.editions[name] for name in EDITIONS]
    pairs = relations(list(place(editions, data.register, "commodity")), editions, data.register)
    made = (
        frames.figures(data.figures, data.register),
        frames.publications(data.publications.values(), data.figures),
        frames.members(editions),
    )
    uses = frames.uses(data.uses, data.register)

    def run() -> object:
        return (
            choose(editions, *made, pairs),
            uses.join(pairs, on="mineral"),
            uses.join(pairs, on="mineral", how="anti"),
        )

    return run


def main() -> None:
    """Print the median, the least and the most seconds of each call."""
    rounds = int(sys.argv[1])
    calls: dict[str, tuple[Callable[[], object], int]] = {
        "joins": (joins(), 1),
        "compare": (lambda: minerals.compare(*EDITIONS), 1),
        "history": (lambda: minerals.history("nickel"), 1),
        "lookup": (lambda: minerals.lookup("稀土", "Al", "cesium"), 1),
        "diff": (lambda: minerals.diff("us-2025", Path(sys.argv[2])), 10),
        "resolve": (lambda: minerals.resolve("铝"), 1000),
    }
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(rounds + 1):
        for name, (call, times) in calls.items():
            start = time.perf_counter()
            for _ in range(times):
                call()
            if turn:
                seconds[name].append((time.perf_counter() - start) / times)
    for name, found in seconds.items():
        print(name, statistics.median(found), min(found), max(found))


main()
