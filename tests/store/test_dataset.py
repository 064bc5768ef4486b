"""What the data set says of its editions and files, typed by hand."""

from __future__ import annotations

from datetime import date

import pytest

from minerals.store.dataset import Dataset

DATA = Dataset()


@pytest.mark.parametrize(
    ("edition", "day", "newer"),
    [
        ("cn-2016", None, ["cn-2026"]),
        ("cn-2016", date(2026, 6, 15), ["cn-2026"]),
        ("cn-2016", date(2026, 6, 14), []),
        ("cn-2026", None, []),
        ("uk-2021", None, ["uk-2024"]),
        ("us-2018", None, []),
    ],
)
def test_newer_editions_without_members_are_named(edition: str, day: date | None, newer: list[str]) -> None:
    assert [one.id for one in DATA.newer_not_held(DATA.edition(edition), day)] == newer


def test_a_publication_whose_table_of_claims_is_there_has_no_file_of_its_own() -> None:
    assert "review-2022" in DATA.claims
    assert "review-2022" not in DATA.files
    assert {"us-mcs-2022", "eu-dw-2020", "cn-announcements", "wmd-2024", "eu-report-2014"} <= DATA.files
    assert not DATA.files & DATA.editions.keys()


def test_files_are_known_by_their_place_in_the_folder() -> None:
    names = list(DATA.documents())
    assert {"minerals.json", "publications.json", "corrections.json", "editions/us-2022.json"} <= {*names}
    assert len(names) == len({*DATA.folder.rglob("*.json")})
