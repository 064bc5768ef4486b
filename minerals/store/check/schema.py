"""The problems that a file's own schema finds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from minerals.errors import Problem
from minerals.messages import Message, listed, say
from minerals.store import paths
from minerals.store.check.fields import did_you_mean, take_out
from minerals.store.kinds import KINDS
from minerals.store.read import Document
from minerals.store.scanner import Path

_Node = Mapping[str, Any]
_SHOWN = 60
_END = re.compile(r"(\\.|\[(?:\\.|[^\]\\])*\])|\$")
"""What `$` is, and what it is not: escaped characters and classes."""
_SHARE = ("low", "high")
_HINTS = {
    "type": say("write what is expected here"),
    "pattern": say("write it in that form"),
    "minItems": say("add an entry, or use what is expected for none"),
    "minProperties": say("add an entry, or use what is expected for none"),
    "uniqueItems": say("keep one of the two"),
    "minimum": say("correct the number"),
    "maximum": say("correct the number"),
}
CHECK_THE_PAGE = say("check the page; if it is printed so, keep it as the kind `in_words`, without numbers")


def mismatches(document: Document, schema: str) -> list[Problem]:
    """The problems of a document with a schema, one for each place.

    jsonschema words what is wrong, at some 130 microseconds a record; jsonschema-rs, a hundred times as fast, says
    first that nothing is, or which records to look at. What it alone refuses is a problem too.
    """
    if accepted(document.value, schema):
        return []
    refused = _refused(document.value, schema)
    value, places = suspects(document.value, schema, [path for path, _ in refused])
    at_place: dict[tuple[Path, str], list[Any]] = {}
    for error in _validator(schema).iter_errors(value):
        path = _path(error)
        if places is not None and len(path) > 1 and path[0] == KINDS[schema].records:
            path = (path[0], places[int(path[1])], *path[2:])
        at_place.setdefault((path, _what(error)), []).append(error)
    problems: list[Problem] = []
    for (path, what), errors in at_place.items():
        # The longest way through the schema is the most specific: a branch of if/then rather than what holds for all.
        errors.sort(key=lambda error: len(error.absolute_schema_path), reverse=True)
        problems.extend(_MESSAGES.get(what, _unwanted)(document, path, errors))
    worded = {path[:2] for path, _ in at_place} | {()}
    for path, fault in refused:
        if path[:2] not in worded:
            message = say("does not fit the schema: {fault}", fault=fault)
            problems.append(document.problem("wrong-value", path, message, say("write what the schema describes")))
    return problems


def _refused(value: dict[str, Any], schema: str) -> list[tuple[Path, str]]:
    """What jsonschema-rs refuses: places and reasons; nothing where it cannot read the value."""
    try:
        return [(tuple(error.instance_path), error.message) for error in _quick(schema).iter_errors(value)]
    except (ValueError, RecursionError):
        return []


def suspects(value: dict[str, Any], schema: str, at: Sequence[Path]) -> tuple[dict[str, Any], list[int] | None]:
    """The file with only the records at some places, and the places; whole if a fault lies elsewhere.

    A schema requires of an array of records only a least number: the verdict on a record does not depend on its
    neighbours.
    """
    key = KINDS[schema].records
    if not at or not isinstance(value.get(key), list) or any(path[:1] != (key,) or len(path) < 2 for path in at):
        return value, None
    places = sorted({int(path[1]) for path in at})
    return {**value, key: [value[key][place] for place in places]}, places


def accepted(value: Any, schema: str) -> bool:
    """Whether a value fits according to jsonschema-rs; False also where it cannot read the value.

    Whatever it accepts, jsonschema accepts too: a test checks that on thousands of mutated records.
    """
    try:
        return bool(_quick(schema).is_valid(value))
    except (ValueError, RecursionError):  # a lone surrogate, a nesting too deep
        return False


@cache
def paths_of(schema: str, meaning: str) -> tuple[str, ...]:
    """The paths from the top of a file to its fields with a ``format``; ``*`` is every entry of an array or object.

    >>> paths_of("uses", "publication-id")
    ('publication', 'uses.*.publication')
    """
    return tuple(path for path, field in _fields(_schema(schema), _schema(schema)) if field.get("format") == meaning)


def _fields(node: _Node, root: _Node, path: str = "") -> Iterator[tuple[str, _Node]]:
    """Each field below a node of a schema, with its path."""
    if "$ref" in node:
        node = root["$defs"][node["$ref"].removeprefix("#/$defs/")]
    yield path, node
    entry = node.get("items", node.get("additionalProperties"))
    inner = {**node.get("properties", {}), **({"*": entry} if isinstance(entry, dict) else {})}
    for key, below in inner.items():
        yield from _fields(below, root, f"{path}.{key}".removeprefix("."))


@cache
def _quick(schema: str) -> Any:
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator(_schema(schema))


@cache
def _validator(schema: str) -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    return extend(Draft202012Validator, {"pattern": _pattern})(_schema(schema))


def _pattern(validator: Any, pattern: str, instance: Any, schema: Any) -> Iterator[Any]:
    """The keyword `pattern` as JSON Schema means it: Python's own `$` also matches before a last line end."""
    from jsonschema import ValidationError

    if isinstance(instance, str) and not re.search(_END.sub(lambda match: match[1] or r"\Z", pattern), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


@cache
def _schema(schema: str) -> Any:
    return json.loads((paths.schemas() / f"{schema}.schema.json").read_text(encoding="utf-8"))


def _path(error: Any) -> Path:
    path = tuple(error.absolute_path)
    # A record has one value: errors at both of its ends are one fault.
    return path[:-1] if _is_share(error) or error.validator == "not" else path


def _what(error: Any) -> str:
    if "propertyNames" in error.absolute_schema_path:
        return "name-of-key"
    if _is_share(error):
        return "share"
    if error.validator == "not":
        return str(error.schema["description"])
    return error.validator if error.validator in _MESSAGES else "value"


def _is_share(error: Any) -> bool:
    return error.validator in ("minimum", "maximum") and error.absolute_path[-1] in _SHARE


def _missing(document: Document, path: Path, errors: list[Any]) -> Iterator[Problem]:
    keys = sorted({key for error in errors for key in error.validator_value if key not in error.instance})
    message = say("lacks {keys}; expected: {expected}", keys=listed(keys), expected=_expected(errors[0]))
    yield document.problem("missing-key", path, message, say("add {keys}", keys=listed(keys)))


def _unknown(document: Document, path: Path, errors: list[Any]) -> Iterator[Problem]:
    allowed = errors[0].schema["properties"]
    for key in errors[0].instance:
        if key not in allowed:
            expected = _expected(errors[0])
            message = say(
                "the key `{key}` is unknown here; expected: the keys of {expected}", key=key, expected=expected
            )
            otherwise = say("take it out, or use one of {keys}", keys=listed(sorted(allowed)))
            hint = did_you_mean(key, allowed, otherwise)
            yield document.problem("unknown-key", (*path, key), message, hint, of_key=True)


def _name_of_key(document: Document, path: Path, errors: list[Any]) -> Iterator[Problem]:
    for key in dict.fromkeys(error.instance for error in errors):
        message = say("the key is {key}; expected: {expected}", key=_shown(key), expected=_expected(errors[0]))
        yield document.problem("wrong-key", (*path, key), message, say("write the key in that form"), of_key=True)


def _out_of_range(document: Document, path: Path, errors: list[Any]) -> Iterator[Problem]:
    ends = sorted(error.absolute_path[-1] for error in errors)
    shown, expected = _shown(errors[0].instance), _expected(errors[0])
    message = say("holds {value}; expected: {expected}", value=shown, expected=expected)
    yield document.problem("out-of-range", (*path, ends[0]), message, CHECK_THE_PAGE)


def _unwanted(document: Document, path: Path, errors: list[Any]) -> Iterator[Problem]:
    keys = [error.absolute_path[-1] for error in errors]
    message = say("holds {value}; expected: {expected}", value=listed(keys), expected=_expected(errors[0]))
    yield document.problem("unwanted-key", (*path, keys[0]), message, take_out(*keys), of_key=True)


def _wrong(document: Document, path: Path, errors: list[Any]) -> Iterator[Problem]:
    error = errors[0]
    expected = _expected(error)
    if error.validator == "uniqueItems":
        repeated = next(entry for at, entry in enumerate(error.instance) if entry in error.instance[:at])
        message = say("holds {value} twice; expected: {expected}", value=_shown(repeated), expected=expected)
    else:
        message = say("holds {value}; expected: {expected}", value=_shown(error.instance), expected=expected)
    yield document.problem("wrong-value", path, message, _hint(error))


def _expected(error: Any) -> Message:
    """What the schema describes; ``messages/chinese/schemas.py`` has each description in Chinese."""
    return Message(error.schema["description"])


def _hint(error: Any) -> Message:
    if error.validator == "const":
        return say("write {value}", value=json.dumps(error.validator_value))
    if error.validator == "enum":
        words = [word for word in error.validator_value if word is not None]
        return did_you_mean(str(error.instance), words, say("use one of {names}", names=listed(words)))
    return _HINTS[error.validator]


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + " ..."


_MESSAGES = {
    "required": _missing,
    "additionalProperties": _unknown,
    "name-of-key": _name_of_key,
    "share": _out_of_range,
    "value": _wrong,
}
