"""The words of a comparison around its figures: heads, marks, and the lines below the table."""

from __future__ import annotations

from minerals.domain.labels import Label

MINERAL = Label("Mineral", "矿产")
BATTERY_USE = Label("Battery use, source", "电池用途及出处")
BATTERY_USE_LONG = Label("Battery use and source", "电池用途及出处")
BATTERY_BLOCK = Label("battery", "电池用途")
NO_OFFICIAL_TABLE = Label("no official table", "无官方数据表")
EARLIER_ONLY = Label("earlier figures only", "仅有更早数值")
NONE_HELD = Label("no figures in the data", "未收录数值")
COPY = Label("copy", "据转载")
EARLIER_YEARS = Label("{figure} ({years})", "{figure}（{years}）")
FOR_PERIOD = Label("{publication}, for {period}", "{publication}，{period} 年")
SOURCES = Label("{count} src {years}", "{count} 个来源 {years}")
SOURCES_LONG = Label("{count} sources, {years}", "{count} 个来源，{years}")
ABOUT = Label("c.", "约")
UP_TO = Label("up to {number}", "{number}以下")

AS_FORM = Label("as {names}", "列为{names}")
WITH_FORMS = Label("with {names}", "另列{names}")
BY_NAME = Label("{count} by name", "{count} 种逐一列名")
PRIMARY = Label("read in the publication", "据原文")
SECONDARY = Label("read in a copy or report", "据转载或报道")
DERIVED = Label("computed", "推算")
CELL_OUR_READING = Label("the kind of cell is our interpretation", "电池种类为本数据解读")
PART_OUR_READING = Label("the part is our interpretation", "部件为本数据解读")
UNDATED = Label(", {count} undated", "，{count} 项无年份")
COVERS_SAME_SERIES = Label("same series", "同系列")
COVERS_CUSTOMARY = Label("customary", "惯例")
KEY_SAME_SERIES = Label(
    "what the group covers is stated in the publisher's earlier and later lists, not in this one",
    "该类别的范围据同一发布方前后各版，本版未说明",
)
KEY_CUSTOMARY = Label(
    "what the group covers follows custom; the publisher does not state it", "该类别的范围依惯例，发布方未说明"
)
ON_NONE = Label(
    "Not certain to be on any of them ({minerals}): {names}.", "不能确定在任何一份清单上（{minerals} 种）：{names}。"
)
NO_ROWS = Label("No row matches.", "没有符合条件的行。")
ABSENT = Label(
    "On none of these lists: {names}; `minerals history {id}` shows which lists have it, and its figures.",
    "不在上述任何清单上：{names}；`minerals history {id}` 显示列有该矿产的清单及其数值。",
)
ASKED = Label("Rows must meet all of: {conditions}.", "查询条件（须同时符合）：{conditions}。")
SOME_OF_TWO = Label(
    "--on some keeps minerals that are on several lists but not on all; it needs at least three lists.",
    "--on some 只保留见于多份而非全部清单的矿产，至少需要三份清单。",
)
WITH_RELATED = Label("{name} (related: {related})", "{name}（相关：{related}）")
RELATED_ON = Label("{name} on {editions}", "{name}见于{editions}")
ON_EACH = Label("all of them", "各份清单")
APART = Label("Related minerals, counted separately: {list}.", "彼此相关但分别计数：{list}。")
AT_LEAST = Label("Rows certain to be at or above {percent}: {shown}.", "可确定不低于 {percent}：{shown} 行。")
NOT_CERTAIN = Label(
    "Never counted as certain: earlier figures (^), figures in brackets (mineral not on the list) and approximate "
    "figures (c.).",
    "以下数值不论高低均视为不能确定：更早的数值（^）、括号内的数值（矿产不在清单上）、约数（约）。",
)
MAY_BE = Label("May be at or above {percent} ({count}): {list}.", "可能不低于 {percent}（{count}）：{list}。")
STAGES = {
    "extraction": Label("mined", "采"),
    "processing": Label("processed", "加工"),
}
"""The stage behind a figure in a narrow table."""
STAGES_LONG = {
    "extraction": Label("extraction", "开采"),
    "processing": Label("processing", "加工"),
}
IN_WORDS = Label("in words", "文字表述")
OF_GROUP = Label("of {name}", "（{name}）")
IN_GROUP = Label("in {names}", "含于{names}")
NOT_STATED = Label("not stated", "未说明")

KEY_ABOVE = Label("above {number}, at most 100", "高于 {number}，至多 100")
KEY_BELOW = Label("below {number}", "低于 {number}")
KEY_OPEN = Label(
    "{number} or more; the source does not say whether {number} is included", "{number} 以上；是否含 {number} 未说明"
)
KEY_EXPORTER = Label("net exporter", "净出口")
KEY_NOT_AVAILABLE = Label("the publication says that no figure is available; not 0", "出版物注明无数据；不等于 0")
KEY_WITHHELD = Label("withheld by the publisher", "发布方未公开")
KEY_NOT_APPLICABLE = Label("the publisher states that it does not apply", "发布方注明不适用")
LISTED_MARK = "x"
"""In the column of a list of the user's own, for which no figures are published."""
KEY_LISTED = Label("on this list", "列入该清单")
UNKNOWN_NAMES = Label(
    "{edition}: {count} of {held} rows name no mineral and stand as they are: {list}.",
    "{edition}：{held} 行中有 {count} 行不是矿产名称，照原样列出：{list}。",
)
UNKNOWN_ROW = Label("row {row} `{name}`", "第 {row} 行“{name}”")
KEY_UNKNOWN = Label(
    "on the list; the data set has no figure for these years or earlier", "在清单上；本数据无该时期或更早的数值"
)
KEY_NONE = Label("not on the list, no figure", "不在清单上，无数值")
KEY_BRACKETS = Label("not on this list; figure shown for comparison", "不在该清单上，数值仅供对照")
KEY_NOT_STATED = Label("the list does not say whether its group includes it", "清单未说明其类别是否包括该矿产")
KEY_REPORT = Label("read in a report, not in the publication itself", "据他人报道，未见出版物原文")
KEY_BY_NAME = Label("number of the group's members that the list names one by one", "该类别的若干成员，各自按名列入")
KEY_AS_FORM = Label("the list names only this form, not the mineral itself", "清单仅列该形态，未列该矿产本身")
KEY_WITH_FORMS = Label("the list also names this form; the data set has no figure for it", "清单另列该形态，无其数值")
KEY_IN_GROUP = Label("the list names this group, which includes the mineral", "清单列该类别，其中包括该矿产")
KEY_OF_GROUP = Label(
    "the figure is for the whole group, not for the mineral alone", "数值属于整个类别，不代表该矿产本身"
)
KEY_LATER = Label("for the same year, from the next edition: {names}", "同一年份，取自后一版：{names}")
KEY_EARLIER = Label("from an earlier publication: {names}", "取自更早的出版物：{names}")
KEY_SPAN = Label(
    "lowest and highest of several unofficial sources and their years; no published range",
    "多个非官方来源的最低和最高值及年份，并非公布的区间",
)
KEY_IN_WORDS = Label("a source states it in words, without a number", "来源以文字表述，未给出数字")
KEY_STAGES = {
    "extraction": Label(
        "at the stage of extraction; the publication assesses two stages", "开采环节；出版物分环节评估"
    ),
    "processing": Label(
        "at the stage of processing; the publication assesses two stages", "加工环节；出版物分环节评估"
    ),
}
KEY_USE_SHARE = Label(
    "behind a use: its share in the EU's use of the mineral, as printed; not of world use",
    "用途后：占欧盟该矿产用量的份额，据出版物；并非占全球用量",
)
KEY_ABOUT = Label("about", "约")

FIGURES_OF = Label("{edition}: {figures}{copy}.", "{edition}：{figures}{copy}。")
READ_IN_COPIES = Label("; read in copies", "；据转载")
NO_FIGURES_OF = Label(
    "{edition}: no official table; figures from the literature.", "{edition}：无官方数据表，数值取自文献。"
)
NO_OWN_FIGURES_OF = Label(
    "{edition}: the data set has no figures of its own publication; earlier ones are marked ^.",
    "{edition}：未收录本版数值；更早的数值标有 ^。",
)
NOTHING_OF = Label("{edition}: no figures in the data set.", "{edition}：未收录数值。")
AS_OF = Label(
    "As of {day}: lists in force and figures published by that date.", "截至 {day}：当日有效的清单和已发布的资料。"
)
NO_LIST_THEN = Label(
    "The data set has no list in force on that date for: {names}.", "以下各方无收录的当日有效清单：{names}。"
)
NO_LIST = Label("The data set has no list for: {names}.", "以下各方无收录的清单：{names}。")
UNDATED_FIGURES = Label(
    "Figures left out because they have no publication date: {count}.", "因无发布日期而未列入：数值 {count} 项。"
)
UNDATED_USES = Label(
    "Uses left out because they have no publication date: {count}.", "因无发布日期而未列入：用途 {count} 项。"
)
FUEL_CELLS = Label(
    "Not shown, as sources name fuel cells, which store no electricity, and no battery: {names}.",
    "未列出，因来源仅提及燃料电池（不储电），未提及电池：{names}。",
)
SOLAR_CELLS = Label(
    "Not shown, as sources name solar cells, which store no electricity, and no battery: {names}.",
    "未列出，因来源仅提及太阳能电池（不储电），未提及电池：{names}。",
)
OFF_LIST = Label("Used in batteries, but on none of these lists: {names}.", "用于电池，但不在上述清单上：{names}。")
ON_ALL = Label("On all {count} lists ({minerals}): {names}.", "{count} 份清单共有（{minerals} 种）：{names}。")
ON_BOTH = Label("On both lists ({minerals}): {names}.", "两份清单共有（{minerals} 种）：{names}。")
ON_NO_COMMON = Label("On all {count} lists: none.", "{count} 份清单无共有矿产。")
ON_SOME = Label("Only on {editions}: {minerals}.", "仅见于{editions}：{minerals} 种。")
AND = Label(" and ", "和")
AND_EDITION = Label(" and ", " 和")
"""Between editions, whose names end in a year."""
ROWS_SHOWN = Label("Rows shown: {shown} of {total}.", "显示 {shown} 行，共 {total} 行。")
PLACED = Label("Members placed: {list}.", "清单条目落位：{list}。")
WITH_FIGURE = Label("With a figure of their own edition: {list}.", "有本版数值的条目：{list}。")
WITH_FIGURE_ASKED = Label("With a figure of the chosen publication: {list}.", "有所选出版物数值的条目：{list}。")
WITH_FIGURE_ONE = Label("{edition} {with_figure} of {held}", "{edition} {with_figure}/{held}")
WITH_FIGURE_NONE = Label("{edition} has none", "{edition} 无")
NEWER = Label(
    "Newer lists exist whose members are not in the data set: {list}.", "另有更新的清单，其条目未收入本数据：{list}。"
)
NEWER_ONE = Label("{edition} ({count} stated)", "{edition}（公布 {count} 种）")
NEWER_NO_COUNT = Label("{edition} (number not stated)", "{edition}（未公布数目）")
WARNING = Label(
    "The measures differ in formula, stage and years: compare values within a column, not across a row "
    "(docs/reading.md).",
    "各方指标的公式、环节和年份不同，只宜在同一列内比较（docs/reading.zh.md）。",
)
COLON = Label(": ", "：")
BRACKETS = Label(" ({text})", "（{text}）")
COMMA = Label(", ", "，")
JOIN = Label(", ", "、")
JOIN_CLAUSES = Label("; ", "；")
