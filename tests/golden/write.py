"""The golden files: whole answers on the frozen data, each small enough to be read.

Run as a module to rewrite them; look at the difference before you keep it.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import minerals
from tests.formats import markdown
from tests.frozen import library

FOLDER = Path(__file__).parent
TALLEST = 60
"""Lines of a golden file at most: nobody reads more."""
THREE = ("us-2022", "eu-2020", "cn-2016")
SHOWN = [
    *("aluminium", "beryllium", "copper", "fluorspar", "gallium", "graphite", "lithium", "platinum-group-metals"),
    *("potash", "rare-earths", "scandium", "zinc"),
]
"""Minerals whose cells have every mark that the frozen data knows."""
TABLE = """\
mineral,jurisdiction,publication,value,use,year
antimony,US,us-mcs-2022,85,lead-acid battery,
tellurium,US,us-mcs-2022,/,,
lithium,US,us-mcs-2022,25,,
nickel,US,us-mcs-2022,48,battery,2021
rare earths,US,us-mcs-2022,>90,,
beryllium,EU,eu-com-2020-474,0,,
cobalt,EU,eu-com-2020-474,86 %,,
cobalt,CN,cn-plan-2016,95,battery,
"""
"""A table to audit: right values, a value from another edition, a dropped bound, a gap made into 0."""
PARTS = "part,material,kg\n1,Nickel,6\n2,NMC powder,12\n3,稀土,0.1\n4,Neodymium,0.1\n5,石墨,9\n"
"""A parts list with four minerals and a trade name."""


GOLDEN: dict[str, Callable[[], str]] = {
    "audit-100-en.txt": lambda: minerals.table(library().audit(io.BytesIO(TABLE.encode())), width=100),
    "compare-80-en.txt": lambda: minerals.table(library().compare(*THREE, minerals=SHOWN), width=80),
    "compare-as-of-60-zh.txt": lambda: minerals.table(
        library().compare(as_of="2021-06-01", minerals=["cobalt", "graphite", "rare-earths", "fluorspar"]),
        width=60,
        language="zh",
    ),
    "compare-battery-44-zh.txt": lambda: minerals.table(
        library().compare(*THREE, battery=True, minerals=["cobalt", "graphite", "antimony"]), width=44, language="zh"
    ),
    "compare-columns-120-en.txt": lambda: minerals.table(
        library().compare(
            "us-2025",
            "eu-2023",
            columns=["production", "china-share", "controls", "supply-risk"],
            minerals=["gallium", "tungsten", "graphite"],
        ),
        width=120,
    ),
    "compare-sources-60-en.txt": lambda: minerals.table(
        library().compare(*THREE, minerals=["lithium"]), width=60, sources=True
    ),
    "conflicts-80-zh.txt": lambda: minerals.table(library().conflicts(), width=80, language="zh"),
    "diff-figures-44-zh.txt": lambda: minerals.table(
        library().diff("us-mcs-2022", "us-mcs-2026"), width=44, language="zh"
    ),
    "diff-markdown-en.txt": lambda: markdown(library().diff("us-2018", "us-2022")),
    "history-nickel-80-en.txt": lambda: minerals.table(library().history("nickel"), width=80),
    "history-rare-earths-120-zh.txt": lambda: minerals.table(
        library().history("rare-earths"), width=120, language="zh"
    ),
    "lists-120-en.txt": lambda: minerals.table(library().lists(), width=120),
    "lookup-60-zh.txt": lambda: minerals.table(library().lookup("稀土", "Al", "promethium"), width=60, language="zh"),
    "lookup-file-120-en.txt": lambda: minerals.table(library().lookup_file(io.BytesIO(PARTS.encode())), width=120),
    "matrix-80-en.txt": lambda: minerals.table(library().matrix(), width=80),
    "matrix-element-markdown-zh.txt": lambda: markdown(library().matrix(newest=True, grain="element"), "zh"),
    "show-gallium-100-en.txt": lambda: minerals.table(library().show("gallium"), width=100),
    "show-review-120-zh.txt": lambda: minerals.table(library().show("review-2022"), width=120, language="zh"),
    "show-us-2022-markdown-en.txt": lambda: markdown(library().show("us-2022")),
    "show-us-mcs-2021-80-en.txt": lambda: minerals.table(library().show("us-mcs-2021"), width=80),
}
"""Each file, and how it is drawn."""

if __name__ == "__main__":
    for name, draw in GOLDEN.items():
        (FOLDER / name).write_text(draw(), encoding="utf-8")
        print(f"wrote {FOLDER / name}")
