"""Which chemistries a cut of one mineral touches, by what is published: needed, a published zero, or unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

from minerals.domain.batteries import Chemistry, Intensity
from minerals.domain.dates import known_by
from minerals.domain.near_names import near_misses
from minerals.domain.records import Mineral, Publication
from minerals.domain.register import Register
from minerals.errors import UnknownNameError
from minerals.frozen import frozen
from minerals.messages import joined, say
from minerals.questions.battery.promise import amount_dict
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

LISTS = ("needs", "zero", "unknown")
"""The three lists: it needs the mineral; its publications count the mineral and find none; nothing was published."""
REASONS = ("published", "assumed", "form-not-stated", "other-form", "no-row")
"""Why a chemistry stands where it does, where the list does not say all."""


@frozen
class Touched:
    """One chemistry, on which list it stands and why, and the amounts that say so."""

    chemistry: Chemistry
    list: str
    reason: str
    amounts: tuple[Intensity, ...]


@frozen
class Cut(Answer):
    """The chemistries that a cut of a mineral touches; ``form`` is the form of it that is cut, None for all of it."""

    SCHEMA = "battery"
    mineral: Mineral
    form: Mineral | None
    touched: tuple[Touched, ...]
    as_of: str | None
    register: Register
    publications: dict[str, Publication]

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        counts = ", ".join(f"{len(self.on(name))} {name}" for name in LISTS)
        return f"of {(self.form or self.mineral).id}: {counts}"

    def on(self, name: str) -> list[Touched]:
        """The chemistries on one of the three lists."""
        return [one for one in self.touched if one.list == name]

    def records(self) -> Records:
        """One row per amount of each chemistry, and one per chemistry without any."""
        return Records.of(
            CUT_COLUMNS,
            (
                {
                    "list": one.list,
                    "reason": one.reason,
                    "chemistry": one.chemistry.id,
                    "short": one.chemistry.short,
                    **amount,
                }
                for one in self.touched
                for amount in (map(amount_dict, one.amounts) if one.amounts else [{}])
            ),
        )

    def to_dict(self) -> dict[str, Any]:
        """The answer as ``schemas/battery.schema.json`` promises it."""
        return {
            "schema": self.SCHEMA,
            "kind": "cut",
            "tool": self.tool,
            "mineral": self.mineral.id,
            "form": None if self.form is None else self.form.id,
            "as_of": self.as_of,
            **{
                name: [
                    {
                        "chemistry": one.chemistry.id,
                        "short": one.chemistry.short,
                        "kind": one.chemistry.kind,
                        "reason": one.reason,
                        "amounts": [amount_dict(amount) for amount in one.amounts],
                    }
                    for one in self.on(name)
                ]
                for name in LISTS
            },
        }


CUT_COLUMNS = columns(
    "list reason chemistry short mineral component:texts material low:number central:number high:number unit"
    " scope capacity publication locator read_in confidence note"
)
"""What a cut says of a chemistry by one amount; the last columns are empty where nothing was published."""


def cut(data: Dataset, name: str, form: str | None, as_of: date | None, *, tool: dict[str, str]) -> Cut:
    """What a cut of a mineral touches; ``form`` is a word of a form of it (``natural``), or the form itself.

    Raises ``UnknownNameError`` for an unknown mineral or form.
    """
    register = data.register
    asked = register[data.names.resolve(name)]
    mineral, cut_form = asked, None
    if form is not None:
        cut_form = _form(asked, form, register)
    elif asked.form_of is not None:
        mineral, cut_form = register[asked.commodity], asked
    family = {mineral.id, *register.forms_of(mineral.id)}
    amounts: dict[str, list[Intensity]] = {}
    for amount in data.batteries.intensities:
        known = as_of is None or known_by(data.publications[amount.publication].published, as_of)
        if amount.mineral in family and known:
            amounts.setdefault(amount.chemistry, []).append(amount)
    touched = [
        _touched(chemistry, tuple(amounts.get(chemistry.id, ())), mineral, cut_form, register)
        for chemistry in data.batteries.chemistries.values()
    ]
    return Cut(
        mineral,
        cut_form,
        tuple(touched),
        None if as_of is None else as_of.isoformat(),
        register,
        data.publications,
        tool=tool,
    )


def _form(mineral: Mineral, word: str, register: Register) -> Mineral:
    """The form of a mineral that a word names."""
    forms = register.forms_of(mineral.id)
    words = {
        name: form for form in forms for name in (form, form.removesuffix(f"-{mineral.id}"), register[form].name_en)
    }
    folded = word.strip().casefold().replace(" ", "-")
    if folded not in words and word not in words:
        known = (
            say("the forms of {mineral} are {names}", mineral=mineral.id, names=joined(forms))
            if forms
            else say("{mineral} has no forms", mineral=mineral.id)
        )
        raise UnknownNameError(say("form of a mineral"), word, near_misses(word, words), known)
    return register[words.get(folded) or words[word]]


def _touched(
    chemistry: Chemistry, amounts: tuple[Intensity, ...], mineral: Mineral, form: Mineral | None, register: Register
) -> Touched:
    """On which list a chemistry stands: an amount above zero decides, then a published zero, then nothing."""
    positive = tuple(amount for amount in amounts if not amount.is_zero)
    if not amounts:
        return Touched(chemistry, "unknown", "no-row", ())
    if not positive:
        return Touched(chemistry, "zero", "published", amounts)
    if form is None:
        return Touched(chemistry, "needs", "published", positive)
    of_form = tuple(
        amount
        for amount in positive
        if amount.mineral and (amount.mineral == form.id or register.is_form_of(amount.mineral, form.id))
    )
    if of_form:
        # The one source that tells natural graphite apart takes its part of the anode by assumption.
        return Touched(chemistry, "needs", "assumed", of_form)
    of_whole = tuple(amount for amount in positive if amount.mineral == mineral.id)
    return Touched(chemistry, "unknown", "form-not-stated" if of_whole else "other-form", of_whole or positive)
