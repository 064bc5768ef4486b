"""`minerals policies`: whose, on what, since when; official titles beside those of the review."""

from __future__ import annotations

import csv
import io
import json

import jsonschema
import pytest
from rich.cells import cell_len

import minerals
from minerals.questions.show.mineral import MineralShown
from minerals.store import paths
from tests.output.saying import missing, said
from tests.running import run


def ids(**asked: object) -> list[str]:
    return [one.policy.id for one in minerals.policies(**asked).instruments]  # type: ignore[arg-type]


def test_policies_of_china_are_its_law_and_its_announcements() -> None:
    found = ids(jurisdictions="CN")
    assert found[0] == "cn-mofcom-2023-39-quoted", "an announcement of 2006 that is known from a later one"
    assert {"cn-resources-law-2024", "cn-mofcom-2023-23", "cn-mofcom-2025-58", "cn-mofcom-2026-29"} < set(found)
    assert len(found) == 19


def test_a_mineral_is_named_or_on_a_list() -> None:
    answer = minerals.policies(mineral="Li", jurisdictions=["US", "EU"])
    assert [(one.policy.id, one.by, one.lists) for one in answer.instruments] == [
        ("us-eo-13817-2017", "list", ("us-2018",)),
        ("us-dpa-2022-11", "named", ()),
        ("eu-battery-action-plan-2018", "named", ()),
        ("eu-reg-2024-1252", "list", ("eu-2023", "eu-strategic-2024")),
    ]


def test_a_form_is_named_by_what_names_its_mineral_and_an_announcement_shows_the_controls_on_it_alone() -> None:
    found = {one.policy.id: one for one in minerals.policies(mineral="natural graphite").instruments}
    assert found["us-dpa-2022-11"].by == "named"
    assert [control.item for control in found["cn-mofcom-2023-39"].controls] == [
        "natural flake graphite (incl. spheroidised and expanded graphite)"
    ]


def test_a_mineral_that_nobody_names_has_no_policy() -> None:
    assert ids(mineral="cement") == []
    assert said(minerals.policies(mineral="cement")).startswith("No policy in the data set fits.")
    assert said(minerals.policies(mineral="cement"), "zh").startswith("数据集中没有符合条件的政策。")


@pytest.mark.parametrize(
    ("since", "found"),
    [
        ("2023-07-28", ["eu-reg-2023-1542", "eu-reg-2024-1252"]),
        ("2023-07-29", ["eu-reg-2024-1252"]),
        ("2024-05", ["eu-reg-2024-1252"]),
        ("2024-06", []),
        (2021, ["eu-reg-2023-1542", "eu-reg-2024-1252"]),
    ],
)
def test_since_counts_every_date_of_a_policy(since: str | int, found: list[str]) -> None:
    assert ids(jurisdictions="eu", since=since) == found


def test_what_has_no_date_is_left_out_and_counted() -> None:
    answer = minerals.policies(jurisdictions="Korea", since=2000)
    assert (len(answer.instruments), answer.undated) == (4, 1)
    assert not missing(answer, "en", ("Left out because they have no date: 1.", "Policies shown: 4 of 59."))
    assert not missing(answer, "zh", ("因无日期而未列入：1 项。", "显示 59 项政策中的 4 项。"))


def test_the_words_of_a_policy_and_of_its_row_in_the_review() -> None:
    answer = minerals.policies(jurisdictions=["KR", "EU"])
    english = (
        "EU 2018-05-17 Strategic Action Plan on Batteries strategy; published 2018-05-17",
        "names cobalt, lithium, graphite, nickel",
        "law, list; adopted 2024-04-11; published 2024-05-03; in force 2024-05-23",
        "lists eu-2023, eu-strategic-2024",
        "Korea 2021-07-08 ~Secondary Battery R&D Innovation Fund' 이차전지 R&D 혁신펀드",
        "no date not identified: 碳中和循环经济实施计划",
        "' read in reports, not in the instrument itself",
        "~ the English title is our translation",
        "8 电池战略行动计划 = Strategic Action Plan on Batteries: the same",
        "16 碳中和循环经济实施计划 = ?: not identified",
        "Rows of the review's table 1 shown: 7. Identified: 6; the same as printed: 2; not identified: 1.",
    )
    chinese = (
        "欧盟 2018-05-17 Strategic Action Plan on Batteries 战略规划；2018-05-17 发布",
        "涉及：钴、锂、石墨、镍",
        "清单：eu-2023, eu-strategic-2024",
        "无日期 未能确认：碳中和循环经济实施计划",
        "16 碳中和循环经济实施计划 = ?：未能确认",
        "所示综述表 1 的行数：7。已确认 6 项，其中与所印一致 2 项；未能确认 1 项。",
    )
    assert not missing(answer, "en", english)
    assert not missing(answer, "zh", chinese)


def test_a_reader_of_chinese_gets_a_chinese_title_first() -> None:
    answer = minerals.policies(jurisdictions="CN", since="2023-07")
    assert not missing(answer, "zh", ("中华人民共和国矿产资源法' Mineral Resources Law of the PRC (2024 Revision)",))
    assert not missing(answer, "en", ("Mineral Resources Law of the PRC (2024 Revision)' 中华人民共和国矿产资源法",))


def test_json_keeps_its_promise_and_csv_has_a_row_for_each() -> None:
    schema = json.loads((paths.schemas() / "policy-list.schema.json").read_text(encoding="utf-8"))
    for asked in ((), ("--mineral", "lithium"), ("--since", "2020", "--jurisdiction", "uk")):
        answer = json.loads(run("policies", *asked, "--format", "json").stdout)
        jsonschema.validate(answer, schema)
    assert [one["id"] for one in answer["policies"]] == [
        *("uk-strategy-2022", "uk-cmic-2022", "uk-refresh-2023", "uk-vision-2035")
    ]
    assert answer["options"] == {"jurisdictions": ["GB"], "mineral": None, "since": "2020"}
    rows = list(csv.DictReader(io.StringIO(run("policies", "--jurisdiction", "EU", "--format", "csv").stdout)))
    assert len(rows) == 6
    assert rows[-1]["dates"] == "2024-04-11 adopted|2024-05-03 published|2024-05-23 in-force"
    assert rows[-1]["kind"] == "law|list"
    assert rows[0]["review_name"] == "电池战略行动计划"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--jurisdiction", "XX"), "unknown jurisdiction `XX`"),
        (("--mineral", "litium"), "did you mean `lithium`"),
        (("--since", "yesterday"), "--since yesterday: a date such as 2021-06-01 was expected"),
        (("--since", "2021-02-30"), "--since 2021-02-30: a date such as 2021-06-01 was expected"),
    ],
)
def test_what_is_asked_wrongly_is_said_so(arguments: tuple[str, ...], words: str) -> None:
    done = run("policies", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr


@pytest.mark.parametrize("columns", [44, 80, 120])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_line_is_wider_than_asked_for(columns: int, language: str) -> None:
    text = run("policies", "--lang", language, COLUMNS=str(columns)).stdout
    assert max(map(cell_len, text.splitlines())) <= columns


def test_the_profile_of_a_mineral_has_its_policies_by_time() -> None:
    shown = minerals.show("lithium", as_of="2022-12-31")
    assert isinstance(shown, MineralShown)
    assert [one.policy.id for one in shown.instruments] == [
        *("us-eo-13817-2017", "eu-battery-action-plan-2018", "au-strategy-2022", "us-dpa-2022-11"),
        *("jp-security-act-2022", "uk-strategy-2022", "ca-strategy-2022"),
    ]
    words = (
        "Policies that name it, or whose list has it 2017-12-20 A Federal Strategy to Ensure Secure and Reliable "
        "Supplies of Critical Minerals (US; us-2018) 2018-05-17 Strategic Action Plan on Batteries (EU)",
        "`minerals policies --mineral lithium` says more.",
    )
    assert not missing(shown, "en", words)
    assert not missing(shown, "zh", ("提及该矿产或清单列有该矿产的政策", "Critical Minerals（美国；us-2018）"))
