"""The words of a page around its table: heads, filters, legend, notes."""

from __future__ import annotations

from minerals.domain.labels import Label

TITLE = Label("Critical minerals: {lists}", "关键矿产：{lists}")
OTHER_LANGUAGE = Label("中文", "English")
THEME = Label("Light or dark", "浅色或深色")
SKIP = Label("Skip to the table", "跳到表格")
PAST = Label("Skip past the table", "跳过表格")

LEAD_ALL = Label("{count} on all {lists} lists", "{lists} 份清单共有 {count} 种")
LEAD_BOTH = Label("{count} on both lists", "两份清单共有 {count} 种")
LEAD_SOME = Label("{count} on {lists}", "{lists} 份清单列有 {count} 种")
LEAD_ONE = Label("{count} on one", "仅一份列有 {count} 种")
LEAD_SINGLE = Label("{count} on the list", "清单列有 {count} 种")
LEAD_NONE = Label("{count} on none", "均未列入 {count} 种")
LEAD = Label("Minerals: {parts}.", "矿产：{parts}。")
WARNING_HEAD = Label("Read down, not across.", "请竖读，不要横比。")
WARNING = Label(
    "The measures differ in formula, stage and years. A larger number in another column does not mean a larger "
    "dependence.",
    "各方指标的公式、环节和年份各不相同；另一列数字更大，并不表示依赖程度更高。",
)

FIND = Label("Find", "查找")
LIST = Label("list", "清单")
ANY = Label("any", "不限")
ON = Label("on {edition}", "列入{edition}")
ONLY_ON = Label("only on {edition}", "仅列入{edition}")
ON_COUNT = Label("on {count} lists", "列入 {count} 份")
ON_ONE = Label("on one list", "仅列入一份")
BATTERY = Label("battery", "电池")
ANY_BATTERY = Label("any battery use", "任一电池用途")
AT_LEAST = Label("some list at least", "任一清单至少")
MAY_BE = Label("may be", "可能")
SOURCE_NUMBERS = Label("source numbers", "来源编号")
NO_GROUPS = Label("no groups", "不分组")
SORT = Label("sort by", "排序")
COUNT = Label("{shown} / {all}", "{shown} / {all}")
COUNT_MAY = Label("{shown} / {all}; of these {may} may be", "{shown} / {all}；其中 {may} 种仅为可能")
NOTHING = Label("No mineral fits.", "没有符合条件的矿产。")

CAPTION = Label("Minerals by list, with import dependence", "各清单的矿产及进口依赖度")
KEY = Label("Key and measures", "图例和指标")
KEY_POINT = Label("figure", "数值")
KEY_STAGES = Label("mined, processed", "开采、加工")
KEY_ABOVE = Label("above 50", "高于 50")
KEY_BELOW = Label("below 25", "低于 25")
KEY_SPAN = Label("several papers", "多份文献")
KEY_EXPORTER = Label("E exporter", "E 净出口")
KEY_IMPORTER = Label("net importer", "净进口国")
KEY_HOLLOW = Label("( ) not on list", "( ) 未列入")
KEY_UNKNOWN = Label("? no figure", "? 无数值")
KEY_EARLIER = Label("earlier", "更早")
HOW = Label("How to read and sort", "读法和排序")
SORT_RULE = Label(
    "Sorted by a column, a value counts by what is certain: 60, then >50 (just above a plain 50), a span or several "
    "figures by the lowest or the highest certain one; then net importer, <25, E; what is not known stands last, "
    "whichever way.",
    "按列排序时以可确定者计：60，其次 >50（略高于 50），区间取最低，多个数值取最高的确定值；其后为净进口国、<25、E；"
    "未知者无论升降均排在最后。",
)
LISTED_BY = Label("on the lists of {who}", "列入清单：{who}")
DISCS = Label("on: {lists}", "列入：{lists}")
DISCS_NONE = Label("on none of these lists", "未列入上述清单")
IN_BATTERIES = Label("In batteries", "电池用途")
AS_SOURCES_SAY = Label("as each source says", "按各来源所述")
NOT_ON_LIST = Label("not on the list", "未列入")
GROUP_ALL = Label("On all {count} lists", "{count} 份清单均列入")
GROUP_BOTH = Label("On both lists", "两份清单均列入")
GROUP_SOME = Label("On {count} lists", "列入 {count} 份清单")
GROUP_ONE = Label("On one list", "仅列入一份清单")
GROUP_NONE = Label("On none of these lists", "均未列入")
GROUP_SINGLE = Label("On the list", "列入清单")
GROUP_ROWS = Label("Minerals", "矿产")

HISTORY = Label("By year", "逐年数值")
UNFOLDED = Label(
    "A name unfolds its row: figures and uses as printed, with their places; figures by year as the newest edition has "
    "them, struck out what an earlier one printed.",
    "点击名称展开该行：原文数值、用途及出处；逐年数值以最新版为准，划线者为先前版次所载。",
)
PRODUCERS = Label("Largest producers", "最大生产国")
CONTROLS = Label("Export controls", "出口管制")

CHANGED = Label("What changed since the previous edition of each list", "各清单较上一版的变化")
FIRST_EDITION = Label("{edition}: no earlier edition of this list is held.", "{edition}：未收录该清单的上一版。")
PARTS = Label("In batteries, by part", "电池用途（按部件）")
SOURCES = Label("Sources", "来源")
NOTES = Label("Notes", "说明")
CITE = Label("How to cite", "引用格式")
CITE_SOURCES = Label(
    "Cite the publishers for their figures: {command} prints these sources as BibTeX.",
    "引用数值请注明原出版物：{command} 以 BibTeX 格式列出上述来源。",
)
DATA = Label("The data of this page", "本页数据")
GET = Label("Get the data as {form}", "下载数据（{form}）")
PACKED = Label("(packed with gzip where the browser has no script)", "（浏览器不运行脚本时为 gzip 压缩文件）")
MADE = Label(
    "Made by critical-minerals {version} from data {data}: {command}",
    "由 critical-minerals {version} 以数据 {data} 生成：{command}",
)
UPSET = Label("How many minerals are on which lists", "各清单的交集")

NEWEST = Label("Newest import dependence", "最新进口依赖度")
PROFILE = Label("Profile", "概况")
ALL_YEARS = Label("Lists and figures over time", "历年清单与数值")
