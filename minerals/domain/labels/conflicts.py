"""The words of the table of conflicts."""

from __future__ import annotations

from minerals.domain.labels import Label

MINERAL = Label("Mineral", "矿产")
OF = Label("Of", "属于")
FIGURES = Label("Figures that contradict each other", "互相矛盾的数值")
KIND = Label("Kind", "类型")
KINDS = {
    "revised": Label("revised", "修订"),
    "redefined": Label("redefined", "定义变更"),
    "differs": Label("differs", "不一致"),
}
WORDS = Label('{mineral}: "{words}" ({locator})', "{mineral}：“{words}”（{locator}）")
OTHER_MEASURES = Label(
    "Figures of measures with different names; the difference may lie in the measure",
    "指标名称不同的数值，差异可能来自指标本身",
)
LISTS = Label("Lists about which two sources disagree", "来源说法不一的清单")
LIST = Label(
    "{editions}: {source} has: {printed}; {reason} ({evidence})",
    "{editions}：{source}：{printed}；{reason}（{evidence}）",
)
COUNTED = Label(
    "Pairs of figures: {differs} differ, {revised} revised, {redefined} redefined.",
    "成对数值：不一致 {differs}，修订 {revised}，定义变更 {redefined}。",
)
COMPARED = Label("Compared: {count} figures.", "比较了 {count} 项数值。")
NO_FIGURE = Label("The data set has no figures to compare.", "数据集中没有可比较的数值。")
NONE = Label("No two figures disagree.", "没有互相矛盾的数值。")
UNDATED = Label("Figures without a year, not compared: {count}.", "因无年份而未比较：数值 {count} 项。")
YEARS = Label(
    "Within a series, figures for the same year are compared; across series, their years may differ by {years}.",
    "同一系列内比较同一年份；不同系列之间相差至多 {years} 年。",
)
