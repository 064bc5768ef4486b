"""Names that were looked up: for each its mineral, what that belongs to, and how each edition lists it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from minerals.domain.labels import Label
from minerals.domain.labels import lookup as labels
from minerals.domain.labels import show as show_labels
from minerals.domain.records import Member
from minerals.domain.register import Register
from minerals.output.document import Block, Document, Fields, Section, Wording, plain_table
from minerals.output.documents.mineral import with_related
from minerals.questions.compare.listed import Listed
from minerals.questions.lookup import Found, Lookup


def build(lookup: Lookup, wording: Wording) -> Document:
    """A section for each name."""
    return Document([_section(answer, lookup.register, wording.language) for answer in lookup.results])


def listing(listed: Listed, register: Register, language: str) -> str:
    """How an edition lists a mineral, in words, with the basis where its own text does not say so.

    Where it does not, the related minerals that it lists are named.
    """
    if listed.listing is None:
        return show_labels.MEMBERS_NOT_HELD.text(language)
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
        [listed.edition.id, listing(listed, register, language), _entries(listed, language)] for listed in answer.listed
    ]
    return Section([*blocks, plain_table(heads, rows)], _title(answer, language))


def _title(answer: Found, language: str) -> str:
    """The name asked for, and the mineral that it means, in both languages.

    >>> from minerals.domain.records import Mineral
    >>> _title(Found("Li", Mineral("lithium", "element", "lithium", "锂", "lithium", symbol="Li"), (), ()), "en")
    'Li: lithium, 锂 [lithium]'
    """
    mineral = answer.mineral
    names = [name for name in (mineral.name_en, mineral.name_zh) if name]
    return f"{answer.query}: {', '.join(names if language == 'en' else names[::-1])} [{mineral.id}]"


def _relations(answer: Found, register: Register, language: str) -> Iterator[tuple[str, list[str]]]:
    """Label and text of what the mineral belongs to; only what there is to say."""
    mineral = answer.mineral
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


def _entries(listed: Listed, language: str) -> str:
    return show_labels.AND.text(language).join(_entry(member, language) for _, member, _ in listed.entries)


def _entry(member: Member, language: str) -> str:
    if member.name_en in (member.name, None):
        return member.name
    return labels.ENTRY.text(language).format(name=member.name, translation=member.name_en)
