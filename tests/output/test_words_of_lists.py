"""The words of lists, matrices and lookups on the frozen data, typed by hand in both languages."""

from __future__ import annotations

import io
from typing import Any

import pytest

from minerals.questions.lookup.bill import Bill
from tests.formats import csv_rows, markdown
from tests.frozen import library
from tests.golden.write import PARTS
from tests.output.saying import blocks, missing, said
from tests.reading import table_heads

# The lists.


@pytest.mark.parametrize(
    ("day", "language", "phrases"),
    [
        (
            None,
            "en",
            (
                "Edition Data/stated Of Kind Published Title",
                "cn-2016 11/24* China strategic 2016-11-29 Catalogue of strategic minerals",
                "cn-2026 36 stated, not in data China strategic not seen Strategic mineral resources catalogue",
                "us-2022 18/50* US critical 2022-02-24 2022 Final List of Critical Minerals",
                "Publication Published Coverage",
                "us-mcs-2021 2021-02-01 partial: cut for the tests",
                "* us-2025: cut for the tests: 21 of the 60 entries",
                "These files cite 35 more publications; --format json lists them all.",
            ),
        ),
        (
            None,
            "zh",
            (
                "清单 收录/公布 所属 类型 发布 名称",
                "cn-2016 11/24* 中国 战略性 2016-11-29 《全国矿产资源规划（2016—2020年）》战略性矿产目录",
                "cn-2026 公布 36，未收录 中国 战略性 未见 战略性矿产资源目录",
                "us-2022 18/50* 美国 关键 2022-02-24",
                "出版物 发布 收录",
                "us-mcs-2021 2021-02-01 部分：cut for the tests",
                "* us-2025：cut for the tests: 21 of the 60 entries",
                "以上文件还引用另外 35 种出版物；--format json 列出全部。",
            ),
        ),
        (
            "2021-06-01",
            "en",
            (
                "These files cite 8 more publications; --format json lists them all.",
                "As of 2021-06-01: lists in force and publications issued by that date.",
                "Publications left out because they have no publication date: 8.",
            ),
        ),
        (
            "2021-06-01",
            "zh",
            ("截至 2021-06-01：当日有效的清单和已发布的出版物。", "因无发布日期而未列入：出版物 8 种。"),
        ),
    ],
)
def test_the_lists_say(day: str | None, language: str, phrases: tuple[str, ...]) -> None:
    assert missing(library().lists(as_of=day), language, phrases) == []


def test_a_narrow_screen_gets_a_block_for_each_edition() -> None:
    assert blocks(library().lists(as_of="2021-06-01"), width=44)[0][:6] == [
        "cn-2016",
        "  Data/stated  11/24*",
        "  Of           China",
        "  Kind         strategic",
        "  Published    2016-11-29",
        "  Title        Catalogue of strategic",
    ]


# The matrix.

MATRIX_KEY = {
    "en": [
        "x    by name",
        "2    number of the group's entries on the list",
        "f    in another form",
        "?    the list does not state what its group includes",
        "-    not on the list",
        "*    a list of another kind, counted behind +: China 2016 (strategic)",
        "No.  of the 2 jurisdictions with a critical list here, how many list it; +n: n more have it only on a list "
        "of another kind; (?n): n more whose lists do not say",
    ],
    "zh": [
        "x   按名列入",
        "2   列出该类别的若干条目",
        "f   以其他形式列入",
        "?   清单未说明其类别的范围",
        "-   不在清单上",
        "*   其他类型的清单，计入“+”之后：中国 2016（战略性）",
        "数  本表有关键清单的 2 方中，列有该矿产的方数；+n：另有 n 方仅在其他类型的清单上列有该矿产；(?n)：另有 n "
        "方的清单未说明是否包括",
    ],
}
MATRIX_SENTENCES = {
    "en": [
        "Rows shown: 19 of 19.",
        "Related minerals, counted separately: rare earths and scandium.",
        "Members placed: US 2018 15/15, US 2022 18/18, US 2025 21/21, EU 2020 14/14, EU 2023 17/17, China 2016 11/11.",
        "Lists whose members are not in the data set: China 2026 (36 stated).",
    ],
    "zh": [
        "显示 19 行，共 19 行。",
        "彼此相关但分别计数：稀土和钪。",
        "清单条目落位：美国 2018 15/15、美国 2022 18/18、美国 2025 21/21、欧盟 2020 14/14、欧盟 2023 17/17、"
        "中国 2016 11/11。",
        "未收录条目的清单：中国 2026（公布 36 种）。",
    ],
}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_key_and_the_sentences_of_the_matrix(language: str) -> None:
    assert blocks(library().matrix(), language)[1:] == [MATRIX_KEY[language], MATRIX_SENTENCES[language]]


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("en", ["Mineral", "US 2018", "US 2022", "US 2025", "EU 2020", "EU 2023", "CN* 2016", "No."]),
        ("zh", ["矿产", "美 2018", "美 2022", "美 2025", "欧 2020", "欧 2023", "中* 2016", "数"]),
    ],
)
def test_the_heads_of_the_matrix(language: str, heads: list[str]) -> None:
    assert [" ".join(lines) for lines in table_heads(markdown(library().matrix(), language))] == heads


@pytest.mark.parametrize(
    ("row", "marks"),
    [
        ("aluminium", "f x x f x x 2 1 0"),
        ("graphite", "f x x f x f 2 1 0"),
        ("helium", "x - - - x - 2 0 0"),
        ("nickel", "- x x - f x 2 1 0"),
        ("platinum-group-metals", "x 2 2 x x - 2 0 0"),
        ("rare-earths", "x 3 3 2 2 x 2 1 0"),
        ("scandium", "x x x x x ? 2 0 1"),
        ("zinc", "- x x - - - 1 0 0"),
    ],
)
def test_the_marks_of_a_mineral(row: str, marks: str) -> None:
    columns = ["us-2018", "us-2022", "us-2025", "eu-2020", "eu-2023", "cn-2016"]
    columns += ["jurisdictions", "other_kinds", "unclear"]
    found = next(one for one in csv_rows(library().matrix()) if one["mineral"] == row)
    assert " ".join(found[column] for column in columns) == marks


@pytest.mark.parametrize(
    ("asked", "en", "zh"),
    [
        (
            {"kinds": ["strategic"]},
            "No. of the 1 jurisdictions with a strategic list here, how many list it Rows",
            "数 本表有战略性清单的 1 方中，列有该矿产的方数 显示",
        ),
        ({"newest": True, "grain": "element"}, "g through a group that includes it", "g 含于某一类别"),
        ({"jurisdictions": ["US"], "on": "only:us-2022"}, "No row matches.", "没有符合条件的行。"),
        ({"jurisdictions": ["US"], "on": "only:us-2018"}, "Rows shown: 1 of 19.", "显示 1 行，共 19 行。"),
        ({"grain": "element", "jurisdictions": ["US", "EU"]}, "Promethium ? - - - - 0(?1)", "钷 ? - - - - 0(?1)"),
    ],
)
def test_what_the_matrix_was_asked_for_is_said(asked: dict[str, Any], en: str, zh: str) -> None:
    answer = library().matrix(**asked)
    assert en in said(answer)
    assert zh in said(answer, "zh")


# Lookups.


@pytest.mark.parametrize(
    ("name", "language", "phrases"),
    [
        (
            "稀土",
            "en",
            (
                "稀土: rare earths, 稀土 [rare-earths] Stands for lanthanum, neodymium, promethium, dysprosium, light",
                "List Listed Entries as printed cn-2016 by name 稀土 (rare earths) cn-2026 ? members "
                "not in the data set",
                "eu-2020 members of the group Heavy Rare Earth Elements, Light Rare Earth Elements",
            ),
        ),
        (
            "稀土",
            "zh",
            (
                "稀土: 稀土, rare earths [rare-earths] 包括 镧、钕、钷、镝、轻稀土、重稀土",
                "清单 列入方式 清单原文 cn-2016 列名 稀土 cn-2026 ? 条目未收录",
                "eu-2020 列出其成员 Heavy Rare Earth Elements、Light Rare Earth Elements",
            ),
        ),
        ("Al", "en", ("Al: aluminium, 铝 [aluminium]", "eu-2020 in another form Bauxite")),
        ("Al", "zh", ("Al: 铝, aluminium [aluminium]", "eu-2020 以其他形态 Bauxite")),
        (
            "promethium",
            "en",
            ("Commodity rare earths In groups rare earths List", "cn-2016 not stated 稀土 (rare earths)", "eu-2020 no"),
        ),
        ("promethium", "zh", ("归入 稀土 所属类别 稀土 清单", "cn-2016 未说明 稀土", "eu-2020 否")),
        (
            "dysprosium",
            "en",
            (
                "cn-2016 through a group (customary: not stated by the publisher) 稀土 (rare earths)",
                "eu-2020 through a group (same-series: stated in other editions, not in this one) "
                "Heavy Rare Earth Elements",
                "eu-2023 through a group Schwere seltene Erden (heavy rare earth elements)",
            ),
        ),
        (
            "dysprosium",
            "zh",
            (
                "cn-2016 经由类别（惯例，无明文） 稀土",
                "eu-2020 经由类别（据同系列其他版，本版未见） Heavy Rare Earth Elements",
                "eu-2023 经由类别 Schwere seltene Erden",
            ),
        ),
    ],
)
def test_a_lookup_says(name: str, language: str, phrases: tuple[str, ...]) -> None:
    assert missing(library().lookup(name), language, phrases) == []


def parts_list() -> Bill:
    return library().lookup_file(io.BytesIO(PARTS.encode()))


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "en",
            (
                "Row part material kg Mineral Commodity US 2025 EU 2023 China 2016",
                "2 1 Nickel 6 nickel nickel by name; 41 in another form; 59^ (2010-14); as battery-grade nickel by "
                "name; 80~83; 3 src 2019-21 3 2 NMC powder 12 4 3 稀土",
                "4 3 稀土 0.1 rare earths rare earths members of the group; 67 compounds; E concentrates; "
                "100 heavy compounds; 3 by name",
                "5 4 Neodymium 0.1 neodymium rare earths by name; 67 compounds of rare earths; "
                "E concentrates of rare earths",
                "6 5 石墨 9 graphite graphite by name; 100 natural by name; 98^' (2012-16) natural in another form; "
                "?; as crystalline",
                "Rows that name a mineral: 4 of 5.",
                "Import dependence is that of the commodity, and for a member of a group that of the element itself",
                "US 2025: USGS MCS 2026, for 2025. EU 2023: the data set has no figures of its own publication; "
                "earlier ones are marked ^.",
            ),
        ),
        (
            "zh",
            (
                "行 part material kg 矿产 归入 美国 2025 欧盟 2023 中国 2016",
                "2 1 Nickel 6 镍 镍 列名；41 以其他形态；59^（2010-14）；列为电池级镍 列名；80~83；3 个来源 2019-21",
                "4 3 稀土 0.1 稀土 稀土 列出其成员；67 化合物和金属；E 精矿；100 重稀土 化合物和金属；3 种逐一列名",
                "5 4 Neodymium 0.1 钕 稀土 列名；67 化合物和金属",
                "5 行中有 4 行为矿产名称。",
                "进口依赖度为所归入矿产的数值；类别中的元素为该元素本身的数值。",
            ),
        ),
    ],
)
def test_a_lookup_of_a_file_says(language: str, phrases: tuple[str, ...]) -> None:
    assert missing(parts_list(), language, phrases) == []
