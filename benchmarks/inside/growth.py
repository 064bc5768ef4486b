"""SMALL LARGE ASKED: what each question takes with little and with much data, in seconds of the processor.

SMALL and LARGE are folders, or tables where ASKED, what there is more of, is ``rows``; else that is ``members``,
``figures`` or ``lists``. One line a question and format.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from minerals import Library
from minerals.api import file_content
from minerals.errors import MineralsError
from minerals.output.writing import Format

FORMATS = [form for form in Format if form is not Format.parquet]
ALONE = ("assess", "compare with columns", "compare of all lists", "lookup of names")
"""Questions whose answers are not written here: their formats are measured with other questions."""
LONG = 0.3
"""Seconds from which one measurement is enough; of shorter ones the least of several counts, since others disturb."""


def main() -> None:
    gc.disable()  # as a command does
    small, large, asked = sys.argv[1:]
    least: dict[str, float] = {}
    most: dict[str, float] = {}
    for source, known, rounds in ((small, least, 4), (large, most, 2)):
        for _ in range(rounds):
            for name, seconds in _asked(source, asked, known):
                known[name] = min(seconds, known.get(name, seconds))
    for name, seconds in most.items():
        if name in least:
            print(f"{name}\t{least[name]}\t{seconds}", flush=True)


def _asked(source: str, asked: str, known: dict[str, float]) -> Iterator[tuple[str, float]]:
    """Each question and format with its seconds; formats that are ``known`` to be long are left out."""
    library = Library() if asked == "rows" else Library(source)
    for name, ask in _questions(library, source, asked).items():
        start = time.process_time()
        answer = ask()
        yield name, time.process_time() - start
        for form in FORMATS if name not in ALONE else ():
            what = f"{name} as {form}"
            if known.get(what, 0) > LONG:
                continue
            start = time.process_time()
            try:
                file_content(answer, form, language="en", width=120)
            except MineralsError:  # a cell of a workbook holds no list of a thousand names
                continue
            yield what, time.process_time() - start


def _questions(library: Library, source: str, asked: str) -> dict[str, Callable[[], Any]]:
    lists = [edition.id for edition in library.editions()]
    mineral, names = library.minerals()[1].id, [mineral.name_en for mineral in library.minerals()]
    publications = ("us-mcs-2025", "us-mcs-2026")
    if asked == "rows":
        return {"lookup of a table": lambda: library.lookup_file(Path(source), column="material")}
    if asked == "members":
        return {
            "compare": lambda: library.compare(*lists[:3]),
            "matrix": library.matrix,
            "diff of lists": lambda: library.diff(*lists[:2]),
            "show of a list": lambda: library.show(lists[0]),
            "assess": library.assess,
            "compare with columns": lambda: library.compare(*lists[:3], columns=["production", "china-share"]),
            "lookup of names": lambda: library.lookup(*names),
        }
    if asked == "figures":
        return {
            "conflicts": library.conflicts,
            "diff of figures": lambda: library.diff(*publications),
            "history": lambda: library.history(mineral),
            "show of a publication": lambda: library.show(publications[1]),
        }
    return {
        "lists": library.lists,
        "show of a list": lambda: library.show(lists[0]),
        "show of a mineral": lambda: library.show(mineral),
        "compare of all lists": lambda: library.compare(*lists),
    }


main()
