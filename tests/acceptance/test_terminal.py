"""What a terminal gets: a pager for what is longer than it, its width through a pipe, and colours where forced."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.running import MINERALS, clean_environment, process
from tests.terminals import left, on_a_terminal

LONG = ("compare", "us-2022", "cn-2016")
SHORT = (*LONG, "--mineral", "lithium")


def shown(*arguments: str, lines: int = 24, columns: int = 90, typed: str = "", **environment: str) -> tuple[int, str]:
    """Status, and what stands on a terminal of this size; ``typed`` are the keys that its reader presses."""
    command = [*MINERALS, *arguments]
    status, printed = on_a_terminal(command, lines=lines, columns=columns, typed=typed, environment=environment)
    return status, left(printed)


@pytest.fixture
def pager(tmp_path: Path) -> str:
    """A pager that keeps what it gets in a file."""
    program = tmp_path / "pager"
    program.write_text('#!/bin/sh\ncat > "$(dirname "$0")/paged"\n', encoding="utf-8")
    program.chmod(0o755)
    return str(program)


def test_a_table_longer_than_the_screen_goes_to_the_pager(pager: str, tmp_path: Path) -> None:
    status, printed = shown(*LONG, PAGER=pager)
    assert (status, printed) == (0, "")
    paged = (tmp_path / "paged").read_text(encoding="utf-8")
    plain = re.sub(r"\x1b\[[0-9;]*m", "", paged).splitlines()
    assert plain[1].startswith("Mineral ")
    assert 24 < len(plain) < 200
    assert max(map(cell_len, plain)) <= 90
    assert "\x1b[" in paged, "the pager shows bold"


@pytest.mark.parametrize(
    ("arguments", "lines"), [(SHORT, 24), ((*LONG, "--no-pager"), 24), (LONG, 500), ((*LONG, "--format", "csv"), 24)]
)
def test_what_fits_or_is_no_table_or_is_not_to_be_paged_is_printed(
    arguments: tuple[str, ...], lines: int, pager: str, tmp_path: Path
) -> None:
    status, printed = shown(*arguments, lines=lines, PAGER=pager)
    assert status == 0
    assert "ithium" in printed
    assert not (tmp_path / "paged").exists()


@pytest.mark.parametrize("command", ["", "cat", "no-such-program", "'"])
def test_without_a_pager_the_table_is_printed(command: str) -> None:
    status, printed = shown(*LONG, PAGER=command)
    assert status == 0
    assert "Lithium" in printed


def test_a_reader_who_leaves_the_pager_early_changes_no_status(pager: str) -> None:
    Path(pager).write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    # More than a pipe holds, so that the program is still writing when its reader leaves.
    assert shown("conflicts", PAGER=pager) == (0, "")
    assert shown("audit", "review-2022", PAGER=pager) == (1, "")


@pytest.mark.skipif(not Path("/usr/bin/less").exists(), reason="less is not installed")
def test_less_shows_bold_and_the_first_page_of_the_table() -> None:
    status, printed = shown(*LONG, PAGER="less", typed="q")
    assert status == 0
    assert "\x1b[1m" in printed
    assert "ESC[" not in printed
    assert "Antimony" in printed
    assert "Members placed" not in printed


def test_a_pipe_gets_the_width_of_the_terminal_that_stderr_leads_to() -> None:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 70, 0, 0))
    for width, kept in ((70, {}), (50, {"COLUMNS": "50"})):
        env = clean_environment({"TERM": "xterm", **kept})
        done = subprocess.run([*MINERALS, "compare"], stdout=subprocess.PIPE, stderr=theirs, env=env, check=True)
        text = done.stdout.decode("utf-8")
        assert width - 8 <= max(map(cell_len, text.splitlines())) <= width
        assert "\x1b" not in text
    os.close(theirs)
    os.close(ours)


def test_a_file_gets_the_width_of_a_pipe_without_a_terminal(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 70, 0, 0))
    with (tmp_path / "x.txt").open("wb") as file:
        subprocess.run([*MINERALS, "compare"], stdout=file, stderr=theirs, env=clean_environment({}), check=True)
    os.close(theirs)
    os.close(ours)
    assert (tmp_path / "x.txt").read_text(encoding="utf-8") == process("compare").stdout


def test_colours_can_be_forced_into_a_pipe_and_no_color_keeps_them_out() -> None:
    assert "\x1b[" not in process("diff", "us-2018", "us-2022", FORCE_COLOR="").stdout
    forced = process("diff", "us-2018", "us-2022", FORCE_COLOR="1")
    assert "\x1b[32m+ nickel" in forced.stdout
    assert "\x1b[32m" not in process("diff", "us-2018", "us-2022", FORCE_COLOR="1", NO_COLOR="1").stdout


def test_forced_colours_put_no_words_into_an_empty_answer() -> None:
    assert process("diff", "us-2018", "us-2018", FORCE_COLOR="1").stdout == ""
    assert shown("diff", "us-2018", "us-2018")[1] != ""
