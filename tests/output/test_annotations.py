"""Annotations, read back by the rules by which a workflow runner reads them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minerals.errors import Problem
from minerals.messages import Message
from minerals.output.formats.github import github

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=60)
"""Texts of which each character is seen; the others are shown as escapes."""


def read_back(line: str) -> tuple[dict[str, str], str]:
    """What a runner reads: properties are split at commas, then both kinds of escapes are undone, `%25` last."""
    said = re.fullmatch(r"::error ([^\r\n]*?)::([^\r\n]*)", line)
    assert said is not None
    properties = dict(one.split("=", 1) for one in said[1].split(","))
    for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        properties = {key: value.replace(escape, character) for key, value in properties.items()}
    message = said[2]
    for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        message = message.replace(escape, character)
    return properties, message


def test_a_path_with_a_comma_and_a_chinese_message() -> None:
    problem = Problem(
        "清单,C: 50%.json",
        12,
        5,
        "$.members[3]",
        "count",
        Message("`稀土`: 100 %,\r\nnot\x1b 50"),
        Message("count, again"),
    )
    assert github([problem], "my lists/") == (
        "::error file=my lists/清单%2CC%3A 50%25.json,line=12,col=5,title=count"
        "::`稀土`: 100 %25,\\r\\nnot\\x1b 50%0A$.members[3] count, again\n"
    )


def test_no_problem_is_no_line() -> None:
    assert github([]) == ""


@pytest.mark.parametrize("text", ["%0A", "%2C", "%253A", "::", "a=b,c=d"])
def test_what_looks_like_an_escape_stays_what_it_was(text: str) -> None:
    properties, message = read_back(
        github([Problem(text, 1, 2, "$", "count", Message(text), Message(text))]).rstrip("\n")
    )
    assert properties == {"file": text, "line": "1", "col": "2", "title": "count"}
    assert message == f"{text}\n$ {text}"


@given(TEXTS, TEXTS)
def test_any_text_comes_back(file: str, said: str) -> None:
    line = github([Problem(file, 1, 2, "$", "count", Message(said), Message(""))])
    assert line.endswith("\n")
    properties, message = read_back(line[:-1])
    assert (properties["file"], message) == (file, f"{said}\n$ ")
