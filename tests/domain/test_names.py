"""A printed name means the mineral that it names; what merely comes close means nothing."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from minerals.domain.name_parts import fold
from minerals.domain.names import NameIndex
from minerals.domain.near_names import near_misses
from minerals.domain.records import Edition, Member, Mineral
from minerals.errors import MineralsError, UnknownNameError
from minerals.store.dataset import Dataset

DATA = Dataset()
NAMES = DATA.names
HERE = Path(__file__).parent


def table(name: str, divider: str) -> list[tuple[str, str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    pairs = [line.partition(divider) for line in lines if not line.startswith("#")]
    return [(spelling.strip(), said.strip()) for spelling, _, said in pairs]


def edition(*members: Member) -> Edition:
    return Edition("xx-2030", "XX", "critical", "a list", "somebody", checked="2030-01-01", members=members)


def mineral(name: str, *aliases: str, symbol: str | None = None) -> Mineral:
    return Mineral(name, "element", name, None, name, symbol=symbol, aliases=tuple(("en", one) for one in aliases))


@pytest.mark.parametrize(("spelling", "meant"), table("should_match.txt", " -> "))
def test_a_name_means_its_mineral(spelling: str, meant: str) -> None:
    assert NAMES.find(spelling) == meant


@pytest.mark.parametrize(("spelling", "why"), table("should_not_match.txt", " # "))
def test_what_is_no_name_means_nothing(spelling: str, why: str) -> None:
    assert why, "say why it must not match"
    assert NAMES.find(spelling) is None, why


def reading(said: str) -> tuple[str, str | None, bool]:
    """The mineral, the item and whether it is only contained, as the table of readings has them."""
    mineral, _, item = said.removeprefix("~ ").partition(" / ")
    return mineral, None if item in ("", "-") else item, said.startswith("~")


@pytest.mark.parametrize(("spelling", "said"), table("readings.txt", " -> "))
def test_a_name_says_the_form_and_what_it_only_contains(spelling: str, said: str) -> None:
    read = NAMES.read(spelling)
    assert read is not None
    mineral, item, contains = reading(said)
    assert (read.mineral, read.contains) == (mineral, contains)
    if not contains:
        assert read.item == item
        assert NAMES.find(spelling) == mineral
        assert read.form is not None or item is not None, "the words for the form are part of the answer"


@pytest.mark.parametrize("spelling", [spelling for spelling, said in table("readings.txt", " -> ") if said[0] == "~"])
def test_a_compound_is_never_taken_for_what_it_contains(spelling: str) -> None:
    assert NAMES.find(spelling) is None
    with pytest.raises(MineralsError, match="is a compound that contains"):
        NAMES.resolve(spelling)


TWO_MINERALS = {"Bauxite and Alumina", "Zirconium and Hafnium", "镓、锗"}
"""Printed names that stand for two minerals."""
NO_NAMES = {"magnets"}
"""Labels of rows that are what the mineral is for, and by themselves no name of it."""
OF_A_GROUP = {("Platinum-Group Metals", "palladium"), ("Platinum-Group Metals", "platinum")}
"""Printed names of a group over the figures of its members."""


ITEM_LEFT_OUT = {("Titanium ores", None)}
"""Printed names that say a form which the record does not give as its item."""


def printed_names() -> set[tuple[str, str, str | None]]:
    """Every name that a record of the data prints, with its mineral and item; claims name minerals of their own."""
    found = {
        (record.name, record.mineral, record.item)
        for records in (DATA.figures, DATA.production, DATA.shares)
        for record in records
    }
    found |= {(record.name, record.mineral, None) for records in (DATA.uses, DATA.scores) for record in records}
    for table_of_claims in DATA.claims.values():
        found |= {(named.name, named.mineral, None) for claim in table_of_claims.claims for named in claim.minerals}
    return found


def test_every_printed_name_means_its_mineral_or_stands_for_two() -> None:
    names = printed_names()
    assert len({name for name, _, _ in names}) > 400
    for name, meant, _ in names:
        read = NAMES.read(name)
        if name in TWO_MINERALS | NO_NAMES:
            assert read is None, name
        else:
            assert read is not None, name
            forms = {read.mineral, *DATA.register.broader(read.mineral)}
            related = meant in forms or read.mineral in DATA.register.broader(meant)
            assert related or (name, read.mineral) in OF_A_GROUP or (name, meant) in OF_A_GROUP, (name, read)


def test_a_form_that_a_printed_name_says_is_the_item_of_its_figure() -> None:
    for name, meant, item in printed_names():
        read = NAMES.read(name)
        if (name, item) in ITEM_LEFT_OUT:
            continue
        if read is not None and read.form is not None and read.mineral == meant and read.item is not None:
            assert read.item == item, (name, item, read)


def test_an_item_that_a_printed_name_says_is_read_from_it() -> None:
    said = {(name, item) for name, _, item in printed_names() if item and ", " in name}
    unread = {(name, item) for name, item in said if (read := NAMES.read(name)) is None or read.item != item}
    assert unread == set()


def test_the_tables_hold_no_spelling_twice() -> None:
    spellings = [one for one, _ in table("should_match.txt", " -> ") + table("should_not_match.txt", " # ")]
    assert len(spellings) == len(set(spellings))


def test_every_name_of_the_register_means_its_own_mineral() -> None:
    for one in DATA.register.values():
        for name in (one.id, one.name_en, one.name_zh, one.symbol, one.formula, *(alias for _, alias in one.aliases)):
            assert name is None or NAMES.find(name) == one.id


def test_every_entry_that_a_list_prints_means_its_own_mineral() -> None:
    for one in DATA.editions.values():
        for member in one.members or ():
            assert NAMES.find(member.name) == member.mineral, (one.id, member.name)


ENGLISH = sorted({one.name_en: one.id for one in DATA.register.values()}.items())


@given(st.sampled_from(ENGLISH), st.data())
def test_any_casing_and_hyphenation_of_an_english_name_means_the_same(
    pair: tuple[str, str], data: st.DataObject
) -> None:
    name, meant = pair
    gaps = st.sampled_from([" ", "-", "_", "  ", " - ", "\u2010", "\u2013", "\u00a0", "\t"])
    spelled = "".join(
        data.draw(gaps) if one in " -" else data.draw(st.sampled_from([one.upper(), one.lower()])) for one in name
    )
    assert NAMES.find(f" {spelled} ") == meant


KNOWN = {fold(spelling) for one in DATA.register.values() for spelling in (one.id, one.name_en)}
KNOWN |= {fold(alias) for one in DATA.register.values() for _, alias in one.aliases}
PRINTED = [member for one in DATA.editions.values() for member in one.members or ()]
KNOWN |= {fold(member.name) for member in PRINTED if member.language in ("en", "zh-Hans")}
SYMBOLS = {sign for one in DATA.register.values() for sign in (one.symbol, one.formula) if sign}
SYMBOLS |= {member.name for member in PRINTED}
"""What is known as it is printed only: symbols, and names in other languages."""


@given(st.text(string.ascii_letters, min_size=1, max_size=12))
def test_letters_that_are_no_name_mean_nothing(text: str) -> None:
    assert (NAMES.find(text) is not None) == (fold(text) in KNOWN or text in SYMBOLS)


@given(st.sampled_from(ENGLISH), st.sampled_from(string.ascii_lowercase), st.data())
def test_a_letter_too_many_means_nothing(pair: tuple[str, str], letter: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(pair[0])))
    changed = pair[0][:place] + letter + pair[0][place:]
    assert NAMES.find(changed) in (None, pair[1]) or fold(changed) in KNOWN or changed in SYMBOLS
    assert NAMES.find(changed) is None or fold(changed) in KNOWN or changed in SYMBOLS or changed == f"{pair[0]}s"


def test_what_nobody_sees_inside_a_name_is_passed_over() -> None:
    assert NAMES.find("\ufefflith\u00adium\u200b") == "lithium"
    assert NAMES.find("Co\u200b") == "cobalt"


def test_a_name_of_two_minerals_is_refused_with_both() -> None:
    register = {one.id: one for one in (mineral("zinc", "spelter"), mineral("tin", "Spelter"))}
    with pytest.raises(MineralsError, match="`spelter` means `tin` and `zinc`"):
        NameIndex(register).find("spelter")


def test_a_symbol_that_is_also_the_name_of_another_mineral_is_refused_with_both() -> None:
    register = {one.id: one for one in (mineral("cobalt", symbol="Co"), mineral("copper", "co"))}
    names = NameIndex(register)
    assert names.find("co") == "copper"
    with pytest.raises(MineralsError, match="`cobalt` and `copper`"):
        names.find("Co")


def test_entries_that_two_lists_mean_differently_are_refused_with_both() -> None:
    register = {one.id: one for one in (mineral("zinc"), mineral("tin"))}
    lists = [edition(Member("Spelter", "en", one, "Spelter")) for one in ("zinc", "tin")]
    with pytest.raises(MineralsError, match="`tin` and `zinc`"):
        NameIndex(register, lists).find("spelter")


def test_an_entry_of_a_list_adds_a_name_and_takes_none_away() -> None:
    register = {one.id: one for one in (mineral("zinc"), mineral("tin"))}
    listed = edition(
        Member("Zinc", "en", "tin", "Zinc"),
        Member("Stannum", "en", "tin", "Stannum"),
        Member("Zinn", "de", "tin", "tin metal", name_en_basis="official"),
        Member("锡", "zh-Hans", "tin", "block tin", name_en_basis="translated"),
    )
    names = NameIndex(register, [listed])
    assert names.find("zinc") == "zinc"
    assert names.find("stannum") == names.find("Zinn") == names.find("tin metal") == names.find("锡") == "tin"
    assert names.find("zinn") is None  # what is printed in a third language is known as it is printed
    assert names.find("block tin") is None  # our own translation is no printed name


def test_near_misses_are_said_and_never_taken() -> None:
    with pytest.raises(UnknownNameError, match="did you mean `lithium`"):
        NAMES.resolve("litium")
    assert NAMES.near("co") == ["Co"]
    assert NAMES.near("spheronized graphite") == []
    assert NAMES.near("litium") == ["lithium"]  # not lityum too, which is the same
    assert near_misses("us-2202", ["us-2022", "eu-2020"]) == ["us-2022"]


@pytest.mark.parametrize(
    "name",
    ["Cu foil", "tn ore", "radium", "chlorine", "钛铁", "锡铁矿", "Zn ion", "tin oxid", "lead foil", "iron man", "ore"],
)
def test_no_near_miss_names_another_element(name: str) -> None:
    own = {"Cu foil": "copper", "Zn ion": "zinc", "tin oxid": "tin", "lead foil": "lead", "iron man": "iron"}
    own["tn ore"] = "tin"  # `tin ore` stands on a list
    for near in NAMES.near(name):
        assert DATA.register[NAMES.resolve(near)].commodity == own.get(name), near


@given(st.sampled_from(ENGLISH), st.sampled_from(["ore", "foil", "oxid", "wire", "alloy", "anode", "scrap", "batteri"]))
def test_a_known_element_with_other_words_is_never_told_to_be_another(pair: tuple[str, str], word: str) -> None:
    name = f"{pair[0]} {word}"
    assume(NAMES.read(name) is None)
    commodity = DATA.register[pair[1]].commodity
    for near in NAMES.near(name):
        assert DATA.register[NAMES.resolve(near)].commodity == commodity


@pytest.mark.parametrize("name", ["Copper (lithium carbonate)", "Lithium and spodumene", "Tin, cassiterite and zinc"])
def test_a_compound_beside_something_else_says_nothing(name: str) -> None:
    assert NAMES.read(name) is None


def test_a_swapped_letter_names_one_mineral() -> None:
    assert NAMES.near("magnesuim") == ["magnesium"]
    assert NAMES.near("praseodimium") == ["praseodymium"]
