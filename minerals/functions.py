"""The functions of the package: the methods of a library over the packaged data, and what is done with an answer.

They stand apart from ``api``, since no command needs them, and to give them their signatures takes two milliseconds.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from minerals.api import Library, check_language, default_library, file_content, spelled
from minerals.errors import UnknownNameError
from minerals.messages import joined, say

if TYPE_CHECKING:
    from minerals.questions.cite import Citations
    from minerals.questions.records import Answer

P = ParamSpec("P")
R = TypeVar("R")


def _over_default(method: Callable[Concatenate[Library, P], R]) -> Callable[P, R]:
    """The function that calls a method of the default library, with the documentation and signature of the method."""

    @wraps(method)
    def function(*args: P.args, **kwargs: P.kwargs) -> R:
        return method(default_library(), *args, **kwargs)

    signature = inspect.signature(method)
    function.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=list(signature.parameters.values())[1:]
    )
    function.__qualname__ = method.__name__
    return function


editions = _over_default(Library.editions)
edition = _over_default(Library.edition)
resolve = _over_default(Library.resolve)
lists = _over_default(Library.lists)
lookup = _over_default(Library.lookup)
compare = _over_default(Library.compare)
battery = _over_default(Library.battery)
cut = _over_default(Library.cut)
chain = _over_default(Library.chain)
chemistries = _over_default(Library.chemistries)
matrix = _over_default(Library.matrix)
report = _over_default(Library.report)
plot = _over_default(Library.plot)
diff = _over_default(Library.diff)
audit = _over_default(Library.audit)
conflicts = _over_default(Library.conflicts)
history = _over_default(Library.history)
show = _over_default(Library.show)
policies = _over_default(Library.policies)
assess = _over_default(Library.assess)
assess_against = _over_default(Library.assess_against)
assessment_page = _over_default(Library.assessment_page)
validate = _over_default(Library.validate)
cite = _over_default(Library.cite)
check = _over_default(Library.check)


@spelled
def table(result: Answer, *, width: int = 80, language: str = "en", sources: bool = False) -> str:
    """The table of a result as text, at most ``width`` cells wide; ``language`` is ``en`` or ``zh``.

    ``sources`` adds numbered footnotes to a comparison.

    >>> table(compare("us-2022", "cn-2016"), width=80).splitlines()[6]
    'Antimony               84                      ?'

    Raises ``UnknownNameError`` for another language.
    """
    from minerals.output.formats.terminal import draw

    check_language(language)
    return draw(result, width=width, language=language, sources=sources)


@spelled
def save(
    result: Answer, path: str | Path, *, form: str | None = None, language: str = "en", sources: bool = False
) -> None:
    """Write a result to a file, whole or not at all; ``form`` is the format, by default that of the suffix.

    ``.txt``, ``.json``, ``.csv``, ``.md``, ``.html``, ``.parquet``, and ``.xlsx`` with the extra ``excel``.
    ``language`` is ``en`` or ``zh``; ``sources`` adds numbered footnotes to a comparison. Raises ``MineralsError`` for
    another suffix, without the extra, and where the file cannot be written.
    """
    from minerals.output.writing import SUFFIXES, Format, by_suffix
    from minerals.store.replace import write_whole

    check_language(language)
    if form is not None and form not in [*Format]:
        raise UnknownNameError(say("format"), form, (), say("one of {words} was expected", words=joined(Format)))
    chosen = by_suffix(path, SUFFIXES) if form is None else Format(form)
    write_whole(Path(path), file_content(result, chosen, language=language, width=80, sources=sources))


def bibtex(citations: Citations) -> str:
    """Citations as BibTeX.

    >>> print(bibtex(cite("us-mcs-2024")).splitlines()[2])
      title = {{Mineral Commodity Summaries 2024}},
    """
    from minerals.output.formats.citations import bibtex as written

    return written(citations)


def csl_json(citations: Citations) -> str:
    """Citations as CSL-JSON, an array."""
    from minerals.output.formats.citations import csl_json as items
    from minerals.output.formats.json import as_json

    return as_json(items(citations))
