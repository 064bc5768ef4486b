"""What changed between two assessments, and why. Checked by hand in MCS 2025 and MCS 2026."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import minerals
from minerals.domain.labels import assess as labels
from minerals.questions.assess.against import INDICATORS, WHYS, AssessmentDiff
from minerals.store import paths
from tests.output.saying import missing
from tests.running import run

BEFORE, AFTER = "2026-02-05", "2026-02-06"
"""The days before and of MCS 2026."""


@cache
def diff() -> AssessmentDiff:
    return minerals.assess_against(BEFORE, as_of=AFTER)


def change(subject: str, indicator: str, stage: str) -> tuple[str | None, str | None, str | None, str | None, str]:
    (found,) = [one for one in diff().changes if (one.subject, one.indicator, one.stage) == (subject, indicator, stage)]
    return found.old, found.new, found.flag_old, found.flag_new, found.why


# The figures of MCS 2025 (for 2024) and of MCS 2026 (for 2025).
CHANGES = [
    ("nickel", "dependence", "extraction", ("48 (2024)", "41 (2025)", "no", "no", "new-edition")),
    ("lithium", "dependence", "extraction", (">50 (2024)", ">50 (2025)", "every", "every", "new-edition")),
    ("vanadium", "dependence", "extraction", ("40 (2024)", "41 (2025)", "no", "no", "new-edition")),
    ("antimony", "dependence", "extraction", ("85 (2024)", "91 (2025)", "every", "every", "new-edition")),
    ("aluminium", "dependence", "processing", ("47 (2024)", "60 (2025)", "no", "every", "new-definition")),
    ("indium", "concentration", "processing", ("0.46~0.56 (2023)", "0.51 (2025)", "every", "every", "new-edition")),
    ("lithium", "supplier", "extraction", ("Chile -", "Chile 54", "unknown", "no", "new-edition")),
]


@pytest.mark.parametrize(("subject", "indicator", "stage", "expected"), CHANGES)
def test_a_change_around_a_new_edition_has_its_reason(
    subject: str, indicator: str, stage: str, expected: tuple[str, ...]
) -> None:
    assert change(subject, indicator, stage) == expected


def test_every_word_has_a_label() -> None:
    assert set(labels.WHYS) == set(WHYS)
    assert set(labels.INDICATORS) == set(INDICATORS)
    assert {one.why for one in diff().changes} <= set(WHYS)


def test_an_assessment_that_is_kept_is_the_same_as_itself(tmp_path: Path) -> None:
    file = tmp_path / "2026-02.json"
    assert run("assess", "--for", "EU", "--as-of", AFTER, "-o", file).returncode == 0
    same = run("assess", "--for", "EU", "--as-of", AFTER, "--against", file)
    assert same.returncode == 0
    assert "No indicator changed." in same.stdout
    other = run("assess", "--for", "EU", "--as-of", AFTER, "--against", file, "--line", "concentration=0.9")
    assert other.returncode == 1
    assert "the line changed" in other.stdout


def changed(file: Path, change: Any) -> Path:
    value = json.loads(run("assess", "--as-of", AFTER, "--format", "json").stdout)
    change(value)
    file.write_text(json.dumps(value), encoding="utf-8")
    return file


def cobalt(value: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(
        row for row in value["rows"] if (row["subject"], row["stage"]) == ("cobalt", "extraction")
    )
    return found


@pytest.mark.parametrize(
    ("alter", "why"),
    [
        (lambda value: cobalt(value)["dependence"][0].update(published="99"), "data-changed"),
        (lambda value: cobalt(value)["dependence"][0].update(published="99", publication="us-mcs-2025"), "revision"),
        (
            lambda value: cobalt(value)["dependence"][0].update(publication="us-mcs-2025", period="2024"),
            "new-edition",
        ),
        (lambda value: cobalt(value).update(dependence=[]), "new-data"),
        (lambda value: cobalt(value)["flags"].update(dependence="no"), "line"),
    ],
)
def test_each_reason_is_told_from_the_others(alter: Any, why: str, tmp_path: Path) -> None:
    found = minerals.assess_against(changed(tmp_path / "old.json", alter), as_of=AFTER)
    assert [(one.subject, one.indicator, one.why) for one in found.changes] == [("cobalt", "dependence", why)]


@pytest.mark.parametrize(
    ("alter", "indicator", "why"),
    [
        (lambda value: cobalt(value)["lists"][0].update(edition="us-2022"), "lists", "new-list"),
        (lambda value: cobalt(value)["controls"][0].update(state="in-force"), "controls", "status"),
        (lambda value: cobalt(value).update(controls=[]), "controls", "new-data"),
        (lambda value: cobalt(value).update(battery=[]), "battery", "new-data"),
        (lambda value: value["rows"].remove(cobalt(value)), "row", "new-data"),
    ],
)
def test_other_indicators_have_reasons_of_their_own(alter: Any, indicator: str, why: str, tmp_path: Path) -> None:
    found = minerals.assess_against(changed(tmp_path / "old.json", alter), as_of=AFTER)
    assert [(one.subject, one.indicator, one.why) for one in found.changes] == [("cobalt", indicator, why)]


@pytest.mark.parametrize(
    ("alter", "words"),
    [
        (lambda value: value.update(version=2), "an assessment of version 2; this program reads version 1"),
        (lambda value: value.update(schema="comparison"), "an assessment was expected"),
        (lambda value: value["rows"][0].pop("flags"), "an assessment was expected"),
        (lambda value: value["rows"][0]["flags"].update(dependence="perhaps"), "an assessment was expected"),
        (lambda value: value["options"].update(viewer="EU"), "an assessment for EU; the one asked for is for US"),
    ],
)
def test_a_file_that_is_no_such_assessment_is_named(alter: Any, words: str, tmp_path: Path) -> None:
    file = changed(tmp_path / "old.json", alter)
    done = run("assess", "--as-of", AFTER, "--against", file)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "old.json" in done.stderr


@pytest.mark.parametrize("content", ["", "{", '{"schema": "assessment"', "[]", "\x00"])
def test_a_damaged_file_is_named(content: str, tmp_path: Path) -> None:
    file = tmp_path / "damaged.json"
    file.write_text(content, encoding="utf-8")
    done = run("assess", "--against", file)
    assert (done.returncode, done.stdout) == (2, "")
    assert "damaged.json" in done.stderr
    assert "Traceback" not in done.stderr
    assert run("assess", "--against", tmp_path / "absent.json").returncode == 2


@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_is_no_file_of_text_is_named_in_both_languages(language: str, tmp_path: Path) -> None:
    folder, pipe, link = tmp_path / "folder", tmp_path / "pipe", tmp_path / "link.json"
    folder.mkdir()
    os.mkfifo(pipe)
    link.symlink_to("nowhere.json")
    words = {"folder": "folder", "pipe": "pipe", "link.json": "no such file", "zero": "device"}
    for path in (folder, pipe, link, Path("/dev/zero")):
        done = run("assess", "cn-2016", "--lang", language, "--against", path)
        assert (done.returncode, done.stdout) == (2, ""), path
        assert path.name in done.stderr
        assert "Traceback" not in done.stderr
        if language == "en":
            assert words[path.name] in done.stderr


def test_a_large_file_that_is_no_assessment_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    file.write_text('{"schema":"assessment","version":1,"x":"' + "a" * 20_000_000 + '"}', encoding="utf-8")
    done = run("assess", "cn-2016", "--against", file)
    assert (done.returncode, done.stdout) == (2, "")
    assert "large.json: an assessment was expected" in done.stderr
    assert len(done.stderr) < 500


@pytest.mark.parametrize("content", ["[1]", "null", "1", "[" * 5000, '{"schema":1,"schema":2}', "\ufeff{}"])
def test_other_json_is_no_assessment(content: str, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text(content, encoding="utf-8")
    done = run("assess", "cn-2016", "--against", file)
    assert (done.returncode, done.stdout) == (2, "")
    assert "other.json: an assessment was expected" in done.stderr


@pytest.mark.parametrize("text", ["2026-13-01", "0000-00-00", "2026-02-30", "99999"])
def test_a_date_that_is_none_is_not_taken_for_a_file(text: str) -> None:
    done = run("assess", "cn-2016", "--against", text)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"--against {text}: a date such as 2021-06-01 or a file that exists was expected" in done.stderr
    chinese = run("assess", "cn-2016", "--against", text, "--lang", "zh")
    assert f"--against {text}：应为日期，例如 2021-06-01，或已有的文件" in chinese.stderr


def test_a_file_whose_name_looks_like_a_date_is_read(tmp_path: Path) -> None:
    file = tmp_path / "20261399"
    assert run("assess", "cn-2016", "--format", "json", "-o", file, "--as-of", AFTER).returncode == 0
    assert run("assess", "cn-2016", "--as-of", AFTER, "--against", file).returncode == 0


def test_a_row_of_what_the_data_set_does_not_know_is_shown_by_its_id(tmp_path: Path) -> None:
    def unknown(value: dict[str, Any]) -> None:
        cobalt(value).update(mineral="cobalt-of-old", subject="cobalt-of-old", item="\x1b[31mred")

    file = changed(tmp_path / "old.json", unknown)
    found = minerals.assess_against(file, as_of=AFTER)
    assert {(one.subject, one.indicator, one.why) for one in found.changes} == {
        ("cobalt-of-old", "row", "not-there"),
        ("cobalt", "row", "new-data"),
    }
    for form in ("table", "markdown", "html"):
        done = run("assess", "--as-of", AFTER, "--against", file, "--format", form)
        assert done.returncode == 1
        assert "cobalt-of-old" in done.stdout
        assert "\x1b" not in done.stdout
    page = minerals.assessment_page(against=file, as_of=AFTER)
    assert "cobalt-of-old" in page
    assert "\x1b" not in page


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--validate", "--against", "2026"), "--against does not go with --validate"),
        (("--validate", "--page"), "--page does not go with --validate"),
        (("--page", "--format", "json"), "--format does not go with --page"),
    ],
)
def test_options_that_do_not_go_together_are_named(arguments: tuple[str, ...], words: str) -> None:
    done = run("assess", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr


def test_json_keeps_its_promise() -> None:
    schema = json.loads((paths.schemas() / "assessment-diff.schema.json").read_text(encoding="utf-8"))
    done = run("assess", "--as-of", AFTER, "--against", BEFORE, "--format", "json")
    assert done.returncode == 1
    jsonschema.validate(json.loads(done.stdout), schema)


def test_the_words_of_changes() -> None:
    words = (
        "Assessment 2026-02-05 -> 2026-02-06",
        "Nickel, mined Dependence, % 48 (2024) 41 (2025) new edition",
        "Aluminium, processed Dependence, % 47 (2024) 60 (2025)! new definition",
    )
    assert not missing(diff(), "en", words)
    assert not missing(
        diff(), "zh", ("评估 2026-02-05 -> 2026-02-06", "镍（采） 依存度 % 48 (2024) 41 (2025) 新版本", "定义变更")
    )
