"""A printed value and what it means, typed by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minerals.domain.values import KINDS, NUMERIC_KINDS, Value, parse
from minerals.store.dataset import Dataset

READ = [
    ("44", Value("44", "point", False, 44, 44, True, True)),
    ("99.6", Value("99.6", "point", False, 99.6, 99.6, True, True)),
    ("87 %", Value("87 %", "point", False, 87, 87, True, True)),
    ("95 percent", Value("95 percent", "point", False, 95, 95, True, True)),
    ("约80%", Value("约80%", "point", True, 80, 80, True, True)),
    ("约为55%", Value("约为55%", "point", True, 55, 55, True, True)),
    ("接近100%", Value("接近100%", "point", True, 100, 100, True, True)),
    (">95", Value(">95", "above", False, 95, 100, False, True)),
    (">50%", Value(">50%", "above", False, 50, 100, False, True)),
    ("超90%", Value("超90%", "above", False, 90, 100, False, True)),
    ("80%以上", Value("80%以上", "above", False, 80, 100, None, True)),
    ("<50", Value("<50", "below", False, 0, 50, True, False)),
    ("Less than ½ unit.", Value("Less than ½ unit.", "below", False, 0, 0.5, True, False)),
    ("80%-90%", Value("80%-90%", "between", False, 80, 90, True, True)),
    ("E", Value("E", "net_exporter")),
    ("净进口国", Value("净进口国", "net_importer")),
    ("NA", Value("NA", "not_available")),
    ("N/A", Value("N/A", "not_available")),
    ("k. A.", Value("k. A.", "not_available")),
    ("暂无", Value("暂无", "not_available")),
    ("W", Value("W", "withheld")),
    ("XX", Value("XX", "not_applicable")),
]


@pytest.mark.parametrize(("published", "meaning"), READ, ids=[published for published, _ in READ])
def test_a_printed_value_is_read(published: str, meaning: Value) -> None:
    assert parse(published) == meaning


@pytest.mark.parametrize(
    "published", ["", ">", "95>", "E 25", "estimated", "about", "1,000", "-5", "雙雙突破55%", "NaN"]
)
def test_what_the_grammar_does_not_cover_is_not_guessed(published: str) -> None:
    assert parse(published) is None


@given(st.integers(0, 100), st.sampled_from(["", "%", " %", " percent"]))
def test_a_bound_is_never_a_bare_number(number: int, unit: str) -> None:
    bound = parse(f">{number}{unit}")
    assert bound is not None
    assert (bound.kind, bound.low, bound.low_inclusive, bound.high) == ("above", number, False, 100)


@given(st.text(max_size=12))
def test_reading_never_fails(text: str) -> None:
    value = parse(text)
    assert value is None or value.kind in KINDS
    assert value is None or (value.low is not None) == (value.kind in NUMERIC_KINDS)


def test_every_figure_in_the_data_means_what_it_says() -> None:
    for figure in Dataset().figures:
        read = parse(figure.value.published)
        in_words = figure.value.kind == "in_words"
        assert read is None if in_words or figure.reading is not None else read == figure.value
