"""The words on a table of minerals by lists."""

from __future__ import annotations

from minerals.domain.labels import Label

ROW = Label("Row", "行")
LIST = Label("List", "清单")
CLAIMED = Label("Claimed", "所称")
LISTED = Label("Listed", "列入方式")
ENTRIES = Label("Entries as printed", "清单原文")
VERDICT = Label("Verdict", "结论")
YES = Label("yes", "是")
NO = Label("no", "否")
VERDICTS = {
    "agrees": Label("agrees", "一致"),
    "differs": Label("differs", "不一致"),
    "cannot-check": Label("cannot check", "无法核对"),
}
ALL_AGREE = Label("Every cell agrees with its list.", "各单元格均与清单一致。")
COUNTS = Label(
    "{name}: {cells} cells; agrees {agrees}, differs {differs}, cannot check {unchecked}.",
    "{name}：{cells} 个单元格；一致 {agrees}，不一致 {differs}，无法核对 {unchecked}。",
)
FAULT = Label("Row {row} `{name}` is not checked: {reason}.", "第 {row} 行“{name}”未核对：{reason}。")
