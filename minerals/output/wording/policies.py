"""How a policy reads: its title and its dates."""

from __future__ import annotations

from minerals.domain.labels import jurisdictions
from minerals.domain.labels import policies as labels
from minerals.domain.labels import show as common
from minerals.domain.policies import Policy
from minerals.questions.compare.instruments import BY_LIST, Instrument


def title(policy: Policy, language: str) -> list[str]:
    """The title in the language of the reader first, then the other one; a translation of ours is marked.

    A reader of Chinese gets a Chinese original first, and every reader an original that is no English.
    """
    if policy.title is None:
        return []
    english = policy.title.en if policy.title.basis == "official" else labels.OURS + policy.title.en
    original = policy.title.original
    if original is None or original == policy.title.en:
        return [english]
    return [original, english] if language == "zh" and policy.jurisdiction == "CN" else [english, original]


def titled(one: Instrument, language: str) -> str:
    """The title with the jurisdiction, and the lists by which the policy is about a mineral that it does not name."""
    label = labels.OF_MINERAL_LIST if one.by == BY_LIST else labels.OF_MINERAL_ONE
    return label.text(language).format(
        title=title(one.policy, language)[0],
        who=jurisdictions.head(one.policy.jurisdiction, language),
        lists=common.IDS.text(language).join(one.lists),
    )


def dates(policy: Policy, language: str) -> list[str]:
    """Each date with what happened then."""
    return [
        labels.ON_DATE.text(language).format(event=labels.EVENTS[entry.event].text(language), date=entry.date)
        for entry in policy.dates
    ]
