"""The golden files: what is drawn, at fixed widths. Run as a module to rewrite them; look at the difference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import minerals
from minerals.questions.compare.beside import COLUMNS

FOLDER = Path(__file__).parent
THREE = ("us-2022", "eu-2020", "cn-2016")


def _comparison(*names: str, battery: bool, width: int, language: str) -> Callable[[], str]:
    return lambda: minerals.table(minerals.compare(*names, battery=battery), width=width, language=language)


def _shown(name: str, *, width: int, language: str) -> Callable[[], str]:
    return lambda: minerals.table(minerals.show(name), width=width, language=language)


def _matrix(*, width: int, language: str, **asked: Any) -> Callable[[], str]:
    return lambda: minerals.table(minerals.matrix(**asked), width=width, language=language)


def _history(name: str, *, width: int, language: str) -> Callable[[], str]:
    return lambda: minerals.table(minerals.history(name), width=width, language=language)


def _diff(old: str, new: str, *, width: int, language: str) -> Callable[[], str]:
    return lambda: minerals.table(minerals.diff(old, new), width=width, language=language)


def _markdown(old: str, new: str, language: str) -> str:
    from minerals.output.as_markdown import as_markdown

    return as_markdown(minerals.diff(old, new), language)


GOLDEN: dict[str, Callable[[], str]] = {
    "compare-80-en.txt": _comparison(*THREE, battery=False, width=80, language="en"),
    "compare-120-en.txt": _comparison(*THREE, battery=False, width=120, language="en"),
    "compare-120-zh.txt": _comparison(*THREE, battery=False, width=120, language="zh"),
    "battery-80-en.txt": _comparison(*THREE, battery=True, width=80, language="en"),
    "battery-80-zh.txt": _comparison(*THREE, battery=True, width=80, language="zh"),
    "battery-120-en.txt": _comparison(*THREE, battery=True, width=120, language="en"),
    "battery-200-en.txt": _comparison(*THREE, battery=True, width=200, language="en"),
    "battery-120-zh.txt": _comparison(*THREE, battery=True, width=120, language="zh"),
    "battery-200-zh.txt": _comparison(*THREE, battery=True, width=200, language="zh"),
    "battery-60-en.txt": _comparison(*THREE, battery=True, width=60, language="en"),
    "battery-60-zh.txt": _comparison(*THREE, battery=True, width=60, language="zh"),
    "battery-44-en.txt": _comparison(*THREE, battery=True, width=44, language="en"),
    "two-lists-80-en.txt": _comparison("us-2022", "cn-2016", battery=False, width=80, language="en"),
    "newest-120-en.txt": lambda: minerals.table(minerals.compare(), width=120),
    "newest-120-zh.txt": lambda: minerals.table(minerals.compare(), width=120, language="zh"),
    "as-of-2021-80-en.txt": lambda: minerals.table(minerals.compare(as_of="2021-06-01"), width=80),
    "as-of-2015-80-zh.txt": lambda: minerals.table(minerals.compare(as_of="2015"), width=80, language="zh"),
    "matrix-newest-120-en.txt": _matrix(newest=True, width=120, language="en"),
    "matrix-newest-120-zh.txt": _matrix(newest=True, width=120, language="zh"),
    "matrix-strategic-44-zh.txt": _matrix(kinds=["strategic"], width=44, language="zh"),
    "matrix-us-eu-element-80-en.txt": _matrix(jurisdictions=["US", "EU"], grain="element", width=80, language="en"),
    "audit-100-en.txt": lambda: minerals.table(minerals.audit("review-2022"), width=100),
    "audit-80-zh.txt": lambda: minerals.table(minerals.audit("review-2022"), width=80, language="zh"),
    "audit-44-en.txt": lambda: minerals.table(minerals.audit("review-2022"), width=44),
    "conflicts-80-en.txt": lambda: minerals.table(minerals.conflicts(), width=80),
    "conflicts-120-zh.txt": lambda: minerals.table(minerals.conflicts(), width=120, language="zh"),
    "conflicts-44-en.txt": lambda: minerals.table(minerals.conflicts("nickel", "chromium"), width=44),
    "history-aluminium-100-en.txt": _history("aluminium", width=100, language="en"),
    "history-nickel-80-zh.txt": _history("nickel", width=80, language="zh"),
    "history-lithium-44-en.txt": _history("lithium", width=44, language="en"),
    "lists-80-en.txt": lambda: minerals.table(minerals.lists(), width=80),
    "lists-120-zh.txt": lambda: minerals.table(minerals.lists(), width=120, language="zh"),
    "show-cn-2016-80-en.txt": _shown("cn-2016", width=80, language="en"),
    "show-cn-2016-80-zh.txt": _shown("cn-2016", width=80, language="zh"),
    "show-us-mcs-2022-80-en.txt": _shown("us-mcs-2022", width=80, language="en"),
    "show-review-2022-120-en.txt": _shown("review-2022", width=120, language="en"),
    "show-review-2022-44-zh.txt": _shown("review-2022", width=44, language="zh"),
    "show-gallium-100-en.txt": _shown("gallium", width=100, language="en"),
    "show-graphite-80-zh.txt": _shown("graphite", width=80, language="zh"),
    "show-rare-earths-44-en.txt": _shown("rare-earths", width=44, language="en"),
    "columns-120-en.txt": lambda: minerals.table(
        minerals.compare("us-2025", "eu-2023", "cn-2016", columns=list(COLUMNS), battery=True), width=120
    ),
    "columns-80-zh.txt": lambda: minerals.table(
        minerals.compare("us-2025", "eu-2023", columns=["china-share", "supply-risk"]), width=80, language="zh"
    ),
    "show-lithium-80-en.txt": _shown("lithium", width=80, language="en"),
    "diff-us-80-en.txt": _diff("us-2018", "us-2022", width=80, language="en"),
    "diff-us-80-zh.txt": _diff("us-2018", "us-2022", width=80, language="zh"),
    "diff-us-44-en.txt": _diff("us-2018", "us-2022", width=44, language="en"),
    "diff-figures-120-en.txt": _diff("us-mcs-2022", "us-mcs-2023", width=120, language="en"),
    "diff-figures-44-zh.txt": _diff("us-mcs-2022", "us-mcs-2023", width=44, language="zh"),
    "diff-eu-markdown-en.txt": lambda: _markdown("eu-2020", "eu-2023", "en"),
}

if __name__ == "__main__":
    for name, draw in GOLDEN.items():
        (FOLDER / name).write_text(draw(), encoding="utf-8")
        print(f"wrote {FOLDER / name}")
