"""The descriptions of schemas, which `check` quotes as what was expected: common parts, minerals, lists."""

from __future__ import annotations

DESCRIPTIONS = {
    # Of several schemas
    "a mineral id: lower-case words joined by hyphens, such as natural-graphite": (
        "矿产标识：以连字符相连的小写词，例如 natural-graphite"
    ),
    "an array of mineral ids, each once": "矿产标识的数组，各出现一次",
    "a name as printed, not blank": "原文中的名称，不为空白",
    "a date YYYY, YYYY-MM or YYYY-MM-DD, or null where none is known": (
        "日期 YYYY、YYYY-MM 或 YYYY-MM-DD；不详时为 null"
    ),
    "a date YYYY, YYYY-MM or YYYY-MM-DD": "日期 YYYY、YYYY-MM 或 YYYY-MM-DD",
    "a day YYYY-MM-DD": "日期 YYYY-MM-DD",
    "a period YYYY or YYYY-YYYY": "时段 YYYY 或 YYYY-YYYY",
    "the code of a jurisdiction in capitals, such as US, EU, CN or IEA": (
        "国家、地区或机构的大写代码，例如 US、EU、CN 或 IEA"
    ),
    "the code of a country: two capitals, such as CL": "国家代码：两个大写字母，例如 CL",
    "the part of the publication: lower-case words joined by hyphens, such as figure-2": (
        "出版物的部分：以连字符相连的小写词，例如 figure-2"
    ),
    "a publication id: lower-case words and numbers joined by hyphens, such as us-mcs-2022": (
        "出版物标识：以连字符相连的小写词和数字，例如 us-mcs-2022"
    ),
    "an edition id: lower-case words and numbers joined by hyphens, such as us-2022": (
        "清单标识：以连字符相连的小写词和数字，例如 us-2022"
    ),
    "an array of edition ids, each once": "清单标识的数组，各出现一次",
    "an id: lower-case words and numbers joined by hyphens": "标识：以连字符相连的小写词和数字",
    "an array of publication ids, each once": "出版物标识的数组，各出现一次",
    "a text that is not blank": "不为空白的文字",
    "a text that is not blank, or null where none is known": "不为空白的文字；不详时为 null",
    "an array of texts that are not blank": "不为空白的文字的数组",
    "an English name, not blank": "英文名称，不为空白",
    "the place in the publication (page, table, row), not blank": "在出版物中的位置（页、表、行），不为空白",
    "one of primary (the publisher's own text), secondary (a report, transcription or translation) and derived "
    "(inferred)": "以下之一：primary（发布方原文）、secondary（转述、转录或译文）、derived（推算）",
    "an item of the closed vocabulary, such as refined": "词表中的品种，例如 refined",
    "an item of the closed vocabulary, such as sponge": "词表中的品种，例如 sponge",
    "a short key of the file's head, such as s1": "文件头部的短键，例如 s1",
    "an object of short keys such as s1, each with the place where the publication was read": (
        "短键（例如 s1）的对象，各写明出版物读取自何处"
    ),
    "either publication (one publication) or collection (several, named on each record)": (
        "publication（一份出版物）或 collection（多份，在每条记录中写明）"
    ),
    "either printed (the source prints it) or our-reading (it was read from the source's words)": (
        "printed（来源有明文）或 our-reading（由来源的文字判读）"
    ),
    "a collection names the publication of each record": "合集应写明每条记录的出版物",
    "a collection, which names the publication of each record": "合集，写明每条记录的出版物",
    "records that each name their publication": "各自写明出版物的记录",
    "`publication` on each record of a collection: the text that states it": (
        "合集的每条记录都有 `publication`：载有该内容的文本"
    ),
    "one publication is named in the head alone": "单一出版物只在文件头部写明",
    "one publication, which no record names again": "单一出版物，记录中不再写明",
    "records without a publication of their own": "不另写出版物的记录",
    "a record without `publication`, as the head names it": "没有 `publication` 的记录，因文件头部已写明",
    "nothing: the head of the file names the publication": "空缺：文件头部已写明出版物",
    "a stage: extraction, processing or unspecified": "环节：extraction、processing 或 unspecified",
    "a stage has its basis": "写有环节时应写其依据",
    "`stage_basis` beside a stage: whether it is printed or our reading": (
        "与环节一起的 `stage_basis`：有明文，还是判读"
    ),
    "an unspecified stage has none": "环节未说明时没有依据",
    "nothing: an unspecified stage has no basis": "空缺：环节未说明，没有依据",
    "the value as printed, not blank": "原文的数值，不为空白",
    "a kind of value: point, above, below, between, net_exporter, net_importer, not_available, withheld, "
    "not_applicable or in_words": (
        "数值的种类：point、above、below、between、net_exporter、net_importer、not_available、withheld、"
        "not_applicable 或 in_words"
    ),
    "a kind of value: point, above, below, between, not_available, withheld or in_words": (
        "数值的种类：point、above、below、between、not_available、withheld 或 in_words"
    ),
    "true, or no such key where the source prints the number without a qualifier": (
        "true；来源的数字没有“约”等限定语时不写此键"
    ),
    "whether low itself is included: true, false, or null where the source leaves it open": (
        "是否包含 low 本身：true 或 false；来源未说明时为 null"
    ),
    "whether high itself is included: true, false, or null where the source leaves it open": (
        "是否包含 high 本身：true 或 false；来源未说明时为 null"
    ),
    "a point has both numbers": "单一数值应有两个数字",
    "`low` and `high` beside the kind point, both the printed number": (
        "种类为 point 时的 `low` 和 `high`，均为原文的数字"
    ),
    "nothing: both ends of a point are included": "空缺：单一数值的两端均包含在内",
    "a bound has both numbers and says of both whether they are included": ("界限应有两个数字，并各自写明是否包含在内"),
    "`low`, `high`, `low_inclusive` and `high_inclusive` beside the kinds above, below and between": (
        "种类为 above、below 或 between 时的 `low`、`high`、`low_inclusive` 和 `high_inclusive`"
    ),
    "a word has no numbers": "文字没有数字",
    "a value without numbers, as it is a word": "没有数字的值，因其为文字",
    "nothing: the printed value is a word, not a number": "空缺：原文的值是文字，不是数字",
    "a share of consumption between 0 and 100 percent": "占消费的份额，0 至 100 之间的百分数",
    "a share between 0 and 100 percent": "份额，0 至 100 之间的百分数",
    # The register
    "the register of minerals": "矿产登记册",
    'the word "register"': '文字 "register"',
    "a version of the data such as 2026.11.21": "数据的版本，例如 2026.11.21",
    "an array of minerals, at least one": "矿产的数组，至少一项",
    "one mineral of the register": "登记册中的一种矿产",
    "a kind of mineral: element, ore, compound, grade, group, fuel or other": (
        "矿产的种类：element、ore、compound、grade、group、fuel 或 other"
    ),
    "an object with the English (en) and the Chinese (zh-Hans) name": "写有英文（en）和中文（zh-Hans）名称的对象",
    "an object with the name (text) and its basis": "写有名称（text）及其依据的对象",
    "either printed (with printed_in) or customary": "printed（须写 printed_in）或 customary",
    "an array of the publications and editions that print the name, at least one, each once": (
        "载有该名称的出版物和清单的数组，至少一项，各出现一次"
    ),
    "the id of a publication or an edition, such as us-mcs-2022 or cn-2016": (
        "出版物或清单的标识，例如 us-mcs-2022 或 cn-2016"
    ),
    "a printed name says who prints it": "有出处的名称应写明出处",
    "`printed_in` beside the basis printed: who prints the name": "依据为 printed 时的 `printed_in`：名称的出处",
    "a customary name is printed nowhere": "惯用名称没有出处",
    "a name without `printed_in`, as it is customary": "没有 `printed_in` 的名称，因其为惯用名称",
    "nothing: a customary name has no place where it is printed": "空缺：惯用名称没有出处",
    "an object with the name (text) and its basis, or null where no such name is known": (
        "写有名称（text）及其依据的对象；没有这种名称时为 null"
    ),
    "an object of further names by language: en, zh-Hans, zh-Hant": "按语言（en、zh-Hans、zh-Hant）列出其他名称的对象",
    "an array of the items of other minerals that name this mineral, at least one, each once": (
        "指称该矿产的其他矿产品种的数组，至少一项，各出现一次"
    ),
    "an item of another mineral, with that mineral": "另一矿产的品种，连同该矿产",
    "a chemical symbol such as Li": "化学符号，例如 Li",
    "a chemical formula such as CaF2": "化学式，例如 CaF2",
    "the Chinese name in pinyin, not blank": "中文名称的拼音，不为空白",
    "a group says what it stands for": "类别应写明所代表的矿产",
    "`group` beside the kind group: the ids that it stands for, [] where only editions say": (
        "种类为 group 时的 `group`：所代表的矿产的标识；仅由各清单说明时为 []"
    ),
    "other minerals stand for themselves": "其他矿产只代表自己",
    "a mineral without `group`, as its kind is not group": "没有 `group` 的矿产，因其种类不是 group",
    "nothing: only a mineral of kind group stands for others": "空缺：只有种类为 group 的矿产才代表其他矿产",
    "an array of further names in this language, at least one, each once": (
        "该语言的其他名称的数组，至少一项，各出现一次"
    ),
    # Publications
    "what each publication is": "各出版物的说明",
    'the word "publications"': '文字 "publications"',
    "an array of publications, at least one": "出版物的数组，至少一项",
    "one publication": "一份出版物",
    "the id of a series such as us-mcs, or null": "系列的标识，例如 us-mcs；没有时为 null",
    "a short title for tables and notes, such as USGS MCS 2022": "用于表格和注释的简称，例如 USGS MCS 2022",
    "an array of the economies that it is about, such as US, EU or CN, at least one, each once": (
        "所涉及的经济体的数组，例如 US、EU 或 CN，至少一项，各出现一次"
    ),
    "an object of the kinds of data that it prints (figures by part, uses, production, shares, scores, controls, "
    "intensities, stages, statements), each with how much of it is held": (
        "所载数据种类（按部分列出的 figures，以及 uses、production、shares、scores、controls、intensities、stages、"
        "statements）的对象，各写明收录程度"
    ),
    "an object of the parts that print figures, such as figure-2, each with how much of it is held": (
        "载有数值的各部分（例如 figure-2）的对象，各写明收录程度"
    ),
    "what of the publication is held and what is missing, or null where it is complete": (
        "出版物中收录了什么、缺少什么；完整时为 null"
    ),
    "a partial publication with its `coverage_note`": "部分收录的出版物应有 `coverage_note`",
    "a text that says what of this partial publication is held, or what is missing": (
        "说明该部分收录的出版物收录了什么或缺少什么的文字"
    ),
    "either complete or partial": "complete 或 partial",
    "how much of it is held: complete, partial, or none of what the publication is known to print": (
        "收录程度：complete（完整）、partial（部分），或 none（已知载有，但均未收录）"
    ),
    "an object with the title in English (en) and as printed (original)": (
        "写有英文标题（en）和原文标题（original）的对象"
    ),
    # Editions
    "an edition: one published list, its header and its members": "一份已发布的清单：头部和条目",
    'the word "edition"': '文字 "edition"',
    "the id of the series: lists that follow each other, not lists that hold side by side, such as eu-critical": (
        "系列的标识：前后相继而非同时有效的清单，例如 eu-critical"
    ),
    "the reason why this series stands for its jurisdiction, which has others of the same kind; not blank": (
        "该国家或地区有多个同类系列时，以本系列为代表的理由；不为空白"
    ),
    "an object with the publications whose figures and uses belong to this edition": (
        "写有本清单所用数值和用途的出版物的对象"
    ),
    "an object that says where the edition was read": "写明清单读取自何处的对象",
    "a publication id such as us-fr-2022-04027, or null": "出版物标识，例如 us-fr-2022-04027；没有时为 null",
    "an object of the headings as printed, each with its English translation": "原文标题的对象，各附英文译文",
    "a heading as printed, not blank": "原文标题，不为空白",
    "the reason why the members are not held, not blank": "条目未收录的原因，不为空白",
    "an array of the printed entries in printed order, at least one, or null where they are not held": (
        "按原文顺序的条目数组，至少一项；未收录时为 null"
    ),
    "one printed entry of the edition": "清单原文的一个条目",
    "one of printed (by this publication), official (by its publisher elsewhere) and translated (by us)": (
        "以下之一：printed（本出版物所载）、official（发布方另处所载）、translated（本数据所译）"
    ),
    "a heading that the publication prints, one of the keys of `headings`": "出版物所载的标题，为 `headings` 的键之一",
    "the tier that the publication prints, not blank": "出版物所载的等级，不为空白",
    "one of stated (the publication says so), same-series (the publisher's editions before and after agree) and "
    "customary": "以下之一：stated（出版物有明文）、same-series（发布方前后各版一致）、customary（惯例）",
    "a record whose `name_en` has its `name_en_basis`": "有 `name_en` 的记录应有 `name_en_basis`",
    "`name_en_basis` beside `name_en`: whether the English name is printed, official or translated": (
        "与 `name_en` 一起的 `name_en_basis`：英文名称是原文所载、官方译名，还是本数据所译"
    ),
    "a record whose `name_en_basis` has its `name_en`": "有 `name_en_basis` 的记录应有 `name_en`",
    "`name_en` beside `name_en_basis`; without the one there is no other": (
        "与 `name_en_basis` 一起的 `name_en`；两者同有同无"
    ),
    "a record whose `covers` has its `covers_basis`": "有 `covers` 的记录应有 `covers_basis`",
    "`covers_basis` beside `covers`: on whose word the group covers them": (
        "与 `covers` 一起的 `covers_basis`：类别包括这些矿产的依据"
    ),
    "a record whose `covers_basis` has its `covers`": "有 `covers_basis` 的记录应有 `covers`",
    "`covers` beside `covers_basis`; without the one there is no other": (
        "与 `covers_basis` 一起的 `covers`；两者同有同无"
    ),
    "`members_reason` beside `members` null: why the members are not held": (
        "`members` 为 null 时的 `members_reason`：条目未收录的原因"
    ),
    "a whole number of entries, or null where none is known": "条目数，为整数；不详时为 null",
    "an edition id such as us-2018, or null": "清单标识，例如 us-2018；没有时为 null",
    "a kind of list: critical, strategic, energy, watchlist, draft, shortlist, raw-materials-support or own": (
        "清单的种类：critical、strategic、energy、watchlist、draft、shortlist、raw-materials-support 或 own（自有清单）"
    ),
    "a language tag such as en, de or zh-Hans; zxx for chemical symbols": (
        "语言标签，例如 en、de 或 zh-Hans；化学符号为 zxx"
    ),
    "an object with the title in English (en) and as printed (original), the latter null where it was not seen": (
        "写有英文标题（en）和原文标题（original）的对象；原文未见时后者为 null"
    ),
}
