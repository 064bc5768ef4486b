"""What somebody meets who uses the package in Python or in a notebook."""

from __future__ import annotations

import inspect
import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import minerals
from minerals.errors import ArgumentError
from minerals.questions.records import Answer


def bill() -> Answer:
    file = io.BytesIO(b"mineral\nlithium\nunobtainium\n")
    return minerals.Library().lookup_file(file)


PUBLIC: Any = minerals
"""The package as a user has it who runs no type checker."""
REPRS: dict[str, Callable[[], Any]] = {
    "<Comparison of us-2022, cn-2016: 1 rows>": lambda: minerals.compare("us-2022", "cn-2016", minerals="lithium"),
    "<Diff us-2018 -> us-2022: 11 changes>": lambda: minerals.diff("us-2018", "us-2022"),
    "<Lookup Al: aluminium, 稀土: rare-earths>": lambda: minerals.lookup("Al", "稀土"),
    "<EditionShown cn-2016: 24 members>": lambda: minerals.show("cn-2016"),
    "<MineralShown lithium>": lambda: minerals.show("lithium"),
    "<ClaimsShown review-2022: 32 claims>": lambda: minerals.show("review-2022"),
    "<Bill of input: 1 names matched, 1 unmatched>": bill,
}
ANSWERS: dict[str, Callable[[], Any]] = {
    **REPRS,
    "publication": lambda: minerals.show("us-mcs-2022"),
    "lists": minerals.lists,
    "matrix": minerals.matrix,
    "history": lambda: minerals.history("nickel"),
    "audit": lambda: minerals.audit("review-2022"),
    "conflicts": minerals.conflicts,
    "library diff": lambda: minerals.Library().diff_library(minerals.Library()),
}


@pytest.mark.parametrize("typed", REPRS)
def test_an_answer_is_a_few_words_at_a_prompt(typed: str) -> None:
    assert repr(REPRS[typed]()) == typed


@pytest.mark.parametrize("name", ANSWERS)
def test_no_answer_fills_the_screen_of_a_prompt(name: str) -> None:
    assert len(repr(ANSWERS[name]())) < 120


def test_an_edition_does_not_print_its_members() -> None:
    assert len(repr(minerals.edition("us-2025"))) < 1500
    assert "Member(" not in repr(minerals.edition("us-2025"))
    assert repr(minerals.Library()).startswith("<Library data 20")


@pytest.mark.parametrize("name", [name for name in ANSWERS if name != "library diff"])
def test_a_notebook_shows_a_table(name: str) -> None:
    html = ANSWERS[name]()._repr_html_()
    assert "<td>" in html or "<dd>" in html
    assert html.count("<table>") == html.count("</table>")


def test_a_notebook_shows_bounds_as_they_are_printed() -> None:
    html = PUBLIC.compare("us-2022", "cn-2016", minerals="lithium")._repr_html_()
    assert "<b>&gt;25</b>" in html
    assert "c.55~80" in html


def test_html_of_an_own_file_cannot_close_a_table() -> None:
    file = io.BytesIO(b"mineral\n</table><script>alert(1)</script>\n")
    html = PUBLIC.Library().lookup_file(file)._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_dir_and_help_list_every_public_name() -> None:
    assert {"compare", "matrix", "Library", "MineralsError", "__version__"} <= set(dir(minerals))
    functions = {name for name, value in inspect.getmembers(minerals) if inspect.isroutine(value)}
    assert {"compare", "diff", "lookup", "show", "table"} <= functions


def test_signatures_are_those_that_people_call() -> None:
    parameters = inspect.signature(minerals.compare).parameters
    assert list(parameters) == [
        *("names", "grain", "battery", "minerals", "on", "min_dependence"),
        *("cells", "parts", "sort", "figures", "as_of", "columns"),
    ]
    assert parameters["grain"].default == "commodity"
    assert next(iter(inspect.signature(minerals.Library.compare).parameters)) == "self"
    assert "Raises" in (minerals.compare.__doc__ or "")


def test_a_text_is_one_name_and_not_its_letters() -> None:
    rows = minerals.compare("cn-2016", minerals="lithium", columns="controls", parts="cathode").rows
    assert [row.mineral.id for row in rows] == ["lithium"]
    assert [edition.id for edition in minerals.matrix(jurisdictions="CN", kinds="strategic").editions] == ["cn-2016"]
    assert {change.kind for change in minerals.diff("us-2018", "us-2022", only="added").changes} == {"added"}


def test_dates_are_taken_as_people_have_them() -> None:
    for as_of in ("2021-06-01", date(2021, 6, 1)):
        assert [edition.id for edition in minerals.compare(as_of=as_of).editions] == ["us-2018", "eu-2020", "cn-2016"]
    assert [edition.id for edition in minerals.lists(as_of=2012).editions] == ["eu-2011", "jp-2009"]
    assert minerals.show("gallium", as_of=date(2024, 1, 1)).brief == "gallium"
    years = minerals.history("nickel", years=2021)
    assert {cell.period[:4] for series in years.series for cell in series.cells} == {"2021"}


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: PUBLIC.table(minerals.lists(), lang="zh"), "table takes no option `lang`: did you mean `language`?"),
        (lambda: PUBLIC.compare(mineral="lithium"), "compare takes no option `mineral`: did you mean `minerals`?"),
        (lambda: PUBLIC.compare(foo=1), "compare takes no option `foo`: it takes names, grain, battery"),
        (lambda: PUBLIC.diff("us-2018", "us-2022", onyl="added"), "did you mean `only`?"),
        (lambda: PUBLIC.table(minerals.lists(), language="de"), "unknown language `de`: `en` or `zh` was expected"),
        (lambda: PUBLIC.compare(["us-2022", "eu-2020"]), "not a list; give several as arguments: compare(*names)"),
        (lambda: PUBLIC.compare(as_of="yesterday"), "a date such as 2021-06-01 was expected"),
        (lambda: PUBLIC.show(["lithium"]), "a text was expected, not a list"),
        (lambda: PUBLIC.resolve(3), "a text was expected, not 3"),
    ],
)
def test_a_wrong_call_says_what_was_expected(call: Any, words: str) -> None:
    with pytest.raises(minerals.MineralsError) as caught:
        call()
    assert words in str(caught.value)


def test_an_option_that_is_not_there_is_also_a_type_error() -> None:
    with pytest.raises(TypeError):
        PUBLIC.compare(foo=1)
    assert issubclass(ArgumentError, minerals.MineralsError)
