"""Each question has one builder, and each format renders every part of any document."""

from __future__ import annotations

import ast
import inspect
import re
import typing
from collections.abc import Callable
from html import unescape
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from hypothesis import given

import minerals.output
import minerals.questions
from minerals.output.document import (
    Bar,
    Bars,
    Block,
    Change,
    Changes,
    Column,
    Document,
    Fields,
    Item,
    Line,
    Note,
    Notes,
    Outline,
    Section,
    Sentence,
    Sentences,
    Table,
)
from minerals.output.documents import BUILDERS
from minerals.output.formats.html import html
from minerals.output.formats.markdown import markdown
from minerals.output.formats.terminal import terminal
from minerals.questions.records import Answer
from tests.output import made

OUTPUT = Path(minerals.output.__file__).parent
FORMATS: dict[str, Callable[[Document], str]] = {
    "terminal": lambda document: terminal(document, width=400),
    "markdown": markdown,
    "html": html,
}
EVERY_PART = Document(
    title="document title",
    subtitles=["document subtitle"],
    blocks=[
        Table(
            [Column(("first head",), "first"), Column(("second head", "second line of it"), "second")],
            [[(Line(words="row name"),), (Line("44", "bauxite", footnotes="[1]"), Line(words="another line"))]],
            title="table title",
        ),
        Table([Column(("a head",), "a")], [], empty="nothing to show"),
        Fields([("a label", ["a text", "another text"])], title="title of fields"),
        Notes([Note("a mark", "what the mark means")]),
        Sentences([Sentence("A sentence."), Sentence("Another sentence.")]),
        Changes(
            "old -> new",
            ["sizes of both"],
            [Change("+", "added", "nickel", "added, 48", "", "48", ("a detail",))],
            "1 added",
            "sizes of both; 1 added",
            ["Change", "Mineral", "old", "new", "Note"],
        ),
        Outline([Item("a file", "~", [Item("its change", "+")])], "title of an outline", ["1 changed"]),
        Section([Sentences([Sentence("A sentence inside.")])], "title of a section"),
    ],
)
WORDS = (
    *("document title", "document subtitle", "first head", "second head", "second line of it", "row name"),
    *("44 [1] bauxite", "another line", "table title", "nothing to show", "title of fields", "a label", "a text"),
    *("another text", "a mark", "what the mark means", "A sentence.", "Another sentence.", "old -> new"),
    *("sizes of both", "nickel", "48", "a detail", "1 added", "a file", "its change", "title of an outline"),
    *("1 changed", "A sentence inside.", "title of a section"),
)


def results() -> list[type]:
    """Every class of answer in the package."""
    for module in walk_packages(minerals.questions.__path__, "minerals.questions."):
        import_module(module.name)
    return [answer for answer in Answer.__subclasses__() if answer.__module__.startswith("minerals.")]


@pytest.mark.parametrize("result", results(), ids=lambda result: result.__name__)
def test_each_question_has_one_builder(result: type) -> None:
    module = import_module(f"minerals.output.documents.{BUILDERS[result.__name__]}")
    first, *_ = inspect.signature(module.build).parameters.values()
    assert first.annotation == result.__name__


def test_each_builder_is_that_of_a_question() -> None:
    assert set(BUILDERS) == {result.__name__ for result in results()}
    assert len(set(BUILDERS.values())) == len(BUILDERS)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("words", WORDS)
def test_each_format_renders_every_part(name: str, words: str) -> None:
    text = FORMATS[name](EVERY_PART)
    assert words in (re.sub("<[^>]*>", "", unescape(text.replace("</b> ", " "))) if name == "html" else text)


def test_the_document_above_has_every_kind_of_block_but_pictures() -> None:
    kinds = set(typing.get_args(Block)) - {Bars}
    assert {type(block) for block in EVERY_PART.blocks} == kinds


def test_bars_are_a_picture_for_a_terminal() -> None:
    document = Document([Bars([Bar("2021", ">50", 50.0, 100.0)], "0 to 100")])
    assert terminal(document, width=80).splitlines() == ["0 to 100", "2021  >50  |" + "#" * 25 + "-" * 25]
    assert markdown(document) == html(document) == ""


def test_a_format_names_no_question() -> None:
    rooms = ("minerals.questions.", "minerals.output.documents.")
    # Records know no question; a bibliography has formats of its own, which print nothing else.
    apart = ("minerals.questions.records", "minerals.questions.cite")
    for path in (OUTPUT / "formats").rglob("*.py"):
        imported = [
            node.module or ""
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom)
        ]
        assert not [name for name in imported if name.startswith(rooms) and name not in apart], path


@given(made.DOCUMENTS)
def test_markdown_has_no_line_break_inside_a_row_and_no_bare_tilde(document: Document) -> None:
    text = re.sub("`[^`]*`", "", markdown(document))  # marks are code, where a tilde strikes nothing out
    assert "~" not in text.replace("\\~", "")
    for line in text.splitlines():
        assert not line.startswith("|") or line.endswith("|")


def test_a_sentence_that_the_heads_repeat_is_printed_where_there_are_no_heads() -> None:
    table = Table([Column(("Mineral",), "m"), Column(("US 2022",), "US")], [[(Line(words="lithium"),)] * 2])
    said = Sentences([Sentence("Source of the column.", in_heads=True), Sentence("Always.")])
    document = Document([table, said])
    assert "Source of the column." not in terminal(document, width=80)
    assert "Source of the column." in terminal(document, width=14).replace("\n", " ")
    assert "Source of the column." not in markdown(document)
    for width in (14, 80):
        assert "Always." in terminal(document, width=width)


def test_an_empty_document_prints_nothing() -> None:
    assert markdown(Document([])) == html(Document([])) == ""
    assert terminal(Document([]), width=80) == ""
