"""Words for cells and their parts."""

from __future__ import annotations

from minerals.domain.labels import Label

CELLS = {
    "lithium-ion": Label("Li-ion", "锂离子电池"),
    "lead-acid": Label("lead-acid", "铅酸"),
    "nickel-metal-hydride": Label("NiMH", "镍氢"),
    "flow": Label("flow", "液流"),
    "sodium-ion": Label("sodium-ion", "钠离子"),
    "primary": Label("primary", "一次电池"),
    "alkaline": Label("alkaline", "碱性"),
    "unnamed-battery": Label("battery", "电池"),
    "fuel-cell": Label("fuel cell", "燃料电池"),
    "photovoltaic": Label("solar cell", "太阳能电池"),
}
PARTS = {
    "cathode": Label("cathode", "正极"),
    "anode": Label("anode", "负极"),
    "electrolyte": Label("electrolyte", "电解质"),
    "current-collector": Label("collector", "集流体"),
    "separator": Label("separator", "隔膜"),
    "casing": Label("casing", "外壳"),
    "grid": Label("grid", "板栅"),
}
