"""The words of an audit on the frozen data, typed by hand in both languages: verdicts, reasons, notes, counts."""

from __future__ import annotations

import io

import pytest

from minerals.questions.audit import Audit
from tests.formats import markdown
from tests.frozen import library
from tests.golden.write import TABLE
from tests.output.saying import blocks, missing, said

HEAD = "mineral,jurisdiction,publication,value,use,year\n"


def audited(*rows: str) -> Audit:
    return library().audit(io.BytesIO((HEAD + "\n".join(rows) + "\n").encode()))


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "en",
            (
                "US, import dependence in %: held against USGS MCS 2022 Mineral Claimed Published Verdict",
                "antimony >95 84 differs [1] tellurium / cannot check [2] lithium 25 >25 differs [3]",
                "nickel 48 48 revised since [4] rare earths >90 >90 agrees [5]",
                "EU, import dependence in %: held against COM(2020) 474",
                "beryllium 0 n/a differs [6] cobalt 86 % 86 agrees",
                "China, import dependence in %: held against cn-plan-2016",
                "cobalt 95 nothing published [7]",
                "US, use: held against USGS MCS 2022",
                "antimony lead-acid battery Flame retardants and lead-acid batteries. stated*",
                "* stated by a publication that belongs to the same list, not by the one named: USGS MCS "
                "2023, cn-lit-du2025",
                "1 antimony: >95 is what USGS MCS 2023 has for tellurium, where the table has /: a row "
                "may have slipped; "
                "later edition: 84 (USGS MCS 2023, 2021), 85 (USGS MCS 2026, 2021)",
                "2 tellurium: the publication is held in part, and this is not in that part; later edition: >95",
                "3 lithium: the publication prints a bound, the table a number; later edition: >25",
                "4 nickel: the same then; a later edition has another figure; later edition: 49 (USGS "
                "MCS 2023, 2021), 38",
                "5 rare earths: later edition: >95 (USGS MCS 2023, 2021) 6 beryllium: the publication "
                "prints no number: "
                "that is not 0 7 cobalt: literature: 90 (cn-lit-ju2018, 2018-07), 97 (cn-lit-escn2019, "
                "2019-06-17), 80+",
                "Rows 8, cells 11.",
                "import dependence in %: agrees 2, differs 3, nothing published 1, revised since 1, cannot check 1",
                "use: stated 3",
                "A hint is a reading of ours; the verdict rests on the publication named alone.",
            ),
        ),
        (
            "zh",
            (
                "美国，进口依赖度 %：对照 USGS MCS 2022 矿产 表中 出版物 结论",
                "锑 >95 84 不一致 [1] 碲 / 无法核对 [2] 锂 25 >25 不一致 [3]",
                "镍 48 48 后来修订 [4] 稀土 >90 >90 一致 [5]",
                "钴 95 未公布 [7]",
                "美国，用途：对照 USGS MCS 2022",
                "batteries. 有此用途*",
                "* 由属于同一清单的另一出版物提及，并非所指出版物：USGS MCS 2023、cn-lit-du2025",
                "1 锑：>95 是 USGS MCS 2023 中碲的数值，而表中碲为 /：可能错行；后一版：84（USGS MCS 2023, 2021）、85",
                "2 碲：该出版物仅部分收录，其中无此项；后一版：>95",
                "3 锂：出版物给出的是界限，表中为数字；后一版：>25",
                "4 镍：当时一致；后来的版本另有数值；后一版：49",
                "6 铍：出版物未给出数字，不等于 0 7 钴：文献：90（cn-lit-ju2018, 2018-07）、97",
                "8 行，11 格。",
                "进口依赖度 %：一致 2、不一致 3、未公布 1、后来修订 1、无法核对 1",
                "用途：有此用途 3",
                "提示为本数据的推断；结论仅依据所指出版物。",
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
            "nickel 48 cannot check [1] 1 nickel: the publication has no figure for that year here",
            "镍 48 无法核对 [1] 1 镍：本数据中该出版物无该年数值",
        ),
        (
            "nickel,US,us-mcs-2022,/,,",
            "nickel / 48 a figure exists [1]",
            "镍 / 48 有数值 [1]",
        ),
        (
            "neodymium,US,us-mcs-2022,90,,",
            "neodymium 90 >90; E group only [1] 1 neodymium: the publication has a figure for the group only; "
            "group: rare earths >90, rare earths E (USGS MCS 2022, 2021)",
            "钕 90 >90；E 仅类别有 [1] 1 钕：出版物仅有类别数值；类别：稀土 >90、稀土 E（USGS MCS 2022, 2021）",
        ),
        (
            "rare earths,US,us-mcs-2022,,battery,",
            "rare earths battery not stated [1] 1 rare earths: stated for members of the group only; "
            "members: lanthanum Battery, catalyst,",
            "稀土 battery 未提及 [1] 1 稀土：仅对该类别的成员提及；成员：镧 Battery, catalyst,",
        ),
        (
            "zinc,EU,eu-com-2020-474,,battery,",
            "zinc battery cannot check [1] 1 zinc: the uses of the publication are held in part, and this "
            "is not in that part",
            "锌 battery 无法核对 [1] 1 锌：该出版物的用途仅部分收录，其中无此项",
        ),
        (
            "copper,CN,cn-plan-2016,,battery,",
            "copper battery cannot check [1] 1 copper: no use of this publication is held",
            "铜 battery 无法核对 [1] 1 铜：未收录该出版物的用途",
        ),
        (
            "lithium,US,,25,,",
            "lithium 25 cannot check [1] 1 lithium: the table names no publication that is held",
            "锂 25 无法核对 [1] 1 锂：表中未指明已收录的出版物",
        ),
        (
            "silicon metal,EU,eu-com-2020-474,63,,",
            "silicon metal 63 cannot check [1] 1 silicon metal: the publication is held in part, and this "
            "is not in that part; "
            "earlier: 64 (EU study 2017, 2010-2014)",
            "金属硅 63 无法核对 [1] 1 金属硅：该出版物仅部分收录，其中无此项；更早：64（EU study 2017, 2010-2014）",
        ),
    ],
)
def test_a_reason_is_told_in_words(row: str, en: str, zh: str) -> None:
    assert missing(audited(row), "en", (en,)) == []
    assert missing(audited(row), "zh", (zh,)) == []


def test_a_table_that_agrees_needs_no_hint() -> None:
    agrees = audited("cobalt,EU,eu-com-2020-474,86,,")
    assert said(agrees).endswith(
        "cobalt 86 86 agrees Rows 1, cells 1. import dependence in %: agrees 1 "
        "A hint is a reading of ours; the verdict rests on the publication named alone."
    )


def test_the_same_text_elsewhere_and_an_approximate_figure_stand_in_a_note() -> None:
    review = library().audit("review-2022")
    assert "lithium: the same text elsewhere: 80~90 (section 3.1, second sentence group, on lithium" in said(review)
    assert (
        "literature: 80 (cn-lit-escn2019, 2019-06-17), 80 (cn-lit-lithium2019, 2017), c.55 (cn-lit-cnia2023, 2022)"
        in (said(review))
    )
    assert "锂：同一文本他处：80~90" in said(review, "zh")
    assert "约55（cn-lit-cnia2023, 2022）" in said(review, "zh")


def test_a_claim_that_no_figure_answers_is_not_drawn_as_one() -> None:
    assert blocks(audited("cobalt,CN,cn-plan-2016,暂无,,"))[0][-1].split() == [
        "cobalt",
        "暂无",
        "nothing",
        "published",
        "[1]",
    ]


@pytest.mark.xfail(strict=True, reason="the heading of claims without a publication shows its template")
def test_no_heading_shows_a_place_to_be_filled_in() -> None:
    for language in ("en", "zh"):
        for answer in (library().audit("review-2022"), audited("lithium,US,,25,,")):
            assert "{" not in said(answer, language)
            assert "{" not in markdown(answer, language)
