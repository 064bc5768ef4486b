"""The comparison of an assessment with printed results: how many cases fit, and the names of those that do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import assess as labels
from minerals.domain.labels import comparison as common
from minerals.output.document import Document, Fields, Wording, sentences
from minerals.output.documents.assess_rows import subject_name
from minerals.questions.assess.tested import Tested
from minerals.questions.assess.validate import Validation

_SHOWN = {"list": ("missed", "other"), "reliance": ("higher", "lower"), "outside": ("higher", "lower")}
"""Check -> the notes by which the cases that do not fit are listed; for other checks they are listed together."""


def build(validation: Validation, wording: Wording) -> Document:
    """A block for each check, then the sentences on their limits."""
    language = wording.language
    blocks = [
        Fields(list(_rows(validation, check, language)), label.text(language)) for check, label in labels.CHECKS.items()
    ]
    below = [labels.COMPUTED.text(language)]
    if validation.governance:
        below.append(labels.GOVERNANCE.text(language).format(source=validation.governance))
    if validation.members:
        below.append(labels.EXTRA_EU.text(language).format(source=validation.members))
    below.append(labels.NOT_INDEPENDENT.text(language))
    return Document([*blocks, *sentences(below)], labels.VALIDATION.text(language))


def _rows(validation: Validation, check: str, language: str) -> Iterator[tuple[str, list[str]]]:
    tested = validation.of(check)
    if check == "order":
        known = sum(pair.low is not None for pair in tested)
        text = labels.CORRELATED.text(language).format(rho=f"{validation.rho:.2f}", known=known, all=len(tested))
        yield labels.CORRELATION.text(language), [text]
    else:
        judged = [pair for pair in tested if pair.fits is not None]
        fit = sum(pair.fits is True for pair in judged)
        yield labels.FITTING.text(language), [labels.OF_ALL.text(language).format(fit=fit, all=len(judged))]
    if check == "supply-risk":
        counts = {scope: sum(pair.note == scope for pair in tested) for scope in ("both", "world", "sourcing")}
        yield labels.SCOPES.text(language), [labels.SCOPED.text(language).format(**counts)]
    apart = [pair for pair in tested if pair.fits is False]
    for word in _SHOWN.get(check, (check,)):
        named = [pair for pair in apart if word in (check, pair.note)]
        if named:
            yield labels.NOT_FITTING[word].text(language), [_named(named, validation, language)]
    for word, label in labels.UNTESTED.items():
        without = [pair for pair in tested if pair.fits is None and pair.note == word]
        if without:
            # Most rows of the study have no shares in the data set: a number says as much as their names.
            template = labels.COUNTED if word in ("one-supply", "no-data") else labels.NAMED
            names = _named(without, validation, language)
            yield label.text(language), [template.text(language).format(count=len(without), names=names)]


def _named(tested: Sequence[Tested], validation: Validation, language: str) -> str:
    return common.JOIN_CLAUSES.text(language).join(_text(pair, validation, language) for pair in tested)


def _text(pair: Tested, validation: Validation, language: str) -> str:
    text = subject_name(validation.register[pair.mineral], None, pair.stage, language)
    if pair.low is None or pair.high is None or pair.check == "list":
        return text
    digits = 0 if pair.check in ("reliance", "outside") else 2
    ends = dict.fromkeys(f"{end:.{digits}f}" for end in (pair.low, pair.high))
    parts = {"name": text, "ours": "~".join(ends), "printed": f"{pair.published or 0:.{digits}f}"}
    if pair.check != "second-source":
        return labels.BESIDE.text(language).format(**parts)
    year, _, years = (pair.note or "").partition(" / ")
    return labels.BESIDE_YEARS.text(language).format(**parts, year=year, years=years)
