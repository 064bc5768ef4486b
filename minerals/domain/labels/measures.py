"""What each jurisdiction measures, and the words for values without a number."""

from __future__ import annotations

from minerals.domain.labels import Label

MEASURES = {
    "US": Label("net import reliance, %", "净进口依赖度 %"),
    "EU": Label("import reliance, %", "进口依存度 %"),
    "CN": Label("external dependence, %", "对外依存度 %"),
}
"""The publisher's own measure, by jurisdiction: different formulas, never to be ranked together."""
ANY_MEASURE = Label("import dependence, %", "进口依赖度 %")
"""The head of a column whose jurisdiction has no measure of its own here."""

SHOWN = {
    "net_exporter": Label("E", "E"),
    "net_importer": Label("net importer", "净进口国"),
    "not_available": Label("n/a", "n/a"),
    "withheld": Label("W", "W"),
    "not_applicable": Label("XX", "XX"),
}
"""How a value without a number reads in a table."""

KINDS_OF_LIST = {
    "critical": Label("critical", "关键"),
    "strategic": Label("strategic", "战略性"),
    "draft": Label("draft", "草案"),
    "watchlist": Label("watch list", "观察"),
    "energy": Label("energy", "能源"),
    "shortlist": Label("short list", "候选"),
    "raw-materials-support": Label("raw-materials support", "原材料支持"),
    "own": Label("own list", "自有清单"),
}
COVERAGES = {"complete": Label("complete", "完整"), "partial": Label("partial", "部分")}
