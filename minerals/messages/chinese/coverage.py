"""The texts in the data set on how much of a publication it contains."""

from __future__ import annotations

import re

_COUNTED = {
    r"(\d+) amounts? of what it prints": "所载用量中的 {0} 项",
    r"(\d+) numbers? of what it prints": "所载数字中的 {0} 个",
    r"(\d+) statements? of what it prints": "所载表述中的 {0} 条",
    r"(\d+) amounts?": "{0} 项用量",
    r"(\d+) figures?": "{0} 个数值",
    r"(\d+) shares?": "{0} 个份额",
    r"(\d+) uses?": "{0} 项用途",
    r"(\d+) controls?": "{0} 项管制",
    r"(\d+) statements?": "{0} 条表述",
    r"(\d+) statements? in words": "{0} 条文字表述",
    r"(\d+) statements? on batteries": "{0} 条关于电池的表述",
    r"(\d+) figures?, from the abstract": "{0} 个数值，取自摘要",
    r"(\d+) figures?, from a newspaper": "{0} 个数值，取自报纸",
    r"(\d+) of (\d+) phrases, from a reprint": "{1} 句中的 {0} 句，取自转载",
    r"the (\d+) names, from reports": "{0} 个名称，取自报道",
    r"the (\d+) names, from a record of the IEA": "{0} 个名称，取自国际能源署的记录",
    r"the (\d+) names of the list": "清单的 {0} 个名称",
}
COVERAGE = {
    "the 28 entries of the list, 4 statements in words": "清单的 28 个条目，4 条文字表述",
    "52 controls of 2006 to 2026 and their status as last seen, mostly read in reposts; the numbers of the single "
    "items were not noted; no complete register of controls was found": (
        "2006 至 2026 年的 52 项管制及其最后所见的状态，多读自转载；未记各物项的编号；未找到完整的管制登记"
    ),
    "2 figures, one doubtful": "2 个数值，其中一个存疑",
    "2 shares, 1 use": "2 个份额，1 项用途",
    "1 figure, 1 share of refining; its share of reserves is not held": "1 个数值，1 个精炼份额；其储量份额未收录",
    "statements on lithium, cathode, anode and current collector; 27 statements on batteries": (
        "关于锂、正极、负极和集流体的表述；27 条关于电池的表述"
    ),
    "abstract and a brief about it; the table of 42 minerals was not seen": "摘要和一份简报；42 种矿产的表未见",
    "1 use; its share of reserves is not held": "1 项用途；其储量份额未收录",
    "1 figure, 1 use": "1 个数值，1 项用途",
    "1 statement, 1 use": "1 条表述，1 项用途",
    "69 figures and 8 shares of world output, of named sources; no official table by mineral was found; every row "
    "keeps the publication it is from": (
        "69 个数值和 8 个世界产量份额，均有来源；未找到官方的分矿种表；每行注明其出版物"
    ),
    "1 control; the number and the date, the catalogue was not opened": "1 项管制；编号和日期，目录未打开",
    "6 uses, 5 controls": "6 项用途，5 项管制",
    "the suspension of Nos. 55, 56, 57, 58, 61 and 62, as reported": (
        "第 55、56、57、58、61 和 62 号公告的暂停实施，据报道"
    ),
    "the whole one-sentence text, as quoted": "仅一句的全文，据引文",
    "1 control; its title and date": "1 项管制；名称和日期",
    "6 controls, of the edition of 2023 as summarised by the IEA; later editions were not seen": (
        "6 项管制，为国际能源署所概述的 2023 年版；后来各版未见"
    ),
    "one sentence, as quoted": "一句话，据引文",
    "catalogue of 24 strategic minerals": "24 种战略性矿产目录",
    "minerals and components named in parts 1 and 2; 17 statements on batteries": (
        "第一、二部分所列的矿产和部件；17 条关于电池的表述"
    ),
    "3 controls, from press reports; the announcement was not seen": "3 项管制，取自报道；公告未见",
    "Annex 1: 16 of 30 rows, 15 in a German copy and natural graphite as restated in an answer to Parliament; 9 shares "
    "of the map of main suppliers, in a German copy": (
        "附件 1：30 行中的 16 行，其中 15 行取自德文副本，天然石墨取自对议会的答复；"
        "主要供应国地图的 9 个份额，取自德文副本"
    ),
    "sheet 7) Recycling: the end-of-life recycling input rates of the 30 critical raw materials of 2020": (
        "工作表 7) Recycling：2020 年 30 种关键原材料的报废回收投入率"
    ),
    "held: 21 shares of the EU's sourcing from its map, of 16 materials, as the press reports them; not held: the "
    "report itself": "收录：地图上欧盟采购的 21 个份额，涉及 16 种材料，据报道；未收录：报告本身",
    "held: the cover map of the largest global suppliers (34 shares); not held: the factsheets themselves": (
        "收录：封面上全球最大供应国的地图（34 个份额）；未收录：各资料单"
    ),
    "matrix of technologies as transcribed by DW": "DW 转录的技术矩阵",
    "Annex I (17) and Annex II (34)": "附件 I（17）和附件 II（34）",
    "held: the shares of Table 8 (suppliers above 20%); not held: the rest of the report": (
        "收录：表 8 的份额（高于 20% 的供应国）；未收录：报告其余部分"
    ),
    "Table 3: 81 of 81 rows of import reliance and of scores; the scores of 2011 and 2014 reprinted in Annex 5 (Table "
    "20); and the shares of Tables A, 9, 10 and 11 and of the text of section 3.4, as far as noted": (
        "表 3：进口依存度和评分，81 行全部；附件 5（表 20）重印的 2011 年和 2014 年评分；"
        "表 A、9、10、11 和第 3.4 节正文的份额，限于所记录者"
    ),
    "held: the import reliance (127 figures), the scores, the supply risk by stage, the substitution indices and the "
    "recycling rates of the results table, of 90 materials, as one data set transcribes it (without table, page and "
    "printed names); the scores of Annex 4 (66 of the assessment of 2020, 70 of 2023), the uses of Appendix 6 with "
    "their shares (339 of 60 materials; the transcription has none for lithium, natural graphite, niobium, nickel, "
    "germanium, helium, scandium, phosphorus, tantalum and dysprosium) and the shares of Appendix 7 by country and "
    "stage of 55 materials (1,678 of the transcription's 3,468 rows), and China's share alone of 13 more (17), as "
    "another transcribes them; 31 recycling rates and the 31 largest suppliers of Table A that a third attributes to "
    "it; not held: the other rows of Appendix 7, and the rest of the study": (
        "收录：结果表中 90 种材料的进口依存度（127 个数值）、评分、分环节供应风险、替代指数和回收率，"
        "据一份数据集的转录（无表号、页码和原文名称）；附件 4 的评分（2020 年评估 66 个，2023 年 70 个），"
        "附录 6 的用途及其份额（60 种材料 339 项；该转录没有锂、天然石墨、铌、镍、锗、氦、钪、磷、钽和镝），"
        "附录 7 中 55 种材料的分国家分环节份额（该转录 3,468 行中的 1,678 行），另 13 种仅有中国份额（17 个），"
        "据另一份转录；第三份归于该研究的 31 个回收率和表 A 的 31 个最大供应国；"
        "未收录：附录 7 的其他各行和研究其余部分"
    ),
    "the 18 names of the list and the five of the watchlist, from reprints": (
        "清单的 18 个名称和观察清单的 5 个名称，取自转载"
    ),
    "held: China and the world total for ten products of 2024, from a dashboard that copies them; not held: other "
    "countries, and cobalt and nickel mining, where China is not named": (
        "收录：2024 年十种产品的中国数值和世界合计，取自转载的数据面板；未收录：其他国家，以及未列中国的钴、镍开采"
    ),
    "the headings of one table and one sentence of the executive summary": "一张表的标题和执行摘要中的一句话",
    "the 30 names of the list, from a reprint of the release; 10 minerals at 100 %, from reports; its table of net "
    "import reliance was not seen": (
        "清单的 30 个名称，取自新闻稿的转载；10 种矿产为 100%，取自报道；其净进口依赖度表未见"
    ),
    "the number and the rationale; the 33 and 10 names from a record of the IEA": (
        "数目和理由；33 个和 10 个名称取自国际能源署的记录"
    ),
    "table 2 and section 3.1; 4 statements on batteries": "表 2 和第 3.1 节；4 条关于电池的表述",
    "the list of 35, in a reproduction of the notice": "35 种的清单，取自公告的转载",
    "heading, citation and pages; the 50 entries were read in other texts of the publisher": (
        "标题、引文和页码；50 个条目读自发布方的其他文本"
    ),
    "heading and summary; the 18 entries were read on a page of the publisher": (
        "标题和摘要；18 个条目读自发布方的页面"
    ),
    "heading and summary; the 54 entries were read in a transcription of the USGS report on which the draft rests": (
        "标题和摘要；54 个条目读自草案所依据的 USGS 报告的转录"
    ),
    "citation, date and quotations; the 60 entries were read in other texts of the publisher": (
        "引文、日期和引语；60 个条目读自发布方的其他文本"
    ),
    "lithium and rare earths (2 series), 5 years each, from copies of chapters": (
        "锂和稀土（2 个序列），各 5 年，取自各章的副本"
    ),
    "7 commodities (antimony, bauxite and alumina, cobalt, indium, phosphate rock, silicon, titanium mineral "
    "concentrates), 5 years each, from copies of chapters": (
        "7 种矿产（锑、铝土矿和氧化铝、钴、铟、磷矿石、硅、钛精矿），各 5 年，取自各章的副本"
    ),
    "niobium, rare earths (2 series), feldspar and nepheline syenite, 5 years each, from copies of chapters; graphite, "
    "manganese and cobalt for 2020 from a report": (
        "铌、稀土（2 个序列）、长石和霞石正长岩，各 5 年，取自各章的副本；石墨、锰和钴的 2020 年数值取自一份报告"
    ),
    "held: 20 five-year tables of the chapters, 2017 to 2021, indium and vanadium for 2021 alone, and the world "
    "production of 12 commodities in 2020 and 2021, without its footnotes; not held: the other chapters; figure 2 of "
    "the edition was not seen": (
        "收录：各章的 20 张五年表，2017 至 2021 年，铟和钒仅 2021 年，以及 12 种矿产 2020 年和 2021 年的世界产量"
        "（无脚注）；未收录：其他各章；该版图 2 未见"
    ),
    "held: figure 2 (65 entries) with the order of its import sources, the five-year tables of the chapters, 2018 to "
    "2022 (96 series), and 41 tables of world production; not held: the percentages of the import sources": (
        "收录：图 2（65 个条目）及其进口来源的顺序，各章的五年表，2018 至 2022 年（96 个序列），"
        "以及 41 张世界产量表；未收录：进口来源的百分比"
    ),
    "held: figure 2 (63 entries) with the order of its import sources, and the five-year tables of the chapters, 2019 "
    "to 2023 (94 series); not held: the tables of feldspar, fluorspar, cobalt, gypsum and kyanite, which are faulty in "
    "the release, the percentages of the import sources, and world production": (
        "收录：图 2（63 个条目）及其进口来源的顺序，以及各章的五年表，2019 至 2023 年（94 个序列）；"
        "未收录：长石、萤石、钴、石膏和蓝晶石的表（发布的文件有误），进口来源的百分比，以及世界产量"
    ),
    "held: figure 2 (64 entries) with the order of its import sources, the five-year tables of the chapters, 2020 to "
    "2024 (100 series), and China and the world total of 43 tables of world production in 2023, without saying which "
    "countries a total leaves out; not held: the percentages of the import sources, the other lines of world "
    "production": (
        "收录：图 2（64 个条目）及其进口来源的顺序，各章的五年表，2020 至 2024 年（100 个序列），"
        "以及 2023 年 43 张世界产量表的中国数值和世界合计（未说明合计未计入哪些国家）；"
        "未收录：进口来源的百分比，世界产量的其他各行"
    ),
    "held: figure 2 (68 entries), the five-year tables of the chapters, 2021 to 2025 (105 series, and the year 2025 "
    "alone of 2 more), the uses of table 6, the import sources with their percentages (170 rows), and the world "
    "production of 2024 and 2025 of the critical minerals; not held: the world production of the other commodities "
    "(feldspar, gold, iron ore, molybdenum and more)": (
        "收录：图 2（68 个条目），各章的五年表，2021 至 2025 年（105 个序列，另有 2 个仅 2025 年），表 6 的用途，"
        "进口来源及其百分比（170 行），以及关键矿产 2024 年和 2025 年的世界产量；"
        "未收录：其他矿产（长石、金、铁矿石、钼等）的世界产量"
    ),
    "25 of 50 phrases, from a reprint of 9 November 2021": "50 句中的 25 句，取自 2021 年 11 月 9 日的转载",
    "held: China and the world total of 46 tables for 2022, as a data set restructures them; not held: other countries "
    "and years": "收录：2022 年 46 张表的中国数值和世界合计，据一份数据集的整理；未收录：其他国家和年份",
    "held: the member states with the dates of their accession and of the withdrawal of the United Kingdom, from the "
    "pages EU enlargements and European Union (EU); not held: the other pages": (
        "已收录：成员国及其加入日期、英国退出日期，取自关于欧盟扩大和欧盟的两页；未收录：其他页面"
    ),
    "held: the six estimates of 2016 to 2019 for the countries that the tables of production and shares name; not "
    "held: the other years and countries, the standard error of each estimate": (
        "已收录：产量表和份额表所列国家 2016 至 2019 年的六项估计值；未收录：其他年份和国家、各估计值的标准误"
    ),
}


def counted(text: str) -> str | None:
    """The Chinese for a number of things; None for other texts.

    >>> counted("31 amounts of what it prints"), counted("the whole text")
    ('所载用量中的 31 项', None)
    """
    for pattern, chinese in _COUNTED.items():
        match = re.fullmatch(pattern, text)
        if match:
            return chinese.format(*match.groups())
    return None
