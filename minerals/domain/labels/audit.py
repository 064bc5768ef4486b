"""The words of an audit: verdicts, reasons, faults of a user's rows."""

from __future__ import annotations

from minerals.domain.labels import Label

VERDICTS = {
    "agrees": Label("agrees", "一致"),
    "differs": Label("differs", "不一致"),
    "figure-exists": Label("a figure exists", "有数值"),
    "nothing-published": Label("nothing published", "未公布"),
    "group-only": Label("group only", "仅类别有"),
    "revised-since": Label("revised since", "后来修订"),
    "use-stated": Label("stated", "有此用途"),
    "use-not-stated": Label("not stated", "未提及"),
    "cannot-check": Label("cannot check", "无法核对"),
}
REASONS = {
    "no-source": Label("the table names no publication of the data set", "表中未指明数据集内的出版物"),
    "not-held": Label("the data set has no figure of this publication", "数据集中无该出版物的数值"),
    "held-in-part": Label(
        "the data set has only part of this publication, without this mineral",
        "数据集仅收录该出版物的一部分，其中无此矿产",
    ),
    "uses-not-held": Label("the data set has no use of this publication", "数据集中无该出版物的用途"),
    "uses-in-part": Label(
        "the data set has only part of the uses of this publication, without this mineral",
        "数据集仅收录该出版物的部分用途，其中无此矿产",
    ),
    "other-year": Label("the data set has no figure of this publication for that year", "数据集中该出版物无该年数值"),
    "bound-dropped": Label("the publication prints a bound, the table its number", "出版物给出界限，表中只写其数字"),
    "within-bound": Label(
        "the publication prints a bound; the number lies within it", "出版物给出界限，表中数字在界限之内"
    ),
    "contradicts-bound": Label(
        "the publication prints a bound; the number contradicts it", "出版物给出界限，表中数字与之矛盾"
    ),
    "bounds-overlap": Label("the bounds are not the same; both can be true", "两个界限不同，但可同时成立"),
    "less-exact": Label(
        "the table is less exact than the publication; both can be true", "表中数值不如出版物精确，但可同时成立"
    ),
    "approximate": Label("the number is approximate in one of them only", "仅其中一方为约数"),
    "no-number": Label("the publication prints no number", "出版物未给出数字"),
    "not-zero": Label("the publication prints no number, which is not 0", "出版物未给出数字，不等于 0"),
    "other-mark": Label("neither has a number; the marks mean different things", "双方均无数字，但标记含义不同"),
    "in-words": Label("words cannot be compared with a value", "文字表述无法与数值比较"),
    "elsewhere": Label(
        "stated by a publication that belongs to the same list, not by the publication named",
        "由属于同一清单的另一出版物提及，并非所指出版物",
    ),
    "members-only": Label("stated for members of the group only", "仅对该类别的成员提及"),
    "of-group": Label("the publication has a figure for the group only", "出版物仅有类别数值"),
    "unlike-before": Label(
        "the table agrees with the publication; a later edition has another figure for the same year",
        "与所指出版物一致；后来的版本对同一年另有数值",
    ),
}
ORIGINS = {
    "other-edition": Label(
        "{published} is the figure of {publication} for {period}", "{published} 是 {publication} 中 {period} 年的数值"
    ),
    "other-year": Label(
        "{published} is the figure of the same publication for {period}", "{published} 是同一出版物中 {period} 年的数值"
    ),
    "neighbouring-row": Label(
        "{published} is the figure of {publication} for {mineral}, the row next to it: a row may have slipped",
        "{published} 是 {publication} 中相邻一行{mineral}的数值：可能错行",
    ),
}
BESIDE = {
    "later": Label("later edition", "后一版"),
    "earlier": Label("earlier", "更早"),
    "group": Label("group", "类别"),
    "literature": Label("literature", "文献"),
    "same-text": Label("elsewhere in the same text", "同一文本他处"),
    "companion": Label("uses", "用途"),
    "members": Label("members", "成员"),
}
FAULTS = {
    "too-many-cells": Label(
        "{cells} cells, where the header has {columns}; put a cell that contains the separator in quotes",
        "有 {cells} 格，而表头为 {columns} 格；含分隔符的单元格请加引号",
    ),
    "no-mineral": Label("no mineral is named", "未写矿产"),
    "unknown-mineral": Label("unknown mineral `{text}`{near}", "未知矿产“{text}”{near}"),
    "contains-mineral": Label("`{text}` contains {mineral} and is not it", "“{text}”含 {mineral}，但并非其本身"),
    "ambiguous-mineral": Label(
        "`{text}` names several minerals: use an id (`minerals lookup` shows them)",
        "“{text}”可指多种矿产：请改用标识（见 `minerals lookup`）",
    ),
    "no-jurisdiction": Label(
        "no jurisdiction is named, and no publication that tells it", "未写国家或地区，也无出版物可据以判断"
    ),
    "unknown-jurisdiction": Label("unknown jurisdiction `{text}`{near}", "未知国家或地区“{text}”{near}"),
    "unknown-publication": Label("unknown publication `{text}`{near}", "未知出版物“{text}”{near}"),
    "other-jurisdiction": Label(
        "`{publication}` is about {about}, not about {jurisdiction}",
        "“{publication}”涉及{about}，不涉及{jurisdiction}",
    ),
    "unreadable-value": Label(
        "cannot read the value `{text}`: write it as printed, such as 84, >95, E, n/a or /",
        "无法读取数值“{text}”：请照原文书写，例如 84、>95、E、n/a 或 /",
    ),
    "above-100": Label(
        "`{text}` is above 100 %, the most that a dependence can be", "“{text}”超过 100%，依赖度至多为 100%"
    ),
    "below-0": Label(
        "`{text}` is below 0 %: write E where the publication prints a net exporter",
        "“{text}”低于 0%：出版物注明净出口时请写 E",
    ),
    "reversed-range": Label("the range `{text}` runs from high to low", "范围“{text}”由高到低"),
    "unreadable-year": Label(
        "cannot read the year `{text}`: write 2021 or 2012-2016", "无法读取年份“{text}”：请写 2021 或 2012-2016"
    ),
    "reversed-years": Label("the years `{text}` run from late to early", "年份“{text}”由晚到早"),
    "nothing-claimed": Label("neither a value nor a use is claimed", "既无数值也无用途"),
}
NEAR = Label("; did you mean {names}?", "；是否指{names}？")
QUOTED = Label("`{name}`", "“{name}”")
OR = Label(" or ", "或")
FIELDS = {"dependence": Label("import dependence in %", "进口依赖度 %"), "use": Label("use", "用途")}
MINERAL = Label("Mineral", "矿产")
CLAIMED = Label("Claimed", "表中")
PUBLISHED = Label("Published", "出版物")
VERDICT = Label("Verdict", "结论")
SOURCE = Label("{where}, {field}: compared with {publication}", "{where}，{field}：对照 {publication}")
NO_SOURCE = Label(
    "{where}, {field}: no publication of the data set is named", "{where}，{field}：未指明数据集内的出版物"
)
FAULTY_ROWS = Label("Rows that cannot be read ({count})", "无法读取的行（{count}）")
LINE = Label("line {number}", "第 {number} 行")
ENTRY = Label("entry {number}", "第 {number} 项")
SUMMARY = Label("{field}: {counts}", "{field}：{counts}")
COUNT = Label("{verdict} {count}", "{verdict} {count}")
CELLS = Label("Rows {rows}, cells {cells}.", "{rows} 行，{cells} 格。")
NOT_READ = Label("Rows that cannot be read: {count}.", "无法读取：{count} 行。")
OTHER_COLUMNS = Label("Columns not used: {names}.", "未使用的列：{names}。")
REPEATED = Label(
    "{mineral} has several values, {jurisdiction}, {publication}: {values}.",
    "{mineral}有多个数值，{jurisdiction}，{publication}：{values}。",
)
REPEATED_WITHOUT_SOURCE = Label(
    "{mineral} has several values, {jurisdiction}, no publication named: {values}.",
    "{mineral}有多个数值，{jurisdiction}，未指明出版物：{values}。",
)
ELSEWHERE = Label(
    "stated by a publication that belongs to the same list, not by the publication named: {names}",
    "由属于同一清单的另一出版物提及，并非所指出版物：{names}",
)
HINT = Label(
    "Where a value may come from is our interpretation; the verdict uses only the publication named.",
    "数值的可能来源为本数据的推断；结论仅依据所指出版物。",
)
