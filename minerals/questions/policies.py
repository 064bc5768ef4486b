"""Laws, strategies, controls and other policies on minerals: by whom, since when, on which minerals."""

from __future__ import annotations

from datetime import date
from typing import Any

from minerals.domain.dates import last_day
from minerals.domain.labels.jurisdictions import code
from minerals.domain.records import Mineral
from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.compare.instruments import Instrument, about, instruments
from minerals.questions.compare.options import one_of
from minerals.questions.promises import record_dict
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

_COLUMNS = columns(
    "id jurisdiction kind:texts title_en title_original title_basis authority number instrument dates:texts"
    " says_en says_zh minerals:texts lists:texts by by_lists:texts controls:texts"
    " review_locator review_name review_point review_verdict difference_en difference_zh note_en note_zh"
    " publication url read_in confidence"
)


@frozen
class PolicyOptions:
    """The options: codes of jurisdictions, the id of a mineral, and a date since when."""

    jurisdictions: tuple[str, ...] = ()
    mineral: str | None = None
    since: str | None = None


@frozen
class Policies(Answer):
    """The policies, by jurisdiction and then by time; ``undated`` were left out, as they have no date."""

    SCHEMA = "policy-list"
    instruments: tuple[Instrument, ...]
    total: int
    undated: int
    mineral: Mineral | None
    register: Register
    options: PolicyOptions

    @property
    def brief(self) -> str:
        return f"{len(self.instruments)} policies"

    def records(self) -> Records:
        """One row per policy; dates as ``2024-05-03 published``, controls as the items that they name."""
        return Records.of(_COLUMNS, map(_row, self.instruments))

    def to_dict(self) -> dict[str, Any]:
        """The policies as ``schemas/policy-list.schema.json`` promises them."""
        return {
            **self.head,
            "options": record_dict(self.options),
            "total": self.total,
            "undated": self.undated,
            "policies": [instrument.to_dict() for instrument in self.instruments],
        }


def policies(data: Dataset, options: PolicyOptions, *, tool: dict[str, str]) -> Policies:
    """The policies that fit the options; ``options.mineral`` is an id of the register.

    Raises ``UnknownNameError`` for a jurisdiction without policies, ``MineralsError`` for what is no date.
    """
    every = instruments(data)
    codes = list(dict.fromkeys(instrument.policy.jurisdiction for instrument in every))
    wanted_codes = tuple(code(name) for name in options.jurisdictions)
    for jurisdiction in wanted_codes:
        one_of(say("jurisdiction"), jurisdiction, codes)
    chosen = [instrument for instrument in every if not wanted_codes or instrument.policy.jurisdiction in wanted_codes]
    if options.mineral is not None:
        chosen = about(data, chosen, options.mineral)
    undated = 0
    if options.since is not None:
        first = _first_day(options.since)
        undated = sum(not instrument.policy.dates for instrument in chosen)
        chosen = [
            instrument
            for instrument in chosen
            if any(last_day(entry.date) >= first for entry in instrument.policy.dates)
        ]
    return Policies(
        instruments=tuple(chosen),
        total=len(every),
        undated=undated,
        mineral=None if options.mineral is None else data.register[options.mineral],
        register=data.register,
        options=PolicyOptions(wanted_codes, options.mineral, options.since),
        tool=tool,
    )


def _first_day(text: str) -> date:
    """The first day of a year or month, or the day itself; raises ``MineralsError`` for what is no date."""
    try:
        last_day(text)
    except ValueError:
        raise MineralsError(
            say("--since {date}: a date such as 2021-06-01 was expected, or a month or a year", date=text)
        ) from None
    year, month, day = (*text.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day))


def _row(instrument: Instrument) -> dict[str, Any]:
    """A policy by the names of the columns."""
    policy, review = instrument.policy, instrument.policy.review
    texts = {"says": policy.says, "note": policy.note, "difference": review and review.difference}
    return {
        **record_dict(policy),
        **({} if policy.source is None else record_dict(policy.source)),
        **{f"{key}_en": label and label.en for key, label in texts.items()},
        **{f"{key}_zh": label and label.zh for key, label in texts.items()},
        **({} if policy.title is None else {f"title_{key}": text for key, text in record_dict(policy.title).items()}),
        **({} if review is None else {f"review_{key}": text for key, text in record_dict(review).items()}),
        "dates": [f"{entry.date} {entry.event}" for entry in policy.dates],
        "by": instrument.by,
        "by_lists": list(instrument.lists),
        "controls": [control.item for control in instrument.controls],
    }
