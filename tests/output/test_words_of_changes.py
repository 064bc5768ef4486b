"""The words of diffs, histories and conflicts on the frozen data, typed by hand in both languages."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import minerals
from minerals.store.write import canonical
from tests.formats import markdown
from tests.frozen import LISTS, library
from tests.output.saying import blocks, missing, said
from tests.questions.diff.made import dependence, edition, figure, member, told

SCRAP_WORDS = (
    '"Significant revisions were made to secondary scrap estimates following review of updated data." '
    "(MCS2026_Commodities_Data.csv, column Notes, Consumption: Reported, secondary, purchased scrap)"
)


def lines(old: str, new: str, language: str = "en", **asked: Any) -> list[str]:
    return minerals.table(library().diff(old, new, **asked), width=400, language=language).splitlines()


# Diffs of lists.


def test_two_lists_are_told_apart_line_by_line() -> None:
    assert lines("us-2018", "us-2022") == [
        "us-2018 -> us-2022   15 -> 18 entries   9 the same",
        "+ nickel                 added",
        "+ zinc                   added",
        "- helium                 removed",
        "- potash                 removed",
        '~ aluminium              form: "Aluminum (bauxite)" -> "Aluminum"',
        '~ graphite               form: "graphite (natural)" -> "graphite"',
        "~ platinum-group metals  regrouped: 1 entry for 2 minerals -> 2 by name",
        "                         + palladium, platinum",
        "~ rare earths            regrouped: 1 entry for 3 minerals -> 3 by name",
        "                         + dysprosium, lanthanum, neodymium",
        "2 added, 2 removed, 2 regrouped (1 -> 2, 1 -> 3), 2 form changed",
    ]


def test_two_lists_are_told_apart_line_by_line_in_chinese() -> None:
    assert lines("us-2018", "us-2022", "zh") == [
        "us-2018 -> us-2022   15 -> 18 个条目   9 项相同",
        "+ 镍        新增",
        "+ 锌        新增",
        "- 氦        移除",
        "- 钾盐      移除",
        "~ 铂族金属  重新归类：1 个条目（含 2 种） -> 逐一列名 2 种",
        "            + 钯、铂",
        "~ 铝        形态：“铝土矿”（原文“Aluminum (bauxite)”） -> “铝”（原文“Aluminum”）",
        "~ 石墨      形态：“天然石墨”（原文“graphite (natural)”） -> “石墨”（原文“graphite”）",
        "~ 稀土      重新归类：1 个条目（含 3 种） -> 逐一列名 3 种",
        "            + 镝、镧、钕",
        "新增 2 项，移除 2 项，重新归类 2 项（1 -> 2，1 -> 3），形态变更 2 项",
    ]


@pytest.mark.parametrize(
    ("old", "new", "language", "phrases"),
    [
        (
            "cn-2016",
            "us-2022",
            "en",
            (
                "+ scandium added the other list does not state whether a group includes it",
                "7 added, 2 removed, 1 regrouped (1 -> 3), 1 form changed",
                "cn-2016 is a list of another kind (strategic) than us-2022 (critical).",
            ),
        ),
        (
            "cn-2016",
            "us-2022",
            "zh",
            (
                "+ 钪 新增 另一清单的类别是否包括它未说明",
                "新增 7 项，移除 2 项，重新归类 1 项（1 -> 3），形态变更 1 项",
                "cn-2016（战略性）与 us-2022（关键）不是同一类清单。",
            ),
        ),
        (
            "eu-2020",
            "eu-2023",
            "en",
            ('added, "nickel — battery grade" (printed "Nickel — Batteriequalität")', "12 the same"),
        ),
        ("eu-2020", "eu-2023", "zh", ("+ 电池级镍 新增，原文“Nickel — Batteriequalität”", "12 项相同")),
    ],
)
def test_a_diff_of_lists_says(old: str, new: str, language: str, phrases: tuple[str, ...]) -> None:
    assert missing(library().diff(old, new), language, phrases) == []


def test_markdown_of_a_diff_has_the_words_of_each_change() -> None:
    text = markdown(library().diff("us-2018", "us-2022"))
    assert "15 -> 18 entries; 9 the same; 2 added, 2 removed, 2 regrouped (1 -> 2, 1 -> 3), 2 form changed\n" in text
    assert "| Change | Mineral | us-2018 | us-2022 | Note |\n" in text
    assert "| added | nickel |  | nickel |  |\n" in text
    assert "| form changed | graphite | graphite (natural) | graphite |  |\n" in text
    chinese = markdown(library().diff("us-2018", "us-2022"), "zh")
    assert "| 新增 | 镍 |" in chinese
    assert "| 形态变更 | 石墨 | 天然石墨（graphite (natural)） | 石墨（graphite） |" in chinese


# Diffs of figures.


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "en",
            (
                "us-mcs-2022 -> us-mcs-2026 32 -> 49 figures 5 the same",
                "~ cobalt, 2021 76 -> 73 ~",
                "~ copper, refined, 2021 45 -> 44 ~",
                '~ aluminium, 2021 44 -> 61, redefined "These calculations no longer include exported '
                "scrap, because its "
                'return to the domestic supply cannot be reliably determined." (MCS2026_Commodities_Data.csv, '
                "column Notes, "
                "Consumption, apparent)",
                f"~ nickel, 2021 48 -> 38, revised {SCRAP_WORDS}",
                "~ rare earths, compounds, 2021 >90 -> >95, within the earlier bound",
                "~ silicon, total, 2021 32 -> <50 the new bound includes the earlier value",
                "4 value changed, 2 within the earlier bound, 1 revised, 1 redefined",
                "Not compared, because the data set has only a part of us-mcs-2022, us-mcs-2026: 43; "
                "--only not-compared lists them.",
            ),
        ),
        (
            "zh",
            (
                "us-mcs-2022 -> us-mcs-2026 收录 32 -> 49 项数值 5 项相同",
                "~ 钴，2021 年 76 -> 73",
                "~ 铜，精炼，2021 年 45 -> 44",
                "~ 铝，2021 年 44 -> 61，定义变更",
                "~ 镍，2021 年 48 -> 38，数据修订",
                "~ 稀土，化合物和金属，2021 年 >90 -> >95，在原区间内",
                "~ 硅，合计，2021 年 32 -> <50 新区间包含原值",
                "数值变更 4 项，在原区间内 2 项，数据修订 1 项，定义变更 1 项",
                "因 us-mcs-2022、us-mcs-2026 仅部分收录而未比较：43 项；--only not-compared 逐项列出。",
            ),
        ),
    ],
)
def test_a_diff_of_figures_says(language: str, phrases: tuple[str, ...]) -> None:
    assert missing(library().diff("us-mcs-2022", "us-mcs-2026"), language, phrases) == []


def test_what_was_not_compared_is_listed_when_it_is_asked_for() -> None:
    answer = library().diff("us-mcs-2022", "us-mcs-2023", only=["not-compared"])
    assert missing(answer, "en", ("~ zinc, ores, 2022 not compared, E", "Some kinds of change are not shown.")) == []
    assert missing(answer, "zh", ("~ 锌，矿石和精矿，2022 年 未比较，E", "未显示全部变更类型。")) == []


# Differences between versions of the data.


@pytest.fixture
def newer(tmp_path: Path) -> minerals.Library:
    """The frozen data with a member, a figure, a use, a correction and a file fewer or changed."""

    def edit(name: str, change: Callable[[dict[str, Any]], object]) -> None:
        value = json.loads((tmp_path / "lists" / name).read_text(encoding="utf-8"))
        change(value)
        (tmp_path / "lists" / name).write_bytes(canonical(value))

    shutil.copytree(LISTS, tmp_path / "lists")
    edit("minerals.json", lambda value: value.update(data_version="2027.01.31"))
    edit("editions/us-2022.json", lambda value: value["members"].pop(0))
    edit("dependence/us-mcs-2022.json", lambda value: value["figures"][0].update(published="40", low=40, high=40))
    edit("uses/us-mcs-2023.json", lambda value: value["uses"].pop())
    edit("corrections.json", lambda value: value["corrections"].pop())
    (tmp_path / "lists" / "shares" / "us-mcs-2026.json").unlink()
    return minerals.Library(tmp_path / "lists")


def test_two_versions_of_the_data_are_told_apart_file_by_file(newer: minerals.Library) -> None:
    forward = library().diff_library(newer)
    assert minerals.table(forward, width=400).splitlines() == [
        "Data 2026.11.21.2 -> 2027.01.31   31 -> 30 files   1 removed, 5 changed, 25 the same",
        "~ corrections.json: 1 removed",
        "    - us-mcs-2026-lost-minus: removed",
        "~ dependence/us-mcs-2022.json: 1 value changed",
        "    ~ aluminium, 2021: 44 -> 40",
        "~ editions/us-2022.json: 1 removed",
        '    - aluminium: removed, "Aluminum"',
        "~ minerals.json: 1 source changed",
        '    ~ head of the file: data_version: "2026.11.21.2" -> "2027.01.31"',
        "- shares/us-mcs-2026.json: removed, 3 rows of shares",
        "~ uses/us-mcs-2023.json: 1 removed",
        "    - zinc: removed",
    ]
    back = newer.diff_library(library())
    assert missing(back, "en", ("1 added, 5 changed", "+ shares/us-mcs-2026.json: added, 3 rows of shares")) == []


def test_two_versions_of_the_data_are_told_apart_in_chinese(newer: minerals.Library) -> None:
    phrases = (
        "数据 2026.11.21.2 -> 2027.01.31 31 -> 30 个文件 移除 1 个，变更 5 个，25 个相同",
        "~ corrections.json：移除 1 项",
        "~ dependence/us-mcs-2022.json：数值变更 1 项 ~ 铝，2021 年：44 -> 40",
        "- 铝：移除，原文“Aluminum”",
        "~ 文件头：data_version：“2026.11.21.2” -> “2027.01.31”",
        "- shares/us-mcs-2026.json：移除，3 行份额",
    )
    assert missing(library().diff_library(newer), "zh", phrases) == []
    assert missing(newer.diff_library(library()), "zh", ("新增 1 个，变更 5 个", "：新增，3 行份额")) == []


# Histories.


@pytest.mark.parametrize(
    ("mineral", "language", "phrases"),
    [
        (
            "nickel",
            "en",
            (
                "nickel On the lists Of List From Listed Change",
                "CN cn-2016 (strategic) 2016-11-29 by name: nickel (镍) from the first EU",
                "EU eu-2023 2024-05-23 in another form: nickel — battery grade (Nickel — Batteriequalität) added",
                "US us-2018 2018-05-18 no US us-2022 2022-02-24 by name: nickel added US us-2025 2025-11-07 "
                "by name: nickel kept",
                "China: external dependence, % Year Of what Value Publication",
                "undated nickel 80+ cn-lit-nickel text of 2019-06-17 nickel, ore 80 cn-lit-escn2019",
                "EU: import reliance, %",
                "US: nickel, net import reliance, % Year USGS MCS 2022 USGS MCS 2023 USGS MCS 2026",
                "2021 48 49* 38r",
                f"USGS MCS 2026: {SCRAP_WORDS}",
                "r differs from the edition before; the data were revised (words of the publication below)",
                "* differs from the edition before; the data set has no reason from the publication",
                "Each column is one edition, with the years as that edition prints them; editions are never blended.",
            ),
        ),
        (
            "nickel",
            "zh",
            (
                "镍 列入清单情况 所属 清单 起始 列入方式 与上一版相比",
                "中 cn-2016（战略性） 2016-11-29 列名：镍 首版即列入",
                "欧 eu-2023 2024-05-23 以其他形态：电池级镍（Nickel — Batteriequalität） 新增",
                "美 us-2018 2018-05-18 否 美 us-2022 2022-02-24 列名：镍（nickel） 新增 美 us-2025 2025-11-07 "
                "列名：镍（nickel） 保留",
                "中国：对外依存度 % 年份 对象 数值 出版物",
                "2019-06-17 的文字 镍，矿石 80 cn-lit-escn2019",
                "欧盟：进口依存度 %",
                "美国：镍，净进口依赖度 %",
                "每列为一个版次，按其刊载的各年数值列出；各版互不拼接。",
            ),
        ),
        (
            "aluminium",
            "en",
            ("2021 44 41* 61d", "d differs from the edition before; the definition changed"),
        ),
        (
            "aluminium",
            "zh",
            ("2021 44 41* 61d", "d 与上一版数值不同；指标定义有变，原文见下", "未收录出版物对此的说明"),
        ),
        ("helium", "en", ("2022-02-24 no dropped", "On none of the lists of: China", "E net exporter")),
        ("helium", "zh", ("2022-02-24 否 移除", "从未列入以下各方的清单：中国", "E 净出口国")),
        (
            "promethium",
            "en",
            (
                "cn-2016 (strategic) 2016-11-29 not stated: rare earths (稀土) ?",
                "The data set has no figure for it.",
                "Figures for its group, not for it alone: rare earths",
            ),
        ),
        ("promethium", "zh", ("未说明：稀土 ?", "未收录其数值。", "所属类别有数值，不代表其本身：稀土")),
        (
            "dysprosium",
            "en",
            (
                "through a group: rare earths (稀土) [customary: not stated by the publisher] from the first",
                "through a group: Heavy Rare Earth Elements [same-series: stated in other editions, not in "
                "this one] from the first",
                "through a group: heavy rare earth elements (Schwere seltene Erden) [as stated] kept",
            ),
        ),
        (
            "dysprosium",
            "zh",
            (
                "经由类别：稀土 [惯例，无明文] 首版即列入",
                "经由类别：重稀土（Heavy Rare Earth Elements） [据同系列其他版，本版未见]",
                "经由类别：重稀土（Schwere seltene Erden） [有明文] 保留",
            ),
        ),
        (
            "rare-earths",
            "en",
            (
                "members of the group: dysprosium, lanthanum, neodymium kept",
                "US: rare earths, compounds, net import reliance, %",
                "XX the publication states that it does not apply",
                "rare earths is a group; members with figures: light rare earths, heavy rare earths",
            ),
        ),
        (
            "rare-earths",
            "zh",
            (
                "列出其成员：镝（dysprosium）、镧（lanthanum）、钕（neodymium） 保留",
                "美国：稀土，化合物和金属，净进口依赖度 %",
            ),
        ),
        (
            "lithium",
            "en",
            (
                "2022 lithium, raw materials c.55 cn-lit-cnia2023",
                "Values of USGS MCS 2026, from 0 to 100 %: "
                "2021 >25 |############--------------------------------------",
                "2023 >50 |#########################-------------------------",
                "# in a bar: up to the value or its lower bound - in a bar: the range that the bound leaves open",
            ),
        ),
        (
            "lithium",
            "zh",
            ("按 USGS MCS 2026，0 至 100 %：", "# 图中：至该数值或其下限 - 图中：界限未定的部分", "锂，原料 约55"),
        ),
    ],
)
def test_a_history_says(mineral: str, language: str, phrases: tuple[str, ...]) -> None:
    assert missing(library().history(mineral), language, phrases) == []


def test_a_history_of_other_years_says_which_there_are() -> None:
    answer = library().history("nickel", years="2030")
    assert blocks(answer)[-1] == ["The data set has no figure for it in 2030; its figures run from 2010 to 2025."]
    assert blocks(answer, "zh")[-1] == ["未收录其 2030 年的数值；已收录 2010 至 2025 年。"]


# Conflicts.


@pytest.mark.parametrize(
    ("names", "language", "phrases"),
    [
        (
            ("aluminium", "nickel"),
            "en",
            (
                "Mineral Of Figures that contradict each other Kind",
                "aluminium US 2021: 44 (USGS MCS 2022), 41 (USGS MCS 2023), 61 (USGS MCS 2026) redefined, differs",
                "nickel US 2021: 48 (USGS MCS 2022), 49 (USGS MCS 2023), 38 (USGS MCS 2026) revised, differs",
                f"nickel: {SCRAP_WORDS}",
                "Pairs of figures: 2 differ, 2 revised, 2 redefined.",
                "Figures without a year, not compared: 1.",
                "Within a series, figures for the same year are compared; across series, their years may differ by 1.",
            ),
        ),
        (
            ("aluminium", "nickel"),
            "zh",
            (
                "矿产 属于 互相矛盾的数值 类型",
                "铝 美 2021：44（USGS MCS 2022）、41（USGS MCS 2023）、61（USGS MCS 2026） 定义变更、不一致",
                "镍 美 2021：48（USGS MCS 2022）、49（USGS MCS 2023）、38（USGS MCS 2026） 修订、不一致",
                "成对数值：不一致 2，修订 2，定义变更 2。",
                "因无年份而未比较：数值 1 项。",
                "同一系列内比较同一年份；不同系列之间相差至多 1 年。",
            ),
        ),
        (
            ("copper",),
            "en",
            (
                "copper, refined US 2021: 45 (USGS MCS 2022), 44 (USGS MCS 2026) differs",
                "Figures of measures with different names; the difference may lie in the measure",
                "copper CN 2018-07: 73 (cn-lit-ju2018); 2019: 78.09 (cn-lit-han2021) differs",
                "Pairs of figures: 1 differ, 0 revised, 0 redefined.",
            ),
        ),
        (
            ("copper",),
            "zh",
            (
                "铜，精炼 美 2021：45",
                "指标名称不同的数值，差异可能来自指标本身",
                "成对数值：不一致 1，修订 0，定义变更 0。",
            ),
        ),
        (("zinc",), "en", ("No two figures disagree.",)),
        (("zinc",), "zh", ("没有互相矛盾的数值。",)),
    ],
)
def test_conflicts_say(names: tuple[str, ...], language: str, phrases: tuple[str, ...]) -> None:
    assert missing(library().conflicts(*names), language, phrases) == []


def test_other_years_are_said_to_be_compared_when_asked_for() -> None:
    assert "across series, their years may differ by 3." in said(library().conflicts("zinc", years=3))


@pytest.mark.parametrize(
    ("old", "new", "en", "zh"),
    [
        (
            ">50",
            "48",
            ">50 -> 48, contradicts the bound 1 contradicts the bound",
            ">50 -> 48，与区间矛盾 与区间矛盾 1 项",
        ),
        ("E", "25", "E -> 25, sign changed 1 sign changed", "E -> 25，进出口方向变更 进出口方向变更 1 项"),
        (">50", "<60", ">50 -> <60 the two overlap 1 value changed", ">50 -> <60 新旧区间重叠 数值变更 1 项"),
        ("20", "n/a", "20 -> n/a 1 value changed", "20 -> n/a 数值变更 1 项"),
    ],
)
def test_each_change_of_a_figure_has_its_words(old: str, new: str, en: str, zh: str) -> None:
    answer = told(dependence([figure("cobalt", old)]), dependence([figure("cobalt", new)]))
    assert said(answer).endswith(f"1 -> 1 figures 0 the same ~ cobalt, 2021 {en}")
    assert said(answer, "zh").endswith(f"收录 1 -> 1 项数值 0 项相同 ~ 钴，2021 年 {zh}")


@pytest.mark.parametrize(
    ("old", "new", "en", "zh"),
    [
        (
            {"tier": "I"},
            {"tier": "II"},
            '~ tin tier: "I" -> "II" 1 tier changed',
            "~ 锡 等级：“I” -> “II” 等级变更 1 项",
        ),
        (
            {},
            {"name": "Tin metal"},
            '~ tin renamed: "tin" -> "Tin metal" ~ tin name_en: "tin" -> "Tin metal" 1 renamed, 1 source changed',
            "~ 锡 改名：“tin” -> “Tin metal” ~ 锡 name_en：“tin” -> “Tin metal” 改名 1 项，来源记录变更 1 项",
        ),
    ],
)
def test_each_change_of_a_member_has_its_words(old: dict[str, str], new: dict[str, str], en: str, zh: str) -> None:
    answer = told(
        edition([member("tin", **{"name": "tin", **old})]), edition([member("tin", **{"name": "tin", **new})])
    )
    assert said(answer).endswith(en)
    assert said(answer, "zh").endswith(zh)


def test_each_kind_of_file_is_counted_in_its_own_records(tmp_path: Path) -> None:
    shutil.copytree(LISTS, tmp_path / "lists")
    lost = {
        "claims/review-2022.json": ("9 claims", "9 项说法"),
        "controls/cn-announcements.json": ("11 controls", "11 项管制"),
        "corrections.json": ("4 corrections", "4 项勘误"),
        "criticality/eu-study-2023.json": ("15 scores", "15 项评分"),
        "dependence/eu-study-2017.json": ("16 figures", "16 项数值"),
        "editions/cn-2026.json": ("members not held", "条目未收录"),
        "editions/us-2018.json": ("15 entries", "15 个条目"),
        "production/us-mcs-2026.json": ("12 world tables", "12 张世界产量表"),
        "shares/us-mcs-2026.json": ("3 rows of shares", "3 行份额"),
    }
    for name in lost:
        (tmp_path / "lists" / name).unlink()
    answer = library().diff_library(minerals.Library(tmp_path / "lists"))
    assert missing(answer, "en", tuple(f"- {name}: removed, {counted}" for name, (counted, _) in lost.items())) == []
    assert missing(answer, "zh", tuple(f"- {name}：移除，{counted}" for name, (_, counted) in lost.items())) == []
