"""The words of the history of a mineral."""

from __future__ import annotations

from minerals.domain.labels import Label

ON_LISTS = Label("On the lists", "列入清单情况")
OF = Label("Of", "所属")
LIST = Label("List", "清单")
FROM = Label("From", "起始")
LISTED_AS = Label("Listed", "列入方式")
CHANGE = Label("Change", "与上一版相比")
CHANGES = {
    "first": Label("from the first", "首版即列入"),
    "added": Label("added", "新增"),
    "kept": Label("kept", "保留"),
    "listed": Label("listed; the edition before is not known", "列入；上一版情况不明"),
    "dropped": Label("dropped", "移除"),
    "absent": Label("", ""),
    "unclear": Label("?", "?"),
    "not-held": Label("?", "?"),
}
KIND_OF_LIST = Label("{edition} ({kind})", "{edition}（{kind}）")
NEVER = Label("On none of the lists of: {list}", "从未列入以下各方的清单：{list}")
NONE_AT_ALL = Label("On none of the lists in the data set.", "未列入任何已收录的清单。")

FIGURES = Label("{who}: {what}, {measure}", "{who}：{what}，{measure}")
TEXTS = Label("{who}: {measure}", "{who}：{measure}")
WHAT = Label("Of what", "对象")
UNDATED = Label("undated", "无年份")
YEAR = Label("Year", "年份")
PUBLICATION = Label("Publication", "出版物")
VALUE = Label("Value", "数值")
TEXT_OF = Label("text of {date}", "{date} 的文字")
PART = Label("{value} {part}", "{value} {part}")
MARKS = {"revised": "r", "redefined": "d", "changed": "*"}
"""Behind a value that the edition before has otherwise."""
KEYS = {
    "revised": Label(
        "differs from the edition before; the data were revised (words of the publication below)",
        "与上一版数值不同；数据有修订，原文见下",
    ),
    "redefined": Label(
        "differs from the edition before; the definition changed (words of the publication below)",
        "与上一版数值不同；指标定义有变，原文见下",
    ),
    "changed": Label(
        "differs from the edition before; the data set has no reason from the publication",
        "与上一版数值不同；未收录出版物对此的说明",
    ),
    "E": Label("net exporter", "净出口国"),
    "n/a": Label("the publication states that no figure is available", "出版物称无数据"),
    "W": Label("withheld by the publication", "出版物不公布"),
    "XX": Label("the publication states that it does not apply", "出版物称不适用"),
}
WORDS = Label('{publication}: "{words}" ({locator})', "{publication}：“{words}”（{locator}）")
BARS = Label("Values of {publication}, from 0 to 100 %:", "按 {publication}，0 至 100 %：")
BAR_KEYS = {
    "#": Label("in a bar: up to the value or its lower bound", "图中：至该数值或其下限"),
    "-": Label("in a bar: the range that the bound leaves open", "图中：界限未定的部分"),
}
NO_FIGURE = Label("The data set has no figure for it.", "未收录其数值。")
NO_FIGURE_THEN = Label(
    "The data set has no figure for it in {asked}; its figures run from {first} to {last}.",
    "未收录其 {asked} 年的数值；已收录 {first} 至 {last} 年。",
)
MEMBERS = Label("{name} is a group; members with figures: {list}", "{name}是一个类别；以下各成员另有数值：{list}")
GROUPS = Label("Figures for its group, not for it alone: {list}", "所属类别有数值，不代表其本身：{list}")
RELATED = Label(
    "Figures for broader or related minerals, not for it: {list}",
    "上位或相关矿产有数值，但不是其本身的：{list}",
)
HAVE_RELATED = Label("Lists with the related {name}: {who}", "清单上列有相关的{name}：{who}")
SERIES_APART = Label(
    "Each column is one edition, with the years as that edition prints them; editions are never blended.",
    "每列为一个版次，按其刊载的各年数值列出；各版互不拼接。",
)
