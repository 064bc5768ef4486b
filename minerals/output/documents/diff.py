"""A diff: the two sides, a line for each change, how many of each kind, and what was not compared."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from minerals.domain.labels import diff as labels
from minerals.domain.labels import show as show_labels
from minerals.domain.labels.measures import KINDS_OF_LIST
from minerals.domain.name_parts import fold
from minerals.domain.records import Figure, Member
from minerals.domain.register import Register
from minerals.domain.vocabulary import OWN_LIST
from minerals.output import document
from minerals.output.document import Changes, Document, Section, Wording, sentences
from minerals.output.wording import values
from minerals.output.wording.names import entry_name, entry_words, item_name, sorted_names
from minerals.output.wording.order import SortKey, sort_key
from minerals.questions.diff.change import Change, Entries
from minerals.questions.diff.result import Diff

_MARKS = {"added": "+", "removed": "-"}
_ORDER = ("+", "-", "~")


def build(diff: Diff, wording: Wording) -> Document:
    """The changes as a section; without changes a sentence for a terminal, and nothing for a program."""
    language = wording.language
    if not diff.changes:
        narrowed = diff.options.only or diff.options.ignore or diff.options.tolerance
        none = labels.NO_DIFFERENCE_ASKED if narrowed else labels.NO_DIFFERENCE
        return Document([], otherwise=none.text(language).format(old=diff.old.id, new=diff.new.id, same=diff.same))
    sizes = (labels.FIGURES if diff.of_figures else labels.LISTED).text(language)
    pairs = [f"{change.old.entries} -> {change.new.entries}" for change in diff.changes if change.kind == "regrouped"]
    join = labels.COUNTS.text(language)
    shown_sizes = [
        sizes.format(old=diff.old.size, new=diff.new.size),
        labels.SAME.text(language).format(count=diff.same),
    ]
    counted = join.join(counts(diff.summary, language, join.join(pairs)))
    changes = Changes(
        title=labels.TITLE.text(language).format(old=diff.old.id, new=diff.new.id),
        sizes=shown_sizes,
        changes=[] if diff.options.summary else _shown_changes(diff, language),
        counts=counted,
        summary=labels.JOIN_CLAUSES.text(language).join([*shown_sizes, *([counted] if counted else [])]),
        heads=[
            labels.CHANGE.text(language),
            labels.MINERAL.text(language),
            diff.old.id,
            diff.new.id,
            labels.NOTE.text(language),
        ],
    )
    return Document([Section([changes, *sentences(_below(diff, language))])])


def _shown_changes(diff: Diff, language: str) -> list[document.Change]:
    """The changes; records that were not compared are counted below, unless only these were chosen."""
    only_those = diff.options.only == ("not-compared",)
    shown = [change for change in diff.changes if only_those or change.kind != "not-compared"]
    return worded(shown, diff.register, language)


def worded(changes: Iterable[Change], register: Register, language: str) -> list[document.Change]:
    """Changes in the order shown: added, removed, then all others, each by name in the language."""

    def order(pair: tuple[str, Change]) -> tuple[int, SortKey, Any]:
        mark, change = pair
        name = sort_key(register[change.mineral], language) if change.mineral else ()
        return _ORDER.index(mark), name, change.order

    marked = sorted(((_MARKS.get(change.kind, "~"), change) for change in changes), key=order)
    return [_worded(change, mark, register, language) for mark, change in marked]


def counts(summary: dict[str, int], language: str, regrouped: str = "") -> Iterator[str]:
    """The kinds of change that occur, each with its count; ``regrouped`` follows the count of that kind."""
    for kind, count in summary.items():
        if not count or kind in ("same", "not-compared"):
            continue
        counted = labels.COUNTED.text(language).format(count=count, kind=labels.KINDS[kind].text(language))
        if kind == "regrouped" and regrouped:
            counted = labels.REGROUPED_AS.text(language).format(counted=counted, pairs=regrouped)
        yield counted


def _below(diff: Diff, language: str) -> Iterator[str]:
    """What was not compared, what cannot be, and what is not shown."""
    absent = [change for change in diff.changes if change.kind == "not-compared"]
    unclear = sum(change.remark == "stage-unclear" for change in absent)
    if len(absent) > unclear:
        partial = {"old-partial": diff.old.id, "new-partial": diff.new.id}
        names = [name for code, name in partial.items() if any(change.remark == code for change in absent)]
        joined = labels.JOIN.text(language).join(names)
        yield labels.PARTIAL.text(language).format(names=joined, count=len(absent) - unclear)
    if unclear:
        yield labels.UNCLEAR.text(language).format(count=unclear)
    old, new = diff.old.edition, diff.new.edition
    if old and new and old.kind != new.kind and OWN_LIST not in (old.kind, new.kind):
        kinds = {
            key: KINDS_OF_LIST[edition.kind].text(language) for key, edition in (("old_kind", old), ("new_kind", new))
        }
        yield labels.KINDS_OF_LISTS.text(language).format(old=old.id, new=new.id, **kinds)
    if diff.of_figures and diff.old.metrics != diff.new.metrics:
        yield labels.MEASURES.text(language)
    if diff.options.only or diff.options.ignore:
        yield labels.NARROWED.text(language)


def _worded(change: Change, mark: str, register: Register, language: str) -> document.Change:
    text, details = _text(change, register, language)
    if change.words:
        details = (*details, change.words)
    if change.remark and change.kind != "not-compared":
        remark = labels.REMARKS[change.remark].text(language)
        if change.related:
            remark += labels.COLON.text(language) + _names(change.related, register, language)
        details = (*details, remark)
    return document.Change(
        mark,
        labels.KINDS[change.kind].text(language),
        _name(change, register, language),
        text,
        _side(change, 0, register, language),
        _side(change, 1, register, language),
        details,
    )


def _name(change: Change, register: Register, language: str) -> str:
    """The mineral, with item and years where a figure is meant."""
    if change.mineral is None:
        record = change.old or change.new
        return str(record["id"]) if change.field is None and "id" in record else labels.HEAD.text(language)
    name = register[change.mineral].name(language)
    figure = next((side for side in (change.old, change.new) if isinstance(side, Figure)), None)
    if figure is None:
        return name
    when = figure.when
    years = labels.YEARS.text(language).format(years=when) if when else labels.UNDATED.text(language)
    return labels.COMMA.text(language).join((item_name(register[change.mineral], figure.item, language), years))


def _text(change: Change, register: Register, language: str) -> tuple[str, tuple[str, ...]]:
    """The words of a change, and the lines below it."""
    kind = labels.KINDS[change.kind].text(language)
    if change.kind in ("added", "removed", "not-compared"):
        record = change.new if change.old is None else change.old
        if isinstance(record, Figure):
            return labels.VALUE.text(language).format(kind=kind, value=_content(record, register, language)), ()
        # Only the diff of two folders has records of other kinds.
        if not isinstance(record, Member) or _is_called_so(record, register):
            return kind, ()
        name, printed = entry_words(record, register, language)
        if printed is not None and fold(name) == fold(register[record.mineral].name(language)):
            return labels.AS_PRINTED.text(language).format(kind=kind, printed=printed), ()
        name = _quoted_entry(name, printed, language)
        return labels.PRINTED.text(language).format(kind=kind, name=name), ()
    if change.kind == "regrouped":
        return _regrouped(change.mineral, change.old, change.new, register, language)
    if isinstance(change.old, Figure) and isinstance(change.new, Figure):
        label = labels.VALUES if change.kind == "value-changed" else labels.VALUES_SAID
        shown = {"old": _side(change, 0, register, language), "new": _side(change, 1, register, language)}
        return label.text(language).format(kind=kind, **shown), ()
    what = {"form-changed": labels.FORM.text(language), "tier-changed": labels.TIER.text(language)}.get(
        change.kind, kind
    )
    if change.kind == "source-changed":
        # The pointer of a field in the head names it whole: source/url.
        what = (change.field or "") if change.mineral else next(iter((*change.at_new, *change.at_old)))[1:]
    old, new = _quoted_sides(change, register, language)
    return labels.FROM_TO.text(language).format(what=what, old=old, new=new), ()


def _quoted_sides(change: Change, register: Register, language: str) -> list[str]:
    """The content of each side, in quotes where it is a text of the file, names in the language of the reader."""
    named = _names_of_sides(change, register, language)
    if named is not None:
        return [_quoted_entry(name, printed, language) for name, printed in named]
    return [_quoted(content, register, language) for content in (change.old, change.new)]


def _names_of_sides(change: Change, register: Register, language: str) -> list[tuple[str, str | None]] | None:
    """The names of two entries in the language of the reader, with the printed name where that is in another language.

    Where both have the same translation, they are named by the register, each with its printed name.
    """
    if isinstance(change.old, Member) and isinstance(change.new, Member):
        named = [entry_words(member, register, language) for member in (change.old, change.new)]
        if fold(named[0][0]) != fold(named[1][0]):
            return named
        by_register = [(register[member.mineral].name(language), member.name) for member in (change.old, change.new)]
        return [(name, None if fold(name) == fold(printed) else printed) for name, printed in by_register]
    old, new = change.english
    if language == "en" and old is not None and new is not None and fold(old) != fold(new):
        return [(old, change.old), (new, change.new)]
    return None


def _quoted_entry(name: str, printed: str | None, language: str) -> str:
    quoted = labels.QUOTED.text(language).format(text=name)
    return quoted if printed is None else labels.WITH_PRINT.text(language).format(name=quoted, printed=printed)


def _is_called_so(member: Member, register: Register) -> bool:
    """Whether the entry prints the name of its mineral, by which the change is named, or a translation of it."""
    mineral = register[member.mineral]
    known = {fold(name) for name in (mineral.name_en, mineral.name_zh) if name}
    return bool({fold(member.name), fold(member.name_en)} & known)


def _quoted(content: Any, register: Register, language: str) -> str:
    """The content of a side, in quotes where it is a text of the file."""
    if content is None:
        return labels.NOTHING.text(language)
    text = _content(content, register, language)
    return labels.QUOTED.text(language).format(text=text) if isinstance(content, str) else text


def _side(change: Change, at: int, register: Register, language: str) -> str:
    """The content of a side, for a table of both."""
    named = _names_of_sides(change, register, language)
    if named is not None:
        name, printed = named[at]
        return name if printed is None else show_labels.AS_PRINTED.text(language).format(name=name, printed=printed)
    return _content((change.old, change.new)[at], register, language)


def _content(content: Any, register: Register, language: str) -> str:
    """The content of a side in one line: the name of an entry, a value, the names of a regrouped side."""
    if content is None:
        return ""
    if isinstance(content, Member):
        return entry_name(content, register, language)
    if isinstance(content, Figure):
        return values.value(content.value, language)
    if isinstance(content, Entries):
        names = labels.JOIN.text(language).join(entry_name(member, register, language) for member in content.members)
        if content.minerals == content.entries:
            return names
        return labels.ENTRIES_FOR.text(language).format(entries=names, minerals=content.minerals)
    return content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, sort_keys=True)


def _regrouped(
    mineral: str | None, old: Entries, new: Entries, register: Register, language: str
) -> tuple[str, tuple[str, ...]]:
    """Entries and minerals of both sides; below, the names of the entries, or the changes in what a group covers."""
    if old.entries == new.entries == 1 and old.members[0].mineral == new.members[0].mineral:
        before, after = set(old.members[0].covers), set(new.members[0].covers)
        details = [
            label.text(language).format(names=_names(minerals, register, language))
            for label, minerals in ((labels.NO_LONGER, before - after), (labels.NOW_TOO, after - before))
            if minerals
        ]
        return labels.COVERS.text(language).format(old=len(before), new=len(after)), tuple(details)
    text = labels.REGROUPED.text(language).format(old=_reading(old, language), new=_reading(new, language))
    details = [
        f"{mark} {_names((member.mineral for member in side.members), register, language)}"
        for mark, side in (("-", old), ("+", new))
        if [member.mineral for member in side.members] != [mineral]  # the row is named after it
    ]
    return text, tuple(details)


def _reading(side: Entries, language: str) -> str:
    if side.minerals == side.entries > 1:
        return labels.BY_NAME.text(language).format(entries=side.entries)
    entries = (labels.ENTRY if side.entries == 1 else labels.ENTRIES).text(language).format(entries=side.entries)
    if side.minerals == side.entries:
        return entries
    return labels.ENTRIES_FOR.text(language).format(entries=entries, minerals=side.minerals)


def _names(minerals: Iterable[str], register: Register, language: str) -> str:
    return sorted_names((register[mineral] for mineral in minerals), language)
