"""Rules of the export controls: their dates in order, their status as printed."""

from __future__ import annotations

from collections.abc import Iterator

from minerals.errors import Problem
from minerals.messages import say
from minerals.store.check.corpus import Corpus
from minerals.store.check.rules_dates import backward

_OF_SUSPENSION = ("from", "to", "by")


def controls_run_forward(corpus: Corpus) -> Iterator[Problem]:
    """A control is announced before it takes effect, and a suspension begins before it ends."""
    for document, path, control in corpus.records("controls"):
        status = control["status"]
        yield from backward(document, (*path, "effective"), control["announced"], control["effective"])
        yield from backward(document, (*path, "status", "to"), status.get("from"), status.get("to"))


def suspensions_are_as_printed(corpus: Corpus) -> Iterator[Problem]:
    """The days of a suspension and the announcement that suspends stand in the printed words of the status."""
    for document, path, control in corpus.records("controls"):
        status = control["status"]
        for key in _OF_SUSPENSION:
            if key in status and status[key] not in status["published"]:
                message = say(
                    "`{key}` is `{value}`, which the words `{words}` do not say",
                    key=key,
                    value=status[key],
                    words=status["published"],
                )
                hint = say("write what the words say, or correct `published` at its source")
                yield document.problem("status", (*path, "status", key), message, hint)


RULES = (controls_run_forward, suspensions_are_as_printed)
