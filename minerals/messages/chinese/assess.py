"""What is said of wrong options of an assessment, and of a kept one that cannot be read."""

from __future__ import annotations

MESSAGES = {
    "viewer": "评估对象",
    "column to sort by": "排序列",
    "line": "界线",
    "--line {name}={number}: a number above 0 and up to {most} was expected": (
        "--line {name}={number}：应为大于 0、不超过 {most} 的数"
    ),
    "--line {text}: an indicator and a number were expected, such as concentration=0.30": (
        "--line {text}：应为指标和数，例如 concentration=0.30"
    ),
}
