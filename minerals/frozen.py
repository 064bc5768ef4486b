"""The classes of which data and answers are made: frozen dataclasses whose methods are made when they are needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")

_LATE = ("__init__", "__eq__", "__hash__", "__match_args__", "__dataclass_fields__", "__dataclass_params__")


@dataclass_transform(frozen_default=True, field_specifiers=(field, Field))
def frozen(cls: type[T]) -> type[T]:
    """A class as ``dataclass(frozen=True, slots=True)`` makes it; it keeps a ``__repr__`` that a class above wrote.

    A dataclass compiles six methods when it is defined, which takes half a millisecond; a command loads a hundred
    classes and uses some of them. Here ``__init__`` alone is compiled, when the class is first used.

    >>> @frozen
    ... class Span:
    ...     low: int
    ...     high: int = 100
    >>> Span(95)
    Span(low=95, high=100)
    >>> Span(95) == Span(95, 100)
    True
    """
    names = tuple(name for name, hint in cls.__annotations__.items() if not hint.startswith("ClassVar"))
    late = {name: _Late(cls) for name in _LATE if name not in vars(cls)}
    told = {"__repr__": _repr} if cls.__repr__ is object.__repr__ else {}
    slots = {"__slots__": (*vars(cls).get("__slots__", ()), *names)}
    return _copy(cls, leave_out=names, put_in={**_METHODS, **told, **late, **slots})


class _Late:
    """Stands for an attribute of a frozen class until it is needed; ``plain`` is the class as written."""

    def __init__(self, plain: type) -> None:
        self._plain = plain

    def __set_name__(self, made: type, name: str) -> None:
        self._made, self._name = made, name

    def __get__(self, instance: object, owner: type) -> Any:
        # A copy, since two threads may come here at once, and ``dataclass`` changes the class that it is given.
        plain: Any = dataclass(init=False, repr=False, eq=False)(_copy(self._plain))
        ready = {**vars(plain), **_compared(plain), "__init__": _compiled(self._made, fields(plain))}
        for name, value in list(vars(self._made).items()):
            if isinstance(value, _Late):
                setattr(self._made, name, ready[name])
        return getattr(owner if instance is None else instance, self._name)


def _copy(cls: type[T], leave_out: tuple[str, ...] = (), put_in: dict[str, Any] | None = None) -> type[T]:
    """The same class once more, with another body."""
    body = {key: value for key, value in vars(cls).items() if key not in (*leave_out, "__dict__", "__weakref__")}
    made: type[T] = type(cls)(cls.__name__, cls.__bases__, body | (put_in or {}))  # type: ignore[misc]
    return made


class _Made:
    """The default of a parameter whose value is made anew for each object."""

    def __repr__(self) -> str:
        return "<factory>"


def _compiled(made: type, made_of: tuple[Field[Any], ...]) -> Any:
    """``__init__`` with a parameter for each field, which fills the slots past ``__setattr__``."""
    known: dict[str, Any] = {"_made": _Made()}
    parameters, lines = ["self"], ["pass"]
    for each in sorted(made_of, key=attrgetter("kw_only")):
        name = value = parameter = each.name
        if each.kw_only and "*" not in parameters:
            parameters.append("*")
        if each.default_factory is not MISSING:
            known[f"_make_{name}"] = each.default_factory
            parameter, value = f"{name}=_made", f"_make_{name}() if {name} is _made else {name}"
        elif each.default is not MISSING:
            known[f"_default_{name}"] = each.default
            parameter = f"{name}=_default_{name}"
        known[f"_set_{name}"] = getattr(made, name).__set__
        parameters.append(parameter)
        lines.append(f"_set_{name}(self, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n    {'; '.join(lines)}", known)
    init = known["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__annotations__ = {each.name: each.type for each in made_of} | {"return": None}
    return init


def _compared(plain: Any) -> dict[str, Callable[..., Any]]:
    """``__eq__`` and ``__hash__`` over the fields that count."""
    content = attrgetter("__class__", *(each.name for each in fields(plain) if each.compare))

    def equals(self: object, other: object) -> bool:
        return content(self) == content(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(content(self))

    return {"__eq__": equals, "__hash__": hashed}


def _repr(self: Any) -> str:
    shown = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse(self: object, name: str, *value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot change field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


_METHODS = {"__setattr__": _refuse, "__delattr__": _refuse, "__getstate__": _state, "__setstate__": _set_state}
