"""Changes that were thought out by hand: which kind each is, and what it says."""

from __future__ import annotations

from typing import Any

import pytest

import minerals
from minerals.domain.values import parse
from minerals.errors import DataError, MineralsError, UnknownNameError
from minerals.questions.diff.bounds import relation
from minerals.questions.diff.change import Entries
from tests.questions.diff.made import dependence, edition, figure, member, said, told


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("44", "41", "value-changed"),
        (">95", "100", "within-bound"),
        (">90", ">95", "within-bound"),
        ("<50", "<25", "within-bound"),
        ("<50", "49", "within-bound"),
        (">25", "40-60", "within-bound"),
        ("净进口国", "80", "within-bound"),
        ("E", "0", "within-bound"),
        ("50%以上", "50", "within-bound"),
        (">50", "48", "contradicts-bound"),
        (">50", "50", "contradicts-bound"),
        ("48", ">50", "contradicts-bound"),
        ("<50", "50", "contradicts-bound"),
        ("<25", ">50", "contradicts-bound"),
        ("E", "25", "sign-changed"),
        ("25", "E", "sign-changed"),
        ("E", "<25", "sign-changed"),
        ("E", "净进口国", "sign-changed"),
        ("100", ">95", "value-changed"),
        (">95", ">90", "value-changed"),
        (">50", "<75", "value-changed"),
        ("0", "E", "value-changed"),
        ("W", "45", "value-changed"),
        ("W", "n/a", "value-changed"),
        ("55", "c. 55", "value-changed"),
        (">50%", ">50", None),
        ("44.0", "44", None),
        ("n/a", "k. A.", None),
        ("E", "净出口国", None),
    ],
)
def test_a_value_after_another(old: str, new: str, kind: str | None) -> None:
    one, other = parse(old), parse(new)
    assert one is not None
    assert other is not None
    found = relation(one, other)
    assert (found and found.kind) == kind


def test_a_tolerance_is_for_points_alone() -> None:
    pairs = [("44", "41"), ("44", "40.9"), (">44", ">41"), ("1.1", "1.4")]
    values = [(parse(old), parse(new)) for old, new in pairs]
    assert [one and other and relation(one, other, 3) is None for one, other in values] == [True, False, False, True]
    found = told(dependence([figure("cobalt", "76")]), dependence([figure("cobalt", "73")], "us-mcs-2023"), tolerance=3)
    assert (found.changes, found.same) == ((), 1)


def test_a_name_is_another_only_in_its_own_language() -> None:
    old = [
        member("lithium", "Lithium"),
        member("cobalt", "Cobalt"),
        member("rare-earths", "REE", covers=["cerium"], covers_basis="stated"),
        member("tin", "Tin"),
    ]
    new = [
        member("lithium", "  LITHIUM"),
        member("cobalt", "Kobalt", language="de", name_en="Cobalt", name_en_basis="official"),
        member("rare-earths", "Rare earths", covers=["cerium"], covers_basis="stated"),
        member("tin", "tin metal", name_en="tin metal", name_en_basis="translated"),
    ]
    there = edition(new, id="xx-2031")
    assert said(told(edition(old), there)) == [("renamed", "rare-earths", "name")]
    assert said(told(edition(old), {**there, "jurisdiction": "YY"})) == []


def test_a_group_is_regrouped_whole() -> None:
    group = member("rare-earths", covers=["cerium", "dysprosium", "neodymium"], covers_basis="stated")
    heavy = member("heavy-rare-earths", covers=["dysprosium"], covers_basis="stated")
    found = told(
        edition([group, member("platinum")]),
        edition([heavy, member("neodymium"), member("platinum"), member("scandium")], id="xx-2031"),
    )
    assert said(found) == [("added", "scandium", None), ("regrouped", "rare-earths", "covers")]
    change = found.changes[1]
    assert isinstance(change.old, Entries)
    assert [(side.entries, side.minerals) for side in (change.old, change.new)] == [(1, 3), (2, 2)]
    assert (change.at_old, change.at_new) == (("/members/0",), ("/members/0", "/members/1"))


def test_a_group_that_covers_other_minerals_is_regrouped_unless_that_is_not_told() -> None:
    def of(*covers: str, **more: Any) -> dict[str, object]:
        return edition([member("platinum-group-metals", covers=[*covers], covers_basis="stated", **more)], id="xx-1")

    five = ("iridium", "palladium", "platinum", "rhodium", "ruthenium")
    assert said(told(edition([]) | of(*five, "osmium"), {**of(*five), "id": "xx-2"})) == [
        ("regrouped", "platinum-group-metals", "covers")
    ]
    assert said(told(of(*five, "osmium"), {**of(*five, covers_unknown=["osmium"]), "id": "xx-2"})) == []


def test_what_a_group_may_hold_is_added_with_a_remark() -> None:
    group = member("platinum-group-metals", covers=["platinum"], covers_basis="stated", covers_unknown=["osmium"])
    found = told(edition([group]), edition([group, member("osmium"), member("platinum")], id="xx-2031"))
    assert said(found) == [("added", "osmium", None), ("added", "platinum", None)]
    assert [change.remark for change in found.changes] == ["perhaps-in-group", "in-group"]


def test_one_entry_each_of_a_commodity_changed_its_form_and_sisters_did_not() -> None:
    old = edition([member("bauxite"), member("natural-graphite"), member("neodymium"), member("palladium")])
    new = edition(
        [member("aluminium"), member("graphite"), member("synthetic-graphite"), member("cerium"), member("platinum")],
        id="xx-2031",
    )
    assert said(told(old, new)) == [
        ("added", "cerium", None),
        ("added", "graphite", None),
        ("added", "platinum", None),
        ("added", "synthetic-graphite", None),
        ("removed", "natural-graphite", None),
        ("removed", "neodymium", None),
        ("removed", "palladium", None),
        ("form-changed", "aluminium", "mineral"),
    ]
    remarks = {change.mineral: change.remark for change in told(old, new).changes if change.remark}
    assert remarks == dict.fromkeys(("graphite", "natural-graphite", "synthetic-graphite"), "in-another-form")


def test_a_mineral_in_two_tiers_is_two_entries_where_the_publisher_counts_so() -> None:
    twice = [member("copper", tier="II"), member("copper", "Copper again", tier="III"), member("tin", tier="II")]
    rule = {"counting_rule": "a mineral may stand in several tiers"}
    once = [member("copper", tier="III"), member("tin", tier="III")]
    found = told(edition(twice, **rule), edition(once, id="xx-2031"))
    assert said(found) == [
        ("removed", "copper", None),
        ("renamed", "copper", "name"),
        ("tier-changed", "tin", "tier"),
    ]
    assert found.changes[0].remark == "in-another-tier"
    with pytest.raises(DataError, match=r"made\.json:\d+:\d+: `copper` stands a second time; the first is on line"):
        told(edition(twice), edition(once))


def test_two_versions_of_one_list_tell_of_their_records_and_two_lists_do_not() -> None:
    old = edition([member("tin", form_note="ore")], legal_basis="Act 1")
    new = edition([member("tin", "TIN")], legal_basis="Act 2", source={**old["source"], "confidence": "secondary"})
    found = told(old, new)
    assert said(found) == [
        ("source-changed", None, "legal_basis"),
        ("source-changed", None, "source"),
        ("source-changed", "tin", "form_note"),
        ("source-changed", "tin", "name"),
        ("source-changed", "tin", "name_en"),
    ]
    assert found.changes[1].to_dict() == {
        "kind": "source-changed",
        "mineral": None,
        "field": "source",
        "old": "primary",
        "new": "secondary",
        "pointer": {"old": ["/source/confidence"], "new": ["/source/confidence"]},
        "note": None,
    }
    assert said(told(old, {**new, "id": "xx-2031"})) == []
    assert said(told(old, new, ignore=("source", "legal_basis", "name", "name_en"))) == [
        ("source-changed", "tin", "form_note")
    ]


def test_the_stage_counts_where_both_print_it() -> None:
    printed = [
        figure("zinc", "10", stage="extraction", stage_basis="printed"),
        figure("zinc", "20", stage="processing", stage_basis="printed"),
    ]
    read = [figure("zinc", "20", stage="processing", stage_basis="our-reading")]
    two = dependence(printed, "us-mcs-2022")
    assert said(told(two, dependence(printed, "us-mcs-2023"))) == []
    assert said(told(dependence(printed[:1]), dependence(read, "us-mcs-2023"))) == [
        ("value-changed", "zinc", "published")
    ]
    found = told(two, dependence(read, "us-mcs-2023"))
    assert [(change.kind, change.remark) for change in found.changes] == [("not-compared", "stage-unclear")] * 3


def test_parts_that_agree_count_once_and_parts_that_do_not_are_each_reported() -> None:
    old = dependence([figure("chromium", "80")])
    agreeing = [figure("chromium", "83", part="figure-2"), figure("chromium", "83")]
    found = told(old, dependence(agreeing, "us-mcs-2023"))
    assert [(change.at_old, change.at_new) for change in found.changes] == [
        (("/figures/0",), ("/figures/1", "/figures/0"))
    ]
    contradicting = [figure("chromium", "80", part="figure-2"), figure("chromium", "83")]
    found = told(old, dependence(contradicting, "us-mcs-2023"))
    assert (said(found), found.same) == ([("value-changed", "chromium", "published")], 1)
    found = told(dependence([figure("chromium", "85")]), dependence(contradicting, "us-mcs-2023"))
    assert [change.new.value.published for change in found.changes] == ["80", "83"]


def test_what_a_partial_publication_lacks_was_not_seen() -> None:
    more = [figure("cobalt", "76"), figure("tin", "70")]
    whole, part = dependence(more, "us-mcs-2022"), dependence(more[:1], "us-mcs-2023")
    found = told(whole, part)
    assert (said(found), found.differs) == ([("not-compared", "tin", None)], False)
    complete = dependence(more[:1], "eu-study-2017")
    assert said(told(whole, complete)) == [("removed", "tin", None)]
    assert said(told(complete, whole)) == [("added", "tin", None)]
    assert said(told(whole, dependence(more[:1]))) == [("removed", "tin", None)], "two versions of one file"


def test_what_the_newer_publication_says_tells_revised_from_redefined() -> None:
    words = [
        {"kind": "data", "locator": "p. 9", "mineral": "nickel", "words": "Significant revisions were made."},
        {"kind": "definition", "locator": "p. 1", "mineral": "aluminium", "words": "No longer include scrap."},
        {"kind": "definition", "locator": "p. 5", "mineral": "copper", "item": "refined", "words": "Otherwise."},
    ]
    old = dependence([figure(one, "48") for one in ("aluminium", "copper", "nickel", "tin")], "us-mcs-2022")
    values = [("aluminium", "61"), ("copper", "44"), ("nickel", "38"), ("tin", "70")]
    new = dependence([figure(*one) for one in values], "us-mcs-2026", changes=words)
    found = told(old, new)
    assert said(found) == [
        ("value-changed", "copper", "published"),
        ("value-changed", "tin", "published"),
        ("revised", "nickel", "published"),
        ("redefined", "aluminium", "published"),
    ]
    assert found.changes[3].note == '"No longer include scrap." (p. 1)'
    assert [change.kind for change in found.reverse().changes] == [change.kind for change in found.changes]
    earlier = dependence(old["figures"], "us-mcs-2022", changes=words)
    later = dependence(new["figures"], "us-mcs-2026")
    assert {change.kind for change in told(earlier, later).changes} == {"value-changed"}, "the older one's words"


def test_the_shipped_publication_says_what_it_changed() -> None:
    library = minerals.Library()
    found = library.diff("us-mcs-2026", "us-mcs-2026").old.restated
    assert [(one.mineral, one.kind) for one in found] == [("aluminium", "definition"), ("nickel", "data")]
    assert found[0].words.startswith("These calculations no longer include exported scrap")


def test_lists_and_figures_do_not_mix() -> None:
    with pytest.raises(MineralsError, match=r"`us-2022` is a list, `us-mcs-2022` a file of figures"):
        minerals.diff("us-2022", "us-mcs-2022")


def test_options_are_checked() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown kind of change `renmed`: did you mean `renamed`"):
        minerals.diff("us-2018", "us-2022", only=("renmed",))
    with pytest.raises(UnknownNameError, match=r"unknown field `nane`: did you mean `name"):
        minerals.diff("us-2018", "us-2022", ignore=("nane",))
    with pytest.raises(MineralsError, match="percentage points from 0 to 100"):
        minerals.diff("us-2018", "us-2022", tolerance=-1)


def test_the_typed_diff_refuses_another_file() -> None:
    found = minerals.diff("us-2018", "us-2022")
    with pytest.raises(MineralsError, match="not the `us-2018` that the diff starts from"):
        found.apply(found.new.document.value)


def test_a_print_in_another_language_is_no_change_of_name_or_form() -> None:
    old = [member("cobalt", "Cobalt"), member("natural-graphite", "Natural Graphite")]
    new = [
        member("cobalt", "Kobalt", language="de", name_en="cobalt", name_en_basis="official"),
        member("natural-graphite", "Naturgrafit", language="de", name_en="graphite", name_en_basis="translated"),
    ]
    found = told(edition(old), edition(new, id="xx-2031"))
    assert (found.changes, found.same) == ((), 2)
