"""The words of a figure for a paper around its marks."""

from __future__ import annotations

from minerals.domain.labels import Label

DEPENDENCE = Label("Import dependence: {lists}", "进口依赖度：{lists}")
MATRIX = Label("Minerals on {count} official lists", "{count} 份官方清单所列矿产")
HISTORY = Label("{name}: import dependence by year", "{name}：逐年进口依赖度")
PRODUCTION = Label("{name}: world production by country", "{name}：各国产量")
SHARE_OF_WORLD = Label("share of the printed world total, %", "占公布世界总量 %")
BATTERY = Label("Minerals in batteries: {chemistries}", "电池所含矿产：{chemistries}")
SHARE_OF_STAGE = Label("share, %", "份额 %")
BETWEEN_SENTENCES = Label(" ", "")
MADE = Label("Data: critical-minerals {data}.", "数据：critical-minerals {data}。")
FROM = Label("Source: {publications}.", "来源：{publications}。")
WARNING = Label(
    "The measures differ in formula, stage and years: compare values within a panel, not across panels.",
    "各方指标的公式、环节和年份不同，只宜在同一栏内比较。",
)
KEY = Label(
    "Disc: a figure (diamond: extraction, where stages are told apart; small: of an earlier publication). Wall with an "
    "open bar: a bound. Line with ticks: several papers. Triangle left of zero: net exporter (E). Dashed frame: net "
    "importer. Dotted line: no figure. Hollow, in brackets: not on the list.",
    "圆点：数值（菱形：开采环节；小圆点：更早的出版物）。竖线加浅色条：上限或下限。带刻度的线：多份文献。"
    "零左侧三角：净出口国（E）。虚线框：净进口国。点线：无数值。空心加括号：不在清单上。",
)
KEY_HISTORY = Label(
    "Disc: a figure of the newest edition (diamond: extraction, where stages are told apart). Wall with an open bar: a "
    "bound. Short dashes: what an earlier edition printed. Triangle below zero: net exporter (E). Nothing joins the "
    "years, since bounds leave them open.",
    "圆点：最新版数值（菱形：开采环节）。横线加浅色条：上限或下限。短虚线：先前版次所载。"
    "零下方三角：净出口国（E）。各年之间不连线，因界限未定。",
)
KEY_MATRIX = Label(
    "Disc: listed by name. Number: so many members of the group. Ring: g through a group, f in another form, ? not "
    "stated. Hairline: not on the list.",
    "圆点：按名列入。数字：列出若干成员。圆圈：g 含于某一类别，f 其他形式，? 未说明。短线：不在清单上。",
)
KEY_PRODUCTION = Label(
    "Bar: share of the printed total; the pale part is what a printed bound leaves open.",
    "条形：占公布总量的份额；浅色部分为公布界限未定之处。",
)
KEY_BATTERY = Label(
    "Bar: an amount. Pale bar: what a range leaves open (short line: the number that the source takes), or what is "
    "above the least amount by formula. Ring at zero: a published zero. Dotted line and ?: the publication has no row "
    "of the mineral; unknown, not zero.",
    "条形：用量。浅色条：区间未定之处（短线：来源所取的数），或化学式最低值以上未定之处。"
    "零处圆圈：公布为零。点线加 ?：出版物无该矿产一行；未知，不等于零。",
)
KEY_CHAIN = Label(
    "Bar: a share in percent, as published. Wall with an open bar: a bound (over 90%, nearly 85%). Pale end: a range. "
    "Dotted line: words without a number. No bar: an amount, not a share.",
    "条形：公布的份额（%）。竖线加浅色条：界限（超过 90%、近 85%）。浅色末端：区间。"
    "点线：无数字的文字。无条形：数量，并非份额。",
)
