"""What the columns of tables hold, by the end of their names; the words of closed vocabularies stand in the schemas."""

from __future__ import annotations

from minerals.domain.labels import Label

MEANINGS = {
    "about": Label("the economies that the publication is about", "该出版物所述的经济体"),
    "added": Label("number of records that the new version alone has", "仅新版有的记录数"),
    "after": Label("what is known of the time after the suspension", "暂停期满之后的已知情况"),
    "aliases_en": Label("further English names", "其他英文名称"),
    "aliases_zh_hans": Label("further names in simplified Chinese", "其他简体中文名称"),
    "aliases_zh_hant": Label("names in traditional Chinese", "繁体中文名称"),
    "amount": Label("the amount as printed", "产量原文"),
    "amount_high": Label(
        "highest amount that the printed one leaves possible, in the unit", "原文所容许的最高产量，以所列单位计"
    ),
    "amount_low": Label(
        "lowest amount that the printed one leaves possible, in the unit", "原文所容许的最低产量，以所列单位计"
    ),
    "announced": Label("the day on which the control was announced", "管制公布日期"),
    "announced_as": Label(
        "the words on when it was announced, where no plain date is given", "公布时间的原文（无确切日期时）"
    ),
    "announcement": Label("number of the announcement, as its authority writes it", "公告文号"),
    "approximate": Label("whether the source says that the number is approximate", "来源是否注明该数为约数"),
    "as_published": Label("the words of the publisher", "发布者的原文"),
    "assessment": Label("the year by which the publisher calls the assessment", "评估的年份名称"),
    "at_most": Label(
        "whether the total leaves out a country, so that the share is at most this", "总量是否缺某国，因而份额至多为此"
    ),
    "attributed_as": Label("what the text names as its source, in its words", "文中所称来源的原文"),
    "attributed_to": Label("id of the publication that the text names as its source", "文中所称来源出版物的标识"),
    "authority": Label("who published the list", "清单的发布机构"),
    "base": Label("the consumption that the dependence is a share of", "依赖度所占的消费量口径"),
    "basis": Label("what it rests on", "所据"),
    "battery": Label("whether the use is one in a battery", "是否为电池用途"),
    "by": Label("the announcement that suspends the control", "据以暂停的公告"),
    "cell": Label("the kinds of cell that the words of the use name", "用途原文所指的电池种类"),
    "cell_basis": Label("whether the words name the cell, or it was inferred from them", "电池种类是原文所写还是判读"),
    "cell_part": Label("the parts of a cell that the words of the use name", "用途原文所指的电池部件"),
    "cell_part_basis": Label(
        "whether the words name the part, or it was inferred from them", "电池部件是原文所写还是判读"
    ),
    "cells": Label("the cells of the row, as many as the header has", "该行各单元格"),
    "change": Label("what changed against the edition before", "与上一版相比的变动"),
    "checked": Label("the day on which the list was last held against its source", "最后一次与来源核对的日期"),
    "chosen": Label("why each figure was chosen: companion, later, earlier or literature", "选用各数值的理由"),
    "citation": Label("how the document of the publisher is cited", "发布文件的引用格式"),
    "claimed": Label("the value or use that the table states, as printed", "该表所述的数值或用途原文"),
    "code": Label(
        "code of the country (ISO 3166-1), or stable word of the note or fault",
        "国家代码（ISO 3166-1），或说明、问题的固定代码",
    ),
    "collection": Label(
        "id of the file that holds the record: the publication, or a collection of several",
        "所在数据文件的标识：出版物或汇编",
    ),
    "commodity": Label("id of the mineral whose row it belongs to by default", "默认归入的矿产行的标识"),
    "commodity_id": Label("id of the mineral whose row it belongs to by default", "默认归入的矿产行的标识"),
    "companions_figures": Label("ids of the publications whose figures belong to the list", "与清单配套的数值来源"),
    "companions_uses": Label("ids of the publications whose uses belong to the list", "与清单配套的用途来源"),
    "confidence": Label(
        "how directly the source was read: primary (the publisher's own text), secondary (a copy, report or"
        " translation) or derived (inferred)",
        "来源的直接程度：primary 原文，secondary 转载、副本或译文，derived 推得",
    ),
    "correction": Label(
        "id of the known error where the figure stands; the value stays as printed", "该处已知错误的标识；数值仍照录"
    ),
    "count": Label("how many there are", "数目"),
    "count_as_stated": Label("number of entries that the publisher states", "发布者所称的条目数"),
    "counting_rule": Label(
        "how the publisher counts, where entries and number differ", "发布者的计数方法（与条目数不同时）"
    ),
    "country": Label("the country as printed", "国家原文"),
    "counts": Label("what is counted, in the printed words", "统计对象的原文"),
    "coverage": Label("how much of it the data set contains", "数据集收录的程度"),
    "coverage_note": Label("what is held and what is missing", "已收与缺失的内容"),
    "covers": Label("ids of the minerals that the entry covers, where it is a group", "组合条目所含矿产的标识"),
    "covers_basis": Label("on whose word the group covers them", "组合含义的依据"),
    "covers_locator": Label("where it is stated what the group covers", "组合含义的出处"),
    "covers_unknown": Label(
        "ids of the minerals of which it is not stated whether the group covers them", "未说明是否包含的矿产标识"
    ),
    "cross_checked_with": Label("what the list was compared with", "用于核对的资料"),
    "data_version": Label("version of the data", "数据版本"),
    "economic_importance": Label("economic importance, an index without a unit", "经济重要性指数（无单位）"),
    "economic_importance_threshold": Label(
        "the economic importance that a critical material reaches", "关键原材料的经济重要性门槛"
    ),
    "dependence": Label("import dependence of the commodity in percent, as published", "进口依赖度原文，%"),
    "edition": Label("id of the list", "清单的标识"),
    "editions": Label("ids of the lists", "清单的标识"),
    "effective": Label("the day from which the control holds", "管制生效日期"),
    "effective_as": Label(
        "the words on when it takes effect, where no plain date is given", "生效时间的原文（无确切日期时）"
    ),
    "estimated": Label("whether the source calls it an estimate", "来源是否注明为估计"),
    "evidence": Label("what shows it", "证据"),
    "field": Label("what the row is about", "该行所涉字段"),
    "file": Label("path of the file", "文件路径"),
    "figures": Label("places of the two figures, from 0", "两个数值的序号，从 0 起"),
    "form_note": Label("the form that the publisher adds to the name", "发布者对形态的说明"),
    "form_of": Label("id of the mineral that it is a narrower form of", "所属上位矿产的标识"),
    "formula": Label("chemical formula", "化学式"),
    "from": Label("first day", "起始日期"),
    "group": Label(
        "ids of the minerals that it stands for, or the printed heading of the entry",
        "所代表矿产的标识，或条目的分组标题",
    ),
    "groups": Label("ids of the groups that hold it", "所属组合的标识"),
    "heading": Label("the heading that the publication prints above the entry", "条目之上的分组标题"),
    "held": Label("number of entries in the data set", "数据集内的条目数"),
    "high": Label(
        "the highest number that it can have, in percent or in the unit", "可能的最高值，以百分比或所列单位计"
    ),
    "high_approximate": Label("whether the high end is approximate", "上端是否为约数"),
    "high_inclusive": Label(
        "whether the high end itself is included; nothing where that is left open", "是否含上端；未说明则为空"
    ),
    "hint": Label("where else to look, or how to mend it", "提示"),
    "id": Label("the id by which everything else refers to it", "供引用的标识"),
    "identifier": Label("number, DOI or address of the publication", "出版物的文号、DOI 或网址"),
    "in_force_from": Label("the day from which the list is in force", "生效日期"),
    "in_force_to": Label("the day from which its successor is in force", "后继清单的生效日期"),
    "included": Label("whether the number itself counts; nothing where that is left open", "是否含该数；未说明则为空"),
    "item": Label("the form or stage of the mineral that it is about, such as refined", "所指的形态或产品，如精炼"),
    "item_as_published": Label("the item in the printed words", "该项的原文"),
    "jurisdiction": Label(
        "code of who published the list or whom the figure is about: US, EU, CN ...", "清单发布方或数值所指经济体的代码"
    ),
    "jurisdictions": Label(
        "number of jurisdictions that have it on a list of the counted kind", "列入该类清单的国家或地区数"
    ),
    "key": Label("the key of the entry", "键"),
    "kind": Label("what it is, one of a closed set of words", "类别（固定词表）"),
    "kinds": Label("what the pairs of figures are", "各对数值的类别"),
    "language": Label("language of the print", "原文语言"),
    "last_seen": Label("the day on which the control was last looked up", "最后查看日期"),
    "last_seen_basis": Label("what the status as last seen rests on", "所见状态的依据"),
    "legal_basis": Label("the law or decision that the list rests on", "清单的法律依据"),
    "listing": Label("how the list names the mineral: name, members, form, group, unknown or none", "清单列入的方式"),
    "locator": Label("the place in the publication: page, table, row", "出处：页、表、行"),
    "low": Label("the lowest number that it can have, in percent or in the unit", "可能的最低值，以百分比或所列单位计"),
    "low_approximate": Label("whether the low end is approximate", "下端是否为约数"),
    "low_inclusive": Label(
        "whether the low end itself is included; nothing where that is left open", "是否含下端；未说明则为空"
    ),
    "mark": Label("the mark of the cell, as shown", "单元格的记号"),
    "measure": Label("what is measured, or the measure that controls it", "指标或管制措施"),
    "members": Label("the entries of the list, as printed", "清单条目原文"),
    "members_reason": Label("why the entries are not in the data set", "未收录条目的原因"),
    "message": Label("what is wrong", "问题"),
    "method": Label("by which method it was made", "方法"),
    "metric": Label(
        "the measure of the publisher; different measures are not to be compared", "发布者的指标；不同指标不宜互比"
    ),
    "metric_as_published": Label("the measure in the publisher's words", "指标原文"),
    "metrics": Label("the measures of the figures", "各数值的指标"),
    "mineral": Label("id of the mineral", "矿产的标识"),
    "mineral_id": Label("id of the mineral that the name means", "名称所指矿产的标识"),
    "minerals": Label("ids of the minerals", "矿产的标识"),
    "name": Label("the name as printed", "名称原文"),
    "name_as_claimed": Label("the mineral as the table names it", "该表所用的矿产名称"),
    "name_as_published": Label("the name of the mineral as printed", "矿产名称原文"),
    "name_en": Label("the name in English", "英文名称"),
    "name_en_basis": Label("where the English name comes from: printed, official or translated", "英文名称的来源"),
    "name_zh": Label("the name in Chinese", "中文名称"),
    "names_en": Label("the name of the mineral in English", "矿产的英文名称"),
    "names_en_text": Label("the name of the mineral in English", "矿产的英文名称"),
    "names_zh_hans": Label("the name of the mineral in Chinese", "矿产的中文名称"),
    "names_zh_hans_text": Label("the name of the mineral in Chinese", "矿产的中文名称"),
    "new": Label("what the new version has", "新版内容"),
    "note": Label("our remark", "备注"),
    "number": Label("the number of the bound", "界限的数"),
    "object": Label(
        "what of the mineral is controlled: ore, metal, compound, product, technology, equipment", "受控对象"
    ),
    "of": Label("id of the mineral that it is about", "所指矿产的标识"),
    "of_each_mineral": Label(
        "all, where every use that the publication states of a mineral is held", "是否收录了所述矿产的全部用途"
    ),
    "old": Label("what the old version has", "旧版内容"),
    "original": Label("in the original language", "原文"),
    "other_kinds": Label(
        "number of further jurisdictions that have it on a list of another kind alone", "仅列入其他类清单的国家或地区数"
    ),
    "part": Label(
        "the part of the publication that prints it, or of a cell that the use names",
        "出版物的部分，或用途所指的电池部件",
    ),
    "part_basis": Label("whether the words name the part, or it was inferred from them", "电池部件是原文所写还是判读"),
    "period": Label("the year or years that it is about", "所指年份"),
    "periods": Label("the periods with figures", "有数值的年份"),
    "pinyin": Label("the Chinese name in pinyin", "拼音"),
    "place": Label("where it stands in the table", "在表中的位置"),
    "placed": Label("number of entries that have a row", "已归入行的条目数"),
    "position": Label("its place in the printed order, from 1", "原文次序，从 1 起"),
    "printed": Label("what the source prints", "来源原文"),
    "printed_in": Label("ids of the publications and lists that print the name", "印有该名称的出版物与清单"),
    "publication": Label("id of the publication that prints it", "所出出版物的标识"),
    "publications": Label("ids of its publications, or their number", "出版物的标识或数目"),
    "published": Label("the value as printed, or the date of publication", "数值原文，或发布日期"),
    "published_basis": Label("what the date rests on, or why there is none", "日期的依据，或无日期的原因"),
    "published_en": Label("the translation of each published text", "各段原文的译文"),
    "published_of": Label("what each published value is about", "各数值所指"),
    "publisher": Label("who published it", "发布者"),
    "query": Label("the name as asked for", "所查名称"),
    "read_in": Label("where the publication was read: its address, or that of a copy", "所读版本：原址或副本地址"),
    "reading": Label("how a value that is in words was read", "文字数值的读法"),
    "reason": Label("the reason", "理由"),
    "record": Label(
        "what the row is: figure, use, listing, production, china-share, control or score",
        "该行的类别：数值、用途、列入情况、产量、中国份额、管制或评分",
    ),
    "recycling": Label("end-of-life recycling input rate, in percent", "报废回收投入率，%"),
    "related": Label("ids of related minerals, which are counted apart", "相关但分别计数的矿产标识"),
    "relation": Label("what its mineral is to the row: own, form, member or group", "所指矿产与该行的关系"),
    "removed": Label("number of records that the old version alone has", "仅旧版有的记录数"),
    "result": Label("place of its answer among the results, from 0", "查询结果的序号，从 0 起"),
    "retrieved_from": Label("where the list was read", "所读网址"),
    "role": Label("what the shares are of: world output, imports, or all that an economy sources", "份额的口径"),
    "row": Label("id of the mineral of the row, or its number in the file", "该行矿产的标识，或在文件中的行号"),
    "row_name_en": Label("the name of the mineral of the row in English", "该行矿产的英文名称"),
    "row_name_zh": Label("the name of the mineral of the row in Chinese", "该行矿产的中文名称"),
    "schema": Label("the kind of the file", "文件的种类"),
    "scope": Label("what is controlled: goods, technology or re-export", "管制范围"),
    "section": Label("the part of the table", "表的部分"),
    "sector": Label("sector of the economy, as printed", "经济部门原文"),
    "series": Label("the publications or lists that follow each other", "前后相继的出版物或清单系列"),
    "share_basis": Label(
        "whether the share is printed, or computed from the printed amounts", "份额是原文还是据产量计算"
    ),
    "share_high": Label("highest share that is possible, in percent", "可能的最高份额，%"),
    "share_low": Label("lowest share that is possible, in percent", "可能的最低份额，%"),
    "short": Label("a name short enough for the head of a column", "短名"),
    "source": Label("what the source is", "来源"),
    "source_url": Label("address of the publisher's document", "发布文件的网址"),
    "stage": Label("the stage that it is about, such as extraction or processing", "所指环节，如开采、加工"),
    "stage_basis": Label("whether the source prints the stage, or it was inferred", "环节是原文所写还是判读"),
    "stands_for": Label(
        "why this series stands for its jurisdiction, which has others of the same kind", "为何以此系列代表该国或地区"
    ),
    "state": Label("what is known of the control on the day asked for", "所问日期的管制状态"),
    "stated": Label("number of entries that the publisher states", "发布者所称的条目数"),
    "statements": Label("kinds of the figures without a number", "无数字数值的类别"),
    "status": Label("what became of it, as last seen", "最后所见的状态"),
    "status_as_published": Label("the words on what became of it", "状态的原文"),
    "substitution_economic_importance": Label(
        "substitution index of the economic importance, from 0 to 1", "经济重要性的替代指数，0 至 1"
    ),
    "substitution_supply_risk": Label(
        "substitution index of the supply risk, from 0 to 1", "供应风险的替代指数，0 至 1"
    ),
    "supersedes": Label("id of the list that it replaces", "所取代清单的标识"),
    "supply_basis": Label("the supply that the risk was computed from, as printed", "计算风险所用的供应口径原文"),
    "supply_risk": Label("supply risk, an index without a unit", "供应风险指数（无单位）"),
    "supply_risk_threshold": Label("the supply risk that a critical material reaches", "关键原材料的供应风险门槛"),
    "symbol": Label("chemical symbol", "元素符号"),
    "terms": Label("terms of use of the source", "来源的使用条款"),
    "text": Label("the text", "文字"),
    "text_date": Label("the date of the text, where it names no period", "文本日期（无所指年份时）"),
    "tier": Label("the tier of urgency or criterion that the publication prints", "发布者所分的等级"),
    "title": Label("the title", "标题"),
    "title_en": Label("the title in English", "英文标题"),
    "to": Label("last day", "截止日期"),
    "unclear": Label("number of further jurisdictions whose lists leave it open", "清单未说明的国家或地区数"),
    "undated": Label("number of figures that name no year", "无年份的数值数目"),
    "unit": Label("the unit of the amounts, as printed", "产量单位原文"),
    "use": Label("the use, as printed", "用途原文"),
    "use_en": Label("the use in English", "用途的英文译文"),
    "value": Label("the text of the entry", "内容"),
    "verdict": Label("what the check found", "核对结论"),
    "what": Label("what it is", "所指"),
    "with_figure": Label("number of entries with a figure of their own", "有本清单数值的条目数"),
    "without": Label("codes of the countries that the total leaves out", "总量未计入的国家代码"),
    "words": Label("the publication's own words on having changed it", "出版物对改动的说明原文"),
    "words_locator": Label("where these words stand", "说明的出处"),
    "year": Label("the year", "年份"),
    "years": Label("first and last year", "首末年份"),
}
"""The end of a column's name -> what it holds."""
SIDES = {
    "one": Label("of the first figure", "第一个数值"),
    "other": Label("of the second figure", "第二个数值"),
}
"""The end of the name of a column of two figures -> whose it is."""
GROUPS = {
    "contents": Label("how much of this kind of data the data set contains", "此类数据的收录程度"),
    "summary": Label("number of such changes", "此类变动的数目"),
}
"""The beginning of the name of one of many columns -> what all of them hold."""
OF_LIST = Label("how this list names the mineral", "该清单列入的方式")
"""Of a column that is called as a list."""
