"""Errors in the options of an assessment, and in a file with a kept assessment."""

from __future__ import annotations

MESSAGES = {
    "--against {old}: a date such as 2021-06-01 or a file that exists was expected": (
        "--against {old}：应为日期，例如 2021-06-01，或已有的文件"
    ),
    "--{option} does not go with --{other}": "--{option} 不能与 --{other} 同用",
    "--line {name}={number}: a number above 0 and up to {most} was expected": (
        "--line {name}={number}：应为大于 0、不超过 {most} 的数"
    ),
    "--line {text}: an indicator and a number were expected, such as concentration=0.30": (
        "--line {text}：应为指标和数，例如 concentration=0.30"
    ),
    "{file}: an assessment was expected, kept with `minerals assess -o FILE.json`": (
        "{file}：应为用 `minerals assess -o FILE.json` 保存的评估"
    ),
    "{file}: an assessment of version {version}; this program reads version {known}": (
        "{file}：评估的版本为 {version}；本程序读取版本 {known}"
    ),
    "{file}: an assessment for {viewer}; the one asked for is for {asked}": (
        "{file}：该评估针对 {viewer}；所求评估针对 {asked}"
    ),
}
