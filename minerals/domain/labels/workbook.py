"""Names of the sheets of a workbook, and the heads of its sources."""

from __future__ import annotations

from minerals.domain.labels import Label

ANSWER = Label("Answer", "结果")
ABOUT = Label("Notes", "说明")
DATA = Label("Data", "数据")
SOURCES = Label("Sources", "来源")
COLUMNS = Label("Columns", "列说明")

SHEETS = {
    "aliases": Label("Other names", "别名"),
    "amounts": Label("Amounts", "数量"),
    "battery": Label("In batteries", "电池用途"),
    "beside": Label("Beside it", "相关数值"),
    "bounds": Label("Bounds", "界限"),
    "by_stage": Label("Scores by stage", "分环节评分"),
    "cells": Label("Cells", "单元格"),
    "changes": Label("Changes", "变动"),
    "chemistries": Label("Chemistries", "电池体系"),
    "china": Label("China", "中国"),
    "china_share": Label("China's share", "中国份额"),
    "claims": Label("Claims", "引述"),
    "claims_minerals": Label("Minerals of claims", "引述的矿产"),
    "conflicts": Label("Conflicts", "分歧"),
    "contents": Label("Contents", "收录情况"),
    "controls": Label("Export controls", "出口管制"),
    "corrections": Label("Known errors", "已知错误"),
    "dependence": Label("Dependence", "依赖度"),
    "editions": Label("Editions", "清单"),
    "faults": Label("Rows not read", "未能读取的行"),
    "figures": Label("Figures", "数值"),
    "file_rows": Label("Rows of the file", "文件的行"),
    "files": Label("Files", "文件"),
    "headings": Label("Headings", "分组标题"),
    "item_of": Label("Items of others", "作为他项"),
    "listed": Label("On the lists", "列入情况"),
    "lists": Label("Lists", "清单分歧"),
    "may_be": Label("May reach", "可能达到"),
    "members": Label("Members", "条目"),
    "needs": Label("Needs", "所需材料"),
    "not_held": Label("Not in the data", "未收录"),
    "notes": Label("Notes of the data", "数据说明"),
    "numbers": Label("Numbers", "数值"),
    "other_measures": Label("Other measures", "不同指标"),
    "other_spans": Label("Other spans", "其他区间"),
    "overlap": Label("Overlap", "重合"),
    "pairs": Label("Pairs", "两两比较"),
    "policies": Label("Policies", "政策"),
    "policies_dates": Label("Dates of policies", "政策日期"),
    "production": Label("Production", "产量"),
    "production_countries": Label("Production by country", "各国产量"),
    "publications": Label("Publications", "出版物"),
    "published_of": Label("Published for", "所指数值"),
    "repeated": Label("Repeated", "重复"),
    "results": Label("Results", "查询结果"),
    "rows": Label("Rows", "行"),
    "series": Label("Series", "系列"),
    "stages": Label("Stages", "环节"),
    "statements": Label("Statements", "表述"),
    "suppliers": Label("Suppliers", "供应国"),
    "suppliers_countries": Label("Suppliers by country", "各供应国份额"),
    "supply_risk": Label("Criticality scores", "关键性评分"),
    "tested": Label("Checks", "核对"),
    "unknown": Label("Not known", "未知"),
    "uses": Label("Uses", "用途"),
    "values": Label("Repeated values", "重复的值"),
    "zero": Label("None needed", "无需"),
}
"""The end of the name of a table of the JSON -> its sheet."""

SOURCE_HEADS = (
    Label("id", "标识"),
    Label("publisher", "发布者"),
    Label("title", "标题"),
    Label("title in English", "英文标题"),
    Label("published", "发布日期"),
    Label("number", "文号"),
    Label("link", "链接"),
    Label("terms", "使用条款"),
    Label("remarks", "备注"),
)
LINK = 6
"""The place of the links among them."""
COLUMN_HEADS = (Label("sheet", "工作表"), Label("column", "列"), Label("meaning", "含义"))
