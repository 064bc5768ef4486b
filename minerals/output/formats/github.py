"""Problems as commands of a GitHub workflow, which mark the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.errors import Problem
from minerals.text import message, safe

_IN_MESSAGES = str.maketrans({"%": "%25"})
_IN_PROPERTIES = {**_IN_MESSAGES, **str.maketrans({":": "%3A", ",": "%2C"})}


def github(problems: Iterable[Problem], folder: str = "", language: str = "en") -> str:
    r"""An ``::error`` line for each problem; ``folder`` is put before the names of the files.

    >>> from minerals.messages import Message
    >>> fault, hint = Message("50 % of 2"), Message("count again")
    >>> problem = Problem("us-2022.json", 7, 3, "$.members[0]", "count", fault, hint)
    >>> github([problem], "lists/editions/")
    '::error file=lists/editions/us-2022.json,line=7,col=3,title=count::50 %25 of 2%0A$.members[0] count again\n'
    """
    return "".join(_annotation(problem, folder, language) for problem in problems)


def _annotation(problem: Problem, folder: str, language: str) -> str:
    file = safe(f"{folder}{problem.file}")
    properties = {"file": file, "line": problem.line, "col": problem.column, "title": problem.code}
    listed = ",".join(f"{key}={str(value).translate(_IN_PROPERTIES)}" for key, value in properties.items())
    lines = [message(problem.message.text(language)), message(f"{problem.path} {problem.hint.text(language)}")]
    return f"::error {listed}::{'%0A'.join(line.translate(_IN_MESSAGES) for line in lines)}\n"
