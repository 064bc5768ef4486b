"""The errors of typer about wrong arguments, as patterns, with their Chinese texts."""

from __future__ import annotations

import re

ERROR = "错误："
TRY = "运行“{command} {option}”可查看帮助。"
_FOR = r"Invalid value for ['\"](.*?)['\"](?: / ['\"].*?['\"])*(?: \(env var: .*?\))?: "
WORDS = {
    r"Missing command\.": "缺少命令。",
    r"No such command ['\"](.*)['\"]\.": "没有命令“{0}”。",
    r"No such command ['\"](.*)['\"]\. Did you mean (?P<names>.*)\?": "没有命令“{0}”。是否指 {names}？",
    r"No such option: (\S*)": "没有选项 {0}。",
    r"No such option: (\S*) \(Possible options: (?P<names>.*)\)": "没有选项 {0}。是否指 {names}？",
    r"Option ['\"](.*)['\"] requires an argument\.": "选项 {0} 后面应有一个值。",
    r"Option ['\"](.*)['\"] does not take a value\.": "选项 {0} 不带值。",
    r"Got unexpected extra argument\(s\) \((.*)\)": "参数过多：{0}",
    r"Missing argument ['\"](.*)['\"]\.": "缺少参数 {0}。",
    r"Missing option ['\"](.*)['\"]\.": "缺少选项 {0}。",
    _FOR + r"['\"](.*)['\"] is not one of (?P<names>.*)\.": "{0} 的值“{1}”无效，应为以下之一：{names}。",
    _FOR + r"['\"](.*)['\"] is not a valid int(?:eger)?\.": "{0} 的值“{1}”不是整数。",
    _FOR + r"['\"](.*)['\"] is not a valid float\.": "{0} 的值“{1}”不是数字。",
    _FOR + r"(.*) is not in the range (.*)\.": "{0} 的值 {1} 超出范围 {2}。",
    _FOR + r"(.*)": "{0} 的值无效：{1}",
    r"Invalid value: (.*)": "值无效：{0}",
}
"""The first pattern that matches the whole text counts; ``names`` are several, with commas between them."""


def in_chinese(text: str) -> str:
    """The Chinese text of an error of typer; the error itself without such a text.

    >>> in_chinese("No such option: --lnag (Possible options: --lang)")
    '没有选项 --lnag。是否指 --lang？'
    """
    for pattern, chinese in WORDS.items():
        match = re.fullmatch(pattern, text, re.DOTALL)
        if match:
            names = match.groupdict().get("names", "").replace("'", "").split(", ")
            return chinese.format(*match.groups(), names="、".join(names))
    return text
