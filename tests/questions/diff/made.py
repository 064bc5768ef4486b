"""Lists and figures made for a test, and the diff of two of them."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from minerals.domain.values import parse as parse_value
from minerals.questions.diff.diff import diff_sides
from minerals.questions.diff.options import Options
from minerals.questions.diff.result import Diff
from minerals.questions.diff.sides import Side, side
from minerals.store.dataset import Dataset
from minerals.store.read import parse
from minerals.store.write import canonical

TOOL = {"name": "critical-minerals", "version": "0", "data_version": "0"}
SINGLE = (
    "aluminium",
    "bauxite",
    "cobalt",
    "copper",
    "dysprosium",
    "graphite",
    "lithium",
    "natural-graphite",
    "neodymium",
    "osmium",
    "palladium",
    "platinum",
    "synthetic-graphite",
    "yttrium",
)
GROUPS = ("heavy-rare-earths", "light-rare-earths", "platinum-group-metals", "rare-earths")
PRINTED = (
    ">95",
    ">50",
    ">50%",
    "100",
    "48",
    "44",
    "44.0",
    "0",
    "<50",
    "<25",
    "E",
    "W",
    "n/a",
    "c. 55",
    "40-60",
    "50%以上",
)


@cache
def data() -> Dataset:
    return Dataset()


def member(mineral: str, name: str | None = None, **more: Any) -> dict[str, Any]:
    return {"mineral": mineral, "name": name or mineral, **more}


def edition(members: list[dict[str, Any]], **head: Any) -> dict[str, Any]:
    """The value of an edition file, with as much of a head as is asked for."""
    return {
        "schema": "edition",
        "authority": "somebody",
        "checked": "2030-01-31",
        "companions": {"figures": [], "uses": []},
        "count_as_stated": None,
        "counting_rule": None,
        "id": "xx-2030",
        "in_force_from": None,
        "jurisdiction": "XX",
        "kind": "critical",
        "language": "en",
        "legal_basis": None,
        "published": "2030-01",
        "series": "xx-critical",
        "source": {
            "citation": "c",
            "confidence": "primary",
            "cross_checked_with": [],
            "publication": None,
            "retrieved_from": [],
            "url": None,
        },
        "supersedes": None,
        "title": {"en": "a list", "original": None},
        "members": members,
        **head,
    }


def figure(mineral: str, published: str, **more: Any) -> dict[str, Any]:
    """One figure, its printed value read."""
    value = parse_value(published)
    assert value is not None
    read: dict[str, Any] = {"kind": value.kind}
    if value.low is not None:
        read |= {"low": value.low, "high": value.high}
        if value.kind != "point":
            read |= {"low_inclusive": value.low_inclusive, "high_inclusive": value.high_inclusive}
    if value.approximate:
        read["approximate"] = True
    base = {
        "confidence": "primary",
        "locator": "p. 1",
        "measure": "m1",
        "mineral": mineral,
        "name": mineral,
        "part": "chapter",
        "period": "2021",
        "published": published,
        "read_in": "s1",
        "stage": "unspecified",
    }
    return base | read | more


def dependence(figures: list[dict[str, Any]], publication: str = "us-mcs-2022", **head: Any) -> dict[str, Any]:
    """The value of a dependence file."""
    return {
        "schema": "dependence",
        "kind": "publication",
        "measures": {"m1": {"as_published": "net import reliance", "base": None, "metric": "net-import-reliance"}},
        "publication": publication,
        "read_in": {"s1": "page"},
        "figures": figures,
        **head,
    }


def sided(value: dict[str, Any]) -> Side:
    return side(parse(canonical(value), "made.json"), data())


def told(old: dict[str, Any], new: dict[str, Any], **asked: Any) -> Diff:
    """The diff of two values of files."""
    return diff_sides(sided(old), sided(new), data().register, Options(**asked).checked(), tool=TOOL)


def said(found: Diff) -> list[tuple[str, str | None, str | None]]:
    return [(change.kind, change.mineral, change.field) for change in found.changes]


@st.composite
def _members(draw: st.DrawFn) -> list[dict[str, Any]]:
    found = []
    for mineral in draw(st.lists(st.sampled_from((*SINGLE, *GROUPS)), unique=True, min_size=1)):
        one = member(mineral, draw(st.sampled_from((mineral, mineral.upper(), f"{mineral} ore"))))
        if mineral in GROUPS:
            of = data().register[mineral].group
            elements = [name for name in of if name not in GROUPS] or ["cerium", "dysprosium", "neodymium", "yttrium"]
            covers = draw(st.lists(st.sampled_from(elements), unique=True, min_size=1))
            one |= {"covers": sorted(covers), "covers_basis": "stated"}
        tier = draw(st.sampled_from((None, "I", "II")))
        found.append(one | ({"tier": tier} if tier else {}))
    return found


@st.composite
def lists(draw: st.DrawFn) -> dict[str, Any]:
    """Lists of one jurisdiction: two versions of one, or two editions; some with a mineral in two tiers."""
    head: dict[str, Any] = {"id": draw(st.sampled_from(("xx-2030", "xx-2031")))}
    head["note"] = draw(st.sampled_from(("one", "other")))
    members: list[dict[str, Any]] = draw(_members())
    twice = [one for one in members if one.get("tier") == "I"]
    counted: bool = draw(st.booleans())
    if twice and counted:
        head["counting_rule"] = "one mineral may stand in several tiers"
        members.append({**twice[0], "tier": "II"})
    return edition(members, **head)


@st.composite
def figures(draw: st.DrawFn) -> dict[str, Any]:
    """Figures of a publication held in part or whole, or two versions of one."""
    publication = draw(st.sampled_from(("us-mcs-2022", "us-mcs-2023", "eu-study-2017")))
    found, keys = [], set()
    for _ in range(draw(st.integers(1, 8))):
        key = (
            draw(st.sampled_from(("cobalt", "lithium"))),
            draw(st.sampled_from((None, "refined"))),
            draw(st.sampled_from(("extraction", "processing", "unspecified"))),
            draw(st.sampled_from(("chapter", "figure-2"))),
        )
        if key in keys:
            continue
        keys.add(key)
        more: dict[str, Any] = {"stage": key[2], "part": key[3]}
        if key[1]:
            more["item"] = key[1]
        if key[2] != "unspecified":
            more["stage_basis"] = draw(st.sampled_from(("printed", "our-reading")))
        found.append(figure(key[0], draw(st.sampled_from(PRINTED)), **more))
    head: dict[str, Any] = {}
    if draw(st.booleans()):
        kind = draw(st.sampled_from(("definition", "data")))
        head["changes"] = [{"kind": kind, "locator": "p. 2", "mineral": "cobalt", "words": "We changed it."}]
    return dependence(found, publication, **head)
