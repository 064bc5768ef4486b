"""The command line as its users meet it: exit codes, streams, pipes, terminals, interruptions."""

from __future__ import annotations

import inspect
import io
import json
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import pytest
from rich.cells import cell_len

from minerals.cli.app import Commands
from minerals.cli.flat import flat
from minerals.cli.waiting import waiting
from minerals.messages import say
from minerals.store import paths
from tests.running import MINERALS, process, run
from tests.terminals import left, on_a_terminal


def printed_on_a_terminal(*arguments: str, columns: int, **environment: str) -> str:
    """What stays of what the command prints on a terminal so many columns wide."""
    status, printed = on_a_terminal([*MINERALS, *arguments], columns=columns, environment=environment)
    assert status == 0
    return left(printed)


def test_the_table_is_as_wide_as_the_terminal() -> None:
    narrow, wide = (printed_on_a_terminal("compare", "us-2022", "eu-2020", columns=columns) for columns in (80, 200))
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in narrow.splitlines()]
    assert max(map(cell_len, plain)) <= 80
    assert "\x1b[1m44\x1b[0m" in narrow
    assert "USGS MCS 2022, for 2021" in wide.splitlines()[2]


def test_without_bold_the_table_says_the_same() -> None:
    terminal = re.sub(r"\x1b\[[0-9;]*m", "", printed_on_a_terminal("compare", columns=120))
    assert [line.rstrip() for line in terminal.splitlines()] == process("compare").stdout.splitlines()


def test_no_color_leaves_no_colour() -> None:
    codes = set(re.findall(r"\x1b\[([0-9;]*)m", printed_on_a_terminal("compare", columns=80, NO_COLOR="1")))
    assert codes <= {"0", "1", "2"}


def test_a_pipe_gets_no_escapes_and_a_width_of_its_own() -> None:
    default, narrow = process("compare").stdout, run("compare", COLUMNS="80").stdout
    assert "\x1b" not in default
    assert 100 < max(map(cell_len, default.splitlines())) <= 120
    assert max(map(cell_len, narrow.splitlines())) <= 80
    assert run("compare", COLUMNS="nonsense").stdout == default


def test_output_is_utf_8_whatever_the_locale() -> None:
    assert "稀土" in process("compare", "--lang", "zh", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0").stdout


def test_chinese_is_asked_for_and_never_guessed() -> None:
    assert "矿产" in run("lists", "--lang", "zh").stdout + run("compare", "--lang", "zh").stdout
    assert "矿产" not in process("compare", LANG="zh_CN.UTF-8", LC_ALL="zh_CN.UTF-8").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["compare", "us-2202"], "`us-2022`"),
        (["compare", "us-2022", "nowhere-1999"], "`minerals lists` shows the editions"),
        (["compare", "cn-2026"], "the newest list of CN with members is `cn-2016`"),
        (["compare", "--as-of", "1990-01-01"], "the earliest is `eu-2011`"),
        (["compare", "--as-of", "2021-13-01"], "a date such as 2021-06-01 was expected"),
        (["compare", "us-2025", "--as-of", "2021-06-01"], "is in force from 2025-11-07"),
        (["compare", "KG"], "the data set has no critical or strategic list of KG"),
        (["lists", "--as-of", "yesterday"], "a date such as 2021-06-01 was expected"),
        (["matrix", "--kind", "strategik"], "`strategic`"),
        (["matrix", "--jurisdiction", "UX"], "one of AU, BR"),
        (["matrix", "--on", "only", "us-2202"], "`us-2022`"),
        (["matrix", "--kind", "watchlist", "--jurisdiction", "US"], "the data set has no list of that kind"),
        (["comapre"], "compare"),
        (["compare", "--batery"], "--battery"),
        (["compare", "--format", "xml"], "xml"),
        (["check", "no/such/folder"], "no/such/folder"),
    ],
)
def test_an_expected_error_is_short_and_says_how_to_go_on(arguments: list[str], said: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 5


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["compare"],
        ["lists"],
        ["matrix"],
        ["diff"],
        ["apply"],
        ["audit"],
        ["conflicts"],
        ["policies"],
        ["assess"],
        ["show"],
        ["lookup"],
        ["check"],
        ["cite"],
    ],
)
def test_help_shows_an_example(command: list[str]) -> None:
    done = run(*command, "--help")
    assert done.returncode == 0
    assert "Example: minerals " in done.stdout


def test_the_help_describes_every_command_in_a_whole_sentence_on_80_columns() -> None:
    commands = run("--help", COLUMNS="80").stdout.split("Commands:\n")[1].split("\n\n")[0].splitlines()
    assert len(commands) == 20
    assert [line for line in commands if not line.endswith(".") or line.endswith("...")] == []
    built = [f"{name} {command.get_short_help_str(100)}".split() for name, command in Commands().items()]
    assert [line.split() for line in commands] == built


def test_the_example_of_each_help_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    for command in ("compare", "conflicts", "policies", "lists", "matrix", "show", "check", "cite"):
        example = run(command, "--help").stdout.split("Example: minerals ")[1].strip().split()
        monkeypatch.chdir(Path(__file__).parent.parent.parent)
        done = run(*example)
        assert done.returncode == 0, done.stderr


def test_version_names_program_and_data() -> None:
    assert re.fullmatch(r"minerals \d+\.\d+\.\d+, data \d{4}\.\d+\.\d+(\.\d+)?\n", run("--version").stdout)


def test_lists_show_held_and_stated_and_the_day_of_the_last_check() -> None:
    said = run("lists", COLUMNS="160").stdout
    for line in (
        r"us-2022 +50/50",
        r"eu-2020 +30/30",
        r"cn-2016 +24/24",
        r"us-2025 +60/60",
        r"cn-2026 +36 stated",
        r"kr-2023 +33/33\*",
        r"br-2021 +28/-\*",
    ):
        assert re.search(line, said)
    held = {one["id"]: one for one in json.loads(run("lists", "--format", "json").stdout)["editions"]}
    assert held["us-2022"]["checked"] == "2026-11-21"
    assert (held["cn-2026"]["stated"], held["cn-2026"]["held"]) == (36, None)
    assert held["us-2022"]["in_force_to"] == "2025-11-07"


@pytest.mark.parametrize(
    ("command", "schema"), [("lists", "lists"), ("check", "check"), ("compare", "comparison"), ("matrix", "matrix")]
)
def test_json_keeps_its_promise(command: str, schema: str) -> None:
    promised = json.loads((paths.schemas() / f"{schema}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(promised).validate(json.loads(run(command, "--format", "json").stdout))


def test_check_passes_on_the_packaged_data() -> None:
    done = run("check")
    assert done.returncode == 0
    assert done.stdout.endswith("files checked, no problem found\n")
    assert done.stderr == ""


def test_check_names_the_place_and_exits_with_1(tmp_path: Path) -> None:
    text = (paths.lists() / "editions" / "us-2022.json").read_text(encoding="utf-8")
    file = tmp_path / "us-2022.json"
    file.write_text(text.replace('"mineral": "cobalt"', '"mineral": "colbat"'), encoding="utf-8")
    line = next(place for place, one in enumerate(text.splitlines(), 1) if '"mineral": "cobalt"' in one)
    done = run("check", str(file))
    assert done.returncode == 1
    assert f"us-2022.json:{line}:" in done.stdout
    assert "`cobalt`" in done.stdout
    assert "Traceback" not in done.stderr
    assert json.loads(run("check", str(file), "--format", "json").stdout)["problems"][0]["line"] == line


def test_check_of_a_folder_names_files_as_they_are_from_here(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(paths.lists(), folder)
    (folder / "editions" / "us-2022.json").write_text("", encoding="utf-8")
    text, table, rows = (run("check", str(folder), "--format", form) for form in ("table", "markdown", "csv"))
    assert f"{folder}/editions/us-2022.json:1:1: is empty" in text.stdout
    assert "| editions/us-2022.json | 1 | 1 |" in table.stdout
    assert rows.stdout.splitlines()[1].startswith("editions/us-2022.json,1,1,$,empty,")
    assert {one.returncode for one in (text, table, rows)} == {1}


def test_check_fix_lays_a_file_out_again_and_changes_nothing_else(tmp_path: Path) -> None:
    packaged = paths.lists() / "editions" / "eu-2020.json"
    file = tmp_path / "eu-2020.json"
    file.write_text(json.dumps(json.loads(packaged.read_text(encoding="utf-8"))), encoding="utf-8")
    assert run("check", str(file)).returncode == 1
    fixed = run("check", "--fix", str(file))
    assert fixed.returncode == 0
    assert "laid out again" in fixed.stderr
    assert file.read_bytes() == packaged.read_bytes()


def test_a_closed_pipe_ends_in_silence() -> None:
    done = subprocess.run(
        f"'{sys.executable}' -m minerals compare --format json | head -n 1", shell=True, capture_output=True, check=True
    )
    assert done.stdout == b"{\n"
    assert done.stderr == b""


def test_an_interruption_exits_with_130_and_no_traceback() -> None:
    code = (
        "import minerals.api, signal, os\n"
        "def interrupted(*_, **__): os.kill(os.getpid(), signal.SIGINT)\n"
        "minerals.api.Library.compare = interrupted\n"
        "import sys; sys.argv = ['minerals', 'compare']\n"
        "from minerals.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (130, "")
    assert "Traceback" not in done.stderr


def test_an_interruption_while_libraries_load_leaves_nothing_on_stdout() -> None:
    code = (
        "import os, signal, sys; sys.argv = ['minerals', 'compare']\n"
        "class Interrupts:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'polars': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupts())\n"
        "from minerals.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (130, "")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_an_expected_error() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*MINERALS, "lists"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("width", ["1", "7", "20"])
def test_the_narrowest_screen_gets_an_answer(width: str) -> None:
    for command in (["compare", "--battery"], ["lists"], ["show", "cn-2016"]):
        done = run(*command, COLUMNS=width)
        assert done.returncode == 0
        assert "lithium" in "".join(done.stdout.split()).casefold() or command != ["compare", "--battery"]


@dataclass(frozen=True)
class Shown:
    language: str = "en"
    wide: bool = False


def test_the_fields_of_a_dataclass_become_parameters_of_a_command_in_its_place() -> None:
    calls = []

    def show(name: str, shown: Shown, sources: bool = True) -> None:
        calls.append((name, shown, sources))

    command = flat(show)
    parameters = inspect.signature(command).parameters.values()
    assert [(parameter.name, parameter.default, parameter.annotation) for parameter in parameters] == [
        ("name", inspect.Parameter.empty, str),
        ("language", "en", str),
        ("wide", False, bool),
        ("sources", True, bool),
    ]
    command(name="tin", language="zh", wide=True, sources=False)
    assert calls == [("tin", Shown("zh", wide=True), False)]


def test_a_check_has_a_bar_on_a_terminal_only() -> None:
    shown = printed_on_a_terminal("check", columns=80)
    assert "checking  [####" in shown
    assert shown.rstrip().endswith("no problem found")
    done = run("check")
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_terminal_hears_of_long_work_and_forgets_it(monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    monkeypatch.setattr(said, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "stderr", said)
    with waiting(say("comparing")):
        pass
    assert said.getvalue() == ""
    with waiting(say("comparing")):
        time.sleep(2.5)
    assert said.getvalue() == "\rcomparing ... 1 s\rcomparing ... 2 s\r\x1b[K"


def test_what_is_no_terminal_hears_nothing_of_long_work(capsys: pytest.CaptureFixture[str]) -> None:
    with waiting(say("comparing")):
        time.sleep(1.1)
    assert capsys.readouterr().err == ""
