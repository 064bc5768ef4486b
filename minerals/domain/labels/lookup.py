"""What is said around a name that was looked up, and around a bill of materials."""

from __future__ import annotations

from minerals.domain.labels import Label

ROW = Label("Row", "行")
LIST = Label("List", "清单")
LISTED = Label("Listed", "列入方式")
ENTRIES = Label("Entries as printed", "清单原文")
ON_BASIS = Label("{listing} ({basis})", "{listing}（{basis}）")
ENTRY = Label("{name} ({translation})", "{name}")
MATCHED = Label("Rows that name a mineral: {matched} of {rows}.", "{rows} 行中有 {matched} 行为矿产名称。")
OF_COMMODITY = Label(
    "Import dependence is that of the commodity, as in `minerals compare`.",
    "进口依赖度为所归入矿产的数值，与 minerals compare 所示相同。",
)
OF_ROW = Label("{commodity}: {dependence}", "{commodity}：{dependence}")
