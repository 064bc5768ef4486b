"""A JSON object -> a frozen dataclass, by the names and types of its fields."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from operator import itemgetter
from typing import Any, TypeVar

from minerals.frozen import frozen

T = TypeVar("T")

_OPTIONAL = " | None"


@frozen
class _Plan:
    """How the objects of a class are built: ``absent`` has the values of keys that an entry may leave out."""

    in_order: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    absent: Mapping[str, Any]
    converters: tuple[tuple[str, Callable[[Any], Any]], ...]


def build(cls: Callable[..., T], entry: Mapping[str, Any]) -> T:
    """An object of a dataclass with the fields that an entry has; other keys of the entry are ignored.

    Arrays become tuples, and objects become the dataclass that the type of the field names. An absent key gets the
    default of its field, else None, an empty tuple or False where the type allows that; ``KeyError`` otherwise.

    >>> from minerals.domain.claims import Named
    >>> build(Named, {"mineral": "antimony", "name": "Antimony", "page": 3})
    Named(mineral='antimony', name='Antimony', name_en=None)
    """
    plan = _plan(cls)
    values = {**plan.absent, **entry}
    for name, convert in plan.converters:
        values[name] = convert(values[name])
    return cls(*plan.in_order(values))


@cache
def _plan(cls: Any) -> _Plan:
    # The annotations of the domain are strings; typing.get_type_hints would take longer than decoding a small file.
    absent: dict[str, Any] = {}
    converters = []
    for field in fields(cls):
        hint = str(field.type).removesuffix(_OPTIONAL)
        if field.default is not MISSING:
            absent[field.name] = field.default
        elif hint != field.type:
            absent[field.name] = None
        elif hint == "bool" or hint.startswith("tuple["):
            absent[field.name] = False if hint == "bool" else ()
        converter = _converter(hint, cls.__module__)
        if converter is not None:
            converters.append((field.name, converter))
    return _Plan(itemgetter(*(field.name for field in fields(cls))), absent, tuple(converters))


def _converter(hint: str, module: str) -> Callable[[Any], Any] | None:
    """The function from JSON to a value of this type; None where JSON has the value itself."""
    if hint.startswith("tuple["):
        inner = _converter(hint.removeprefix("tuple[").partition(",")[0], module)
        if inner is None:
            return lambda value: None if value is None else tuple(value)
        return lambda value: None if value is None else tuple(map(inner, value))
    named = getattr(sys.modules[module], hint, None)
    if isinstance(named, type) and is_dataclass(named):
        return lambda value: build(named, value) if isinstance(value, dict) else value
    return None
