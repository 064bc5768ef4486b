"""Steps that put records into another order, one after another, beside a list on which they are done."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from minerals.questions.diff.moves import moves, out_of_order


@st.composite
def orders(draw: st.DrawFn) -> tuple[list[int], int]:
    """Which records of NEW are left of OLD, in its order, and how many NEW has."""
    size = draw(st.integers(0, 14))
    left = draw(st.lists(st.sampled_from(range(size)), unique=True)) if size else []
    return draw(st.one_of(st.just(left), st.just(sorted(left)))), size


@given(orders())
def test_steps_lead_to_the_new_order(made: tuple[list[int], int]) -> None:
    left, size = made
    records = list(left)
    for place, start, to in moves(left, size):
        if start is None:
            assert place not in records
        else:
            assert records.pop(start) == place
        records.insert(to, place)
        assert to == 0 or records[to - 1] == place - 1, "it stands behind the one before it"
    assert records == list(range(size))


def ascends(numbers: list[int]) -> bool:
    return numbers == sorted(numbers)


@given(st.permutations(range(7)))
def test_no_fewer_records_are_moved_than_have_to_be(numbers: list[int]) -> None:
    moved = out_of_order(numbers)
    assert ascends([number for number in numbers if number not in moved])
    most = max(
        len(kept)
        for choice in range(2 ** len(numbers))
        if ascends(kept := [number for at, number in enumerate(numbers) if choice >> at & 1])
    )
    assert len(moved) == len(numbers) - most
