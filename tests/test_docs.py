"""What the README shows is what the program prints."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from minerals.store.check import check_file
from minerals.store.dataset import Dataset

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[tuple[str, str]]:
    """Each `$ minerals ...` of the README with the output shown under it."""
    blocks = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    pieces = [piece for block in blocks for piece in re.split(r"^\$ ", block, flags=re.MULTILINE) if piece]
    return [(command, shown) for command, _, shown in (piece.partition("\n") for piece in pieces) if shown]


@pytest.mark.parametrize(("command", "shown"), commands())
def test_a_command_prints_what_the_readme_shows(command: str, shown: str) -> None:
    if "jq" in command and shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    script = command.replace("minerals", f"'{sys.executable}' -m minerals", 1)
    env = {**os.environ, "COLUMNS": "80"}
    printed = subprocess.run(script, shell=True, capture_output=True, check=True, encoding="utf-8", env=env).stdout
    at = 0
    for piece in re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE):
        found = printed.find(piece, at)
        assert found >= 0, f"not printed any more:\n{piece}"
        at = found + len(piece)


def test_the_readme_shows_commands() -> None:
    assert len(commands()) >= 4


@pytest.mark.parametrize("page", ["README.md", "docs/python.md"])
def test_the_python_of_a_page_is_true(page: str) -> None:
    result = doctest.testfile(str(ROOT / page), module_relative=False)
    assert result.attempted > 2
    assert result.failed == 0


def test_every_name_in_the_first_screen_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"\$ make (\w+)", README):
        assert f"\n{target}:" in makefile


def test_the_blank_edition_of_the_guide_passes_the_check(tmp_path: Path) -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    blank = tmp_path / "xx-2030.json"
    blank.write_text(guide.split("```json\n")[1].split("```")[0], encoding="utf-8")
    assert check_file(blank).problems == ()


def test_the_data_notice_names_every_publication_and_its_terms() -> None:
    notice = (ROOT / "DATA-NOTICE.md").read_text(encoding="utf-8")
    for one in Dataset().publications.values():
        assert f"| `{one.id}` | {one.publisher} | {one.terms or 'not noted'} |" in notice


def test_the_readme_counts_the_lists() -> None:
    editions = Dataset().editions.values()
    held = sum(edition.members is not None for edition in editions)
    said = " ".join(README.split())
    assert f"{held} lists: " in said
    assert len(editions) - held == 5
    assert "Five more are known by their number only" in said
