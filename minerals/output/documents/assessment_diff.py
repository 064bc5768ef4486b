"""The changes between two assessments: a row for each indicator that changed, with the reason."""

from __future__ import annotations

from minerals.domain.labels import assess as labels
from minerals.output.document import Document, Wording, plain_table, sentences
from minerals.output.documents.assess_rows import subject_name
from minerals.questions.assess.against import AssessmentDiff


def build(diff: AssessmentDiff, wording: Wording) -> Document:
    """The changes in the order of the rows, then how many there are."""
    language = wording.language
    new = labels.NOW.text(language) if diff.new == "now" else diff.new
    title = labels.BETWEEN.text(language).format(old=diff.old, new=new)
    heads = (labels.ROW, labels.INDICATOR, labels.OLD, labels.NEW, labels.WHY)
    rows = [
        [
            subject_name(diff.register.get(change.subject, change.subject), change.item, change.stage, language),
            labels.INDICATORS[change.indicator].text(language),
            _value(change.old, change.flag_old, language),
            _value(change.new, change.flag_new, language),
            labels.WHYS[change.why].text(language),
        ]
        for change in diff.changes
    ]
    table = plain_table([head.text(language) for head in heads], rows, empty=labels.NO_CHANGE.text(language))
    changed = len({(change.mineral, change.subject, change.item, change.stage) for change in diff.changes})
    below = labels.CHANGED.text(language).format(changes=len(diff.changes), rows=changed, same=diff.same)
    return Document([table, *sentences([below])], title)


def _value(text: str | None, flag: str | None, language: str) -> str:
    shown = labels.UNKNOWN.text(language) if text is None else text
    return shown + labels.MARKS.get(flag or "", "")
