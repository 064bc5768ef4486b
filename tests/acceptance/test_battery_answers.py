"""Answers on batteries in detail: scaled numbers, what a day knows, what the lines below a table say. Typed by hand."""

from __future__ import annotations

from itertools import chain as chained

import pytest

import minerals
from minerals.output.document import Cell, Emphasis, Sentences, Table, Wording
from minerals.output.documents import document
from minerals.output.documents.battery_bars import bars
from minerals.questions.battery.chain import Chain, holdings
from minerals.questions.records import Answer
from minerals.store.dataset import Dataset
from tests.running import run

LIBRARY = minerals.Library()


def rows(answer: Answer, language: str = "en") -> list[list[Cell]]:
    """The rows of all tables of an answer."""
    blocks = document(answer, Wording(language)).blocks
    return [list(row) for block in blocks if isinstance(block, Table) for row in block.rows]


def texts(answer: Answer, first: str, language: str = "en") -> list[list[str]]:
    """The lines of the cells of the first row that begins with a name."""
    row = next(row for row in rows(answer, language) if row[0][0].text == first)
    return [[line.text for line in cell] for cell in row[1:]]


def below(answer: Answer, language: str = "en") -> list[str]:
    """The sentences below the tables of an answer."""
    blocks = document(answer, Wording(language)).blocks
    return [one.text for one in chained(*(block.sentences for block in blocks if isinstance(block, Sentences)))]


def test_all_three_numbers_of_a_range_are_for_the_kwh_asked_for() -> None:
    answer = LIBRARY.battery("NMC811", source="dai-2019", kwh=60, minerals=["nickel"])
    (amount,) = answer.to_dict()["rows"][0]["needs"]["nmc811"]["amounts"]
    # 60 x 0.5089, 60 x 0.618 and 60 x 0.721
    assert [round(amount[f"asked_{end}"], 3) for end in ("low", "central", "high")] == [30.534, 37.08, 43.26]
    assert [amount[end] for end in ("low", "central", "high")] == [0.5089, 0.618, 0.721]


@pytest.mark.parametrize(("kwh", "unit", "number"), [(1, "kg/kWh", 0.6078), (60, "kg", 36.468)])
def test_a_number_of_a_table_has_the_unit_that_it_is_in(kwh: float, unit: str, number: float) -> None:
    answer = LIBRARY.battery("NMC811", kwh=kwh, minerals=["nickel"])
    ((_, amounts, *_),) = rows(answer)
    (quantity,) = (line.quantity for line in amounts)
    assert quantity is not None
    assert quantity.unit == unit
    assert [quantity.low, quantity.high] == pytest.approx([number, number])
    ((bar, _),) = bars(answer, answer.bills[0], "nickel", "en")
    assert [bar.low, bar.high] == pytest.approx([number, number])


def test_a_cut_on_a_day_knows_only_what_was_published_by_then() -> None:
    # The models of Argonne with their zeros for cobalt are of 2023 and later.
    cut = LIBRARY.cut("cobalt", as_of="2022")
    assert {one.chemistry.id for one in cut.on("needs")} == {"ev-average-2020", "nca", "nmc111", "nmc811"}
    assert cut.on("zero") == []
    assert "lfp" in {one.chemistry.id for one in cut.on("unknown")}


def test_a_cut_shows_three_amounts_per_kwh_first_and_counts_the_others() -> None:
    cut = LIBRARY.cut("graphite")
    assert texts(cut, "LFP") == [
        ["0.9846 kg/kWh anode", "0.9554 kg/kWh anode", ">=0.8389 kg/kWh anode", "and 1 more"],
        ["BatPaC 5.1", "BatPaC 5.2", "least by formula"],
    ]
    assert texts(cut, "NMC811")[0][-1] == "and 4 more"
    assert texts(cut, "VRFB")[0] == [
        "0.5821 kg/kWh bipolar plate synthetic graphite",
        "0.8052 kg/kWh bipolar plate synthetic graphite",
    ]
    assert texts(LIBRARY.cut("graphite", form="natural"), "NCA")[0] == [
        "0.2632 (0.2168~0.3071) kg/kWh anode natural graphite",
        "0.0737 kg/kg-cell anode natural graphite",
        "by assumption of the inventory",
    ]


def test_a_cut_names_the_averages_among_the_chemistries() -> None:
    assert below(LIBRARY.cut("graphite"))[-1] == (
        "Among them are classes and averages, which are no chemistries: EV average 2020, EV demand 2024."
    )


def test_the_states_that_occur_are_explained() -> None:
    known = run("battery", "NMC811", "--edition", "us-2025").stdout
    unknown = run("battery", "NMC811", "--mineral", "phosphorus", "--edition", "us-2025").stdout
    least = run("battery", "zinc-air", "--edition", "us-2025").stdout
    words = ("its publication has no row of the mineral", "least that the formula needs; a real cell needs more")
    found = [[each in " ".join(text.split()) for each in words] for text in (known, unknown, least)]
    assert found == [[False, False], [True, False], [False, True]]


def test_other_publications_are_offered_only_where_none_was_chosen() -> None:
    offer = "Other publications with kilograms per kWh: "
    assert any(text.startswith(offer + "NMC811: anl-batpac-5-1, ") for text in below(LIBRARY.battery("NMC811")))
    for answer in (LIBRARY.battery("NMC811", source="anl-batpac-5-2"), LIBRARY.battery("NMC811", spread=True)):
        assert not any(text.startswith(offer) for text in below(answer))


def test_the_publications_of_a_mineral_without_a_row_are_named_for_the_minerals_asked_for() -> None:
    assert below(LIBRARY.battery("NMC811", "LFP", minerals=["phosphorus"]))[1] == (
        "Without a row in that publication, but counted by others: NMC811 phosphorus (Dai 2019), LFP phosphorus "
        "(BatPaC 5.1, least by formula, by practical capacity, premise LFP)."
    )
    assert "NMC811 fluorspar (Dai 2019)" in below(LIBRARY.battery("NMC811", "LFP"))[1]


def test_a_range_names_the_publications_of_the_rows_shown() -> None:
    named = [text for text in below(LIBRARY.battery("LFP", spread=True, minerals=["phosphorus"])) if "LFP: " in text]
    assert named == [
        "LFP: BatPaC 5.1, pack, energy not stated.",
        "LFP: least by formula, cell, least by formula.",
        "LFP: by practical capacity, cell, practical capacity of the material.",
        "LFP: premise LFP, cell, gross energy.",
    ]


@pytest.mark.parametrize(
    ("mineral", "expected"),
    [
        (
            "graphite",
            [
                ("mining", "natural-graphite", "77.8%", "2025"),
                ("refining", "natural-graphite", "virtually all", "2023"),
                ("refining", "battery-grade-graphite", "95.7%", "2024"),
                ("battery-chemical", "natural-graphite", "100%", ""),
            ],
        ),
        # China's 95 % of refining in 2023 is a share controlled by ownership, not a share of production.
        (
            "manganese",
            [
                ("mining", "manganese", "3.5%", "2025"),
                ("refining", "manganese", "58.2%", ""),
                ("battery-chemical", "manganese", "95%", "2021"),
            ],
        ),
    ],
)
def test_chinas_share_of_a_stage_is_the_newest_with_a_year(
    mineral: str, expected: list[tuple[str, str, str, str]]
) -> None:
    found = holdings(Dataset(), mineral, None)
    assert [(one.stage, one.mineral, one.published, one.year) for one in found] == expected


def numbers(chain: Chain) -> set[tuple[str, str]]:
    """The numbers of a chain as published, with their publications."""
    return {(one.published, one.publication) for one in chain.holdings}


def test_a_chain_on_a_day_knows_only_what_was_published_by_then() -> None:
    assert numbers(LIBRARY.chain("lithium", as_of="2022")) == {
        *(("14.0%", "us-mcs-2022"), ("55.0%", "us-mcs-2022"), ("26.0%", "us-mcs-2022"))
    }
    assert {one.publication for one in LIBRARY.chain("LFP", as_of="2022").at("component")} == {
        *("doe-2022", "rystad-2021")
    }


def test_extraction_in_the_study_of_the_eu_is_the_stage_of_mining() -> None:
    chain = LIBRARY.chain("lithium", as_of="2023-06-30")
    assert {(one.stage, one.published) for one in chain.holdings if one.publication == "eu-study-2023"} == {
        *(("mining", "10.2%"), ("refining", "56.2%"))
    }


def test_a_published_zero_is_not_emphasized() -> None:
    (row,) = rows(LIBRARY.battery("NMC811", "LFP", minerals=["cobalt"]))
    assert [[(line.figure, line.emphasis) for line in cell] for cell in row[1:3]] == [
        *([("0.07626", Emphasis.STRONG)], [("0", Emphasis.PLAIN)])
    ]


def test_the_chain_of_a_chemistry_is_that_of_the_minerals_that_it_contains() -> None:
    assert set(LIBRARY.chain("LFP").minerals) == {*("lithium", "iron", "phosphorus", "graphite", "aluminium", "copper")}


def test_the_chain_of_a_flow_battery_has_no_lithium_ion_cells() -> None:
    stages = {one.stage for one in LIBRARY.chain("VRFB").holdings}
    assert stages == {"mining", "refining"}


@pytest.mark.parametrize(
    ("language", "name", "metric"),
    [
        ("en", "battery-grade graphite", "share of production (computed from printed amounts)"),
        ("zh", "电池级石墨", "产量份额（据公布数量计算）"),
    ],
)
def test_a_number_of_a_chain_says_what_it_measures_and_whether_it_is_computed(
    language: str, name: str, metric: str
) -> None:
    _, (number,), (measured,), *_ = texts(LIBRARY.chain("graphite"), name, language)
    assert (number, measured) == ("95.7%", metric)
