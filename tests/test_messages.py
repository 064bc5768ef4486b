"""Every message that the program can print exists in Chinese, with the same places."""

from __future__ import annotations

import ast
import errno
import json
import os
import pickle
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from minerals.domain.labels import Label
from minerals.errors import DataError, MineralsError, Problem, UnknownNameError
from minerals.messages import Message, joined, listed, say
from minerals.messages.chinese import CHINESE, PARTS, system
from minerals.output.wording.notes import own_words
from minerals.store import paths
from minerals.store.dataset import Dataset
from minerals.store.kinds import KINDS
from tests.messages import assert_chinese

PACKAGE = Path(__file__).parent.parent / "minerals"
VERBATIM = {
    "cli/__init__.py",
    "output/wording/notes.py",
    "questions/compare/editions.py",
    "questions/dictionary.py",
    "store/check/schema.py",
    "store/input.py",
}
"""The modules with messages in words of others: schemas, notes of the data, reasons of the system, tracebacks."""


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """The calls of what a module imports from `minerals.messages`."""
    ours = {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "minerals.messages"
        for name in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ours:
            yield node.func.id, node


def written() -> Iterator[tuple[str, str, list[str]]]:
    """Each message of the source: the module, the template, the names of its parts."""
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE).as_posix()
        for name, call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            if name == "Message":
                assert module in VERBATIM, f"{module}:{call.lineno}: use `say`"
                continue
            links = [*call.args[1:], *(keyword.value for keyword in call.keywords)]
            template = call.args[0] if name == "say" else links[0] if links else ast.Constant(", ")
            assert isinstance(template, ast.Constant), f"{module}:{call.lineno}: a template is written out"
            parts = [str(keyword.arg) for keyword in call.keywords] if name == "say" else []
            yield module, str(template.value), parts


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def described(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("description"), str):
            yield value["description"]
        for inner in value.values():
            yield from described(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from described(inner)


def descriptions() -> set[str]:
    """The descriptions of the schemas of data files, which `check` quotes."""
    files = [paths.schemas() / f"{name}.schema.json" for name in KINDS]
    return {text for file in files for text in described(json.loads(file.read_text(encoding="utf-8")))}


def own_words_of_the_data() -> set[str]:
    """The texts of the data that screens show in both languages: what is ours, not quoted, and not long."""
    data = Dataset()
    controls = [*data.controls]
    texts = [
        *(publication.coverage_note for publication in data.publications.values()),
        *(publication.short for publication in data.publications.values() if "computation" in publication.publisher),
        *(text for edition in data.editions.values() for text in (edition.counting_rule, edition.members_reason)),
        *(member.form_note for edition in data.editions.values() for member in edition.members or ()),
        *(text for one in data.corrections for text in (one.reason, one.evidence)),
        *(text for one in controls for text in (one.item, one.measure, one.announced_as, one.effective_as)),
        *(one.last_seen_basis for one in controls),
        *(table.note for table in data.claims.values()),
        *(claim.note for table in data.claims.values() for claim in table.claims),
        "catalogue of goods under export licence, 2023 edition",
    ]
    return {text for text in texts if text}


def test_each_message_has_a_chinese_text_with_the_same_places() -> None:
    for module, template, parts in written():
        assert template in CHINESE, f"{module}: {template!r} has no Chinese text"
        if parts:
            assert places(template) == places(CHINESE[template]) == set(parts), f"{module}: {template!r}"


def test_each_description_of_a_schema_has_a_chinese_text() -> None:
    assert [text for text in descriptions() if text not in CHINESE] == []


def test_our_own_words_in_the_data_have_a_chinese_text() -> None:
    assert [text for text in sorted(own_words_of_the_data()) if own_words(text, "zh") == text] == []


def test_no_chinese_text_is_left_over_or_stands_twice() -> None:
    written_out = {template for _, template, _ in written()}
    templates = written_out | descriptions() | {*system.REASONS} | own_words_of_the_data()
    assert [english for english in CHINESE if english not in templates] == []
    assert [english for english, count in Counter(key for part in PARTS for key in part).items() if count > 1] == []


@pytest.mark.parametrize("english", CHINESE)
def test_no_chinese_text_has_an_english_sentence_or_half_width_punctuation(english: str) -> None:
    assert_chinese(re.sub(r"\{\w+\}", "1", CHINESE[english]))


def test_the_usual_reasons_of_the_system_have_a_chinese_text() -> None:
    usual = ("EACCES", "EISDIR", "ENOENT", "ENOSPC", "ENOTDIR", "EROFS", "ENAMETOOLONG", "ELOOP", "EIO", "EPIPE")
    assert [name for name in usual if os.strerror(getattr(errno, name)) not in CHINESE] == []


def test_a_message_is_its_english_text_and_says_its_parts_in_the_language_asked_for() -> None:
    near = say("did you mean {names}?", names=listed(["tin", "zinc"], " or "))
    assert near == "did you mean `tin` or `zinc`?"
    assert near.text("en") == "did you mean `tin` or `zinc`?"
    assert near.text("zh") == "是否指 `tin` 或 `zinc`？"
    assert say("`{code}` ({country})", code="CL", country=Label("Chile", "智利")).text("zh") == "`CL`（智利）"
    assert joined([say("take it out"), "x"], "; ").text("zh") == "请删去；x"


def test_braces_in_a_part_stay_what_they_are() -> None:
    assert say("`{name}` {fault}", name="{fault}", fault=say("is not in the register")).text("zh") == (
        "`{fault}` 不在矿产登记册中"
    )


def test_what_has_no_chinese_text_is_said_in_english() -> None:
    assert Message("Interrupted system call").text("zh") == "Interrupted system call"


def test_a_message_survives_a_copy_between_processes() -> None:
    near = say("did you mean {names}?", names=listed(["tin"]))
    assert pickle.loads(pickle.dumps(near)).text("zh") == "是否指 `tin`？"


def test_errors_survive_a_copy_between_processes() -> None:
    problem = Problem("a.json", 1, 2, "$", "count", say("take it out"), say("correct the number"))
    for error, chinese in (
        (MineralsError(say("take it out")), "请删去"),
        (UnknownNameError(say("mineral"), "litium", ["lithium"]), "未知的矿产 `litium`：是否指 `lithium`？"),
        (DataError([problem]), "a.json:1:2: 请删去\n    $ [count] 请改正数字"),
    ):
        copied = pickle.loads(pickle.dumps(error))
        assert (type(copied), str(copied), copied.text("zh")) == (type(error), str(error), chinese)


def codes() -> set[str]:
    """The codes of the problems that the rules of `check` report."""
    found = set()
    for path in (PACKAGE / "store" / "check").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "problem":
                found |= {node.args[0].value} if isinstance(node.args[0], ast.Constant) else set()
    return {str(code) for code in found} | {kind.duplicate.code for kind in KINDS.values() if kind.duplicate}


def test_a_test_plants_a_fault_of_every_code_of_check() -> None:
    tests = Path(__file__).parent
    files = [path for folder in ("store", "hostile") for path in (tests / folder).glob("test_*.py")]
    planted = "".join(path.read_text(encoding="utf-8") for path in files)
    assert len(codes()) > 50
    assert [code for code in sorted(codes()) if f'"{code}"' not in planted] == []
