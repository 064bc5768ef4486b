"""One span for several unofficial figures: nothing averaged, no open bound turned into 100."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from minerals.domain.records import Figure
from minerals.domain.values import parse
from minerals.questions.compare.span import Bound, span


def figure(published: str, *, year: str | None = "2020", item: str | None = None, source: str = "one") -> Figure:
    value = parse(published)
    assert value is not None
    return Figure(
        value=value,
        mineral="cobalt",
        name="钴",
        item=item,
        item_as_published=item,
        metric="external-dependence",
        base="not-named",
        metric_as_published="对外依存度",
        stage="unspecified",
        stage_basis=None,
        period=year,
        text_date=None,
        publication=source,
        collection="literature",
        part="text",
        locator="page 1",
        read_in="here",
        confidence="secondary",
        note=None,
        reading=None,
    )


def test_an_open_bound_is_dropped_when_every_point_is_at_or_above_it() -> None:
    assert span([figure("90%"), figure("97%"), figure("80%以上")]).bounds == ()
    assert span([figure("80%"), figure("80%以上")]).bounds == ()


def test_an_open_bound_that_a_point_contradicts_follows() -> None:
    assert span([figure("约80%"), figure("超90%")]).bounds == (Bound("above", 90, False),)
    assert span([figure("30%"), figure("20%以下")]).bounds == (Bound("below", 20, None),)


def test_an_open_bound_alone_stays_open() -> None:
    only = span([figure("50%以上")])
    assert (only.low, only.high) == (None, None)
    assert only.bounds == (Bound("above", 50, None),)


def test_an_end_is_approximate_only_when_no_exact_figure_says_the_same() -> None:
    both = span([figure("约90%"), figure("90%"), figure("接近100%")])
    assert (both.low_approximate, both.high_approximate) == (False, True)


def test_a_range_counts_with_both_its_ends() -> None:
    ends = span([figure("80%-90%"), figure("85%")])
    assert (ends.low, ends.high) == (80, 90)


def test_an_item_is_named_when_all_share_it() -> None:
    assert span([figure("80%", item="ore"), figure("83%", item="ore")]).item == "ore"
    assert span([figure("80%", item="ore"), figure("83%")]).item is None


def test_years_are_those_that_are_named() -> None:
    assert span([figure("80%", year="2019"), figure("83%", year=None), figure("81%", year="2021")]).years == (
        2019,
        2021,
    )
    assert span([figure("80%", year=None)]).years is None


@given(st.lists(st.integers(0, 100), min_size=1), st.lists(st.integers(0, 100)))
def test_every_point_lies_in_the_span_and_every_bound_is_kept_or_answered(points: list[int], bounds: list[int]) -> None:
    found = span([*(figure(f"{one}%") for one in points), *(figure(f">{one}") for one in bounds)])
    assert (found.low, found.high) == (min(points), max(points))
    kept = {bound.number for bound in found.bounds}
    assert all(one in kept or all(point >= one for point in points) for one in bounds)
    assert kept <= set(bounds)


def test_figures_without_a_year_are_counted_apart() -> None:
    found = span([figure("80%", year="2019"), figure("83%", year=None)])
    assert (found.years, found.undated) == ((2019, 2019), 1)
