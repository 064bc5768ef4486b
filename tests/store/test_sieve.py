"""Checking the few records that stand for all says what checking all says."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from minerals.errors import DataError
from minerals.store import large, own, paths
from minerals.store.check import check_document
from minerals.store.check.schema import _schema
from minerals.store.input import read_given
from minerals.store.large import LARGE, is_large
from minerals.store.large.shapes import KIND, TEXTS, TOGETHER
from minerals.store.large.sieve import check_large
from minerals.store.own import check_file
from minerals.store.read import read
from minerals.store.write import canonical
from tests.questions.diff.made import figure
from tests.questions.diff.test_parted import FAULTS, fault, one, sound

TOLD = ("unknown-mineral", "misspelt-key", "value", "unknown-measure", "blank", "unknown-item", "period", "unused")
"""Faults that are told without looking at all records."""


@pytest.mark.parametrize("seed", range(15))
def test_a_file_in_order_is_found_so(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = tmp_path / "made.json"
    path.write_bytes(canonical(sound([one(chance) for _ in range(chance.randint(1, 60))])))
    assert check_large(read_given(path), paths.lists()) == ()


@pytest.mark.parametrize("path", sorted((paths.lists() / "dependence").iterdir()), ids=lambda path: path.stem)
def test_the_shipped_figures_are_in_order(path: Path) -> None:
    assert check_large(read_given(path), paths.lists()) == ()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_as_it_is_of_the_whole(tmp_path: Path, name: str) -> None:
    told = 0
    for seed in range(12):
        chance = random.Random(seed)
        value = sound([one(chance) for _ in range(chance.randint(5, 60))])
        for _ in range(chance.randint(1, 3)):
            content = fault(name, value, chance)
        path = tmp_path / "made.json"
        path.write_bytes(content)
        found = check_large(read_given(path), paths.lists())
        if found is not None:
            told += 1
            assert found == check_document(read(path), paths.lists()).problems
    assert told == 12 or name not in TOLD


def test_faults_of_several_kinds_are_all_told(tmp_path: Path) -> None:
    told = 0
    for seed in range(30):
        chance = random.Random(seed)
        value = sound([one(chance) for _ in range(40)])
        for name in chance.sample(FAULTS, 3):
            content = fault(name, value, chance)
        path = tmp_path / "made.json"
        path.write_bytes(content)
        found = check_large(read_given(path), paths.lists())
        if found is not None:
            told += 1
            assert found == check_document(read(path), paths.lists()).problems
    assert told > 5


def many() -> list[dict[str, Any]]:
    """Figures of which most are like others in each of their keys."""
    return [
        figure(mineral, "44", period=str(year), measure="m1", read_in="s1")
        for mineral in ("cobalt", "lithium", "tin")
        for year in range(1900, 2000)
    ]


WRONG: tuple[dict[str, object], ...] = (
    {"mineral": "unobtainium"},
    {"item": "thing"},
    {"published": "45"},
    {"low": 43},
    {"measure": "m9"},
    {"confidence": "certain"},
)


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_fault_that_many_records_share_is_told_of_each(tmp_path: Path, wrong: dict[str, object]) -> None:
    value = sound([*many(), figure("zinc", "c. 55", measure="m1", read_in="s1")])
    for at in (3, 50, 51, 120, 299):
        value["figures"][at].update(wrong)
    path = tmp_path / "made.json"
    path.write_bytes(canonical(value))
    found = check_large(read_given(path), paths.lists())
    assert found is not None
    assert len(found) == 5
    assert found == check_document(read(path), paths.lists()).problems


def test_a_reading_is_judged_beside_what_it_reads(tmp_path: Path) -> None:
    records = many()
    records[0].update({"published": "half of it", "low": 50, "high": 50, "reading": "50 percent"})
    value = sound(records)
    value["figures"][170]["reading"] = "50 percent"
    path = tmp_path / "made.json"
    path.write_bytes(canonical(value))
    found = check_large(read_given(path), paths.lists())
    assert found is not None
    assert [(problem.code, problem.path) for problem in found] == [("needless-reading", "$.figures[170].reading")]


def test_the_period_tells_figures_apart_before_the_date_of_the_text(tmp_path: Path) -> None:
    records = [
        figure("tin", "44", period="2020", text_date=date, measure="m1", read_in="s1") for date in ("2021", "2022")
    ]
    path = tmp_path / "made.json"
    path.write_bytes(canonical({**sound(records[:1]), "figures": records}))
    assert [problem.code for problem in check_document(read(path), paths.lists()).problems] == ["figure-twice"]
    assert check_large(read_given(path), paths.lists()) is None


def test_a_figure_that_stands_twice_among_many_is_left_to_the_other_way(tmp_path: Path) -> None:
    records = many()
    path = tmp_path / "made.json"
    path.write_bytes(canonical(sound(records)))
    assert check_large(read_given(path), paths.lists()) == ()
    path.write_bytes(canonical({**sound(records), "figures": [*records, records[150]]}))
    assert [problem.code for problem in check_document(read(path), paths.lists()).problems] == ["figure-twice"]
    assert check_large(read_given(path), paths.lists()) is None


@pytest.mark.parametrize("few", [0, 20])
def test_a_key_that_most_records_misspell_is_told_of_each(tmp_path: Path, few: int) -> None:
    value = sound([figure("tin", "44", period=str(year), measure="m1", read_in="s1") for year in range(1900, 2000)])
    for record in value["figures"][few:]:
        record["nmae"] = record.pop("name")
    path = tmp_path / "made.json"
    path.write_bytes(canonical(value))
    found = check_large(read_given(path), paths.lists())
    assert found is not None
    assert len(found) == 2 * (100 - few)
    assert found == check_document(read(path), paths.lists()).problems


def test_values_of_one_record_in_another_are_told(tmp_path: Path) -> None:
    told = 0
    for seed in range(80):
        chance = random.Random(seed)
        records = [one(chance) for _ in range(30)]
        for record in chance.sample(records, 4):
            record.update({"published": "half of it", "kind": "point", "low": 50, "high": 50, "reading": "50 percent"})
            for key in ("low_inclusive", "high_inclusive", "approximate"):
                record.pop(key, None)
        value = sound(records)
        for _ in range(chance.randint(1, 4)):
            record, other = chance.choice(value["figures"]), chance.choice(value["figures"])
            for key in chance.sample(sorted(other), 2):
                record[key] = other[key]
            for key in chance.sample(sorted(record), chance.randint(0, 1)):
                if key not in other:
                    del record[key]
        path = tmp_path / "made.json"
        path.write_bytes(canonical(value))
        found = check_large(read_given(path), paths.lists())
        if found is not None:
            told += 1
            assert found == check_document(read(path), paths.lists()).problems, seed
    assert told > 16


def test_a_large_file_is_checked_so_and_a_small_one_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "us-mcs-2024.json"
    shutil.copy(paths.lists() / "dependence" / "us-mcs-2024.json", path)
    plain = check_file(read_given(path))
    monkeypatch.setattr(large, "LARGE", 1)
    monkeypatch.setattr(own, "parse", None)
    assert check_file(read_given(path)) == plain


@pytest.mark.parametrize("measures", [None, 7, [], {}, {"m1": None}, {"m1": {}}, {"m1": {"metric": ["x"]}}], ids=str)
def test_a_head_without_measures_is_left_to_the_other_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, measures: object
) -> None:
    head = {key: one for key, one in sound(many()).items() if key != "measures"}
    path = tmp_path / "made.json"
    path.write_bytes(canonical(head if measures is None else {**head, "measures": measures}))
    plain = check_file(read_given(path))
    assert plain.problems
    monkeypatch.setattr(large, "LARGE", 1)
    assert check_file(read_given(path)) == plain


@pytest.mark.parametrize("behind", [b"{\n", b'"kind": "publication",\n', b'"figures": [\n', b"},\n", b"]\n"])
def test_an_empty_line_is_no_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, behind: bytes) -> None:
    path = tmp_path / "made.json"
    path.write_bytes(canonical(sound(many())).replace(behind, behind + b"\n", 1))
    monkeypatch.setattr(large, "LARGE", 1)
    assert [problem.code for problem in check_file(read_given(path)).problems] == ["layout"]


def test_a_file_is_large_from_a_number_of_bytes_on() -> None:
    assert [is_large(b"x" * size) for size in (LARGE - 1, LARGE)] == [False, True]


def test_the_faults_of_a_large_file_are_told_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    value = sound(many())
    value["figures"][7]["mineral"] = "unobtainium"
    path = tmp_path / "made.json"
    path.write_bytes(canonical(value))
    with pytest.raises(DataError) as plain:
        own.read_own(read_given(path), paths.lists())
    monkeypatch.setattr(large, "LARGE", 1)
    monkeypatch.setattr(own, "parse", None)
    with pytest.raises(DataError) as quick:
        own.read_own(read_given(path), paths.lists())
    assert quick.value.problems == plain.value.problems


def test_what_the_schema_couples_stands_together() -> None:
    record = _schema(KIND.schema)["properties"]["figures"]["items"]
    for branch in record["allOf"]:
        then = branch["then"]
        spoken = {*branch["if"]["properties"], *then.get("properties", ()), *then.get("required", ())}
        assert any(spoken <= set(group) for group in TOGETHER), json.dumps(branch)[:200]


def test_a_text_matters_only_in_whether_it_is_blank() -> None:
    schema = _schema(KIND.schema)
    properties = schema["properties"]["figures"]["items"]["properties"]
    for key in TEXTS:
        said = properties[key]
        said = schema["$defs"][said["$ref"].rsplit("/", 1)[1]] if "$ref" in said else said
        assert {name: said[name] for name in said if name != "description"} == {
            "type": "string",
            "pattern": r"[^\s\u001c-\u001f\u0085\ufeff]",
        }
