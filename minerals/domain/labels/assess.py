"""The words of an assessment."""

from __future__ import annotations

from minerals.domain.labels import Label

TITLE = Label("Assessment for {viewer}", "评估（{viewer}）")
ON_DAY = Label("as of {day}", "截至 {day}")

ROW = Label("Mineral, stage", "矿产与环节")
HHI = Label("Concentration HHI", "集中度 HHI")
CONCENTRATION = Label("HHI; largest producer, %", "集中度 HHI；最大生产国 %")
DEPENDENCE = Label("Dependence, %", "依存度 %")
SUPPLIER = Label("Largest source of imports, %", "最大进口来源 %")
CONTROLS = Label("Export controls", "出口管制")
RECYCLED = Label("Recycled, %; subst.", "再生料 %；替代")
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
    "partly-suspended": Label("{count} partly suspended", "{count} 项部分暂停"),
    "replaced-in-part": Label("{count} partly replaced", "{count} 项部分被取代"),
    "dated-edition": Label("{count} of its year", "{count} 项当年版"),
    "not-checked": Label("{count} not checked", "{count} 项未核实"),
    "not-announced": Label("{count} not announced", "{count} 项尚未公布"),
    "announced": Label("{count} announced", "{count} 项已公布未生效"),
    "not-known": Label("{count} not known", "{count} 项不详"),
}
"""How many announcements are in a state on the day, or as last seen."""
IN_YEAR = Label("({year})", "({year})")
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
WORLD_SHARES = Label(
    "HHI of stages for which {production} has no table, from the shares in {shares}: {list}.",
    "{production} 无产量表的环节，HHI 取自 {shares} 的份额：{list}。",
)
GOVERNED = Label(
    "Governance of the largest producers, from about -2.5 (weak) to 2.5 (strong), not used in any column ({source}, "
    "{year}): {list}.",
    "最大生产国的治理指标，约 -2.5（弱）至 2.5（强），不计入任何一栏（{source}，{year}）：{list}。",
)
GOVERNS = Label("{country} {mean} ± {error}", "{country} {mean} ± {error}")
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

SHORT = {
    "concentration": Label("concentration", "集中度"),
    "dependence": Label("dependence", "依存度"),
    "supplier": Label("largest source", "最大来源"),
}
SAYS = {
    "every": Label("High in every case: {names}", "在任何情况下偏高：{names}"),
    "may": Label("May be high: {names}", "可能偏高：{names}"),
    "no": Label("Below the line: {names}", "低于界线：{names}"),
    "unknown": Label("Unknown: {names}", "未知：{names}"),
}
IS_LOW = Label("Low on what is known", "就已知者而言为低")
IS_UNCLEAR = Label("Too little is known to call it low", "所知太少，不能称为低")
JOIN_SENTENCES = Label(". ", "。")
SENTENCE = Label("{clauses}.", "{clauses}。")

LEAD = Label(
    "{rows} rows, {minerals} minerals. Lines: HHI {concentration}, dependence {dependence} %, one source {supplier} %. "
    "No index, no rank.",
    "{rows} 行，{minerals} 种矿产。界线：HHI {concentration}，依存度 {dependence}%，单一来源 {supplier}%。"
    "无指数，不排名。",
)
LEAD_ON = Label("{text} As of {day}.", "{text}截至 {day}。")
SINCE = Label("△ marks what changed since {old}: {count} changes.", "△ 标出自 {old} 以来的变化：{count} 处。")
KEY = Label("Key", "图例")
KEY_POINT = Label("figure", "数值")
KEY_SPAN = Label("lowest to highest that it may be", "可能的最低至最高值")
KEY_LINE = Label("the line", "界线")
KEY_UNKNOWN = Label("unknown: no mark", "未知：无标记")
NEW_ROW = Label("new row", "新增行")
WAS = Label("was {old}: {why}", "原为 {old}：{why}")
CHANGES = Label("What changed", "变化")
FLAGGED = Label("Against the lines", "与界线比较")

VALIDATION = Label("Validation of the assessment", "评估的检验")
OF_ALL = Label("{fit} of {all}", "{all} 项中 {fit} 项")
CHECKS = {
    "supply-risk": Label(
        "Supply risks of the EU study of 2017, recomputed from its printed inputs within their rounding",
        "由欧盟 2017 年研究所印输入值重新计算的供应风险（在取整范围内）",
    ),
    "order": Label(
        "Order of HHI and of the EU supply risk of 2023, for the materials whose shares are complete in the data set",
        "HHI 与欧盟 2023 年供应风险的次序（限数据集中份额完整的材料）",
    ),
    "list": Label(
        "HHI at or above 0.3 next to the EU list of 2023, the same materials",
        "HHI 不低于 0.3 与欧盟 2023 年清单（同上材料）",
    ),
    "second-source": Label(
        "HHI of the EU shares within 0.10 of that of USGS MCS 2026 at the same stage",
        "同一环节欧盟份额的 HHI 与 USGS MCS 2026 相差不超过 0.10",
    ),
    "reliance": Label(
        "EU import reliance of 2023 among those that solve the study's formula of supply risk for its printed shares",
        "欧盟 2023 年进口依存度是否在研究公式由所印份额得出的范围之内",
    ),
    "outside": Label(
        "EU import reliance of 2023 within the share of its sourcing that is from outside the EU",
        "欧盟 2023 年进口依存度是否在其域外来源份额之内",
    ),
}
FITTING = Label("fit", "相符")
CORRELATION = Label("rank correlation (Spearman)", "秩相关（Spearman）")
CORRELATED = Label("{rho} over {known} of {all} materials", "{rho}，{all} 种材料中的 {known} 种")
UNTESTED = {
    "no-shares": Label("shares not in the data set", "数据集中无份额"),
    "any": Label("any reliance solves it", "任何依存度均可，无法判断"),
    "one-supply": Label("one supply counts alone", "仅按一种供应计算"),
    "no-data": Label("numbers not in the data set", "数据集中缺数值"),
}
NAMED = Label("{count}: {names}", "{count} 项：{names}")
COUNTED = Label("{count}", "{count} 项")
SCOPES = Label("computed from", "计算所用")
SCOPED = Label(
    "world supply and EU sourcing {both}, world supply alone {world}, EU sourcing alone {sourcing}",
    "世界供应和欧盟来源 {both} 项，仅世界供应 {world} 项，仅欧盟来源 {sourcing} 项",
)
NOT_FITTING = {
    "supply-risk": Label("do not fit", "不相符"),
    "missed": Label("on the list, not found by HHI", "在清单上而 HHI 未达"),
    "other": Label("found by HHI, not on the list", "HHI 达到而不在清单上"),
    "second-source": Label("further apart", "相差更大"),
    "higher": Label("printed reliance higher", "所印依存度更高"),
    "lower": Label("printed reliance lower", "所印依存度更低"),
}
BESIDE = Label("{name} {ours} / {printed}", "{name} {ours} / {printed}")
BESIDE_YEARS = Label("{name} {ours} ({year}) / {printed} ({years})", "{name} {ours}（{year}）/ {printed}（{years}）")
NOT_INDEPENDENT = Label(
    "No independent test: the supply risk is made of the same shares. A screen does not predict loss.",
    "并非独立检验：供应风险由同样的份额构成。筛查不能预测损失。",
)
COMPUTED = Label("Computed / printed; of HHI: USGS / EU.", "计算值 / 所印；HHI：USGS / 欧盟。")
GOVERNANCE = Label(
    "The formula weights shares by governance ({source}, mean of 2016 to 2019, turned to 0 to 10 as we read the study) "
    "and by the printed trade factor.",
    "公式按治理指标（{source}，2016 至 2019 年均值，按我们对研究的理解换算为 0 至 10）和所印贸易系数加权。",
)
EXTRA_EU = Label(
    "The share from outside the EU counts imports that are exported again, which the study takes off. "
    "Members of the EU: {source}.",
    "域外份额含再出口部分，研究则予以扣除。欧盟成员国：{source}。",
)

BETWEEN = Label("Assessment {old} -> {new}", "评估 {old} -> {new}")
NOW = Label("now", "现在")
INDICATOR = Label("Indicator", "指标")
OLD, NEW, WHY = Label("Before", "原"), Label("Now", "新"), Label("Why", "原因")
INDICATORS = {
    "row": Label("row", "行"),
    "concentration": HHI,
    "dependence": DEPENDENCE,
    "supplier": SUPPLIER,
    "controls": CONTROLS,
    "recycling": Label("Recycled %", "再生料 %"),
    "substitution": Label("Substitution", "替代"),
    "battery": BATTERY,
    "lists": LISTS,
}
WHYS = {
    "new-data": Label("new data", "新数据"),
    "not-there": Label("the new edition has none", "新版无此项"),
    "new-edition": Label("new edition", "新版本"),
    "revision": Label("revision of the same period", "同期数值修订"),
    "new-definition": Label("new definition", "定义变更"),
    "data-changed": Label("the data set changed", "数据集变更"),
    "new-list": Label("new list", "新清单"),
    "status": Label("status on the day", "当日状态"),
    "line": Label("the line changed", "界线变更"),
}
NO_CHANGE = Label("No indicator changed.", "没有指标变化。")
CHANGED = Label(
    "{changes} changes in {rows} rows; {same} rows the same.", "{rows} 行中有 {changes} 处变化；{same} 行相同。"
)
