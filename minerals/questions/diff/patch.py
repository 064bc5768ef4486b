"""RFC 6902: from one canonical file to another, order included, and back onto a file.

Each record is known by what it is about, so that one entry that is added is one `add`. Every operation that takes
something away, moves it or replaces it follows a `test` of what stands there, and the first ones test which file it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import chain
from typing import Any

from minerals.errors import MineralsError
from minerals.messages import say
from minerals.questions.diff.match import Shared
from minerals.questions.diff.moves import moves
from minerals.questions.diff.sides import Side
from minerals.store.kind import Kind
from minerals.store.kinds import KINDS
from minerals.store.read import Document
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


def patch(old: Side, new: Side, shared: Shared) -> list[Operation]:
    """The operations that make the canonical NEW of the canonical OLD; none where the two are the same bytes.

    The records that are ``shared`` are decoded only where an operation names them.
    """
    head = _changed({**old.head, old.key: None}, {**new.head, new.key: None}, ())
    if any(side.edition is not None and side.edition.members is None for side in (old, new)):
        body = _changed({old.key: old.document.value[old.key]}, {new.key: new.document.value[new.key]}, ())
    else:
        body = _records(old.document, new.document, shared)
    if not head and not body:
        return []
    ids = [_test((key,), old.head[key]) for key in _IDS if key in old.head]
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


def _records(old: Document, new: Document, shared: Shared) -> list[Operation]:
    """Take away what is gone, put each record that is new or stands elsewhere behind the one before it, then mend."""
    key, subject = old.kind.records, old.kind.subject
    records, theirs = old.records_at(_others(old, shared.old)), new.records_at(_others(new, shared.new))
    by_name = dict(zip(_names(theirs.values(), new.kind), theirs, strict=True))
    changed = [(at, by_name.get(name)) for at, name in zip(records, _names(records.values(), old.kind), strict=True)]
    places: list[int | None] = [None] * old.size
    for at, place in chain(zip(shared.old, shared.new, strict=True), changed):
        places[at] = place
    left = [place for place in places if place is not None]
    steps = list(moves(left, new.size))
    named = {place for step, _, _ in steps for place in (step - 1, step)}
    stand = {place: at for at, place in enumerate(places) if place in named}
    records |= old.records_at(sorted({*stand.values(), *range(old.size)[-1:]} - records.keys()))

    operations: list[Operation] = []
    if places and places != [*range(new.size)]:
        operations.append(_test((key, len(places) - 1), records[len(places) - 1]))  # a shorter file is not the base
    for at in reversed(range(len(places))):
        if places[at] is None:
            operations += [_test((key, at), records[at]), {"op": "remove", "path": _pointer((key, at))}]
    for place, start, to in steps:
        if start is not None:
            operations.append(_test((key, start), records[stand[place]]))
            operations.append({"op": "move", "from": _pointer((key, start)), "path": _pointer((key, to))})
        else:
            if to:
                before = records[stand[place - 1]] if place - 1 in stand else theirs[place - 1]
                operations.append(_test((key, to - 1, subject), before[subject]))
            operations.append({"op": "add", "path": _pointer((key, to)), "value": theirs[place]})
    for place, at in sorted((place, at) for at, place in changed if place is not None):
        operations += _changed(records[at], theirs[place], (key, place))
    return operations


def _others(document: Document, shared: Iterable[int]) -> list[int]:
    """The places of the records that are not shared."""
    is_shared = bytearray(document.size)
    for at in shared:
        is_shared[at] = True
    return [at for at in range(document.size) if not is_shared[at]]


def _names(records: Iterable[dict[str, Any]], kind: Kind) -> list[str]:
    """What each record is about, as text; numbered where several are about the same."""
    seen: dict[str, int] = {}
    names = []
    for record in records:
        name = json.dumps([record.get(part) for part in kind.matched_by])
        seen[name] = seen.get(name, 0) + 1
        names.append(f"{name} {seen[name]}")
    return names


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
