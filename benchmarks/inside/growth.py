"""SMALL LARGE CSV CSV ASKED: what each question takes in a small and in a large folder, in seconds of the processor.

ASKED is ``members``, ``figures`` or ``lists``: what there is more of. One line a question and format.
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
from minerals.output.writing import Format

FORMATS = {"json": Format.json, "csv": Format.csv, "table": Format.table, "markdown": Format.markdown, "html": Format.html, "xlsx": Format.xlsx}


def main() -> None:
    gc.set_threshold(100_000)
    small, large, asked = sys.argv[1], sys.argv[2], sys.argv[3]
    for _ in range(2):  # the first time, libraries are loaded
        least = dict(_asked(small, asked))
    for name, seconds in _asked(large, asked):
        print(f"{name}\t{least[name]}\t{seconds}", flush=True)


def _asked(source: str, asked: str) -> Iterator[tuple[str, float]]:
    library = Library(source) if asked != "rows" else Library()
    for name, ask in _questions(library, source, asked).items():
        start = time.process_time()
        answer = ask()
        yield name, time.process_time() - start
        for form in FORMATS:
            start = time.process_time()
            file_content(answer, FORMATS[form], language="en", width=120)
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
    return {"lists": library.lists, "show of a list": lambda: library.show(lists[0]), "show of a mineral": lambda: library.show(mineral)}


main()
