"""The profile of a mineral: names and relations, lists, newest figures, uses, statistics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from minerals.domain.labels import Label, jurisdictions
from minerals.domain.labels import show as labels
from minerals.domain.labels.uses import CELLS, PARTS
from minerals.domain.records import Figure, Member
from minerals.domain.register import Register
from minerals.grouped import grouped
from minerals.output.document import Block, Cell, Document, Fields, Table, Wording, sentences
from minerals.output.documents.edition import covers_basis
from minerals.output.documents.mineral_profile import profile_blocks
from minerals.output.documents.publication import stage, years
from minerals.output.wording import records
from minerals.output.wording.names import entry_name
from minerals.output.wording.records import fields
from minerals.questions.compare.listed import Listed
from minerals.questions.show.mineral import MineralShown


def build(shown: MineralShown, wording: Wording) -> Document:
    """The profile on about a screen, the sources last."""
    language = wording.language
    day = [labels.AS_OF.text(language).format(day=shown.as_of)] if shown.as_of else []
    name = shown.mineral.name(language)
    identifier = records.id_unless_spelled(shown.mineral.id, name)
    title = f"{name} [{identifier}]" if identifier else name
    return Document(list(_blocks(shown, language)), title, day)


def _blocks(shown: MineralShown, language: str) -> Iterator[Block]:
    mineral, register = shown.mineral, shown.register
    names = [mineral.name_en, *([f"{mineral.name_zh} {mineral.pinyin or ''}".strip()] if mineral.name_zh else [])]
    yield fields(
        language,
        (labels.NAMES, labels.AND.text(language).join(names if language == "en" else names[::-1])),
        (labels.ALIASES, labels.AND.text(language).join(alias for _, alias in mineral.aliases)),
        (labels.SYMBOL, mineral.symbol),
        (labels.FORMULA, mineral.formula),
        (labels.COMMODITY, mineral.commodity if mineral.commodity != mineral.id else None),
        (labels.FORM_OF, mineral.form_of),
        (labels.FORMS, labels.IDS.text(language).join(shown.forms)),
        (labels.STANDS_FOR, records.minerals(mineral.group, register, language)),
        (labels.IN_GROUPS, labels.IDS.text(language).join(shown.groups)),
        (labels.RELATED, labels.IDS.text(language).join(register.related_to(mineral.id))),
    )
    if shown.listed:
        yield Fields(_lists(shown, language), labels.ON_LISTS.text(language))
    else:
        yield from sentences([_no_list(shown, language)])
    if shown.figures:
        yield _figures(shown, language)
    if shown.uses:
        yield Fields(_uses(shown, language), labels.IN_CELLS.text(language))
    if missing := _missing(shown, language):
        yield from sentences([missing])
    yield from profile_blocks(shown, language)
    if shown.corrections:
        yield records.corrections(shown.corrections, labels.WRONG_ABOUT, labels.WRONG_ABOUT_ONE, language)
    sources = labels.IDS.text(language).join(_sources(shown))
    if sources:
        yield fields(language, (labels.SOURCES, labels.SOURCES_TOLD.text(language).format(list=sources)))
        yield from sentences([labels.FORMS_TOO.text(language).format(name=mineral.name(language))])
    yield from sentences([labels.HISTORY.text(language).format(id=mineral.id)])


def _no_list(shown: MineralShown, language: str) -> str:
    """The sentence that there was no list on the day, with the first list."""
    first = shown.first_list
    if first is None:
        return labels.NO_LISTS.text(language)
    return labels.NO_LIST_YET.text(language).format(id=first.id, start=first.starts)


def _missing(shown: MineralShown, language: str) -> str | None:
    """The sentence that there are no figures, no uses, or neither, on a day by that day."""
    missing = {(False, False): labels.NEITHER, (False, True): labels.NO_FIGURE, (True, False): labels.NO_USE}
    label = missing.get((bool(shown.figures), bool(shown.uses)))
    if label is None:
        return None
    then = "" if shown.as_of is None else labels.BY_THEN.text(language).format(day=shown.as_of)
    return label.text(language).format(then=then)


def _lists(shown: MineralShown, language: str) -> list[tuple[str, list[str]]]:
    """How each edition lists the mineral; the editions that list it by its own name come first."""
    named_by: list[tuple[tuple[int, str], str]] = []
    order = [*labels.NAMED]
    for listed in shown.listed:
        named: list[tuple[str | None, Member | None]] = [(how, member) for _, member, how in listed.entries]
        for how, member in named or [(listed.listing, None)]:
            name = "" if member is None else shown.register[member.mineral].name(language)
            label = labels.NAMED[how].text(language).format(name=name)
            if member is None:
                label = with_related(listed, label, shown.register, language)
            basis = f" [{covers_basis(member, language)}]" if how == "group" and member and member.covers_basis else ""
            named_by.append(((order.index(how), label + basis), listed.edition.id))
    join = labels.IDS.text(language)
    return [(label, [join.join(dict.fromkeys(editions))]) for (_, label), editions in sorted(grouped(named_by).items())]


def _sources(shown: MineralShown) -> list[str]:
    """The publications of what is shown."""
    statistics = shown.beside
    used = {
        *(newest.figure.publication for newest in shown.figures),
        *(use.publication for _, use in shown.uses),
        *(table.publication for table in statistics.production),
        *(row.publication for row in statistics.suppliers),
        *(score.publication for score in statistics.scores),
        *(part.source.publication for part in statistics.china_share),
        *(controlled.control.publication for controlled in statistics.controls),
    }
    return sorted(used)


def listed_words(listed: Listed, register: Register, language: str) -> str:
    """How a list names the mineral: its entries in the language of the reader, and as printed."""
    if listed.listing is None:
        return labels.MEMBERS_NOT_HELD.text(language)
    if listed.listing == "none":
        return with_related(listed, labels.LISTINGS["none"].text(language), register, language)
    by = grouped((how, _entry(member, how, register, language)) for _, member, how in listed.entries)
    texts = [
        labels.ENTRY.text(language).format(how=label.text(language), names=labels.AND.text(language).join(by[how]))
        for how, label in labels.LISTINGS.items()
        if how in by
    ]
    return with_related(listed, labels.CLAUSE.text(language).join(texts), register, language)


def with_related(listed: Listed, text: str, register: Register, language: str) -> str:
    """The words of a listing, with the related minerals on the list."""
    if not listed.related:
        return text
    related = labels.RELATED_LISTED.text(language).format(names=records.minerals(listed.related, register, language))
    return labels.CLAUSE.text(language).join((text, related))


def _entry(member: Member, how: str, register: Register, language: str) -> str:
    name = entry_name(member, register, language)
    return f"{name} [{covers_basis(member, language)}]" if how == "group" and member.covers_basis else name


def _figures(shown: MineralShown, language: str) -> Table:
    heads = (labels.WHO, labels.PERIOD, labels.VALUE, labels.MEANS, labels.MINERAL, labels.SOURCE)
    rows: list[list[str | Cell]] = [
        [
            jurisdictions.mark(who, language),
            years(figure, language),
            records.printed_value(figure),
            records.meaning(figure.value, language, figure.reading),
            _what(shown, figure, language),
            figure.publication,
        ]
        for who, figure in shown.figures
    ]
    return records.without_empty_columns(heads, rows, language, labels.NEWEST.text(language))


def _what(shown: MineralShown, figure: Figure, language: str) -> str:
    """The subject of a figure: the name as printed, a narrower form by its id, the item, and the stage."""
    name = records.printed(figure.name, figure.name_en, language)
    if figure.mineral != shown.mineral.id:
        name = records.of_mineral(figure.name, figure.name_en, figure.mineral, language)
    item = records.item(figure.item, figure.item_as_published, figure.name, language)
    at = "" if figure.stage == "unspecified" else stage(figure, language)
    return records.clauses(language, name, item, at)


def _uses(shown: MineralShown, language: str) -> list[tuple[str, list[str]]]:
    """For each economy the kinds of cell and the parts that its sources name, and the number of uses."""
    join = labels.AND.text(language)
    lines = []
    for who, uses in grouped(shown.uses).items():
        words = [
            *_named([(use.cell, use.cell_basis) for use in uses], CELLS, language),
            *_named([(use.part, use.part_basis) for use in uses], PARTS, language),
        ]
        label = labels.USES_COUNTED if words else labels.USES_ONLY
        sources = labels.IDS.text(language).join(dict.fromkeys(use.publication for use in uses))
        text = label.text(language).format(words=join.join(words), count=len(uses), sources=sources)
        lines.append((jurisdictions.mark(who, language), [text]))
    return lines


def _named(stated: Sequence[tuple[Sequence[str], str | None]], words: Mapping[str, Label], language: str) -> list[str]:
    """Each word once, marked as our reading only where no source prints it."""
    bases = grouped((code, basis) for codes, basis in stated for code in codes)
    return [
        records.with_basis(label.text(language), "printed" if "printed" in bases[code] else "our-reading", language)
        for code, label in words.items()
        if code in bases
    ]
