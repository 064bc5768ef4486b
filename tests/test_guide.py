"""The guides show what the program prints, and the dictionary of columns is that of the schemas."""

from __future__ import annotations

import re

import pytest

from tests.guide import DICTIONARY, DOCS, GUIDES, PICTURES, dictionary, guide

# A guide that loses its blocks has nothing left to check.
LEAST_COMMANDS = {"guide.md": 20, "guide.zh.md": 16, "batteries.md": 12, "batteries.zh.md": 12}
_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_of_a_guide_prints_what_the_guide_shows(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    made, pictures = guide(text)
    assert made == text, "`make docs` writes it anew; look at the difference"
    assert {f"pictures/{picture}" for picture in pictures} == set(_PICTURE.findall(text))
    for picture, content in pictures.items():
        assert (PICTURES / picture).read_bytes() == content, f"`make docs` draws {picture} anew; look at it"


def test_every_picture_is_shown_in_a_guide() -> None:
    shown = {name for guide in GUIDES for name in _PICTURE.findall((DOCS / guide).read_text(encoding="utf-8"))}
    assert shown == {f"pictures/{path.name}" for path in PICTURES.iterdir()}
    assert len(shown) > 5


@pytest.mark.parametrize("name", GUIDES)
def test_no_command_of_a_guide_is_a_fault_of_the_program(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    assert len(re.findall(r"^\$ minerals ", text, re.MULTILINE)) >= LEAST_COMMANDS[name]
    assert "Traceback" not in text
    assert "not found" not in text


def test_output_that_is_no_longer_printed_is_noticed() -> None:
    stale = "```console\n$ minerals lists --format csv | head -1\nid,old\n```\n"
    made, _ = guide(stale)
    assert made != stale
    assert made.startswith("```console\n$ minerals lists --format csv | head -1\nid,jurisdiction,kind,")


def test_the_dictionary_is_that_of_the_schemas() -> None:
    assert (DOCS / DICTIONARY).read_text(encoding="utf-8") == dictionary()
