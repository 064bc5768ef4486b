"""`minerals cite` and `minerals check --format github` as a user meets them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from bibtexparser.entrypoint import parse_string

from minerals.store import paths
from tests.running import run


def test_the_two_of_the_example_parse() -> None:
    done = run("cite", "us-mcs-2026", "eu-com-2020-474", "--format", "bibtex")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == run("cite", "us-mcs-2026", "eu-com-2020-474").stdout
    library = parse_string(done.stdout)
    assert [one.key for one in library.entries] == ["us-mcs-2026", "eu-com-2020-474"]
    assert library.failed_blocks == []


def test_csl_json_is_an_array_of_unescaped_utf_8_and_the_same_each_time() -> None:
    first, second = (run("cite", "cn-plan-2016", "cn-2016", "--format", "csl-json", LC_ALL="C").stdout for _ in "12")
    assert first == second
    assert '"title": "全国矿产资源规划（2016—2020年）"' in first
    assert [one["id"] for one in json.loads(first)] == ["cn-plan-2016", "cn-2016"]


def test_without_an_id_the_data_set_is_cited() -> None:
    assert run("cite").stdout.startswith("@misc{critical-minerals,\n")


def test_an_unknown_id_leaves_nothing_on_stdout() -> None:
    done = run("cite", "us-2025", "us-mcs-2062")
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean `us-mcs-2026`" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_annotations_point_at_the_line_and_the_exit_status_is_as_before(tmp_path: Path) -> None:
    folder = tmp_path / "my,lists"
    shutil.copytree(paths.lists(), folder)
    file = folder / "editions" / "cn-2016.json"
    text = file.read_text(encoding="utf-8")
    line = next(at for at, one in enumerate(text.splitlines(), 1) if '"name": "钴矿"' in one or '"cobalt"' in one)
    file.write_text(text.replace('"mineral": "cobalt"', '"mineral": "钴矿石"'), encoding="utf-8")
    done = run("check", str(folder), "--format", "github")
    assert (done.returncode, done.stderr) == (1, "")
    first, *_, last = done.stdout.splitlines()
    assert first.startswith(f"::error file={str(folder).replace(',', '%2C')}/editions/cn-2016.json,line={line},col=")
    assert "钴矿石" in first
    assert last.endswith("files checked, 1 problem found")


def test_a_sound_folder_has_no_annotation() -> None:
    done = run("check", "--format", "github")
    assert done.returncode == 0
    assert "::" not in done.stdout
