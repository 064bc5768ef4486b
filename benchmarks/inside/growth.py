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


def main() -> None:
    gc.disable()  # as a command does
    small, large, asked = sys.argv[1:]
    for _ in range(2):  # the first time, libraries are loaded
        least = dict(_asked(small, asked))
    for name, seconds in _asked(large, asked):
        if name in least:
            print(f"{name}\t{least[name]}\t{seconds}", flush=True)


def _asked(source: str, asked: str) -> Iterator[tuple[str, float]]:
    library = Library() if asked == "rows" else Library(source)
    for name, ask in _questions(library, source, asked).items():
        start = time.process_time()
        answer = ask()
        yield name, time.process_time() - start
        for form in FORMATS:
            start = time.process_time()
            try:
                file_content(answer, form, language="en", width=120)
            except MineralsError:  # a cell of a workbook holds no list of a thousand names
                continue
            yield f"{name} as {form}", time.process_time() - start


def _questions(library: Library, source: str, asked: str) -> dict[str, Callable[[], Any]]:
    lists = [edition.id for edition in library.editions()]
    mineral = library.minerals()[1].id
    publications = ("us-mcs-2025", "us-mcs-2026")
    if asked == "rows":
        return {"lookup of a table": lambda: library.lookup_file(Path(source), column="material")}
    if asked == "members":
        return {
            "compare": lambda: library.compare(*lists[:3]),
            "matrix": library.matrix,
            "diff of lists": lambda: library.diff(*lists[:2]),
            "show of a list": lambda: library.show(lists[0]),
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
    }


main()
