"""What a data set answers about its editions."""

from __future__ import annotations

from datetime import date

import pytest

from minerals.store.dataset import Dataset

DATA = Dataset()


@pytest.mark.parametrize(
    ("edition", "newer"),
    [
        ("cn-2016", ["cn-2026"]),
        ("uk-2021", ["uk-2024"]),
        # The draft of 2025 is newer than the list of 2022, and of another kind.
        ("us-2022", []),
        # An edition is not newer than itself.
        ("cn-2026", []),
    ],
)
def test_a_newer_list_without_members_is_of_the_same_kind_and_later(edition: str, newer: list[str]) -> None:
    assert [one.id for one in DATA.editions.newer_not_held(DATA.editions[edition])] == newer


def test_a_newer_list_counts_from_the_day_on_which_it_takes_force() -> None:
    days = (date(2026, 6, 14), date(2026, 6, 15))
    found = [[one.id for one in DATA.editions.newer_not_held(DATA.editions["cn-2016"], day)] for day in days]
    assert found == [[], ["cn-2026"]]
