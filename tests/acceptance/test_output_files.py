"""`-o FILE`: the suffix says the format, `--format` overrides it, and a file is written whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import run, run_bytes

COMPARE = ("compare", "us-2022", "cn-2016", "--mineral", "lithium")
BEGINS = {
    "x.txt": " " * 12 + "US 2022",
    "x.json": '{\n  "chemistries": ',
    "x.csv": "row,row_name_en,row_name_zh,edition,",
    "x.md": "| Mineral | US 2022<br>",
    "x.html": '<!DOCTYPE html>\n<html lang="en">\n',
    "X.JSON": '{\n  "chemistries": ',
}
EVERY = (
    ("compare", "us-2022"),
    ("matrix", "--newest"),
    ("lists",),
    ("show", "us-2022"),
    ("history", "nickel"),
    ("lookup", "Al"),
    ("diff", "us-2018", "us-2022"),
    ("audit", "review-2022"),
    ("conflicts", "nickel"),
)


@pytest.mark.parametrize("name", BEGINS)
def test_the_suffix_says_the_format(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    done = run(*COMPARE, "-o", path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert path.read_text(encoding="utf-8").startswith(BEGINS[name])


@pytest.mark.parametrize("arguments", EVERY, ids=lambda arguments: arguments[0])
@pytest.mark.parametrize("suffix", ["json", "csv", "md", "txt"])
def test_a_file_of_any_question_holds_what_stdout_gets(arguments: tuple[str, ...], suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"answer.{suffix}"
    form = {"md": "markdown", "txt": "table"}.get(suffix, suffix)
    printed = run_bytes(*arguments, "--format", form)
    written = run_bytes(*arguments, "--output", path)
    assert written.returncode == printed.returncode
    assert (written.stdout, written.stderr) == (b"", b"")
    assert path.read_bytes() == printed.stdout != b""


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_page_stands_alone_and_names_its_language(language: str, tmp_path: Path) -> None:
    path = tmp_path / "x.html"
    assert run(*COMPARE, "-o", path, "--lang", language).returncode == 0
    text = path.read_text(encoding="utf-8")
    code, name = {"en": ("en", "Lithium Li"), "zh": ("zh-Hans", "锂 Li")}[language]
    assert text.startswith(f'<!DOCTYPE html>\n<html lang="{code}">\n<head>\n<meta charset="utf-8">\n')
    assert text.endswith("</p>\n</body>\n</html>\n")
    assert f'<th scope="row">{name}</th><td>' in text
    assert "<title>of us-2022, cn-2016: 1 rows</title>" in text
    assert "http" not in text


def test_a_format_that_is_asked_for_overrides_the_suffix(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    assert run(*COMPARE, "-o", path, "--format", "json").returncode == 0
    assert json.loads(path.read_text(encoding="utf-8"))["schema"] == "comparison"


@pytest.mark.parametrize("suffix", ["docx", "", "json.gz"])
def test_an_unknown_suffix_is_refused_with_those_that_are_known(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x.{suffix}".rstrip(".")
    done = run(*COMPARE, "-o", path)
    assert (done.returncode, done.stdout) == (2, "")
    known = ".txt, .json, .csv, .md, .html"
    assert done.stderr.startswith(f"minerals: {path}: the suffix `{path.suffix}` names no format; known are {known}")
    assert done.stderr.endswith("or name the format with --format\n")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_one_message_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_text("old", encoding="utf-8")
    (tmp_path / "kept.json").chmod(0o400)
    (tmp_path / "folder.json").mkdir()
    for name, why in (
        ("none/x.json", f"cannot be written: there is no folder {tmp_path}/none"),
        ("folder.json", "is a folder; a file was expected"),
    ):
        done = run(*COMPARE, "-o", tmp_path / name)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"minerals: {tmp_path / name}: {why}; nothing was written\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.json", "kept.json"]
    assert run(*COMPARE, "-o", "").returncode == 2


def test_a_device_and_a_link_to_it_stay_what_they_are(tmp_path: Path) -> None:
    link = tmp_path / "x.json"
    link.symlink_to("/dev/null")
    for name in (link, "/dev/null"):
        done = run(*COMPARE, "-o", name, "--format", "json")
        assert (done.returncode, done.stderr) == (
            2,
            f"minerals: {name}: is a device; a regular file was expected; nothing was written\n",
        )
    assert link.is_symlink()


def test_the_status_of_a_difference_is_that_of_the_answer(tmp_path: Path) -> None:
    path = tmp_path / "changes.json"
    assert run("diff", "us-2018", "us-2022", "-o", path).returncode == 1
    assert json.loads(path.read_text(encoding="utf-8"))["schema"] == "diff"
    assert run("diff", "us-2018", "us-2018", "-o", path).returncode == 0
    assert run("diff", "us-2018", "us-2022", "-o", path, "--format", "json-patch").returncode == 1
    assert json.loads(path.read_text(encoding="utf-8"))[0]["op"] == "test"


def test_check_cite_and_a_blank_table_are_written_to_files_too(tmp_path: Path) -> None:
    edition = tmp_path / "us-2022.json"
    edition.write_text("{", encoding="utf-8")
    for suffix, begins in (
        ("txt", f"{edition}:1:2: "),
        ("json", '{\n  "files": 1,'),
        ("csv", "file,line,column,path,code,message,"),
        ("md", "| file | line | column |"),
    ):
        path = tmp_path / f"report.{suffix}"
        done = run("check", edition, "-o", path)
        assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
        assert path.read_bytes().decode().startswith(begins)
    assert "known are .txt, .json, .csv, .md;" in run("check", edition, "-o", tmp_path / "x.xlsx").stderr
    for suffix, begins in (("bib", "@misc{us-mcs-2026,"), ("json", "[\n  {")):
        path = tmp_path / f"sources.{suffix}"
        assert run("cite", "us-mcs-2026", "-o", path).stdout == ""
        assert path.read_text(encoding="utf-8").startswith(begins)
    blank = tmp_path / "blank.csv"
    assert run("audit", "--blank", "-o", blank).stdout == ""
    assert (
        blank.read_bytes()
        == b"mineral,jurisdiction,publication,value,use,year\r\nlithium,US,us-mcs-2022,>25,battery,2021\r\n"
    )


def test_a_file_with_rows_of_ones_own_keeps_their_delimiter(tmp_path: Path) -> None:
    parts, out = tmp_path / "parts.csv", tmp_path / "out.csv"
    parts.write_text("part;material\n1;Nickel\n", encoding="utf-8")
    assert run("lookup", "--file", parts, "-o", out).returncode == 0
    assert out.read_text(encoding="utf-8").startswith("part;material;mineral_id;match;item;form;commodity_id;")
