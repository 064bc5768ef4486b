"""Data flows one way: a room uses only the rooms to its right, and heavy libraries stay where they belong."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import minerals
from minerals.store import paths
from minerals.store.own import LARGE

PACKAGE = Path(__file__).parent.parent / "minerals"
ORDER = ["cli", "api", "output", "questions", "store", "domain"]
SHARED = ("compare", "frames", "promises", "records")
"""What every question may use of its room: the comparison, and modules that belong to no question."""
HOMES = {
    "typer": ("cli/",),
    "rich": ("output/tables/",),
    "jsonschema": ("store/check/",),
    "jsonschema_rs": ("store/check/",),
    "referencing": ("store/check/",),
    "polars": ("questions/", "store/lines.py", "store/check/sieve.py"),
    "jsonpatch": ("questions/diff/",),
    "jsonpointer": ("questions/diff/",),
}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), path


def imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute, so that this test can read them"
            assert node.module is not None
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def room(module: str) -> str | None:
    return next((one for one in ORDER if module == one or module.startswith((f"{one}.", f"{one}/"))), None)


def offences(name: str, source: str) -> list[str]:
    """What a module at this place must not import."""
    found = []
    here = room(name.removesuffix(".py"))
    for module in imported(source):
        top, _, rest = module.partition(".")
        homes = HOMES.get(top)
        if homes is not None and not name.startswith(homes):
            found.append(f"{name} imports {module}, which belongs in {' or '.join(homes)}")
        if top != "minerals" or here is None:
            continue
        there = room(rest)
        if there is not None and ORDER.index(there) < ORDER.index(here):
            found.append(f"{name} ({here}) imports {module} ({there}), a room above it")
        if here == there == "questions":
            family, other = name.split("/")[1].removesuffix(".py"), rest.split(".")[1] if "." in rest else ""
            if other not in ("", family, *SHARED):
                found.append(f"{name} imports another question, {module}")
    return found


@pytest.mark.parametrize(("name", "path"), list(modules()))
def test_a_module_imports_only_what_its_room_may(name: str, path: Path) -> None:
    assert offences(name, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("store/read.py", "from minerals.questions import lists"),
        ("domain/values.py", "import minerals.store.read"),
        ("output/cells.py", "from minerals.api import Library"),
        ("questions/frames.py", "from minerals import api"),
        ("output/cells.py", "from rich.text import Text"),
        ("store/dataset.py", "import polars as pl"),
        ("store/check/files.py", "import polars as pl"),
        ("cli/compare.py", "import polars as pl"),
        ("store/read.py", "def late():\n    import jsonschema"),
        ("questions/lists.py", "import typer"),
        ("questions/lists.py", "from minerals.questions.matrix import matrix"),
        ("questions/compare/compare.py", "import jsonpatch"),
    ],
)
def test_an_import_against_the_order_is_noticed(name: str, source: str) -> None:
    assert offences(name, source)


LOADED = """
import sys
sys.argv = ["minerals", *{arguments!r}]
from minerals.cli import main
try:
    main()
finally:
    print(sorted({{name.partition(".")[0] for name in sys.modules}}), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--help"], {"polars", "jsonschema", "rich"}),
        (["compare", "--help"], {"polars", "jsonschema", "rich"}),
        (["--version"], {"polars", "jsonschema", "rich"}),
        (["check"], {"polars", "jsonschema", "rich"}),
        (["history", "nickel"], {"polars", "jsonschema"}),
        (["history", "nickel", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["show", "gallium", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["compare", "--columns", "controls", "--format", "json"], {"jsonschema", "rich"}),
        (["lists"], {"polars", "jsonschema"}),
        (["lists", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["show", "us-2022"], {"polars", "jsonschema"}),
        (["show", "lithium", "--format", "csv"], {"polars", "jsonschema", "rich"}),
        (["lookup", "barite", "稀土"], {"polars", "jsonschema"}),
        (["lookup", "Al", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["matrix", "--newest"], {"polars", "jsonschema"}),
        (["matrix", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["lists", "--as-of", "2021", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["diff", "us-2018", "us-2022"], {"polars", "jsonschema", "jsonpatch"}),
        (["diff", "us-mcs-2022", "us-mcs-2023", "--format", "json"], {"polars", "jsonschema", "jsonpatch", "rich"}),
        (["diff", "us-2018", "us-2022", "--format", "json-patch"], {"polars", "jsonschema", "jsonpatch", "rich"}),
        (["audit", "review-2022"], {"polars", "jsonschema"}),
        (["audit", "review-2022", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["audit", "--blank"], {"polars", "jsonschema", "rich"}),
        (["conflicts"], {"polars", "jsonschema"}),
        (["conflicts", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["cite", "us-2025"], {"polars", "jsonschema", "rich"}),
        (["compare", "us-2202"], {"polars", "jsonschema", "rich"}),
        (["compare"], {"jsonschema"}),
        (["check"], {"polars", "rich"}),
    ],
)
def test_a_command_loads_no_library_that_it_does_not_need(arguments: list[str], unwanted: set[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED.format(arguments=arguments)], capture_output=True, text=True, check=False
    )
    loaded = set(ast.literal_eval(done.stderr.splitlines()[-1]))
    assert "minerals" in loaded
    never = {"pydantic"} if arguments == ["check"] else {"pydantic", "jsonschema_rs"}
    assert loaded & {*unwanted, *never} == set()


def test_importing_the_package_is_cheap() -> None:
    code = "import sys, minerals; print([name for name in sys.modules if name.startswith('minerals.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_is_typed_as_public_is_what_is_public() -> None:
    source = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    typed = {
        name.name
        for block in source.body
        if isinstance(block, ast.If)
        for statement in block.body
        if isinstance(statement, ast.ImportFrom)
        for name in statement.names
    }
    assert typed | {"__version__"} == set(minerals.__all__), "a name missing here is untyped for whoever uses it"


def test_a_small_file_of_ones_own_is_compared_without_polars_and_a_large_one_with_it(tmp_path: Path) -> None:
    shipped = (paths.lists() / "dependence" / "us-mcs-2024.json").read_text(encoding="utf-8")
    head, opening, records = shipped.partition('  "figures": [\n')
    small, large = tmp_path / "small.json", tmp_path / "large.json"
    small.write_text(shipped, encoding="utf-8")
    line = records.splitlines()[0]
    many = [line.replace('"part": "', f'"part": "p-{at}-') for at in range(4000)]
    large.write_text(head + opening + "\n".join(many) + "\n" + records, encoding="utf-8")
    assert small.stat().st_size < LARGE < large.stat().st_size
    for path, loads in ((small, False), (large, True)):
        for arguments in (["diff", str(path), str(path), "--format", "json"], ["check", str(path)]):
            done = subprocess.run(
                [sys.executable, "-c", LOADED.format(arguments=arguments)], capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stdout
            loaded = ast.literal_eval(done.stderr.splitlines()[-1])
            assert ("polars" in loaded) is loads, arguments
            assert "jsonschema" not in loaded
