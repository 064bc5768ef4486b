"""RFC 6902: from one canonical file to another, order included, and back onto a file.

Each record is known by what it is about, so that one entry that is added is one `add`. Every operation that takes
something away, moves it or replaces it follows a `test` of what stands there, and the first ones test which file it is.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256
from typing import Any

from minerals.errors import MineralsError
from minerals.messages import say
from minerals.questions.diff.sides import Side
from minerals.store.kind import Kind
from minerals.store.kinds import KINDS
from minerals.store.scanner import DEEPEST, is_deep
from minerals.store.write import canonical
from minerals.text import shortened

Operation = dict[str, Any]
_TYPES = re.compile(r" \(<class '[a-z]+'>\)")
_HASH = "sha256"
"""What else the first operation holds: the hash of the canonical OLD. RFC 6902 has readers ignore what they do not
know; we hold the file against it, since a `test` sees only what it names."""
_SAID = 300
"""Characters of what a library says."""
COPIED = 10_000_000
"""Characters of JSON that the `copy` operations of a patch may copy; our own patches have none."""
_IDS = ("schema", "id", "publication")


def patch(old: Side, new: Side) -> list[Operation]:
    """The operations that make the canonical NEW of the canonical OLD; none where the two are the same bytes."""
    old_value, new_value = old.document.value, new.document.value
    head = _changed({**old_value, old.key: None}, {**new_value, new.key: None}, ())
    if old_value[old.key] is None or new_value[new.key] is None:
        body = _changed({old.key: old_value[old.key]}, {new.key: new_value[new.key]}, ())
    else:
        body = _records(old_value[old.key], new_value[new.key], old.document.kind)
    if not head and not body:
        return []
    ids = [_test((key,), old_value[key]) for key in _IDS if key in old_value]
    ids[0][_HASH] = old.hash
    return [*ids, *body, *head]


def apply(operations: object, document: Mapping[str, Any], name: str = "the file") -> dict[str, Any]:
    """Apply a patch to the value of a file, which stays as it is.

    Raises ``MineralsError`` where the patch is no RFC 6902 patch, where a `test` fails, and where what comes out is
    no data file.

    >>> apply([{"op": "replace", "path": "/id", "value": "xx-2031"}], {"schema": "edition", "id": "xx-2030"})["id"]
    'xx-2031'
    """
    import jsonpatch
    import jsonpointer

    if not isinstance(operations, list):
        raise MineralsError(say("the patch is no array of operations, which RFC 6902 expects"))
    wanted = next(
        (operation[_HASH] for operation in operations if isinstance(operation, dict) and _HASH in operation), None
    )
    if wanted is not None and sha256(canonical(document)).hexdigest() != wanted:
        raise _wrong_base(name, say("its contents are different"))
    try:
        jsonpatch.JsonPatch(operations)  # all are read before any is applied
        made: Any = document
        copied = 0
        for step in _steps(operations):
            if step[0]["op"] == "copy":
                copied += len(json.dumps(jsonpointer.resolve_pointer(made, step[0]["from"])))
                if copied > COPIED:
                    raise MineralsError(
                        say(
                            "the patch copies more than {most} characters, which no data file needs", most=f"{COPIED:,}"
                        )
                    )
            made = jsonpatch.apply_patch(made, step, in_place=made is not document)
        if is_deep(made):
            raise RecursionError
    except RecursionError:
        raise MineralsError(
            say("the patch nests values more than {levels} levels deep, which no data file does", levels=DEEPEST)
        ) from None
    except (jsonpatch.JsonPatchTestFailed, jsonpatch.JsonPatchConflict, jsonpointer.JsonPointerException) as error:
        raise _wrong_base(name, _first_line(error)) from None
    except (jsonpatch.JsonPatchException, TypeError, KeyError, AttributeError) as error:
        raise MineralsError(
            say("the patch cannot be read: {why}; RFC 6902 was expected", why=_first_line(error))
        ) from None
    schema = made.get("schema") if isinstance(made, dict) else None
    if not isinstance(schema, str) or schema not in KINDS or not KINDS[schema].folder:
        raise MineralsError(
            say("what the patch makes of {name} is no data file: it has no `schema` that is known", name=name)
        )
    return dict(made)


def _wrong_base(name: str, why: str) -> MineralsError:
    return MineralsError(
        say(
            "the patch does not fit {name}: {why}; it was made from another file, or from another version of it",
            name=name,
            why=why,
        )
    )


def _steps(operations: Sequence[Operation]) -> Iterator[Sequence[Operation]]:
    """The operations, each `copy` by itself: what it makes may grow without end."""
    start = 0
    for at, operation in enumerate(operations):
        if operation["op"] == "copy":
            yield from ([operations[start:at]] if start < at else [])
            yield [operation]
            start = at + 1
    if start < len(operations):
        yield operations[start:]


def _records(old: Sequence[dict[str, Any]], new: Sequence[dict[str, Any]], kind: Kind) -> list[Operation]:
    """Take away what is gone, put each record that is new or stands elsewhere behind the one before it, then mend."""
    key = kind.records
    ours, theirs = _names(old, kind), _names(new, kind)
    operations: list[Operation] = []
    records = dict(zip(ours, old, strict=True))
    if old and ours != theirs:
        operations.append(_test((key, len(old) - 1), old[-1]))  # a file with fewer records is not the base
    wanted = frozenset(theirs)
    for at in reversed(range(len(ours))):
        if ours[at] not in wanted:
            operations += [_test((key, at), old[at]), {"op": "remove", "path": _pointer((key, at))}]
    left = [name for name in ours if name in wanted]
    stay = _longest_in_order(left, theirs)
    slots = _Slots(left, theirs, stay)
    for place, name in enumerate(theirs):
        if name in stay:
            continue
        if name in records:
            at, to = slots.move(name)
            operations.append(_test((key, at), records[name]))
            operations.append({"op": "move", "from": _pointer((key, at)), "path": _pointer((key, to))})
        else:
            to = slots.add(name)
            if to:
                before = records.get(theirs[place - 1], new[place - 1])
                operations.append(_test((key, to - 1, kind.subject), before[kind.subject]))
            operations.append({"op": "add", "path": _pointer((key, to)), "value": new[place]})
    for at, (name, record) in enumerate(zip(theirs, new, strict=True)):
        if name in records:
            operations += _changed(records[name], record, (key, at))
    return operations


class _Slots:
    """The place of each record while records are moved and added, told in the logarithm of their number.

    Behind each record that stays there are slots for those that follow it in the end, then for those that stand there
    at first. A binary indexed tree counts the slots that are taken.
    """

    def __init__(self, left: Sequence[str], theirs: Sequence[str], stay: Collection[str]) -> None:
        slots: list[tuple[str, str]] = []
        leaving, coming = iter(left), iter(theirs)
        for end in (*(name for name in theirs if name in stay), ""):
            slots += (("new", name) for name in iter(partial(next, coming, end), end))
            slots += (("old", name) for name in iter(partial(next, leaving, end), end))
            slots.append(("old", end))
        self._slots = {slot: at for at, slot in enumerate(slots, 1)}
        self._counts = [0] * (len(slots) + 1)
        for name in left:
            self._count(self._slots["old", name], 1)

    def move(self, name: str) -> tuple[int, int]:
        """Where a record stands, and where it goes once it is taken out."""
        slot = self._slots["old", name]
        at = self._before(slot)
        self._count(slot, -1)
        return at, self.add(name)

    def add(self, name: str) -> int:
        """Where a record goes."""
        slot = self._slots["new", name]
        self._count(slot, 1)
        return self._before(slot)

    def _count(self, slot: int, more: int) -> None:
        while slot < len(self._counts):
            self._counts[slot] += more
            slot += slot & -slot

    def _before(self, slot: int) -> int:
        count, slot = 0, slot - 1
        while slot:
            count += self._counts[slot]
            slot -= slot & -slot
        return count


def _names(records: Sequence[dict[str, Any]], kind: Kind) -> list[str]:
    """What each record is about, as text; numbered where several are about the same."""
    seen: dict[str, int] = {}
    names = []
    for record in records:
        name = json.dumps([record.get(part) for part in kind.matched_by])
        seen[name] = seen.get(name, 0) + 1
        names.append(f"{name} {seen[name]}")
    return names


def _longest_in_order(names: Sequence[str], wanted: Sequence[str]) -> set[str]:
    """The most names that stand in the wanted order already, so that the fewest records move."""
    places = {name: at for at, name in enumerate(wanted)}
    ends: list[int] = []
    last: list[str] = []
    before: dict[str, str | None] = {}
    for name in names:
        at = bisect_left(ends, places[name])
        before[name] = last[at - 1] if at else None
        ends[at : at + 1], last[at : at + 1] = [places[name]], [name]
    in_order: set[str] = set()
    step = last[-1] if last else None
    while step is not None:
        in_order.add(step)
        step = before[step]
    return in_order


def _changed(old: Any, new: Any, path: tuple[str | int, ...]) -> list[Operation]:
    """The operations that make one value of another; objects key by key, all else whole."""
    if type(old) is type(new) is str and old == new:  # most are, and the comparison below takes long
        return []
    if isinstance(old, dict) and isinstance(new, dict):
        operations: list[Operation] = []
        for key in sorted(old.keys() | new.keys()):
            at = (*path, key)
            if key not in new:
                operations += [_test(at, old[key]), {"op": "remove", "path": _pointer(at)}]
            elif key not in old:
                operations.append({"op": "add", "path": _pointer(at), "value": new[key]})
            else:
                operations += _changed(old[key], new[key], at)
        return operations
    if json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True):  # 44 and 44.0 are equal, and not the same
        return []
    return [_test(path, old), {"op": "replace", "path": _pointer(path), "value": new}]


def _test(path: tuple[str | int, ...], value: Any) -> Operation:
    return {"op": "test", "path": _pointer(path), "value": value}


def _pointer(path: tuple[str | int, ...]) -> str:
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def _first_line(error: Exception) -> str:
    """What a library says of its error, without the Python types behind the values, and not all of long ones."""
    return shortened(_TYPES.sub("", (str(error).splitlines() or [type(error).__name__])[0]), _SAID)
