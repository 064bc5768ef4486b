"""What can be asked of a diff, checked once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from minerals.domain.near_names import near_misses
from minerals.errors import MineralsError, UnknownNameError
from minerals.frozen import frozen
from minerals.messages import joined, say
from minerals.questions.diff.change import KINDS, Change
from minerals.store import kinds, paths


@frozen
class Options:
    """What was asked of a diff.

    ``only`` holds the kinds of change to report, all by default; ``ignore`` fields whose changes are not reported;
    two points that differ by no more than ``tolerance`` percentage points are the same. With ``summary`` the changes
    are counted, not listed.
    """

    only: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    tolerance: float = 0
    summary: bool = False

    def checked(self) -> Options:
        """These options, if they mean something.

        Raises ``UnknownNameError`` for a kind or a field that is not known, ``MineralsError`` for a tolerance that is
        no number of percentage points.
        """
        for what, words, known in ((say("kind of change"), self.only, KINDS), (say("field"), self.ignore, fields())):
            for word in words:
                if word not in known:
                    near = near_misses(word, known)
                    raise UnknownNameError(what, word, near, say("one of {words} was expected", words=joined(known)))
        if not 0 <= self.tolerance <= 100:
            raise MineralsError(
                say("--tolerance {value}: percentage points from 0 to 100 were expected", value=f"{self.tolerance:g}")
            )
        return self

    def kept(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        """The changes that are to be reported, in their order."""
        kept = (change for change in changes if self.keeps(change.kind, change.field))
        return tuple(sorted(kept, key=lambda change: change.order))

    def keeps(self, kind: str, field: str | None) -> bool:
        """Whether changes of this kind in this field are to be reported."""
        return (not self.only or kind in self.only) and field not in self.ignore


@cache
def fields() -> tuple[str, ...]:
    """The fields that a change may name, sorted: the keys of lists and of publications, of entries and of figures."""
    heads = {key for kind in kinds.COMPARED for key in _schema(kind.schema)["properties"]}
    edition = kinds.KINDS["edition"]
    members = _schema(edition.schema)["properties"][edition.records]["items"]["properties"]
    figures = _schema("diff")["$defs"]["held-figure"]["properties"]
    return tuple(
        sorted({*heads, *members, *figures} - {kind.records for kind in kinds.COMPARED} - {"schema", "measures"})
    )


def _schema(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((paths.schemas() / f"{name}.schema.json").read_text(encoding="utf-8"))
    return schema
