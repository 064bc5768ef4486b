"""Rules of the export controls: their dates in order, their status as printed, and that none stands twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from minerals.domain.dates import by_time
from minerals.errors import Problem
from minerals.store.check.corpus import Corpus
from minerals.store.check.twice import again
from minerals.store.read import Document
from minerals.store.scanner import Path

_KEY = ("publication", "announcement", "item", "measure")
_OF_SUSPENSION = ("from", "to", "by")


def controls_stand_once(corpus: Corpus) -> Iterator[Problem]:
    """No two controls of one thing by one measure of one announcement."""
    for document in corpus.of("controls"):
        keyed = ((path, tuple(control.get(part) for part in _KEY)) for path, control in _in(document))
        for path, said, first in again(document, keyed):
            message = f"a second control with the key of the one {first}: {said}"
            yield document.problem("control-twice", path, message, "take one of the two out, or check the page")


def controls_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """A control is announced before it takes effect, and a suspension begins before it ends."""
    for document in corpus.of("controls"):
        for path, control in _in(document):
            status = control["status"]
            for place, before, after in (
                (("effective",), control["announced"], control["effective"]),
                (("status", "to"), status.get("from"), status.get("to")),
            ):
                if before and after and _key(before) > _key(after):
                    message = f"{after} is before {before}"
                    hint = "exchange the two dates, or check them at their source"
                    yield document.problem("dates-backward", (*path, *place), message, hint)


def suspensions_are_as_printed(corpus: Corpus) -> Iterator[Problem]:
    """The days of a suspension and the announcement that suspends stand in the printed words of the status."""
    for document in corpus.of("controls"):
        for path, control in _in(document):
            status = control["status"]
            for key in _OF_SUSPENSION:
                if key in status and status[key] not in status["published"]:
                    message = f"`{key}` is `{status[key]}`, which the words `{status['published']}` do not say"
                    hint = "write what the words say, or correct `published` at its source"
                    yield document.problem("status", (*path, "status", key), message, hint)


def _key(text: str) -> str:
    """Dates that do not exist are told by another rule, and stand here as they are written."""
    try:
        return by_time(text)
    except ValueError:
        return text


def _in(document: Document) -> Iterator[tuple[Path, dict[str, Any]]]:
    for at, control in enumerate(document.value["controls"]):
        yield ("controls", at), control


RULES = (controls_stand_once, controls_run_forward, suspensions_are_as_printed)
