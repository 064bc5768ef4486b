"""Documents made at random, with every kind of block, in English and Chinese."""

from __future__ import annotations

from hypothesis import strategies as st

from minerals.output.document import (
    Bar,
    Bars,
    Block,
    Change,
    Changes,
    Column,
    Document,
    Emphasis,
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

WORDS = st.text(st.sampled_from("abcXYZ019.,;:%~^*()[]-锂稀土矿、，。（）"), min_size=1, max_size=14)
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
TITLES = st.none() | TEXTS
LINES = st.builds(
    Line,
    figure=st.just("") | WORDS,
    words=TEXTS,
    emphasis=st.sampled_from(Emphasis),
    footnotes=st.just("") | st.just("[12]"),
)


@st.composite
def tables(draw: st.DrawFn, *, divisible: bool | None = None) -> Table:
    columns = [
        Column(tuple(head), " ".join(head))
        for head in draw(st.lists(st.lists(TEXTS, min_size=1, max_size=3), min_size=2, max_size=6))
    ]
    cells = st.lists(LINES, max_size=3).map(tuple)
    first = LINES.map(lambda line: (line,))
    row = st.tuples(first, *(cells for _ in columns[1:])).map(list)
    rows = draw(st.lists(row, max_size=4))
    split = draw(st.booleans()) if divisible is None else divisible
    return Table(columns, rows, draw(TITLES), divisible=split, empty=draw(TEXTS))


CHANGES = st.builds(
    Change,
    mark=st.sampled_from("+-~"),
    kind=WORDS,
    name=TEXTS,
    text=TEXTS,
    old=TEXTS,
    new=TEXTS,
    details=st.lists(TEXTS, max_size=2).map(tuple),
)
ITEMS = st.recursive(
    st.builds(Item, text=TEXTS, mark=st.sampled_from(["", "+", "-", "~"])),
    lambda inner: st.builds(
        Item, text=TEXTS, mark=st.sampled_from(["", "+", "-", "~"]), items=st.lists(inner, max_size=2)
    ),
    max_leaves=4,
)
BARS = st.builds(
    Bars,
    bars=st.lists(st.builds(Bar, label=WORDS, value=WORDS, low=st.just(25.0), high=st.just(100.0)), min_size=1),
    title=TEXTS,
)
FIELDS = st.builds(
    Fields,
    rows=st.lists(st.tuples(st.just("") | WORDS, st.lists(TEXTS, min_size=1, max_size=2)), min_size=1, max_size=4),
    title=TITLES,
)
NOTES = st.builds(Notes, st.lists(st.builds(Note, WORDS, TEXTS), min_size=1, max_size=4))
SENTENCES = st.builds(Sentences, st.lists(st.builds(Sentence, TEXTS), min_size=1, max_size=3))
FLOWING: st.SearchStrategy[Block] = st.one_of(
    FIELDS,
    NOTES,
    SENTENCES,
    st.builds(
        Changes,
        title=TEXTS,
        sizes=st.lists(TEXTS, max_size=2),
        changes=st.lists(CHANGES, max_size=3),
        counts=TEXTS,
        summary=TEXTS,
        heads=st.lists(WORDS, min_size=5, max_size=5),
    ),
    st.builds(Outline, items=st.lists(ITEMS, max_size=3), title=TEXTS, counts=st.lists(TEXTS, max_size=2)),
)
"""Blocks whose texts are broken into lines and stay in order."""
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    FLOWING, tables(), BARS, st.builds(Section, blocks=st.lists(FLOWING, min_size=1, max_size=2), title=TITLES)
)
DOCUMENTS = st.builds(
    Document, blocks=st.lists(BLOCKS, min_size=1, max_size=4), title=TITLES, subtitles=st.lists(TEXTS, max_size=2)
)
