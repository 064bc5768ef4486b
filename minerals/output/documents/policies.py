"""Policies by jurisdiction, and the rows of a third party's table that name them differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import comparison as common
from minerals.domain.labels import jurisdictions
from minerals.domain.labels import policies as labels
from minerals.domain.labels import show as shown_labels
from minerals.grouped import grouped
from minerals.output.document import Block, Document, Fields, Note, Wording, notes, sentences
from minerals.output.wording import records
from minerals.output.wording.notes import own_words
from minerals.output.wording.policies import dated, title
from minerals.questions.compare.instruments import BY_LIST, Instrument
from minerals.questions.policies import Policies


def build(policies: Policies, wording: Wording) -> Document:
    """The policies, by jurisdiction and time, the key, the rows of the review, and what accounts for the number."""
    language = wording.language
    by_jurisdiction = grouped((instrument.policy.jurisdiction, instrument) for instrument in policies.instruments)
    blocks: list[Block] = [_fields(several, code, policies, language) for code, several in by_jurisdiction.items()]
    if not blocks:
        blocks = [*sentences([labels.NONE.text(language)])]
    return Document(
        [
            *blocks,
            *notes(_key(policies.instruments, language)),
            *_review(policies.instruments, language),
            *sentences(_below(policies, language)),
        ]
    )


def _fields(several: Sequence[Instrument], code: str, policies: Policies, language: str) -> Fields:
    rows = []
    for instrument in several:
        dates = instrument.policy.dates
        first = dates[0].date if dates else labels.NO_DATE.text(language)
        rows.append((first, list(_texts(instrument, policies, language))))
    return Fields(rows, jurisdictions.head(code, language))


def _texts(instrument: Instrument, policies: Policies, language: str) -> Iterator[str]:
    """The title, the original title, then kind, number and dates, then the contents."""
    policy = instrument.policy
    if policy.title is None:
        name = "" if policy.review is None else policy.review.name
        yield labels.NOT_IDENTIFIED.text(language).format(name=name)
        return
    first, *others = title(policy, language)
    yield first + (labels.SECONDARY if _secondary(instrument) else "")
    yield from others
    kinds = labels.JOIN_KINDS.text(language).join(labels.KINDS[kind].text(language) for kind in policy.kind)
    number = [policy.number] if policy.number and policy.number not in first else []
    yield common.JOIN_CLAUSES.text(language).join((kinds, *number, *dated(policy, language)))
    yield from _says(instrument, policies, language)


def _says(instrument: Instrument, policies: Policies, language: str) -> list[str]:
    """The contents, the minerals that it names, its lists, and a note."""
    policy, register = instrument.policy, policies.register
    texts = [policy.says.text(language)] if policy.says else []
    texts += _controls(instrument, language)
    if not texts and policy.title is not None:
        texts.append(labels.UNREAD.text(language))
    if policy.minerals and not instrument.controls:
        texts.append(labels.NAMES.text(language).format(minerals=records.minerals(policy.minerals, register, language)))
    if instrument.by == BY_LIST:
        texts.append(labels.BY_LIST.text(language).format(lists=_ids(instrument.lists, language)))
    elif policy.lists:
        texts.append(labels.LISTS.text(language).format(lists=_ids(policy.lists, language)))
    if policy.note:
        texts.append(policy.note.text(language))
    return texts


def _controls(instrument: Instrument, language: str) -> list[str]:
    """Each measure of an announcement with the items that it controls, as the source names them."""
    by_measure = grouped(
        (own_words(control.measure, language), own_words(control.item, language)) for control in instrument.controls
    )
    join = common.JOIN_CLAUSES.text(language)
    return [
        labels.CONTROLS.text(language).format(measure=measure, items=join.join(dict.fromkeys(items)))
        for measure, items in by_measure.items()
    ]


def _key(several: Sequence[Instrument], language: str) -> Iterator[Note]:
    if any(map(_secondary, several)):
        yield Note(labels.SECONDARY, labels.SECONDARY_KEY.text(language))
    if any(instrument.policy.title is not None and instrument.policy.title.basis == "ours" for instrument in several):
        yield Note(labels.OURS, labels.OURS_KEY.text(language))


def _review(several: Sequence[Instrument], language: str) -> Iterator[Block]:
    """The rows of the review that differ from what they name, in its order."""
    reviewed = sorted(
        ((instrument.policy.review, instrument) for instrument in several if instrument.policy.review is not None),
        key=lambda pair: int(pair[0].locator.rpartition(" ")[2]),
    )
    if not reviewed:
        return
    yield Fields(
        [
            (
                review.locator.rpartition(" ")[2],
                [
                    labels.REVIEWED.text(language).format(
                        name=review.name,
                        title="?" if instrument.policy.title is None else title(instrument.policy, language)[0],
                        verdict=labels.VERDICTS[review.verdict].text(language),
                    ),
                    *([] if review.difference is None else [review.difference.text(language)]),
                ],
            )
            for review, instrument in reviewed
        ],
        labels.REVIEW.text(language),
    )
    missing = sum(instrument.policy.title is None for _, instrument in reviewed)
    same = sum(review.verdict == "same" for review, _ in reviewed)
    yield from sentences(
        [
            labels.REVIEW_COUNT.text(language).format(
                rows=len(reviewed), found=len(reviewed) - missing, same=same, missing=missing
            )
        ]
    )


def _below(policies: Policies, language: str) -> Iterator[str]:
    yield labels.SHOWN.text(language).format(shown=len(policies.instruments), total=policies.total)
    if policies.undated:
        yield labels.UNDATED.text(language).format(count=policies.undated)
    yield labels.INCOMPLETE.text(language)
    if policies.instruments:
        yield labels.KIND_IS_OURS.text(language)


def _secondary(instrument: Instrument) -> bool:
    return instrument.policy.source is not None and instrument.policy.source.confidence != "primary"


def _ids(names: Sequence[str], language: str) -> str:
    return shown_labels.IDS.text(language).join(names)
