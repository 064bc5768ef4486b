"""One file is held against what stands around it, of which what is broken says nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from minerals.store import paths
from minerals.store.check import check_document
from minerals.store.check.files import around
from minerals.store.kinds import KINDS
from minerals.store.read import parse
from minerals.store.write import canonical
from tests.questions.diff.made import dependence, edition, figure, member
from tests.store.planted import Lists

Change = Callable[[dict[str, Any]], object]
BROKEN: dict[str, Change] = {
    "publications.json": lambda value: value["publications"][0].pop("id"),
    "minerals.json": lambda value: value["minerals"][0].pop("id"),
    "corrections.json": lambda value: value["corrections"][0].pop("id"),
    "editions/us-2022.json": lambda value: value.pop("jurisdiction"),
}


def codes(value: dict[str, Any], folder: Path) -> list[str]:
    return [problem.code for problem in check_document(parse(canonical(value), "made.json"), folder).problems]


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_around_says_nothing_of_another(lists: Lists, name: str) -> None:
    lists.change(name, BROKEN[name])
    assert codes(dependence([figure("cobalt", "44", publication="nowhere")], kind="collection"), lists.folder) == (
        [] if name == "publications.json" else ["unknown-publication"]
    )
    assert codes(edition([member("cobolt")]), lists.folder) == ([] if name == "minerals.json" else ["unknown-mineral"])


def test_an_edition_is_held_against_the_one_before_it(lists: Lists) -> None:
    ours = edition([member("cobalt")], supersedes="us-2022")
    assert codes(ours, lists.folder) == ["supersedes-another"]
    lists.change("editions/us-2022.json", BROKEN["editions/us-2022.json"])
    assert codes(ours, lists.folder) == []


def test_a_claim_is_held_against_its_list_and_the_register_against_all_lists(lists: Lists) -> None:
    def read(name: str) -> dict[str, Any]:
        return parse((lists.folder / name).read_bytes(), name).value

    claims = read("claims/review-2022.json")
    claim = next(one for one in claims["claims"] if "edition" in one)
    claim["jurisdiction"] = "EU" if claim["jurisdiction"] == "US" else "US"
    assert "claim-about-another" in codes(claims, lists.folder)
    register = read("minerals.json")
    next(entry for entry in register["minerals"] if entry["id"] == "cobalt")["names"]["zh-Hans"] = None
    assert "no-chinese-name" in codes(register, lists.folder)


def test_the_packaged_files_are_read_once_and_those_of_another_folder_each_time(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(paths.lists(), tmp_path / "lists"))
    kind = KINDS["edition"]
    assert around(paths.lists(), kind)[0] is around(paths.lists(), kind)[0]
    assert around(copy, kind)[0] is not around(copy, kind)[0]
