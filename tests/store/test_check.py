"""The check as a whole: fifteen planted faults, files that cannot be read, and the two ways to call it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from minerals.errors import MineralsError
from minerals.store import paths
from minerals.store.check import Report, canonicalize, check_folder
from minerals.store.input import read_given
from minerals.store.own import check_file
from tests.store.planted import Lists, entry

US = "editions/us-2022.json"
CN = "editions/cn-2016.json"
MCS22 = "dependence/us-mcs-2022.json"
MCS23 = "dependence/us-mcs-2023.json"


def test_the_packaged_data_has_no_problem() -> None:
    report = check_folder(paths.lists())
    assert report.problems == ()
    assert "minerals.json" in report.files
    assert US in report.files
    assert list(report.files) == sorted(report.files)


def test_01_a_missing_member_is_a_wrong_count(lists: Lists) -> None:
    lists.change(US, lambda value: value["members"].pop(7))
    assert lists.found() == [(US, lists.line(US, '"count_as_stated"'), "count")]


def test_02_a_member_that_stands_twice_is_told_with_both_places(lists: Lists) -> None:
    lists.change(US, lambda value: value["members"].__setitem__(20, value["members"][1]))
    first, second = lists.lines(US, '"mineral": "antimony"')
    assert lists.found() == [(US, second, "member-twice")]
    (problem,) = check_folder(lists.folder).problems
    assert f"line {first}, column 5 ($.members[1])" in problem.message


def test_03_an_unknown_mineral_is_told_with_the_one_that_comes_close(lists: Lists) -> None:
    lists.change(US, lambda value: entry(value, mineral="antimony").update(mineral="antimny"))
    assert lists.found() == [(US, lists.line(US, '"antimny"'), "unknown-mineral")]
    assert "`antimony`" in lists.hint()


def test_04_a_commodity_that_contradicts_the_forms_is_told(lists: Lists) -> None:
    lists.change("minerals.json", lambda value: entry(value, id="crystalline-graphite").update(commodity="lithium"))
    line = lists.line("minerals.json", '"id": "crystalline-graphite"')
    assert lists.found() == [("minerals.json", line, "commodity")]
    assert '"commodity": "graphite"' in lists.hint()


def test_05_a_loop_of_forms_is_told_once_at_its_first_entry(lists: Lists) -> None:
    lists.change("minerals.json", lambda value: entry(value, id="graphite").update(form_of="crystalline-graphite"))
    line = lists.line("minerals.json", '"id": "crystalline-graphite"')
    assert lists.found() == [("minerals.json", line, "loop")]


def test_06_a_companion_that_is_not_there_is_told(lists: Lists) -> None:
    (lists.folder / MCS22).unlink()
    assert lists.found() == [(US, lists.line(US, '"figures": ["us-mcs-2022"]'), "missing-companion")]


def test_07_a_figure_key_that_stands_twice_is_told_at_the_second(lists: Lists) -> None:
    lists.change(MCS22, lambda value: value["figures"].append(entry(value, mineral="aluminium")))
    first, *_, second = lists.lines(MCS22, '"mineral": "aluminium"')
    assert lists.found() == [(MCS22, second, "figure-twice")]
    (problem,) = check_folder(lists.folder).problems
    assert f"line {first}, column 5 ($.figures[0])" in problem.message


@pytest.mark.parametrize("numbers", [{"low": 120, "high": 120}, {"high": 120}, {}])
def test_08_a_share_of_120_percent_is_told_once_whatever_its_numbers(lists: Lists, numbers: dict[str, int]) -> None:
    lists.change(MCS22, lambda value: entry(value, mineral="aluminium").update(published="120 %", **numbers))
    assert lists.found() == [(MCS22, lists.line(MCS22, '"120 %"'), "out-of-range")]
    assert "in_words" in lists.hint()


def test_09_a_lone_sign_is_no_value(lists: Lists) -> None:
    lists.change(MCS22, lambda value: entry(value, mineral="lithium").update(published=">"))
    assert lists.found() == [(MCS22, lists.line(MCS22, '">"'), "unread-value")]


@pytest.mark.parametrize("numbers", [{"low": 5}, {"low": 5, "high": 5, "low_inclusive": True}])
def test_10_a_net_exporter_has_no_number(lists: Lists, numbers: dict[str, object]) -> None:
    lists.change(MCS22, lambda value: entry(value, kind="net_exporter").update(numbers))
    assert lists.found() == [(MCS22, lists.line(MCS22, '"low": 5,', '"E"'), "unwanted-key")]


def test_11_bounds_that_contradict_the_printed_bound_are_told(lists: Lists) -> None:
    lists.change(MCS23, lambda value: entry(value, published=">95").update(low=90))
    line = lists.line(MCS23, '">95"', '"low": 90,')
    assert lists.found() == [(MCS23, line, "value")]
    assert lists.hint() == 'write "low": 95'


def test_12_an_unknown_key_is_told_with_the_one_that_comes_close(lists: Lists) -> None:
    lists.change(CN, lambda value: value["members"][3].update(form_notes="coal"))
    assert lists.found() == [(CN, lists.line(CN, '"form_notes"'), "unknown-key")]
    assert "`form_note`" in lists.hint()


def test_13_a_file_in_the_wrong_folder_is_told_with_its_own(lists: Lists) -> None:
    name = "us-usgs-release-2022-02.json"
    (lists.folder / "uses" / name).rename(lists.folder / "dependence" / name)
    line = lists.line(f"dependence/{name}", '"schema"')
    assert lists.found() == [(f"dependence/{name}", line, "wrong-folder")]
    assert "`uses/`" in lists.hint()


def test_14_a_group_that_does_not_say_what_it_covers_is_told(lists: Lists) -> None:
    def uncover(value: dict[str, list[dict[str, object]]]) -> None:
        member = entry(value, mineral="rare-earths")
        for key in [key for key in member if key.startswith("covers")]:
            del member[key]

    lists.change(CN, uncover)
    assert lists.found() == [(CN, lists.line(CN, '"mineral": "rare-earths"'), "group-without-covers")]


def test_15_members_that_do_not_stand_one_a_line_are_told_and_laid_out_again(lists: Lists) -> None:
    path = lists.folder / US
    before = path.read_bytes()
    path.write_text(json.dumps(json.loads(before), indent=2, ensure_ascii=False), encoding="utf-8")
    after = path.read_text(encoding="utf-8").split("\n")
    first = next(at for at, line in enumerate(before.decode().split("\n")) if line != after[at]) + 1
    assert lists.found() == [(US, first, "layout")]
    assert f"minerals check --fix {US}" in lists.hint()
    assert canonicalize(path)
    assert path.read_bytes() == before
    assert not canonicalize(path)


def test_faults_in_several_files_are_all_told(lists: Lists) -> None:
    lists.change(US, lambda value: value["members"].pop())
    lists.change(CN, lambda value: value["members"][3].update(form_notes="coal"))
    (lists.folder / MCS22).write_bytes(b"{")
    lists.change(MCS23, lambda value: entry(value, published=">95").update(low=90))
    lists.change("minerals.json", lambda value: entry(value, id="zinc").update(commodity="lead"))
    assert [(file, code) for file, _, code in lists.found()] == [
        (MCS22, "syntax"),
        (MCS23, "value"),
        (CN, "unknown-key"),
        (US, "count"),
        ("minerals.json", "commodity"),
    ]


def test_a_folder_that_is_missing_or_empty_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(MineralsError, match="no such folder"):
        check_folder(tmp_path / "none")
    with pytest.raises(MineralsError, match=r"no \.json file"):
        check_folder(tmp_path)


def test_a_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    for call in (read_given, canonicalize):
        with pytest.raises(MineralsError, match="no such file"):
            call(tmp_path / "none.json")
        with pytest.raises(MineralsError, match="is a folder"):
            call(tmp_path)


def test_progress_is_told_the_name_of_each_file(lists: Lists) -> None:
    told: list[str] = []
    report = check_folder(lists.folder, told.append)
    assert tuple(told) == report.files


def test_one_file_is_held_against_the_packaged_data(lists: Lists, tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    lists.change(US, lambda value: entry(value, mineral="antimony").update(mineral="antimny"))
    lists.change(US, lambda value: value["members"].pop())
    (lists.folder / US).rename(path)
    report = check_file(read_given(path))
    assert report.files == (str(path),)
    assert [problem.code for problem in report.problems] == ["count", "unknown-mineral"]
    assert {problem.file for problem in report.problems} == {str(path)}


def test_one_file_stands_in_for_the_packaged_one(lists: Lists) -> None:
    def rename(value: dict[str, list[dict[str, object]]]) -> None:
        entry(value, id="antimony").update(id="stibnium", commodity="stibnium")

    lists.change("minerals.json", rename)
    assert check_file(read_given(lists.folder / "minerals.json")).problems == ()
    assert check_file(read_given(lists.folder / MCS22)).problems == ()
    assert {code for _, _, code in lists.found()} == {"unknown-mineral"}


def test_a_report_says_what_the_promise_holds(lists: Lists) -> None:
    lists.change(US, lambda value: value["members"].pop(7))
    report = check_folder(lists.folder)
    tool = {"name": "minerals", "version": "1", "data_version": "2"}
    said = report.to_dict(tool)
    assert said["schema"] == "check"
    assert said["tool"] == tool
    assert said["files"] == len(report.files)
    assert said["problems"] == [problem.to_dict() for problem in report.problems]
    assert Report((), ()).to_dict(tool)["problems"] == []


def test_importing_the_check_loads_no_validator() -> None:
    code = "import sys, minerals.store.check; sys.exit('jsonschema' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
