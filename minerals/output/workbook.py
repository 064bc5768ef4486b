"""A result -> its workbook: the answer as shown, its rows, the other tables of its JSON, its sources, its columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from minerals.domain.labels import workbook as labels
from minerals.output.document import Wording
from minerals.output.documents import document
from minerals.output.formats.xlsx import sheets
from minerals.output.formats.xlsx.workbook import Sheet, xlsx
from minerals.questions.cite import cite, ids
from minerals.questions.dictionary import described, meaning
from minerals.questions.relations import Relation, relations, schema_of

if TYPE_CHECKING:
    from minerals.questions.records import Answer
    from minerals.store.dataset import Dataset

_LEFT_OUT = {
    *("changes", "lists_editions", "notes", "rows", "rows_cells_figures", "rows_cells_span_bounds"),
    *("rows_cells_other_spans_bounds", "series_cells", "series_cells_figures"),
}
"""Tables of the JSON with nothing that the rows of the answer, or the answer as shown, do not have."""


def workbook(result: Answer, wording: Wording, data: Dataset) -> bytes:
    """The workbook of a result; ``data`` is where its sources are looked up."""
    promised = result.to_dict()
    made_by = ", ".join(f"{key} {value}" for key, value in promised["tool"].items())
    return xlsx(_sheets(result, promised, wording, data), title=f"{promised['schema']} {result.brief}", made_by=made_by)


def _sheets(result: Answer, promised: Mapping[str, Any], wording: Wording, data: Dataset) -> Iterator[Sheet]:
    language, schema = wording.language, promised["schema"]
    yield from sheets(document(result, wording), language)
    records = result.records()
    rows = tuple(records.rows)
    names = [column.name for column in records.columns]
    name = labels.DATA.text(language)
    yield Sheet(name, names, rows)
    meanings = described(schema, names, language)
    columns = [(name, column, meanings.get(column, "")) for column in names]
    for relation in relations(schema_of(schema), schema)[1:]:
        heads = [field.column.name for field in relation.fields]
        contents = relation.rows([promised])
        if contents and relation.name not in _LEFT_OUT and set(heads) != set(names):
            name = _name(relation, language)
            yield Sheet(name, heads, contents)
            columns += [
                (name, head, meaning(head, field.description, language))
                for head, field in zip(heads, relation.fields, strict=True)
            ]
    yield _sources(promised, data, language)
    yield Sheet(labels.COLUMNS.text(language), [head.text(language) for head in labels.COLUMN_HEADS], columns)


def _sources(promised: Mapping[str, Any], data: Dataset, language: str) -> Sheet:
    """The publications and editions that the answer names, with the data set itself at the end."""
    named = _named(promised, frozenset(ids(data)))
    entries = (*(cite(data, named).entries if named else ()), *cite(data, ()).entries)
    rows = [
        (
            entry.id,
            entry.author or entry.no_author,
            entry.title,
            entry.title_en,
            entry.published,
            entry.number or entry.version,
            f"https://doi.org/{entry.doi}" if entry.doi else entry.url,
            data.publications[entry.id].terms if entry.id in data.publications else None,
            "\n".join(entry.remarks),
        )
        for entry in entries
    ]
    heads = [head.text(language) for head in labels.SOURCE_HEADS]
    return Sheet(labels.SOURCES.text(language), heads, rows, links=frozenset({labels.LINK}))


def _name(relation: Relation, language: str) -> str:
    """The name of its sheet: the label of the longest end of its own name that has a label."""
    last = max((end for end in labels.SHEETS if relation.name.endswith(end)), key=len, default=None)
    return relation.name if last is None else labels.SHEETS[last].text(language)


def _named(promised: object, known: frozenset[str]) -> tuple[str, ...]:
    """The publications and editions that an answer names, sorted."""

    def texts(part: object) -> Iterator[str]:
        if isinstance(part, str):
            yield part
        elif isinstance(part, Mapping):
            for pair in part.items():
                yield from texts(pair)
        elif isinstance(part, list | tuple):
            for entry in part:
                yield from texts(entry)

    return tuple(sorted(known.intersection(texts(promised))))
