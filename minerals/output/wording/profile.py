"""Production, China's share, export controls and scores in words: for the columns of a comparison and for a profile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from minerals.domain.controls import Control
from minerals.domain.criticality import Score
from minerals.domain.labels import beside as labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import countries, jurisdictions
from minerals.domain.labels.items import ITEMS
from minerals.domain.labels.minerals import in_row
from minerals.domain.production import WorldTable
from minerals.domain.records import Publication
from minerals.domain.register import Register
from minerals.domain.shares import Shares
from minerals.domain.values import Interval
from minerals.grouped import grouped
from minerals.output.wording import values
from minerals.output.wording.notes import own_words
from minerals.pattern import pattern
from minerals.questions.compare.beside import Beside, Controlled, Part, leaders

_NUMBER = pattern(r"(\d{4}) No\. (\d+)")
_LARGEST = 3
"""Producers that are named."""
_LEAST = 0.05
"""Percent; a smaller share is not rounded to zero, which would say that there is none."""
_WHOLE = 100


def unit(table: WorldTable, language: str) -> str:
    """The unit of a table of world production: as printed, or its Chinese."""
    return labels.UNITS[table.unit].text(language) if table.unit in labels.UNITS else table.unit or ""


def lines(profile: Beside, column: str, row: str, register: Register, language: str) -> list[str]:
    """The lines of a column in a row."""
    if column == "production":
        return [producers(table, row, register, language) for table in profile.production]
    if column == "china-share":
        return [china_share(part, row, register, language) for part in profile.china_share]
    if column == "controls":
        return control_lines(profile.controls, row, register, language)
    return [score_line(score, row, register, language) for score in profile.scores]


def head(column: str, profiles: Sequence[Beside], language: str) -> str:
    """The head of a column; for scores it names the assessment, for controls the jurisdictions."""
    assessments = sorted({score.assessment.id for profile in profiles for score in profile.scores})
    codes = sorted({controlled.control.jurisdiction for profile in profiles for controlled in profile.controls})
    who = common.JOIN.text(language).join(jurisdictions.head(code, language) for code in codes)
    assessment = common.JOIN.text(language).join(assessments)
    return labels.HEADS[column].text(language).format(assessment=assessment, who=who or "-").strip()


def producers(table: WorldTable, row: str, register: Register, language: str) -> str:
    """Stage, year, and the largest producers with their shares in percent."""
    named = [
        labels.LEADER.text(language).format(
            country=countries.name(line.code, line.name, language), share=percent(share)
        )
        for line, share in leaders(table)[:_LARGEST]
    ]
    listed = common.JOIN.text(language).join(named) or labels.NO_SHARES.text(language)
    what = _what(table, row, register, language)
    return labels.LEADERS.text(language).format(what=what, period=table.period, list=listed).strip()


def rounded_total(tables: Iterable[WorldTable], language: str) -> list[str]:
    """A sentence on shares that add up to more than 100 as they are shown; none where there are none."""
    shown = ([share for _, share in leaders(table)[:_LARGEST]] for table in tables)
    above = any(sum(float(_short(share.low)) for share in shares) > _WHOLE for shares in shown)
    return [labels.ROUNDED.text(language)] if above else []


def china_share(part: Part, row: str, register: Register, language: str) -> str:
    """China's share with stage and year."""
    share = percent(part.share)
    if part.at_most:
        share = labels.AT_MOST.text(language).format(share=share)
    what, period = _what(part.source, row, register, language), values.period(part.source.period)
    return " ".join(labels.SHARE.text(language).format(share=share, what=what, period=period).split())


def control_lines(controls: Sequence[Controlled], row: str, register: Register, language: str) -> list[str]:
    """A line per announcement and state, with the minerals where they are not the mineral of the row."""
    by_announcement = grouped(
        ((announcement_on(controlled.control, language), state(controlled, language)), controlled.control.minerals)
        for controlled in controls
    )
    texts = []
    for (name, current), of_controls in by_announcement.items():
        minerals = list(dict.fromkeys(chain.from_iterable(of_controls)))
        label = labels.CONTROL if row in minerals else labels.CONTROL_OF
        what = common.JOIN.text(language).join(
            register[mineral].symbol or in_row(register[mineral], language)
            for mineral in _inside(minerals, row, register)
        )
        texts.append(label.text(language).format(announcement=name, what=what, state=current))
    return texts


def state(controlled: Controlled, language: str) -> str:
    """The state of a control on the chosen day, else as last seen.

    After the end of a suspension the state is not known.
    """
    status = controlled.control.status
    if controlled.state == "not-known" and status.ends:
        return labels.NOT_KNOWN_SINCE.text(language).format(ends=status.ends)
    return labels.STATES[controlled.state or status.kind].text(language).format(ends=status.ends)


def announcement_on(control: Control, language: str) -> str:
    """The announcement, with its object where that is a technology or a product instead of the mineral."""
    name = announcement(control, language)
    if not control.object:
        return name
    objects = common.JOIN.text(language).join(labels.OBJECTS[word].text(language) for word in control.object)
    return labels.ON_OBJECTS.text(language).format(announcement=name, objects=objects)


def announcement(control: Control, language: str) -> str:
    """The number of an announcement without its offices; the date where the announcement was not seen."""
    if control.announcement is None:
        date = control.announced or control.effective or own_words(control.announced_as or "", language)
        return labels.NOT_SEEN.text(language).format(date=date)
    number = control.announcement.partition(" ")[2] if control.announcement.startswith("MOFCOM") else ""
    of_year = _NUMBER.fullmatch(number)
    if of_year:
        return labels.NUMBER.text(language).format(year=of_year[1], number=of_year[2])
    return own_words(number, language) or control.announcement


def score_line(score: Score, row: str, register: Register, language: str) -> str:
    """The supply risk, with the mineral where it is not that of the row."""
    shown = "" if score.supply_risk is None else values.number(score.supply_risk)
    if score.mineral == row:
        return shown
    what = in_row(register[score.mineral], language)
    return labels.SCORE_OF.text(language).format(score=shown, what=what)


def percent(share: Interval) -> str:
    """A share in percent: whole from 10 on, with a decimal below; both ends where they differ.

    >>> percent(Interval(78.49, True, 78.49, True)), percent(Interval(0.43, True, 0.43, True))
    ('78', '0.4')
    >>> percent(Interval(0, True, 12.5, True))
    '0~12'
    >>> percent(Interval(0.04, True, 0.04, True)), percent(Interval(0, True, 0, True))
    ('<0.05', '0')
    """
    low, high = (_short(end) for end in (share.low, share.high))
    return low if low == high else f"{low}~{high}"


def notes(
    profiles: Sequence[Beside], columns: Iterable[str], publications: dict[str, Publication], language: str
) -> Iterator[str]:
    """Sentences about the chosen columns: publications, thresholds, the day on which controls were last seen."""
    tables = [table for profile in profiles for table in profile.production]
    if "production" in columns and tables:
        yield labels.PRODUCTION_FROM.text(language).format(publications=_named(tables, publications, language))
        yield from rounded_total(tables, language)
    parts = [part.source for profile in profiles for part in profile.china_share]
    if "china-share" in columns and parts:
        yield labels.CHINA_FROM.text(language).format(publications=_named(parts, publications, language))
        if any(part.at_most for profile in profiles for part in profile.china_share):
            yield labels.AT_MOST_KEY.text(language)
    controls = [controlled for profile in profiles for controlled in profile.controls]
    if "controls" in columns and controls:
        last = max((controlled.control for controlled in controls), key=lambda control: control.last_seen)
        label = labels.LAST_SEEN if controls[0].state is None else labels.ON_THE_DAY
        yield label.text(language).format(seen=last.last_seen, basis=own_words(last.last_seen_basis, language))
    scores = [score for profile in profiles for score in profile.scores]
    if "supply-risk" in columns and scores:
        newest = max((score.assessment for score in scores), key=lambda assessment: assessment.id)
        yield labels.THRESHOLD.text(language).format(
            supply_risk=newest.supply_risk_threshold, economic_importance=newest.economic_importance_threshold
        )


def _named(sources: Iterable[WorldTable | Shares], publications: dict[str, Publication], language: str) -> str:
    names = dict.fromkeys(publications[source.publication].short for source in sources)
    return common.JOIN.text(language).join(sorted(names))


def _inside(minerals: Iterable[str], row: str, register: Register) -> list[str]:
    """The minerals that belong to the row, or to which the mineral of the row belongs."""
    near = {row, *register[row].group, *register.groups_of(row)}
    return [mineral for mineral in minerals if mineral in near or register.is_form_of(mineral, row)]


def _what(source: WorldTable | Shares, row: str, register: Register, language: str) -> str:
    """The mineral where it is not that of the row, the item, and the stage."""
    is_row = source.mineral != row == register.subject(source.mineral, source.item)
    own = "" if is_row or source.mineral == row else in_row(register[source.mineral], language)
    item = "" if is_row or source.item is None else ITEMS[source.item].text(language)
    return " ".join(word for word in (own, item, labels.STAGES[source.stage].text(language)) if word)


def _short(end: float) -> str:
    if 0 < end < _LEAST:
        return f"<{_LEAST}"
    return f"{end:.0f}" if end >= 10 else f"{end:.1f}".removesuffix(".0")
