"""The words of a comparison on the frozen data: heads, cells, key and sentences, typed by hand in both languages."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

import minerals
from minerals.output.wording.profile import control_lines
from minerals.questions.compare.beside import Controlled
from minerals.questions.compare.result import Comparison
from tests.formats import markdown
from tests.frozen import library
from tests.output.saying import blocks, missing
from tests.reading import table_cells, table_heads

THREE = ("us-2022", "eu-2020", "cn-2016")


@cache
def three() -> Comparison:
    return library().compare(*THREE)


def rows(answer: Comparison, language: str = "en") -> dict[str, list[str]]:
    """The cells of each row, the lines of a cell joined with a stroke."""
    return {
        name: [" / ".join(cell) for cell in cells] for (name, *_), *cells in table_cells(markdown(answer, language))
    }


# What a cell says of each kind of value, mark and listing.


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("Aluminium Al", ["44 / >75* bauxite", "87 bauxite / 64^", "?"]),
        ("Beryllium Be", ["11*", "n/a", "-"]),
        ("Cobalt Co", ["76", "86", "90~97 / 4 sources, 2016-19"]),
        ("Copper Cu", ["(45)", "(82^)", "60.93~78.09 / 2 sources, 2012-19"]),
        ("Fluorspar", ["100*", "66", "net importer / 1 source, 2018"]),
        ("Graphite", ["100 natural", "98 natural", "? / as crystalline"]),
        ("Lithium Li", [">25", "100", "c.55~80 / 3 sources, 2017-22"]),
        ("Nickel Ni", ["48", "(59^)", "80~83 / 3 sources, 2019-21, 1 undated"]),
        ("Platinum-group metals", ["37 palladium / 70 platinum", "99.6^", "-"]),
        ("Potash", ["-", "-", "50+ / 1 source, 2021"]),
        (
            "Rare earths",
            [">90 compounds / E concentrates / 100* heavy compounds / 3 by name", "100^ light / 100^ heavy", "?"],
        ),
        ("Scandium Sc", ["100*", "100^", "not stated"]),
        ("Silicon Si", ["(<50) ferrosilicon / (<50) metal / (32) total", "64^ metal", "-"]),
        ("Zinc Zn", ["76* refined / E* ores", "-", "-"]),
    ],
)
def test_a_cell_reads_as_typed(name: str, cells: list[str]) -> None:
    assert rows(three())[name] == cells


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("铝 Al", ["44 / >75* 铝土矿", "87 铝土矿 / 64^", "?"]),
        ("铍 Be", ["11*", "n/a", "-"]),
        ("钴 Co", ["76", "86", "90~97 / 4 个来源，2016-19"]),
        ("萤石", ["100*", "66", "净进口国 / 1 个来源，2018"]),
        ("石墨", ["100 天然石墨", "98 天然石墨", "? / 列为晶质石墨"]),
        ("锂 Li", [">25", "100", "约55~80 / 3 个来源，2017-22"]),
        ("镍 Ni", ["48", "(59^)", "80~83 / 3 个来源，2019-21，1 项无年份"]),
        ("铂族金属", ["37 钯 / 70 铂", "99.6^", "-"]),
        ("钾盐", ["-", "-", "50+ / 1 个来源，2021"]),
        (
            "稀土",
            [">90 化合物和金属 / E 精矿 / 100* 重稀土 化合物和金属 / 3 种逐一列名", "100^ 轻稀土 / 100^ 重稀土", "?"],
        ),
        ("钪 Sc", ["100*", "100^", "未说明"]),
        ("硅 Si", ["(<50) 硅铁 / (<50) 金属 / (32) 合计", "64^ 金属硅", "-"]),
        ("锌 Zn", ["76* 精炼 / E* 矿石和精矿", "-", "-"]),
    ],
)
def test_a_cell_reads_as_typed_in_chinese(name: str, cells: list[str]) -> None:
    assert rows(three(), "zh")[name] == cells


ELEMENTS = {
    "en": {
        "Neodymium Nd": [
            ">90 compounds of rare earths / E concentrates of rare earths",
            "100^ of light rare earths / in light (same series)",
            "? / in rare earths (customary)",
        ],
        "Palladium Pd": ["37", "99.6^ of platinum-group metals / in platinum-group metals (same series)", "-"],
        "Promethium Pm": ["(>90) compounds of rare earths / (E) concentrates of rare earths", "-", "not stated"],
    },
    "zh": {
        "钕 Nd": [
            ">90 化合物和金属 （稀土） / E 精矿 （稀土）",
            "100^ （轻稀土） / 含于轻稀土（同系列）",
            "? / 含于稀土（惯例）",
        ],
        "钯 Pd": ["37", "99.6^ （铂族金属） / 含于铂族金属（同系列）", "-"],
        "钷 Pm": ["(>90) 化合物和金属 （稀土） / (E) 精矿 （稀土）", "-", "未说明"],
    },
}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_element_carries_the_figures_of_its_group_and_says_so(language: str) -> None:
    asked = ["neodymium", "palladium", "promethium"]
    assert rows(library().compare(*THREE, grain="element", minerals=asked), language) == ELEMENTS[language]


@pytest.mark.parametrize(
    ("language", "cells"),
    [
        (
            "en",
            {
                "Antimony Sb": "lead-acid US",
                "Cobalt Co": "battery US / Li-ion EU / cathode CN",
                "Graphite": "battery US / Li-ion EU / anode CN",
                "Lithium Li": "battery US",
                "Nickel Ni": "battery US",
                "Rare earths": "battery US: La",
            },
        ),
        (
            "zh",
            {
                "钴 Co": "电池 美 / 锂离子电池 欧 / 正极 中",
                "锂 Li": "电池 美",
                "镍 Ni": "电池 美",
                "石墨": "电池 美 / 锂离子电池 欧 / 负极 中",
                "锑 Sb": "铅酸 美",
                "稀土": "电池 美：La",
            },
        ),
    ],
)
def test_battery_uses_say_who_says_so(language: str, cells: dict[str, str]) -> None:
    answer = library().compare(*THREE, battery=True)
    assert {name: found[-1] for name, found in rows(answer, language).items()} == cells


# Heads.


@pytest.mark.parametrize(
    ("names", "language", "heads"),
    [
        (
            THREE,
            "en",
            [
                "Mineral",
                "US 2022 / net import reliance, % / USGS MCS 2022, for 2021",
                "EU 2020 / import reliance, % / COM(2020) 474, for 2012-16, copy",
                "China 2016 / external dependence, % / no official table",
            ],
        ),
        (
            THREE,
            "zh",
            [
                "矿产",
                "美国 2022 / 净进口依赖度 % / USGS MCS 2022，2021 年",
                "欧盟 2020 / 进口依存度 % / COM(2020) 474，2012-16 年，据转载",
                "中国 2016 / 对外依存度 % / 无官方数据表",
            ],
        ),
        (("eu-2023",), "en", ["Mineral", "EU 2023 / import reliance, % / earlier figures only"]),
        (("eu-2023",), "zh", ["矿产", "欧盟 2023 / 进口依存度 % / 仅有更早数值"]),
    ],
)
def test_the_head_of_a_column_says_whose_figures_these_are(
    names: tuple[str, ...], language: str, heads: list[str]
) -> None:
    found = [" / ".join(lines) for lines in table_heads(markdown(library().compare(*names), language))]
    assert found == heads


def test_the_head_of_the_battery_column() -> None:
    answer = library().compare(*THREE, battery=True)
    assert table_heads(markdown(answer))[-1] == ["Battery use and source"]
    assert "Battery use, source" in blocks(answer, width=90)[0][2]
    assert table_heads(markdown(answer, "zh"))[-1] == ["电池用途及出处"]
    assert "电池用途及出处" in blocks(answer, "zh", width=80)[0][1]
    assert "  battery  battery US; Li-ion EU; cathode CN" in blocks(answer, width=50)[0]
    assert "  电池用途  电池 美; 锂离子电池 欧; 正极 中" in blocks(answer, "zh", width=46)[0]


# The key.

KEY = {
    "en": {
        ">75": "above 75, at most 100",
        "<50": "below 50",
        "E": "net exporter",
        "n/a": "the publication says that no figure is available; not 0",
        "50+": "50 or more; the source does not say whether 50 is included",
        "?": "on the list; the data set has no figure for these years or earlier",
        "-": "not on the list, no figure",
        "(45)": "not on this list; figure shown for comparison",
        "3 by name": "number of the group's members that the list names one by one",
        "as ...": "the list names only this form, not the mineral itself",
        "not stated": "the list does not say whether its group includes it",
        "*": "for the same year, from the next edition: USGS MCS 2023, for 2021; USGS MCS 2026, for 2021",
        "^": "from an earlier publication: EU study 2017, for 2010-14",
        "90~97": "lowest and highest of several unofficial sources and their years; no published range",
        "c.": "about",
    },
    "zh": {
        ">75": "高于 75，至多 100",
        "<50": "低于 50",
        "E": "净出口",
        "n/a": "出版物注明无数据；不等于 0",
        "50+": "50 以上；是否含 50 未说明",
        "?": "在清单上；本数据无该时期或更早的数值",
        "-": "不在清单上，无数值",
        "(45)": "不在该清单上，数值仅供对照",
        "3 种逐一列名": "该类别的若干成员，各自按名列入",
        "列为...": "清单仅列该形态，未列该矿产本身",
        "未说明": "清单未说明其类别是否包括该矿产",
        "*": "同一年份，取自后一版：USGS MCS 2023，2021 年；USGS MCS 2026，2021 年",
        "^": "取自更早的出版物：EU study 2017，2010-14 年",
        "90~97": "多个非官方来源的最低和最高值及年份，并非公布的区间",
    },
}


def key(answer: Comparison, language: str) -> dict[str, str]:
    """Each mark of the key and what it means."""
    pairs = [line.split("  ", 1) for line in blocks(answer, language)[1]]
    return {mark: meaning.strip() for mark, meaning in pairs}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_key_explains_every_mark(language: str) -> None:
    assert key(three(), language) == KEY[language]


@pytest.mark.parametrize(
    ("asked", "names", "language", "mark", "meaning"),
    [
        ({}, ("us-2025", "eu-2023"), "en", "'", "read in a report, not in the publication itself"),
        ({}, ("us-2025", "eu-2023"), "zh", "'", "据他人报道，未见出版物原文"),
        *(
            ({"grain": "element"}, THREE, language, mark, meaning)
            for language, mark, meaning in (
                (
                    "en",
                    "same series",
                    "what the group covers is stated in the publisher's earlier and later lists, not in this one",
                ),
                ("en", "customary", "what the group covers follows custom; the publisher does not state it"),
                ("zh", "同系列", "该类别的范围据同一发布方前后各版，本版未说明"),
                ("zh", "惯例", "该类别的范围依惯例，发布方未说明"),
            )
        ),
    ],
)
def test_the_key_explains_a_mark_that_is_rarer(
    asked: dict[str, Any], names: tuple[str, ...], language: str, mark: str, meaning: str
) -> None:
    assert key(library().compare(*names, **asked), language)[mark] == meaning


# The sentences below.

SENTENCES = {
    "en": [
        "On all 3 lists (8): aluminium, antimony, cobalt, fluorspar, graphite, lithium, rare earths, tungsten.",
        "Only on US 2022 and EU 2020: 4. Only on US 2022 and China 2016: 1. Only on US 2022: 2. Only on EU 2020: 1. "
        "Only on China 2016: 2. Rows shown: 18 of 18.",
        "Related minerals, counted separately: rare earths and scandium.",
        "Members placed: US 2022 18/18, EU 2020 14/14, China 2016 11/11.",
        "With a figure of their own edition: US 2022 13 of 18, EU 2020 8 of 14, China 2016 has none.",
        "Newer lists exist whose members are not in the data set: China 2026 (36 stated).",
        "The measures differ in formula, stage and years: compare values within a column, not across a row "
        "(docs/reading.md).",
    ],
    "zh": [
        "3 份清单共有（8 种）：钴、锂、铝、石墨、锑、钨、稀土、萤石。",
        "仅见于美国 2022 和欧盟 2020：4 种。仅见于美国 2022 和中国 2016：1 种。仅见于美国 2022：2 种。"
        "仅见于欧盟 2020：1 种。仅见于中国 2016：2 种。显示 18 行，共 18 行。",
        "彼此相关但分别计数：稀土和钪。",
        "清单条目落位：美国 2022 18/18、欧盟 2020 14/14、中国 2016 11/11。",
        "有本版数值的条目：美国 2022 13/18、欧盟 2020 8/14、中国 2016 无。",
        "另有更新的清单，其条目未收入本数据：中国 2026（公布 36 种）。",
        "各方指标的公式、环节和年份不同，只宜在同一列内比较（docs/reading.zh.md）。",
    ],
}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_sentences_of_three_lists(language: str) -> None:
    assert blocks(three(), language)[2:] == [SENTENCES[language]]


@pytest.mark.parametrize(
    ("names", "asked", "en", "zh"),
    [
        (
            ("us-2022",),
            {"minerals": ["zinc"]},
            ("USGS MCS 2022, for 2021", "Rows shown: 1 of 15. The measures differ"),
            ("显示 1 行，共 15 行。 各方指标的公式",),
        ),
        (
            ("us-2022",),
            {},
            ("Rows shown: 15 of 15. Related minerals", "Members placed: US 2022 18/18."),
            ("显示 15 行，共 15 行。 彼此相关", "清单条目落位：美国 2022 18/18。"),
        ),
        (
            ("us-2022", "cn-2016"),
            {"min_dependence": 60, "minerals": ["lithium", "cobalt", "silicon", "copper"]},
            (
                "Rows certain to be at or above 60: 2.",
                "Never counted as certain: earlier figures (^), figures in brackets (mineral not on the list) "
                "and approximate figures (c.).",
                "May be at or above 60 (2): lithium US 2022 >25; lithium China 2016 c.55~80.",
            ),
            (
                "可确定不低于 60：2 行。",
                "以下数值不论高低均视为不能确定：更早的数值（^）、括号内的数值（矿产不在清单上）、约数（约）。",
                "可能不低于 60（2）：锂 美国 2022 >25；锂 中国 2016 约55~80。",
            ),
        ),
        (
            ("us-2022", "eu-2020"),
            {"figures": ["us-mcs-2023"]},
            ("With a figure of the chosen publication: US 2022 16 of 18, EU 2020 8 of 14.",),
            ("有所选出版物数值的条目：美国 2022 16/18、欧盟 2020 8/14。",),
        ),
        (
            THREE,
            {"grain": "element"},
            ("Not certain to be on any of them (1): promethium.",),
            ("不能确定在任何一份清单上（1 种）：钷。",),
        ),
        (
            THREE,
            {"on": "all", "minerals": ["zinc"]},
            ("No row matches.", "Rows shown: 0 of 18."),
            ("没有符合条件的行。", "显示 0 行，共 18 行。"),
        ),
        (
            THREE,
            {"battery": True},
            (
                "Not shown, as sources name fuel cells, which store no electricity, and no battery: scandium.",
                "Not shown, as sources name solar cells, which store no electricity, and no battery: tellurium.",
                "Rows shown: 6 of 18.",
            ),
            (
                "未列出，因来源仅提及燃料电池（不储电），未提及电池：钪。",
                "未列出，因来源仅提及太阳能电池（不储电），未提及电池：碲。",
                "显示 6 行，共 18 行。",
            ),
        ),
        (
            (),
            {"as_of": "2017"},
            (
                "As of 2017-12-31: lists in force and figures published by that date.",
                "The data set has no list in force on that date for: US, EU.",
                "Figures left out because they have no publication date: 2.",
                "no figures in the data",
            ),
            (
                "截至 2017-12-31：当日有效的清单和已发布的资料。",
                "以下各方无收录的当日有效清单：美国、欧盟。",
                "因无发布日期而未列入：数值 2 项。",
                "未收录数值",
            ),
        ),
    ],
)
def test_what_was_asked_for_is_said(
    names: tuple[str, ...], asked: dict[str, Any], en: tuple[str, ...], zh: tuple[str, ...]
) -> None:
    answer = library().compare(*names, **asked)
    assert missing(answer, "en", en) == []
    assert missing(answer, "zh", zh) == []


@pytest.mark.parametrize(
    ("names", "language", "sources"),
    [
        (
            THREE,
            "en",
            [
                "US 2022: USGS MCS 2022, for 2021.",
                "EU 2020: COM(2020) 474, for 2012-16; read in copies.",
                "China 2016: no official table; figures from the literature.",
            ],
        ),
        (
            THREE,
            "zh",
            [
                "美国 2022：USGS MCS 2022，2021 年。",
                "欧盟 2020：COM(2020) 474，2012-16 年；据转载。",
                "中国 2016：无官方数据表，数值取自文献。",
            ],
        ),
        (
            ("eu-2023",),
            "en",
            ["EU 2023: the data set has no figures of its own publication; earlier ones are marked ^."],
        ),
        (("eu-2023",), "zh", ["欧盟 2023：未收录本版数值；更早的数值标有 ^。"]),
    ],
)
def test_a_narrow_table_names_the_sources_of_its_columns_below(
    names: tuple[str, ...], language: str, sources: list[str]
) -> None:
    assert blocks(library().compare(*names), language, width=100)[2][: len(sources)] == sources


def test_a_narrow_table_shortens_the_sources_of_a_span() -> None:
    assert "90~97 4 src 2016-19" in " ".join(" ".join(blocks(three(), width=80)[0]).split())
    assert "1 src 2021" in " ".join(blocks(three(), width=80)[0])
    assert "4 个来源 2016-19" in " ".join(blocks(three(), "zh", width=80)[0])


# Columns that nobody has unless asked for, and footnotes.


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "en",
            (
                "world production, largest, % China's share of world output, % export controls of China EU supply "
                "risk 2023",
                "Gallium Ga 100 31^' (2012-16) 2025: China 100, Russia 0.7, Japan 0.3 94 processing "
                "2023 No. 23 (metal, compounds): in force 3.9",
                "2025 No. 28 (technology): in force",
                "100 2025 2024 No. 46: suspended to 2026-11-27",
                "mine 2025: China 79, Vietnam 3.5, Kazakhstan 2.8 79 mine 2025",
                "catalogue of goods under export licence, 2023 edition: of its year",
                "2026-01-01, announcement not seen: in force",
                "World production: USGS MCS 2026.",
                "China's share: EU study 2023, USGS MCS 2026; from tonnages, computed (China / printed world total).",
                "Export controls: status as of 2026-01 (press of November 2025 to January 2026); "
                "later changes are not known.",
                "EU supply risk: critical from 1, if economic importance is 2.8 or more; no unit.",
            ),
        ),
        (
            "zh",
            (
                "世界产量 最大生产国 % 中国占世界产量 % 中国的出口管制 欧盟供应风险 2023",
                "镓 Ga 100 31^'（2012-16） 2025：中国 100、俄罗斯 0.7、日本 0.3 94 加工 "
                "2023 年第 23 号（金属、化合物）：有效 3.9",
                "2025 年第 28 号（技术）：有效",
                "100 2025 2024 年第 46 号：暂停至 2026-11-27",
                "矿山产量 2025：中国 79、越南 3.5、哈萨克斯坦 2.8 79 矿山产量 2025",
                "出口许可证管理货物目录（2023 年版）：当年版",
                "2026-01-01，公告未见：有效",
                "世界产量：USGS MCS 2026。",
                "中国份额：EU study 2023、USGS MCS 2026；产量数据的份额为本工具计算（中国 / 公布的世界总量）。",
                "出口管制：状态为 2026-01 最后所见（press of November 2025 to January 2026）；此后情况不详。",
                "欧盟供应风险：达 1 且经济重要性达 2.8 为关键；无量纲。",
            ),
        ),
    ],
)
def test_the_columns_asked_for(language: str, phrases: tuple[str, ...]) -> None:
    columns = ["production", "china-share", "controls", "supply-risk"]
    answer = library().compare("us-2025", "eu-2023", columns=columns, minerals=["gallium", "tungsten"])
    assert missing(answer, language, phrases) == []


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "en",
            (
                "Cobalt Co 76 [1] 86 [2] 90~97 [3-6] 4 sources, 2016-19",
                "[1] us-mcs-2022: Cobalt: 76; 2021; cobalt_mcs2022-cobal_salient.csv column NIR_pct; read in the "
                "publication",
                "[3] cn-lit-ju2018: cobalt: 90 percent; 2018-07; news text, third paragraph; read in a copy or report",
            ),
        ),
        (
            "zh",
            (
                "钴 Co 76 [1] 86 [2] 90~97 [3-6]",
                "[1] us-mcs-2022: Cobalt: 76; 2021; cobalt_mcs2022-cobal_salient.csv column NIR_pct; 据原文",
                "[3] cn-lit-ju2018: cobalt: 90 percent; 2018-07; news text, third paragraph; 据转载或报道",
            ),
        ),
    ],
)
def test_a_footnote_says_publication_name_value_period_place_and_how_it_was_read(
    language: str, phrases: tuple[str, ...]
) -> None:
    answer = library().compare(*THREE, minerals=["cobalt"])
    text = " ".join(minerals.table(answer, width=400, language=language, sources=True).split())
    assert [phrase for phrase in phrases if phrase not in text] == []


def test_a_mineral_that_two_measures_of_an_announcement_name_is_named_once() -> None:
    data = minerals.Library()._data
    first = data.controls[0]
    lines = control_lines(
        [Controlled(replace(first, minerals=("samarium",), item=item), None) for item in ("samarium metal", "alloys")],
        "rare-earths",
        data.register,
        "en",
    )
    assert [line.count("Sm") for line in lines] == [1]
