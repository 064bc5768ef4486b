"""`minerals report` and `minerals plot` as commands: files, pipes, terminals, what they load."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import minerals
from minerals.cli.drawn import form_of
from minerals.errors import MineralsError
from tests.dom import read
from tests.output.test_plots import has_cairo
from tests.running import process, run

GUIDES = [Path(__file__).parents[2] / "docs" / name for name in ("page.md", "page.zh.md")]
COMMANDS = [
    command
    for guide in GUIDES
    for command in re.findall(r"^\$ minerals (.*)$", guide.read_text(encoding="utf-8"), re.MULTILINE)
]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_of_the_guide_writes_its_file(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if command.endswith((".png", ".pdf")) and not has_cairo():
        pytest.skip("CairoSVG or the C library cairo is not installed here")
    done = run(*shlex.split(command))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [file.name for file in tmp_path.iterdir()] == [command.rpartition(" ")[2]]


def test_the_guides_say_the_same_in_both_languages() -> None:
    assert len(COMMANDS) == 22
    rows = [[line.count("|") for line in guide.read_text(encoding="utf-8").splitlines()] for guide in GUIDES]
    assert rows[0].count(4) == rows[1].count(4) > 10


def test_a_report_goes_to_a_file_or_through_a_pipe(tmp_path: Path) -> None:
    file = tmp_path / "r.HTML"
    asked = ("report", "us-2025", "eu-2023", "--mineral", "lithium", "--title", "Our <list>", "--lang", "zh")
    done = run(*asked, "-o", str(file))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    piped = run(*asked)
    assert piped.stdout == file.read_text(encoding="utf-8")
    page = read(piped.stdout)
    assert page.one("title").text() == "Our <list>"
    assert page.one("html").attributes["lang"] == "zh-Hans"


def test_the_command_makes_what_the_function_makes() -> None:
    assert run("report", "us", "--battery", "--on", "only", "us-2025").stdout == minerals.report(
        "us", battery=True, on="only:us-2025"
    )
    assert run("plot", "history", "lithium", "--size", "one").stdout.encode() == minerals.plot(
        "history", "lithium", size="one"
    )
    options = ("--newest", "--jurisdiction", "US", "--kind", "critical", "--title", "x", "--lang", "zh")
    assert run("plot", "matrix", *options).stdout.encode() == minerals.plot(
        "matrix", newest=True, jurisdictions=["US"], kinds=["critical"], title="x", language="zh"
    )
    assert run("plot", "history", "nickel", "--years", "2020-2022").stdout.encode() == minerals.plot(
        "history", "nickel", years="2020-2022"
    )


def test_an_old_file_stays_where_the_new_one_cannot_be_made(tmp_path: Path) -> None:
    file = tmp_path / "r.html"
    file.write_text("old", encoding="utf-8")
    assert run("report", "us-1900", "-o", str(file)).returncode == 2
    assert file.read_text(encoding="utf-8") == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["r.html"]
    assert run("report", "us-2025", "--mineral", "zinc", "-o", str(file)).returncode == 0
    assert file.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_terminal_gets_a_message_and_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with pytest.raises(MineralsError, match=r"name a file with -o, such as -o FILE\.html"):
        form_of(None, ("html", "htm"))
    assert form_of("x.htm", ("html", "htm")) == "htm"


@pytest.mark.parametrize("command", [["compare", "--mineral", "zinc"], ["history", "zinc"], ["show", "zinc"]])
def test_other_commands_load_nothing_of_pages_and_figures(command: list[str]) -> None:
    code = (
        "import sys; from minerals.cli import main\n"
        f"sys.argv = ['minerals', *{command!r}]\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if 'output.page' in name or 'output.plots' in name or name == 'cairosvg'],"
        " file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "[]"


def test_svg_needs_no_converter() -> None:
    done = process("plot", "history", "lithium")
    assert done.returncode == 0
    assert done.stdout.startswith("<?xml")
