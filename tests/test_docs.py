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

import minerals
from minerals.store.dataset import Dataset
from minerals.store.input import read_given
from minerals.store.own import check_file
from tests.counts import records
from tests.formats import markdown

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[tuple[str, str]]:
    """Each `$ minerals ...` of the README, and of the guide to updating, with the output shown under it."""
    guide = (ROOT / "docs" / "updating.md").read_text(encoding="utf-8").replace("\n   ", "\n")
    blocks = re.findall(r"```console\n(.*?)```", README + guide, re.DOTALL)
    pieces = [piece for block in blocks for piece in re.split(r"^\$ ", block, flags=re.MULTILINE) if piece]
    return [(command, shown) for command, _, shown in (piece.partition("\n") for piece in pieces) if shown]


@pytest.mark.parametrize(("command", "shown"), commands())
def test_a_command_prints_what_the_readme_shows(command: str, shown: str) -> None:
    if "jq" in command and shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    script = command.replace("minerals", f"'{sys.executable}' -m minerals", 1)
    env = {**os.environ, "COLUMNS": "80"}
    done = subprocess.run(script, shell=True, capture_output=True, check=False, encoding="utf-8", env=env)
    assert done.returncode in (0, 1), done.stderr
    printed = done.stdout
    at = 0
    for piece in re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE):
        found = printed.find(piece, at)
        assert found >= 0, f"not printed any more:\n{piece}"
        at = found + len(piece)


def test_the_readme_shows_commands() -> None:
    assert len(commands()) >= 4


@pytest.mark.parametrize("page", ["README.md", "docs/python.md", "docs/diff.md"])
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
    assert check_file(read_given(blank)).problems == ()


def test_the_terms_of_each_source_stand_where_the_data_notice_says() -> None:
    notice = " ".join((ROOT / "DATA-NOTICE.md").read_text(encoding="utf-8").split())
    assert "as `terms` in `publications.json`, and in what `minerals show ID` prints" in notice
    data = Dataset()
    noted = [one for one in data.publications.values() if one.terms and one.id not in data.claims]
    assert len(noted) > 40
    for publication in noted:
        assert f"- Terms: {publication.terms}\n" in markdown(minerals.show(publication.id))


def test_the_readme_counts_what_will_not_grow() -> None:
    said = " ".join(README.split())
    assert f"({records('dependence/eu-com-2020-474.json')} of its 30 rows, read in copies)" in said
    assert not re.search(
        r"\d+ (lists|files|figures|statements|publications|minerals)\b", said.split("## What the data set contains")[1]
    )


def recipe(heading: str) -> str:
    """The first shell block under a heading of the page on differences."""
    page = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
    return page.split(f"## {heading}\n")[1].split("```sh\n")[1].split("```")[0]


def repository(folder: Path) -> dict[str, str]:
    """A git repository with one list, committed, and the environment in which `minerals` is this program."""
    program = folder / "bin" / "minerals"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m minerals "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    listed = folder / "work" / "lists" / "editions"
    listed.mkdir(parents=True)
    shutil.copy(ROOT / "lists" / "editions" / "us-2022.json", listed)
    who = {f"GIT_{role}_{what}": "x@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    env = {**os.environ, **who, "PATH": f"{program.parent}:{os.environ['PATH']}", "GIT_PAGER": "cat"}
    for command in ("init -q", "add -A", "commit -qm first"):
        subprocess.run(["git", *command.split()], cwd=folder / "work", env=env, check=True)
    return env


def lose_zinc(folder: Path) -> None:
    path = folder / "work" / "lists" / "editions" / "us-2022.json"
    text = path.read_text(encoding="utf-8").replace('    {"mineral": "zinc", "name": "zinc"},\n', "")
    path.write_text(text.replace('"count_as_stated": 50', '"count_as_stated": 49'), encoding="utf-8")


def shell(script: str, folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["sh", "-c", script], cwd=folder / "work", env=env, capture_output=True, encoding="utf-8")


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_the_git_recipe_shows_entries_and_falls_back_to_lines(tmp_path: Path) -> None:
    env = repository(tmp_path)
    assert shell(recipe("In git"), tmp_path, env).returncode == 0
    lose_zinc(tmp_path)
    done = shell("git diff", tmp_path, env)
    assert done.returncode == 0
    assert "- zinc" in done.stdout
    assert '"mineral"' not in done.stdout
    (tmp_path / "work" / "lists" / "editions" / "us-2022.json").write_text("{", encoding="utf-8")
    assert '-  "schema": "edition"' in shell("git diff", tmp_path, env).stdout


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_the_recipe_for_continuous_integration_fails_when_a_list_changes(tmp_path: Path) -> None:
    env = {**repository(tmp_path), "BASE": "HEAD"}
    script = recipe("In continuous integration")
    assert shell(script, tmp_path, env).returncode == 0
    lose_zinc(tmp_path)
    done = shell(script, tmp_path, env)
    assert done.returncode == 1
    assert "| removed | zinc | zinc |" in done.stdout
