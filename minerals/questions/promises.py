"""The shapes of records in every JSON promise; keys are always there, null or empty where there is nothing."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from minerals.domain.compounds import Compound
    from minerals.domain.controls import Control
    from minerals.domain.corrections import Restated
    from minerals.domain.criticality import Score
    from minerals.domain.labels import Label
    from minerals.domain.policies import Policy
    from minerals.domain.production import WorldTable
    from minerals.domain.records import Edition, Figure, Member, Mineral, Use
    from minerals.domain.shares import Shares
    from minerals.domain.values import Interval

_PLAIN = frozenset((str, int, float, bool, type(None)))


def record_dict(record: DataclassInstance, **keys: str | None) -> dict[str, Any]:
    """The fields of a record, tuples as arrays and records as objects.

    ``keys`` has the fields with a different key, None to leave a field out.

    >>> from minerals.domain.claims import Named
    >>> record_dict(Named("sulphur", "硫", "sulphur"), name="printed", name_en=None)
    {'mineral': 'sulphur', 'printed': '硫'}
    """
    named = ((keys.get(name, name), name) for name in _names(type(record)))
    return {key: _promised(getattr(record, name)) for key, name in named if key is not None}


def picked(record: object, names: str, **keys: str) -> dict[str, Any]:
    """Some attributes of a record, by their names divided by spaces; ``keys`` has those with a different key.

    >>> from minerals.domain.claims import Named
    >>> picked(Named("sulphur", "硫", "sulphur"), "mineral name", name="printed")
    {'mineral': 'sulphur', 'printed': '硫'}
    """
    return {keys.get(name, name): _promised(getattr(record, name)) for name in names.split()}


def _promised(content: Any) -> Any:
    if type(content) in _PLAIN:  # most contents are, and what follows takes ten times as long
        return content
    if isinstance(content, tuple):
        return [_promised(entry) for entry in content]
    return record_dict(content) if is_dataclass(content) and not isinstance(content, type) else content


@cache
def _names(kind: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def names_dict(record: Mineral | Compound) -> dict[str, str | None]:
    """The names of a mineral or a compound."""
    return {"en": record.name_en, "zh-Hans": record.name_zh}


def words_dict(words: Restated | None) -> dict[str, str | None]:
    """The words of a publication on a changed figure, and their place; nulls without words."""
    if words is None:
        return {"words": None, "words_locator": None}
    return {"words": words.words, "words_locator": words.locator}


def edition_dict(edition: Edition, names: str) -> dict[str, Any]:
    """Some attributes of an edition: the count that it states as ``stated``, why it has no members as ``reason``."""
    return picked(edition, names, count_as_stated="stated", members_reason="reason")


def figure_dict(figure: Figure) -> dict[str, Any]:
    """A figure with its wording and its source."""
    return {
        **record_dict(figure.value),
        **record_dict(figure, value=None, mineral="of", name="name_as_published", collection=None),
    }


def use_dict(use: Use) -> dict[str, Any]:
    """A use with its wording and its source."""
    return record_dict(use, mineral="of", name="name_as_published", collection=None)


def member_dict(member: Member) -> dict[str, Any]:
    """An entry of a list."""
    return record_dict(member, group="heading", row=None, unread=None)


def score_dict(score: Score) -> dict[str, Any]:
    """A score, with the thresholds of its assessment."""
    return {
        **record_dict(score, stage_basis=None, part=None, inputs=None),
        **picked(
            score.assessment, "id supply_risk_threshold economic_importance_threshold publication", id="assessment"
        ),
    }


def control_dict(control: Control, state: str | None) -> dict[str, Any]:
    """An export control; ``state`` is what is known of it on the day given."""
    return {
        **record_dict(control, collection=None, last_seen_basis=None),
        "status": record_dict(control.status, begins="from", ends="to"),
        "state": state,
    }


def policy_dict(policy: Policy) -> dict[str, Any]:
    """A policy, its texts in both languages."""
    review = policy.review
    return {
        **record_dict(policy),
        "title": policy.title and record_dict(policy.title),
        "dates": [record_dict(entry) for entry in policy.dates],
        "says": label_dict(policy.says),
        "note": label_dict(policy.note),
        "source": policy.source and record_dict(policy.source),
        "review": review and {**record_dict(review), "difference": label_dict(review.difference)},
    }


def label_dict(label: Label | None) -> dict[str, str] | None:
    """A text in both languages."""
    return label and {"en": label.en, "zh-Hans": label.zh}


def table_dict(table: WorldTable) -> dict[str, Any]:
    """A world table, with the share of each country where it follows."""
    lines = [(record_dict(line, counts=None), table.share(line)) for line in table.countries]
    return {
        **record_dict(table, note=None),
        "countries": [{**line, "share": None if share is None else share_dict(share)} for line, share in lines],
        "world": None if table.world is None else record_dict(table.world, counts=None),
    }


def shares_dict(shares: Shares) -> dict[str, Any]:
    """A row of printed shares; ``value`` is null where only the order of the countries is printed."""
    return record_dict(shares, stage_basis=None, collection=None, note=None)


def share_dict(share: Interval) -> dict[str, float]:
    """A share in percent, with one decimal."""
    return {"low": round(share.low, 1), "high": round(share.high, 1)}


def source_dict(source: WorldTable | Shares) -> dict[str, Any]:
    """The subject of a world table or a row of shares, and its place."""
    return picked(source, "mineral name item counts period stage publication locator read_in confidence")
