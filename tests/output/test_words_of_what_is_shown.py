"""The words of `show` on the frozen data, typed by hand in both languages."""

from __future__ import annotations

import pytest

from tests.formats import markdown
from tests.frozen import library
from tests.output.saying import missing

NAMES: dict[tuple[str, str], tuple[str, ...]] = {
    ("cn-2016", "en"): (
        "cn-2016 Catalogue of strategic minerals in the National Mineral Resources Plan (2016-2020) 《全国矿产资源规划",
        "Authority Ministry of Land and Resources (国土资源部)",
        "Legal basis State Council approval",
        "Kind strategic Published 2016-11-29 In force from its publication, 2016-11-29",
        "Entries 24 stated, 11 in the data set; counted: cut for the tests: 11 of the 24 entries",
        "Uses in cn-literature",
        "金属矿产 (metallic minerals) # As printed English Remark",
        "1 铜 copper, translated",
        "8 稀土 rare earths, translated one group entry; individual elements are not named; covers 3, "
        "customary: not stated by the publisher",
        "11 萤石 fluorite, translated fluorspar",
        "What the groups cover 8 稀土 lanthanum, neodymium, dysprosium; customary: not stated by the publisher;",
        "not stated whether it covers promethium, scandium",
        "Errors and contradictions in sources 1 policy record of the IEA on the Chinese plan of 2016, names "
        "of the second and "
        "third groups: ferrous, non-ferrous;",
        "not used in the data set",
        "(a report, transcription or translation) in cn-plan-2016 Address https://www.jiujiang.gov.cn",
        "Read in http://www.fzwjzx.com",
        "Compared with https://www.mdoresorter.com",
        "Checked 2026-11-21 Note Members, order",
    ),
    ("cn-2016", "zh"): (
        "发布机关 Ministry of Land and Resources",
        "法律依据 State Council approval",
        "类型 战略性 发布 2016-11-29 生效 自发布之日 2016-11-29 条目 公布 24，收录 11；计数方式：cut for the tests",
        "用途见 cn-literature 金属矿产（metallic minerals） # 原文 英文 备注 1 铜 copper（译）",
        "为一个类别条目；未逐一列出元素；含 3 种，惯例，无明文",
        "各类别所含 8 稀土 镧、钕、镝；惯例，无明文；",
        "是否包括钷、钪未说明",
        "来源中有误或相互矛盾之处",
        "本数据未采用",
        "(转述、转录或译文) 见 cn-plan-2016 网址 https://www.jiujiang.gov.cn",
        "核对于 https://www.mdoresorter.com",
        "核对日期 2026-11-21 说明 Members",
    ),
    ("us-2022", "en"): (
        "In force from its publication, 2022-02-24, until 2025-11-07",
        "Supersedes us-2018 Figures in us-mcs-2022 Uses in us-mcs-2023, us-usgs-release-2022-02, us-usgs-release-2021",
        "# As printed Id 1 Aluminum aluminium 2 antimony 3 beryllium",
        "(the publisher's own text) in us-fr-2022-04027",
    ),
    ("us-2022", "zh"): ("自发布之日 2022-02-24，至 2025-11-07", "取代 us-2018", "(发布方原文) 见 us-fr-2022-04027"),
    ("cn-2026", "en"): (
        "Published not seen In force from 2026-06-15 Entries 36 stated, members not in the data set "
        "Not in the data set Reported: "
        "36 minerals",
    ),
    ("cn-2026", "zh"): (
        "发布 未见 生效 自 2026-06-15 条目 公布 36，条目未收录 未收录 据报道：根据 2026-06-15 起施行的条例",
    ),
    ("us-mcs-2021", "en"): (
        "Publisher U.S. Geological Survey, National Minerals Information Center Published 2021-02-01 (Metal Tech News",
        "Language en Terms work of the United States government, public domain Held partial: cut for the tests",
        "Series us-mcs About US Cite as U.S. Geological Survey, National Minerals Information Center. "
        "Mineral Commodity "
        "Summaries 2021. 2021-02-01.",
        "Figures # Mineral Printed, % Means Stage Years",
        "3 Rare Earths, mineral concentrates [rare-earths] XX not applicable extraction (inferred) 2016",
        "4 Rare Earths, mineral concentrates [rare-earths] E net exporter extraction (inferred) 2020",
        "5 graphite [natural-graphite] 100% 100 not stated 2020",
        "Measured as 1-2 net import reliance as a percentage of apparent consumption: Compounds and metals; "
        "base: apparent",
        "5-6 US net import reliance: share imported; base: not named",
        "Where each stands 1-4 chapter; rare earths chapter, salient statistics table;",
        "Read in 1-4 https://docslib.org/doc/10507567/rare-earths1 (the publisher's own text) 5-6",
    ),
    ("us-mcs-2021", "zh"): (
        "出版者 U.S. Geological Survey",
        "使用条款 work of the United States government, public domain 收录 部分：cut for the tests 系列 "
        "us-mcs 涉及 美国 引用格式",
        "数值 # 矿产 原值 % 含义 环节 年份",
        "XX 不适用 开采 (判读) 2016",
        "E 净出口国 开采 (判读) 2020",
        "100% 100 未说明 2020",
        "指标原文 1-2",
        "基数：表观消费量",
        "基数：未注明",
        "各条出处 1-4",
        "读取自 1-4",
    ),
    ("us-usgs-release-2022-02", "en"): (
        "Uses # Mineral Use as printed Cell 1 Aluminum [aluminium] almost all sectors of the economy",
        "2 Antimony lead-acid batteries and flame retardants lead-acid",
        "4 Cobalt rechargeable batteries and superalloys battery",
    ),
    ("us-usgs-release-2022-02", "zh"): ("用途 # 矿产 用途原文 电池类型", "flame retardants 铅酸", "superalloys 电池"),
    ("cn-plan-2016", "en"): (
        "Held complete: catalogue of 24 strategic minerals About China Prints cn-2016 Cite as",
        "The data set contains nothing from this publication.",
    ),
    ("cn-plan-2016", "zh"): (
        "收录 完整：24 种战略性矿产目录 涉及 中国 载有清单 cn-2016",
        "本数据未收录该出版物的内容。",
    ),
    ("cn-lit-ju2018", "en"): (
        "Collection cn-literature About China",
        "1 cobalt 90 percent 90 not stated text of 2018-07 2 copper 73 percent 73 not stated text of 2018-07",
    ),
    ("cn-lit-ju2018", "zh"): ("合集 cn-literature", "2018-07 的文字"),
    ("cn-literature", "en"): (
        "[nickel] 80%以上 80 or above; 80 may be included not stated cn-lit-nickel",
        "约为55% about 55 extraction (inferred) 2022 cn-lit-cnia2023",
        "13 萤石 (fluorspar) 净进口国 net importer extraction (inferred) 2018",
        "Uses # Mineral Use as printed Cell Part Source",
        "10 石墨 (graphite) 锂离子电池 (lithium-ion batteries and other emerging uses) Li-ion cn-lit-graphite2018",
        "Shares of countries, % # Mineral Of Stage Countries 1 gallium world output processing China c.98",
    ),
    ("cn-literature", "zh"): (
        "80%以上 80 以上；是否含 80 未说明",
        "约为55% 约 55",
        "13 萤石 净进口国 净进口国 开采 (判读) 2018",
        "用途 # 矿产 用途原文 电池类型 部件 来源",
    ),
    ("review-2022", "en"): (
        "Identifier none: cannot be cited; used only as a claim",
        "US; names as its source: Mineral Commodity Summaries 2022 (us-mcs-2022) # Mineral Use as printed "
        "Dependence Means",
        "1 锑 (antimony) 铅酸电池 (lead-acid battery) >95% above 95 2 钴 (cobalt)",
        "3 镍 (nickel) 可充电电池 (rechargeable battery) / stated in words",
        "6 铍 (beryllium) 汽车 (automotive) 0% 0",
        "电池 (battery) 暂无 not available; not 0",
        "China; names as its source: its reference [31], which was not seen # Mineral Item Dependence Means",
        "9 锂 (lithium) 矿石 80%-90% 80 to 90",
        "Claims of a third party, as printed; no comparison uses them.",
    ),
    ("review-2022", "zh"): (
        "美国；其注明的来源：Mineral Commodity Summaries 2022 (us-mcs-2022) # 矿产 用途原文 依赖度 含义 "
        "1 锑 铅酸电池 >95% 高于 95",
        "3 镍 可充电电池 / 无可判读的数值",
        "暂无 无数据；不等于 0",
        "9 锂 矿石 80%-90% 80 至 90",
        "第三方的说法，照原文收录；不进入任何对照。",
    ),
    ("gallium", "en"): (
        "gallium Names gallium, 镓 jiā Also 鎵 Symbol Ga",
        "On the lists gallium eu-2020, eu-2023, us-2018, us-2022, us-2025 not on cn-2016 ? no members cn-2026",
        "Newest figures Of Years Printed, % Means Mineral Source EU 2010-2014 34 34 Gallium; processing eu-study-2017",
        "US 2025 100 100 GALLIUM us-mcs-2026",
        "In batteries and cells US uses stated: 3, in us-mcs-2023, us-mcs-2026, us-usgs-release-2021-11",
        "World production, largest, % 2025: China 100, Russia 0.7, Japan 0.3; of 900000 kilograms (us-mcs-2026)",
        "China's share of world output, % 94 processing, printed (eu-study-2023) 100 2025, computed (us-mcs-2026)",
        "Who supplies, % US imports, Gallium Metal 2021-24: Canada 28, Japan 22, China 18, Germany 16, "
        "Other countries 16",
        "Export controls, last checked 2026-01 Source Announced From What Measure Status",
        "2023 No. 23 2023-07-03 2023-08-01 gallium export licence for listed items in force",
        "suspended to 2026-11-27",
        "EU criticality scores Year Mineral Stage Supply risk Economic importance Recycling, %",
        "2023 Gallium processing 3.9 (>= 1) 3.7 (>= 2.8) 2023 Gallium 0",
        "`minerals show ID` tells what each is",
        "Everything above concerns gallium and its forms. Each publication uses its own measure; "
        "do not rank across them.",
        "Every year and every edition: `minerals history gallium`.",
    ),
    ("gallium", "zh"): (
        "名称 镓 jiā、gallium 别名 鎵 符号 Ga",
        "在各清单上 镓 eu-2020, eu-2023, us-2018, us-2022, us-2025 未列入 cn-2016 ? 未收录 cn-2026",
        "最新数值 对象 年份 原值 % 含义 矿产 来源",
        "电池用途 美 用途 3 项，见 us-mcs-2023",
        "世界产量 最大生产国 % 2025：中国 100、俄罗斯 0.7、日本 0.3；共 900000 千克（us-mcs-2026）",
        "中国占世界产量 % 94 加工，原文（eu-study-2023） 100 2025，计算（us-mcs-2026）",
        "供应来源 % 美国进口，Gallium Metal 2021-24：加拿大 28、日本 22、中国 18、德国 16、其他国家 16",
        "出口管制（最后所见 2026-01） 来源 公布 生效 对象 措施 状态",
        "有效 2024 年第 46 号",
        "暂停至 2026-11-27",
        "欧盟关键性评分 年份 矿产 环节 供应风险 经济重要性 回收率 %",
        "`minerals show ID` 显示各来源",
        "以上涉及镓及其下位形态；各出版物指标不同，不可排序。",
        "历年、各版数值：`minerals history gallium`。",
    ),
    ("graphite", "en"): (
        "Forms crystalline-graphite, natural-graphite",
        "graphite eu-2023, us-2022, us-2025 crystalline graphite cn-2016 natural graphite eu-2020, us-2018",
        "natural mine 2025: China 78, Madagascar 4.4, Tanzania 4.2",
        "EU Li-ion, fuel cell; uses stated: 12, in eu-com-2020-474, eu-jrc-foresight-2020",
    ),
    ("graphite", "zh"): (
        "形态 crystalline-graphite, natural-graphite",
        "天然石墨 eu-2020, us-2018 晶质石墨 cn-2016",
        "中 锂离子电池、负极；用途 5 项",
        "欧 锂离子电池、燃料电池；用途 12 项",
        "天然石墨 矿山产量 2025：中国 78、马达加斯加 4.4、坦桑尼亚 4.2；共 1800000 吨（us-mcs-2026）",
    ),
    ("dysprosium", "en"): (
        "Commodity rare-earths In groups rare-earths",
        "through heavy rare earths [as stated] eu-2023",
        "through heavy rare earths [same-series: stated in other editions, not in this one] eu-2020",
        "through rare earths [customary: not stated by the publisher] cn-2016, us-2018",
        "The data set has no figure for it.",
        "2023-12-21, announcement not seen",
    ),
    ("dysprosium", "zh"): (
        "归入 rare-earths 所属类别 rare-earths",
        "经由稀土 [惯例，无明文] cn-2016, us-2018",
        "经由重稀土 [据同系列其他版，本版未见] eu-2020 经由重稀土 [有明文] eu-2023",
        "数据集中无其数值。",
        "2023-12-21，公告未见",
    ),
    ("rare-earths", "en"): (
        "Stands for lanthanum, neodymium, promethium, dysprosium, light rare earths, heavy rare earths "
        "Related scandium",
        "rare earths cn-2016, us-2018 members of it eu-2020, eu-2023, us-2022, us-2025",
        "The data set has no use for it.",
        "Errors and contradictions in sources 1 data release of Mineral Commodity Summaries 2022, rare-earth "
        "file, columns of "
        "net import reliance: columns of reliance whose names end in _t; the names say tonnes, the values "
        "are percentages",
        "kept as printed",
    ),
    ("bauxite", "en"): (
        "Commodity aluminium Form of aluminium On the lists bauxite eu-2020, us-2018 aluminium cn-2016, eu-2023",
        "US 2022 >75 above 75 BAUXITE; extraction (inferred) us-mcs-2023 The data set has no use for it.",
        "Sources eu-com-2020-474, eu-study-2017, us-mcs-2023; `minerals show ID` tells what each is",
    ),
    ("bauxite", "zh"): (
        "归入 aluminium 形态，属于 aluminium 在各清单上 铝土矿 eu-2020, us-2018 铝 cn-2016",
        "美 2022 >75 高于 75 BAUXITE；开采 (判读) us-mcs-2023 数据集中无其用途。",
        "来源 eu-com-2020-474, eu-study-2017, us-mcs-2023；",
    ),
    ("scandium", "en"): ("Related rare-earths", "? through rare earths cn-2016 ? no members cn-2026"),
    ("scandium", "zh"): ("相关 rare-earths", "? 经由稀土 cn-2016 ? 未收录 cn-2026"),
    ("eu-study-2023", "en"): (
        "Shares of countries, % # Mineral Of Stage Countries 1 gallium world output processing China 93.8",
        "2020 Copper 0.3 (< 1) 5.3 (>= 2.8)",
    ),
    ("eu-study-2023", "zh"): (
        "各国份额 % # 矿产 份额对象 环节 国家 1 gallium 世界产量 加工 中国 93.8",
        "2020 Copper 0.3（< 1） 5.3（>= 2.8）",
    ),
    ("nickel", "en"): ("0.5 (< 1) 5.7 (>= 2.8)",),
}


@pytest.mark.parametrize(("name", "language"), NAMES)
def test_what_is_shown_says(name: str, language: str) -> None:
    assert missing(library().show(name), language, NAMES[name, language]) == []


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "en",
            (
                "gallium as of 2023-07-15",
                "US 2022 100 100 GALLIUM us-mcs-2023",
                "Export controls on that date, by the dates they state",
                "export licence for listed items announced",
            ),
        ),
        ("zh", ("镓", "2023-07-15", "所列物项出口须经许可 已公布")),
    ],
)
def test_what_was_known_on_a_day_says_so(language: str, phrases: tuple[str, ...]) -> None:
    assert missing(library().show("gallium", as_of="2023-07-15"), language, phrases) == []


def test_markdown_has_the_same_headings_and_fields() -> None:
    text = markdown(library().show("gallium"))
    for line in (
        "# gallium\n",
        "- Symbol: Ga\n",
        "## On the lists\n",
        "- not on: cn-2016\n",
        "## Newest figures\n",
        "| US | 2025 | 100 | 100 | GALLIUM | us-mcs-2026 |\n",
        "## Export controls, last checked 2026-01\n",
    ):
        assert line in text
