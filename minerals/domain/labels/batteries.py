"""The words on battery chemistries, their minerals and the stages of their chain."""

from __future__ import annotations

from minerals.domain.labels import Label

FAMILIES = {
    "lithium-ion": Label("lithium-ion", "锂离子"),
    "silicon-anode": Label("lithium-ion, silicon anode", "锂离子，硅碳负极"),
    "solid-state": Label("solid-state", "固态"),
    "sodium-ion": Label("sodium-ion", "钠离子"),
    "high-temperature-sodium": Label("high-temperature sodium", "高温钠电池"),
    "lithium-metal": Label("lithium-metal", "锂金属"),
    "metal-air": Label("metal-air", "金属空气"),
    "flow": Label("flow", "液流"),
    "lead-acid": Label("lead-acid", "铅酸"),
    "nickel": Label("nickel", "镍系"),
    "primary": Label("primary", "一次电池"),
}
COMPONENTS = {
    "cathode": Label("cathode", "正极"),
    "anode": Label("anode", "负极"),
    "electrolyte": Label("electrolyte", "电解液"),
    "solid-electrolyte": Label("solid electrolyte", "固态电解质"),
    "flow-electrolyte": Label("flow electrolyte", "液流电解液"),
    "separator": Label("separator", "隔膜"),
    "membrane": Label("membrane", "离子膜"),
    "current-collector": Label("collector", "集流体"),
    "electrode": Label("electrode", "电极"),
    "air-electrode": Label("air electrode", "空气电极"),
    "grid": Label("grid", "板栅"),
    "bipolar-plate": Label("bipolar plate", "双极板"),
    "end-plate": Label("end plate", "端板"),
    "busbar": Label("busbar", "母排"),
    "terminal": Label("terminal", "端子"),
    "wiring": Label("wiring", "线束"),
    "casing": Label("casing", "外壳"),
    "tank": Label("tank", "储罐"),
    "cell": Label("cell", "电芯"),
    "module": Label("module", "模组"),
    "pack": Label("pack", "电池包"),
}
SCOPES = {
    "cell": Label("cell", "电芯"),
    "pack": Label("pack", "电池包"),
    "system": Label("system", "系统"),
    "battery": Label("battery", "电池"),
    "demand": Label("demand", "需求"),
    "active-material": Label("active material", "活性材料"),
    "electrolyte": Label("electrolyte", "电解液"),
    "grid": Label("grid", "板栅"),
    "not-stated": Label("cell or pack not stated", "未说明电芯或电池包"),
}
CAPACITIES = {
    "nominal": Label("nominal energy", "标称能量"),
    "net": Label("net energy", "净能量"),
    "gross": Label("gross energy", "总能量"),
    "theoretical": Label("theoretical energy", "理论能量"),
    "practical": Label("practical capacity of the material", "材料实际容量"),
    "minimum": Label("least by formula", "化学式最低值"),
    "not-stated": Label("energy not stated", "未说明何种能量"),
}
STAGES = {
    "mining": Label("mining", "采矿"),
    "refining": Label("refining", "冶炼精炼"),
    "battery-chemical": Label("battery chemical", "电池化学品"),
    "component": Label("component", "电池部件"),
    "cell": Label("cell", "电芯"),
    "pack": Label("pack", "电池包"),
    "demand": Label("demand", "需求"),
    "recycling": Label("recycling", "回收"),
}
METRICS = {
    "production-share": Label("share of production", "产量份额"),
    "production": Label("production", "产量"),
    "supply-share": Label("share of supply", "供应份额"),
    "supply-or-processing": Label("share of supply or processing", "供应或加工份额"),
    "processing-share": Label("share of processing", "加工份额"),
    "capacity-share": Label("share of capacity", "产能份额"),
    "capacity-or-production": Label("share of capacity or production", "产能或产量份额"),
    "control": Label("share controlled, by ownership", "按所有权控制的份额"),
    "nationality": Label("share of makers, by nationality", "按企业国籍的份额"),
    "market-share": Label("share of the market", "市场份额"),
    "market-or-production": Label("share of the market or production", "市场或产量份额"),
    "chain-share": Label("share of the chain", "产业链份额"),
    "shipment-share": Label("share of China's shipments", "占中国出货量份额"),
    "mean-share": Label("mean share", "平均份额"),
    "growth-share": Label("share of growth", "增量份额"),
    "projection": Label("projected share", "预测份额"),
    "demand": Label("demand", "需求量"),
    "demand-share": Label("share of demand", "需求份额"),
    "share-for-batteries": Label("share of world demand for EV batteries", "全球需求中用于电动汽车电池的份额"),
    "import-share": Label("share of EU imports", "占欧盟进口份额"),
    "import-dependence": Label("EU import dependence", "欧盟进口依存度"),
}
CHAIN_UNITS = {
    "percent": Label("%", "%"),
    "GWh": Label("GWh", "GWh"),
    "10-kt": Label("10,000 t", "万吨"),
    "100-million-m2": Label("100 million m2", "亿平方米"),
}
MATERIALS = {
    "steel": Label("steel", "钢"),
    "stainless steel": Label("stainless steel", "不锈钢"),
    "fluorine": Label("fluorine", "氟"),
}
"""Materials that are not the mineral of their row itself."""

MINERAL = Label("Mineral", "矿产")
PER_KWH = Label("kg/kWh", "kg/kWh")
FOR_KWH = Label("kg for {kwh} kWh", "{kwh} kWh 所需 kg")
ALL_SOURCES = Label("each publication", "各出版物")
CHINA_LONG = Label("China's share by stage, %", "中国各环节份额 %")
CHINA = Label("China by stage, %", "中国各环节 %")
CHINA_BLOCK = Label("China", "中国")
NOT_SPLIT = Label("not split", "未分部件")
AS_CARBONATE = Label("as LCE", "以碳酸锂当量计")
NATURAL_PART = Label("listed: {forms}; natural part not known", "列名：{forms}；天然部分所占不详")
LISTED_FORM = Label("listed: {forms}", "列名：{forms}")
ZERO_KEY = Label("the publication counts the mineral and finds none", "出版物计入该矿产，用量为零")
UNKNOWN_KEY = Label(
    "under a chemistry: its publication has no row of the mineral; unknown, not zero",
    "在电池体系栏下：出版物无该矿产一行；未知，不等于零",
)
MINIMUM_KEY = Label("least that the formula needs; a real cell needs more", "化学式所需最低值；实际电芯更高")
RANGE_KEY = Label("lowest and highest of one publication", "同一出版物的最低值和最高值")
FROM = Label("{chemistries}: {title}, {basis}.", "{chemistries}：{title}，{basis}。")
UNSEEN = Label(
    "Without a row in that publication, but counted by others: {list}.",
    "该出版物无此行，但其他出版物有：{list}。",
)
UNSEEN_OF = Label("{chemistry} {mineral} ({publications})", "{chemistry} {mineral}（{publications}）")
OTHERS = Label(
    "Other publications with kilograms per kWh: {list}. --source takes one of them, --range shows each.",
    "其他有每千瓦时用量的出版物：{list}。--source 取其一，--range 逐一列出。",
)
OTHERS_OF = Label("{chemistry}: {publications}", "{chemistry}：{publications}")
GRAPHITE = Label(
    "Graphite: the import dependence is that of natural graphite; how much of the graphite in a cell is natural is not "
    "known.",
    "石墨：进口依存度指天然石墨；电芯所用石墨中天然石墨占多少不详。",
)
NO_SUM = Label(
    "The kilograms are contents, not purchases, and are not added up: a kilogram of cobalt is not one of aluminium.",
    "公斤数为含量而非采购量，且不相加：一公斤钴不等于一公斤铝。",
)
CHINA_SENTENCE = Label(
    "China: the newest number of each stage, of production or supply by place; `minerals chain` has the other metrics.",
    "中国：各环节最新数值，按所在地的产量或供应计；其他口径见 `minerals chain`。",
)
CARBONATE = Label(
    "Lithium is counted as lithium carbonate: 1 kg Li is 5.323 kg LCE.", "锂以碳酸锂当量计：1 kg Li 等于 5.323 kg LCE。"
)
AS_OF = Label("Only what had been published by {day}.", "仅含 {day} 前已发布的内容。")

BILL = Label("Bill of minerals, with lists and import dependence", "矿产用量，附清单和进口依赖度")
STRIPS = Label("Each strip is from 0 to {top}.", "每条自 0 至 {top}。")
CUT_TITLE = Label("Cut of {mineral}", "切断{mineral}")
LISTS = {
    "needs": Label("Needs it: {count}", "需要：{count} 种"),
    "zero": Label("Published zero: {count}", "公布为零：{count} 种"),
    "unknown": Label("Unknown, not safe: {count}", "未知，不等于不受影响：{count} 种"),
}
REASONS = {
    "published": Label("as published", "见公布数值"),
    "assumed": Label("by assumption of the inventory", "物料清单的假设"),
    "form-not-stated": Label("{mineral}; {form} part not known", "{mineral}；{form}所占不详"),
    "other-form": Label("only another form is published", "仅公布其他形态"),
    "no-row": Label("no row in any publication", "任何出版物均无此行"),
}
CHEMISTRY = Label("Chemistry", "电池体系")
AMOUNT = Label("Amount", "用量")
SOURCE = Label("Source", "来源")
WHY = Label("Why", "原因")
MORE = Label("and {count} more", "另有 {count} 项")
NONE = Label("none", "无")
NATURAL_NOT_KNOWN = Label(
    "No publication states how much of the graphite in a chemistry is natural, so that nothing is certain. The "
    "inventory that tells natural and synthetic graphite apart assumes 34 % natural.",
    "没有出版物说明各电池体系所用石墨中天然石墨占多少，因此无从确定。区分天然与人造石墨的物料清单按 34% 天然石墨假设。",
)
SAFE = Label(
    "A chemistry is called free of the mineral only where a publication counts the mineral and prints zero.",
    "仅当出版物计入该矿产并公布为零时，才称该电池体系不含该矿产。",
)
CLASSES = Label(
    "Among them are classes and averages, which are no chemistries: {list}.",
    "其中有类别和平均值，并非电池体系：{list}。",
)

STAGE = Label("Stage", "环节")
THING = Label("What", "对象")
COUNTRY = Label("Country", "国家")
NUMBER = Label("Number", "数值")
METRIC = Label("Metric", "口径")
YEAR = Label("Year", "年份")
WORLD = Label("world", "世界")
COMPUTED = Label("computed from printed amounts", "据公布数量计算")
COMPUTED_METRIC = Label("{metric} ({computed})", "{metric}（{computed}）")
CHAIN_TITLE = Label("Chain of {subject}", "{subject}产业链")
CHAIN_EMPTY = Label("Nothing is published here of {list}.", "此处无以下环节的数据：{list}。")
METRICS_DIFFER = Label(
    "Production, capacity, control and the nationality of makers are different measures: they are not added or ranked "
    "together.",
    "产量、产能、控制权和企业国籍是不同口径，不相加，也不一并排序。",
)
FAMILY = Label("Family", "类别")
NAME = Label("Name", "名称")
SOURCES_COUNT = Label("Sources", "来源数")
NEEDED = Label("Minerals published above zero", "公布用量大于零的矿产")
JOIN = Label(", ", "、")
JOIN_CLAUSES = Label("; ", "；")
IN_BILLS = Label("in {count} of {total} chemistries", "见于 {total} 种电池体系中的 {count} 种")
IN_BILLS_NOTE = Label(
    "Chemistries: of those with published amounts; `minerals battery --cut MINERAL` names them.",
    "电池体系：指已有公布用量者；`minerals battery --cut 矿产` 逐一列出。",
)
STATEMENTS = Label("Statements on batteries", "关于电池的表述")
AMOUNTS = Label("Amounts in batteries", "电池材料用量")
NUMBERS_OF_CHAIN = Label("Stages of the battery chain", "电池产业链环节")
QUOTATION = Label("Words", "原文")
MEANING = Label("In English", "英文大意")
NAMES = Label("Names", "涉及")
PLACE = Label("Place", "位置")
BASIS = Label("Basis", "基准")
MATERIAL = Label("Material", "材料")
COMPONENT = Label("Component", "部件")
