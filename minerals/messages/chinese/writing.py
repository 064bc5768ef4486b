"""Files that are written, and the limits of formats."""

from __future__ import annotations

MESSAGES = {
    "{file}: the suffix `{suffix}` names no format; known are {known}; or name the format with --format": (
        "{file}：后缀 `{suffix}` 不是已知格式；已知的有 {known}；或用 --format 指明格式"
    ),
    "{folder}: is there already and was not written by this; nothing was written": (
        "{folder}：已存在，且并非由本命令写成；未写入任何内容"
    ),
    "{form} is no text; name a file to write it to, with -o FILE": "{form} 不是文本；请用 -o FILE 指明要写入的文件",
    "{what} needs {package}, which is not installed: run `pip install '{extra}'`": (
        "{what} 需要 {package}，尚未安装：请运行 `pip install '{extra}'`"
    ),
    "a workbook has at most {most} rows on a sheet; write .csv or .parquet": (
        "工作表最多 {most} 行；请改写为 .csv 或 .parquet"
    ),
    "a workbook has at most {most} columns; write .csv or .parquet": "工作表最多 {most} 列；请改写为 .csv 或 .parquet",
    "a workbook has at most {most} characters in a cell; write .csv or .parquet": (
        "单元格最多 {most} 个字符；请改写为 .csv 或 .parquet"
    ),
}
