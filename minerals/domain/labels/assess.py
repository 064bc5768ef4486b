"""What an assessment says."""

from __future__ import annotations

from minerals.domain.labels import Label

TITLE = Label("Assessment for {viewer}", "评估（{viewer}）")
ON_DAY = Label("as of {day}", "截至 {day}")

ROW = Label("Mineral, stage", "矿产与环节")
CONCENTRATION = Label("Concentration HHI", "集中度 HHI")
LARGEST = Label("Largest producer, %", "最大生产国 %")
DEPENDENCE = Label("Dependence %", "依存度 %")
SUPPLIER = Label("Largest source, %", "最大进口来源 %")
CONTROLS = Label("Export controls", "出口管制")
RECYCLED = Label("Recycled %; subst.", "再生料 %；替代")
BATTERY = Label("Battery use", "电池用途")
LISTS = Label("Lists", "清单")

STAGES = {
    "extraction": Label("mined", "采"),
    "processing": Label("processed", "加工"),
    "unspecified": Label("", ""),
}
WITH_STAGE = Label("{name}, {stage}", "{name}（{stage}）")
WITH_ITEM = Label("{name} {item}", "{name} {item}")
UNKNOWN = Label("unknown", "未知")
NONE_SEEN = Label("none seen", "未见")
MORE = Label("{text} +{count}", "{text} +{count}")
STATES = {
    "in-force": Label("{count} in force", "{count} 项有效"),
    "suspended": Label("{count} suspended", "{count} 项暂停"),
    "partly-suspended": Label("{count} suspended in part", "{count} 项部分暂停"),
    "replaced-in-part": Label("{count} replaced in part", "{count} 项部分被取代"),
    "dated-edition": Label("{count} of its year", "{count} 项当年版"),
    "not-checked": Label("{count} not checked", "{count} 项未核实"),
    "not-announced": Label("{count} not announced", "{count} 项尚未公布"),
    "announced": Label("{count} announced", "{count} 项已公布未生效"),
    "not-known": Label("{count} not known", "{count} 项不详"),
}
"""How many announcements are in a state on the day, or as last seen."""
HIGH, MAY, UNDECIDED = "!", "(!)", "="
MARKS = {"every": HIGH, "may": MAY, "no": "", "unknown": ""}
"""Behind a figure: what it is against its line."""
HIGH_KEY = Label("at or above its line in every case", "在任何情况下都达到或高于界线")
MAY_KEY = Label("may be at or above its line: the interval crosses it", "可能达到或高于界线：区间跨越界线")
UNDECIDED_KEY = Label(
    "the order against some other row cannot be told: the intervals overlap", "与其他某行的先后无法判断：区间重叠"
)
RANGE_KEY = Label(
    "from output that no country is given for spread thin, to all of it in one country; up to 1 where a country's "
    "output is withheld and left out of the world total",
    "从未分国产量分散于多国，到全部集中于一国；某国产量保密且未计入世界总量时上限为 1",
)
RANGE = "a~b"
COUNT_KEY = Label(
    "n further rows of the same publication; --format json has them", "同一出版物另有 n 行，见 --format json"
)
COUNT_MARK = "+n"

FLAGS = {
    "concentration": Label("Concentration (HHI) at or above {line}", "集中度（HHI）达到或高于 {line}"),
    "dependence": Label("Dependence at or above {line} %", "依存度达到或高于 {line}%"),
    "supplier": Label("One country supplies {line} % or more", "单一国家供应 {line}% 及以上"),
}
FLAG_WORDS = {
    "every": Label("in every case", "在任何情况下"),
    "may": Label("may be", "可能"),
    "no": Label("no", "否"),
    "unknown": Label("unknown", "未知"),
}
SUMMARY = Label("All in all", "综合")
LOW = Label("low: two or more known, all below", "低：已知两项以上且均低于界线")
TOO_LITTLE = Label("too little known to call low", "所知太少，不能称为低")
SORTED = Label(
    "Sorted by {column}, the highest first; unknown last. No rank over several columns.",
    "按{column}由高到低排序，未知者在后；不做多栏合并排名。",
)
USED = Label(
    "One edition of each: world production {production}; dependence {dependence}; sources of imports {suppliers}.",
    "各取一个版本：世界产量 {production}；依存度 {dependence}；进口来源 {suppliers}。",
)
NOT_PUBLISHED = Label("not published", "未公布")
CONTROLS_SEEN = Label(
    "Controls as last seen on {seen}: none seen does not mean none. Those of the viewer itself count too.",
    "管制为 {seen} 最后所见：未见不等于没有；评估方自身的管制亦计入。",
)
RECYCLED_FROM = Label(
    "Recycled input in percent, and the substitution index from 0 (can be replaced) to 1: EU assessments {list}.",
    "再生料比例和替代指数（0 为可替代，1 为不可替代）取自欧盟评估：{list}。",
)
NO_SUM = Label(
    "No sum, no weights: each column stands for itself. {rows} rows, {minerals} minerals.",
    "不加总、不加权，各栏独立。{rows} 行，{minerals} 种矿产。",
)
NO_ROWS = Label("No mineral matches.", "没有符合条件的矿产。")
