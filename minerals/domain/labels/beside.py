"""The words on production, China's share, export controls and criticality scores."""

from __future__ import annotations

from minerals.domain.labels import Label

HEADS = {
    "production": Label("world production, largest, %", "世界产量 最大生产国 %"),
    "china-share": Label("China's share of world output, %", "中国占世界产量 %"),
    "controls": Label("export controls of {who}", "{who}的出口管制"),
    "supply-risk": Label("EU supply risk {assessment}", "欧盟供应风险 {assessment}"),
}
BLOCKS = {
    "production": Label("producers", "生产国"),
    "china-share": Label("China", "中国份额"),
    "controls": Label("controls", "管制"),
    "supply-risk": Label("risk", "风险"),
}
"""The columns, named before the lines of a block."""
STAGES = {
    "mine": Label("mine", "矿山产量"),
    "refinery": Label("refinery", "精炼产量"),
    "smelter": Label("smelter", "冶炼产量"),
    "plant": Label("plant", "工厂"),
    "extraction": Label("extraction", "开采"),
    "processing": Label("processing", "加工"),
    "unspecified": Label("", ""),
}
UNITS = {
    "metric tons": Label("metric tons", "吨"),
    "metr. t": Label("metr. t", "吨"),
    "thousand metric tons": Label("thousand metric tons", "千吨"),
    "thousand metric dry tons": Label("thousand metric dry tons", "千吨（干重）"),
    "kilograms": Label("kilograms", "千克"),
    "kg": Label("kg", "千克"),
    "million cubic meters": Label("million cubic meters", "百万立方米"),
    "Mio m3": Label("Mio m3", "百万立方米"),
    "million liters": Label("million liters", "百万升"),
}
"""Units of world production, as printed."""
LEADERS = Label("{what} {period}: {list}", "{what} {period}：{list}")
LEADER = Label("{country} {share}", "{country} {share}")
NO_SHARES = Label("shares not known", "份额不详")
SHARE = Label("{share} {what} {period}", "{share} {what} {period}")
AT_MOST = Label("<={share}", "<={share}")
STATES = {
    "in-force": Label("in force", "有效"),
    "suspended": Label("suspended to {ends}", "暂停至 {ends}"),
    "partly-suspended": Label("suspended to {ends}", "暂停至 {ends}"),
    "replaced-in-part": Label("replaced in part", "部分被取代"),
    "dated-edition": Label("of its year", "当年版"),
    "not-checked": Label("not checked", "未核实"),
    "not-announced": Label("not announced", "尚未公布"),
    "announced": Label("announced", "已公布，尚未生效"),
    "not-known": Label("not known", "不详"),
}
"""The state of a control, as last seen, or on the day given."""
CONTROL = Label("{announcement}: {state}", "{announcement}：{state}")
CONTROL_OF = Label("{announcement} {what}: {state}", "{announcement} {what}：{state}")
OBJECTS = {
    "ore": Label("ore", "矿石"),
    "metal": Label("metal", "金属"),
    "compound": Label("compounds", "化合物"),
    "product": Label("products", "制品"),
    "technology": Label("technology", "技术"),
    "equipment": Label("equipment", "设备"),
}
"""What of a mineral an export control is on."""
NOT_KNOWN_SINCE = Label(
    "not known: suspended to {ends}; no extension was found",
    "不详：暂停至 {ends}，是否延长未见",
)
NUMBER = Label("{year} No. {number}", "{year} 年第 {number} 号")
ON_OBJECTS = Label("{announcement} ({objects})", "{announcement}（{objects}）")
NOT_SEEN = Label("{date}, announcement not seen", "{date}，公告未见")
LAST_SEEN = Label(
    "Export controls: status as of {seen} ({basis}); later changes are not known.",
    "出口管制：状态为 {seen} 最后所见（{basis}）；此后情况不详。",
)
ON_THE_DAY = Label(
    "Export controls: status on the chosen date, by the dates that the announcements state; last checked {seen}.",
    "出口管制：按所问之日及公告日期判断；最后所见 {seen}。",
)
SCORE_OF = Label("{score} {what}", "{score} {what}")
THRESHOLD = Label(
    "EU supply risk: critical from {supply_risk}, if economic importance is {economic_importance} or more; no unit.",
    "欧盟供应风险：达 {supply_risk} 且经济重要性达 {economic_importance} 为关键；无量纲。",
)
PRODUCTION_FROM = Label("World production: {publications}.", "世界产量：{publications}。")
CHINA_FROM = Label(
    "China's share: {publications}; from tonnages, computed (China / printed world total).",
    "中国份额：{publications}；产量数据的份额为本工具计算（中国 / 公布的世界总量）。",
)
ROUNDED = Label(
    "Shares can add up to more than 100 because the printed total is rounded.",
    "份额相加超过 100：公布的世界总量经过取整，所示份额亦然。",
)
AT_MOST_KEY = Label(
    "<= before a share: the printed total omits a country, so the share is at most this.",
    "份额前的 <=：公布的世界总量不含某国，份额至多为此。",
)
