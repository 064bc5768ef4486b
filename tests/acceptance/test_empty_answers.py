"""An answer without rows, lists or figures says why, in both languages."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

import minerals
from minerals.api import Library
from minerals.cli.choices import Language
from minerals.cli.emit import Printing, emit
from minerals.output.formats.html import html
from minerals.output.writing import Format
from minerals.questions.show.mineral import MineralShown
from minerals.questions.show.show import show
from minerals.store.dataset import Dataset
from tests.formats import csv_text, document, markdown, styled
from tests.frozen import library
from tests.output.saying import said
from tests.questions.diff.made import edition, member, told
from tests.running import run


@pytest.mark.parametrize("day", ["2008", "1900-01-01", "0001", "2008-12"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_mineral_before_the_first_list_ends_in_a_traceback(day: str, language: str) -> None:
    first = {"en": "the first is jp-2009, of 2009.", "zh": "最早的是 2009 的 jp-2009。"}
    for mineral in Library().minerals():
        assert first[language] in said(minerals.show(mineral.id, as_of=day), language)


def test_a_profile_before_the_first_list_says_what_there_was_not_yet() -> None:
    done = run("show", "lithium", "--as-of", "2008", COLUMNS="200")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-5:] == [
        "No list in the data set had been published by then; the first is jp-2009, of 2009.",
        "",
        "The data set has neither a figure nor a use for it that was published by 2008-12-31.",
        "",
        "Every year and every edition: `minerals history lithium`.",
    ]
    chinese = said(minerals.show("lithium", as_of="2008"), "zh")
    assert "数据集中截至 2008-12-31 既无其数值，也无其用途。" in chinese
    shown = minerals.show("lithium", as_of="2008")
    assert "the first is jp-2009" in markdown(shown)
    assert "the first is jp-2009" in html(document(shown))
    assert len(csv_text(shown).splitlines()) == 1


def test_a_profile_between_the_first_list_and_the_first_figure_says_that_there_was_no_figure() -> None:
    assert "not on eu-2011" in said(minerals.show("xenon", as_of="2012"))
    assert "The data set has neither a figure nor a use for it that was published by 2012-12-31." in said(
        minerals.show("xenon", as_of="2012")
    )


def test_only_a_day_before_the_first_list_names_it() -> None:
    for day, first in (("2008", "cn-2016"), ("2017", None), (None, None)):
        shown = library().show("lithium", as_of=day)
        assert isinstance(shown, MineralShown)
        assert (shown.first_list and shown.first_list.id) == first


def test_a_data_set_without_lists_says_so(tmp_path: Path) -> None:
    for name in ("minerals.json", "publications.json"):
        (tmp_path / name).write_bytes((Library()._data.folder / name).read_bytes())
    answer = show(Dataset(tmp_path), "lithium", tool={})
    assert "The data set has no list." in said(answer)
    assert "数据集中没有清单。" in said(answer, "zh")


def test_a_mineral_on_none_of_the_lists_is_named_with_where_to_look() -> None:
    answer = library().compare(as_of="2021-06-01", minerals=["zinc"])
    assert said(answer).endswith(
        "On none of these lists: zinc; `minerals history zinc` shows which lists have it, and its figures. "
        "Rows shown: 0 of 18."
    )
    assert "不在上述任何清单上：锌；`minerals history zinc` 显示列有该矿产的清单及其数值。" in said(answer, "zh")


def test_a_mineral_without_a_row_is_named_beside_rows_of_others() -> None:
    text = said(minerals.compare("us-2022", "eu-2020", minerals=["lithium", "argon"]))
    assert "Lithium Li >25" in text
    assert "On none of these lists: argon;" in text
    assert "On none of these lists" not in said(minerals.compare("us-2022", minerals=["lithium"]))
    both = said(minerals.compare("us-2022", "eu-2020", minerals=["lithium", "argon"], on="only:us-2022"))
    assert "On none of these lists: argon;" in both
    assert "Rows must meet all of: --mineral lithium, --mineral argon, --on only us-2022." in both


def test_conditions_that_no_row_fits_are_named() -> None:
    answer = minerals.compare("us-2022", "eu-2020", on="some")
    assert "Rows must meet all of: --on some. --on some keeps minerals that are on several lists but not on all;" in (
        said(answer)
    )
    assert "查询条件（须同时符合）：--on some。 --on some 只保留" in said(answer, "zh")
    three = minerals.compare("us-2022", "eu-2020", "cn-2016", on="some", cells=["flow"], parts=["casing"])
    assert "Rows must meet all of: --on some, --cell flow, --part casing." in said(three)
    assert "needs at least three lists" not in said(three)
    battery = minerals.compare("us-2022", battery=True, minerals=["zirconium"], on="only:us-2022", min_dependence=5)
    assert "Rows must meet all of: --battery, --mineral zirconium, --on only us-2022, --min-dependence 5." in said(
        battery
    )


def test_an_answer_with_rows_names_no_conditions() -> None:
    assert "Asked for" not in said(minerals.compare("us-2022", "eu-2020", on="all"))


def test_a_matrix_that_is_empty_says_which_condition_no_row_fits() -> None:
    answer = minerals.matrix(jurisdictions=["US", "EU"], newest=True, on="some")
    text = said(answer)
    assert text.startswith("No row matches. Rows shown: 0 of 45. Rows must meet all of: --on some.")
    assert "needs at least three lists" in text
    assert "not on the list" not in text
    everywhere = minerals.matrix(on="all")
    assert "查询条件（须同时符合）：--on all。" in said(everywhere, "zh")


def test_conflicts_that_are_none_say_what_was_compared() -> None:
    assert "No two figures disagree. Compared: 5 figures." in said(minerals.conflicts("argon"))
    assert "比较了 5 项数值。" in said(minerals.conflicts("argon"), "zh")
    nothing = minerals.conflicts("calcium")
    assert said(nothing) == "No two figures disagree. The data set has no figures to compare."
    assert "数据集中没有可比较的数值。" in said(nothing, "zh")
    assert nothing.to_dict()["figures"] == 0


def test_a_history_without_figures_names_broader_and_related_minerals_that_have_some() -> None:
    text = said(minerals.history("crystalline-graphite"))
    assert "Figures for broader or related minerals, not for it: natural graphite" in text
    assert "上位或相关矿产有数值，但不是其本身的：萤石" in said(minerals.history("fluorine"), "zh")
    assert minerals.history("fluorine").to_dict()["related"] == ["fluorspar"]
    assert minerals.history("silicon-carbide").to_dict()["related"] == []
    assert minerals.history("carbon").to_dict()["related"] == [], "graphite is only printed as natural or synthetic"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.en, "us-2022 -> us-2022: no difference, 50 the same.\n"),
        (Language.zh, "us-2022 -> us-2022：没有差异，50 项相同。\n"),
    ],
)
def test_equal_lists_say_so_at_a_terminal_and_are_silent_in_a_pipe(
    language: Language, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = minerals.diff("us-2022", "us-2022")
    assert minerals.table(answer) == ""
    for terminal, expected in ((True, words), (False, "")):
        out = io.StringIO()
        monkeypatch.setattr(out, "isatty", lambda terminal=terminal: terminal, raising=False)
        monkeypatch.setattr(sys, "stdout", out)
        emit(answer, Printing(Format.table, language=language))
        monkeypatch.undo()
        assert out.getvalue() == expected


def test_a_diff_that_was_narrowed_to_nothing_says_so_at_a_terminal() -> None:
    narrowed = told(edition([member("tin")]), edition([member("zinc")], id="xx-2031"), only=("renamed",))
    assert narrowed.changes == ()
    assert "xx-2030 -> xx-2031: no difference within these options" in styled(narrowed, width=200)
    same = Library().diff_library(Library())
    assert "no difference" in styled(same, width=200)
    assert minerals.table(same) == ""
