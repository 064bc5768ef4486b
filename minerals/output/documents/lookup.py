"""Looked-up names: for each its mineral with its groups and listings, or its chemistry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from minerals.domain.batteries import Chemistry
from minerals.domain.compounds import Compound
from minerals.domain.labels import Label
from minerals.domain.labels import batteries as battery_labels
from minerals.domain.labels import lookup as labels
from minerals.domain.labels import show as show_labels
from minerals.domain.labels.items import ITEMS
from minerals.domain.records import Member
from minerals.domain.register import Register
from minerals.output.document import Block, Document, Fields, Section, Wording, plain_table
from minerals.output.documents.mineral import with_related
from minerals.questions.chemistries import Described
from minerals.questions.compare.listed import Listed
from minerals.questions.lookup.lookup import Found, Lookup


def build(lookup: Lookup, wording: Wording) -> Document:
    """A section for each name of a mineral, then for each name of a battery chemistry."""
    language = wording.language
    minerals = [_section(answer, lookup.register, language) for answer in lookup.results]
    chemistries = [
        Section(
            [Fields(list(_of_chemistry(query, found, lookup.register, language)))],
            _chemistry_title(query, found.chemistry, language),
        )
        for query, found in lookup.chemistries.items()
    ]
    return Document([*minerals, *chemistries])


def listing(listed: Listed, mineral: str, register: Register, language: str) -> str:
    """How an edition lists a mineral, in words, with the basis where its own text does not say so.

    A form of what is listed is inside that entry. Where it is not listed, the related minerals that are are named.
    """
    if listed.listing is None:
        return show_labels.MEMBERS_NOT_HELD.text(language)
    broader = [member.mineral for _, member, _ in listed.entries if register.is_form_of(mineral, member.mineral)]
    if listed.listing == "form" and broader:
        names = show_labels.AND.text(language).join(register[name].name(language) for name in dict.fromkeys(broader))
        return labels.UNDER.text(language).format(name=names)
    text = with_related(listed, show_labels.LISTINGS[listed.listing].text(language), register, language)
    basis = listed.basis
    if basis in (None, "stated"):
        return text
    return labels.ON_BASIS.text(language).format(listing=text, basis=show_labels.COVERS_BASES[basis].text(language))


def _section(answer: Found, register: Register, language: str) -> Section:
    relations = list(_relations(answer, register, language))
    blocks: list[Block] = [Fields(relations)] if relations else []
    heads = [head.text(language) for head in (labels.LIST, labels.LISTED, labels.ENTRIES)]
    rows = [
        [listed.edition.id, listing(listed, answer.mineral.id, register, language), _entries(listed, language)]
        for listed in answer.listed
    ]
    return Section([*blocks, plain_table(heads, rows)], _title(answer, language))


def _title(answer: Found, language: str) -> str:
    """The name asked for, and the mineral that it means or contains, in both languages.

    >>> from minerals.domain.names import Reading
    >>> from minerals.domain.records import Mineral
    >>> lithium = Mineral("lithium", "element", "lithium", "锂", "lithium", symbol="Li")
    >>> _title(Found("Li", Reading("lithium"), lithium, (), ()), "en")
    'Li: lithium, 锂 [lithium]'
    """
    mineral = answer.mineral
    names = [name for name in (mineral.name_en, mineral.name_zh) if name]
    label = labels.CONTAINS if answer.reading.contains else labels.MEANS
    joined = ", ".join(names if language == "en" else names[::-1])
    return label.text(language).format(query=answer.query, names=joined, id=mineral.id)


def _chemistry_title(query: str, chemistry: Chemistry, language: str) -> str:
    """The name asked for, and the chemistry that it means, in both languages.

    >>> lfp = Chemistry("lfp", "LFP", "chemistry", "lithium iron phosphate", None, "s", "l", "r", "primary")
    >>> _chemistry_title("LiFePO4", lfp, "en")
    'LiFePO4: battery chemistry LFP, lithium iron phosphate [lfp]'
    """
    named = [chemistry.name(each) for each in ("en", "zh")]
    names = dict.fromkeys([chemistry.short, *(named if language == "en" else named[::-1])])
    return labels.CHEMISTRY.text(language).format(query=query, names=", ".join(names), id=chemistry.id)


def _of_chemistry(query: str, found: Described, register: Register, language: str) -> Iterator[tuple[str, list[str]]]:
    """Label and text of what is known of a chemistry, and where its minerals are shown."""
    chemistry = found.chemistry
    if chemistry.family is not None:
        yield battery_labels.FAMILY.text(language), [battery_labels.FAMILIES[chemistry.family].text(language)]
    join = battery_labels.JOIN.text(language)
    minerals = join.join(register[name].name(language) for name in found.minerals)
    yield labels.PUBLISHED.text(language), [minerals or labels.NO_AMOUNTS.text(language)]
    see = labels.SEE_BATTERY if found.publications else labels.NO_AMOUNTS
    yield labels.SEE.text(language), [see.text(language).format(id=chemistry.id)]
    for mineral in register.values():
        if mineral.symbol is not None and mineral.symbol.casefold() == query.strip().casefold():
            text = labels.SYMBOL_IS.text(language).format(mineral=mineral.name(language), symbol=mineral.symbol)
            yield labels.SYMBOL.text(language), [text]


def _relations(answer: Found, register: Register, language: str) -> Iterator[tuple[str, list[str]]]:
    """Label and text of what the name says, and of what the mineral belongs to; only what there is to say."""
    mineral, reading = answer.mineral, answer.reading
    if reading.compound is not None:
        yield labels.COMPOUND.text(language), [_share(reading.compound, language)]
    if reading.item is not None or reading.form is not None:
        item = ITEMS[reading.item].text(language) if reading.item is not None else None
        yield labels.SAYS.text(language), [item if item is not None else reading.form or ""]
    pairs: list[tuple[Label, Iterable[str]]] = [
        (show_labels.COMMODITY, [mineral.commodity] if mineral.commodity != mineral.id else []),
        (show_labels.FORM_OF, [mineral.form_of] if mineral.form_of else []),
        (show_labels.IN_GROUPS, answer.groups),
        (show_labels.STANDS_FOR, mineral.group),
        (show_labels.RELATED, register.related_to(mineral.id)),
    ]
    for label, ids in pairs:
        text = show_labels.AND.text(language).join(register[name].name(language) for name in ids)
        if text:
            yield label.text(language), [text]


def _share(compound: Compound, language: str) -> str:
    """The formula of a compound and how much of its mass the element is; why not, where that is not known.

    >>> carbonate = Compound("carbonate", "lithium", "lithium carbonate", "碳酸锂", "Li2CO3", 0.1878, "Li", None)
    >>> _share(carbonate, "en")
    'Li2CO3: 18.8 % Li by mass'
    """
    if compound.formula is None or compound.share is None:
        return labels.NO_FORMULA.text(language)
    share = f"{100 * compound.share:.1f}"
    return labels.SHARE.text(language).format(formula=compound.formula, share=share, element=compound.element)


def _entries(listed: Listed, language: str) -> str:
    return show_labels.AND.text(language).join(_entry(member, language) for _, member, _ in listed.entries)


def _entry(member: Member, language: str) -> str:
    if member.name_en in (member.name, None):
        return member.name
    return labels.ENTRY.text(language).format(name=member.name, translation=member.name_en)
