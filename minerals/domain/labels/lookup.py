"""The words around a name that was looked up, and around a bill of materials."""

from __future__ import annotations

from minerals.domain.labels import Label

ROW = Label("Row", "行")
LIST = Label("List", "清单")
LISTED = Label("Listed", "列入方式")
ENTRIES = Label("Entries as printed", "清单原文")
UNDER = Label("under {name}", "列于{name}之下")
ON_BASIS = Label("{listing} ({basis})", "{listing}（{basis}）")
ENTRY = Label("{name} ({translation})", "{name}")
MEANS = Label("{query}: {names} [{id}]", "{query}: {names} [{id}]")
CHEMISTRY = Label("{query}: battery chemistry {names} [{id}]", "{query}: 电池体系 {names} [{id}]")
CONTAINS = Label("{query}: contains {names} [{id}]; is not it", "{query}: 含{names} [{id}]，但并非其本身")
SAYS = Label("Form named", "所称形态")
COMPOUND = Label("Compound", "化合物")
SHARE = Label("{formula}: {share} % {element} by mass", "{formula}：按质量含 {element} {share} %")
NO_FORMULA = Label("no formula in the data set", "数据集中无化学式")
CONTAINED = Label("contains {mineral}", "含{mineral}")
NAMED_CHEMISTRY = Label("battery chemistry {name}", "电池体系 {name}")
PUBLISHED = Label("Minerals published", "公布用量的矿产")
SEE = Label("Kilograms per kWh", "每千瓦时用量")
SEE_BATTERY = Label("see `minerals battery {id}`", "见 `minerals battery {id}`")
NO_AMOUNTS = Label("none published", "未见公布")
SYMBOL = Label("Symbol", "元素符号")
SYMBOL_IS = Label("that of {mineral} is {symbol}", "{mineral}的符号为 {symbol}")
CHEMISTRIES = Label(
    "Rows that name a battery chemistry: {count}; `minerals battery` shows its minerals.",
    "{count} 行为电池体系名称；其所含矿产见 `minerals battery`。",
)
MATCHED = Label("Rows that name a mineral: {matched} of {rows}.", "{rows} 行中有 {matched} 行为矿产名称。")
OF_COMMODITY = Label(
    "Import dependence is that of the commodity, and for a member of a group that of the element itself, as in "
    "`minerals compare`.",
    "进口依赖度为所归入矿产的数值；类别中的元素为该元素本身的数值。均与 minerals compare 所示相同。",
)
OF_ROW = Label("{commodity}: {dependence}", "{commodity}：{dependence}")
