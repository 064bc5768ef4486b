"""The notes below a table concern what is shown, explain its words, and say what is not certain."""

from __future__ import annotations

from pathlib import Path

import pytest

import minerals
from minerals.domain.labels import comparison as labels
from tests.frozen import library
from tests.output.saying import blocks, said

THREE = ("us-2022", "eu-2020", "cn-2016")
ROOT = Path(__file__).parent.parent.parent
WHOLE = ("Members placed", "With a figure of their own edition", "On all", "Only on", "Fuel cells", "fuel cells")
"""What concerns whole lists."""
PAGES = {"en": "docs/reading.md", "zh": "docs/reading.zh.md"}


@pytest.mark.parametrize("asked", [{}, {"battery": True}])
def test_one_row_carries_no_note_on_other_rows(asked: dict[str, bool]) -> None:
    text = said(minerals.compare(*THREE, minerals=["lithium"], **asked))  # type: ignore[arg-type]
    for words in WHOLE:
        assert words not in text
    assert "Rows shown: 1 of 46." in text
    assert "US 2022: USGS MCS 2022, for 2021." in said(minerals.compare(*THREE, minerals=["lithium"]), width=100)


def test_the_notes_of_one_row_have_half_the_lines() -> None:
    for language in ("en", "zh"):
        one, whole = (
            len(blocks(minerals.compare(*THREE, minerals=asked), language, 80)[-1]) for asked in (["lithium"], [])
        )
        assert one <= 8 < whole


def test_a_source_is_named_where_a_row_shown_has_a_figure_of_it() -> None:
    text = said(minerals.compare(*THREE, minerals=["zinc"]), width=100)
    assert "US 2022: USGS MCS 2022" in text
    assert "EU 2020: " in text
    assert "China 2016: no official table" not in text


@pytest.mark.parametrize("asked", [{"on": "all"}, {"cells": ["lithium-ion"]}, {"parts": ["anode"]}])
def test_every_condition_narrows_the_notes(asked: dict[str, object]) -> None:
    assert "Members placed" not in said(minerals.compare(*THREE, **asked))  # type: ignore[arg-type]


def test_whole_lists_keep_their_account() -> None:
    for asked in ({}, {"battery": True}):
        text = said(minerals.compare(*THREE, **asked))  # type: ignore[arg-type]
        assert "Members placed: US 2022 50/50, EU 2020 30/30, China 2016 24/24." in text
        assert "On all 3 lists (8):" in text
    assert "Members placed" in said(minerals.matrix())
    assert "Members placed" not in said(minerals.matrix(on="only:us-2025"))


def test_what_has_no_date_is_counted_for_the_rows_shown() -> None:
    whole = minerals.compare("cn-2016", as_of="2024")
    one = minerals.compare("cn-2016", as_of="2024", minerals=["lithium"])
    assert 0 <= one.undated.figures < whole.undated.figures


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_last_line_names_the_page_that_explains_the_table(language: str) -> None:
    last = blocks(minerals.compare(*THREE, minerals=["lithium"]), language)[-1][-1]
    assert PAGES[language] in last
    page = (ROOT / PAGES[language]).read_text(encoding="utf-8")
    for mark in ("`>95`", "`E`", "`n/a`", "`W`", "`*`", "`^`", "`'`", "`( )`", "`?`", "`-`", "`13+3(?1)`", "50/50"):
        assert mark in page


def test_the_pages_use_the_words_of_the_program() -> None:
    english, chinese = ((ROOT / page).read_text(encoding="utf-8") for page in PAGES.values())
    for label, names in (
        (labels.BY_NAME, {"en": "", "zh": ""}),
        (labels.AS_FORM, {"en": "coking", "zh": "炼焦煤"}),
        (labels.WITH_FORMS, {"en": "shale gas", "zh": "页岩气"}),
        (labels.IN_GROUP, {"en": "rare earths", "zh": "稀土"}),
    ):
        assert f"`{label.en.format(count=15, names=names['en'])}`" in english
        assert f"`{label.zh.format(count=15, names=names['zh'])}`" in chinese


# The key.


@pytest.mark.parametrize(
    ("asked", "english", "chinese"),
    [
        (
            {"minerals": ["rare-earths"]},
            "15 by name number of the group's members that the list names one by one",
            "15 种逐一列名 该类别的若干成员，各自按名列入",
        ),
        (
            {"minerals": ["coal"]},
            "as ... the list names only this form, not the mineral itself",
            "列为... 清单仅列该形态，未列该矿产本身",
        ),
        (
            {"minerals": ["natural-gas"]},
            "with ... the list also names this form; the data set has no figure for it",
            "另列... 清单另列该形态，无其数值",
        ),
        (
            {"grain": "element", "minerals": ["dysprosium"]},
            "in ... the list names this group, which includes the mineral",
            "含于... 清单列该类别，其中包括该矿产",
        ),
        (
            {"grain": "element", "minerals": ["dysprosium"]},
            "of ... the figure is for the whole group, not for the mineral alone",
            "（...） 数值属于整个类别，不代表该矿产本身",
        ),
    ],
)
def test_the_key_explains_the_words_in_the_cells(asked: dict[str, object], english: str, chinese: str) -> None:
    editions = ("us-2022", "eu-2023", "cn-2016", "us-2025")
    answer = minerals.compare(*editions, **asked)  # type: ignore[arg-type]
    assert english in said(answer)
    assert chinese in said(answer, "zh")


def test_the_key_explains_no_word_that_is_not_there() -> None:
    text = said(minerals.compare(*THREE, minerals=["lithium"]))
    for words in ("as ...", "with ...", "in ...", "of ...", "by name"):
        assert words not in text


def test_what_stores_no_electricity_is_said_in_a_sentence() -> None:
    answer = minerals.compare(*THREE, battery=True)
    assert "Not shown, as sources name fuel cells, which store no electricity, and no battery: boron," in said(answer)
    assert "未列出，因来源仅提及燃料电池（不储电），未提及电池：" in said(answer, "zh")
    asked = minerals.compare(*THREE, battery=True, minerals=["strontium", "lithium"])
    assert "and no battery: strontium." in said(asked)


# What is certain.


def test_a_threshold_says_that_an_earlier_figure_is_never_certain() -> None:
    answer = minerals.compare(*THREE, min_dependence=60)
    assert "Never counted as certain: earlier figures (^), figures in brackets" in said(answer)
    assert "以下数值不论高低均视为不能确定：更早的数值（^）" in said(answer, "zh")
    assert "Never counted as certain" not in said(minerals.compare(*THREE))
    assert [row.mineral.id for row in library().compare("eu-2023", min_dependence=60).rows] == []


# Shares.


def test_shares_above_a_hundred_say_that_the_total_is_rounded() -> None:
    shown = minerals.show("gallium")
    assert "China 100, Russia 0.7" in said(shown)
    assert "Shares can add up to more than 100 because the printed total is rounded." in said(shown)
    assert "份额相加超过 100：公布的世界总量经过取整" in said(shown, "zh")
    assert "add up to more than 100" not in said(minerals.show("cobalt"))
    columns = minerals.compare("us-2025", columns=["production"], minerals=["gallium"])
    assert "add up to more than 100" in said(columns)
    assert "add up to more than 100" not in said(
        minerals.compare("us-2025", columns=["production"], minerals=["cobalt"])
    )


# The table of lists.


def test_the_lists_say_whose_they_are_and_their_day_of_checking_once() -> None:
    answer = library().lists()
    text = said(answer)
    assert text.startswith("Edition Data/stated Of Kind Published Title")
    assert "us-2022 18/50* US critical 2022-02-24" in text
    assert "cn-2016 11/24* 中国 战略性 2016-11-29" in said(answer, "zh")
    days = {edition.checked for edition in answer.editions}
    assert len(days) == 1
    assert text.count(days.pop()) == 1
    assert "Each list was last checked against its source on 2026-11-21." in text
    assert "各清单最近一次与来源核对的日期：2026-11-21。" in said(answer, "zh")


def test_lists_checked_on_several_days_say_between_which() -> None:
    from dataclasses import replace

    answer = library().lists()
    later = (replace(answer.editions[0], checked="2026-12-01"), *answer.editions[1:])
    text = said(replace(answer, editions=later))
    assert "between 2026-11-21 and 2026-12-01; `minerals show ID` has the day." in text
    assert "在 2026-11-21 至 2026-12-01 之间" in said(replace(answer, editions=later), "zh")
