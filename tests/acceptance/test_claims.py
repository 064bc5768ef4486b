"""A third party's table is held exactly as it prints it, and nothing of it enters a comparison."""

from __future__ import annotations

from functools import cache

import minerals
from minerals.domain.claims import Claim
from minerals.questions.show.claims import ClaimsShown
from tests.acceptance.typed_claims import CN_MINERALS, CN_USE, CN_VALUE, EU, SECTION, US


@cache
def claims() -> tuple[Claim, ...]:
    shown = minerals.show("review-2022")
    assert isinstance(shown, ClaimsShown)
    return shown.table.claims


def rows(jurisdiction: str, part: str) -> list[Claim]:
    return [one for one in claims() if (one.jurisdiction, one.part) == (jurisdiction, part)]


def said(one: Claim) -> tuple[str, str, str | None, str]:
    (mineral,) = one.minerals
    return mineral.mineral, mineral.name, one.use, one.value.published


def test_every_row_of_the_united_states_is_as_printed_and_in_printed_order() -> None:
    held = rows("US", "table-2")
    assert [said(one) for one in held] == US
    assert len(held) == 15
    assert {one.attributed_to for one in held} == {"us-mcs-2022"}
    assert [one.locator for one in held] == [f"table 2, United States, row {row}" for row in range(1, 16)]


def test_every_row_of_the_european_union_is_as_printed_and_in_printed_order() -> None:
    held = rows("EU", "table-2")
    assert [said(one) for one in held] == EU
    assert len(held) == 13
    assert {one.attributed_to for one in held} == {"eu-com-2020-474"}


def test_china_is_one_row_of_eight_minerals_whose_value_is_not_available() -> None:
    (one,) = rows("CN", "table-2")
    assert [(named.mineral, named.name) for named in one.minerals] == CN_MINERALS
    assert (one.use, one.value.published, one.value.kind) == (CN_USE, CN_VALUE, "not_available")
    assert one.attributed_to == "cn-plan-2016"
    assert one.value.low is None


def test_the_three_statements_of_section_3_1_are_claims_of_their_own() -> None:
    held = rows("CN", "section-3-1")
    assert [said(one) for one in held] == SECTION
    assert {(one.value.low, one.value.high, one.item) for one in held} == {(80, 90, "ore")}
    assert {one.attributed_to for one in held} == {None}
    assert all("[31]" in (one.attributed_as or "") for one in held)


def test_thirty_two_claims_are_held_and_no_other() -> None:
    assert len(claims()) == 15 + 13 + 1 + 3


def test_antimony_of_the_united_states_is_claimed_above_95_and_beryllium_of_the_eu_at_0() -> None:
    antimony, beryllium = rows("US", "table-2")[0].value, rows("EU", "table-2")[1].value
    assert (antimony.published, antimony.kind, antimony.low, antimony.low_inclusive) == (">95%", "above", 95, False)
    assert (beryllium.published, beryllium.kind, beryllium.low, beryllium.high) == ("0%", "point", 0, 0)


def test_a_slash_stays_a_slash_and_gets_no_number() -> None:
    slashes = [one for one in claims() if one.value.published == "/"]
    assert [one.minerals[0].mineral for one in slashes] == ["nickel", "praseodymium", "rhodium", "tellurium"]
    assert {(one.value.kind, one.value.low, one.value.high) for one in slashes} == {("in_words", None, None)}


def test_no_claim_is_a_figure_or_a_use() -> None:
    compared = minerals.compare("us-2022", "eu-2020", "cn-2016")
    figures = [one.figure for row in compared.rows for cell in row.cells.values() for one in cell.figures]
    uses = [use for row in compared.rows for cell in row.cells.values() for use in cell.uses]
    assert "review-2022" not in {one.publication for one in figures} | {one.publication for one in uses}
    antimony = minerals.show("antimony").to_dict()
    assert "review-2022" not in {one["publication"] for one in (*antimony["figures"], *antimony["uses"])}
