"""`minerals export` writes the whole data set, and a descriptor that is true of each file and explains each column."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import minerals
from minerals.output.package import package
from minerals.store.dataset import Dataset
from minerals.store.kinds import KINDS
from tests.running import run


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "data-set"
    done = run("export", "-o", folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder


def descriptor(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return found


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_descriptor_names_every_file_and_is_true_of_it(exported: Path) -> None:
    resources = descriptor(exported)["resources"]
    written = {path.relative_to(exported).as_posix() for path in exported.rglob("*") if path.is_file()}
    assert {one["path"] for one in resources} | {"datapackage.json"} == written
    for one in resources:
        content = (exported / one["path"]).read_bytes()
        assert (one["bytes"], one["hash"]) == (len(content), f"sha256:{sha256(content).hexdigest()}")
    names = [one["name"] for one in resources]
    assert len(set(names)) == len(names) == 2 * len([name for name in written if name.endswith(".csv")])


def test_every_column_is_described_and_holds_what_its_description_allows(exported: Path) -> None:
    kinds = {"number": float, "integer": int}
    for one in descriptor(exported)["resources"]:
        if one["format"] != "csv":
            continue
        fields = one["schema"]["fields"]
        held = rows(exported, Path(one["path"]).stem)
        assert list(held[0]) == [field["name"] for field in fields]
        for field in fields:
            assert len(field["description"]) > 4, field
            assert not field["description"].startswith("a text that is not blank"), field
            contents = {row[field["name"]] for row in held} - {""}
            if field["type"] in kinds:
                assert all(kinds[field["type"]](content) is not None for content in contents)
            elif field["type"] == "boolean":
                assert contents <= {"true", "false"}
            allowed = field.get("constraints", {}).get("enum")
            assert allowed is None or contents <= set(allowed), field


def test_keys_are_keys_and_lead_somewhere(exported: Path) -> None:
    resources = {one["name"]: one for one in descriptor(exported)["resources"]}
    linked = 0
    for one in resources.values():
        schema = one.get("schema", {})
        held = rows(exported, Path(one["path"]).stem) if schema else []
        for key in schema.get("primaryKey", []):
            assert max(Counter(row[key] for row in held).values()) == 1
        for link in schema.get("foreignKeys", []):
            (column,), (key,) = link["fields"], link["reference"]["fields"]
            known = {row[key] for row in rows(exported, Path(resources[link["reference"]["resource"]]["path"]).stem)}
            assert {row[column] for row in held} - {""} <= known
            linked += 1
    assert linked > 10
    assert resources["members"]["schema"]["foreignKeys"][0] == {
        "fields": ["edition"],
        "reference": {"resource": "editions", "fields": ["id"]},
    }


def test_csv_and_parquet_have_the_same_rows(exported: Path) -> None:
    for one in descriptor(exported)["resources"]:
        if one["format"] == "csv":
            stem = Path(one["path"]).stem
            frame = pl.read_parquet(exported / "data" / f"{stem}.parquet")
            held = rows(exported, stem)
            assert frame.columns == list(held[0])
            assert frame.height == len(held)
            for row, printed in zip(frame.iter_rows(named=True), held, strict=True):
                for name, content in row.items():
                    if isinstance(content, list):
                        assert printed[name] == "|".join(content)
                    elif isinstance(content, float):
                        assert float(printed[name]) == content
                    elif isinstance(content, bool):
                        assert printed[name] == str(content).lower()
                    else:
                        assert printed[name] == ("" if content is None else str(content))


def test_every_record_of_every_file_is_there(exported: Path) -> None:
    named = {"register": "minerals", "edition": "members", "dependence": "figures", "criticality": "scores"}
    data = Dataset()
    for kind in KINDS.values():
        held = sum(len(data.document(kind.schema, name).value[kind.records] or ()) for name in data.ids(kind.schema))
        assert held == len(rows(exported, named.get(kind.schema, kind.schema))), kind.schema


def test_the_figures_are_those_of_the_lists_with_what_their_files_leave_out(exported: Path) -> None:
    (lithium,) = [
        row
        for row in rows(exported, "figures")
        if (row["collection"], row["mineral"], row["period"]) == ("us-mcs-2022", "lithium", "2021")
    ]
    assert lithium["published"] == ">25"
    assert (lithium["kind"], lithium["low"], lithium["high"]) == ("above", "25", "100")
    assert (lithium["low_inclusive"], lithium["high_inclusive"], lithium["approximate"]) == ("false", "true", "false")
    assert (lithium["publication"], lithium["measure_metric"]) == ("us-mcs-2022", "net-import-reliance")
    assert lithium["read_in"].startswith("github.com/")
    spoken = {figure.value for figure in Dataset().figures}
    text = {None: "", True: "true", False: "false"}
    found = {
        (row["published"], row["kind"], row["low_inclusive"], row["high_inclusive"], row["approximate"])
        for row in rows(exported, "figures")
    }
    assert found == {
        (one.published, one.kind, text[one.low_inclusive], text[one.high_inclusive], text[one.approximate])
        for one in spoken
    }


def test_licences_and_sources_are_named(exported: Path) -> None:
    told = descriptor(exported)
    assert told["licenses"][0]["name"] == "CC-BY-4.0"
    assert told["version"] == Dataset().data_version
    mcs = next(one for one in told["sources"] if one["title"].startswith("us-mcs-2024:"))
    assert mcs == {
        "title": "us-mcs-2024: Mineral Commodity Summaries 2024",
        "path": "https://doi.org/10.3133/mcs2024",
    }
    assert len(told["sources"]) == len(Dataset().publications)


def test_two_exports_are_the_same_bytes() -> None:
    assert package(Dataset()) == package(Dataset())


def test_a_folder_is_replaced_whole_and_only_where_an_export_wrote_it(exported: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    shutil.copytree(exported, again)
    (again / "data" / "stale.csv").write_text("x", encoding="utf-8")
    assert run("export", "-o", again).returncode == 0
    assert not (again / "data" / "stale.csv").exists()
    for name in ("foreign", "a-file"):
        (tmp_path / "foreign").mkdir(exist_ok=True)
        (tmp_path / "foreign" / "mine.txt").write_text("mine", encoding="utf-8")
        (tmp_path / "a-file").write_text("mine", encoding="utf-8")
        done = run("export", "-o", tmp_path / name)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            f"minerals: {tmp_path / name}: is there already and was not written by this; nothing was written\n"
        )
    assert (tmp_path / "foreign" / "mine.txt").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "a-file").read_text(encoding="utf-8") == "mine"
    (tmp_path / "empty").mkdir()
    assert run("export", "-o", tmp_path / "empty").returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-file", "again", "empty", "foreign"]


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    done = run("export", "-o", tmp_path / "none" / "data-set")
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot be written: No such file or directory; nothing was written" in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert run("export", "-o", "/proc/data-set").returncode == 2


FRICTIONLESS = shutil.which("frictionless")


@pytest.mark.skipif(FRICTIONLESS is None, reason="frictionless is not installed; it is no dependency of the project")
def test_frictionless_finds_the_package_valid(exported: Path) -> None:
    assert FRICTIONLESS is not None
    done = subprocess.run([FRICTIONLESS, "validate", "datapackage.json"], cwd=exported, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_export_of_python_is_that_of_the_command(exported: Path, tmp_path: Path) -> None:
    minerals.Library().export(tmp_path / "x")
    for path in exported.rglob("*.csv"):
        assert (tmp_path / "x" / path.relative_to(exported)).read_bytes() == path.read_bytes()
