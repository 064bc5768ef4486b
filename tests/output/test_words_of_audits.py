"""The words of an audit on the frozen data, typed by hand in both languages: verdicts, reasons, notes, counts."""

from __future__ import annotations

import io

import pytest

from minerals.questions.audit.result import Audit
from tests.formats import markdown
from tests.frozen import library
from tests.golden.write import TABLE
from tests.output.saying import blocks, missing, said
from tests.questions.claims import audited as claims_audited
from tests.questions.claims import claim, dataset, figure, value

HEAD = "mineral,jurisdiction,publication,value,use,year\n"


def audited(*rows: str) -> Audit:
    return library().audit(io.BytesIO((HEAD + "\n".join(rows) + "\n").encode()))


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "en",
            (
                "US, import dependence in %: compared with USGS MCS 2022 Mineral Claimed Published Verdict",
                "antimony 85 84 differs [1] tellurium / cannot check [2] lithium 25 >25 differs [3]",
                "nickel 48 48 revised since [4] rare earths >90 >90 compounds agrees [5]",
                "EU, import dependence in %: compared with COM(2020) 474",
                "beryllium 0 n/a differs [6] cobalt 86 % 86 agrees",
                "China, import dependence in %: compared with cn-plan-2016",
                "cobalt 95 nothing published [7]",
                "US, use: compared with USGS MCS 2022",
                "antimony lead-acid battery Flame retardants and lead-acid batteries. stated*",
                "* stated by a publication that belongs to the same list, not by the publication named: USGS MCS "
                "2023, cn-lit-du2025",
                "1 antimony: 85 is the figure of USGS MCS 2026 for 2021; "
                "later edition: 84 (USGS MCS 2023, 2021), 85 (USGS MCS 2026, 2021)",
                "2 tellurium: the data set has only part of this publication, without this mineral; "
                "later edition: >95 (USGS MCS 2023, 2021)",
                "3 lithium: the publication prints a bound, the table its number; later edition: >25",
                "4 nickel: the table agrees with the publication; a later edition has another figure for the same "
                "year; later edition: 49 (USGS MCS 2023, 2021), 38",
                "5 rare earths: later edition: >95 compounds (USGS MCS 2023, 2021) 6 beryllium: the publication "
                "prints no number, which is not 0 7 cobalt: literature: 90 (cn-lit-ju2018, 2018-07), "
                "97 ore (cn-lit-escn2019, 2019-06-17), 80+",
                "Rows 8, cells 11.",
                "import dependence in %: agrees 2, differs 3, nothing published 1, revised since 1, cannot check 1",
                "use: stated 3",
                "Where a value may come from is our interpretation; the verdict uses only the publication named.",
            ),
        ),
        (
            "zh",
            (
                "美国，进口依赖度 %：对照 USGS MCS 2022 矿产 表中 出版物 结论",
                "锑 85 84 不一致 [1] 碲 / 无法核对 [2] 锂 25 >25 不一致 [3]",
                "镍 48 48 后来修订 [4] 稀土 >90 >90 化合物和金属 一致 [5]",
                "钴 95 未公布 [7]",
                "美国，用途：对照 USGS MCS 2022",
                "batteries. 有此用途*",
                "* 由属于同一清单的另一出版物提及，并非所指出版物：USGS MCS 2023、cn-lit-du2025",
                "1 锑：85 是 USGS MCS 2026 中 2021 年的数值；后一版：84（USGS MCS 2023, 2021）、85",
                "2 碲：数据集仅收录该出版物的一部分，其中无此矿产；后一版：>95",
                "3 锂：出版物给出界限，表中只写其数字；后一版：>25",
                "4 镍：与所指出版物一致；后来的版本对同一年另有数值；后一版：49",
                "6 铍：出版物未给出数字，不等于 0 7 钴：文献：90（cn-lit-ju2018, 2018-07）、97 矿石",
                "8 行，11 格。",
                "进口依赖度 %：一致 2、不一致 3、未公布 1、后来修订 1、无法核对 1",
                "用途：有此用途 3",
                "数值的可能来源为本数据的推断；结论仅依据所指出版物。",
            ),
        ),
    ],
)
def test_an_audit_says(language: str, phrases: tuple[str, ...]) -> None:
    assert missing(library().audit(io.BytesIO(TABLE.encode())), language, phrases) == []


@pytest.mark.parametrize(
    ("row", "en", "zh"),
    [
        (
            "nickel,US,us-mcs-2022,48,,1999",
            "nickel 48 cannot check [1] 1 nickel: the data set has no figure of this publication for that year",
            "镍 48 无法核对 [1] 1 镍：数据集中该出版物无该年数值",
        ),
        (
            "nickel,US,us-mcs-2022,/,,",
            "nickel / 48 a figure exists [1]",
            "镍 / 48 有数值 [1]",
        ),
        (
            "neodymium,US,us-mcs-2022,90,,",
            "neodymium 90 >90 rare earths compounds; E rare earths concentrates group only [1] 1 neodymium: the "
            "publication has a figure for the group only; "
            "group: >90 rare earths compounds, E rare earths concentrates (USGS MCS 2022, 2021)",
            "钕 90 >90 稀土 化合物和金属；E 稀土 精矿 仅类别有 [1] 1 钕：出版物仅有类别数值；"
            "类别：>90 稀土 化合物和金属、E 稀土 精矿（USGS MCS 2022, 2021）",
        ),
        (
            "rare earths,US,us-mcs-2022,,battery,",
            "rare earths battery not stated [1] 1 rare earths: stated for members of the group only; "
            "members: lanthanum Battery, catalyst,",
            "稀土 battery 未提及 [1] 1 稀土：仅对该类别的成员提及；成员：镧 Battery, catalyst,",
        ),
        (
            "zinc,EU,eu-com-2020-474,,battery,",
            "zinc battery cannot check [1] 1 zinc: the data set has only part of the uses of this publication, "
            "without this mineral",
            "锌 battery 无法核对 [1] 1 锌：数据集仅收录该出版物的部分用途，其中无此矿产",
        ),
        (
            "copper,CN,cn-plan-2016,,battery,",
            "copper battery cannot check [1] 1 copper: the data set has no use of this publication",
            "铜 battery 无法核对 [1] 1 铜：数据集中无该出版物的用途",
        ),
        (
            "lithium,US,,25,,",
            "lithium 25 cannot check [1] 1 lithium: the table names no publication of the data set",
            "锂 25 无法核对 [1] 1 锂：表中未指明数据集内的出版物",
        ),
        (
            "silicon metal,EU,eu-com-2020-474,63,,",
            "silicon metal 63 cannot check [1] 1 silicon metal: the data set has only part of this publication, "
            "without this mineral; "
            "earlier: 64 (EU study 2017, 2010-2014)",
            "金属硅 63 无法核对 [1] 1 金属硅：数据集仅收录该出版物的一部分，其中无此矿产；"
            "更早：64（EU study 2017, 2010-2014）",
        ),
    ],
)
def test_a_reason_is_told_in_words(row: str, en: str, zh: str) -> None:
    assert missing(audited(row), "en", (en,)) == []
    assert missing(audited(row), "zh", (zh,)) == []


@pytest.mark.parametrize(
    ("claimed", "en", "zh"),
    [
        ("26", "a bound; the number lies within it;", "出版物给出界限，表中数字在界限之内；"),
        ("24", "a bound; the number contradicts it;", "出版物给出界限，表中数字与之矛盾；"),
        (">50", "the bounds are not the same; both can be true;", "两个界限不同，但可同时成立；"),
    ],
)
def test_a_difference_from_a_bound_is_told_in_words(claimed: str, en: str, zh: str) -> None:
    answer = audited(f"lithium,US,us-mcs-2022,{claimed},,")
    assert missing(answer, "en", (f"lithium {claimed} >25 differs [1]", en)) == []
    assert missing(answer, "zh", (f"锂 {claimed} >25 不一致 [1]", zh)) == []


@pytest.mark.parametrize(
    ("row", "en", "zh"),
    [
        (
            "cobalt,EU,eu-com-2020-474,>75,,",
            "cobalt: the table is less exact than the publication; both can be true",
            "钴：表中数值不如出版物精确，但可同时成立",
        ),
        (
            "cobalt,EU,eu-com-2020-474,c.86,,",
            "cobalt: the number is approximate in one of them only",
            "钴：仅其中一方为约数",
        ),
        (
            "beryllium,EU,eu-com-2020-474,40,,",
            "beryllium: the publication prints no number Rows",
            "铍：出版物未给出数字 1 行",
        ),
        (
            "beryllium,EU,eu-com-2020-474,W,,",
            "beryllium: neither has a number; the marks mean different things",
            "铍：双方均无数字，但标记含义不同",
        ),
    ],
)
def test_a_difference_is_told_in_words(row: str, en: str, zh: str) -> None:
    assert missing(audited(row), "en", (en,)) == []
    assert missing(audited(row), "zh", (zh,)) == []


def test_each_publication_has_a_block_of_its_own_and_so_have_rows_without_any() -> None:
    answer = audited(
        "nickel,US,us-mcs-2022,48,,",
        "nickel,US,,48,,",
        "nickel,US,us-mcs-2023,56,,",
        "cobalt,US,us-mcs-2022,76,,",
        "cobalt,CN,,90,,",
        "cobalt,US,us-mcs-2023,,battery,",
        "cobalt,US,,,battery,",
    )
    said_in = {
        "en": [
            "US, import dependence in %: compared with USGS MCS 2022",
            "US, import dependence in %: no publication of the data set is named",
            "US, import dependence in %: compared with USGS MCS 2023",
            "China, import dependence in %: no publication of the data set is named",
            "US, use: compared with USGS MCS 2023",
            "US, use: no publication of the data set is named",
        ],
        "zh": [
            "美国，进口依赖度 %：对照 USGS MCS 2022",
            "美国，进口依赖度 %：未指明数据集内的出版物",
            "美国，进口依赖度 %：对照 USGS MCS 2023",
            "中国，进口依赖度 %：未指明数据集内的出版物",
            "美国，用途：对照 USGS MCS 2023",
            "美国，用途：未指明数据集内的出版物",
        ],
    }
    for language, titles in said_in.items():
        parts = blocks(answer, language)
        assert [part[0] for part in parts[: len(titles)]] == titles
        assert [len(part) - 3 for part in parts[: len(titles)]] == [2, 1, 1, 1, 1, 1]
        for title in titles:
            assert f"{title}\n" in markdown(answer, language)


def test_what_a_row_lacks_is_told_below_the_tables_in_both_languages() -> None:
    answer = audited("litium,US,us-mcs-2022,740,,", "cobalt,US,us-mcs-2022,76,,", ",EU,us-mcs-2022,5,,2016-2012")
    assert (
        "Rows that cannot be read (2) "
        "line 2 unknown mineral `litium`; did you mean `lithium`? "
        "`740` is above 100 %, the most that a dependence can be "
        "line 4 no mineral is named "
        "`us-mcs-2022` is about US, not about EU "
        "the years `2016-2012` run from late to early "
        "Rows 1, cells 1. Rows that cannot be read: 2. import dependence in %: agrees 1"
    ) in said(answer)
    assert (
        "无法读取的行（2） "
        "第 2 行 未知矿产“litium”；是否指“lithium”？ “740”超过 100%，依赖度至多为 100% "
        "第 4 行 未写矿产 “us-mcs-2022”涉及美国，不涉及欧盟 年份“2016-2012”由晚到早 "
        "1 行，1 格。 无法读取：2 行。 进口依赖度 %：一致 1"
    ) in said(answer, "zh")


def test_figures_of_forms_items_and_parts_say_what_they_are_about() -> None:
    assert "graphite 100 100 natural graphite agrees" in said(audited("graphite,US,us-mcs-2022,100,,"))
    assert "石墨 100 100 天然石墨 一致" in said(audited("graphite,US,us-mcs-2022,100,,"), "zh")
    assert "rare earths 50 >90 compounds; E concentrates differs" in said(audited("rare earths,US,us-mcs-2022,50,,"))


def test_two_figures_of_one_item_are_told_apart_by_their_part_or_stage() -> None:
    by_part = [figure(value("80"), part="figure-2"), figure(value("83"), part="chapter")]
    answer = claims_audited(dataset(by_part), claim(value("50")))
    assert "cobalt 50 80 figure-2; 83 chapter differs" in said(answer)
    by_stage = [figure(value("81"), stage="extraction"), figure(value("1"), stage="processing")]
    answer = claims_audited(dataset(by_stage), claim(value("50")))
    assert "cobalt 50 81 extraction; 1 processing differs" in said(answer)
    assert "钴 50 81 开采；1 加工 不一致" in said(answer, "zh")
    alike = [figure(value("80"), part="figure-2"), figure(value("80"), part="chapter")]
    assert "cobalt 50 80 differs" in said(claims_audited(dataset(alike), claim(value("50"))))


def test_a_row_that_slipped_and_a_value_of_another_year_are_told_in_words() -> None:
    figures = [
        figure(value("37"), mineral="zinc"),
        figure(value("41"), mineral="zinc", period="2019"),
        figure(value("57"), mineral="natural-graphite"),
    ]
    rows = [claim(value("57"), mineral="zinc"), claim(value("41"), mineral="natural-graphite", name="石墨")]
    answer = claims_audited(dataset(figures), *rows)
    slipped = "57 is the figure of {publication} for natural graphite, the row next to it: a row may have slipped"
    assert f"zinc: {slipped.format(publication='USGS MCS 2022')}" in said(answer)
    assert "锌：57 是 USGS MCS 2022 中相邻一行天然石墨的数值：可能错行" in said(answer, "zh")
    assert answer.cells[0].hint == slipped.format(publication="us-mcs-2022")
    other_year = claims_audited(dataset(figures), claim(value("41"), mineral="zinc"))
    assert "zinc: 41 is the figure of the same publication for 2019 Rows" in said(other_year)
    assert "锌：41 是同一出版物中 2019 年的数值 1 行" in said(other_year, "zh")


def test_a_table_that_agrees_needs_no_note() -> None:
    agrees = audited("cobalt,EU,eu-com-2020-474,86,,")
    assert said(agrees).endswith("cobalt 86 86 agrees Rows 1, cells 1. import dependence in %: agrees 1")


def test_the_same_text_elsewhere_and_an_approximate_figure_stand_in_a_note() -> None:
    review = library().audit("review-2022")
    assert "lithium: elsewhere in the same text: 80~90 ore (section 3.1, second sentence group, on lithium" in said(
        review
    )
    assert (
        "literature: 80 ore (cn-lit-escn2019, 2019-06-17), 80 (cn-lit-lithium2019, 2017), "
        "c.55 raw materials (cn-lit-cnia2023, 2022)"
    ) in said(review)
    assert "lithium 80%-90% ore cannot check" in said(review)
    assert "锂：同一文本他处：80~90 矿石" in said(review, "zh")
    assert "约55 原料（cn-lit-cnia2023, 2022）" in said(review, "zh")
    assert "锂 80%-90% 矿石 无法核对" in said(review, "zh")


def test_a_claim_that_no_figure_answers_is_not_drawn_as_one() -> None:
    assert blocks(audited("cobalt,CN,cn-plan-2016,暂无,,"))[0][-1].split() == [
        "cobalt",
        "暂无",
        "nothing",
        "published",
        "[1]",
    ]
