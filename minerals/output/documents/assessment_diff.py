"""What changed between two assessments: a row for each indicator that did, with the reason."""

from __future__ import annotations

from minerals.domain.labels import assess as labels
from minerals.domain.labels.items import ITEMS
from minerals.output.document import Document, Wording, plain_table, sentences
from minerals.output.wording.names import row_name
from minerals.questions.assess.against import AssessmentChange, AssessmentDiff


def build(diff: AssessmentDiff, wording: Wording) -> Document:
    """The changes in the order of the rows, then how many there are."""
    language = wording.language
    title = labels.BETWEEN.text(language).format(old=diff.old, new=_day(diff.new, language))
    heads = (labels.ROW, labels.INDICATOR, labels.OLD, labels.NEW, labels.WHY)
    rows = [
        [
            _name(change, diff, language),
            labels.INDICATORS[change.indicator].text(language),
            _value(change.old, change.flag_old, language),
            _value(change.new, change.flag_new, language),
            labels.WHYS[change.why].text(language),
        ]
        for change in diff.changes
    ]
    table = plain_table([head.text(language) for head in heads], rows, empty=labels.NO_CHANGE.text(language))
    changed = len({(one.mineral, one.subject, one.item, one.stage) for one in diff.changes})
    below = labels.CHANGED.text(language).format(changes=len(diff.changes), rows=changed, same=diff.same)
    return Document([table, *sentences([below])], title)


def _day(name: str, language: str) -> str:
    return labels.NOW.text(language) if name == "now" else name


def _name(change: AssessmentChange, diff: AssessmentDiff, language: str) -> str:
    # A kept assessment can name what this data set does not know: its id stands for it.
    mineral = diff.register.get(change.subject)
    text = change.subject if mineral is None else row_name(mineral, language, wide=False)
    if change.item is not None:
        item = ITEMS[change.item].text(language) if change.item in ITEMS else change.item
        text = labels.WITH_ITEM.text(language).format(name=text, item=item)
    stage = labels.STAGES[change.stage].text(language)
    return labels.WITH_STAGE.text(language).format(name=text, stage=stage) if stage else text


def _value(text: str | None, flag: str | None, language: str) -> str:
    shown = labels.UNKNOWN.text(language) if text is None else text
    return shown + labels.MARKS.get(flag or "", "")
