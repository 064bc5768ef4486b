"""The command line in Chinese: help, wrong arguments, errors, findings of a check, notes."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from minerals.cli.app import NAMES, Commands, app
from minerals.messages.chinese.help import HELP
from tests.messages import assert_chinese
from tests.running import run

OF_THE_LIBRARY = {"Arguments", "Options", "Commands", "default", "required", "env var", "Show this message and exit."}


@pytest.mark.parametrize(
    ("arguments", "environment", "chinese"),
    [
        (["--lang", "zh"], {}, True),
        (["--lang=zh-CN"], {}, True),
        (["--lang", "en"], {"MINERALS_LANG": "zh", "LANG": "zh_CN.UTF-8"}, False),
        (["--lang", "en", "--lang", "zh"], {}, True),
        ([], {"MINERALS_LANG": "zh_CN"}, True),
        ([], {"MINERALS_LANG": "en", "LANG": "zh_CN.UTF-8"}, False),
        ([], {"MINERALS_LANG": "fr", "LC_ALL": "", "LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, True),
        ([], {"LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"}, False),
        ([], {"LANG": "zh_CN.UTF-8"}, True),
        ([], {}, False),
    ],
)
def test_the_language_of_messages_is_known_before_the_arguments_are_read(
    arguments: list[str], environment: dict[str, str], chinese: bool
) -> None:
    neutral = {"MINERALS_LANG": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "C.UTF-8"}
    done = run("lists", "--zzz", *arguments, **(neutral | environment))
    assert done.returncode == 2
    assert done.stderr.endswith("错误：没有选项 --zzz。\n" if chinese else "Error: No such option: --zzz\n")


def test_what_stands_behind_two_hyphens_is_no_option() -> None:
    done = run("lookup", "--", "--lang", "zh", MINERALS_LANG="en")
    assert done.stderr.startswith("minerals: unknown mineral or chemistry `--lang`")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["compar"], "没有命令“compar”。是否指 compare？"),
        (["xyzzy-no-command"], "没有命令“xyzzy-no-command”。"),
        (["show"], "缺少参数 ID。"),
        (["lists", "--as-of"], "选项 --as-of 后面应有一个值。"),
        (["compare", "--battery=yes"], "选项 --battery 不带值。"),
        (["history", "nickel", "copper"], "参数过多：copper"),
        (
            ["lists", "--format", "pdf"],
            "--format 的值“pdf”无效，应为以下之一：table、json、csv、markdown、html、xlsx、parquet。",
        ),
        (["conflicts", "--years", "many"], "--years 的值“many”不是整数。"),
        (["compare", "--min-dependence", "high"], "--min-dependence 的值“high”不是数字。"),
        (["lists", "--lang", "fr"], "--lang 的值无效：`fr` 不是以下之一：en、zh"),
    ],
)
def test_wrong_arguments_are_told_in_chinese(arguments: list[str], error: str) -> None:
    done = run(*arguments, MINERALS_LANG="zh")
    assert (done.returncode, done.stdout) == (2, "")
    *usage, last = done.stderr.splitlines()
    assert last == f"错误：{error}"
    if usage:  # the library does not know the command where an option lacks its value
        assert usage[0].startswith("用法：minerals ")
        assert usage[1:] == [f"运行“{usage[0].removeprefix('用法：').partition(' [')[0]} -h”可查看帮助。", ""]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["compare", "us-2202"], "未知的清单 `us-2202`：是否指 `us-2022` 或 `us-2025`？"),
        (["show", "unobtainium"], "未知的名称 `unobtainium`："),
        (["compare", "cn-2026"], "数据集未收录 `cn-2026` 的条目："),
        (
            ["compare", "--as-of", "1990"],
            "数据集中没有 US、EU、CN 在 1990-12-31 有效的清单；最早的是 2011-02-02 的 `eu-2011`",
        ),
        (["lists", "--as-of", "soon"], "--as-of soon：应为 YYYY、YYYY-MM 或 YYYY-MM-DD 形式的日期，例如 2021-06-01"),
        (["compare", "--min-dependence", "101"], "--min-dependence 101：应为 0 至 100 之间的百分数"),
        (["compare", "--cell", "nuclear"], "未知的电池类型 `nuclear`："),
        (
            ["diff", "us-2018", "us-mcs-2022"],
            "`us-2018` 是清单，`us-mcs-2022` 是数值文件：应为两份清单，或两份出版物的数值",
        ),
        (["history", "nickel", "--years", "2021-2018"], "--years 2021-2018：结束早于开始；请先写较早的年份"),
        (["check", "none.json"], "none.json：没有这个文件；请检查名称"),
        (["lookup"], "请写矿产名称，或用 --file 指定文件；两者取其一"),
        (["audit"], "请写说法表或文件；`minerals audit --blank` 可打印空白表供复制"),
        (["lithium"], "`lithium` 不是命令；请用 `minerals show lithium` 查看"),
    ],
)
def test_errors_are_told_in_chinese(arguments: list[str], error: str) -> None:
    done = run(*arguments, MINERALS_LANG="zh")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"minerals: {error}")
    if not error.endswith("条目："):  # what follows is a reason in the data
        assert_chinese(done.stderr)


def test_unknown_names_of_a_file_are_told_in_chinese() -> None:
    done = run("lookup", "--file", "-", "--lang", "zh", stdin="mineral,t\nlithium,1\nlitium,2\nlitium,3\n,4\n")
    assert done.returncode == 1
    assert done.stderr == (
        "minerals: <stdin>：第 3、4 行：`litium` 不是矿产名称；是否指 `lithium`？\n"
        "minerals: <stdin>：第 5 行：没有名称\n"
    )


def test_a_broken_file_is_reported_in_chinese_in_every_format(tmp_path: Path) -> None:
    path = tmp_path / "us-2022.json"
    path.write_text('{\n  "schema": "edition",\n}\n', encoding="utf-8")
    message, hint = "不是 JSON：此处需要双引号中的键", "请在此处改正 JSON"
    counts = "检查了 1 个文件，发现 1 个问题"
    said = {
        form: run("check", path, "--lang", "zh", "--format", form).stdout for form in ("table", "github", "markdown")
    }
    assert said["table"] == f"{path}:3:1: {message}\n    $ [syntax] {hint}\n{counts}\n"
    assert said["github"] == f"::error file={path},line=3,col=1,title=syntax::{message}%0A$ {hint}\n{counts}\n"
    assert said["markdown"].splitlines()[0] == "| 文件 | 行 | 列 | 位置 | 代码 | 问题 | 改法 |"
    assert said["markdown"].splitlines()[2].endswith(f"| $ | syntax | {message} | {hint} |")
    (problem,) = json.loads(run("check", path, "--format", "json").stdout)["problems"]
    assert (problem["message_zh"], problem["hint_zh"]) == (message, hint)
    assert problem["message"] == "is not JSON: a key in double quotes was expected here"
    head, row = run("check", path, "--format", "csv", "--lang", "zh").stdout.splitlines()
    assert head == "file,line,column,path,code,message,message_zh,hint,hint_zh"
    assert message in row


def helps(command: Any) -> Iterator[str]:
    """The paragraphs of the help of a command, and what its arguments and options say."""
    yield from inspect.cleandoc(command.help or "").split("\n\n")
    for parameter in command.params:
        yield getattr(parameter, "help", None) or ""


def test_every_text_of_the_help_has_a_chinese_one_and_none_is_left_over() -> None:
    commands = Commands()
    texts = {
        " ".join(text.split())
        for command in (typer.main.get_command(app), *(commands[name] for name in NAMES))
        for text in helps(command)
        if text
    }
    assert sorted(texts - HELP.keys()) == []
    assert sorted(HELP.keys() - texts - OF_THE_LIBRARY) == []


@pytest.mark.parametrize("text", HELP)
def test_no_text_of_the_help_in_chinese_is_english(text: str) -> None:
    assert_chinese(HELP[text])


def test_the_help_is_in_chinese_and_within_the_width_of_the_terminal() -> None:
    said = run("compare", "-h", MINERALS_LANG="zh", COLUMNS="60").stdout
    assert said.splitlines()[:3] == [
        "用法：minerals compare [OPTIONS] [EDITION]...",
        "",
        "  逐个矿产对照各清单，附进口依赖度。",
    ]
    assert "\n选项：\n" in said
    assert "环境变量：MINERALS_LANG" in said.replace("\n", "").replace(" ", "")
    assert said.endswith("\n  例：minerals compare us-2022 eu-2020 cn-2016 --battery\n")
    wide = [line for line in said.splitlines() if sum(2 if ord(letter) > 0x2E7F else 1 for letter in line) > 60]
    assert wide == []
    assert not any(line.strip().startswith(("，", "。", "；", "、", "）")) for line in said.splitlines())


def test_the_list_of_commands_is_in_chinese() -> None:
    said = run("-h", MINERALS_LANG="zh").stdout
    assert "  lists      列出数据集中的清单和出版物。\n" in said
    assert run("-h", MINERALS_LANG="en").stdout.startswith("Usage: minerals [OPTIONS] COMMAND [ARGS]...\n")
