"""Imports flow one way (contracts in pyproject.toml), and a command loads no library that it does not need."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import minerals
from minerals.store import paths
from minerals.store.large import LARGE

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "minerals"


def broken_contracts(folder: Path) -> str:
    """What import-linter says of a copy of the package, "" where every contract holds."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
    done = subprocess.run([*command, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)
    assert "Analyzed" in done.stdout, done.stdout + done.stderr
    return done.stdout if done.returncode else ""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGE, tmp_path / "minerals", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_import_keeps_to_the_contracts(copy: Path) -> None:
    assert broken_contracts(copy) == ""


def test_an_import_against_a_contract_is_reported(copy: Path) -> None:
    planted = [
        ("store.read", "minerals.questions.lists"),
        ("domain.values", "minerals.store.read"),
        ("output.document", "minerals.api"),
        ("questions.frames", "minerals.api"),
        ("output.document", "rich"),
        ("cli.lists", "rich"),
        ("store.dataset", "polars"),
        ("store.check.files", "polars"),
        ("cli.compare", "polars"),
        ("store.read", "jsonschema"),
        ("store.large.lines", "jsonschema_rs"),
        ("questions.lists", "typer"),
        ("questions.lists", "minerals.questions.matrix"),
        ("questions.compare.compare", "jsonpatch"),
        ("store.check.files", "minerals.store.own"),
        ("store.kinds", "minerals.store.paths"),
        ("output.workbook", "xlsxwriter"),
    ]
    for module, imported in planted:
        path = copy / "minerals" / f"{module.replace('.', '/')}.py"
        path.write_text(f"{path.read_text(encoding='utf-8')}\n\ndef late():\n    import {imported}\n", encoding="utf-8")
    report = broken_contracts(copy)
    assert [pair for pair in planted if f"minerals.{pair[0]} -> {pair[1]} " not in report] == []


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
        (["assess"], {"polars", "jsonschema"}),
        (["assess", "--format", "json"], {"polars", "jsonschema", "rich"}),
        (["policies"], {"polars", "jsonschema"}),
        (["policies", "--format", "json"], {"polars", "jsonschema", "rich"}),
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
    never = {"pydantic", "xlsxwriter"} if arguments == ["check"] else {"pydantic", "jsonschema_rs", "xlsxwriter"}
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
