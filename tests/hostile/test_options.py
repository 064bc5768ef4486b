"""Options of every command with values that say nothing, or that mean a stream."""

from __future__ import annotations

from pathlib import Path

import pytest

from minerals.cli.app import Commands
from tests.running import run, run_bytes

LISTS = Path(__file__).parents[2] / "lists"
WITH = {
    "show": ["tin"],
    "history": ["tin"],
    "lookup": ["tin"],
    "battery": ["lfp"],
    "chain": ["tin"],
    "diff": ["us-2018", "us-2022"],
    "apply": ["patch.json", str(LISTS / "editions" / "us-2018.json")],
    "audit": ["review-2022"],
    "report": ["us-2018"],
    "plot": ["dependence", "us-2018"],
    "new": ["own.csv"],
    "check": [str(LISTS / "editions" / "us-2018.json")],
}
"""What a command needs beside its options."""
OPTIONS = [
    (name, max(option.opts, key=len))
    for name, command in Commands().items()
    for option in command.params
    if option.param_type_name == "option" and not getattr(option, "is_flag", False)
]
WRITING = sorted(
    name
    for name, command in Commands().items()
    if any(option.name == "output" and not option.required for option in command.params)
)


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("own.csv").write_text("mineral\nTin\n", encoding="utf-8")
    Path("patch.json").write_text("[]", encoding="utf-8")


@pytest.mark.parametrize(("command", "option"), OPTIONS)
@pytest.mark.parametrize("value", ["", " , "])
def test_an_option_whose_value_is_empty_is_refused(command: str, option: str, value: str) -> None:
    given = [] if option == "--file" else WITH.get(command, [])
    done = run(command, *given, f"{option}={value}")
    assert (done.returncode, done.stdout) == (2, "")
    assert option in done.stderr


@pytest.mark.parametrize("command", WRITING)
def test_a_minus_in_the_place_of_a_file_is_stdout(command: str) -> None:
    printed = run_bytes(command, *WITH.get(command, []))
    minus = run_bytes(command, *WITH.get(command, []), "--output", "-")
    assert minus.returncode == printed.returncode
    assert minus.stdout == printed.stdout, "what is printed differs"
    assert printed.returncode in (0, 1)
    assert not Path("-").exists()


def test_an_export_is_a_folder_and_no_stream() -> None:
    done = run("export", "--output", "-")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "minerals: an export is a folder, which cannot be written to stdout; name a folder\n"
    assert not Path("-").exists()
