"""A diff as text: nothing is lost at any width, and nothing depends on colour."""

from __future__ import annotations

import re
from functools import cache

import pytest
from rich.cells import cell_len

import minerals
from minerals.domain.labels import diff as says
from minerals.questions.diff.change import KINDS
from minerals.questions.diff.result import Diff
from tests.formats import markdown, styled
from tests.questions.diff.made import dependence, edition, figure, member, told
from tests.reading import squeezed

PAIRS = (("us-2018", "us-2022"), ("eu-2020", "eu-2023"), ("us-mcs-2022", "us-mcs-2023"), ("cn-2016", "us-2022"))


@cache
def found(old: str, new: str) -> Diff:
    return minerals.diff(old, new)


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("pair", PAIRS)
def test_no_width_loses_a_word_or_its_place(pair: tuple[str, str], language: str) -> None:
    whole = squeezed(minerals.table(found(*pair), width=400, language=language))
    for width in (40, 60, 80, 120):
        text = minerals.table(found(*pair), width=width, language=language)
        assert max(map(cell_len, text.splitlines())) <= width
        assert squeezed(text) == whole


def test_colour_adds_nothing_to_what_is_said() -> None:
    answer = found("us-2018", "us-2022")
    coloured = styled(answer, width=80)
    assert "\x1b[32m+ nickel" in coloured
    assert "\x1b[31m- helium" in coloured
    plain = [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", coloured).splitlines()]
    assert plain == minerals.table(answer, width=80).splitlines()


def test_the_rows_are_sorted_by_the_name_in_the_language() -> None:
    answer = found("us-2018", "us-2022")
    names = {
        language: [line.split("  ")[0] for line in minerals.table(answer, width=80, language=language).splitlines()]
        for language in ("en", "zh")
    }
    assert [name for name in names["zh"] if name.startswith("-")] == ["- 氦", "- 钾盐", "- 铼", "- 锶", "- 铀"]
    assert [name for name in names["en"] if name.startswith("~")] == [
        "~ aluminium",
        "~ graphite",
        "~ platinum-group metals",
        "~ rare earths",
    ]


def test_every_kind_has_its_words_in_both_languages() -> None:
    assert tuple(says.KINDS) == KINDS
    for label in (*says.KINDS.values(), *says.REMARKS.values()):
        assert re.search("[\u4e00-\u9fff]", label.zh)
        assert label.en.isascii()


def test_the_publications_words_stand_below_its_figure() -> None:
    said = [{"kind": "definition", "locator": "p. 1", "mineral": "aluminium", "words": "No longer include scrap."}]
    old = dependence([figure("aluminium", "40")], "us-mcs-2025")
    answer = told(old, dependence([figure("aluminium", "61")], "us-mcs-2026", changes=said))
    assert minerals.table(answer, width=80).splitlines()[1:3] == [
        "~ aluminium, 2021  40 -> 61, redefined",
        '                   "No longer include scrap." (p. 1)',
    ]


def test_a_group_that_covers_less_says_what_it_lost() -> None:
    def group(*covers: str) -> dict[str, object]:
        return member("platinum-group-metals", covers=list(covers), covers_basis="stated")

    answer = told(edition([group("osmium", "platinum")]), edition([group("platinum")], id="xx-2031"))
    assert minerals.table(answer, width=80).splitlines()[1:3] == [
        "~ platinum-group metals  covers 2 -> 1 minerals",
        "                         no longer covers osmium",
    ]


def test_a_figure_that_one_side_lacks_is_shown_with_its_value() -> None:
    two = [figure("cobalt", "76"), figure("tin", ">70")]
    answer = told(dependence(two), dependence(two[:1]))
    assert minerals.table(answer, width=80).splitlines()[1:] == ["- tin, 2021  removed, >70", "1 removed"]


def test_kinds_of_lists_are_told_apart() -> None:
    text = minerals.table(found("cn-2016", "us-2022"), width=120)
    assert "cn-2016 is a list of another kind (strategic) than us-2022 (critical).\n" in text


def test_markdown_is_a_table_with_the_two_lists_as_heads() -> None:
    lines = markdown(found("eu-2020", "eu-2023")).splitlines()
    assert lines[0] == "### eu-2020 -> eu-2023"
    assert lines[2] == "30 -> 34 entries; 24 the same; 6 added, 2 removed, 4 form changed"
    assert lines[4] == "| Change | Mineral | eu-2020 | eu-2023 |"
    assert "| form changed | boron | Borate | boron (Bor) |" in lines
    assert {line.count("|") for line in lines[4:]} == {5}
