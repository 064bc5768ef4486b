"""Problems as the commands by which a GitHub workflow marks lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.errors import Problem

_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = {**_IN_MESSAGES, **str.maketrans({":": "%3A", ",": "%2C"})}


def github(problems: Iterable[Problem], folder: str = "") -> str:
    r"""One ``::error`` line for each problem; ``folder`` stands before the names of the files.

    >>> found = Problem("us-2022.json", 7, 3, "$.members[0]", "count", "50 % of 2", "count again")
    >>> github([found], "lists/editions/")
    '::error file=lists/editions/us-2022.json,line=7,col=3,title=count::50 %25 of 2%0A$.members[0] count again\n'
    """
    return "".join(_annotation(one, folder) for one in problems)


def _annotation(one: Problem, folder: str) -> str:
    properties = {"file": f"{folder}{one.file}", "line": one.line, "col": one.column, "title": one.code}
    said = ",".join(f"{key}={str(value).translate(_IN_PROPERTIES)}" for key, value in properties.items())
    message = f"{one.message}\n{one.path} {one.hint}".translate(_IN_MESSAGES)
    return f"::error {said}::{message}\n"
