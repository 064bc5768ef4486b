"""The tables of verdicts in ``docs/audit.md``, typed by hand: every pair of values, and every pair with a later one."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from minerals.domain.values import KINDS, Value
from tests.questions.claims import LATER, audited, cell, claim, dataset, figure, value

PAGE = (Path(__file__).parent.parent.parent / "docs" / "audit.md").read_text(encoding="utf-8")
Grid = dict[tuple[str, str], str]


def grid(first: str) -> Grid:
    """A table of the page by row and column; ``first`` is the head of its first column."""
    lines = PAGE[PAGE.index(f"| {first} | ") :].split("\n\n")[0].splitlines()
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines]
    heads = rows[0][1:]
    assert all(len(row) == len(rows[0]) for row in rows)
    return {(row[0], head): mark for row in rows[2:] for head, mark in zip(heads, row[1:], strict=True)}


def meanings() -> dict[str, tuple[str, str | None]]:
    """The verdict and the reason of each mark of the first table."""
    lines = PAGE[PAGE.index("| mark | verdict | reason |") :].split("\n\n")[0].splitlines()[2:]
    cells = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines]
    return {mark: (verdict, reason or None) for mark, verdict, reason, _ in cells}


VERDICTS = grid("table")
LATER_VERDICTS = grid("agreed")
MARKS = meanings()


def test_the_tables_have_every_kind_of_value_in_rows_and_columns() -> None:
    for rows, columns in (zip(*VERDICTS, strict=True), zip(*LATER_VERDICTS, strict=True)):
        for words in (set(rows), set(columns)):
            assert {value(word).kind for word in words - {"(empty)", "none"}} == set(KINDS)
    assert {"/", "(empty)"} <= {row for row, _ in VERDICTS}
    assert len(VERDICTS) == 14 * 14
    assert len(LATER_VERDICTS) == 11 * 15
    assert set(VERDICTS.values()) == set(MARKS)
    assert set(LATER_VERDICTS.values()) == {"=", "+", "r"}


@pytest.mark.parametrize("row", sorted({row for row, _ in VERDICTS} - {"(empty)"}))
def test_a_value_against_what_is_published_has_the_verdict_of_the_page(row: str) -> None:
    found = {
        (row, column): (reached.verdict, reached.reason)
        for column in {column for _, column in VERDICTS}
        for reached in [cell(value(row), figure(value(column)))]
    }
    assert found == {pair: MARKS[mark] for pair, mark in VERDICTS.items() if pair[0] == row}


def test_an_empty_cell_claims_nothing_whatever_is_published() -> None:
    assert {mark for (row, _), mark in VERDICTS.items() if row == "(empty)"} == {"."}
    for _, column in VERDICTS:
        assert audited(dataset([figure(value(column))]), claim(None)).cells == ()


@pytest.mark.parametrize("row", sorted({row for row, _ in LATER_VERDICTS}))
def test_a_value_that_agrees_and_a_later_figure_have_the_verdict_of_the_page(row: str) -> None:
    found = {}
    for column in {column for _, column in LATER_VERDICTS}:
        later = [] if column == "none" else [figure(value(column), LATER)]
        reached = cell(value(row), figure(value(row)), *later)
        assert (reached.reason == "unlike-before") == (reached.verdict == "revised-since")
        shown = [beside.published for beside in reached.beside]
        assert shown in ([], [value(column).published] if column != "none" else [])
        found[row, column] = {"revised-since": "r", "agrees": "+" if shown else "="}[reached.verdict]
        assert reached.verdict == "agrees" or shown
    assert found == {pair: mark for pair, mark in LATER_VERDICTS.items() if pair[0] == row}


def test_other_words_of_a_later_edition_are_shown() -> None:
    other = Value("low percentage", "in_words")
    reached = cell(value("words"), figure(value("words")), figure(other, LATER))
    assert [beside.published for beside in reached.beside] == ["low percentage"]
    assert cell(other, figure(value("words"))).verdict == "cannot-check"


def test_a_later_figure_changes_no_verdict_but_agrees() -> None:
    later_words = {column for _, column in LATER_VERDICTS} - {"none"}
    tried = 0
    for (row, column), mark in VERDICTS.items():
        if mark in "=.":
            continue
        for later in sorted(later_words):
            reached = cell(value(row), figure(value(column)), figure(value(later), LATER))
            assert (reached.verdict, reached.reason) == MARKS[mark], (row, column, later)
            tried += 1
    assert tried > 2000


def test_what_agrees_with_a_print_of_another_notation_is_revised_by_the_print() -> None:
    for claimed, printed in (("/", "NA"), ("n/a", "W"), ("/", "XX")):
        for later in ("48", "E"):
            assert cell(value(claimed), figure(value(printed)), figure(value(later), LATER)).verdict == "agrees"


def test_a_net_exporter_that_stays_one_is_not_revised() -> None:
    reached = cell(value("E"), figure(value("E")), figure(value("E"), LATER))
    assert (reached.verdict, reached.reason, reached.beside) == ("agrees", None, ())


def test_every_later_edition_counts_and_the_first_and_the_newest_are_shown() -> None:
    figures = [figure(value("48")), figure(value("49"), LATER), figure(value("38"), "us-mcs-2026")]
    reached = cell(value("48"), *figures)
    assert reached.verdict == "revised-since"
    assert [beside.published for beside in reached.beside] == ["49", "38"]


def test_a_later_figure_of_another_item_mineral_or_year_says_nothing() -> None:
    for changed in ({"item": "refined"}, {"mineral": "nickel"}, {"period": "2022"}):
        reached = cell(value("48"), figure(value("48")), figure(value("E"), LATER, **changed))
        assert (reached.verdict, reached.beside) == ("agrees", ()), changed


def test_stages_tell_later_figures_apart_only_where_both_publications_print_them() -> None:
    printed = {"stage": "extraction", "stage_basis": "printed"}
    for later, shown in (
        ({"stage": "processing", "stage_basis": "printed"}, []),
        ({"stage": "processing", "stage_basis": "our-reading"}, ["E"]),
        ({"stage": "extraction", "stage_basis": "printed"}, ["E"]),
        ({**printed, "metric": "another-measure"}, []),
    ):
        reached = cell(value("48"), figure(value("48"), **printed), figure(value("E"), LATER, **later))
        assert [beside.published for beside in reached.beside] == shown, later


def test_texts_of_the_literature_are_no_editions_of_each_other() -> None:
    texts = [
        replace(figure(value(text), name), collection="cn-literature")
        for text, name in (("90", "cn-lit-ju2018"), ("40", "cn-lit-cobalt2019"))
    ]
    cells = audited(dataset(texts), claim(value("90"), publication="cn-lit-ju2018", jurisdiction="CN")).cells
    assert [(each.verdict, each.beside) for each in cells] == [("agrees", ())]


@pytest.mark.parametrize(
    ("claimed", "printed", "verdict", "reason"),
    [
        (">95", (">95", "E"), "agrees", None),
        ("E", (">95", "E"), "agrees", None),
        ("95", (">95", "E"), "differs", "bound-dropped"),
        ("96", (">95", "E"), "differs", "within-bound"),
        ("50", (">95", "E"), "differs", None),
        ("50", (">95", ">75"), "differs", "contradicts-bound"),
        ("0", ("E", "NA"), "differs", "not-zero"),
        ("0", ("E", "76"), "differs", None),
        ("n/a", ("NA", "76"), "figure-exists", None),
        ("words", ("76", "words"), "agrees", None),
    ],
)
def test_several_figures_give_the_most_favourable_verdict(
    claimed: str, printed: tuple[str, ...], verdict: str, reason: str | None
) -> None:
    items = ("sponge", "pigment")
    figures = [figure(value(text), item=item) for text, item in zip(printed, items, strict=True)]
    for order in (figures, figures[::-1]):
        reached = cell(value(claimed), *order)
        assert (reached.verdict, reached.reason) == (verdict, reason)


def test_only_the_figures_that_agree_or_exist_are_shown() -> None:
    figures = [figure(value(">95"), item="sponge"), figure(value("E"), item="pigment")]
    assert cell(value("E"), *figures).published == ("E",)
    assert cell(value("50"), *figures).published == (">95", "E")
    gap = [figure(value("NA"), item="sponge"), figure(value("48"), item="pigment")]
    assert cell(value("/"), *gap).published == ("48",)


@pytest.mark.parametrize(
    ("coverage", "figures", "changed", "verdict", "reason"),
    [
        ("partial", [], {"publication": None}, "cannot-check", "no-source"),
        ("partial", [{"mineral": "rare-earths"}], {"mineral": "neodymium"}, "group-only", "of-group"),
        ("complete", [{"mineral": "nickel"}], {"year": None}, "nothing-published", None),
        ("complete", [{"mineral": "nickel"}], {}, "nothing-published", None),
        ("partial", [{"mineral": "nickel"}], {}, "cannot-check", "held-in-part"),
        ("partial", [], {}, "cannot-check", "not-held"),
        ("partial", [{"period": "2020"}], {}, "cannot-check", "other-year"),
        ("complete", [{"period": "2020"}], {}, "cannot-check", "other-year"),
    ],
)
def test_where_there_is_no_such_figure_every_kind_of_value_has_the_verdict_of_the_page(
    coverage: str, figures: list[dict[str, str]], changed: dict[str, str | None], verdict: str, reason: str | None
) -> None:
    data = dataset([figure(value("76"), **each) for each in figures], coverage=coverage)
    for row in {row for row, _ in VERDICTS} - {"(empty)"}:
        reached = audited(data, claim(value(row), **changed)).cells[0]
        assert (reached.verdict, reached.reason) == (verdict, reason), row
    page = PAGE[PAGE.index("### Where the publication has no such figure") :].split("\n## ")[0]
    assert f"| {verdict} | {reason or ''}".rstrip() in page


ALL_GAPS = list(product(("NA", "W", "XX"), ("NA", "W", "XX")))


@pytest.mark.parametrize(("claimed", "printed"), ALL_GAPS)
def test_a_gap_never_counts_as_a_number(claimed: str, printed: str) -> None:
    assert cell(value(claimed), figure(value(printed))).verdict in ("agrees", "differs")
    for number in ("0", "100", "E"):
        assert cell(value(number), figure(value(printed))).verdict == "differs"
        assert cell(value(claimed), figure(value(number))).verdict == "figure-exists"
