"""The words around the report of a check; the problems themselves are messages (``minerals/messages``)."""

from __future__ import annotations

from minerals.domain.labels import Label

HEADS = {
    "file": Label("file", "文件"),
    "line": Label("line", "行"),
    "column": Label("column", "列"),
    "path": Label("path", "位置"),
    "code": Label("code", "代码"),
    "message": Label("message", "问题"),
    "hint": Label("hint", "改法"),
}
"""The heads of the table, by the keys of a problem in JSON."""
COUNTS = Label("{files}, {problems}", "{files}，{problems}")
ONE_FILE = Label("1 file checked", "检查了 1 个文件")
FILES = Label("{count} files checked", "检查了 {count} 个文件")
NO_PROBLEM = Label("no problem found", "未发现问题")
ONE_PROBLEM = Label("1 problem found", "发现 1 个问题")
PROBLEMS = Label("{count} problems found", "发现 {count} 个问题")
