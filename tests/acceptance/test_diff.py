"""minerals diff and minerals apply, as their users meet them. The expectations were typed before the first run."""

from __future__ import annotations

import csv
import io
import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minerals.store import paths
from tests.counts import records
from tests.running import run


@cache
def as_json(old: str, new: str) -> dict[str, Any]:
    done = run("diff", old, new, "--format", "json")
    assert (done.returncode, done.stderr) == (1, "")
    found: dict[str, Any] = json.loads(done.stdout)
    schema = json.loads((paths.schemas() / "diff.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(found)) == []
    return found


def by_kind(found: dict[str, Any]) -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    for change in found["changes"]:
        kinds.setdefault(change["kind"], []).append(change["mineral"])
    return kinds


def edition(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((paths.lists() / f"editions/{name}.json").read_text(encoding="utf-8"))
    return found


TYPED = {
    ("us-2018", "us-2022"): (
        {
            "added": ["nickel", "zinc"],
            "removed": ["helium", "potash", "rhenium", "strontium", "uranium"],
            "regrouped": ["platinum-group-metals", "rare-earths"],
            "form-changed": ["aluminium", "graphite"],
        },
        26,
        (35, 50),
    ),
    ("us-2022", "us-2025"): (
        {
            "added": [
                "boron",
                "coking-coal",
                "copper",
                "lead",
                "phosphate-rock",
                "potash",
                "rhenium",
                "silicon",
                "silver",
                "uranium",
            ]
        },
        50,
        (50, 60),
    ),
    ("eu-2020", "eu-2023"): (
        {
            "added": ["arsenic", "battery-grade-nickel", "copper", "feldspar", "helium", "manganese"],
            "removed": ["indium", "natural-rubber"],
            "form-changed": ["aluminium", "boron", "graphite", "titanium"],
        },
        24,
        (30, 34),
    ),
    ("eu-2017", "eu-2020"): (
        {
            "added": ["bauxite", "lithium", "strontium", "titanium"],
            "removed": ["helium"],
            "renamed": ["heavy-rare-earths", "light-rare-earths", "platinum-group-metals"],
        },
        23,
        (27, 30),
    ),
}


@pytest.mark.parametrize(("old", "new"), TYPED)
def test_what_changed_between_two_lists_is_what_was_typed(old: str, new: str) -> None:
    kinds, same, (before, after) = TYPED[old, new]
    found = as_json(old, new)
    assert by_kind(found) == kinds
    assert found["summary"]["same"] == same
    assert (found["old"]["records"], found["new"]["records"]) == (before, after)
    for side, count in (("old", before), ("new", after)):
        pointers = {one for change in found["changes"] for one in change["pointer"][side]}
        assert len(pointers) + same == count


def test_a_group_that_is_broken_up_is_one_change_in_both_readings() -> None:
    found = {change["mineral"]: change for change in as_json("us-2018", "us-2022")["changes"]}
    read = {
        mineral: [(found[mineral][side]["entries"], found[mineral][side]["minerals"]) for side in ("old", "new")]
        for mineral in ("platinum-group-metals", "rare-earths")
    }
    assert read == {"platinum-group-metals": [(1, 5), (5, 5)], "rare-earths": [(1, 15), (15, 15)]}


def test_pointers_lead_to_the_records() -> None:
    found = as_json("us-2018", "us-2022")
    for change in found["changes"]:
        if change["kind"] == "form-changed":
            for side, name in (("old", "us-2018"), ("new", "us-2022")):
                (pointer,) = change["pointer"][side]
                assert edition(name)["members"][int(pointer.split("/")[2])]["mineral"] == change[side]["mineral"]


VALUES = {
    ("aluminium", None, "2020"): ("39", "38"),
    ("aluminium", None, "2021"): ("44", "41"),
    ("cobalt", None, "2021"): ("76", "73"),
    ("copper", "refined", "2021"): ("45", "44"),
    ("magnesium-compounds", None, "2021"): ("55", "57"),
    ("nickel", None, "2020"): ("49", "48"),
    ("nickel", None, "2021"): ("48", "49"),
    ("palladium", None, "2021"): ("37", "35"),
    ("platinum", None, "2020"): ("77", "75"),
    ("platinum", None, "2021"): ("70", "72"),
    ("silicon", "total", "2021"): ("32", "34"),
    ("titanium-mineral-concentrates", None, "2020"): ("88", "89"),
    ("vanadium", None, "2021"): ("100", "62"),
}
WITHIN = {
    ("rare-earths", "compounds-and-metals", "2021"): (">90", ">95"),
    ("silicon", "metal", "2018"): ("<50", "<25"),
    ("silicon", "metal", "2021"): ("<50", "<25"),
}


def test_what_changed_between_two_publications_is_what_was_typed() -> None:
    found = as_json("us-mcs-2022", "us-mcs-2023")
    for kind, typed in (("value-changed", VALUES), ("within-bound", WITHIN)):
        of_kind = [change for change in found["changes"] if change["kind"] == kind]
        assert {
            (change["mineral"], change["old"]["item"], change["old"]["period"]): (
                change["old"]["published"],
                change["new"]["published"],
            )
            for change in of_kind
        } == typed
    assert {change["kind"] for change in found["changes"]} == {"value-changed", "within-bound", "not-compared"}
    assert found["summary"]["same"] == 66, "with 13 and 3 the 82 figures held of MCS 2022 for 2018 to 2021"
    alone = [change for change in found["changes"] if change["kind"] == "not-compared"]
    assert {change["old"]["period"] for change in alone if change["old"]} == {"2017"}, "MCS 2023 begins with 2018"
    assert sum(change["old"] is not None for change in alone) == 20


def test_the_order_of_the_members_plays_no_part(tmp_path: Path) -> None:
    value = edition("us-2022")
    value["members"].reverse()
    turned = tmp_path / "turned.json"
    turned.write_text(json.dumps(value), encoding="utf-8")
    done = run("diff", "us-2022", turned)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("table", ""),
        ("markdown", ""),
        ("json-patch", "[]\n"),
        ("csv", "kind,mineral,item,period,field,old,new,pointer_old,pointer_new,note\n"),
    ],
)
def test_equal_inputs(form: str, printed: str) -> None:
    done = run("diff", "eu-2020", "eu-2020", "--format", form)
    assert (done.returncode, done.stdout.replace("\r", ""), done.stderr) == (0, printed, "")


def test_the_empty_diff_is_valid_and_two_runs_are_the_same_bytes() -> None:
    schema = Draft202012Validator(json.loads((paths.schemas() / "diff.schema.json").read_text(encoding="utf-8")))
    for pair in (
        ("eu-2020", "eu-2020"),
        ("us-2018", "us-2022"),
        ("us-mcs-2022", "us-mcs-2023"),
        ("cn-2016", "us-2022"),
    ):
        first, second = (run("diff", *pair, "--format", "json") for _ in range(2))
        assert first.stdout == second.stdout
        assert list(schema.iter_errors(json.loads(first.stdout))) == []
        assert first.returncode == (0 if pair[0] == pair[1] else 1)


@pytest.mark.parametrize("form", ["table", "json", "json-patch", "markdown", "csv"])
def test_the_exit_status_is_the_same_in_every_format(form: str) -> None:
    assert run("diff", "us-2018", "us-2022", "--format", form).returncode == 1
    assert run("diff", "us-2018", "us-2202", "--format", form).returncode == 2


def test_what_is_left_to_report_decides() -> None:
    assert run("diff", "us-2018", "us-2022", "--only", "renamed").returncode == 0
    assert run("diff", "us-2018", "us-2022", "--only", "added").returncode == 1
    assert run("diff", "eu-2017", "eu-2020", "--ignore", "name", "--only", "renamed").returncode == 0
    done = run("diff", "us-mcs-2022", "us-mcs-2023", "--only", "not-compared")
    assert (done.returncode, "423" in done.stdout) == (0, True)


def test_the_reverse_and_the_summary() -> None:
    done = run("diff", "us-2022", "us-2025", "--reverse", "--summary")
    assert done.stdout.splitlines() == ["us-2025 -> us-2022   60 -> 50 entries   50 the same", "10 removed"]
    assert json.loads(run("diff", "us-2022", "us-2025", "--summary", "--format", "json").stdout)["changes"] == []
    assert run("diff", "us-2022", "us-2025", "--summary", "--format", "csv").stdout == "kind,count\nadded,10\n"


def test_csv_has_a_line_a_change() -> None:
    lines = list(csv.DictReader(io.StringIO(run("diff", "us-2018", "us-2022", "--format", "csv").stdout)))
    assert len(lines) == 11
    assert lines[-1] | {"note": ""} == {
        "kind": "form-changed",
        "mineral": "graphite",
        "item": "",
        "period": "",
        "field": "mineral",
        "old": "graphite (natural)",
        "new": "graphite",
        "pointer_old": "/members/12",
        "pointer_new": "/members/17",
        "note": "",
    }


def test_stdin_is_a_file() -> None:
    content = (paths.lists() / "editions/us-2022.json").read_text(encoding="utf-8")
    assert run("diff", "-", "us-2022", stdin=content).returncode == 0
    assert run("diff", "us-2018", "-", stdin=content).stdout == run("diff", "us-2018", "us-2022").stdout


def _wrong(tmp_path: Path) -> dict[str, Path | str]:
    whole = (paths.lists() / "editions/us-2022.json").read_text(encoding="utf-8")
    value = edition("us-2022")
    contents: dict[str, bytes] = {
        "malformed": whole.replace('"members": [', '"members": [,').encode(),
        "truncated": whole[: len(whole) // 2].encode(),
        "binary": bytes(range(256)) * 4,
        "empty": b"",
        "array": b"[]",
        "deep": b'{"a":' * 100_000,
        "wrong-schema": (paths.lists() / "uses/us-mcs-2023.json").read_bytes(),
        "unknown-schema": whole.replace('"schema": "edition"', '"schema": "list"').encode(),
        "duplicate": json.dumps({**value, "members": [*value["members"][1:], value["members"][-1]]}).encode(),
        "missing": json.dumps({**value, "members": value["members"][1:]}).encode(),
        "key-twice": whole.replace('"id": "us-2022"', '"id": "us-2022", "id": "us-2018"').encode(),
        "supersedes-itself": whole.replace('"supersedes": "us-2018"', '"supersedes": "us-2022"').encode(),
    }
    group = edition("nato-2024")
    next(one for one in group["members"] if "covers" in one)["covers"] = ["rare-earths"]
    contents["covers-itself"] = json.dumps(group).encode()
    found: dict[str, Path | str] = {"folder": tmp_path, "absent": tmp_path / "absent.json"}
    for name, content in contents.items():
        found[name] = tmp_path / f"{name}.json"
        Path(found[name]).write_bytes(content)
    found["huge"] = tmp_path / "huge.json"
    with Path(found["huge"]).open("wb") as stream:
        stream.truncate(1_000_000_001)
    found["link"] = tmp_path / "link.json"
    Path(found["link"]).symlink_to("link.json")
    return found


def test_what_cannot_be_compared_is_one_clear_message(tmp_path: Path) -> None:
    said = {
        "malformed": "a value was expected here",
        "truncated": "is not JSON",
        "binary": "not UTF-8",
        "empty": "is empty",
        "array": "holds an empty array",
        "deep": "few levels",
        "wrong-schema": '"schema" is "uses"',
        "unknown-schema": '"list"; expected: one of',
        "duplicate": "stands a second time; the first is on line 1, column",
        "missing": "the publisher states 50 entries, the file has 49",
        "key-twice": "`id` stands twice",
        "huge": "larger than 1,000,000,000 bytes",
        "supersedes-itself": "`us-2022` supersedes itself",
        "covers-itself": "`rare-earths` stands in its own `covers`",
        "folder": "is a folder; a file was expected",
        "absent": "no such file",
        "link": "leads in a circle",
    }
    wrong = _wrong(tmp_path)
    assert wrong.keys() == said.keys()
    for name, path in wrong.items():
        for pair in ((path, "us-2018"), ("us-2018", path)):
            done = run("diff", *pair)
            assert (done.returncode, done.stdout) == (2, ""), name
            assert done.stderr.startswith("minerals: ")
            assert said[name] in done.stderr, (name, done.stderr)
            assert "Traceback" not in done.stderr
            assert len(done.stderr) < 1000, name


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-", "-"), "cannot both be stdin"),
        (("us-2202", "us-2018"), "did you mean"),
        (("us-usgs-release-2022-02", "us-2018"), "the data set has uses of `us-usgs-release-2022-02`, no figures"),
        (("us-2018", "us-mcs-2022"), "is a list"),
        (("us-2018", "cn-2026"), "the data set does not have the members of `cn-2026`: "),
        (("us-2018", "us-2022", "--format", "json-patch", "--only", "added"), "exact and whole"),
        (("us-2018", "us-2022", "--library"), "no such folder"),
    ],
)
def test_what_makes_no_sense_is_said(arguments: tuple[str, ...], message: str) -> None:
    done = run("diff", *arguments, stdin="")
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr


@pytest.mark.parametrize(
    ("old", "new"),
    [("us-2018", "us-2022"), ("eu-2020", "eu-2023"), ("cn-2016", "us-2025"), ("br-2021", "br-2021")],
)
def test_a_patch_makes_the_new_file(old: str, new: str, tmp_path: Path) -> None:
    patch, made = tmp_path / "patch.json", tmp_path / "made.json"
    patch.write_text(run("diff", old, new, "--format", "json-patch").stdout, encoding="utf-8")
    base = paths.lists() / f"editions/{old}.json"
    done = run("apply", patch, base, "--output", made)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    wanted = (paths.lists() / f"editions/{new}.json").read_bytes()
    assert made.read_bytes() == wanted
    assert run("apply", "-", base, stdin=patch.read_text(encoding="utf-8")).stdout.encode() == wanted


def test_a_wrong_base_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    patch, made = tmp_path / "patch.json", tmp_path / "made.json"
    patch.write_text(run("diff", "us-2018", "us-2022", "--format", "json-patch").stdout, encoding="utf-8")
    made.write_text("kept", encoding="utf-8")
    for base in ("us-2022", "eu-2020"):
        done = run("apply", patch, paths.lists() / f"editions/{base}.json", "--output", made)
        assert (done.returncode, done.stdout) == (2, "")
        assert "does not fit" in done.stderr
    assert made.read_text(encoding="utf-8") == "kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["made.json", "patch.json"]


@pytest.mark.parametrize(
    "patch",
    [
        "{}",
        "[1]",
        '[{"op": "add"}]',
        '[{"op": "fly", "path": "/id"}]',
        '[{"op": "remove", "path": "nowhere"}]',
        '[{"op": "remove", "path": "/nowhere"}]',
        '[{"op": "remove", "path": "/schema"}]',
        '[{"op": "replace", "path": "", "value": 3}]',
        '[{"op": "move", "from": "/source", "path": "/source/citation"}]',
        '[{"op": "add", "path": "/members/x", "value": 3}]',
        '[{"op": "add", "path": "/members/900", "value": 3}]',
        "nonsense",
    ],
)
def test_what_is_no_patch_is_refused(patch: str) -> None:
    done = run("apply", "-", paths.lists() / "editions/us-2018.json", stdin=patch)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2


def test_a_library_against_another_version_of_it(tmp_path: Path) -> None:
    from minerals.store.write import canonical

    new = tmp_path / "lists"
    shutil.copytree(paths.lists(), new)
    value = edition("us-2022")
    value["legal_basis"] = "another"
    (new / "editions/us-2022.json").write_bytes(canonical(value))
    (new / "editions/nato-2024.json").unlink()
    done = run("diff", "--library", paths.lists(), new, "--format", "json")
    assert (done.returncode, done.stderr) == (1, "")
    found = json.loads(done.stdout)
    schema = json.loads((paths.schemas() / "library-diff.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(found)) == []
    assert [(one["file"], one["status"], one["records"]) for one in found["files"]] == [
        ("editions/nato-2024.json", "removed", {"old": 12, "new": 0}),
        ("editions/us-2022.json", "changed", {"old": 50, "new": 50}),
    ]
    assert [change["pointer"]["new"] for change in found["files"][1]["changes"]] == [["/legal_basis"]]
    text = run("diff", "--library", paths.lists(), new, "--format", "markdown").stdout
    assert "- editions/nato-2024.json: removed, 12 entries\n" in text
    assert run("diff", "--library", paths.lists(), paths.lists()).stdout == ""
    (new / "editions/us-2018.json").write_text("{", encoding="utf-8")
    done = run("diff", "--library", paths.lists(), new)
    assert (done.returncode, done.stdout) == (2, "")
    assert "us-2018.json" in done.stderr


def test_a_library_says_which_score_and_which_control_changed(tmp_path: Path) -> None:
    import shutil

    from minerals.store.write import canonical

    new = tmp_path / "lists"
    shutil.copytree(paths.lists(), new)
    for name, key, known, changed in (
        ("criticality/eu-study-2017.json", "scores", {"name": "Zinc", "assessment": "2014"}, {"supply_risk": 0.6}),
        ("controls/cn-announcements.json", "controls", {"item": "holmium"}, {"effective": "2025-11-09"}),
    ):
        value = json.loads((new / name).read_text(encoding="utf-8"))
        next(one for one in value[key] if known.items() <= one.items()).update(changed)
        (new / name).write_bytes(canonical(value))
    (new / "criticality/eu-dw-2020.json").unlink()
    found = json.loads(run("diff", "--library", paths.lists(), new, "--format", "json").stdout)
    controls = records("controls/cn-announcements.json")
    schema = json.loads((paths.schemas() / "library-diff.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(found)) == []
    assert [
        (one["file"], one["status"], one["records"]["new"], [(c["field"], c["old"], c["new"]) for c in one["changes"]])
        for one in found["files"]
    ] == [
        (
            "controls/cn-announcements.json",
            "changed",
            controls,
            [("effective", "2025-11-08", "2025-11-09")],
        ),
        ("criticality/eu-dw-2020.json", "removed", 0, []),
        ("criticality/eu-study-2017.json", "changed", 176, [("supply_risk", 0.5, 0.6)]),
    ]
    for language, said in (("en", "30 scores"), ("zh", "30 项评分")):
        text = run("diff", "--library", paths.lists(), new, "--format", "markdown", "--lang", language).stdout
        assert said in text


@pytest.mark.parametrize("change", ["appended", "edited"])
def test_a_base_that_differs_where_the_patch_does_not_look_is_refused(change: str, tmp_path: Path) -> None:
    patch = tmp_path / "patch.json"
    patch.write_text(run("diff", "us-2022", "us-2025", "--format", "json-patch").stdout, encoding="utf-8")
    value = json.loads((paths.lists() / "editions" / "us-2022.json").read_text(encoding="utf-8"))
    if change == "appended":
        value["members"].append({"mineral": "gold", "name": "gold"})
    else:
        value["members"][0]["name"] = "Aluminium"
    base = tmp_path / "us-2022.json"
    base.write_text(json.dumps(value), encoding="utf-8")
    done = run("apply", str(patch), str(base), "--output", str(tmp_path / "out.json"))
    assert done.returncode == 2
    assert "its contents are different" in done.stderr
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize(
    ("language", "added"),
    [("en", "corrections.json: added, {} corrections\n"), ("zh", "corrections.json：新增，{} 项勘误\n")],
)
def test_corrections_are_counted_when_they_are_new(tmp_path: Path, language: str, added: str) -> None:
    old = tmp_path / "lists"
    shutil.copytree(paths.lists(), old)
    (old / "corrections.json").unlink()
    done = run("diff", "--library", old, paths.lists(), "--format", "markdown", "--summary", "--lang", language)
    assert (done.returncode, done.stderr) == (1, "")
    assert added.format(records("corrections.json")) in done.stdout


def test_every_kind_of_data_file_can_be_counted() -> None:
    from minerals.domain.labels.diff import RECORDS

    kinds = {json.loads(file.read_text(encoding="utf-8"))["schema"] for file in paths.lists().rglob("*.json")}
    assert set(RECORDS) == kinds


def test_a_changed_table_and_a_changed_row_of_shares_are_told(tmp_path: Path) -> None:
    from minerals.store.write import canonical

    old = tmp_path / "lists"
    shutil.copytree(paths.lists(), old)
    for name, key in (("production/us-mcs-2022.json", "tables"), ("shares/us-mcs-2026.json", "shares")):
        value = json.loads((old / name).read_text(encoding="utf-8"))
        value[key][0]["countries"][0]["name"] = "Somewhere"
        del value[key][1]
        (old / name).write_bytes(canonical(value))
    (old / "corrections.json").unlink()
    done = run("diff", "--library", old, paths.lists(), "--format", "json")
    told = json.loads(done.stdout)
    schema = json.loads((paths.schemas() / "library-diff.schema.json").read_text(encoding="utf-8"))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(told)] == []
    changes = {one["schema"]: [(each["kind"], each["field"]) for each in one["changes"]] for one in told["files"]}
    both = [("added", None), ("source-changed", "countries")]
    assert changes == {"corrections": [], "production": both, "shares": both}
