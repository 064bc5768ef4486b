"""The descriptions of the schemas of figures, uses, claims and other records that publications print."""

from __future__ import annotations

DESCRIPTIONS = {
    # Dependence
    "the import-dependence figures of one publication, or of a collection": "一份出版物或一个合集的进口依赖度数值",
    'the word "dependence"': '文字 "dependence"',
    "an object of short keys such as m1, each with a measure": "短键（例如 m1）的对象，各写明一个指标",
    "one measure: the metric, the base of the share, and the publisher's own words": (
        "一个指标：度量、份额的基数，以及发布方的原话"
    ),
    "a metric: net-import-reliance, eu-import-reliance, external-dependence or import-dependence": (
        "度量：net-import-reliance、eu-import-reliance、external-dependence 或 import-dependence"
    ),
    "the base of the share: apparent-consumption, reported-consumption, estimated-consumption, not-named, or null "
    "where the metric has no such base": (
        "份额的基数：apparent-consumption、reported-consumption、estimated-consumption 或 not-named；"
        "该度量没有基数时为 null"
    ),
    "an array of what the publication itself says that it changed since its earlier editions, at least one": (
        "出版物自述的、与以前各版相比的变更的数组，至少一项"
    ),
    "one statement of the publication about its own figures": "出版物对其自身数值的一项说明",
    "what changed since its earlier editions: either definition (of the figure) or data (the definition stays)": (
        "与以前各版相比的变化：definition（数值的定义）或 data（定义不变）"
    ),
    "an array of figures, at least one": "数值的数组，至少一项",
    "one published figure": "一个已发布的数值",
    "the id of what corrections.json says is wrong where the figure stands; the value stays as printed": (
        "该数值处在 corrections.json 中所记错误的标识；数值仍照原文"
    ),
    "a figure without `stage_basis`, as its stage is unspecified": "没有 `stage_basis` 的数值，因其环节未说明",
    # Uses
    "the uses that one publication states, or a collection": "一份出版物或一个合集所述的用途",
    'the word "uses"': '文字 "uses"',
    '"all" where every use that the publication states of a mineral named here is held, or no such key': (
        '此处所列矿产在出版物中的用途全部收录时为 "all"，否则不写此键'
    ),
    "an array of uses, at least one": "用途的数组，至少一项",
    "one use that a source states": "来源所述的一项用途",
    "an array of the cells that the source names, at least one, each once": (
        "来源所指电池类型的数组，至少一项，各出现一次"
    ),
    "a cell: lithium-ion, lead-acid, nickel-metal-hydride, flow, sodium-ion, primary, alkaline, unnamed-battery, "
    "fuel-cell or photovoltaic": (
        "电池类型：lithium-ion、lead-acid、nickel-metal-hydride、flow、sodium-ion、primary、alkaline、"
        "unnamed-battery、fuel-cell 或 photovoltaic"
    ),
    "an array of the parts that the source names, at least one, each once": "来源所指部件的数组，至少一项，各出现一次",
    "a part of a cell: cathode, anode, electrolyte, current-collector, separator, casing or grid": (
        "电池的部件：cathode、anode、electrolyte、current-collector、separator、casing 或 grid"
    ),
    "a record whose `cell` has its `cell_basis`": "有 `cell` 的记录应有 `cell_basis`",
    "`cell_basis` beside `cell`: whether the cell is printed or our reading": (
        "与 `cell` 一起的 `cell_basis`：电池类型有明文，还是判读"
    ),
    "a record whose `cell_basis` has its `cell`": "有 `cell_basis` 的记录应有 `cell`",
    "`cell` beside `cell_basis`; without the one there is no other": "与 `cell_basis` 一起的 `cell`；两者同有同无",
    "a record whose `part` has its `part_basis`": "有 `part` 的记录应有 `part_basis`",
    "`part_basis` beside `part`: whether the part is printed or our reading": (
        "与 `part` 一起的 `part_basis`：部件有明文，还是判读"
    ),
    "a record whose `part_basis` has its `part`": "有 `part_basis` 的记录应有 `part`",
    "`part` beside `part_basis`; without the one there is no other": "与 `part_basis` 一起的 `part`；两者同有同无",
    "a use has its words or their translation": "用途应有原文或其译文",
    "`use_en` beside `use` null: the translation that was kept": "`use` 为 null 时的 `use_en`：保留下来的译文",
    "an object with the share in percent of what the economy of the publication uses of the mineral, never of world "
    "use: as printed, and what it means": (
        "写有该用途在出版物所涉经济体对该矿产的使用量（而非世界使用量）中所占百分比的对象：原文及其含义"
    ),
    # Claims
    "the claims that a third party makes about other publications, as it prints them": (
        "第三方对其他出版物的说法，照其原文"
    ),
    'the word "claims"': '文字 "claims"',
    "an object of short keys such as m1, each with the words in which the text names its measure": (
        "短键（例如 m1）的对象，各写明文本对其指标的称法"
    ),
    "an array of claims in printed order, at least one": "按原文顺序的说法数组，至少一项",
    "one claim: what one cell or sentence says of the minerals of a jurisdiction": (
        "一个说法：一个单元格或一句话对某国家或地区的矿产所述的内容"
    ),
    "an array of the minerals that the claim names, in printed order, at least one": (
        "说法所涉矿产按原文顺序的数组，至少一项"
    ),
    "one mineral that the claim names": "说法所涉的一种矿产",
    "the id of the publication that the text names as its source, or null where that is none held here": (
        "文本注明为来源的出版物的标识；该来源不在数据集中时为 null"
    ),
    "a claim that names no publication held here keeps the words in which it names its source": (
        "来源不在数据集中的说法应保留其对来源的称法"
    ),
    "`attributed_as` beside `attributed_to` null: the words in which the text names its source": (
        "`attributed_to` 为 null 时的 `attributed_as`：文本对其来源的称法"
    ),
    "a claim without `attributed_as`, as a publication is named": "没有 `attributed_as` 的说法，因已写明出版物",
    "nothing: `attributed_to` names the publication": "空缺：`attributed_to` 已写明出版物",
    "a translated use has its printed words": "有译文的用途应有原文",
    "`use` beside `use_en`: the printed words that it translates": "与 `use_en` 一起的 `use`：所译的原文",
    "an item has its printed words": "品种应有原文",
    "`item_as_published` beside `item`: the printed words that it stands for": (
        "与 `item` 一起的 `item_as_published`：所对应的原文"
    ),
    # Criticality
    "the criticality scores and the recycling rates that one publication prints": "一份出版物所载的关键性评分和回收率",
    'the word "criticality"': '文字 "criticality"',
    "an object of the assessments by year, each with its thresholds": "按年份列出的评估的对象，各附阈值",
    "one assessment: its thresholds, and in short by which method it was made": "一次评估：其阈值，以及所用方法的简述",
    "an array of scores in printed order, at least one": "按原文顺序的评分数组，至少一项",
    "what one row says of one mineral in one assessment": "一行中一次评估对一种矿产的内容",
    "a supply risk of 0 or more": "供应风险，不小于 0",
    "an economic importance between 0 and 10": "经济重要性，0 至 10 之间",
    "an end-of-life recycling input rate between 0 and 100 percent": "报废回收投入率，0 至 100 之间的百分数",
    "an object of the stages that were assessed, each with its supply risk, and the words on the supply it was "
    "computed from": "所评估环节的对象，各附供应风险，以及计算所依据的供应的原话",
    "a stage: extraction or processing": "环节：extraction 或 processing",
    "the supply risk of one stage, and whose supply it was computed from": "一个环节的供应风险，以及计算所依据的供应",
    "an object with the two substitution indices: of the economic importance and of the supply risk": (
        "写有两个替代指数的对象：经济重要性的和供应风险的"
    ),
    "the two scores are printed together; a row without them has a recycling rate": (
        "两个评分同时列出；没有评分的行应有回收率"
    ),
    "`economic_importance` beside `supply_risk`": "与 `supply_risk` 一起的 `economic_importance`",
    "`supply_risk` with `economic_importance`, or `recycling` alone": (
        "`supply_risk` 和 `economic_importance`，或仅有 `recycling`"
    ),
    "nothing: there is no `supply_risk` beside it": "空缺：没有与之对应的 `supply_risk`",
    "a score without `stage_basis`, as its stage is unspecified": "没有 `stage_basis` 的评分，因其环节未说明",
    "the year by which the publisher calls an assessment, such as 2017": "发布方用以称呼评估的年份，例如 2017",
    "a substitution index between 0 and 1": "替代指数，0 至 1 之间",
    "the number that a critical material reaches, or null where the publication states none": (
        "关键原材料须达到的数值；出版物未说明时为 null"
    ),
    # Controls
    "the export controls of one jurisdiction, from one publication or from several": (
        "一个国家或地区的出口管制，取自一份或多份出版物"
    ),
    'the word "controls"': '文字 "controls"',
    "an array of controls, at least one": "管制的数组，至少一项",
    "one control: what may not be exported freely, since when, and what became of it": (
        "一项管制：不得自由出口的内容、起始日期和后来的情况"
    ),
    "an array of what is controlled, each once; empty where the words name the mineral and no form of it": (
        "管制对象的数组，各出现一次；原文只写矿产而未写其形态时为空"
    ),
    "an object: ore, metal, compound, product, technology or equipment": (
        "管制对象：ore、metal、compound、product、technology 或 equipment"
    ),
    "what the words say that is controlled: goods, technology or re-export (by parties abroad)": (
        "原文所述的管制内容：goods、technology 或 re-export（境外主体再出口）"
    ),
    "what became of a control as last seen": "管制最后所见的情况",
    "a status: in-force, suspended, partly-suspended (the part that the record is about), replaced-in-part, "
    "dated-edition or not-checked": (
        "状态：in-force、suspended、partly-suspended（记录所涉的部分）、replaced-in-part、dated-edition 或 not-checked"
    ),
    "`from`, `to` and `by` beside a suspension: its days, and the announcement that suspends": (
        "暂停实施时的 `from`、`to` 和 `by`：起止日期，以及宣布暂停的公告"
    ),
    "a status without the days of a suspension, as there is none": "没有暂停日期的状态，因未暂停",
    "nothing: only a suspension has days": "空缺：只有暂停实施才有起止日期",
    "nothing: only a suspension is announced": "空缺：只有暂停实施才有宣布的公告",
    "nothing: only a suspension ends": "空缺：只有暂停实施才有结束日期",
    "what is no plain date is kept in its words": "不是确切日期的，照原文收录",
    "`announced_as` beside `announced` null: the words in which the date is given": (
        "`announced` 为 null 时的 `announced_as`：日期的原文"
    ),
    "a control without `announced_as`, as its date is a plain one": "没有 `announced_as` 的管制，因日期确切",
    "nothing: `announced` is the date": "空缺：`announced` 即日期",
    "`effective_as` beside `effective` null: the words in which the date is given": (
        "`effective` 为 null 时的 `effective_as`：日期的原文"
    ),
    "a control without `effective_as`, as its date is a plain one": "没有 `effective_as` 的管制，因日期确切",
    "nothing: `effective` is the date": "空缺：`effective` 即日期",
    # Production
    "the world production by country that one publication prints": "一份出版物所载的各国世界产量",
    'the word "production"': '文字 "production"',
    "an array of tables in printed order, at least one": "按原文顺序的表的数组，至少一项",
    "one column of a world table": "世界产量表的一栏",
    "where it is produced: mine, refinery, smelter, plant or unspecified": (
        "产出之处：mine、refinery、smelter、plant 或 unspecified"
    ),
    "the unit as printed, not blank, or null where none is": "原文的单位，不为空白；原文没有时为 null",
    "an array of the lines of the table in printed order; none where the total alone is printed": (
        "表中各行按原文顺序的数组；原文只有合计时为空"
    ),
    "one line of the table: a country and its amount": "表中的一行：一个国家及其数量",
    "the amount as printed, not blank": "原文的数量，不为空白",
    "the lowest number that the printed amount leaves possible": "原文数量所允许的最小数",
    "the highest number that the printed amount leaves possible": "原文数量所允许的最大数",
    "true, or no such key where the source does not call the amount an estimate": (
        "true；来源未称该数量为估计值时不写此键"
    ),
    "the line of the world total, or null where none is printed": "世界合计的一行；原文没有时为 null",
    "an array of the codes of the countries that the total leaves out, at least one, each once": (
        "合计中未计入的国家代码的数组，至少一项，各出现一次"
    ),
    # Shares
    "the shares in percent that one publication prints, or that a collection holds": (
        "一份出版物所载或一个合集所含的百分比份额"
    ),
    'the word "shares"': '文字 "shares"',
    "an array of rows in printed order, at least one": "按原文顺序的行的数组，至少一项",
    "one row of shares": "份额的一行",
    "what the countries are: producer (of the output of the world), import-source (of an economy's imports) or "
    "supplier (of all that it sources)": (
        "各国的角色：producer（世界产量的生产国）、import-source（某经济体的进口来源）或 supplier（其全部采购的供应国）"
    ),
    "an array of the countries in printed order, at least one": "按原文顺序的国家的数组，至少一项",
    "one country of the row": "行中的一个国家",
    "a printed value has its kind, and nothing else has one": "有原文数值的应写种类，没有的不写",
    "`kind` beside `published`: what the printed value is": "与 `published` 一起的 `kind`：原文数值的种类",
    "a country without a value, as only the order of the countries is printed": (
        "没有数值的国家，因原文只列出国家的顺序"
    ),
    "nothing: no value is printed": "空缺：原文没有数值",
    "a row without `stage_basis`, as its stage is unspecified": "没有 `stage_basis` 的行，因其环节未说明",
    # Corrections
    "what is known to be wrong in the sources; what they print stays as it is": "来源中已知的错误；来源的原文保持不变",
    'the word "corrections"': '文字 "corrections"',
    "an array of what is known to be wrong, at least one": "已知错误的数组，至少一项",
    "one thing known to be wrong": "一处已知的错误",
    "one of release-file, misprint, mistranslation, membership and inconsistency": (
        "以下之一：release-file、misprint、mistranslation、membership、inconsistency"
    ),
    "what became of it here: left-out, kept-as-printed, not-used or not-settled": (
        "本数据的处理：left-out、kept-as-printed、not-used 或 not-settled"
    ),
    "a publication id such as us-mcs-2024, or null": "出版物标识，例如 us-mcs-2024；没有时为 null",
    # Inputs of a supply risk
    "what the publication prints of the numbers that its supply risk is computed from": (
        "出版物所印的、用于计算其供应风险的数"
    ),
    "the weighted concentration of world supply, 0 or more, or null where none is printed": (
        "世界供应的加权集中度，0 或以上；未印时为 null"
    ),
    "the weighted concentration of the sourcing of the EU, 0 or more, or null where none is printed": (
        "欧盟来源的加权集中度，0 或以上；未印时为 null"
    ),
    "the import reliance in percent, from 0 to 100, or null where none is printed": (
        "进口依存度，百分比，0 至 100；未印时为 null"
    ),
}
