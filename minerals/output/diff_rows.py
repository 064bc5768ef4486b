"""The changes of a diff as rows of words, for the terminal and for Markdown alike, and what is said around them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from minerals.domain.labels import diff as says
from minerals.domain.labels.items import ITEMS
from minerals.domain.labels.measures import KINDS_OF_LIST
from minerals.domain.names import fold
from minerals.domain.records import Figure, Member
from minerals.domain.register import Register
from minerals.output import values
from minerals.output.order import sort_key
from minerals.questions.diff import Change, Diff, Entries

_MARKS = {"added": "+", "removed": "-"}
_LISTED = ("+", "-", "~")


@dataclass(frozen=True, slots=True)
class Row:
    """One change: ``mark`` is ``+``, ``-`` or ``~``; ``text`` says all of it, ``old`` and ``new`` what each side has.

    ``details`` are lines below the text.
    """

    mark: str
    kind: str
    name: str
    text: str
    old: str
    new: str
    details: tuple[str, ...]


def rows(result: Diff, language: str) -> list[Row]:
    """The changes in the order shown: added, removed, then the rest, each by name in the language.

    What was not compared is counted below the rows, unless nothing else was asked for.
    """
    asked = result.options.only == ("not-compared",)
    shown = [change for change in result.changes if asked or change.kind != "not-compared"]
    return change_rows(shown, result.register, language)


def change_rows(changes: Iterable[Change], register: Register, language: str) -> list[Row]:
    """Changes as rows, in the order shown."""
    laid = [(_MARKS.get(change.kind, "~"), change) for change in changes]
    laid.sort(key=lambda one: (_LISTED.index(one[0]), _name_key(one[1], register, language)))
    return [_row(change, mark, register, language) for mark, change in laid]


def title(result: Diff, language: str) -> tuple[str, str, str]:
    """Which two, how many records each holds, how many are the same."""
    counts = says.FIGURES if result.of_figures else says.LISTED
    sizes = {"old": result.old.size, "new": result.new.size}
    return (
        says.TITLE.text(language).format(old=result.old.id, new=result.new.id),
        counts.text(language).format(**sizes),
        says.SAME.text(language).format(count=result.same),
    )


def counted(result: Diff, language: str) -> str:
    """How many changes there are of each kind that occurs; empty where there is none."""
    join = says.COUNTS.text(language)
    pairs = [f"{one.old.entries} -> {one.new.entries}" for one in result.changes if one.kind == "regrouped"]
    return join.join(counts(result.summary, language, join.join(pairs)))


def counts(summary: dict[str, int], language: str, regrouped: str = "") -> Iterator[str]:
    """The kinds of change that occur, each with its count; ``regrouped`` is said behind that of its kind."""
    for kind, count in summary.items():
        if not count or kind in ("same", "not-compared"):
            continue
        said = says.COUNTED.text(language).format(count=count, kind=says.KINDS[kind].text(language))
        if kind == "regrouped" and regrouped:
            said = says.REGROUPED_AS.text(language).format(counted=said, pairs=regrouped)
        yield said


def notes(result: Diff, language: str) -> list[str]:
    """The sentences below the rows: what was not compared, what cannot be, what is not shown."""
    found = []
    absent = [change for change in result.changes if change.kind == "not-compared"]
    unclear = sum(change.remark == "stage-unclear" for change in absent)
    if len(absent) > unclear:
        partial = {"old-partial": result.old.id, "new-partial": result.new.id}
        names = [name for code, name in partial.items() if any(change.remark == code for change in absent)]
        said = says.JOIN.text(language).join(names)
        found.append(says.PARTIAL.text(language).format(names=said, count=len(absent) - unclear))
    if unclear:
        found.append(says.UNCLEAR.text(language).format(count=unclear))
    old, new = result.old.edition, result.new.edition
    if old and new and old.kind != new.kind:
        kinds = {key: KINDS_OF_LIST[one.kind].text(language) for key, one in (("old_kind", old), ("new_kind", new))}
        found.append(says.KINDS_OF_LISTS.text(language).format(old=old.id, new=new.id, **kinds))
    if result.of_figures and result.old.metrics != result.new.metrics:
        found.append(says.MEASURES.text(language))
    if result.options.only or result.options.ignore:
        found.append(says.NARROWED.text(language))
    return found


def _name_key(change: Change, register: Register, language: str) -> tuple[str, Any]:
    key = sort_key(register[change.mineral], language) if change.mineral else ""
    return key, change.order


def _row(change: Change, mark: str, register: Register, language: str) -> Row:
    text, details = _said(change, register, language)
    if change.words:
        details = (*details, change.words)
    if change.remark and change.kind != "not-compared":
        details = (*details, says.REMARKS[change.remark].text(language))
    sides = (side_text(change.old, language), side_text(change.new, language))
    return Row(mark, change.kind, _name(change, register, language), text, *sides, details)


def _name(change: Change, register: Register, language: str) -> str:
    """The mineral, with item and years where a figure is meant."""
    if change.mineral is None:
        record = change.old or change.new
        return str(record["id"]) if change.field is None and "id" in record else says.HEAD.text(language)
    name = register[change.mineral].name(language)
    figure = _figure(change)
    if figure is None:
        return name
    parts = [name]
    if figure.item is not None:
        parts.append(ITEMS[figure.item].text(language))
    when = figure.when
    parts.append(says.YEARS.text(language).format(years=when) if when else says.UNDATED.text(language))
    return says.COMMA.text(language).join(parts)


def _figure(change: Change) -> Figure | None:
    return next((one for one in (change.old, change.new) if isinstance(one, Figure)), None)


def _said(change: Change, register: Register, language: str) -> tuple[str, tuple[str, ...]]:
    """What a change says, and the lines below it."""
    kind = says.KINDS[change.kind].text(language)
    if change.kind in ("added", "removed", "not-compared"):
        record = change.new if change.old is None else change.old
        if isinstance(record, Figure):
            return says.VALUE.text(language).format(kind=kind, value=side_text(record, language)), ()
        if not isinstance(record, Member):  # a record of a file that a diff of two does not take
            return kind, ()
        known = {fold(record.name), fold(record.name_en)} & {fold(register[record.mineral].name_en)}
        return (kind if known else says.PRINTED.text(language).format(kind=kind, name=record.name)), ()
    if change.kind == "regrouped":
        return _regrouped(change.mineral, change.old, change.new, register, language)
    if isinstance(change.old, Figure) and isinstance(change.new, Figure):
        said = says.VALUES if change.kind == "value-changed" else says.VALUES_SAID
        shown = {"old": side_text(change.old, language), "new": side_text(change.new, language)}
        return said.text(language).format(kind=kind, **shown), ()
    what = {"form-changed": says.FORM.text(language), "tier-changed": says.TIER.text(language)}.get(change.kind, kind)
    if change.kind == "source-changed":
        # The pointer of a field in the head names it whole: source/url.
        what = (change.field or "") if change.mineral else next(iter((*change.at_new, *change.at_old)))[1:]
    sides = {key: _quoted(one, language) for key, one in (("old", change.old), ("new", change.new))}
    return says.FROM_TO.text(language).format(what=what, **sides), ()


def _quoted(content: Any, language: str) -> str:
    """What one side has, in quotes where it is a text of the file."""
    if content is None:
        return says.NOTHING.text(language)
    text = side_text(content, language)
    return says.QUOTED.text(language).format(text=text) if isinstance(content, str | Member) else text


def side_text(content: Any, language: str) -> str:
    """What one side has, in one line: the printed name, the value, the names of a regrouped side."""
    if content is None:
        return ""
    if isinstance(content, Member):
        return content.name
    if isinstance(content, Figure):
        return values.value(content.value, language)
    if isinstance(content, Entries):
        names = says.JOIN.text(language).join(member.name for member in content.members)
        if content.minerals == content.entries:
            return names
        return says.ENTRIES_FOR.text(language).format(entries=names, minerals=content.minerals)
    return content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, sort_keys=True)


def _regrouped(
    mineral: str | None, old: Entries, new: Entries, register: Register, language: str
) -> tuple[str, tuple[str, ...]]:
    """Both readings of both sides; below, the entries by name, or what one group covers otherwise."""
    if old.entries == new.entries == 1 and old.members[0].mineral == new.members[0].mineral:
        before, after = set(old.members[0].covers), set(new.members[0].covers)
        details = [
            label.text(language).format(names=_names(minerals, register, language))
            for label, minerals in ((says.NO_LONGER, before - after), (says.NOW_TOO, after - before))
            if minerals
        ]
        return says.COVERS.text(language).format(old=len(before), new=len(after)), tuple(details)
    text = says.REGROUPED.text(language).format(old=_reading(old, language), new=_reading(new, language))
    details = [
        f"{mark} {_names((member.mineral for member in side.members), register, language)}"
        for mark, side in (("-", old), ("+", new))
        if [member.mineral for member in side.members] != [mineral]  # the row is named after it
    ]
    return text, tuple(details)


def _reading(side: Entries, language: str) -> str:
    if side.minerals == side.entries > 1:
        return says.BY_NAME.text(language).format(entries=side.entries)
    entries = (says.ENTRY if side.entries == 1 else says.ENTRIES).text(language).format(entries=side.entries)
    if side.minerals == side.entries:
        return entries
    return says.ENTRIES_FOR.text(language).format(entries=entries, minerals=side.minerals)


def _names(minerals: Iterable[str], register: Register, language: str) -> str:
    named = sorted((register[one] for one in minerals), key=lambda one: sort_key(one, language))
    return says.JOIN.text(language).join(one.name(language) for one in named)
