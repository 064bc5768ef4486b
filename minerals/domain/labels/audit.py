"""What an audit says: verdicts, reasons, and the words around them."""

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
    "no-source": Label("the table names no publication that is held", "表中未指明已收录的出版物"),
    "not-held": Label("no figure of this publication is held", "未收录该出版物的数值"),
    "held-in-part": Label(
        "the publication is held in part, and this is not in that part", "该出版物仅部分收录，其中无此项"
    ),
    "uses-not-held": Label("no use of this publication is held", "未收录该出版物的用途"),
    "uses-in-part": Label(
        "the uses of the publication are held in part, and this is not in that part",
        "该出版物的用途仅部分收录，其中无此项",
    ),
    "other-year": Label("the publication has no figure for that year here", "本数据中该出版物无该年数值"),
    "bound-dropped": Label("the publication prints a bound, the table a number", "出版物给出的是界限，表中为数字"),
    "not-a-number": Label("the publication prints no number: that is not 0", "出版物未给出数字，不等于 0"),
    "elsewhere": Label(
        "stated by a publication that belongs to the same list, not by the one named",
        "由属于同一清单的另一出版物提及，并非所指出版物",
    ),
    "members-only": Label("stated for members of the group only", "仅对该类别的成员提及"),
    "of-group": Label("the publication has a figure for the group only", "出版物仅有类别数值"),
    "unlike-before": Label("the same then; a later edition has another figure", "当时一致；后来的版本另有数值"),
    "shifted-row": Label(
        "{published} is what {publication} has for {row}, where the table has {claimed}: a row may have slipped",
        "{published} 是 {publication} 中{row}的数值，而表中{row}为 {claimed}：可能错行",
    ),
}
BESIDE = {
    "later": Label("later edition", "后一版"),
    "earlier": Label("earlier", "更早"),
    "group": Label("group", "类别"),
    "literature": Label("literature", "文献"),
    "same-text": Label("the same text elsewhere", "同一文本他处"),
    "companion": Label("uses", "用途"),
    "members": Label("members", "成员"),
}
FIELDS = {"dependence": Label("import dependence in %", "进口依赖度 %"), "use": Label("use", "用途")}
MINERAL = Label("Mineral", "矿产")
CLAIMED = Label("Claimed", "表中")
PUBLISHED = Label("Published", "出版物")
VERDICT = Label("Verdict", "结论")
SOURCE = Label("{where}, {field}: held against {publication}", "{where}，{field}：对照 {publication}")
NO_SOURCE = Label("{where}, {field}: held against {publication}", "{where}，{field}：对照 {publication}")
SUMMARY = Label("{field}: {counts}", "{field}：{counts}")
COUNT = Label("{verdict} {count}", "{verdict} {count}")
CELLS = Label("Rows {rows}, cells {cells}.", "{rows} 行，{cells} 格。")
ELSEWHERE = Label(
    "stated by a publication that belongs to the same list, not by the one named: {names}",
    "由属于同一清单的另一出版物提及，并非所指出版物：{names}",
)
HINT = Label(
    "A hint is a reading of ours; the verdict rests on the publication named alone.",
    "提示为本数据的推断；结论仅依据所指出版物。",
)
