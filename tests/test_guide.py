"""The guides show what the program prints, and the dictionary of columns is that of the schemas."""

from __future__ import annotations

import re

import pytest

from tests.guide import DICTIONARY, DOCS, GUIDES, dictionary, guide


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_of_a_guide_prints_what_the_guide_shows(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    assert guide(text) == text, "`make docs` writes it anew; look at the difference"


@pytest.mark.parametrize("name", GUIDES)
def test_no_command_of_a_guide_is_a_fault_of_the_program(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    assert len(re.findall(r"^\$ minerals ", text, re.MULTILINE)) > 12
    assert "Traceback" not in text
    assert "not found" not in text


def test_output_that_is_no_longer_printed_is_noticed() -> None:
    stale = "```console\n$ minerals lists --format csv | head -1\nid,old\n```\n"
    assert guide(stale) != stale
    assert guide(stale).startswith("```console\n$ minerals lists --format csv | head -1\nid,jurisdiction,kind,")


def test_the_dictionary_is_that_of_the_schemas() -> None:
    assert (DOCS / DICTIONARY).read_text(encoding="utf-8") == dictionary()
