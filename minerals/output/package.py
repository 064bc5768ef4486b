"""Tables of the data set -> a Frictionless data package: each as CSV and as Parquet, and a descriptor of all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any

from minerals.output.formats.csv import csv_text
from minerals.output.formats.json import as_json
from minerals.questions.dictionary import meaning
from minerals.questions.relations import Field
from minerals.questions.tables import Table, tables
from minerals.store.dataset import Dataset

DESCRIPTOR = "datapackage.json"
NAME = "critical-minerals"
_TYPES = {"text": "string", "number": "number", "whole": "integer", "flag": "boolean", "texts": "string"}
_LICENCES = [
    {
        "name": "CC-BY-4.0",
        "path": "https://creativecommons.org/licenses/by/4.0/",
        "title": "Creative Commons Attribution 4.0, for the compilation; what the sources print stays theirs",
    }
]


def package(data: Dataset) -> dict[str, bytes]:
    """The files of the package by their paths inside its folder; the same bytes for the same data."""
    made = tables(data)
    files = {f"data/{table.name}.csv": csv_text(table.records).encode() for table in made}
    files |= {f"data/{table.name}.parquet": table.records.parquet() for table in made}
    return {**files, DESCRIPTOR: as_json(_descriptor(made, files, data)).encode()}


def _descriptor(made: Sequence[Table], files: Mapping[str, bytes], data: Dataset) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "name": NAME,
        "title": "Official critical-mineral lists and import dependence, as printed",
        "description": "Every record carries its publication, its place there (locator), where it was read (read_in)"
        " and how directly (confidence). A text field of several values has them divided by |.",
        "version": data.data_version,
        "licenses": _LICENCES,
        "sources": [
            _without_none({"title": f"{source.id}: {source.title}", "path": _address(source.identifier)})
            for source in sorted(data.publications.values(), key=lambda source: source.id)
        ],
        "resources": [
            resource
            for table in made
            for resource in (_resource(table, made, files, "csv"), _resource(table, made, files, "parquet"))
        ],
    }


def _address(identifier: str | None) -> str | None:
    first = (identifier or "").split(" ")[0].rstrip(";")
    return first if first.startswith(("https://", "http://")) else None


def _resource(table: Table, made: Iterable[Table], files: Mapping[str, bytes], form: str) -> dict[str, Any]:
    """A file of a table; tools that check a package read the CSV, and check only the hash of the Parquet file."""
    path = f"data/{table.name}.{form}"
    shown = _without_none(
        {
            "name": table.name.replace("_", "-") + ("" if form == "csv" else "-parquet"),
            "path": path,
            "type": "table" if form == "csv" else "file",
            "bytes": len(files[path]),
            "hash": f"sha256:{sha256(files[path]).hexdigest()}",
            "format": form,
            "mediatype": "text/csv" if form == "csv" else "application/vnd.apache.parquet",
            "encoding": "utf-8" if form == "csv" else None,
            "description": table.description,
        }
    )
    if form == "csv":
        shown |= {"profile": "tabular-data-resource", "schema": _schema(table, made)}
    return shown


def _schema(table: Table, made: Iterable[Table]) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(field) for field in table.fields], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = [table.key]
    links = [
        {"fields": [name], "reference": {"resource": other.name.replace("_", "-"), "fields": [other.key]}}
        for name, other in table.refers(made)
        if other.name != table.name
    ]
    return {**schema, "foreignKeys": links} if links else schema


def _field(field: Field) -> dict[str, Any]:
    column = field.column
    several = "; several are divided by |" if column.kind == "texts" else ""
    described = {
        "name": column.name,
        "type": _TYPES[column.kind],
        "title": meaning(column.name, "", "zh"),
        "description": meaning(column.name, field.description) + several,
    }
    if column.kind == "text" and column.choices:
        described["constraints"] = {"enum": list(column.choices)}  # type: ignore[assignment]
    return described


def _without_none(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value is not None}
