"""Closed streams, arguments in no encoding, locales without Chinese, failures of the program itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import MINERALS, clean_environment, process, run
from tests.terminals import on_a_terminal

COMPARE = [*MINERALS, "compare", "us-2018"]
SHELL = f"'{sys.executable}' -m minerals"


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = clean_environment(environment)
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, env=env)


@pytest.mark.parametrize(
    "command", ["lists", "--version", "--help", "check", "lists --format csv", "cite", "audit --blank"]
)
def test_a_closed_stdout_is_an_expected_error(command: str) -> None:
    done = shell(f"{SHELL} {command} >&-")
    assert done.returncode == 2
    assert done.stderr == "minerals: stdout is closed, so that there is nowhere to print to; connect stdout\n"


@pytest.mark.parametrize("command", ["diff - us-2018", "audit -", "apply - x.json", "lookup --file -"])
def test_a_closed_stdin_is_an_expected_error(command: str) -> None:
    done = shell(f"{SHELL} {command} <&-")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "minerals: stdin is closed; name a file, or connect stdin\n"


def test_a_closed_stderr_changes_no_exit_status() -> None:
    for command, status in (("show zz", 2), ("--bogus", 2), ("diff us-2018 us-2022", 1), ("lists", 0)):
        assert shell(f"{SHELL} {command} 2>&-").returncode == status
        assert shell(f"{SHELL} {command} 2>/dev/full").returncode == status
    assert shell(f"{SHELL} show zz <&- >&- 2>&-").returncode == 2


def test_a_file_is_written_whatever_streams_are_closed(tmp_path: Path) -> None:
    patch, made = tmp_path / "p.json", tmp_path / "made.json"
    patch.write_text(run("diff", "us-2018", "us-2022", "--format", "json-patch").stdout, encoding="utf-8")
    done = shell(f"{SHELL} apply {patch} lists/editions/us-2018.json --output {made} <&- >&- 2>&-")
    assert done.returncode == 0
    assert made.read_bytes() == Path("lists/editions/us-2022.json").read_bytes()


def test_an_argument_that_is_no_utf_8_is_named_by_its_bytes() -> None:
    for command in ("check", "show", "lookup", "audit", "diff us-2018", "lookup --file", "compare"):
        done = shell(f"{SHELL} {command} $'\\xff.json'")
        assert (done.returncode, done.stdout) == (2, "")
        assert r"\udcff.json" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_a_locale_without_chinese_changes_no_output(locale: str) -> None:
    environment = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert process("compare", "--lang", "zh", **environment).stdout == process("compare", "--lang", "zh").stdout
    done = process("lookup", "铜", **environment)
    assert (done.returncode, done.stdout) == (2, "")
    assert "unknown mineral" in done.stderr


def test_a_failure_of_the_program_itself_has_a_status_of_its_own() -> None:
    for raised, told in (("RuntimeError('a\\x1bb')", r"RuntimeError: a\x1bb"), ("BaseException('panic')", "panic")):
        code = (
            "import minerals.api, sys\n"
            f"def broken(*_, **__): raise {raised}\n"
            "minerals.api.Library.lists = broken\n"
            "sys.argv = ['minerals', 'lists']\n"
            "from minerals.cli import main; main()"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (70, "")
        assert done.stderr.startswith("minerals: Traceback")
        assert told in done.stderr
        assert done.stderr.endswith("this is a fault of the program: please report it\n")


def test_too_little_memory_is_told_without_a_traceback() -> None:
    code = (
        "import minerals.api, sys\n"
        "def broken(*_, **__): raise MemoryError\n"
        "minerals.api.Library.lists = broken\n"
        "sys.argv = ['minerals', 'lists']\n"
        "from minerals.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (70, "minerals: there is not enough memory for this\n")


@pytest.mark.parametrize(
    ("columns", "as_wide_as"),
    [
        ("9" * 5000, "10000"),
        ("99999999999", "10000"),
        ("0", "120"),
        ("-5", "120"),
        ("٣", "120"),
        ("", "120"),
        ("080", "80"),
    ],
)
def test_a_width_is_a_number_that_a_screen_can_have(columns: str, as_wide_as: str) -> None:
    assert run("lists", COLUMNS=columns).stdout == run("lists", COLUMNS=as_wide_as).stdout


@pytest.mark.parametrize("kind", ["dumb", "unknown"])
def test_a_dumb_terminal_gets_no_escape_sequences(kind: str) -> None:
    assert "\x1b" not in on_a_terminal(COMPARE, environment={"TERM": kind})[1]
    assert "\x1b" in on_a_terminal(COMPARE)[1]


def test_csv_keeps_the_data_except_on_a_terminal(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("name\n\x1b[2J=1+1\n", encoding="utf-8")
    arguments = ("lookup", "--file", str(table), "--format", "csv")
    assert "\x1b[2J=1+1" in run(*arguments).stdout
    assert r"\x1b[2J=1+1" in on_a_terminal([*MINERALS, *arguments])[1]
