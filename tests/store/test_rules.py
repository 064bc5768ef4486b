"""Each rule between files, broken once: the problem stands at its line, and it is the only one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from minerals.store.check import check_folder
from tests.store.planted import Lists, entry

Change = Callable[[dict[str, Any]], object]

REGISTER = "minerals.json"
PUBLICATIONS = "publications.json"
US = "editions/us-2022.json"
CN = "editions/cn-2016.json"
SCHEDULE = "editions/in-2026-mmdr-d.json"
MCS22 = "dependence/us-mcs-2022.json"
MCS26 = "dependence/us-mcs-2026.json"
CN_FIGURES = "dependence/cn-literature.json"
CN_USES = "uses/cn-literature.json"
EU_USES = "uses/eu-study-2023.json"
CLAIMS = "claims/review-2022.json"
SCORES = "criticality/eu-study-2017.json"
CONTROLS = "controls/cn-announcements.json"
RECORDS = ("figures", "uses", "claims", "scores", "controls")
PRODUCTION = "production/us-mcs-2022.json"


def mineral(name: str, /, **values: object) -> Change:
    return lambda value: entry(value, id=name).update(values)


def record(name: str, /, **values: object) -> Change:
    return lambda value: entry(value, mineral=name).update(values)


def without_chinese_name(name: str) -> Change:
    return lambda value: entry(value, id=name)["names"].update({"zh-Hans": None})


def head(**values: object) -> Change:
    return lambda value: value.update(values)


CASES: list[tuple[str, Change, tuple[str, ...], str]] = [
    # The register and the publications.
    (REGISTER, mineral("zinc", form_of="zinck"), ('"zinck"',), "unknown-mineral"),
    (REGISTER, mineral("zinc", commodity="zinck"), ('"zinck"',), "unknown-mineral"),
    (REGISTER, mineral("zinc", related=["lead", "zinck"]), ('"zinck"',), "unknown-mineral"),
    (REGISTER, mineral("zinc", item_of=[{"item": "refined", "mineral": "zinck"}]), ('"zinck"',), "unknown-mineral"),
    (REGISTER, mineral("galena", item_of=[{"item": "refind", "mineral": "lead"}]), ('"refind"',), "unknown-item"),
    (
        REGISTER,
        mineral("galena", item_of=[{"item": "refined", "mineral": "zinc"}]),
        ('"id": "galena"', '"zinc"'),
        "item-unrelated",
    ),
    (
        REGISTER,
        mineral("silicon-metal", item_of=[{"item": "ferrosilicon", "mineral": "silicon"}]),
        ('"id": "silicon-metal"', '{"item"'),
        "item-twice",
    ),
    (
        REGISTER,
        lambda value: entry(value, kind="group", id="rare-earths")["group"].append("x"),
        ('"x"',),
        "unknown-mineral",
    ),
    (
        REGISTER,
        lambda value: entry(value, id="zinc")["names"]["en"].update(basis="printed", printed_in=["us-2202"]),
        ('"us-2202"',),
        "unknown-publication",
    ),
    (REGISTER, mineral("zinc", aliases={"en": ["LITHIUM"]}), ('"LITHIUM"',), "name-twice"),
    (REGISTER, mineral("zinc", aliases={"en": ["natural-graphite"]}), ('["natural-graphite"]',), "name-twice"),
    (
        REGISTER,
        without_chinese_name("zinc"),
        ('"id": "zinc"',),
        "no-chinese-name",
    ),
    (
        REGISTER,
        without_chinese_name("promethium"),
        ('"id": "promethium"',),
        "no-chinese-name",
    ),
    (
        REGISTER,
        without_chinese_name("boron"),
        ('"id": "boron"',),
        "no-chinese-name",
    ),
    (
        REGISTER,
        lambda value: entry(value, id="rare-earths")["group"].append("rare-earths"),
        ('"id": "rare-earths"',),
        "loop",
    ),
    (
        REGISTER,
        lambda value: entry(value, id="platinum-group-metals")["group"].append("neodymium"),
        ('"id": "neodymium"',),
        "two-lines",
    ),
    (PUBLICATIONS, mineral("us-mcs-2022", published="2022-02-30"), ('"2022-02-30"',), "no-such-day"),
    # The editions.
    (US, head(supersedes="cn-2016"), ('"supersedes"',), "supersedes-another"),
    (US, head(supersedes="us-doe-2023"), ('"supersedes"',), "supersedes-another"),
    (SCHEDULE, head(series="cn-strategic"), ('"series"',), "series"),
    (SCHEDULE, head(stands_for="it is the law"), ('"series"',), "stands-for"),
    (US, lambda value: value["source"].update(publication="us-fr-2022"), ('"us-fr-2022"',), "unknown-publication"),
    (US, lambda value: value["companions"]["uses"].append("us-mcs-2203"), ('"us-mcs-2203"',), "unknown-publication"),
    (US, head(headings={"Metals": "metals"}), ('"Metals"',), "unused-heading"),
    (US, record("zinc", name="zirconium"), ('"mineral": "zirconium"',), "member-twice"),
    (US, record("zinc", covers=["lead"], covers_basis="stated"), ('"covers"',), "covers-without-group"),
    (US, record("zinc", covers_unknown=["lead"]), ('"covers_unknown"',), "covers-without-group"),
    (US, head(checked="2026-02-30"), ('"2026-02-30"',), "no-such-day"),
    (CN, record("coal", group="能源矿"), ('"能源矿"',), "unknown-heading"),
    (
        CN,
        lambda value: entry(value, mineral="rare-earths")["covers"].append("ytrium"),
        ('"ytrium"',),
        "unknown-mineral",
    ),
    (
        CN,
        lambda value: entry(value, mineral="rare-earths")["covers"].append("scandium"),
        ('"rare-earths"',),
        "covers-and-unknown",
    ),
    (CN, lambda value: entry(value, mineral="rare-earths")["covers_unknown"].append("x"), ('"x"',), "unknown-mineral"),
    # The figures and the uses.
    (MCS22, record("cobalt", mineral="cobolt"), ('"cobolt"',), "unknown-mineral"),
    (CN_FIGURES, record("cobalt", publication="cn-lit-ju2081"), ('"cn-lit-ju2081"',), "unknown-publication"),
    (
        CN_FIGURES,
        record("cobalt", publication="cn-literature"),
        ('"publication": "cn-literature"', "cobalt"),
        "no-publication",
    ),
    (
        CN_USES,
        record("cobalt", publication="cn-literature"),
        ('"publication": "cn-literature"', "cobalt"),
        "no-publication",
    ),
    (CN_USES, record("cobalt", mineral="cobolt"), ('"cobolt"',), "unknown-mineral"),
    (CN_USES, record("cobalt", publication="cn-lit-du2052"), ('"cn-lit-du2052"',), "unknown-publication"),
    (CN_USES, record("cobalt", read_in="s99"), ('"s99"',), "unknown-short-key"),
    (
        EU_USES,
        lambda value: entry(value, name="Hafnium")["share"].update(low=1),
        ('"Catalyst precursor"', "Hafnium"),
        "value",
    ),
    (
        EU_USES,
        lambda value: entry(value, name="Hafnium")["share"].update(published="much"),
        ('"much"',),
        "unread-value",
    ),
    (MCS22, record("aluminium", measure="m99"), ('"m99"',), "unknown-short-key"),
    (MCS22, lambda value: value["read_in"].update(s99="nowhere"), ('"s99"',), "unused-short-key"),
    (MCS22, lambda value: value["measures"].update(m99=value["measures"]["m1"]), ('"m99"',), "unused-short-key"),
    (MCS22, record("copper", item="refinde"), ('"refinde"',), "unknown-item"),
    (MCS22, record("copper", reading="as it stands"), ('"as it stands"',), "needless-reading"),
    (MCS22, record("copper", low=0, high=1, published="1-0 %", kind="point"), ('"1-0 %"',), "value"),
    (
        MCS22,
        record("copper", low=60, high=40, published="60-40 %", kind="between", low_inclusive=True, high_inclusive=True),
        ('"60-40 %"',),
        "low-above-high",
    ),
    (MCS22, record("copper", kind="net_exporter", published="45 %"), ('"45 %"',), "unwanted-key"),
    (MCS22, record("copper", approximate=True), ('"mineral": "copper"', '"period": "2021"'), "value"),
    (MCS22, record("copper", high=46), ('"mineral": "copper"', '"period": "2021"'), "value"),
    (MCS22, record("lithium", high_inclusive=False), ('"mineral": "lithium"', '"period": "2021"'), "value"),
    (MCS22, record("lithium", low_inclusive=True), ('"mineral": "lithium"', '"period": "2021"'), "value"),
    (MCS22, record("copper", period="2021-2019"), ('"2021-2019"',), "period"),
    (CN_FIGURES, record("cobalt", text_date="2018-02-30"), ('"2018-02-30"',), "no-such-day"),
]


@pytest.mark.parametrize(("name", "change", "fragments", "code"), CASES, ids=[f"{case[0]}-{case[3]}" for case in CASES])
def test_a_rule_that_is_broken_once_is_told_once(
    lists: Lists, name: str, change: Change, fragments: tuple[str, ...], code: str
) -> None:
    lists.change(name, change)
    assert lists.found() == [(name, lists.line(name, *fragments), code)]


def test_an_id_that_stands_twice_is_told_at_the_second(lists: Lists) -> None:
    lists.change(REGISTER, lambda value: value["minerals"].append(entry(value, id="zinc")))
    lists.change(PUBLICATIONS, lambda value: value["publications"].append(entry(value, id="us-mcs-2022")))
    assert lists.found() == [
        (REGISTER, lists.lines(REGISTER, '"id": "zinc"')[1], "id-twice"),
        (PUBLICATIONS, lists.lines(PUBLICATIONS, '"id": "us-mcs-2022"')[1], "id-twice"),
    ]


def test_an_unknown_publication_of_a_file_is_told_where_it_is_named(lists: Lists) -> None:
    def rename(value: dict[str, Any]) -> None:
        entry(value, id="us-mcs-2022").update(id="us-mcs-2032")

    lists.change(PUBLICATIONS, rename)
    named = lists.lines(CLAIMS, '"attributed_to": "us-mcs-2022"')
    assert lists.found() == [
        *((CLAIMS, line, "unknown-publication") for line in named),
        ("corrections.json", lists.line("corrections.json", '"publication": "us-mcs-2022"'), "unknown-publication"),
        (MCS22, lists.line(MCS22, '  "publication"'), "unknown-publication"),
        (US, lists.line(US, '"figures": ["us-mcs-2022"]'), "unknown-publication"),
        (PRODUCTION, lists.line(PRODUCTION, '  "publication"'), "unknown-publication"),
    ]


@pytest.mark.parametrize(
    ("name", "other", "key"),
    [
        (US, "editions/us-22.json", '"id"'),
        (MCS22, "dependence/us-mcs-22.json", '"publication"'),
    ],
)
def test_a_file_that_is_not_named_after_its_id_is_told(lists: Lists, name: str, other: str, key: str) -> None:
    (lists.folder / name).rename(lists.folder / other)
    assert lists.found() == [(other, lists.line(other, f"  {key}"), "wrong-name")]


def test_a_register_of_another_name_is_told_and_not_missed(lists: Lists) -> None:
    (lists.folder / REGISTER).rename(lists.folder / "register.json")
    assert lists.found() == [("register.json", 2, "wrong-name")]


def test_a_file_of_an_edition_that_calls_itself_uses_is_told_once(lists: Lists) -> None:
    lists.change(US, head(schema="uses"))
    assert lists.found() == [(US, 2, "wrong-schema")]


def test_a_value_in_words_needs_no_numbers(lists: Lists) -> None:
    def say(value: dict[str, Any]) -> None:
        figure = entry(value, mineral="copper")
        figure.update(kind="in_words", published="nearly all")
        del figure["low"], figure["high"]

    lists.change(MCS22, say)
    assert lists.found() == []
    lists.replace(MCS22, '"published": "nearly all"', '"published": "120 %"')
    assert lists.found() == []
    lists.replace(MCS22, '"published": "120 %"', '"published": "45 %"')
    assert [code for _, _, code in lists.found()] == ["value"]


def test_a_collection_may_give_two_texts_of_different_years(lists: Lists) -> None:
    def repeat(value: dict[str, Any]) -> None:
        figure = entry(value, mineral="cobalt")
        value["figures"].append({**figure, "text_date": "2019"})

    lists.change(CN_FIGURES, repeat)
    assert lists.found() == []


def test_a_count_may_differ_where_the_publisher_counts_by_a_rule_of_its_own(lists: Lists) -> None:
    lists.change(US, head(counting_rule="the two are counted as one", count_as_stated=49))
    assert lists.found() == []


@pytest.mark.parametrize(
    "apart", [{"item": "metal"}, {"measure": "m9"}, {"stage": "processing"}, {"period": "2020"}, {"part": "figure-2"}]
)
def test_two_figures_of_one_mineral_are_told_apart_by_any_part_of_the_key(lists: Lists, apart: dict[str, str]) -> None:
    def repeat(value: dict[str, Any]) -> None:
        value["measures"]["m9"] = {**value["measures"]["m1"], "metric": "import-dependence"}
        figure = entry(value, mineral="copper", item="refined")
        basis = {"stage_basis": "printed"} if apart.get("stage") else {}
        value["figures"] += [{**figure, **apart, **basis}, {**figure, "measure": "m9", "part": "table-1"}]

    lists.change(MCS22, repeat)
    assert lists.found() == []


def test_a_hint_says_what_to_write_and_what_to_take_out(lists: Lists) -> None:
    lists.change(MCS22, record("lithium", published="25"))
    assert lists.hint() == (
        'write "kind": "point"; write "high": 25; take `low_inclusive` out; take `high_inclusive` out'
    )


def _restated(**values: object) -> Change:
    return lambda value: value["changes"][0].update(values)


@pytest.mark.parametrize(
    ("name", "change", "fragments", "code"),
    [
        (US, head(supersedes="us-2022"), ('"supersedes"',), "supersedes-itself"),
        (CN, record("rare-earths", covers=["rare-earths"]), ('["rare-earths"]',), "covers-itself"),
        (MCS26, _restated(mineral="aluminum"), ('"aluminum"',), "unknown-mineral"),
        (MCS26, _restated(item="aluminas"), ('"aluminas"',), "unknown-item"),
        (MCS26, _restated(read_in="s9"), ('"s9"',), "unknown-short-key"),
        (MCS26, _restated(kind="method"), ('"method"',), "value"),
        (MCS26, _restated(words=" "), ('"words": " "',), "value"),
    ],
)
def test_a_statement_and_a_thing_that_refers_to_itself_are_told(
    lists: Lists, name: str, change: Change, fragments: tuple[str, ...], code: str
) -> None:
    lists.change(name, change)
    assert [(file, line) for file, line, _ in lists.found()] == [(name, lists.line(name, *fragments))]
    if code != "value":
        assert lists.found()[0][2] == code


def test_a_key_that_only_a_statement_uses_is_used(lists: Lists) -> None:
    def change(value: dict[str, Any]) -> None:
        value["read_in"]["s9"] = "the notes"
        value["changes"][0]["read_in"] = "s9"

    lists.change(MCS26, change)
    assert lists.found() == []


def _without(key: str) -> Change:
    return lambda value: _first(value).pop(key)


def _first(value: dict[str, Any]) -> dict[str, Any]:
    records: dict[str, Any] = next(value[key] for key in RECORDS if key in value)[0]
    return records


def _blank(key: str) -> Change:
    return lambda value: _first(value).update({key: " "})


def _unknown(value: dict[str, Any]) -> None:
    (_first(value) if value.get("kind") == "collection" else value).update(publication="us-mcs-2202")


@pytest.mark.parametrize("name", [MCS22, CN_FIGURES, "uses/us-mcs-2023.json", CN_USES, CLAIMS, SCORES, CONTROLS])
@pytest.mark.parametrize(
    ("change", "fragment", "hint"),
    [
        (_without("locator"), None, "add `locator`"),
        (_blank("locator"), '"locator": " "', "write it in that form"),
        (_unknown, '"publication": "us-mcs-2202"', "did you mean `us-mcs-2022`"),
    ],
    ids=["without-locator", "blank-locator", "unknown-publication"],
)
def test_every_record_needs_publication_and_locator(
    lists: Lists, name: str, change: Change, fragment: str | None, hint: str
) -> None:
    lists.change(name, change)
    key = next(key for key in RECORDS if lists.lines(name, f'  "{key}": ['))
    line = lists.line(name, f'  "{key}": [') + 1 if fragment is None else lists.line(name, fragment)
    problems = [one for one in check_folder(lists.folder).problems if one.code != "wrong-name"]
    assert [(one.file, one.line) for one in problems] == [(name, line)]
    assert hint in problems[0].hint


@pytest.mark.parametrize("name", [CN_FIGURES, CN_USES, CONTROLS])
def test_a_record_of_a_collection_names_its_publication(lists: Lists, name: str) -> None:
    lists.change(name, _without("publication"))
    assert lists.hint() == "add `publication`"


@pytest.mark.parametrize("name", [MCS22, "uses/us-mcs-2023.json", CLAIMS, SCORES, CONTROLS])
def test_a_file_names_its_publication(lists: Lists, name: str) -> None:
    lists.change(name, lambda value: value.pop("publication"))
    problems = [one for one in check_folder(lists.folder).problems if one.file == name]
    assert [one.hint for one in problems] == ["add `publication`"]


def test_of_several_series_of_one_kind_one_stands_for_the_jurisdiction(lists: Lists) -> None:
    lists.change("editions/in-2023.json", lambda value: value.pop("stands_for"))
    assert lists.found() == [(SCHEDULE, lists.line(SCHEDULE, '"series"'), "stands-for")]
    assert lists.hint() == "give the list of exactly one of them `stands_for`, with the reason"
