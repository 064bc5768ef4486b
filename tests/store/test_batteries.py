"""The files about batteries: figures as typed by hand, computed ones recomputed, and each rule broken once."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

import minerals
from minerals.domain.arithmetic import Constants, computed
from minerals.domain.batteries import Intensity
from minerals.store.batteries import Batteries
from minerals.store.dataset import Dataset
from tests.store.planted import Lists, entry

CHEMISTRIES = "batteries/chemistries.json"
BATPAC = "batteries/intensities/anl-batpac-5-2.json"
LEAST = "batteries/intensities/computed-minimum.json"
DAI = "batteries/intensities/dai-2019.json"
RECYCLING = "batteries/stages/benchmark-2025.json"
IEA = "batteries/stages/iea-gevo-2024.json"
Change = Callable[[dict[str, Any]], object]


@cache
def batteries() -> Batteries:
    return Dataset().batteries


def amounts(publication: str, chemistry: str, mineral: str, unit: str = "kg/kWh") -> list[Intensity]:
    return [
        one
        for one in batteries().intensities
        if (one.publication, one.chemistry, one.mineral, one.unit) == (publication, chemistry, mineral, unit)
    ]


# The table and the worked examples of the facts, typed by hand.
TYPED = [
    ("nmc811", "lithium", 0.0922, 0.0890),
    ("nmc811", "nickel", 0.608, 0),
    ("nmc811", "cobalt", 0.0763, 0),
    ("nmc811", "manganese", 0.0711, 0),
    ("nmc811", "graphite", 0.854, 0.955),
    ("nmc811", "copper", 0.364, 0.566),
    ("nmc811", "aluminium", 0.595, 0.797),
]


@pytest.mark.parametrize(("chemistry", "mineral", "expected", "of_lfp"), TYPED)
def test_batpac_is_as_typed(chemistry: str, mineral: str, expected: float, of_lfp: float) -> None:
    for name, number in ((chemistry, expected), ("lfp", of_lfp)):
        (found,) = amounts("anl-batpac-5-2", name, mineral)
        assert found.low == found.high == pytest.approx(number, rel=0.006)
        assert (found.basis.scope, found.basis.capacity) == ("pack", "not-stated")
        assert found.is_zero == (number == 0)


def test_the_nickel_of_nmc811_comes_out_alike_on_three_roads() -> None:
    # 0.8 x 58.69 in 97.28 g/mol; 212 Ah/kg x 3.69 V; 0.3773 kg cathode of 95 % oxide in a cell of 0.28 kWh/kg.
    fraction = 0.8 * 58.6934 / (6.941 + 0.8 * 58.6934 + 0.1 * 54.938045 + 0.1 * 58.933195 + 2 * 15.9994)
    by_capacity = fraction / (212 * 3.69) * 1000
    by_inventory = fraction * 0.3773 * 0.95 / 0.28
    assert (round(fraction, 4), round(by_capacity, 3), round(by_inventory, 3)) == (0.4827, 0.617, 0.618)
    (model,) = amounts("anl-batpac-5-2", "nmc811", "nickel")
    (practical,) = amounts("computed-practical", "nmc811", "nickel")
    (inventory,) = amounts("dai-2019", "nmc811", "nickel")
    assert practical.low == pytest.approx(by_capacity, rel=1e-3)
    assert inventory.central == pytest.approx(by_inventory, rel=1e-3)
    assert (inventory.low, inventory.high) == (0.5089, 0.721)
    roads = (model.low, practical.low, inventory.central or 0)
    assert max(roads) / min(roads) < 1.02


def test_the_lithium_of_nmc811_is_that_of_the_cathode_and_of_the_electrolyte() -> None:
    cathode, electrolyte = amounts("dai-2019", "nmc811", "lithium")
    assert (cathode.component, electrolyte.component) == (("cathode",), ("electrolyte",))
    assert (cathode.central or 0) + (electrolyte.central or 0) == pytest.approx(0.095, abs=5e-4)


def test_the_lithium_of_lfp_is_as_worked_out_by_hand() -> None:
    per_kwh = 1000 * 6.941 / (6.941 + 55.845 + 30.973762 + 4 * 15.9994) / (150 * 3.205)
    assert round(per_kwh, 4) == 0.0915
    assert [one.low for one in amounts("computed-practical", "lfp", "lithium")] == [pytest.approx(per_kwh, abs=5e-5)]
    older, newer = (amounts(name, "lfp", "lithium")[0].low for name in ("anl-batpac-5-1", "anl-batpac-5-2"))
    assert (round(older, 4), round(newer, 4)) == (0.0915, 0.089)
    (phosphorus,) = amounts("anl-batpac-5-1", "lfp", "phosphorus")
    assert (round(phosphorus.low, 3), amounts("anl-batpac-5-2", "lfp", "phosphorus")) == (0.392, [])


MASSES = {"Li": 6.941, "Ni": 58.6934, "Mn": 54.938045, "Co": 58.933195, "Al": 26.9815386, "Fe": 55.845, "P": 30.973762}
MASSES |= {"C": 12.0107, "Pb": 207.2, "Zn": 65.409, "Ag": 107.8682, "Cd": 112.411, "La": 138.90547, "V": 50.9415}
# Mineral -> element; chemistry -> atoms of it per electron and volts, from the formulas and the cited voltages.
ELEMENT = {"lithium": "Li", "nickel": "Ni", "manganese": "Mn", "cobalt": "Co", "aluminium": "Al", "iron": "Fe"}
ELEMENT |= {"phosphorus": "P", "graphite": "C", "lead": "Pb", "zinc": "Zn", "silver": "Ag", "cadmium": "Cd"}
ELEMENT |= {"rare-earths": "La", "vanadium": "V"}
NMC = {"nmc111": (1 / 3, 1 / 3, 1 / 3, 3.6), "nmc532": (0.5, 0.3, 0.2, 3.6), "nmc622": (0.6, 0.2, 0.2, 3.69)}
NMC |= {"nmc811": (0.8, 0.1, 0.1, 3.69)}
CELLS: dict[str, tuple[dict[str, float], float]] = {
    **{
        name: ({"lithium": 1, "nickel": ni, "manganese": mn, "cobalt": co, "graphite": 6}, volts)
        for name, (ni, mn, co, volts) in NMC.items()
    },
    "nca": ({"lithium": 1, "nickel": 0.8, "cobalt": 0.15, "aluminium": 0.05, "graphite": 6}, 3.69),
    "lfp": ({"lithium": 1, "iron": 1, "phosphorus": 1, "graphite": 6}, 3.205),
    "lco": ({"lithium": 1, "cobalt": 1, "graphite": 6}, 3.69),
    "lmo": ({"lithium": 1, "manganese": 1.9 / 1.1, "graphite": 6}, 3.9),
    "lmfp": ({"lithium": 1, "manganese": 0.6, "iron": 0.4, "phosphorus": 1, "graphite": 6}, 3.65),
    "lead-acid": ({"lead": 1}, 2.1),
    "alkaline": ({"zinc": 0.5, "manganese": 1}, 1.5),
    "zinc-carbon": ({"zinc": 0.5, "manganese": 1}, 1.5),
    "silver-oxide": ({"silver": 1, "zinc": 0.5}, 1.55),
    "nicd": ({"cadmium": 0.5, "nickel": 1}, 1.2),
    "li-socl2": ({"lithium": 1}, 3.6),
    "li-mno2": ({"lithium": 1, "manganese": 1}, 3.0),
}


@pytest.mark.parametrize("chemistry", CELLS)
def test_the_least_amounts_follow_from_the_formula(chemistry: str) -> None:
    atoms, volts = CELLS[chemistry]
    found = {
        one.mineral: one.low
        for one in batteries().intensities
        if one.publication == "computed-minimum" and one.chemistry == chemistry and one.mineral
    }
    ampere_hours = 96485 / 3600
    expected = {name: count * MASSES[ELEMENT[name]] / ampere_hours / volts for name, count in atoms.items()}
    assert found == {name: pytest.approx(number, rel=6e-4) for name, number in expected.items()}


def test_least_amounts_over_a_range_of_volts_and_of_an_alloy() -> None:
    least = {
        (one.chemistry, one.component, one.mineral): (one.low, one.high)
        for one in batteries().intensities
        if one.publication == "computed-minimum"
    }
    ampere_hours = 96485 / 3600
    vanadium, zinc = 2 * 50.9415 / ampere_hours, 65.409 / 2 / ampere_hours
    assert least["vrfb", ("flow-electrolyte",), "vanadium"] == pytest.approx(
        (vanadium / 1.55, vanadium / 1.15), rel=5e-4
    )
    assert least["zinc-air", ("anode",), "zinc"] == pytest.approx((zinc / 1.65, zinc / 1.35), rel=5e-4)
    nickel, lanthanum = 5 * 58.6934 / 6, 138.90547 / 6
    assert least["nimh", ("anode",), "nickel"][0] == pytest.approx(nickel / ampere_hours / 1.2, rel=5e-4)
    assert least["nimh", ("anode",), "rare-earths"][0] == pytest.approx(lanthanum / ampere_hours / 1.2, rel=5e-4)
    assert len(least) == len([one for one in batteries().intensities if one.is_minimum]) - 1  # one is printed


def plainly(arithmetic: str) -> float:
    """An arithmetic computed by Python itself."""
    masses = MASSES | {"O": 15.9994, "F": 18.9984032, "Ti": 47.867, "Mg": 24.305, "Cl": 35.453, "H": 1.00794}

    def mass(formula: str) -> str:
        parts = re.findall(r"([A-Z][a-z]?)([\d.]*)", formula)
        return str(sum(masses[element] * float(count or 1) for element, count in parts))

    masses |= {"C": 12.0107, "S": 32.065}
    text = re.sub(r"M\((\w[\w.]*)\)", lambda found: mass(found[1]), arithmetic)
    text = re.sub(r"\bF\b", str(96485 / 3600), text)
    text = " ".join(part for part in text.split() if part in "x/+-()" or part[0].isdigit()).replace("x", "*")
    return float(eval(text, {"__builtins__": {}}))


COMPUTED = [one for one in Dataset().batteries.intensities if one.arithmetic]


@pytest.mark.parametrize("publication", sorted({one.publication for one in COMPUTED}))
def test_every_computed_amount_is_what_its_arithmetic_comes_to(publication: str) -> None:
    for one in COMPUTED:
        if one.publication == publication and one.arithmetic:
            assert one.low == float(f"{plainly(one.arithmetic.low):.4g}"), one
            assert one.high == float(f"{plainly(one.arithmetic.high or one.arithmetic.low):.4g}"), one
            assert (one.central is None) == (one.arithmetic.central is None), one
            if one.central is not None and one.arithmetic.central:
                assert one.central == float(f"{plainly(one.arithmetic.central):.4g}"), one


def test_amounts_are_held_of_these_publications() -> None:
    assert len(batteries().chemistries) == 64
    assert len(batteries().intensities) == 651
    assert len(batteries().chain) == 122
    assert len(batteries().statements) == 57
    kinds = [one.kind for one in batteries().chemistries.values()]
    assert (kinds.count("class"), kinds.count("average")) == (2, 2)
    assert {one.confidence for one in batteries().intensities} <= {"primary", "secondary", "derived"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("磷酸铁锂", "lfp"),
        ("NCM523", "nmc532"),
        ("NMC 532", "nmc532"),
        ("lithium iron phosphate", "lfp"),
        ("Lithium-Iron-Phosphate", "lfp"),
        ("Li-S", "li-s"),
        ("锂硫电池", "li-s"),
        ("NCM811", "nmc811"),
        ("三元811", "nmc811"),
        ("ＮＭＣ８１１", "nmc811"),
        ("LTO", "lto"),
        ("VRFB", "vrfb"),
        ("NiMH", "nimh"),
        ("LMO/LTO", "lto-lmo"),
        ("特种电池", "special"),
    ],
)
def test_a_chemistry_goes_by_these_names(name: str, expected: str) -> None:
    assert batteries().names.resolve(name).id == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nmc955", ["nmc90-5-5-si", "nmc95"]),
        ("三元", ["nmc111", "nmc532", "nmc622", "nmc721", "nmc811"]),
        ("钠离子电池", ["sib-layered-cufemn", "sib-nmmt", "sib-nvpf", "sib-pba"]),
        ("NMC812", []),
    ],
)
def test_a_name_that_several_share_or_none_has_is_told(name: str, expected: list[str]) -> None:
    assert sorted(batteries().names.meanings(name)) == expected


@pytest.mark.parametrize(
    ("arithmetic", "fault"),
    [
        ("1 x", "ends too early"),
        ("x 2", "`x` stands where a number was expected"),
        ("2 3", "`3` stands in the wrong place"),
        ("( 1 + 2", "a bracket is not closed"),
        ("1 / 0", "divides by zero"),
        ("1 / ( 1 - 1 )", "divides by zero"),
        ("M(Xx)", "no atomic mass of Xx"),
        ("2 x M(Li) M(Li)", "`M(Li)` stands in the wrong place"),
        ("1 " + "kg " * 100, "longer than 200"),
    ],
)
def test_an_arithmetic_that_cannot_be_read_is_refused(arithmetic: str, fault: str) -> None:
    with pytest.raises(ValueError, match=re.escape(fault)):
        computed(arithmetic, Constants({"Li": 6.941}, 96485))


NICKEL = {"chemistry": "nmc811", "mineral": "nickel"}
FAULTS: list[tuple[str, Change, tuple[str, ...], str, str]] = [
    (
        BATPAC,
        lambda head: entry(head, **NICKEL).update(low=0.4, high=0.4, published="0.4"),
        ('"nmc811"', '"nickel"'),
        "below-minimum",
        "at least 0.4748 is possible",
    ),
    (
        BATPAC,
        lambda head: entry(head, **NICKEL).update(low=0, high=0, published="0"),
        ('"nmc811"', '"nickel"'),
        "below-minimum",
        "at least 0.4748",
    ),
    (
        BATPAC,
        lambda head: entry(head, **NICKEL).update(low=0.7),
        ('"nmc811"', '"nickel"'),
        "low-above-high",
        "exchange the two",
    ),
    (
        BATPAC,
        lambda head: entry(head, **NICKEL).update(low=0.6078, high=0.61),
        ('"nmc811"', '"nickel"'),
        "value",
        'write "high": 0.6078',
    ),
    (
        BATPAC,
        lambda head: entry(head, **NICKEL).update(unit="kg/kg-cell"),
        ('"nmc811"', '"nickel"'),
        "unit",
        "write one of `kg/kWh`, `share-of-pack`",
    ),
    (
        BATPAC,
        lambda head: entry(head, **NICKEL).pop("published"),
        ('"nmc811"', '"nickel"'),
        "no-origin",
        "add what the page prints",
    ),
    (
        BATPAC,
        lambda head: entry(head, **NICKEL).update(chemistry="nmc812"),
        ('"nmc812"',),
        "unknown-chemistry",
        "did you mean `nmc811`",
    ),
    (
        BATPAC,
        lambda head: entry(head, **NICKEL).update(low=-1, high=-1, published="minus one"),
        ('"nmc811"', '"nickel"'),
        "below-0",
        "0 or more",
    ),
    (
        LEAST,
        lambda head: entry(head, chemistry="lfp", mineral="iron").update(low=0.7, high=0.7),
        ('"lfp"', '"iron"'),
        "arithmetic",
        'write "low": 0.6501',
    ),
    (
        LEAST,
        lambda head: entry(head, chemistry="lfp", mineral="iron").update(arithmetic={"low": "1 x M(Fe) kg / )"}),
        ('"lfp"', '"iron"'),
        "arithmetic",
        "write numbers and signs",
    ),
    (
        DAI,
        lambda head: entry(head, chemistry="nmc811", mineral="nickel", unit="kg/kWh").update(central=0.6),
        ('"nmc811"', '"nickel"', '"kg/kWh"'),
        "arithmetic",
        'write "central": 0.618',
    ),
    # The greatest of two least amounts counts: 0.0808 by the formula here, 0.08 as printed elsewhere.
    (
        BATPAC,
        lambda head: entry(head, chemistry="lfp", mineral="lithium").update(
            low=0.0805, high=0.0805, published="0.0805"
        ),
        ('"lfp"', '"lithium"'),
        "below-minimum",
        "at least 0.0808 is possible",
    ),
    # The highest number of the range, 0.721, is above the least amount.
    (
        DAI,
        lambda head: entry(head, chemistry="nmc811", mineral="nickel", unit="kg/kWh").update(central=0.47),
        ('"nmc811"', '"nickel"', '"kg/kWh"'),
        "below-minimum",
        "at least 0.4748 is possible",
    ),
    (
        LEAST,
        lambda head: entry(head, chemistry="lfp", mineral="iron").update(high=0.7),
        ('"lfp"', '"iron"'),
        "arithmetic",
        'write "high": 0.6501',
    ),
    (
        DAI,
        lambda head: head["bases"]["b2"].pop("capacity"),
        ('"basis": "b2"',),
        "unit",
        "add `capacity`",
    ),
    (
        RECYCLING,
        lambda head: entry(head, code="CN", reference="2022").update(low=70, high=70),
        ('"CN"', '"2022"'),
        "arithmetic",
        'write "low": 80',
    ),
    (
        IEA,
        lambda head: entry(head, published="over 97%").update(low=95),
        ('"over 97%"',),
        "value",
        "write the number of the words",
    ),
    (
        "batteries/stages/benchmark-2023.json",
        lambda head: entry(head, material="LFP cathodes").update(chemistries=["lpf"]),
        ('"lpf"',),
        "unknown-chemistry",
        "add the chemistry to batteries/chemistries.json first",
    ),
    (
        IEA,
        lambda head: entry(head, published="over 97%").update(code="XQ"),
        ('"over 97%"',),
        "unknown-country",
        "did you mean `CN`",
    ),
]


@pytest.mark.parametrize(
    ("file", "change", "where", "code", "hint"), FAULTS, ids=[f"{at}-{fault[3]}" for at, fault in enumerate(FAULTS)]
)
def test_a_planted_fault_is_refused_with_line_and_hint(
    lists: Lists, file: str, change: Change, where: tuple[str, ...], code: str, hint: str
) -> None:
    from minerals.store.check import check_folder

    lists.change(file, change)
    problems = check_folder(lists.folder).problems
    assert {(problem.file, problem.line) for problem in problems} == {(file, at) for at in lists.lines(file, *where)}
    assert any(hint in str(problem.hint) for problem in problems if problem.code == code)


def test_an_amount_above_zero_prevails_over_a_published_zero(lists: Lists) -> None:
    lists.change(
        "batteries/intensities/anl-batpac-5-1.json",
        lambda head: entry(head, chemistry="nmc811", mineral="copper").update(low=0, high=0, published="0"),
    )
    library = minerals.Library(lists.folder)
    (bill,) = library.battery("NMC811", spread=True).bills
    assert ([one.is_zero for one in bill.of("copper")].count(True), bill.state("copper")) == (1, "amount")
    (cut,) = (one for one in library.cut("copper").on("needs") if one.chemistry.id == "nmc811")
    assert cut.amounts
    assert not any(one.is_zero for one in cut.amounts)


def test_of_a_form_not_stated_the_amounts_of_the_whole_are_shown(lists: Lists) -> None:
    def unnatural(head: dict[str, Any]) -> None:
        for record in head["intensities"]:
            if record["chemistry"] == "nmc811" and record.get("mineral") == "natural-graphite":
                record["mineral"] = "synthetic-graphite"

    lists.change(DAI, unnatural)
    touched = minerals.Library(lists.folder).cut("graphite", form="natural").touched
    (found,) = (one for one in touched if one.chemistry.id == "nmc811")
    assert (found.list, found.reason) == ("unknown", "form-not-stated")
    assert {one.mineral for one in found.amounts} == {"graphite"}


def test_a_chain_has_only_the_components_of_its_chemistry(lists: Lists) -> None:
    lists.change(CHEMISTRIES, lambda head: entry(head, id="lfp")["components"].remove("separator"))
    components = {one.thing for one in minerals.Library(lists.folder).chain("LFP").at("component")}
    assert "anodes" in components
    assert not {thing for thing in components if "separator" in thing}


def test_the_publication_that_has_both_chemistries_stands_for_both(lists: Lists) -> None:
    def without(head: dict[str, Any]) -> None:
        head["intensities"] = [one for one in head["intensities"] if one["chemistry"] != "nmc111"]

    for file in (BATPAC, "batteries/intensities/anl-batpac-5-1.json"):
        lists.change(file, without)
    library = minerals.Library(lists.folder)
    assert [bill.publications for bill in library.battery("NMC811").bills] == [("anl-batpac-5-2",)]
    assert [bill.publications for bill in library.battery("NMC811", "NMC111").bills] == [("dai-2019",)] * 2


def test_a_number_in_tonnes_is_not_shown_as_a_share_of_china(lists: Lists) -> None:
    lists.change(
        "batteries/stages/doe-2022.json", lambda head: entry(head, stage="battery-chemical").update(unit="10-kt")
    )
    (need,) = minerals.Library(lists.folder).battery("NMC811", minerals=["manganese"]).needs
    assert [(one.stage, one.published) for one in need.china] == [("mining", "3.5%"), ("refining", "58.2%")]


def test_a_file_by_itself_is_compared_with_the_least_amounts(lists: Lists) -> None:
    from minerals.store.check import check_document
    from minerals.store.read import read

    lists.change(BATPAC, lambda head: entry(head, **NICKEL).update(low=0.4, high=0.4, published="0.4"))
    report = check_document(read(lists.folder / BATPAC), lists.folder)
    assert [problem.code for problem in report.problems] == ["below-minimum"]


def test_without_chemistries_their_rules_say_nothing_of_computed_amounts(lists: Lists) -> None:
    (lists.folder / CHEMISTRIES).unlink()
    assert lists.found() == []
