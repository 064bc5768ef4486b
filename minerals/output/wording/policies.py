"""The wording of a policy: its title and its dates."""

from __future__ import annotations

from minerals.domain.labels import jurisdictions
from minerals.domain.labels import policies as labels
from minerals.domain.labels import show as common
from minerals.domain.policies import Policy
from minerals.questions.compare.instruments import BY_LIST, Instrument


def title(policy: Policy, language: str) -> list[str]:
    """The title in the language of the reader first, then the other title; a translation of ours is marked.

    A Chinese original comes first for a reader of Chinese; an original in another language is always given.
    """
    if policy.title is None:
        return []
    english = policy.title.en if policy.title.basis == "official" else labels.OURS + policy.title.en
    original = policy.title.original
    if original is None or original == policy.title.en:
        return [english]
    return [original, english] if language == "zh" and policy.jurisdiction == "CN" else [english, original]


def titled(instrument: Instrument, language: str) -> str:
    """The title with the jurisdiction; where the policy does not name the mineral, also the lists that connect them."""
    label = labels.OF_MINERAL_LIST if instrument.by == BY_LIST else labels.OF_MINERAL_ONE
    return label.text(language).format(
        title=title(instrument.policy, language)[0],
        who=jurisdictions.head(instrument.policy.jurisdiction, language),
        lists=common.IDS.text(language).join(instrument.lists),
    )


def dated(policy: Policy, language: str) -> list[str]:
    """The dates, each with its event."""
    return [
        labels.ON_DATE.text(language).format(event=labels.EVENTS[entry.event].text(language), date=entry.date)
        for entry in policy.dates
    ]
