"""What is known to be wrong in the sources: recorded once, pointing at what is there."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

import minerals
from minerals.store import paths
from minerals.store.check import check_folder
from minerals.store.dataset import Dataset
from tests.running import run


def changed(folder: Path, key: str, value: Any) -> list[tuple[str, str]]:
    """The problems of a data set in which one key of the first correction is another."""
    shutil.copytree(paths.lists(), folder)
    path = folder / "corrections.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["corrections"][0][key] = value
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return [(one.code, one.path) for one in check_folder(folder).problems if one.code != "layout"]


@pytest.mark.parametrize(
    ("key", "value", "code", "path"),
    [
        ("publication", "us-mcs-2202", "unknown-publication", "$.corrections[0].publication"),
        ("editions", ["us-2202"], "unknown-edition", "$.corrections[0].editions[0]"),
        ("minerals", ["litium"], "unknown-mineral", "$.corrections[0].minerals[0]"),
        ("status", "mended", "wrong-value", "$.corrections[0].status"),
        ("evidence", " ", "wrong-value", "$.corrections[0].evidence"),
    ],
)
def test_what_does_not_fit_is_a_problem(key: str, value: Any, code: str, path: str, tmp_path: Path) -> None:
    assert (code, path) in changed(tmp_path / "lists", key, value)


def test_no_correction_stands_twice(tmp_path: Path) -> None:
    second = Dataset().corrections[1].id
    assert ("correction-twice", "$.corrections[1].id") in changed(tmp_path / "lists", "id", second)


def test_a_folder_can_be_without_corrections(tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    shutil.copytree(paths.lists(), folder)
    (folder / "corrections.json").unlink()
    assert minerals.Library(folder).conflicts().lists == ()


def test_a_publication_says_what_is_known_to_be_wrong_in_it() -> None:
    said = " ".join(run("show", "us-mcs-2024").stdout.split())
    assert "the columns of the files of fluorspar and feldspar are shifted" in said
    assert "left out of the data set" in said
    shown = json.loads(run("show", "us-mcs-2024", "--format", "json").stdout)
    assert {one["id"] for one in shown["corrections"]} == {
        "us-mcs-2024-shifted-columns",
        "us-mcs-2024-no-reliance-column",
        "us-mcs-2024-world-tables",
    }


IN_CHINESE = {
    "iea-us-2022-iridium": ("铱在清单上", "清单本身，即USGS和同一记录所载"),
    "trade-today-us-2022": ("砷和碲在该清单上；仅2025年的草案没有", "2022年的清单"),
    "ca-2024-iron": ("清单所列为高纯铁矿石", "加拿大政府载有清单的页面"),
    "us-mcs-2024-shifted-columns": ("萤石和长石的文件列错位", "标题与其下内容不符"),
}


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ("us-2022", {"iea-us-2022-iridium", "trade-today-us-2022"}),
        ("iridium", {"iea-us-2022-iridium"}),
        ("ca-2024", {"ca-2024-iron"}),
        ("fluorspar", {"us-mcs-2024-shifted-columns"}),
        ("lithium", set()),
    ],
)
def test_a_list_and_a_mineral_say_what_sources_have_wrong_about_them(asked: str, ids: set[str]) -> None:
    shown = json.loads(run("show", asked, "--format", "json").stdout)["corrections"]
    assert {one["id"] for one in shown} == ids
    for language, keys in (("en", "source locator printed reason evidence"), ("zh", "source locator printed")):
        said = "".join(run("show", asked, "--lang", language).stdout.split())
        for one in shown:
            for key in keys.split():
                assert "".join(one[key].split()) in said
            if language == "zh":  # what is ours is said in the reader's language
                assert all(text in said for text in IN_CHINESE[one["id"]])
    assert ("Errors and contradictions in sources" in run("show", asked).stdout) == bool(ids)


def test_what_was_left_out_is_not_held() -> None:
    held = {figure.mineral for figure in Dataset().figures if figure.publication == "us-mcs-2024"}
    assert not {"feldspar", "gypsum", "kyanite"} & held
    assert {figure.part for figure in Dataset().figures if figure.publication == "us-mcs-2024"} >= {"figure-2"}


def test_a_figure_kept_as_printed_points_at_what_is_wrong() -> None:
    pointing = [
        (one.publication, one.mineral, one.period, one.correction) for one in Dataset().figures if one.correction
    ]
    assert sorted(pointing) == [
        *(
            ("us-mcs-2022", "rare-earths", str(year), "us-mcs-2022-rare-earth-columns")
            for year in range(2017, 2022)
            for _ in ("compounds and metals", "mineral concentrates")
        ),
        *(
            ("us-mcs-2026", mineral, str(year), "us-mcs-2026-lost-minus")
            for mineral in ("iron-and-steel-slag", "perlite", "strontium")
            for year in range(2021, 2026)
        ),
    ]
    known = {one.id: one for one in Dataset().corrections}
    assert {(known[cid].publication, known[cid].status) for *_, cid in pointing} == {
        ("us-mcs-2022", "kept-as-printed"),
        ("us-mcs-2026", "kept-as-printed"),
    }
    told = json.loads(run("history", "rare-earths", "--format", "json").stdout)["series"]
    shown = [figure for one in told for cell in one["cells"] for figure in cell["figures"]]
    assert [one["correction"] for one in shown if one["publication"] == "us-mcs-2022"] == [
        "us-mcs-2022-rare-earth-columns"
    ] * 10


def test_a_figure_points_at_a_correction_that_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    shutil.copytree(paths.lists(), folder)
    path = folder / "dependence/us-mcs-2022.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("us-mcs-2022-rare-earth-columns", "us-mcs-2022-rare-earth-column", 1), encoding="utf-8"
    )
    (problem,) = check_folder(folder).problems
    assert (problem.code, problem.file.endswith("us-mcs-2022.json")) == ("unknown-correction", True)
    assert "did you mean `us-mcs-2022-rare-earth-columns`?" in problem.hint
