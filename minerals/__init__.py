"""Official critical-mineral lists, compared: which minerals, how dependent on imports, used for what.

The names here load when first asked for, so that ``import minerals`` stays cheap:

>>> import minerals
>>> [edition.id for edition in minerals.editions() if edition.held == 60]
['us-2025']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from minerals.api import Library
    from minerals.domain.records import Edition
    from minerals.errors import DataError, MineralsError, UnknownNameError
    from minerals.functions import (
        assess,
        assess_against,
        assessment_page,
        audit,
        battery,
        bibtex,
        chain,
        check,
        chemistries,
        cite,
        compare,
        conflicts,
        csl_json,
        cut,
        diff,
        edition,
        editions,
        history,
        lists,
        lookup,
        matrix,
        plot,
        policies,
        report,
        resolve,
        save,
        show,
        table,
        validate,
    )

__version__ = "0.1.0"
__all__ = [
    "DataError",
    "Edition",
    "Library",
    "MineralsError",
    "UnknownNameError",
    "__version__",
    "assess",
    "assess_against",
    "assessment_page",
    "audit",
    "battery",
    "bibtex",
    "chain",
    "check",
    "chemistries",
    "cite",
    "compare",
    "conflicts",
    "csl_json",
    "cut",
    "diff",
    "edition",
    "editions",
    "history",
    "lists",
    "lookup",
    "matrix",
    "plot",
    "policies",
    "report",
    "resolve",
    "save",
    "show",
    "table",
    "validate",
]


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> Any:
    if name in __all__:
        of_classes = "errors" if name.endswith("Error") else "api"
        module = "functions" if name.islower() else of_classes
        return getattr(import_module(f"minerals.{module}"), name)
    raise AttributeError(f"module 'minerals' has no attribute {name!r}")
