"""The words of a diff: kinds of change, explanations, and the lines around them."""

from __future__ import annotations

from minerals.domain.labels import Label

KINDS = {
    "added": Label("added", "新增"),
    "removed": Label("removed", "移除"),
    "renamed": Label("renamed", "改名"),
    "regrouped": Label("regrouped", "重新归类"),
    "form-changed": Label("form changed", "形态变更"),
    "tier-changed": Label("tier changed", "等级变更"),
    "value-changed": Label("value changed", "数值变更"),
    "within-bound": Label("within the earlier bound", "在原区间内"),
    "contradicts-bound": Label("contradicts the bound", "与区间矛盾"),
    "sign-changed": Label("sign changed", "进出口方向变更"),
    "revised": Label("revised", "数据修订"),
    "redefined": Label("redefined", "定义变更"),
    "source-changed": Label("source changed", "来源记录变更"),
    "not-compared": Label("not compared", "未比较"),
}
"""What a kind of change is called behind a count, and behind a value."""
COUNTED = Label("{count} {kind}", "{kind} {count} 项")
FORM = Label("form", "形态")
TIER = Label("tier", "等级")
NOTHING = Label("none", "无")
NOT_HELD = Label("members not held", "条目未收录")
PRINTED = Label("{kind}, {name}", "{kind}，{name}")
AS_PRINTED = Label('{kind}, printed "{printed}"', "{kind}，原文“{printed}”")
WITH_PRINT = Label('{name} (printed "{printed}")', "{name}（原文“{printed}”）")
FROM_TO = Label("{what}: {old} -> {new}", "{what}：{old} -> {new}")
QUOTED = Label('"{text}"', "“{text}”")
VALUES = Label("{old} -> {new}", "{old} -> {new}")
VALUE = Label("{kind}, {value}", "{kind}，{value}")
VALUES_SAID = Label("{old} -> {new}, {kind}", "{old} -> {new}，{kind}")
ENTRY = Label("1 entry", "1 个条目")
ENTRIES = Label("{entries} entries", "{entries} 个条目")
ENTRIES_FOR = Label("{entries} for {minerals} minerals", "{entries}（含 {minerals} 种）")
BY_NAME = Label("{entries} by name", "逐一列名 {entries} 种")
REGROUPED = Label("regrouped: {old} -> {new}", "重新归类：{old} -> {new}")
COVERS = Label("covers {old} -> {new} minerals", "所含矿产 {old} -> {new} 种")
NO_LONGER = Label("no longer covers {names}", "不再包括{names}")
NOW_TOO = Label("now covers {names}", "新增包括{names}")
YEARS = Label("{years}", "{years} 年")
UNDATED = Label("undated", "无年份")
HEAD = Label("head of the file", "文件头")

NO_DIFFERENCE = Label("{old} -> {new}: no difference, {same} the same.", "{old} -> {new}：没有差异，{same} 项相同。")
NO_DIFFERENCE_ASKED = Label(
    "{old} -> {new}: no difference within these options; there may be others without them.",
    "{old} -> {new}：在所选范围内没有差异；去掉这些选项后可能有。",
)
TITLE = Label("{old} -> {new}", "{old} -> {new}")
LISTED = Label("{old} -> {new} entries", "{old} -> {new} 个条目")
FIGURES = Label("{old} -> {new} figures", "收录 {old} -> {new} 项数值")
SAME = Label("{count} the same", "{count} 项相同")
REGROUPED_AS = Label("{counted} ({pairs})", "{counted}（{pairs}）")
PARTIAL = Label(
    "Not compared, because the data set has only a part of {names}: {count}; --only not-compared lists them.",
    "因 {names} 仅部分收录而未比较：{count} 项；--only not-compared 逐项列出。",
)
UNCLEAR = Label(
    "Not compared, because one side does not print the stage: {count}.", "因一方未注明环节而未比较：{count} 项。"
)
KINDS_OF_LISTS = Label(
    "{old} is a list of another kind ({old_kind}) than {new} ({new_kind}).",
    "{old}（{old_kind}）与 {new}（{new_kind}）不是同一类清单。",
)
MEASURES = Label(
    "The two use different measures: only figures of one metric are compared.",
    "两者指标不同：只比较同一指标的数值。",
)
NARROWED = Label("Some kinds of change are not shown.", "未显示全部变更类型。")
FILES = Label("{old} -> {new} files", "{old} -> {new} 个文件")
DATA = Label("Data {old} -> {new}", "数据 {old} -> {new}")
FILE_COUNTED = {
    "added": Label("{count} added", "新增 {count} 个"),
    "removed": Label("{count} removed", "移除 {count} 个"),
    "changed": Label("{count} changed", "变更 {count} 个"),
    "same": Label("{count} the same", "{count} 个相同"),
}
RECORDS = {
    "edition": Label("{count} entries", "{count} 个条目"),
    "dependence": Label("{count} figures", "{count} 项数值"),
    "uses": Label("{count} uses", "{count} 项用途"),
    "claims": Label("{count} claims", "{count} 项说法"),
    "criticality": Label("{count} scores", "{count} 项评分"),
    "controls": Label("{count} controls", "{count} 项管制"),
    "production": Label("{count} world tables", "{count} 张世界产量表"),
    "shares": Label("{count} rows of shares", "{count} 行份额"),
    "corrections": Label("{count} corrections", "{count} 项勘误"),
    "compounds": Label("{count} compounds", "{count} 种化合物"),
    "policies": Label("{count} policies", "{count} 项政策"),
    "economies": Label("{count} members of economies", "{count} 个经济体成员"),
    "governance": Label("{count} governance indicators", "{count} 条治理指标"),
    "register": Label("{count} minerals", "{count} 种矿产"),
    "publications": Label("{count} publications", "{count} 种出版物"),
    "chemistries": Label("{count} battery chemistries", "{count} 种电池体系"),
    "intensities": Label("{count} amounts in batteries", "{count} 个电池材料用量"),
    "stages": Label("{count} numbers of the battery chain", "{count} 个电池产业链数值"),
    "statements": Label("{count} statements on batteries", "{count} 条关于电池的表述"),
}
CHANGE = Label("Change", "变更")
MINERAL = Label("Mineral", "矿产")
NOTE = Label("Note", "说明")
JOIN = Label(", ", "、")
JOIN_CLAUSES = Label("; ", "；")
COLON = Label(": ", "：")
COMMA = Label(", ", "，")
COUNTS = Label(", ", "，")

REMARKS = {
    "in-another-tier": Label("it is on both lists, in different tiers", "两份清单均列入，等级不同"),
    "in-group": Label("the other list includes it in a group", "另一清单将其列在类别之内"),
    "perhaps-in-group": Label(
        "the other list does not state whether a group includes it", "另一清单的类别是否包括它未说明"
    ),
    "members-by-name": Label("the other list names members of this group", "另一清单列有该类别的成员"),
    "in-another-form": Label("the other list has another form of it", "另一清单列有其另一形态"),
    "related": Label("the other list has a related mineral", "另一清单列有相关的矿产"),
    "stage-unclear": Label(
        "one publication gives figures by stage, the other does not", "一方分环节公布，另一方未注明环节"
    ),
    "old-partial": Label("OLD is only partly in the data set: not found there", "旧出版物仅部分收录，未见该项"),
    "new-partial": Label("NEW is only partly in the data set: not found there", "新出版物仅部分收录，未见该项"),
    "bound-holds-earlier": Label("the new bound includes the earlier value", "新区间包含原值"),
    "bounds-overlap": Label("the two overlap", "新旧区间重叠"),
}
"""Code -> why a change reads as it does."""
