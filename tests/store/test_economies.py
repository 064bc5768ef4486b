"""The members of economies and the governance indicators: what `check` says of a wrong record."""

from __future__ import annotations

from datetime import date

import pytest

from minerals.store.dataset import Dataset
from tests.store.planted import Lists, entry


def test_a_membership_that_ends_before_it_begins_is_reported(lists: Lists) -> None:
    lists.change("economies.json", lambda value: entry(value, code="GB").update(until="1990-01-31"))
    assert lists.found() == [("economies.json", lists.line("economies.json", '"GB"'), "dates-backward")]


@pytest.mark.parametrize("file", ["economies.json", "governance.json"])
def test_the_code_is_that_of_a_country_with_a_name(lists: Lists, file: str) -> None:
    lists.change(file, lambda value: entry(value, code="FR").update(code="FX"))
    assert lists.found() == [(file, lists.line(file, '"FX"'), "unknown-country")]
    assert lists.hint() == "did you mean `FR` (France)?"


def test_a_day_that_is_none_and_an_unknown_publication_are_reported(lists: Lists) -> None:
    lists.change("economies.json", lambda value: entry(value, code="HR").update(since="2013-02-30"))
    lists.change("economies.json", lambda value: entry(value, code="GB").update(publication="eurostat"))
    assert {code for _, _, code in lists.found()} == {"no-such-day", "unknown-publication"}


def test_the_members_of_the_eu_are_those_that_eurostat_lists() -> None:
    members = {member.code: member for member in Dataset().economies}
    assert (members["HR"].since, members["GB"].until) == ("2013-07-01", "2020-01-31")
    assert (members["GR"].name, members["MT"].since) == ("Greece", "2004-05-01")
    assert sum(member.on(date(2023, 3, 31)) for member in members.values()) == 27


def test_the_mean_of_an_incomplete_entry_is_unknown() -> None:
    estimates = {(entry.code, entry.year): entry for entry in Dataset().governance}
    assert len(estimates) == 600
    assert estimates["SM", "2019"].mean is None
    china = estimates["CN", "2019"].mean
    assert china is not None
    assert round(china, 3) == -0.363
