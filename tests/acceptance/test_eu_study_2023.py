"""The EU study of 2023 as transcribed: thirty minerals typed by hand at both stages, and what its rows say."""

from __future__ import annotations

import pytest

from minerals.domain.records import Figure
from minerals.store.dataset import Dataset

DATA = Dataset()
STUDY = [figure for figure in DATA.figures if figure.publication == "eu-study-2023"]

# Mineral: import reliance at extraction, at processing; None where that stage was not assessed.
TYPED: dict[str, tuple[str | None, str | None]] = {
    "aluminium": ("89", "58"),
    "antimony": ("100", "47"),
    "arsenic": (None, "39"),
    "baryte": ("74", None),
    "bismuth": (None, "71"),
    "boron": ("100", "70"),
    "chromium": ("7", "42"),
    "cobalt": ("81", "1"),
    "coking-coal": ("66", "0"),
    "copper": ("48", "17"),
    "feldspar": ("54", None),
    "gallium": (None, "98"),
    "germanium": (None, "42"),
    "hafnium": (None, "0"),
    "heavy-rare-earths": ("100", "100"),
    "helium": (None, "94"),
    "iron-ore": ("77", "5"),
    "lead": ("21", "6"),
    "light-rare-earths": ("80", "100"),
    "lithium": ("81", "100"),
    "magnesium": (None, "100"),
    "manganese": ("96", "66"),
    "natural-graphite": ("99", None),
    "nickel": ("31", "75"),
    "niobium": (None, "100"),
    "phosphate-rock": ("82", None),
    "phosphorus": (None, "100"),
    "strontium": ("0", None),
    "titanium-metal": (None, "100"),
    "vanadium": ("0", "100"),
}


def of(mineral: str) -> dict[str, Figure]:
    """The figures of a mineral by stage."""
    return {figure.stage: figure for figure in STUDY if figure.mineral == mineral}


@pytest.mark.parametrize("mineral", TYPED)
def test_both_stages_are_as_transcribed(mineral: str) -> None:
    found = {stage: figure.value.published for stage, figure in of(mineral).items()}
    extraction, processing = TYPED[mineral]
    typed = {"extraction": extraction, "processing": processing}
    assert found == {stage: published for stage, published in typed.items() if published is not None}


def test_all_90_materials_and_the_34_entries_of_the_list_have_a_figure() -> None:
    assert (len(STUDY), len({figure.mineral for figure in STUDY})) == (127, 90)
    assert {(figure.confidence, figure.stage_basis, figure.period) for figure in STUDY} == {
        ("secondary", "our-reading", "2016-2020")
    }
    assert DATA.edition("eu-2023").figures == ("eu-study-2023",)
    figured = {figure.mineral for figure in STUDY}
    without = {member.mineral for member in DATA.edition("eu-2023").members or ()} - figured
    # The study has figures for natural graphite and for nickel.
    assert without == {"graphite", "battery-grade-nickel"}


@pytest.mark.parametrize(
    ("mineral", "stage", "published", "words"),
    [
        ("vanadium", "extraction", "0", "doubtful: 0 can be a dash or no trade at all in the printed table"),
        ("light-rare-earths", "extraction", "80", "always below 2 %, 2011-2022: does not agree"),
        ("arsenic", "processing", "39", "is not reproduced with the shares held"),
        ("hafnium", "processing", "0", "0: not a net importer"),
    ],
)
def test_what_is_uncertain_stays_as_transcribed_and_says_so(
    mineral: str, stage: str, published: str, words: str
) -> None:
    figure = of(mineral)[stage]
    assert figure.value.published == published
    assert words in (figure.note or "")


# Use: share in percent and sector as printed.
USES: list[tuple[str, str, str, str | None, tuple[str, ...]]] = [
    ("antimony", "Lead-acid batteries", "32", "C27 - Manufacture of electrical equipment", ("lead-acid",)),
    ("cobalt", "Batteries", "3", "C27 - Manufacture of electrical equipment", ("unnamed-battery",)),
    ("cadmium", "Batteries", "91", "C27 - Manufacture of electrical equipment", ("unnamed-battery",)),
    ("tin", "Lead acid batteries", "6", "C27 - Manufacture of electrical equipment", ("lead-acid",)),
    ("indium", "Batteries (alkaline)", "20", "C27 - Manufacture of electrical equipment", ("alkaline",)),
    ("cobalt", "Other", "6", None, ()),
    ("copper", "Building construction, building plant", ">0", "C32 - Other manufacturing", ()),
]


@pytest.mark.parametrize(("mineral", "words", "share", "sector", "cells"), USES)
def test_a_use_keeps_its_share_and_its_sector_as_printed(
    mineral: str, words: str, share: str, sector: str | None, cells: tuple[str, ...]
) -> None:
    (use,) = [use for use in DATA.uses if (use.publication, use.mineral, use.use) == ("eu-study-2023", mineral, words)]
    assert (use.share and use.share.published, use.sector, use.cell) == (share, sector, cells)


def test_the_uses_are_held_whole_and_ten_materials_are_said_to_be_missing() -> None:
    uses = [use for use in DATA.uses if use.publication == "eu-study-2023"]
    assert (len(uses), len({use.mineral for use in uses})) == (339, 60)
    assert all(use.share is not None for use in uses)
    missing = (
        "lithium, natural graphite, niobium, nickel, germanium, helium, scandium, phosphorus, tantalum and dysprosium"
    )
    assert f"the transcription has none for {missing}" in (DATA.publications["eu-study-2023"].coverage_note or "")
    assert {use.share for use in DATA.uses if use.publication != "eu-study-2023"} == {None}


def test_of_two_series_of_one_kind_one_stands_for_india() -> None:
    assert {edition.id: edition.series for edition in DATA.editions.values() if edition.jurisdiction == "IN"} == {
        "in-2023": "in-critical",
        "in-2023-mmdr-d": "in-mmdr-d",
        "in-2026-mmdr-d": "in-mmdr-d",
    }
    assert {edition.id for edition in DATA.editions.values() if edition.stands_for} == {"in-2023", "iea-2021"}
