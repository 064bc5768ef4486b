"""On a terminal no command is silent for more than a second, and nothing of that stays on the screen."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from tests.terminals import on_a_terminal

SLOW = """
import sys, time
from minerals.cli import main
{planted}
sys.argv = ["minerals", *{arguments!r}]
main()
"""
IN_THE_QUESTION = """
import minerals.api
asked = minerals.api.Library.{method}
def slow(*args, **kwargs):
    time.sleep(1.3)
    return asked(*args, **kwargs)
minerals.api.Library.{method} = slow
"""
IN_THE_DRAWING = """
import minerals.output.formats.terminal as terminal
draw = terminal.draw
def slow(*args, **kwargs):
    time.sleep(1.3)
    return draw(*args, **kwargs)
terminal.draw = slow
"""
IN_THE_JSON = """
import minerals.output.formats.json as module
pieces = module.json_pieces
def slow(*args, **kwargs):
    time.sleep(1.3)
    yield from pieces(*args, **kwargs)
    time.sleep(2.2)
module.json_pieces = slow
"""
GONE = "\r\x1b[K"


def after(words: str, shown: str) -> str:
    """What stands behind these words with one second after the other, which are then gone; fails without them."""
    told = re.match(rf"(?:\r{words} \.\.\. [0-9]+ s)+\r\x1b\[K", shown)
    assert told is not None, shown[:200]
    return shown[told.end() :]


def shown_during(
    planted: str, arguments: list[str], stdout: int | None = None, stdin: int | None = None, term: str = "xterm"
) -> str:
    """What a terminal gets that is stderr, and stdout too where that goes nowhere else."""
    code = SLOW.format(planted=planted, arguments=arguments)
    command = [sys.executable, "-c", code]
    return on_a_terminal(command, columns=160, stdout=stdout, stdin=stdin, environment={"TERM": term})[1]


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("lookup", ["lookup", "Al"]),
        ("conflicts", ["conflicts"]),
        ("matrix", ["matrix", "--newest"]),
        ("show", ["show", "us-2018"]),
        ("compare", ["compare", "us-2018"]),
        ("audit", ["audit", "review-2022", "--format", "json"]),
    ],
)
def test_a_long_question_says_that_it_works(method: str, arguments: list[str]) -> None:
    shown = shown_during(IN_THE_QUESTION.format(method=method), arguments)
    assert "\r" not in after("working", shown).replace(GONE, "").replace("\rdrawing the table", "")


def test_it_says_so_in_chinese_too() -> None:
    shown = shown_during(IN_THE_QUESTION.format(method="lists"), ["lists", "--lang", "zh"])
    assert after("处理中", shown).startswith("清单")


@pytest.mark.parametrize("term", ["dumb", "unknown", ""])
@pytest.mark.parametrize("arguments", [["lists"], ["check"]])
def test_a_terminal_that_cannot_erase_a_line_gets_the_answer_alone(arguments: list[str], term: str) -> None:
    planted = IN_THE_QUESTION.format(method="lists") if arguments == ["lists"] else ""
    shown = shown_during(planted, arguments, term=term)
    assert "\x1b" not in shown
    assert "\r" not in shown
    assert shown.startswith("Edition " if arguments == ["lists"] else "1")


def test_a_long_drawing_is_told_and_its_words_are_gone_before_the_table() -> None:
    shown = shown_during(IN_THE_DRAWING, ["lists"])
    assert after("drawing the table", shown).startswith("Edition ")


@pytest.mark.parametrize(("into_a_pipe", "told"), [(True, 1), (False, 3)])
def test_what_is_written_into_a_pipe_may_be_shown_there_and_into_a_file_is_not(
    into_a_pipe: bool, told: int, tmp_path: Path
) -> None:
    if into_a_pipe:
        reader, stdout = os.pipe()
    else:
        stdout = os.open(tmp_path / "answer.json", os.O_WRONLY | os.O_CREAT)
    shown = shown_during(IN_THE_JSON, ["show", "us-2018", "--format", "json"], stdout)
    os.close(stdout)
    if into_a_pipe:
        os.close(reader)
    assert shown.count("\rwriting the answer ... ") == told
    assert shown.endswith(GONE)


def test_a_message_stands_on_a_line_of_its_own() -> None:
    shown = shown_during(IN_THE_QUESTION.format(method="show"), ["show", "us-2081"])
    assert after("working", shown).startswith("minerals: unknown")


def test_nothing_is_told_while_somebody_types_the_input() -> None:
    planted = "import io\nsys.stdin = io.TextIOWrapper(io.BytesIO(b'Al'))\nsys.stdin.isatty = lambda: True\n"
    planted += IN_THE_QUESTION.format(method="lookup_file")
    assert "working" not in shown_during(planted, ["lookup", "--file", "-"])


def test_short_work_says_nothing() -> None:
    shown = shown_during("", ["--version"])
    assert shown.startswith("minerals ")
    assert "\r" not in shown
