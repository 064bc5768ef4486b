"""No member is lost or placed twice, whatever the list: groups, forms, elements that a group covers from outside."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minerals.domain.records import Edition, Member, Mineral
from minerals.domain.register import Register
from minerals.errors import ReconciliationError
from minerals.questions.compare.listed import LISTINGS, _way, listed
from minerals.questions.compare.place import GRAINS, NOT_LISTED, Placed, place, reconcile, row_of
from minerals.store.dataset import Dataset


def mineral(name: str, commodity: str, *, form_of: str | None = None, group: tuple[str, ...] = ()) -> Mineral:
    kind = "group" if group else "element"
    return Mineral(name, kind, name, None, commodity, form_of=form_of, group=group)


def edition(members: list[Member]) -> Edition:
    return Edition(
        id="xx-2000",
        jurisdiction="XX",
        kind="critical",
        title="a list",
        authority="somebody",
        published="2000",
        checked="2000-01-01",
        members=tuple(members),
    )


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Plain minerals with chains of forms, groups of elements with a group inside, and outsiders beside them."""
    entries = []
    for place_ in range(draw(st.integers(1, 4))):
        entries.append(mineral(f"m{place_}", f"m{place_}"))
        above = f"m{place_}"
        for step in range(draw(st.integers(0, 3))):
            entries.append(mineral(f"m{place_}-form{step}", f"m{place_}", form_of=above))
            above = draw(st.sampled_from([above, f"m{place_}-form{step}"]))
    for place_ in range(draw(st.integers(0, 2))):
        elements = [f"g{place_}-e{number}" for number in range(draw(st.integers(1, 5)))]
        inner = mineral(f"g{place_}-light", f"g{place_}")
        entries += [mineral(element, f"g{place_}") for element in elements]
        entries += [inner, mineral(f"g{place_}", f"g{place_}", group=(*elements, inner.id))]
        entries.append(mineral(f"outsider{place_}", f"outsider{place_}"))
    return Register(entries)


@st.composite
def lists(draw: st.DrawFn) -> tuple[Register, Edition]:
    register = draw(registers())
    chosen = draw(st.lists(st.sampled_from(list(register)), unique=True, min_size=1))
    members = []
    for name in chosen:
        covers: list[str] = []
        unknown: list[str] = []
        if register.is_group(name):
            within = [*register[name].group, name.replace("g", "outsider")]
            covers = draw(st.lists(st.sampled_from(within), unique=True))
            unknown = [one for one in within if one not in covers and draw(st.booleans())]
        members.append(Member(name, "en", name, name, covers=tuple(covers), covers_unknown=tuple(unknown)))
    return register, edition(draw(st.permutations(members)))


def placed(one: Edition, register: Register, grain: str) -> dict[str, Placed]:
    return {row: cells[one.id] for row, cells in place([one], register, grain).items() if one.id in cells}


@pytest.mark.parametrize("grain", ["printed", "commodity"])
@given(generated=lists())
def test_each_member_has_exactly_one_home_row(grain: str, generated: tuple[Register, Edition]) -> None:
    register, one = generated
    homes = [
        (row, member.name) for row, cell in placed(one, register, grain).items() if cell.home for member in cell.members
    ]
    assert sorted(homes) == sorted(
        (row_of(member.mineral, register, grain), member.name) for member in one.members or ()
    )


@given(lists())
def test_at_element_grain_a_group_stands_where_it_covers_and_all_else_once(generated: tuple[Register, Edition]) -> None:
    register, one = generated
    homes = [
        (member.name, row)
        for row, cell in placed(one, register, "element").items()
        if cell.home
        for member in cell.members
    ]
    for member in one.members or ():
        rows = sorted(row for name, row in homes if name == member.name)
        if register.is_group(member.mineral) and member.covers:
            assert rows == sorted({row_of(covered, register, "element") for covered in member.covers})
        else:
            assert len(rows) == 1


@pytest.mark.parametrize("grain", GRAINS)
@given(generated=lists())
def test_a_listing_says_what_stands_there(grain: str, generated: tuple[Register, Edition]) -> None:
    register, one = generated
    by_name = {member.mineral for member in one.members or ()}
    covered = {mineral for member in one.members or () for mineral in member.covers}
    for row, cell in placed(one, register, grain).items():
        assert cell.listing in LISTINGS[:-1]
        if cell.listing == "name":
            assert row in by_name
        if cell.listing == "form":
            assert all(
                register.is_form_of(member.mineral, row) or register.is_form_of(row, member.mineral)
                for member in cell.members
            )
        if cell.listing == "members":
            assert register.is_group(row)
            assert all(member.mineral != row for member in cell.members)
        if cell.listing == "group":
            assert row in covered or any(row in register[member.mineral].group for member in cell.members)
        if cell.listing == "unknown":
            assert row not in by_name
            assert any(
                row in member.covers_unknown or (row in register[member.mineral].group and not member.covers)
                for member in cell.members
            ) or (register.is_group(row) and not register[row].group)


@given(lists())
def test_the_entries_that_list_a_mineral_are_those_of_all_entries_that_do(generated: tuple[Register, Edition]) -> None:
    register, one = generated
    for mineral in register:
        ways = [(at, member, _way(member, mineral, register)) for at, member in enumerate(one.members or (), 1)]
        certain = [entry for entry in ways if entry[2] not in (None, "unknown")]
        expected = certain or [entry for entry in ways if entry[2] is not None]
        assert list(listed(one, mineral, register).entries) == expected


@pytest.mark.parametrize(
    ("entry", "asked", "way"), [("g", "e", "unknown"), ("e", "light", "unknown"), ("g", "light", "group")]
)
def test_an_entry_of_the_same_group_lists_a_mineral_or_leaves_it_open(entry: str, asked: str, way: str) -> None:
    light = replace(mineral("light", "g"), kind="group")
    register = Register([mineral("e", "g"), light, mineral("g", "g", group=("e", "light")), mineral("m", "m")])
    one = edition([Member(name, "en", name, name) for name in ("m", entry)])
    found = listed(one, asked, register)
    assert found.listing == way
    assert [(place, member.name, how) for place, member, how in found.entries] == [(2, entry, way)]


@pytest.mark.parametrize("grain", GRAINS)
def test_every_cell_of_the_data_says_what_a_lookup_says(grain: str) -> None:
    data = Dataset()
    editions = [edition for edition in data.editions.values() if edition.members is not None]
    cells = place(editions, data.register, grain)
    for edition in editions:
        in_cells = {row: at.get(edition.id, NOT_LISTED).listing for row, at in cells.items()}
        assert in_cells == {row: listed(edition, row, data.register).listing for row in cells}


@given(lists())
def test_an_outsider_that_a_group_covers_is_seen_from_its_own_row(generated: tuple[Register, Edition]) -> None:
    register, one = generated
    names = [*register]
    all_rows = edition([Member(name, "en", name, name, covers=(name,)) for name in names])
    cells = place([one, replace(all_rows, id="all")], register, "commodity")
    for member in one.members or ():
        for mineral in (*member.covers, *member.covers_unknown):
            assert one.id in cells[register[mineral].commodity]


@given(lists())
def test_a_member_that_is_lost_or_doubled_is_noticed(generated: tuple[Register, Edition]) -> None:
    register, one = generated
    cells = list(placed(one, register, "commodity").values())
    home = next(place_ for place_, cell in enumerate(cells) if cell.home)
    lost = Placed(cells[home].listing, cells[home].members[1:], home=True)
    doubled = Placed(cells[home].listing, cells[home].members * 2, home=True)
    for wrong in (lost, doubled):
        with pytest.raises(ReconciliationError, match="xx-2000"):
            reconcile(one, [*cells[:home], wrong, *cells[home + 1 :]], once=True)
