"""What columns hold: the first half of the alphabet."""

from __future__ import annotations

from minerals.domain.labels import Label

MEANINGS = {
    "about": Label("the economies that the publication is about", "该出版物所述的经济体"),
    "added": Label("number of records that the new version alone has", "仅新版有的记录数"),
    "after": Label("what is known of the time after the suspension", "暂停期满之后的已知情况"),
    "aliases": Label("further names", "别名"),
    "aliases_de": Label("names in German", "德文名称"),
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
    "anode": Label("what the anode is made of", "负极材料"),
    "approximate": Label("whether the source says that the number is approximate", "来源是否注明该数为约数"),
    "as_published": Label("the words of the publisher", "发布者的原文"),
    "assessment": Label("the year by which the publisher calls the assessment", "评估的年份名称"),
    "at_most": Label(
        "whether the total leaves out a country, so that the share is at most this", "总量是否缺某国，因而份额至多为此"
    ),
    "atomic_weights": Label("where the atomic weights are from", "原子量的来源"),
    "attributed_as": Label("what the text names as its source, in its words", "文中所称来源的原文"),
    "attributed_to": Label("id of the publication that the text names as its source", "文中所称来源出版物的标识"),
    "authority": Label("who published the list", "清单的发布机构"),
    "base": Label("the consumption that the dependence is a share of", "依赖度所占的消费量口径"),
    "basis": Label("what it rests on", "所据"),
    "batteries": Label("the batteries that it names", "所指电池"),
    "battery": Label("whether the use is one in a battery", "是否为电池用途"),
    "by": Label("the announcement that suspends the control", "据以暂停的公告"),
    "by_lists": Label("ids of the lists that it sets up and that have the mineral", "由其设立且列有该矿产的清单标识"),
    "capacity": Label("capacity, as printed", "容量原文"),
    "cathode": Label("what the cathode is made of", "正极材料"),
    "cell": Label("the kinds of cell that the words of the use name", "用途原文所指的电池种类"),
    "cell_basis": Label("whether the words name the cell, or it was inferred from them", "电池种类是原文所写还是判读"),
    "cell_part": Label("the parts of a cell that the words of the use name", "用途原文所指的电池部件"),
    "cell_part_basis": Label(
        "whether the words name the part, or it was inferred from them", "电池部件是原文所写还是判读"
    ),
    "cells": Label("the cells of the row, as many as the header has", "该行各单元格"),
    "central": Label("the central value", "中值"),
    "change": Label("what changed against the edition before", "与上一版相比的变动"),
    "check": Label("what was checked", "核对项目"),
    "checked": Label("the day on which the list was last held against its source", "最后一次与来源核对的日期"),
    "chemistries": Label("the battery chemistries", "电池体系"),
    "chemistry_names_en": Label("the name of the battery chemistry in English", "电池体系的英文名称"),
    "chemistry_names_zh_hans": Label("the name of the battery chemistry in Chinese", "电池体系的中文名称"),
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
    "component": Label("the components of a cell that hold it", "所在的电池部件"),
    "components": Label("the components of a cell", "电池部件"),
    "compound_element": Label("the element whose part of the mass is told", "所计质量份额的元素"),
    "compound_share": Label("the element's part of the mass by the formula, 0 to 1", "按化学式该元素的质量份额"),
    "computed": Label("whether the number follows from printed amounts", "是否由原文数量算得"),
    "confidence": Label(
        "how directly the source was read: primary (the publisher's own text), secondary (a copy, report or"
        " translation) or derived (inferred)",
        "来源的直接程度：primary 原文，secondary 转载、副本或译文，derived 推得",
    ),
    "controls": Label("announcements of the export controls that it makes", "其所设出口管制的公告文号"),
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
    "date": Label("the day", "日期"),
    "dates": Label("its dates, each with what it is", "各日期及其含义"),
    "dependence": Label("import dependence of the commodity in percent, as published", "进口依赖度原文，%"),
    "difference_en": Label("how the review tells it otherwise, in English", "综述所述的差异（英文）"),
    "difference_zh": Label("how the review tells it otherwise, in Chinese", "综述所述的差异（中文）"),
    "difference_zh_hans": Label("how the review tells it otherwise, in Chinese", "综述所述的差异（中文）"),
    "economic_importance": Label("economic importance, an index without a unit", "经济重要性指数（无单位）"),
    "economic_importance_threshold": Label(
        "the economic importance that a critical material reaches", "关键原材料的经济重要性门槛"
    ),
    "economy": Label("the economy: the code of a jurisdiction", "经济体：辖区代码"),
    "edition": Label("id of the list", "清单的标识"),
    "editions": Label("ids of the lists", "清单的标识"),
    "effective": Label("the day from which the control holds", "管制生效日期"),
    "effective_as": Label(
        "the words on when it takes effect, where no plain date is given", "生效时间的原文（无确切日期时）"
    ),
    "electrolyte": Label("what the electrolyte is made of", "电解质材料"),
    "estimated": Label("whether the source calls it an estimate", "来源是否注明为估计"),
    "evidence": Label("what shows it", "证据"),
    "family": Label("the family of chemistries", "所属体系"),
    "field": Label("what the row is about", "该行所涉字段"),
    "figures": Label("places of the two figures, from 0", "两个数值的序号，从 0 起"),
    "file": Label("path of the file", "文件路径"),
    "fits": Label("whether both agree", "是否相符"),
    "flag_concentration": Label("whether the concentration is at or above its line", "集中度是否达到门槛"),
    "flag_supplier": Label("whether the largest supplier is at or above its line", "最大供应国份额是否达到门槛"),
    "form": Label("the form of the mineral that the name tells, such as foil", "名称所指的形态，如箔"),
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
    "indicator": Label("what changed", "变动的指标"),
    "instrument": Label("number of the law or decision", "法律或文件编号"),
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
    "known": Label("how many of the indicators with a line are known", "有门槛的指标中已知的数目"),
    "language": Label("language of the print", "原文语言"),
    "largest_producer": Label("the largest producer", "最大生产国"),
    "largest_sure": Label("whether no other country can be larger", "是否确为最大国"),
    "last_seen": Label("the day on which the control was last looked up", "最后查看日期"),
    "last_seen_basis": Label("what the status as last seen rests on", "所见状态的依据"),
    "legal_basis": Label("the law or decision that the list rests on", "清单的法律依据"),
    "listing": Label("how the list names the mineral: name, members, form, group, unknown or none", "清单列入的方式"),
    "lists": Label("ids of the lists that it sets up", "由其设立的清单标识"),
    "locator": Label("the place in the publication: page, table, row", "出处：页、表、行"),
    "low": Label("the lowest number that it can have, in percent or in the unit", "可能的最低值，以百分比或所列单位计"),
    "low_approximate": Label("whether the low end is approximate", "下端是否为约数"),
    "low_inclusive": Label(
        "whether the low end itself is included; nothing where that is left open", "是否含下端；未说明则为空"
    ),
}
