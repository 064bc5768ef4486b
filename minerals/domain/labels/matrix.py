"""The words of the matrix around its marks."""

from __future__ import annotations

from minerals.domain.labels import Label

COUNT = Label("No.", "数")
KEYS = {
    "x": Label("by name", "按名列入"),
    "f": Label("in another form", "以其他形式列入"),
    "g": Label("through a group that includes it", "含于某一类别"),
    "?": Label("the list does not state what its group includes", "清单未说明其类别的范围"),
    "-": Label("not on the list", "不在清单上"),
}
"""The marks and what they mean, in the order of the key."""
MEMBERS = Label("number of the group's entries on the list", "列出该类别的若干条目")
OTHER_KIND = Label("a list of another kind, counted behind +: {list}", "其他类型的清单，计入“+”之后：{list}")
COUNTS = Label(
    "of the {all} jurisdictions with a {kind} list here, how many list it",
    "本表有{kind}清单的 {all} 方中，列有该矿产的方数",
)
COUNTS_OTHERS = Label(
    "; +n: n more have it only on a list of another kind", "；+n：另有 n 方仅在其他类型的清单上列有该矿产"
)
COUNTS_UNCLEAR = Label("; (?n): n more whose lists do not say", "；(?n)：另有 n 方的清单未说明是否包括")
KIND_OF = Label("{edition} ({kind})", "{edition}（{kind}）")
ROWS_SHOWN = Label("Rows shown: {shown} of {total}.", "显示 {shown} 行，共 {total} 行。")
CHOOSE = Label("--jurisdiction and --kind choose the lists.", "可用 --jurisdiction 和 --kind 选择清单。")
NOT_HELD = Label("Lists whose members are not in the data set: {list}.", "未收录条目的清单：{list}。")
NO_ROWS = Label("No row matches.", "没有符合条件的行。")
