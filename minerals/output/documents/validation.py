"""The check of an assessment against printed results: how many cases fit, and the names of those that do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import assess as labels
from minerals.domain.labels import comparison as common
from minerals.output.document import Document, Fields, Wording, sentences
from minerals.output.documents.assess import subject_name
from minerals.questions.assess.validate import Tested, Validation


def build(validation: Validation, wording: Wording) -> Document:
    """One block for each check, then what they do not show."""
    language = wording.language
    blocks = [
        Fields(list(_rows(validation, check, language)), label.text(language)) for check, label in labels.CHECKS.items()
    ]
    below = [labels.EXTRA_EU.text(language), labels.NOT_INDEPENDENT.text(language)]
    return Document([*blocks, *sentences(below)], labels.VALIDATION.text(language))


def _rows(validation: Validation, check: str, language: str) -> Iterator[tuple[str, list[str]]]:
    tested = validation.of(check)
    if check == "order":
        text = labels.CORRELATED.text(language).format(rho=f"{validation.rho:.2f}", all=len(tested))
        yield labels.CORRELATION.text(language), [text]
        return
    fit = sum(case.fits is True for case in tested)
    yield labels.FITTING.text(language), [labels.OF_ALL.text(language).format(fit=fit, all=len(tested))]
    if check == "supply-risk":
        counts = {scope: sum(case.note == scope for case in tested) for scope in ("both", "world", "sourcing")}
        yield labels.SCOPES.text(language), [labels.SCOPED.text(language).format(**counts)]
    apart = [case for case in tested if case.fits is False]
    for word in ("missed", "other") if check == "list" else ("higher", "lower") if check == "reliance" else (check,):
        named = [case for case in apart if word in (check, case.note)]
        if named:
            yield labels.NOT_FITTING[word].text(language), [_named(named, check, validation, language)]


def _named(tested: Sequence[Tested], check: str, validation: Validation, language: str) -> str:
    texts = []
    for case in tested:
        text = subject_name(validation.register[case.mineral], None, case.stage, language)
        if check != "list":
            digits = 0 if check == "reliance" else 2
            ends = [f"{end:.{digits}f}" for end in (case.low, case.high) if end is not None]
            ours = "~".join(dict.fromkeys(ends))
            printed = f"{case.published or 0:.{digits}f}"
            text = labels.BESIDE.text(language).format(name=text, ours=ours, printed=printed)
        texts.append(text)
    return common.JOIN_CLAUSES.text(language).join(texts)
