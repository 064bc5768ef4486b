"""Where a value that differs may come from: the same mineral elsewhere in the series first, then the next row."""

from __future__ import annotations

import pytest

from minerals.questions.audit.cells import Origin
from minerals.questions.audit.claimed import Claimed
from tests.questions.claims import NAMED, audited, claim, dataset, figure, value

FIRST, SECOND, THIRD = "us-mcs-2022", "us-mcs-2023", "us-mcs-2026"
"""Editions of one series in the frozen data set."""
NICKEL = [
    ("us-mcs-2021", "2019", "44"),
    ("us-mcs-2021", "2020", "45"),
    (FIRST, "2020", "46"),
    (FIRST, "2021", "48"),
    (SECOND, "2020", "43"),
    (SECOND, "2021", "49"),
    (SECOND, "2022", "56"),
    (THIRD, "2022", "38"),
    (THIRD, "2025", "41"),
]
"""Figures as five-year tables have them; each value once."""


def origin_of(claimed: str, publication: str, year: str | None = None) -> Origin | None:
    figures = [figure(value(text), name, mineral="nickel", period=period) for name, period, text in NICKEL]
    row = claim(value(claimed), mineral="nickel", publication=publication, year=year)
    return audited(dataset(figures), row).cells[0].origin


@pytest.mark.parametrize(
    ("claimed", "publication", "year", "expected"),
    [
        ("48", SECOND, None, ("other-edition", FIRST, "2021")),
        ("41", SECOND, None, ("other-edition", THIRD, "2025")),
        ("49", FIRST, "2021", ("other-edition", SECOND, "2021")),
        ("43", SECOND, None, ("other-year", SECOND, "2020")),
        ("46", SECOND, None, ("other-edition", FIRST, "2020")),
        ("46", SECOND, "2020", ("other-edition", FIRST, "2020")),
        ("45", THIRD, None, ("other-edition", "us-mcs-2021", "2020")),
        ("44", THIRD, None, ("other-edition", "us-mcs-2021", "2019")),
        ("12", SECOND, None, None),
        (">48", SECOND, None, None),
    ],
)
def test_the_same_mineral_is_looked_for_in_the_editions_of_the_series(
    claimed: str, publication: str, year: str | None, expected: tuple[str, str, str] | None
) -> None:
    found = origin_of(claimed, publication, year)
    assert (None if found is None else (found.what, found.publication, found.period)) == expected
    assert found is None or (found.mineral, found.name_en, found.published) == ("nickel", "nickel", claimed)


def test_of_several_editions_the_nearest_is_told_and_a_newest_year_before_others() -> None:
    same = [
        figure(value("48"), "us-mcs-2021", period="2020"),
        figure(value("57"), FIRST, period="2021"),
        figure(value("48"), FIRST, period="2019"),
        figure(value("48"), THIRD, period="2025"),
        figure(value("56"), SECOND, period="2022"),
        figure(value("48"), SECOND, period="2018"),
    ]

    def told(*numbers: int) -> tuple[str, str | None]:
        figures = [*(same[number] for number in numbers), same[1], same[4]]
        found = audited(dataset(figures), claim(value("48"), publication=SECOND, year=None)).cells[0].origin
        assert found is not None
        return found.publication, found.period

    assert told(0, 2, 3, 5) == (THIRD, "2025")
    assert told(0, 2, 5) == ("us-mcs-2021", "2020")
    assert told(2, 5) == (SECOND, "2018")
    assert told(2) == (FIRST, "2019")


@pytest.mark.parametrize(
    ("year", "having", "expected"),
    [
        # Of two editions as near, the later.
        ("2022", [(FIRST, "2021"), (THIRD, "2025")], ("other-edition", THIRD, "2025")),
        # Of two years of one edition, the later.
        ("2022", [(SECOND, "2018"), (SECOND, "2020")], ("other-year", SECOND, "2020")),
        # The year asked for in another edition comes before another year of the publication named.
        ("2022", [(SECOND, "2021"), (THIRD, "2022")], ("other-edition", THIRD, "2022")),
        # And so does the newest year of another edition before the newest of the publication named.
        ("2018", [(SECOND, "2022"), (THIRD, "2025")], ("other-edition", THIRD, "2025")),
    ],
)
def test_of_two_places_that_print_the_value_the_better_is_told(
    year: str, having: list[tuple[str, str]], expected: tuple[str, str, str]
) -> None:
    figures = [figure(value("48"), name, period=period) for name, period in having]
    places = ((FIRST, "2021"), (SECOND, "2018"), (SECOND, "2022"), (THIRD, "2025"))
    figures += [figure(value("57"), name, period=period) for name, period in places if (name, period) not in having]
    for order in (figures, figures[::-1]):
        found = audited(dataset(order), claim(value("48"), publication=SECOND, year=year)).cells[0].origin
        assert found is not None
        assert (found.what, found.publication, found.period) == expected


def test_an_agreeing_and_an_explained_value_a_gap_and_a_row_without_a_source_have_no_origin() -> None:
    figures = [figure(value(">50")), figure(value("50"), SECOND, period="2022"), figure(value("76"), THIRD)]
    rows = [claim(value(">50")), claim(value("50")), claim(value("/")), claim(value("76"), publication=None)]
    cells = [audited(dataset(figures), row).cells[0] for row in rows]
    assert [(each.verdict, each.reason) for each in cells] == [
        ("agrees", None),
        ("differs", "bound-dropped"),
        ("figure-exists", None),
        ("cannot-check", "no-source"),
    ]
    assert [each.origin for each in cells] == [None] * 4
    contradicting = audited(dataset(figures), claim(value("25"))).cells[0]
    assert (contradicting.reason, contradicting.origin) == ("contradicts-bound", None)


def test_the_item_of_the_claim_is_kept() -> None:
    figures = [
        figure(value("76"), item="refined"),
        figure(value("48"), SECOND, item="ore"),
        figure(value("49"), SECOND, item="refined"),
    ]
    told = [audited(dataset(figures), claim(value(text), item="refined")).cells[0].origin for text in ("48", "49")]
    assert [found is not None for found in told] == [False, True]


# The row above or below

PRINTED = {"zinc": "37", "copper": "57", "nickel": "12", "fluorspar": "100", "gallium": "100", "cobalt": "8"}


def slipped(*rows: tuple[str, str], more: tuple[str, ...] = ()) -> list[tuple[str, str, str] | None]:
    """What is told of the origin of each row; ``more`` are values of other minerals in the publication."""
    figures = [figure(value(text), mineral=mineral) for mineral, text in PRINTED.items()]
    others = ("antimony", "beryllium", "lithium", "tellurium")
    figures += [figure(value(text), mineral=mineral) for mineral, text in zip(others, more, strict=False)]
    claims = [
        claim(value(text), mineral=mineral, name=mineral, place=f"line {at}") for at, (mineral, text) in enumerate(rows)
    ]
    return [_told(*each) for each in [(cell.origin,) for cell in audited(dataset(figures), *claims).cells]]


def _told(found: Origin | None) -> tuple[str, str, str] | None:
    return None if found is None else (found.what, found.mineral, found.publication)


def next_row(mineral: str) -> tuple[str, str, str]:
    return ("neighbouring-row", mineral, NAMED)


def test_a_column_that_slipped_by_a_row_is_told_row_by_row() -> None:
    assert slipped(("zinc", "57"), ("copper", "12"), ("nickel", "8")) == [next_row("copper"), next_row("nickel"), None]
    assert slipped(("zinc", "1"), ("copper", "37"), ("nickel", "57")) == [None, next_row("zinc"), next_row("copper")]


def test_a_value_of_a_row_further_away_tells_nothing() -> None:
    assert slipped(("zinc", "12"), ("copper", "1"), ("nickel", "2")) == [None, None, None]


def test_a_row_that_has_its_own_figure_has_lent_none() -> None:
    assert slipped(("zinc", "57"), ("copper", "57")) == [None, None]
    assert slipped(("zinc", "57"), ("copper", "/")) == [next_row("copper"), None]


def test_a_row_that_has_the_figure_of_another_form_has_lent_none() -> None:
    forms = [figure(value("57"), mineral="copper", item="refined"), figure(value("12"), mineral="copper", item="ore")]
    figures = [figure(value("37"), mineral="zinc"), *forms]
    rows = [claim(value("57"), mineral="zinc"), claim(value("12"), mineral="copper")]
    assert audited(dataset(figures), *rows).cells[0].origin is None
    figures.append(figure(value("50"), SECOND, mineral="copper", item="ore"))
    cells = audited(dataset(figures), *rows).cells
    assert (cells[0].origin, cells[1].verdict) == (None, "revised-since")


def test_only_the_year_of_the_figure_counts_for_what_is_rare() -> None:
    figures = [figure(value(text), mineral=mineral) for mineral, text in PRINTED.items()]
    figures += [figure(value("57"), mineral=mineral, period="2020") for mineral in ("antimony", "lithium", "helium")]
    rows = [claim(value("57"), mineral="zinc"), claim(value("1"), mineral="copper")]
    assert _told(audited(dataset(figures), *rows).cells[0].origin) == next_row("copper")


def test_a_value_that_the_publication_prints_for_more_than_two_minerals_tells_nothing() -> None:
    rows = (("zinc", "57"), ("copper", "1"))
    assert slipped(*rows, more=("57",)) == [next_row("copper"), None]
    assert slipped(*rows, more=("57", "57")) == [None, None]
    assert slipped(*rows, more=("57", ">57", "E")) == [next_row("copper"), None]


def test_a_value_that_stands_twice_in_the_table_tells_nothing() -> None:
    assert slipped(("zinc", "57"), ("copper", "1"), ("nickel", "57")) == [None, None, None]
    assert slipped(("cobalt", "100"), ("fluorspar", "1"), ("zinc", "2"), ("gallium", "3")) == [None, None, None, None]
    assert slipped(("cobalt", "100"), ("fluorspar", "1"), ("zinc", "2")) == [next_row("fluorspar"), None, None]


def test_two_rows_of_one_mineral_do_not_lend_each_other() -> None:
    assert slipped(("zinc", "57"), ("zinc", "1"), ("copper", "2")) == [None, None, None]


def test_rows_of_another_publication_section_or_jurisdiction_are_no_neighbours() -> None:
    figures = [figure(value(text), mineral=mineral) for mineral, text in PRINTED.items()]
    figures += [figure(value("57"), SECOND, mineral="copper")]

    def told(**changed: str) -> Origin | None:
        rows: list[Claimed] = [
            claim(value("57"), mineral="zinc"),
            claim(value("1"), **{"mineral": "copper", **changed}),
        ]
        return audited(dataset(figures), *rows).cells[0].origin

    assert told() is not None
    for changed in ({"publication": SECOND}, {"section": "another"}, {"jurisdiction": "EU"}):
        assert told(**changed) is None, changed


def test_a_row_of_another_publication_between_does_not_part_neighbours() -> None:
    figures = [figure(value(text), mineral=mineral) for mineral, text in PRINTED.items()]
    rows = [
        claim(value("57"), mineral="zinc"),
        claim(value("9"), mineral="cobalt", publication=SECOND),
        claim(value("1"), mineral="copper"),
    ]
    found = audited(dataset(figures), *rows).cells[0]
    assert _told(found.origin) == next_row("copper")
    assert found.hint == f"57 is the figure of {NAMED} for copper, the row next to it: a row may have slipped"


def test_the_same_mineral_in_another_edition_comes_before_the_next_row() -> None:
    figures = [figure(value(text), mineral=mineral) for mineral, text in PRINTED.items()]
    figures.append(figure(value("57"), SECOND, mineral="zinc", period="2022"))
    rows = [claim(value("57"), mineral="zinc"), claim(value("1"), mineral="copper")]
    assert _told(audited(dataset(figures), *rows).cells[0].origin) == ("other-edition", "zinc", SECOND)
