"""Checking data files: each against its schema, then the rules between files. jsonschema is loaded only here.

Each fault is a ``Problem`` with its file, line and column; all problems are reported at once. Where a file is broken,
the rules that need its contents report nothing, so that a fault is not reported again in other files.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from minerals.errors import DataError, Problem
from minerals.store.check import (
    files,
    rules_batteries,
    rules_dates,
    rules_editions,
    rules_printed,
    rules_references,
    rules_register,
    rules_repeats,
)
from minerals.store.check.corpus import Corpus
from minerals.store.check.report import Report
from minerals.store.input import read_bytes
from minerals.store.read import Document, parse
from minerals.store.replace import write_whole
from minerals.store.write import canonical

__all__ = ["Report", "canonicalize", "check_document", "check_folder"]

_MODULES = (
    *(rules_references, rules_repeats, rules_register, rules_editions),
    *(rules_printed, rules_dates, rules_batteries),
)
_RULES = tuple(rule for module in _MODULES for rule in module.RULES)


def check_folder(folder: Path, progress: Callable[[str], None] | None = None) -> Report:
    """Check all JSON files under a folder laid out as lists/ is.

    ``progress`` is called with the name of each file before it is read. Raises ``MineralsError`` when there is no
    such folder, or no JSON file in it.
    """
    loaded = files.load(folder, progress)
    problems = [*loaded.problems, *files.missing(loaded), *_between(Corpus(loaded.documents, loaded.present))]
    return Report(loaded.names, tuple(sorted(problems)))


def check_document(document: Document, folder: Path) -> Report:
    """Check a document, in place of the file with its id in a folder like lists/, or together with its files.

    Only the problems of this document are reported.
    """
    problems, fits = files.examine(document)
    if fits:
        around, present = files.around(folder, document.kind)

        def others(schema: str) -> list[Document]:
            return [other for other in around(schema) if (other.kind, other.id) != (document.kind, document.id)]

        problems.extend(_between(Corpus([document], present | {(document.kind.schema, document.id)}, others)))
    return Report((document.file,), tuple(sorted(problems)))


def canonicalize(path: Path) -> bool:
    """Rewrite a file in the canonical layout; returns whether it changed. A file that is no JSON stays as it is.

    Raises ``UnreadableError`` where there is no regular file, ``MineralsError`` when it cannot be written.
    """
    content = read_bytes(path)
    try:
        laid_out = canonical(parse(content, str(path)).value)
        parse(laid_out, str(path))
    except DataError:
        return False
    if laid_out == content:
        return False
    write_whole(path, laid_out)
    return True


def _between(corpus: Corpus) -> list[Problem]:
    return [problem for rule in _RULES for problem in rule(corpus)]
