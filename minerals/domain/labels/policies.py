"""The words on policies."""

from __future__ import annotations

from minerals.domain.labels import Label

ON_DATE = Label("{event} {date}", "{date} {event}")
REVIEWED = Label("{name} = {title}: {verdict}", "{name} = {title}：{verdict}")

KINDS = {
    "law": Label("law", "法律法规"),
    "order": Label("executive order", "行政令"),
    "proposal": Label("proposal", "提案"),
    "strategy": Label("strategy", "战略规划"),
    "report": Label("report", "报告"),
    "list": Label("list", "清单"),
    "export-control": Label("export control", "出口管制"),
    "subsidy": Label("subsidy", "补贴"),
    "stockpile": Label("stockpile", "储备"),
    "trade": Label("trade", "贸易"),
    "research": Label("research", "研究"),
    "institution": Label("institution", "机构"),
}
EVENTS = {
    "proposed": Label("proposed", "提出"),
    "adopted": Label("adopted", "通过"),
    "published": Label("published", "发布"),
    "in-force": Label("in force", "生效"),
    "began": Label("began", "启动"),
    "designated": Label("list set", "指定清单"),
    "revised": Label("revised", "修订"),
    "report": Label("report", "报告"),
    "ended": Label("ended", "终止"),
}
VERDICTS = {
    "same": Label("the same", "一致"),
    "differs": Label("differs", "不一致"),
    "ambiguous": Label("ambiguous", "所指不明"),
    "incomplete": Label("incomplete", "不完整"),
    "not-a-policy": Label("not a policy", "并非政策"),
    "not-identified": Label("not identified", "未能确认"),
}

SECONDARY = "'"
"""Behind a title that was read in reports."""
SECONDARY_KEY = Label("read in reports, not in the instrument itself", "取自转述，未见文件本身")
OURS = "~"
"""Before an English title that is a translation of ours."""
OURS_KEY = Label("the English title is our translation", "英文名称为本数据集所译")
NAMES = Label("names {minerals}", "涉及：{minerals}")
LISTS = Label("lists {lists}", "清单：{lists}")
BY_LIST = Label("through its list {lists}", "经由清单 {lists}")
CONTROLS = Label("{measure}: {items}", "{measure}：{items}")
NOT_IDENTIFIED = Label("not identified: {name}", "未能确认：{name}")
NO_DATE = Label("no date", "无日期")
UNREAD = Label("content not read", "内容未读")
JOIN_KINDS = Label(", ", "、")

REVIEW = Label(
    "Table 1 of the review of 2022 next to the policies identified",
    "2022 年综述表 1 与所确认的政策对照",
)
REVIEW_COUNT = Label(
    "Rows of the review's table 1 shown: {rows}. Identified: {found}; the same as printed: {same}; not identified:"
    " {missing}.",
    "所示综述表 1 的行数：{rows}。已确认 {found} 项，其中与所印一致 {same} 项；未能确认 {missing} 项。",
)
SHOWN = Label("Policies shown: {shown} of {total}.", "显示 {total} 项政策中的 {shown} 项。")
UNDATED = Label("Left out because they have no date: {count}.", "因无日期而未列入：{count} 项。")
NONE = Label("No policy in the data set fits.", "数据集中没有符合条件的政策。")
INCOMPLETE = Label(
    "The collection is not complete: a policy that is absent here may exist.",
    "收录并不完整：此处未列的政策可能存在。",
)
KIND_IS_OURS = Label(
    "The kind of a policy and the summaries are our reading; --format json has titles, sources and places.",
    "政策类型和内容摘要为本数据集的归纳；--format json 列出名称、来源和出处。",
)
OF_MINERAL = Label("Policies that name it, or whose list has it", "提及该矿产或清单列有该矿产的政策")
OF_MINERAL_ONE = Label("{title} ({who})", "{title}（{who}）")
OF_MINERAL_LIST = Label("{title} ({who}; {lists})", "{title}（{who}；{lists}）")
MORE = Label("`minerals policies --mineral {id}` says more.", "`minerals policies --mineral {id}` 显示详情。")
