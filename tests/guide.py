"""The pages of the documentation that are made: guides with true output and pictures, the dictionary of columns.

Run as a module to rewrite them (`make docs` does): look at the difference before you keep it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from minerals.output.formats.markdown import markdown_table
from minerals.questions.dictionary import meaning
from minerals.questions.relations import Relation, relations, schema_of
from minerals.store.kinds import KINDS
from tests.formats import SCHEMAS

DOCS = Path(__file__).parent.parent / "docs"
PICTURES = DOCS / "pictures"
GUIDES = ("guide.md", "guide.zh.md", "batteries.md", "batteries.zh.md")
DICTIONARY = "columns.md"
_BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


def guide(text: str) -> tuple[str, dict[str, bytes]]:
    """A guide with the output of its commands as the program prints it now, and the pictures that they write, by name.

    Commands run at 80 columns in an empty folder.
    """
    with TemporaryDirectory() as folder:
        program = Path(folder) / "bin" / "minerals"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m minerals "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        inside = Path(folder) / "work"
        inside.mkdir()
        made = _BLOCK.sub(lambda block: f"```console\n{_run(block[1], program.parent, inside)}```", text)
        return made, {path.name: path.read_bytes() for path in sorted(inside.glob("*.svg"))}


def _run(block: str, programs: Path, folder: Path) -> str:
    env = {key: value for key, value in os.environ.items() if key not in ("FORCE_COLOR", "NO_COLOR", "LANG", "LC_ALL")}
    env |= {"COLUMNS": "80", "PATH": f"{programs}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    shown = ""
    for line in block.splitlines():
        if line.startswith("$ "):
            done = subprocess.run(
                ["sh", "-c", line[2:]], cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
            )
            shown += f"{line}\n{done.stdout.decode()}"
    return shown


def dictionary() -> str:
    """Every table of the answers and of the data set, with the meaning of its columns in both languages."""
    return "".join(
        [
            "# Columns and JSON keys\n\nMade from the schemas in `schemas/`. A column is the path of a key in the JSON,"
            " joined by `_`; in the rows of `.frame`, CSV and the sheet Data of a workbook a name means the same. A"
            " text field of several values has them divided by `|` in CSV.\n\n",
            *_pages("Answers", [(schema, _answer(schema)) for schema in sorted(set(SCHEMAS.values()))]),
            *_pages("The data set, as `minerals export` writes it", [(name, _file(name)) for name in KINDS]),
        ]
    )


def _answer(schema: str) -> tuple[Relation, ...]:
    return relations(schema_of(schema), schema)[1:]


def _file(name: str) -> tuple[Relation, ...]:
    kind = KINDS[name]
    id_name = "edition" if name == "edition" else "collection"
    return relations(schema_of(name), name, id_key=kind.id_key, id_name=id_name, short_keys=kind.short_keys)


def _pages(title: str, schemas: list[tuple[str, tuple[Relation, ...]]]) -> Iterator[str]:
    yield f"## {title}\n\n"
    for schema, tables in schemas:
        yield f"### {schema}\n\n"
        for table in tables:
            # What a table has of the one that it belongs to is told there.
            own = (*table.fields[len(table.taken) : len(table.taken) + table.keyed], *table.own)
            rows = [
                [
                    f"`{field.column.name}`",
                    field.column.kind,
                    meaning(field.column.name, field.description),
                    meaning(field.column.name, field.description, "zh"),
                ]
                for field in own
            ]
            yield f"#### {table.name}\n\n{markdown_table(['column', 'holds', 'meaning', '含义'], rows)}\n"


def pages() -> Iterator[tuple[Path, bytes]]:
    """Each page and picture that is made, and its content now."""
    for name in GUIDES:
        text, pictures = guide((DOCS / name).read_text(encoding="utf-8"))
        yield DOCS / name, text.encode()
        for picture, content in pictures.items():
            yield PICTURES / picture, content
    yield DOCS / DICTIONARY, dictionary().encode()


if __name__ == "__main__":
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir()
    for path, content in pages():
        path.write_bytes(content)
        print(f"wrote {path}")
