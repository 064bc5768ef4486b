"""Battery chemistries: their minerals, what a cut touches and who holds the chain, typed by hand from the facts."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import minerals
from minerals.output.document import Table, Wording
from minerals.output.documents import document
from minerals.questions.battery.battery import Battery
from minerals.questions.battery.cut import Cut
from minerals.store import paths
from tests.running import run

LIBRARY = minerals.Library()


@cache
def both() -> Battery:
    return LIBRARY.battery("NMC811", "LFP")


def cells(battery: Battery, language: str = "en") -> dict[str, list[str]]:
    """The lines of each row of the table, one text a cell."""
    (table,) = (block for block in document(battery, Wording(language)).blocks if isinstance(block, Table))
    return {row[0][0].text: ["; ".join(line.text for line in cell) for cell in row[1:]] for row in table.rows}


def test_two_chemistries_stand_side_by_side_by_one_publication() -> None:
    assert [bill.publications for bill in both().bills] == [("anl-batpac-5-2",)] * 2
    rows = cells(both())
    assert {name: row[:2] for name, row in rows.items()} == {
        "Aluminium Al": ["0.5953 collector+casing", "0.797 collector+casing"],
        "Cobalt Co": ["0.07626 cathode", "0 cathode"],
        "Copper Cu": ["0.3644 collector+busbar+terminal", "0.5655 collector+busbar+terminal"],
        "Graphite": ["0.8539 anode", "0.9554 anode"],
        "Iron Fe": [
            "0.3361 stainless steel pack+module; 0.9287 steel pack+module",
            "0.4087 stainless steel pack+module; 1.073 steel pack+module",
        ],
        "Lithium Li": ["0.09224 cathode+electrolyte", "0.08896 cathode+electrolyte"],
        "Manganese Mn": ["0.0711 cathode", "0 cathode"],
        "Nickel Ni": ["0.6078 cathode", "0 cathode"],
    }


def test_lfp_has_published_zeros_and_more_of_three_minerals() -> None:
    nmc811, lfp = both().bills
    assert [name for name in ("nickel", "cobalt", "manganese", "lithium", "graphite") if lfp.state(name) == "zero"] == [
        *("nickel", "cobalt", "manganese")
    ]
    assert (lfp.state("phosphorus"), lfp.unseen["phosphorus"][0]) == ("unknown", "anl-batpac-5-1")
    for mineral in ("graphite", "copper", "aluminium"):
        assert lfp.of(mineral)[0].low > nmc811.of(mineral)[0].low
    assert lfp.of("lithium")[0].low < nmc811.of("lithium")[0].low


def test_the_lists_and_the_import_reliance_are_those_of_a_comparison() -> None:
    rows = cells(LIBRARY.battery("NMC811", editions=["us-2025", "eu-2017", "cn-2016"]))
    # US net import reliance of 2025, MCS 2026; EU of 2010-2014, study of 2017: the table of the facts.
    assert [rows[name][1:3] for name in ("Cobalt Co", "Copper Cu", "Manganese Mn", "Nickel Ni")] == [
        ["79", "32"],
        ["57 refined", "(82)"],
        ["100", "(89)"],
        ["41", "(59)"],
    ]
    assert rows["Lithium Li"][1:3] == [">50", "(86)"]
    assert rows["Manganese Mn"][3].startswith("(")


def test_graphite_is_not_natural_graphite() -> None:
    row = cells(LIBRARY.battery("NMC811", editions=["eu-2020", "cn-2016"], minerals=["graphite"]))
    assert row["Graphite"][1].endswith("listed: natural graphite; natural part not known")
    assert row["Graphite"][2].endswith("listed: crystalline graphite; natural part not known")
    assert row["Synthetic graphite"][1] == "-; listed: natural graphite"
    zh = cells(LIBRARY.battery("NMC811", editions=["eu-2020"], minerals=["graphite"]), "zh")
    assert zh["石墨"][1].endswith("列名：天然石墨；天然部分所占不详")


def test_the_inventory_gives_a_range_and_the_number_between() -> None:
    row = cells(LIBRARY.battery("NMC811", source="dai-2019"))
    assert row["Nickel Ni"][0] == "0.618 (0.5089~0.721) cathode"
    assert row["Lithium Li"][0] == "0.09131 (0.0752~0.1065) cathode; 0.003461 (0.00285~0.004037) electrolyte"
    assert row["Fluorspar"][0].endswith("fluorine electrolyte")


def test_every_publication_is_named_in_a_range() -> None:
    (bill,) = LIBRARY.battery("LFP", spread=True).bills
    assert bill.publications == (
        *("anl-batpac-5-1", "anl-batpac-5-2", "computed-minimum", "computed-practical", "dundee-2009", "premise-lfp"),
    )
    lines = cells(LIBRARY.battery("LFP", spread=True, minerals=["phosphorus"]))["Phosphorus P"][0].split("; ")
    assert [line.split(" ")[0] for line in lines] == ["0.3916", ">=0.3606", "0.4084", "0.4154"]
    assert "BatPaC 5.1 pack" in lines[0]


def test_amounts_are_for_the_kwh_asked_for_and_lithium_as_carbonate() -> None:
    row = cells(LIBRARY.battery("NMC811", kwh=60, lithium_as="LCE"))
    assert row["Nickel Ni"][0] == "36.47 cathode"  # 60 x 0.6078
    assert row["Lithium Li"][0] == "29.46 as LCE cathode+electrolyte"  # 60 x 0.09224 x 5.323
    (need,) = (
        one
        for one in LIBRARY.battery("NMC811", kwh=60, lithium_as="LCE").to_dict()["rows"]
        if one["mineral"] == "lithium"
    )
    (amount,) = need["needs"]["nmc811"]["amounts"]
    assert (amount["low"], round(amount["asked_low"], 2)) == (0.09224, 29.46)


def test_a_basis_takes_publications_of_that_basis() -> None:
    cell = LIBRARY.battery("NMC811", "LFP", basis="cell")
    assert [bill.publications for bill in cell.bills] == [("dai-2019",), ("premise-lfp",)]
    assert {amount.basis.scope for bill in cell.bills for amount in bill.amounts} == {"cell"}


@pytest.mark.parametrize(
    ("name", "publication"),
    [
        ("nca", "anl-batpac-5-2"),
        ("lto-lmo", "anl-batpac-5-1"),
        ("lmfp", "computed-practical"),
        ("zinc-air", "computed-minimum"),
        ("li-s", "wickerts-2023"),
        ("ss-nmc811", "anl-solidpac"),
        ("lead-acid", "wolff-2020"),
    ],
)
def test_a_formula_stands_only_where_nothing_else_is_known(name: str, publication: str) -> None:
    assert LIBRARY.battery(name).bills[0].publications == (publication,)


def test_what_is_the_least_by_formula_is_marked() -> None:
    assert cells(LIBRARY.battery("zinc-air"))["Zinc Zn"][0] == ">=0.7395~0.9039 anode"


def test_as_of_a_day_only_what_was_published_then_is_known() -> None:
    (bill,) = LIBRARY.battery("NMC811", as_of="2024").bills
    assert bill.publications == ("anl-batpac-5-1",)
    assert all(amount.publication != "anl-batpac-5-2" for amount in bill.amounts)


# The facts by hand: ten chemistries and a cut of cobalt.
COBALT = {
    "lfp": "zero",
    "lto-lmo": "zero",
    "sib-layered-cufemn": "zero",
    "lnmo": "zero",
    "lmo": "zero",
    "lmfp": "unknown",
    "sib-nmmt": "unknown",
    "sib-pba": "unknown",
    "nmc811": "needs",
    "lco": "needs",
}


@pytest.mark.parametrize(("chemistry", "expected"), COBALT.items())
def test_a_chemistry_is_free_of_cobalt_only_where_a_zero_was_published(chemistry: str, expected: str) -> None:
    (found,) = (one for one in LIBRARY.cut("cobalt").touched if one.chemistry.id == chemistry)
    assert found.list == expected
    assert bool(found.amounts) == (expected != "unknown")
    assert all(amount.is_zero == (expected == "zero") for amount in found.amounts)


def ids(cut: Cut, name: str) -> set[str]:
    return {one.chemistry.id for one in cut.on(name)}


def test_a_cut_of_graphite_touches_flow_batteries_too() -> None:
    cut = LIBRARY.cut("graphite")
    needs = {one.chemistry.id: one for one in cut.on("needs")}
    assert {"vrfb", "zn-hybrid-flow"} <= set(needs)
    assert len(needs) == 24 + 2
    assert [one.chemistry.id for one in needs.values() if one.chemistry.kind == "average"] == [
        *("ev-average-2020", "ev-average-2024")
    ]
    per_kwh = sorted(amount.low for amount in needs["vrfb"].amounts)
    assert per_kwh == [0.5821, 0.8052]
    assert ids(cut, "zero") == {
        *("lto-lmo", "sib-layered-cufemn", "ss-nca", "ss-nmc111", "ss-nmc532", "ss-nmc622", "ss-nmc721"),
        *("ss-nmc811", "ss-nmca"),
    }
    assert {"lead-acid", "nimh", "zinc-carbon", "alkaline"} <= ids(cut, "unknown")


def test_of_natural_graphite_nothing_is_certain() -> None:
    cut = LIBRARY.cut("graphite", form="natural")
    assert {one.chemistry.id: one.reason for one in cut.on("needs")} == dict.fromkeys(
        ("nca", "nmc111", "nmc811"), "assumed"
    )
    reasons = {one.chemistry.id: one.reason for one in cut.on("unknown")}
    assert (reasons["lfp"], reasons["vrfb"], reasons["nimh"]) == ("form-not-stated", "other-form", "no-row")
    assert cut.to_dict()["form"] == LIBRARY.cut("natural graphite").to_dict()["form"] == "natural-graphite"
    printed = run("battery", "--cut", "graphite", "--form", "natural").stdout
    assert "nothing is certain" in " ".join(printed.split())
    assert "graphite; natural graphite part not known" in printed


def test_the_chain_of_cobalt_keeps_its_metrics_apart() -> None:
    china = [one for one in LIBRARY.chain("cobalt").at("mining") if one.code == "CN"]
    assert {(one.publication, one.metric): one.low for one in china} == {
        ("us-mcs-2026", "production-share"): 0.6,
        ("benchmark-2023", "control"): 41,
    }


def test_the_chain_of_lfp_has_its_own_cathodes_and_no_others() -> None:
    things = {(one.thing, one.published) for one in LIBRARY.chain("磷酸铁锂").at("component")}
    assert ("LFP cathodes", "99%") in things
    assert "NMC cathodes" not in {thing for thing, _ in things}


def test_stages_stand_in_order_and_what_is_empty_is_told() -> None:
    chain = LIBRARY.chain("lithium").to_dict()
    assert [stage["stage"] for stage in chain["stages"]] == [
        *("mining", "refining", "battery-chemical", "component", "cell", "pack", "demand", "recycling")
    ]
    carbonate = [one for one in chain["stages"][2]["numbers"] if "碳酸锂" in one["thing"]]
    assert {(one["published"], one["unit"], one["metric"]) for one in carbonate} == {
        ("46.3万吨", "10-kt", "production"),
        ("20.5万吨", "10-kt", "production"),
    }
    assert "Nothing is published here of component, cell, pack, recycling." in run("chain", "lithium").stdout


@pytest.mark.parametrize(
    ("arguments", "schema"),
    [
        (["battery", "NMC811", "LFP"], "battery"),
        (["battery", "vrfb", "--range"], "battery"),
        (["battery"], "battery"),
        (["battery", "--cut", "graphite", "--form", "natural"], "battery"),
        (["chain", "lithium"], "chain"),
        (["chain", "NMC811"], "chain"),
    ],
)
def test_json_is_as_promised(arguments: list[str], schema: str) -> None:
    value: dict[str, Any] = json.loads(run(*arguments, "--format", "json").stdout)
    promise = json.loads((paths.schemas() / f"{schema}.schema.json").read_text(encoding="utf-8"))
    assert [error.message for error in Draft202012Validator(promise).iter_errors(value)] == []
    assert value["schema"] == schema


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["battery", "NMC812"], "unknown chemistry `NMC812`: did you mean `nmc811`?"),
        (["battery", "nmc955"], "`nmc955` is the name of 2 things: `nmc90-5-5-si`"),
        (["battery", "NMC811", "--kwh", "-3"], "--kwh takes a number above 0, not -3"),
        (["battery", "NMC811", "--kwh", "0"], "--kwh takes a number above 0, not 0"),
        (["battery", "NMC811", "--kwh", "nan"], "--kwh takes a number above 0, not nan"),
        (["battery", "NMC811", "--basis", "cel"], "unknown basis `cel`: did you mean `cell`?"),
        (["battery", "NMC811", "--basis", "system"], "with basis system; there are: `anl-batpac-5-1` (pack)"),
        (["battery", "LFP", "--source", "dai-2019"], "with `dai-2019`; there are: `anl-batpac-5-1` (pack)"),
        (["battery", "LFP", "--source", "dai-209"], "did you mean `dai-2019`?"),
        (["battery", "LFP", "--source", "dai-2019", "--range"], "ask for one of the two"),
        (["battery", "LFP", "--cut", "cobalt"], "--cut is a question of its own"),
        (["battery", "--form", "natural"], "--form belongs to --cut"),
        (["battery", "--cut", "cobalt", "--on", "all"], "--cut is a question of its own"),
        (["battery", "--cut", "cobalt", "--sources"], "--cut is a question of its own"),
        (["battery", "--sources"], "name a chemistry"),
        (["battery", "--min-dependence", "50"], "name a chemistry"),
        (["battery", "LFP", "--on", "most"], "unknown word for --on `most`"),
        (["battery", "LFP", "--on", "only", "us-2022"], "unknown edition for --on only `us-2022`"),
        (["battery", "LFP", "--min-dependence", "101"], "a percentage from 0 to 100 was expected"),
        (["battery", "--kwh", "3"], "name a chemistry"),
        (["battery", "nmc90"], "no kilograms of a mineral per kWh were published"),
        (["battery", "--cut", "cobalt", "--form", "ore"], "cobalt has no forms"),
        (["chain", "NMC812"], "unknown mineral or chemistry `NMC812`"),
    ],
)
def test_what_cannot_be_answered_is_told_with_what_there_is(arguments: list[str], words: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert len(done.stderr.splitlines()) <= 2


def test_the_filters_are_those_of_a_comparison() -> None:
    everything = set(cells(both()))
    # Import reliance by the lists: of 75 % and more are certain aluminium (>75 bauxite, EU 89), cobalt 79, graphite
    # 100, lithium (EU 100), manganese 100 and nickel (EU 75); copper is at most 57, iron not on the lists.
    kept = LIBRARY.battery("NMC811", "LFP", min_dependence=75)
    assert everything - set(cells(kept)) == {"Copper Cu", "Iron Fe"}
    compared = minerals.compare(minerals=[need.mineral.id for need in both().needs], min_dependence=75)
    assert {need.row.mineral.id for need in kept.needs} == {row.mineral.id for row in compared.rows}
    on_all = LIBRARY.battery("NMC811", "LFP", on="all")
    assert everything - set(cells(on_all)) == {"Iron Fe", "Manganese Mn"}
    only = LIBRARY.battery("NMC811", editions=["us-2025", "cn-2016"], on="only:us-2025")
    assert set(cells(only)) == {"Manganese Mn"}
    assert [row.get("min_dependence") for row in [kept.to_dict()["options"]]] == [75]
    printed = " ".join(run("battery", "NMC811", "LFP", "--min-dependence", "75").stdout.split())
    assert "Rows certain to be at or above 75: 6." in printed
    assert "lithium US 2025 >50" in printed
    assert run("battery", "NMC811", "--on", "only", "us-2025").returncode == 0
    assert "Rows" not in run("battery", "NMC811", "LFP", "--on", "all").stdout


def test_sources_number_each_amount_each_figure_and_each_share() -> None:
    arguments = ["battery", "NMC811", "--mineral", "nickel", "--edition", "us-2025", "--sources"]
    lines = run(*arguments, COLUMNS="200").stdout.splitlines()
    row = next(line for line in lines if line.startswith("Nickel"))
    assert row.split() == ["Nickel", "Ni", "0.6078", "[1]", "cathode", "41", "[2]", "3.1", "[3]", "mining", "2025"]
    assert [line for line in lines if line.startswith("[1]")] == [
        "[1]  anl-batpac-5-2: nickel (element): 0.6078222417358392; 2025 (model version); sheet All_Minerals, row 182; "
        "read in a copy or report"
    ]
    assert next(line for line in lines if line.startswith("[2]")).startswith("[2]  us-mcs-2026: NICKEL: 41; 2025;")
    assert next(line for line in lines if line.startswith("[4]")).startswith("[4]  iea-cmde-2024: nickel: 31.3%; 2024;")
    assert "[1]" not in run(*arguments[:-1]).stdout
    computed = run("battery", "zinc-air", "--edition", "us-2025", "--sources", "--lang", "zh", COLUMNS="250").stdout
    assert "M(Zn)" in computed
    assert "；推算" in computed or "; 推算" in computed


def test_every_chemistry_is_listed() -> None:
    found = LIBRARY.chemistries()
    assert len(found.described) == 64
    by_id = {one.chemistry.id: one for one in found.described}
    assert (by_id["thermal"].minerals, by_id["nmc90"].publications) == ((), ())
    assert by_id["sib-pba"].minerals == ("iron", "aluminium")


def test_a_bill_as_rows_has_each_amount_and_each_unknown() -> None:
    rows = LIBRARY.battery("LFP", minerals=["phosphorus", "cobalt"]).frame
    told = {(row["mineral"], row["state"]): row["low"] for row in rows.iter_rows(named=True)}
    assert told == {("phosphorus", "unknown"): None, ("cobalt", "zero"): 0.0}
    assert set(rows["us-2025_listing"]) == {"name", "form"}


def test_no_kilograms_are_added_up() -> None:
    printed = run("battery", "NMC811").stdout
    assert "not added up" in printed
    assert "otal" not in printed.split("\n\n")[0]


# Publication -> its statements in printed order: how many, then the beginning of some and their places, by hand.
STATED: dict[str, tuple[int, dict[str, str]]] = {
    "review-2022": (
        4,
        {
            "2021年全球锂离子电池市场规模达到545GWh,而中国锂离子电池市场规模约324GWh,约占全球市场的60%": (
                "section 1, first point"
            ),
            "2021年我国动力电池装车量累计154.5GWh…占全球总装车量的52.1%": "section 1, third point",
            "俄罗斯占有全球20%的高纯镍生产能力": "section 1, fourth point",
            "国际能源署…将铜、钴、镍、锂、稀土元素、铝等列为电动汽车和电池供应链的关键矿产": (
                "section 2.2, second point"
            ),
        },
    ),
    "cn-lit-du2025": (
        27,
        {
            "我國鋰儲量僅占全球鋰儲量的7.9%左右": "section 我國鋰電池產業鏈、供應鏈現狀",
            "中國市場的海外鋰占比將長期維持在85%—90%": "section 鋰礦資源對外依存度高",
            "2024年上半年鋰電產業的整體產能利用率低于50%": "section 上下游對接不暢",
        },
    ),
    "cn-plan-yunnan-2022": (
        17,
        {
            "重点发展磷酸铁锂、磷酸锰锂、磷酸锰铁锂、三元(镍钴锰)等正极材料": "part 1 (4) 重点产品",
            "依托省内丰富铜资源…打造铜箔生产基地": "part 2 (2) item 5",
        },
    ),
    "cn-miit-samr-2022": (
        3,
        {
            "一阶材料(正极材料、负极材料、隔膜、电解质等)": "part 1",
            "二阶材料(电池级碳酸锂、氢氧化锂等)": "part 1",
            "锂电(电芯及电池组)生产企业、锂电一阶材料企业、锂电二阶材料企业、锂镍钴等上游资源企业、锂电回收企业、"
            "锂电终端应用企业": "part 2",
        },
    ),
    "cn-zaozhuang-2024": (
        6,
        {
            "鈉電、固態電池等領域": "answer of the China National Light Industry Council",
            "特種電池,作為一種為特定應用場景和功能需求量身定制的電池": (
                "answer of the China Battery Industry Association"
            ),
        },
    ),
}


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("publication", STATED)
def test_every_statement_is_shown_with_its_words_and_its_place(publication: str, language: str) -> None:
    count, typed = STATED[publication]
    shown = LIBRARY.show(publication)
    title = {"en": "Statements on batteries", "zh": "关于电池的表述"}[language]
    (table,) = (
        block
        for block in document(shown, Wording(language)).blocks
        if isinstance(block, Table) and block.title == title
    )
    rows = [(row[0][0].text, row[-1][0].text) for row in table.rows]
    assert len(rows) == len(shown.to_dict()["batteries"]["statements"]) == count
    assert {words: dict(rows).get(words) for words in typed} == typed


def test_all_statements_are_those_of_these_publications() -> None:
    assert sum(count for count, _ in STATED.values()) == 57
    assert "俄罗斯占有全球20%的高纯镍生产能力" in run("show", "review-2022", COLUMNS="200").stdout


def test_the_words_of_the_ministry_on_the_stages_stand_as_printed() -> None:
    words = {one["statement"]: one for one in LIBRARY.show("cn-miit-samr-2022").to_dict()["batteries"]["statements"]}
    assert words["二阶材料(电池级碳酸锂、氢氧化锂等)"]["minerals"] == ["lithium"]
    assert words["一阶材料(正极材料、负极材料、隔膜、电解质等)"]["locator"] == "part 1"


def test_what_a_publication_says_of_batteries_is_written_as_rows() -> None:
    assert len(LIBRARY.show("anl-batpac-5-2").frame) == 162
    assert LIBRARY.show("benchmark-2023").frame["measures"].unique().to_list() == ["control"]


def test_an_earlier_edition_of_a_series_does_not_stand_beside_another_chemistry_where_a_later_one_has_amounts() -> None:
    # Only BatPaC 5.1 has LTO-LMO; of LFP both editions have amounts, and 5.2 is the later.
    bills = LIBRARY.battery("LTO-LMO", "LFP").bills
    assert [bill.publications for bill in bills] == [("anl-batpac-5-1",), ("anl-batpac-5-2",)]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["battery", "x" * 10_000], "unknown chemistry `xxx"),
        (["battery", ""], "unknown chemistry ``"),
        (["battery", "NMC\x1b[31m811"], r"unknown chemistry `NMC\x1b[31m811`"),
        (["chain", "\u202eLFP"], "unknown mineral or chemistry"),
        (["chain", ""], "unknown mineral or chemistry ``"),
        (["battery", "NMC811", "--kwh", "inf"], "--kwh takes a number above 0, not inf"),
        (["battery", "NMC811", "--kwh", "1e999"], "--kwh takes a number above 0, not inf"),
    ],
)
def test_hostile_names_and_numbers_are_refused_in_one_clear_message(arguments: list[str], words: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "\x1b" not in done.stderr
    assert len(done.stderr) < 1000
