"""What changed between two assessments, indicator by indicator, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from minerals.domain.register import Register
from minerals.errors import DataError, MineralsError
from minerals.frozen import frozen
from minerals.messages import say
from minerals.questions.assess.assess import VERSION, Assessment
from minerals.questions.promises import record_dict
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset
from minerals.store.input import read_given
from minerals.store.read import parse

INDICATORS = (
    "row",
    "concentration",
    "dependence",
    "supplier",
    "controls",
    "recycling",
    "substitution",
    "battery",
    "lists",
)
"""What may change; ``row`` where only one of the two assessments has the row."""
WHYS = (
    "new-data",
    "not-there",
    "new-edition",
    "revision",
    "new-definition",
    "data-changed",
    "new-list",
    "status",
    "line",
)
"""Why an indicator changed.

``new-data``: it was unknown before; ``not-there``: the new edition has nothing; ``revision``: another number for the
same period; ``new-definition``: the new edition says that it defines the figure otherwise; ``data-changed``: the same
publication, but other data; ``new-list``: another list; ``status``: what is known of a control on the day; ``line``:
only the line is another.
"""
_COLUMNS = columns("mineral subject item stage indicator old new flag_old flag_new why")
_Row = Mapping[str, Any]


@frozen
class AssessmentChange:
    """One indicator that changed in one row; ``old`` and ``new`` say what it was and is, None for unknown.

    ``flag_old`` and ``flag_new`` are words of ``FLAGS`` for indicators that have a line, None for the others.
    """

    mineral: str
    subject: str
    item: str | None
    stage: str
    indicator: str
    old: str | None
    new: str | None
    flag_old: str | None
    flag_new: str | None
    why: str

    @property
    def row(self) -> tuple[str, str, str, str]:
        """The key of its row."""
        return self.mineral, self.subject, self.item or "", self.stage

    @property
    def key(self) -> tuple[str, str]:
        """The mineral that it is about, and the indicator."""
        return self.subject, self.indicator


@frozen
class AssessmentDiff(Answer):
    """The changes, by row and indicator; ``same`` rows have none."""

    SCHEMA = "assessment-diff"
    old: str
    new: str
    changes: tuple[AssessmentChange, ...]
    same: int
    register: Register

    @property
    def brief(self) -> str:
        """The answer in a few words."""
        return f"{len(self.changes)} changes"

    def records(self) -> Records:
        """One row for each change."""
        return Records.of(_COLUMNS, map(record_dict, self.changes))

    def to_dict(self) -> dict[str, Any]:
        """The changes as ``schemas/assessment-diff.schema.json`` promises them."""
        return {
            **self.head,
            "old": self.old,
            "new": self.new,
            "same": self.same,
            "changes": [record_dict(change) for change in self.changes],
        }


def kept(file: str | Path) -> dict[str, Any]:
    """A kept assessment; raises ``MineralsError`` for a file that is none, of another version, or damaged."""
    from minerals.store.check.schema import accepted

    given = read_given(Path(file))
    try:
        value = parse(given.content, given.name).value
    except DataError as error:
        faults = (
            say(
                "{file}: {fault}",
                file=f"{one.file}:{one.line}:{one.column}",
                fault=say("{fault}; {hint}", fault=one.message, hint=one.hint),
            )
            for one in error.problems
        )
        raise MineralsError(_no_assessment(file), *faults) from None
    version = value.get("version")
    if value.get("schema") == "assessment" and isinstance(version, int) and version != VERSION:
        raise MineralsError(
            say(
                "{file}: an assessment of version {version}; this program reads version {known}",
                file=str(file),
                version=version,
                known=VERSION,
            )
        )
    if not accepted(value, "assessment"):
        raise MineralsError(_no_assessment(file))
    return value


def against(data: Dataset, old: Mapping[str, Any], name: str, new: Assessment) -> AssessmentDiff:
    """What changed from an assessment in the form of JSON to a newer one; ``name`` is what the old one is called.

    Raises ``MineralsError`` where the two are for different viewers.
    """
    current = new.to_dict()
    viewer, asked = old["options"]["viewer"], current["options"]["viewer"]
    if viewer != asked:
        raise MineralsError(
            say(
                "{file}: an assessment for {viewer}; the one asked for is for {asked}",
                file=name,
                viewer=viewer,
                asked=asked,
            )
        )
    before, after = ({_key(row): row for row in one["rows"]} for one in (old, current))
    changes: list[AssessmentChange] = []
    same = 0
    for key in dict.fromkeys((*before, *after)):
        found = list(_changes(data, before.get(key), after.get(key)))
        changes += found
        same += not found
    day = new.options.day
    return AssessmentDiff(
        old=name,
        new="now" if day is None else day.isoformat(),
        changes=tuple(changes),
        same=same,
        register=data.register,
        tool=new.tool,
    )


def _no_assessment(file: str | Path) -> Any:
    return say("{file}: an assessment was expected, kept with `minerals assess -o FILE.json`", file=str(file))


def _key(row: _Row) -> tuple[str, str, str, str]:
    return row["mineral"], row["subject"], row["item"] or "", row["stage"]


def _changes(data: Dataset, old: _Row | None, new: _Row | None) -> Iterable[AssessmentChange]:
    row = new or old or {}
    about = row["mineral"], row["subject"], row["item"], row["stage"]
    if old is None or new is None:
        there = None if old is None else "yes", None if new is None else "yes"
        yield AssessmentChange(*about, "row", *there, None, None, "new-data" if old is None else "not-there")
        return
    for indicator in INDICATORS[1:]:
        texts = _text(indicator, old), _text(indicator, new)
        flags = old["flags"].get(indicator), new["flags"].get(indicator)
        if texts[0] != texts[1] or flags[0] != flags[1]:
            yield AssessmentChange(*about, indicator, *texts, *flags, _why(data, indicator, old, new, texts))


def _text(indicator: str, row: _Row) -> str | None:
    """What an indicator says in a row, without where it stands; None where it is unknown."""
    found = row["suppliers" if indicator == "supplier" else indicator]
    if not found:
        return None
    if indicator == "concentration":
        if found["low"] is None:
            return None
        ends = dict.fromkeys(f"{found[end]:.2f}" for end in ("low", "high"))
        return f"{'~'.join(ends)} ({found['period']})"
    if indicator == "dependence":
        return "; ".join(dict.fromkeys(f"{one['published']} ({one['period'] or one['text_date']})" for one in found))
    if indicator == "supplier":
        tops = [(one["largest"] or {}, one["counts"]) for one in found]
        return "; ".join(_supplier(top, counts) for top, counts in tops)
    if indicator in ("recycling", "substitution"):
        return None if found["value"] is None else f"{found['value']:g} ({found['assessment']})"
    if indicator == "controls":
        return "; ".join(dict.fromkeys(f"{one['announcement'] or one['publication']}: {one['state']}" for one in found))
    if indicator == "battery":
        words = dict.fromkeys(word for one in found for word in (*one["cell"], *one["part"]))
        return ", ".join(sorted(words)) or None
    return ", ".join(f"{one['edition']}: {one['listing']}" for one in found)


def _supplier(top: Mapping[str, Any], counts: str | None) -> str:
    value = top.get("value")
    text = f"{top.get('name', '-')} {value['published'] if value else '-'}"
    return f"{text} ({counts})" if counts else text


def _why(data: Dataset, indicator: str, old: _Row, new: _Row, texts: tuple[str | None, str | None]) -> str:
    """Why an indicator changed; the words of ``WHYS``."""
    if texts[0] == texts[1]:
        return "line"
    if indicator == "lists":
        return "new-list"
    if indicator == "controls":
        return "status" if texts[0] and texts[1] else "new-data" if texts[1] else "not-there"
    if texts[0] is None or texts[1] is None:
        return "new-data" if texts[0] is None else "not-there"
    before, after = _sources(indicator, old), _sources(indicator, new)
    if before == after:
        return "data-changed"
    if indicator == "dependence" and _redefined(data, new):
        return "new-definition"
    periods = [{period for _, period in sources} for sources in (before, after)]
    return "revision" if periods[0] == periods[1] and periods[0] != {None} else "new-edition"


def _sources(indicator: str, row: _Row) -> set[tuple[str, str | None]]:
    """The publications of an indicator, each with the period that it is about."""
    found = row["suppliers" if indicator == "supplier" else indicator]
    several = found if isinstance(found, list) else [found]
    return {(one["publication"], one.get("period") or one.get("assessment")) for one in several}


def _redefined(data: Dataset, row: _Row) -> bool:
    """Whether the publication of the new figures says that it defines one of them otherwise."""
    return any(
        words.mineral == figure["of"] and words.item in (None, figure["item"]) and words.kind == "definition"
        for figure in row["dependence"]
        for words in data.restated.get(figure["publication"], ())
    )
