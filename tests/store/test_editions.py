"""Lists are decoded when a question needs them, and the answers are those of decoding them all."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minerals.questions.show.show import show
from minerals.store import decode, own_list, paths
from minerals.store.dataset import Dataset
from minerals.store.read import read

EVERY = {path.stem: decode.edition(read(path), Dataset().register) for path in (paths.lists() / "editions").iterdir()}
TEXTS = sorted({*EVERY, *(edition.series or "" for edition in EVERY.values()), "US", "EU", "cobalt", "Kobalt", "none"})


def opened(data: Dataset, folder: str) -> list[str]:
    return sorted(
        (path for path in data._documents if path.startswith(folder)), key=lambda path: path.removesuffix(".json")
    )


def test_a_list_is_shown_by_its_file_and_those_that_name_it() -> None:
    data = Dataset()
    assert show(data, "us-2022", tool={}).to_dict()["edition"]["in_force_to"] == "2025-11-07"
    assert opened(data, "editions/") == ["editions/us-2022.json", "editions/us-2025.json"]
    assert "publications.json" not in data._documents


def test_the_newest_list_of_a_jurisdiction_is_known_without_the_lists_of_others() -> None:
    data = Dataset()
    newest = data.editions.newest("KR")
    assert newest is not None
    assert newest.id == "kr-2023"
    assert opened(data, "editions/") == [f"editions/kr-{name}.json" for name in ("2023", "2023-strategic", "2026")]


def test_all_editions_are_in_order_of_jurisdiction_and_day() -> None:
    data = Dataset()
    in_order = sorted(EVERY.values(), key=lambda edition: (edition.jurisdiction, edition.starts or "", edition.id))
    assert list(data.editions.items()) == [(edition.id, edition) for edition in in_order]
    assert len(data.editions) == len(EVERY)


@given(st.sampled_from(TEXTS), st.sampled_from(sorted(EVERY)))
def test_what_is_known_of_one_list_is_what_all_lists_say(text: str, name: str) -> None:
    data = Dataset()
    standing = [edition.id for edition in data.editions.naming(text)]
    assert standing == [one for one in data.editions if _holds(paths.lists() / "editions" / f"{one}.json", text)]
    assert data.editions.end(name) == data.editions.ends.get(name)


def _holds(path: Path, text: str) -> bool:
    return json.dumps(text, ensure_ascii=False) in path.read_text(encoding="utf-8")


def test_a_text_that_is_written_with_escapes_is_seen(tmp_path: Path) -> None:
    shutil.copytree(paths.lists(), tmp_path / "lists")
    file = tmp_path / "lists" / "editions" / "us-2025.json"
    file.write_text(file.read_text(encoding="utf-8").replace('"us-2022"', r'"\u0075s-2022"'), encoding="utf-8")
    data = Dataset(tmp_path / "lists")
    assert data.editions.end("us-2022") == "2025-11-07"


def test_a_list_of_the_users_own_hides_a_list_with_its_id_and_comes_last_otherwise() -> None:
    data = Dataset()
    own = replace(EVERY["us-2018"], title="mine")
    hidden = data.with_edition(own, ()).editions
    assert list(hidden) == list(data.editions)
    assert hidden["us-2018"] is own
    assert own in hidden.naming("us-2018")
    another = replace(own, id="mine")
    beside = data.with_edition(another, ()).editions
    assert list(beside) == [*data.editions, "mine"]
    assert beside.naming("us-2018")[-1] is another
    assert "mine" in beside
    assert len(beside) == len(EVERY) + 1
    with pytest.raises(KeyError):
        data.editions["mine"]


@pytest.mark.parametrize("name", ["lithium", "Aluminum", "稀土", "LITHIUM"])
def test_a_name_of_the_register_is_known_before_lists_and_compounds_are_read(name: str) -> None:
    data = Dataset()
    assert data.names.find(name) is not None
    assert sorted(data._documents) == ["minerals.json"]


def test_a_name_that_lists_alone_print_is_known_too() -> None:
    data = Dataset()
    assert "Kobalt" not in {name for mineral in data.register.values() for name in (mineral.id, mineral.name_en)}
    assert [data.names.find(name) for name in ("lithium carbonate", "nonsense")] == [None, None]
    reading = data.names.read("lithium carbonate")
    assert reading is not None
    assert (reading.mineral, reading.contains) == ("lithium", True)


@pytest.mark.parametrize("mineral", ["nickel", "titanium-metal", "rare-earths", "neodymium", "tin"])
def test_the_figures_about_a_mineral_are_those_among_all(mineral: str) -> None:
    data = Dataset()
    about = data.figures_about([mineral])
    assert about
    assert about == [figure for figure in data.figures if data.register.is_about(figure, [mineral])]


def test_the_minerals_with_figures_are_those_of_the_figures() -> None:
    data = Dataset()
    named = {figure.mineral for figure in data.figures}
    named |= {data.register.subject(figure.mineral, figure.item) for figure in data.figures}
    assert data.with_figures == named


def test_no_known_name_ends_like_a_file() -> None:
    data = Dataset()
    names = [*data.editions, *data.publications, *data._spoken]
    assert "us mcs 2026" in names or "usgs mcs 2026" in names
    assert [name for name in names if name.casefold().endswith(own_list._ENDINGS)] == []


def test_a_file_is_known_by_its_ending_without_reading_the_lists() -> None:
    data = Dataset()
    assert own_list.names_a_file("folder/own.JSON", data)
    assert own_list.names_a_file("own.xlsx#Sheet", data)
    assert data._documents == {}
    assert not own_list.names_a_file("us-2022", data)
