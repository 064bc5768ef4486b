"""How a list names one mineral, and what a bill of materials is told."""

from __future__ import annotations

import io

import pytest

import minerals
from minerals.domain.records import Member, Mineral
from minerals.domain.register import Register
from minerals.questions.compare.listed import Listed, listed
from minerals.questions.lookup.bill import EXPLAINED
from minerals.questions.lookup.lookup import Lookup
from minerals.store.dataset import Dataset
from tests.domain.test_names import edition

DATA = Dataset()


def said(mineral: str, edition: str) -> tuple[str | None, list[str]]:
    answer = listed(DATA.editions[edition], mineral, DATA.register)
    return answer.listing, [member.name for _, member, _ in answer.entries]


@pytest.mark.parametrize(
    ("mineral", "edition", "expected"),
    [
        ("lithium", "cn-2016", ("name", ["锂"])),
        ("aluminium", "eu-2020", ("form", ["Bauxite"])),
        ("bauxite", "us-2022", ("form", ["Aluminum"])),
        ("alumina", "eu-2020", ("none", [])),
        ("natural-graphite", "us-2022", ("form", ["graphite"])),
        ("natural-graphite", "cn-2016", ("form", ["晶质石墨"])),
        ("synthetic-graphite", "us-2022", ("form", ["graphite"])),
        ("synthetic-graphite", "eu-2020", ("none", [])),
        ("synthetic-graphite", "cn-2016", ("none", [])),
        ("phosphorus", "eu-2020", ("name", ["Phosphate Rock", "Phosphorus"])),
        ("rare-earths", "eu-2020", ("members", ["Heavy Rare Earth Elements", "Light Rare Earth Elements"])),
        ("praseodymium", "cn-2016", ("group", ["稀土"])),
        ("praseodymium", "eu-2020", ("group", ["Light Rare Earth Elements"])),
        ("praseodymium", "us-2022", ("name", ["praseodymium"])),
        ("promethium", "cn-2016", ("unknown", ["稀土"])),
        ("scandium", "cn-2016", ("unknown", ["稀土"])),
        ("scandium", "eu-2020", ("name", ["Scandium"])),
        ("promethium", "us-2022", ("none", [])),
        ("osmium", "eu-2020", ("none", [])),
        ("light-rare-earths", "cn-2016", ("group", ["稀土"])),
        ("light-rare-earths", "eu-2020", ("name", ["Light Rare Earth Elements"])),
        ("helium", "us-2022", ("none", [])),
        ("cobalt", "cn-2026", (None, [])),
    ],
)
def test_a_list_names_a_mineral_this_way(mineral: str, edition: str, expected: tuple[str | None, list[str]]) -> None:
    assert said(mineral, edition) == expected


def test_a_list_of_single_rare_earths_leaves_open_which_are_light() -> None:
    way, entries = said("light-rare-earths", "us-2022")
    assert way == "unknown"
    assert len(entries) == 15


def test_the_rare_earths_are_listed_through_their_fifteen_members() -> None:
    way, entries = said("rare-earths", "us-2022")
    assert (way, len(entries)) == ("members", 15)


def test_what_a_group_covers_is_never_read_from_the_register() -> None:
    register = Register(
        [
            Mineral("metals", "group", "metals", None, "metals", group=("osmium", "iridium")),
            Mineral("osmium", "element", "osmium", None, "metals"),
            Mineral("iridium", "element", "iridium", None, "metals"),
            Mineral("iridium-ore", "ore", "iridium ore", None, "metals", form_of="iridium"),
        ]
    )

    def way(mineral: str, *covers: str) -> str | None:
        group = Member("Metals", "en", "metals", "Metals", covers=covers, covers_basis="stated" if covers else None)
        return listed(edition(group), mineral, register).listing

    assert way("osmium") == way("iridium") == "unknown"
    assert way("iridium", "iridium") == way("iridium-ore", "iridium") == "group"
    assert way("osmium", "iridium") == "none"


def test_a_lookup_lists_a_commodity_as_the_comparison_does() -> None:
    answer = minerals.compare("us-2022", "eu-2020", "cn-2016")
    for row in answer.rows:
        for name, cell in row.cells.items():
            assert said(row.mineral.id, name)[0] == cell.listing, (row.mineral.id, name)


def test_names_are_answered_in_the_order_asked_for() -> None:
    answer = minerals.lookup("稀土", "barite", "Al")
    assert isinstance(answer, Lookup)
    assert [(one.query, one.mineral.id) for one in answer.results] == [
        ("稀土", "rare-earths"),
        ("barite", "baryte"),
        ("Al", "aluminium"),
    ]


def test_all_unknown_names_are_told_at_once() -> None:
    with pytest.raises(minerals.UnknownNameError) as raised:
        minerals.lookup("litium", "nickle")
    assert "`lithium`" in str(raised.value)
    assert "`nickel`" in str(raised.value)
    assert set(raised.value.near) == {"lithium", "nickel"}


def test_known_names_are_answered_beside_unknown_ones() -> None:
    answer = minerals.lookup("litium", "cobalt")
    assert [found.mineral.id for found in answer.results] == ["cobalt"]
    assert [str(error) for error in answer.unknown] == [
        "unknown mineral or chemistry `litium`: did you mean `lithium`?"
    ]


def test_a_file_without_any_mineral_is_answered_without_a_comparison() -> None:
    result = minerals.Library().lookup_file(io.BytesIO(b"material\nscrap\n"))
    assert result.comparison is None
    assert [one.name for one in result.unmatched] == ["scrap"]


def test_near_misses_are_looked_for_up_to_a_number_of_names() -> None:
    names = "".join(f"litium{place}\n" for place in range(EXPLAINED + 20))
    result = minerals.Library().lookup_file(io.BytesIO(b"material\n" + names.encode()))
    assert len(result.unmatched) == EXPLAINED + 20
    assert result.unmatched[EXPLAINED - 1].near == ("lithium",)
    assert result.unmatched[EXPLAINED].near == ()


def test_what_is_listed_by_name_has_no_basis_of_a_group_that_is_listed_too() -> None:
    group = Member("rare earths", "en", "rare-earths", "rare earths", covers=("cerium",), covers_basis="customary")
    cerium = Member("cerium", "en", "cerium", "cerium")
    entries = ((1, group, "group"), (2, cerium, "name"))
    assert Listed(DATA.editions["cn-2016"], "name", entries).basis is None
    assert Listed(DATA.editions["cn-2016"], "group", entries[:1]).basis == "customary"
