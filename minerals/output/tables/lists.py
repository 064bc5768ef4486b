"""The editions and the publications as two tables, or as blocks where the terminal is too narrow."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.text import Text

from minerals.domain.labels import lists as says
from minerals.domain.labels.measures import COVERAGES, KINDS_OF_LIST
from minerals.domain.records import Edition
from minerals.output.tables import layout
from minerals.questions.lists import Lists


def lists_table(result: Lists, console: Console, language: str) -> RenderableType:
    """What ``minerals lists`` shows on a console, at the console's width."""
    heads = (says.EDITION, says.HELD, says.KIND, says.PUBLISHED, says.CHECKED, says.TITLE)
    editions = [
        (
            edition.id,
            _held(edition, language),
            KINDS_OF_LIST[edition.kind].said(language),
            edition.published or says.NOT_SEEN.said(language),
            edition.checked,
            edition.title if language == "en" else edition.title_original,
        )
        for edition in result.editions
    ]
    shown = [one for one in result.publications if one.id in result.files]
    publications = [
        (
            one.id,
            one.published or says.NOT_SEEN.said(language),
            COVERAGES[one.coverage].said(language) + (f": {one.coverage_note}" if one.coverage_note else ""),
        )
        for one in shown
    ]
    publication_heads = (says.PUBLICATION, says.PUBLISHED, says.COVERAGE)
    more = says.IN_COLLECTIONS.said(language).format(count=len(result.publications) - len(shown))
    return Group(
        _drawn([head.said(language) for head in heads], editions, console),
        Text(""),
        _drawn([head.said(language) for head in publication_heads], publications, console),
        Text(""),
        Text("\n").join(layout.wrap(Text(more), console.width, console)),
    )


def _held(edition: Edition, language: str) -> str:
    if edition.held is None:
        return says.NOT_HELD.said(language).format(count=edition.count_as_stated)
    return f"{edition.held}/{edition.count_as_stated}"


def _drawn(heads: Sequence[str], rows: Sequence[Sequence[str]], console: Console) -> RenderableType:
    columns = [layout.Column((head,), [[Text(row[place])] for row in rows]) for place, head in enumerate(heads)]
    if layout.needed(columns) <= console.width:
        return layout.table(columns, console)
    blocks = []
    for row in rows:
        blocks += layout.wrap(Text(row[0], style="bold"), console.width, console)
        for head, cell in zip(heads[1:], row[1:], strict=True):
            blocks += layout.hanging(f"  {head}", cell, 2 + max(map(cell_len, heads)) + 2, console)
    return layout.lines(blocks)
