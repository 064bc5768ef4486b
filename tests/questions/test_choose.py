"""Which figures a cell shows, on small made-up publications."""

from __future__ import annotations

from dataclasses import replace

from minerals.domain.records import Edition, Figure, Member, Mineral, Publication
from minerals.domain.register import Register
from minerals.domain.values import parse
from minerals.questions import frames
from minerals.questions.compare.choose import choose, relations
from tests.questions.test_place import edition
from tests.questions.test_span import figure

REGISTER = Register(
    [
        Mineral("iron", "element", "iron", None, "iron"),
        Mineral("iron-ore", "ore", "iron ore", None, "iron", form_of="iron"),
        Mineral("rare-earths", "group", "rare earths", None, "rare-earths", group=("cerium", "yttrium")),
        Mineral("cerium", "element", "cerium", None, "rare-earths"),
        Mineral("yttrium", "element", "yttrium", None, "rare-earths"),
    ]
)


def publication(name: str, published: str, series: str = "summaries") -> Publication:
    return Publication(name, name, name, "somebody", published, series, ("XX",), "complete", None)


PUBLICATIONS = [
    publication("p2020", "2020"),
    publication("p2021", "2021"),
    publication("p2022", "2022"),
    publication("p2023", "2023"),
    publication("study", "2018", "studies"),
    publication("of-the-same-day", "2021", "studies"),
]


def said(published: str, source: str, period: str, mineral: str = "iron", **more: str | None) -> Figure:
    value = parse(published)
    assert value is not None
    base = replace(figure("1%"), value=value, mineral=mineral, period=period, publication=source, collection=source)
    return replace(base, **more)  # type: ignore[arg-type]


def listed(*minerals: str, companions: tuple[str, ...] = ("p2021",)) -> Edition:
    members = [Member(mineral, "en", mineral, mineral) for mineral in minerals]
    return replace(edition(members), figures=companions, published="2021-06")


def chosen(one: Edition, figures: list[Figure]) -> list[tuple[str, str]]:
    found = choose(
        [one],
        frames.figures(figures, REGISTER),
        frames.publications(PUBLICATIONS, figures),
        frames.members([one]),
        relations(["iron", "rare-earths"], [one], REGISTER),
    )
    return [(figures[row].value.published, basis) for _, _, row, basis, _ in found.iter_rows()]


def test_the_companion_comes_before_all_others() -> None:
    figures = [said("10", "p2020", "2019"), said("20", "p2021", "2020"), said("30", "p2022", "2020")]
    assert chosen(listed("iron"), figures) == [("20", "companion")]


def test_else_the_same_year_from_the_next_edition_of_the_series() -> None:
    figures = [
        said("7", "p2021", "2020", mineral="cerium"),
        said("10", "p2020", "2019"),
        said("31", "p2022", "2021"),
        said("30", "p2022", "2020"),
        said("40", "p2023", "2020"),
    ]
    assert chosen(listed("iron"), figures)[0] == ("30", "later-edition")


def test_another_year_of_a_later_edition_is_not_shown() -> None:
    figures = [said("7", "p2021", "2020", mineral="cerium"), said("31", "p2022", "2021")]
    assert ("31", "later-edition") not in chosen(listed("iron"), figures)


def test_else_the_newest_earlier_publication() -> None:
    figures = [said("5", "study", "2016"), said("9", "p2020", "2018"), said("10", "p2020", "2019")]
    assert chosen(listed("iron"), figures) == [("10", "earlier")]


def test_a_publication_of_the_same_day_is_not_earlier() -> None:
    figures = [said("7", "p2021", "2020", mineral="cerium"), said("5", "of-the-same-day", "2016")]
    assert chosen(listed("iron"), figures) == [("7", "companion")]


def test_each_mineral_and_item_is_chosen_by_itself() -> None:
    figures = [
        said("20", "p2021", "2020", mineral="iron-ore"),
        said("9", "p2020", "2019"),
        said("11", "p2020", "2019", item="refined"),
    ]
    assert chosen(listed("iron"), figures) == [("20", "companion"), ("9", "earlier"), ("11", "earlier")]


def test_parts_that_agree_count_once_and_parts_that_contradict_stay() -> None:
    agree = [said("20", "p2021", "2020", part="figure-2"), said("20", "p2021", "2020", part="chapter")]
    contradict = [said("20", "p2021", "2020", part="figure-2"), said("23", "p2021", "2020", part="chapter")]
    assert chosen(listed("iron"), agree) == [("20", "companion")]
    assert chosen(listed("iron"), contradict) == [("20", "companion"), ("23", "companion")]


def test_in_a_cell_its_own_mineral_is_first_then_processing_before_extraction() -> None:
    figures = [
        said("3", "p2021", "2020", mineral="iron-ore", stage="extraction", stage_basis="printed"),
        said("2", "p2021", "2020", item="ore", stage="extraction", stage_basis="printed"),
        said("1", "p2021", "2020", item="refined", stage="processing", stage_basis="printed"),
    ]
    assert [value for value, _ in chosen(listed("iron"), figures)] == ["1", "2", "3"]


def test_a_group_shows_its_own_figures_and_those_of_members_listed_by_name() -> None:
    figures = [
        said("90", "p2021", "2020", mineral="rare-earths"),
        said("50", "p2021", "2020", mineral="cerium"),
        said("60", "p2021", "2020", mineral="yttrium"),
    ]
    assert [value for value, _ in chosen(listed("yttrium"), figures)] == ["90", "60"]


def test_other_members_speak_only_when_nothing_else_does() -> None:
    figures = [said("50", "p2021", "2020", mineral="cerium")]
    assert [value for value, _ in chosen(listed("yttrium"), figures)] == ["50"]
    assert [
        value
        for value, _ in chosen(listed("rare-earths"), [*figures, said("9", "p2021", "2020", mineral="rare-earths")])
    ] == ["9"]


def test_without_companions_the_literature_is_shown_whole() -> None:
    figures = [
        replace(said("90", "a", "2018"), collection="study"),
        replace(said("97", "b", "2019"), collection="study"),
    ]
    assert chosen(listed("iron", companions=()), figures) == [("90", "literature"), ("97", "literature")]
    assert chosen(listed("iron"), figures) == []
