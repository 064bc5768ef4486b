"""`minerals assess`: indicators with intervals, flags against lines. Worked out by hand from the printed tables."""

from __future__ import annotations

import csv
import io
import json
from functools import cache

import jsonschema
import pytest
from rich.cells import cell_len

import minerals
from minerals.questions.assess.assess import Assessment
from minerals.questions.assess.gather import joint
from minerals.questions.assess.row import Row
from minerals.questions.compare.place import place
from minerals.store import paths
from minerals.store.dataset import Dataset
from tests.output.saying import missing
from tests.running import run


@cache
def assessed(viewer: str, as_of: str | None = None, sort: str = "name") -> Assessment:
    return minerals.assess(viewer=viewer, as_of=as_of, sort=sort)


def row(viewer: str, subject: str, stage: str, item: str | None = None, as_of: str | None = None) -> Row:
    (found,) = [
        one for one in assessed(viewer, as_of).rows if (one.subject.id, one.item, one.stage) == (subject, item, stage)
    ]
    return found


# HHI from MCS 2026, for 2025: sums of squares of the printed amounts over the square of the printed total.
HHI = [
    # (82^2 + 21^2 + 5.3^2 + 5^2) / 110^2, nothing unallocated
    ("vanadium", 0.5965, 0.5965, "CN", "every"),
    # 54.96967e9 / 310000^2; other countries: 1.05 x 310000 - 305500 = 20000
    ("cobalt", 0.5720, 0.5762, "CD", "every"),
    # (104000^2 + 6000^2 + 970^2 + 300^2 + 200^2 + 40^2) / 112000^2; 1.05 x 112000 - 111510 = 6090
    ("niobium", 0.8652, 0.8682, "BR", "every"),
    # h = 17.01795e9 / 290000^2 = 0.2024 without the US, whose output is withheld: h / (1 + h)
    ("lithium", 0.1683, 1.0, "AU", "may"),
]


@pytest.mark.parametrize(("subject", "low", "high", "largest", "flag"), HHI)
def test_a_concentration_is_the_one_worked_out_by_hand(
    subject: str, low: float, high: float, largest: str, flag: str
) -> None:
    one = row("EU", subject, "extraction")
    assert one.concentration is not None
    assert one.production is not None
    assert (round(one.concentration.low, 4), round(one.concentration.high, 4)) == (low, high)
    assert (one.concentration.largest.code, one.flags["concentration"]) == (largest, flag)
    assert (one.production.publication, one.production.period) == ("us-mcs-2026", "2025")


@pytest.mark.parametrize(
    ("viewer", "subject", "item", "stage", "published", "flag"),
    [
        ("EU", "cobalt", None, "extraction", ["81"], "every"),
        ("EU", "cobalt", None, "processing", ["1"], "no"),
        ("EU", "antimony", None, "processing", ["47"], "no"),
        ("US", "cobalt", None, "extraction", ["79"], "every"),
        ("US", "lithium", None, "extraction", [">50"], "every"),
        ("US", "zinc", "refined", "processing", ["73"], "every"),
        ("US", "iron-ore", None, "unspecified", ["E"], "no"),
        ("US", "ferrosilicon", None, "unspecified", ["<50"], "no"),
        ("CN", "phosphate-rock", None, "extraction", ["净进口国"], "may"),
        ("CN", "aluminium", None, "processing", [], "unknown"),
    ],
)
def test_dependence_is_as_published_and_flagged_by_all_that_it_may_be(
    viewer: str, subject: str, item: str | None, stage: str, published: list[str], flag: str
) -> None:
    one = row(viewer, subject, stage, item)
    assert [figure.value.published for figure in one.dependence] == published
    assert one.flags["dependence"] == flag


def test_the_largest_source_of_imports_stands_against_its_line() -> None:
    lithium = row("EU", "lithium", "processing")
    assert lithium.flags["supplier"] == "every"
    assert [(shares.countries[1].name, shares.publication) for shares in lithium.suppliers] == [
        ("Chile", "eu-study-2023")
    ]
    assert row("US", "cobalt", "extraction").flags["supplier"] == "no"
    assert row("US", "antimony", "extraction").flags["supplier"] == "may", "ore 86, oxide 66, metal 22, in all 55"
    assert row("CN", "lithium", "extraction").flags["supplier"] == "unknown"


def test_one_edition_of_each_kind_of_data_is_used() -> None:
    assert assessed("EU").used == {
        "production": "us-mcs-2026",
        "world-shares": "eu-study-2023",
        "dependence": "eu-study-2023",
        "suppliers": "eu-study-2023",
    }
    assert assessed("CN").used == {
        "production": "us-mcs-2026",
        "world-shares": None,
        "dependence": "cn-literature",
        "suppliers": None,
    }
    assert assessed("US").used["world-shares"] is None
    for one in assessed("US").rows:
        publications = {shares.publication for shares in one.suppliers}
        publications |= {figure.publication for figure in one.dependence}
        assert publications <= {"us-mcs-2026"}


# HHI of the EU shares, computed apart from this program (tests/examples/eu-2023-screen.csv).
SHARES = [
    ("niobium", 0.801, "BR"),
    ("magnesium", 0.823, "CN"),
    ("lithium", 0.430, "CN"),
    ("manganese", 0.363, "CN"),
    ("phosphorus", 0.634, "CN"),
]


@pytest.mark.parametrize(("subject", "low", "largest"), SHARES)
def test_the_eu_has_the_shares_of_its_own_study_where_there_is_no_world_table(
    subject: str, low: float, largest: str
) -> None:
    of_eu = row("EU", subject, "processing")
    assert of_eu.concentration is not None
    assert of_eu.production is not None
    assert of_eu.concentration.low == pytest.approx(low, abs=0.0006)
    assert of_eu.concentration.largest.code == largest
    assert (of_eu.production.publication, of_eu.production.period) == ("eu-study-2023", "2016-2020")
    others = [one for one in assessed("US").rows if (one.subject.id, one.stage) == (subject, "processing")]
    assert all(one.production is None for one in others)


def test_a_share_of_some_countries_alone_is_no_share_of_the_world() -> None:
    """Of iron ore and tin the data set has China's share in the study, and no other."""
    for subject in ("iron-ore", "tin", "zinc"):
        assert row("EU", subject, "processing").concentration is None


def test_the_governance_of_the_largest_producers_is_shown_and_enters_no_column() -> None:
    entries = {entry.code: entry for entry in assessed("EU").governance}
    largest = {one.concentration.largest.code for one in assessed("EU").rows if one.concentration}
    assert {"CN", "CD", "CL"} < set(entries) <= largest
    assert {entry.year for entry in entries.values()} == {"2019"}
    assert assessed("EU", "2019-12-31").governance == (), "the update of 2020 was not there yet"


def test_every_mineral_of_the_lists_has_a_row_also_without_any_data() -> None:
    data = Dataset()
    editions = [data.editions[name] for name in ("us-2025", "eu-2023", "cn-2016")]
    assert {one.mineral.id for one in assessed("US").rows} == set(place(editions, data.register, "commodity"))
    shale = [one for one in assessed("US").rows if one.mineral.id == "coalbed-methane"] or [
        one for one in assessed("US").rows if one.production is None and not one.dependence
    ]
    assert shale
    assert {flag for one in shale for flag in (one.flags["concentration"], one.flags["dependence"])} == {"unknown"}


def test_fewer_than_two_known_indicators_are_never_called_low() -> None:
    for viewer in ("US", "EU", "CN"):
        for one in assessed(viewer).rows:
            assert one.low == (one.known >= 2 and not {"every", "may"} & set(one.flags.values()))
            assert not one.low or one.known >= 2
    assert row("EU", "copper", "extraction").low
    assert not row("EU", "zinc", "processing").low, "its dependence of 0 alone is known"


def test_controls_are_those_of_the_day() -> None:
    states = {
        day: sorted({str(one.state) for one in row("EU", "natural-graphite", "extraction", as_of=day).controls})
        for day in ("2023-10-19", "2024-06-30", "2026-06-30")
    }
    assert states["2023-10-19"] == []
    assert "in-force" in states["2024-06-30"]
    assert "in-force" in states["2026-06-30"]


def test_lines_can_be_set() -> None:
    strict = minerals.assess("cn-2016", viewer="EU", lines={"concentration": 0.58, "dependence": 82, "supplier": 62})
    cobalt = next(one for one in strict.rows if one.key[1:] == ("cobalt", "", "extraction"))
    assert cobalt.flags == {"concentration": "no", "dependence": "no", "supplier": "unknown"}
    refined = next(one for one in strict.rows if one.key[1:] == ("cobalt", "", "processing"))
    assert refined.flags["supplier"] == "every", "Finland 62"


def test_the_order_of_overlapping_intervals_is_undecided() -> None:
    rows = [one for one in assessed("EU", sort="concentration").rows if one.concentration is not None]
    lows = [one.concentration.low for one in rows if one.concentration]
    assert lows == sorted(lows, reverse=True)
    by_key = {one.key[1:]: one for one in rows}
    assert by_key["lithium", "", "extraction"].undecided
    assert by_key["niobium", "", "extraction"].undecided, "lithium may be anything up to 1"
    dependence = {one.key[1:]: one for one in assessed("EU", sort="dependence").rows}
    assert not dependence["lead", "", "processing"].undecided, "6, and no other is about as low"
    assert not any(one.undecided for one in assessed("EU").rows)


def test_two_rows_with_one_and_the_same_number_are_not_undecided() -> None:
    rows = minerals.assess("eu-strategic-2024", viewer="US", sort="dependence").rows
    certain = [one for one in rows if (ends := one.ends("dependence")) and ends.low == ends.high == 100]
    others = [one for one in rows if (ends := one.ends("dependence")) and ends.low < 100 == ends.high]
    assert len(certain) > 1
    assert {one.undecided for one in certain} == {bool(others)}
    alone = minerals.assess("cn-2016", viewer="EU", sort="supplier").rows
    zero = [one for one in alone if (ends := one.ends("supplier")) and ends.low == ends.high]
    numbers = [one.ends("supplier") for one in zero]
    twice = [one for one, ends in zip(zero, numbers, strict=True) if numbers.count(ends) > 1]
    assert twice
    assert not all(one.undecided for one in twice)


def test_what_is_unknown_comes_last_in_an_order() -> None:
    known = [one.ends("dependence") is not None for one in assessed("EU", sort="dependence").rows]
    assert known == sorted(known, reverse=True)


@pytest.mark.parametrize(
    ("flags", "together"),
    [
        (["every"], "every"),
        (["every", "every"], "every"),
        (["no", "no"], "no"),
        (["every", "no"], "may"),
        (["no", "unknown"], "may"),
        (["unknown"], "unknown"),
        ([], "unknown"),
    ],
)
def test_several_figures_make_one_flag(flags: list[str], together: str) -> None:
    assert joint(flags) == together


def test_json_keeps_its_promise_for_every_viewer_and_day() -> None:
    schema = json.loads((paths.schemas() / "assessment.schema.json").read_text(encoding="utf-8"))
    for arguments in (("--for", "US"), ("--for", "EU", "--battery"), ("--for", "CN", "--as-of", "2021-06-01")):
        jsonschema.validate(json.loads(run("assess", *arguments, "--format", "json").stdout), schema)


def test_csv_says_unknown_too() -> None:
    rows = list(csv.DictReader(io.StringIO(run("assess", "--for", "EU", "--battery", "--format", "csv").stdout)))
    cobalt = [one for one in rows if one["subject"] == "cobalt"]
    assert [(one["stage"], one["hhi_low"], one["flag_concentration"], one["dependence"]) for one in cobalt] == [
        ("extraction", "0.572", "every", "81"),
        ("processing", "0.3776", "every", "1"),
    ]
    iron = [one for one in rows if one["subject"] == "iron-ore"]
    assert {(one["hhi_low"], one["flag_concentration"], one["largest_producer"]) for one in iron} == {
        ("", "unknown", "")
    }


WORDS = {
    "en": (
        "Assessment for EU",
        "Cobalt, mined 0.57~0.58! (2025) 81! unknown 1 suspended 22; 0.98 Li-ion, cathode US EU CN",
        "Congo (Kinshasa) 74 (2016-2020) (2023)",
        "Cobalt, processed 0.38! (2016-2020) 1 Finland 62 1 suspended 22; 0.98 Li-ion, cathode US EU CN",
        "China 60 (2016-2020) (2016-2020) (2023)",
        "Lithium, mined 0.16~1(!) (2025) 81! unknown",
        "Iron ore, mined unknown 77! unknown none seen",
        "HHI of stages for which USGS MCS 2026 has no table, from the shares in EU study 2023: Aluminium, mined;",
        "(World Bank WGI 2020, 2019): Congo (Kinshasa) -1.6 ± 0.2, Guinea -0.9 ± 0.2, Mexico -0.4 ± 0.2,",
        "! at or above its line in every case",
        "(!) may be at or above its line: the interval crosses it",
        "Concentration (HHI) at or above 0.3 in every case Aluminium, processed;",
        "Dependence at or above 50 % in every case",
        "One country supplies 65 % or more in every case Lithium, processed; Magnesium, processed; Niobium, processed",
        "All in all low: two or more known, all below Antimony, processed; Copper, mined; Copper refined, processed;",
        "One edition of each: world production USGS MCS 2026; dependence EU study 2023;",
        "Controls as last seen on 2026-10-09: none seen does not mean none.",
        "No sum, no weights: each column stands for itself. 45 rows, 21 minerals.",
    ),
    "zh": (
        "评估（欧盟）",
        "钴（采） 0.57~0.58! (2025) 81! 未知 1 项暂停 22；0.98 锂离子电池、正极 美 欧 中",
        "刚果（金） 74 (2016-2020) (2023)",
        "钴（加工） 0.38! (2016-2020) 1 芬兰 62",
        "铁矿石（采） 未知 77! 未知",
        "USGS MCS 2026 无产量表的环节，HHI 取自 EU study 2023 的份额：",
        "（World Bank WGI 2020，2019）：刚果（金） -1.6 ± 0.2、几内亚 -0.9 ± 0.2",
        "集中度（HHI）达到或高于 0.3 在任何情况下",
        "依存度达到或高于 50%",
        "单一国家供应 65% 及以上 在任何情况下",
        "各取一个版本：世界产量 USGS MCS 2026；",
        "未见不等于没有",
        "不加总、不加权，各栏独立。45 行，21 种矿产。",
    ),
}


@pytest.mark.parametrize("language", WORDS)
def test_the_words_of_an_assessment(language: str) -> None:
    assert not missing(minerals.assess(viewer="EU", battery=True), language, WORDS[language])


def test_two_figures_stand_side_by_side_and_more_as_their_span() -> None:
    words = ("Manganese, mined 0.22~0.24 (2025) 68, 96!", "Copper, mined 0.10~0.14 (2025) 60.93~78.09!")
    assert not missing(minerals.assess(viewer="CN", battery=True), "en", words)


def test_a_row_with_a_single_known_indicator_is_too_little_known() -> None:
    words = ("too little known to call low Alumina, processed; Bauxite, mined; Iron ore, mined;",)
    assert not missing(minerals.assess(viewer="EU", battery=True), "en", words)


@pytest.mark.parametrize("columns", [44, 80, 120, 200])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_line_is_wider_than_asked_for_and_unknown_is_said(columns: int, language: str) -> None:
    text = run("assess", "--battery", "--for", "EU", "--lang", language, COLUMNS=str(columns)).stdout
    assert max(map(cell_len, text.splitlines())) <= columns
    assert {"en": "unknown", "zh": "未知"}[language] in text


def test_unknown_is_visible_in_every_format() -> None:
    for form in ("markdown", "json", "csv", "html"):
        assert "unknown" in run("assess", "--battery", "--for", "EU", "--format", form).stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--for", "XX"), "unknown viewer `XX`: one of US, EU, CN was expected"),
        (("--line", "concentration=2"), "--line concentration=2: a number above 0 and up to 1 was expected"),
        (("--line", "concentration=0"), "a number above 0 and up to 1 was expected"),
        (("--line", "dependence=nan"), "a number above 0 and up to 100 was expected"),
        (("--line", "supplier=inf"), "a number above 0 and up to 100 was expected"),
        (("--line", "supplier=-1"), "a number above 0 and up to 100 was expected"),
        (("--as-of", "0000-00-00"), "--as-of 0000-00-00: a date such as 2021-06-01 was expected"),
        (("--line", "depth=1"), "unknown line `depth`"),
        (("--line", "concentration"), "--line concentration: an indicator and a number were expected"),
        (("--sort", "rank"), "unknown column to sort by `rank`"),
        (("--as-of", "yesterday"), "a date such as 2021-06-01 was expected"),
        (("us-2202",), "did you mean `us-2022`"),
    ],
)
def test_what_is_asked_wrongly_is_said_so(arguments: tuple[str, ...], words: str) -> None:
    done = run("assess", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
