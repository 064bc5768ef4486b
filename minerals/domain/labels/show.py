"""The words around an edition, a publication, a table of claims or a mineral that is shown whole."""

from __future__ import annotations

from minerals.domain.labels import Label

AUTHORITY = Label("Authority", "发布机关")
LEGAL_BASIS = Label("Legal basis", "法律依据")
KIND = Label("Kind", "类型")
PUBLISHED = Label("Published", "发布")
IN_FORCE = Label("In force", "生效")
COUNT = Label("Entries", "条目")
SUPERSEDES = Label("Supersedes", "取代")
FIGURES_IN = Label("Figures in", "数值见")
USES_IN = Label("Uses in", "用途见")
SOURCE = Label("Source", "来源")
ADDRESS = Label("Address", "网址")
READ_IN = Label("Read in", "读取自")
HELD_AGAINST = Label("Compared with", "核对于")
CHECKED = Label("Checked", "核对日期")
NOTE = Label("Note", "说明")
REASON = Label("Not in the data set", "未收录")
ENTRIES_UNDER = Label("{heading} ({translation})", "{heading}（{translation}）")
GROUPS_COVER = Label("What the groups cover", "各类别所含")
CONFIDENCE = {
    "primary": Label("the publisher's own text", "发布方原文"),
    "secondary": Label("a report, transcription or translation", "转述、转录或译文"),
    "derived": Label("inferred", "推算"),
}

STATED_HELD = Label("{stated} stated, {held} in the data set", "公布 {stated}，收录 {held}")
STATED_ONLY = Label("{stated} stated, members not in the data set", "公布 {stated}，条目未收录")
NO_COUNT = Label("no count stated", "未公布数目")
COUNTED = Label("counted: {rule}", "计数方式：{rule}")
FROM = Label("from {day}", "自 {day}")
FROM_PUBLICATION = Label("from its publication, {day}", "自发布之日 {day}")
NOT_SEEN = Label("not seen", "未见")
UNTIL = Label("{start}, until {end}", "{start}，至 {end}")
IN_PUBLICATION = Label("in {publication}", "见 {publication}")
TRANSLATED = Label("{name}, translated", "{name}（译）")
OFFICIAL = Label("{name}, official", "{name}（官方译名）")
COVERS = Label("covers {count}, {basis}", "含 {count} 种，{basis}")
COVERED = Label("{names}; {basis}", "{names}；{basis}")
COVERED_UNKNOWN = Label("not stated whether it covers {names}", "是否包括{names}未说明")
TIER = Label("tier: {tier}", "等级：{tier}")
COVERS_BASES = {
    "stated": Label("as stated", "有明文"),
    "same-series": Label("same-series: stated in other editions, not in this one", "据同系列其他版，本版未见"),
    "customary": Label("customary: not stated by the publisher", "惯例，无明文"),
}

PLACE = Label("#", "#")
NAME = Label("As printed", "原文")
ENGLISH = Label("English", "英文")
MINERAL = Label("Mineral", "矿产")
IDENTIFIER_OF_MINERAL = Label("Id", "标识")
REMARK = Label("Remark", "备注")
ITEM = Label("Item", "品种")
VALUE = Label("Printed, %", "原值 %")
MEANS = Label("Means", "含义")
STAGE = Label("Stage", "环节")
PERIOD = Label("Years", "年份")
USE = Label("Use as printed", "用途原文")
CELL = Label("Cell", "电池类型")
PART = Label("Part", "部件")
WHO = Label("Of", "对象")
OUR_READING = Label("{word} (inferred)", "{word} (判读)")
TEXT_OF = Label("text of {date}", "{date} 的文字")
AS_PRINTED = Label("{name} ({printed})", "{name}（{printed}）")
WITH_TRANSLATION = Label("{printed} ({translation})", "{printed}（{translation}）")
STAGES = {
    "extraction": Label("extraction", "开采"),
    "processing": Label("processing", "加工"),
    "unspecified": Label("not stated", "未说明"),
}

PUBLISHER = Label("Publisher", "出版者")
IDENTIFIER = Label("Identifier", "编号")
LANGUAGE = Label("Language", "语言")
TERMS = Label("Terms", "使用条款")
COVERAGE = Label("Held", "收录")
SERIES = Label("Series", "系列")
COLLECTION = Label("Collection", "合集")
ABOUT = Label("About", "涉及")
PRINTS = Label("Prints", "载有清单")
CITE = Label("Cite as", "引用格式")
NO_DATE = Label("date not seen", "日期未见")
FIGURES = Label("Figures", "数值")
USES = Label("Uses", "用途")
MEASURED = Label("Measured as", "指标原文")
WHERE = Label("Where each stands", "各条出处")
NOTHING_HELD = Label(
    "The data set contains nothing from this publication.",
    "本数据未收录该出版物的内容。",
)
BASE = Label("base: {base}", "基数：{base}")
BASES = {
    "apparent-consumption": Label("apparent consumption", "表观消费量"),
    "reported-consumption": Label("reported consumption", "报告消费量"),
    "estimated-consumption": Label("estimated consumption", "估计消费量"),
    "not-named": Label("not named", "未注明"),
}

DEPENDENCE = Label("Dependence", "依赖度")
SAYS_ITS_SOURCE = Label("{place}; names as its source: {source}", "{place}；其注明的来源：{source}")
CLAIM_NOT_FIGURE = Label(
    "Claims of a third party, as printed; no comparison uses them.",
    "第三方的说法，照原文收录；不进入任何对照。",
)

NAMES = Label("Names", "名称")
ALIASES = Label("Also", "别名")
SYMBOL = Label("Symbol", "符号")
FORMULA = Label("Formula", "化学式")
COMMODITY = Label("Commodity", "归入")
FORM_OF = Label("Form of", "形态，属于")
FORMS = Label("Forms", "形态")
STANDS_FOR = Label("Stands for", "包括")
IN_GROUPS = Label("In groups", "所属类别")
RELATED = Label("Related", "相关")
ON_LISTS = Label("On the lists", "在各清单上")
LISTINGS = {
    "name": Label("by name", "列名"),
    "members": Label("members of the group", "列出其成员"),
    "form": Label("in another form", "以其他形态"),
    "group": Label("through a group", "经由类别"),
    "unknown": Label("not stated", "未说明"),
    "none": Label("no", "否"),
}
NAMED = {
    "name": Label("{name}", "{name}"),
    "members": Label("members of it", "其成员"),
    "form": Label("{name}", "{name}"),
    "group": Label("through {name}", "经由{name}"),
    "unknown": Label("? through {name}", "? 经由{name}"),
    "none": Label("not on", "未列入"),
    None: Label("? no members", "? 未收录"),
}
"""Under what an edition lists a mineral, for a line of editions."""
AS_OF = Label("as of {day}", "截至 {day}")
HISTORY = Label("Every year and every edition: `minerals history {id}`.", "历年、各版数值：`minerals history {id}`。")
NEWEST = Label("Newest figures", "最新数值")
IN_CELLS = Label("In batteries and cells", "电池用途")
USES_COUNTED = Label("{words}; uses stated: {count}, in {sources}", "{words}；用途 {count} 项，见 {sources}")
USES_ONLY = Label("uses stated: {count}, in {sources}", "用途 {count} 项，见 {sources}")
PRODUCTION = Label("World production, largest, %", "世界产量 最大生产国 %")
WITH_TOTAL = Label("{text}; of {total} {unit} ({publication})", "{text}；共 {total} {unit}（{publication}）")
WITH_SOURCE = Label("{text} ({publication})", "{text}（{publication}）")
CHINA_SHARE = Label("China's share of world output, %", "中国占世界产量 %")
CHINA_BASES = {
    "printed": Label("{text}, printed ({publication})", "{text}，原文（{publication}）"),
    "computed": Label("{text}, computed ({publication})", "{text}，计算（{publication}）"),
}
SUPPLIERS = Label("Who supplies, %", "供应来源 %")
SUPPLIED = {
    "import-source": Label(
        "{who} imports, {what}: {list} ({publication})", "{who}进口，{what}：{list}（{publication}）"
    ),
    "supplier": Label("{who} sourcing, {what}: {list} ({publication})", "{who}采购，{what}：{list}（{publication}）"),
}
WORLD_TABLES = Label("World production", "世界产量")
SHARES = Label("Shares of countries, %", "各国份额 %")
ROLE = Label("Of", "份额对象")
ROLES = {
    "producer": Label("world output", "世界产量"),
    "import-source": Label("imports", "进口"),
    "supplier": Label("sourcing", "采购"),
}
COUNTS = Label("Counted", "统计内容")
UNIT = Label("Unit", "单位")
COUNTRIES = Label("Countries", "国家")
CONTROLS_HELD = Label("Export controls, as last checked", "出口管制（最后所见）")
ORDER_ONLY = Label("ranked, without shares", "按此顺序")
CONTROLS = Label("Export controls, last checked {seen}", "出口管制（最后所见 {seen}）")
CONTROLS_THEN = Label("Export controls on that date, by the dates they state", "出口管制（按当日及公告日期）")
ANNOUNCED = Label("Announced", "公布")
EFFECTIVE = Label("From", "生效")
CONTROLLED = Label("What", "对象")
MEASURE = Label("Measure", "措施")
STATUS = Label("Status", "状态")
SCORES = Label("EU criticality scores", "欧盟关键性评分")
ASSESSMENT = Label("Year", "年份")
SUPPLY_RISK = Label("Supply risk", "供应风险")
ECONOMIC_IMPORTANCE = Label("Economic importance", "经济重要性")
RECYCLING = Label("Recycling, %", "回收率 %")
SCORE = Label("{score} ({relation} {threshold})", "{score}（{relation} {threshold}）")
SOURCES = Label("Sources", "来源")
SOURCES_TOLD = Label("{list}; `minerals show ID` tells what each is", "{list}；`minerals show ID` 显示各来源")
RELATED_LISTED = Label("related: {names}", "相关：{names}")
MEMBERS_NOT_HELD = Label("? members not in the data set", "? 条目未收录")
ENTRY = Label("{how}: {names}", "{how}：{names}")
FORMS_TOO = Label(
    "Everything above concerns {name} and its forms. Each publication uses its own measure; do not rank across them.",
    "以上涉及{name}及其下位形态；各出版物指标不同，不可排序。",
)
NO_FIGURE = Label("The data set has no figure for it{then}.", "数据集中{then}无其数值。")
NO_USE = Label("The data set has no use for it{then}.", "数据集中{then}无其用途。")
NEITHER = Label("The data set has neither a figure nor a use for it{then}.", "数据集中{then}既无其数值，也无其用途。")
BY_THEN = Label(" that was published by {day}", "截至 {day} ")
NO_LIST_YET = Label(
    "No list in the data set had been published by then; the first is {id}, of {start}.",
    "数据集中当时尚无清单；最早的是 {start} 的 {id}。",
)
NO_LISTS = Label("The data set has no list.", "数据集中没有清单。")

POINT = Label("{number}", "{number}")
NEAR = Label("about {number}", "约 {number}")
ABOVE = Label("above {number}", "高于 {number}")
AT_LEAST = Label("at least {number}", "至少 {number}")
AT_LEAST_OPEN = Label("{number} or above; {number} may be included", "{number} 以上；是否含 {number} 未说明")
BELOW = Label("below {number}", "低于 {number}")
AT_MOST = Label("at most {number}", "至多 {number}")
AT_MOST_OPEN = Label("up to {number}; {number} may be included", "{number} 以下；是否含 {number} 未说明")
BETWEEN = Label("{low} to {high}", "{low} 至 {high}")
NEAR_BETWEEN = Label("about {low} to {high}", "约 {low} 至 {high}")
WORDS = {
    "net_exporter": Label("net exporter", "净出口国"),
    "net_importer": Label("net importer", "净进口国"),
    "not_available": Label("not available; not 0", "无数据；不等于 0"),
    "withheld": Label("withheld by the publisher", "发布方未公开"),
    "not_applicable": Label("not applicable", "不适用"),
    "in_words": Label("stated in words", "无可判读的数值"),
}
AND = Label(", ", "、")
IDS = Label(", ", ", ")
"""Between ids, which break at spaces in either language."""
CLAUSE = Label("; ", "；")
WRONG = Label("Known errors in it", "已知有误之处")
WRONG_ONE = Label(
    "{locator}: {printed}; {reason} ({evidence}); {status}", "{locator}：{printed}；{reason}（{evidence}）；{status}"
)
WRONG_ABOUT = Label("Errors and contradictions in sources", "来源中有误或相互矛盾之处")
WRONG_ABOUT_ONE = Label(
    "{source}, {locator}: {printed}; {reason} ({evidence}); {status}",
    "{source}，{locator}：{printed}；{reason}（{evidence}）；{status}",
)
STATUSES = {
    "left-out": Label("left out of the data set", "此处未收录"),
    "kept-as-printed": Label("kept as printed", "照原样收录"),
    "not-used": Label("not used in the data set", "本数据未采用"),
    "not-settled": Label("not settled", "尚无定论"),
}
