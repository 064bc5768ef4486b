"""A document -> an HTML fragment, for a notebook or a page; every text is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from minerals.output.document import (
    Bars,
    Block,
    Changes,
    Document,
    Emphasis,
    Fields,
    Item,
    Line,
    Notes,
    Outline,
    Section,
    Sentences,
    Table,
)
from minerals.output.formats.safety import visible

_LANGUAGES = {"en": "en", "zh": "zh-Hans"}
_STYLES = """\
:root { color-scheme: light dark; }
body { font-family: system-ui, sans-serif; line-height: 1.4; margin: 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border-bottom: 1px solid #8a929c; padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
dt { font-weight: bold; }
"""


def html(document: Document) -> str:
    r"""A document as HTML without styles or scripts; empty where the document is.

    >>> html(Document([], "R&D <Li>"))
    '<h1>R&amp;D &lt;Li&gt;</h1>\n'
    """
    document = visible(document)
    parts = [] if document.title is None else [_element("h1", escape(document.title))]
    parts += [_element("p", escape(line)) for line in document.subtitles]
    return "".join(f"{part}\n" for part in (*parts, *_blocks(document.blocks)))


def page(document: Document, language: str, title: str) -> str:
    """A complete page with the document and the styles that a table needs.

    ``title`` is that of the window where the document has none.
    """
    head = escape(visible(title if document.title is None else document.title))
    return (
        f'<!DOCTYPE html>\n<html lang="{_LANGUAGES[language]}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{head}</title>\n<style>\n{_STYLES}</style>\n</head>\n<body>\n{html(document)}</body>\n</html>\n"
    )


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Section):
            if block.title is not None:
                yield _element("h2", escape(block.title))
            yield from _blocks(block.blocks)
        elif isinstance(block, Notes):
            yield _list("dl", (_field(note.mark, [note.text]) for note in block.notes))
        elif isinstance(block, Sentences):
            texts = (sentence.text for sentence in block.sentences if not sentence.in_heads)
            yield from (_element("p", escape(text)) for text in texts)
        elif isinstance(block, Changes):
            yield _element("h2", escape(block.title))
            yield _element("p", escape(block.summary))
            yield _table(
                [escape(head) for head in block.heads],
                (
                    [escape(text) for text in (change.kind, change.name, change.old, change.new)]
                    + ["<br>".join(escape(detail) for detail in change.details)]
                    for change in block.changes
                ),
            )
        elif isinstance(block, Outline):
            yield _element("h2", escape(block.title))
            yield from (_element("p", escape(count)) for count in block.counts)
            yield _items(block.items)
        elif not isinstance(block, Bars):  # a table of the same document has the values of the bars
            if block.title is not None:
                yield _element("h2", escape(block.title))
            if isinstance(block, Fields):
                yield _list("dl", (_field(label, texts) for label, texts in block.rows))
            elif not block.rows and block.empty is not None:
                yield _element("p", escape(block.empty))
            else:
                yield _cells(block)


def _cells(block: Table) -> str:
    heads = ["<br>".join(map(escape, column.head)) for column in block.columns]
    return _table(heads, (["<br>".join(map(_line, cell)) for cell in row] for row in block.rows))


def _line(line: Line) -> str:
    figure = escape(line.figure)
    if figure and line.emphasis is Emphasis.STRONG:
        figure = _element("b", figure)
    return " ".join(part for part in (figure, escape(line.explanation)) if part)


def _table(heads: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{text}</th>' for text in heads)
    body = "".join(
        _element("tr", f'<th scope="row">{name}</th>' + "".join(_element("td", text) for text in cells))
        for name, *cells in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _items(items: Sequence[Item]) -> str:
    return _list(
        "ul",
        (
            _element("li", escape(f"{item.mark} {item.text}".strip()) + (_items(item.items) if item.items else ""))
            for item in items
        ),
    )


def _field(label: str, texts: Iterable[str]) -> str:
    return _element("dt", escape(label)) + "".join(_element("dd", escape(text)) for text in texts)


def _list(name: str, entries: Iterable[str]) -> str:
    return _element(name, "".join(entries))


def _element(name: str, content: str) -> str:
    return f"<{name}>{content}</{name}>"
