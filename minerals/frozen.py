"""The classes of which data and answers are made: frozen dataclasses whose methods are made when they are needed."""

from __future__ import annotations

from dataclasses import Field, FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")

_LATE = (
    *("__init__", "__repr__", "__eq__", "__hash__"),
    *("__match_args__", "__dataclass_fields__", "__dataclass_params__"),
)


@dataclass_transform(frozen_default=True, field_specifiers=(field, Field))
def frozen(cls: type[T]) -> type[T]:
    """A class as ``dataclass(frozen=True, slots=True)`` makes it; it keeps a ``__repr__`` that a class above wrote.

    A dataclass compiles its methods when it is defined, which takes half a millisecond; a command loads a hundred
    classes and uses some of them. Here they are made when the first of them is needed.

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
    inherited = ["__repr__"] if _has_written_repr(cls) else []
    late = {name: _Late(cls) for name in _LATE if name not in (*vars(cls), *inherited)}
    return _copy(cls, leave_out=names, put_in={"__slots__": names, **late, **_FROZEN})


class _Late:
    """Stands for a method or an attribute of a frozen class until it is needed; ``plain`` is the class as written."""

    def __init__(self, plain: type) -> None:
        self._plain = plain

    def __set_name__(self, made: type, name: str) -> None:
        self._made, self._name = made, name

    def __get__(self, instance: object, owner: type) -> Any:
        # A copy, since two threads may come here at once, and ``dataclass`` changes the class that it is given.
        ready = vars(dataclass(frozen=True)(_copy(self._plain)))
        for name, value in list(vars(self._made).items()):
            if isinstance(value, _Late):
                setattr(self._made, name, ready[name])
        return getattr(owner if instance is None else instance, self._name)


def _has_written_repr(cls: type) -> bool:
    owner = next(base for base in cls.__mro__ if "__repr__" in vars(base))
    settings = getattr(owner, "__dataclass_params__", None)
    return owner is not object and (settings is None or not settings.repr)


def _copy(cls: type[T], leave_out: tuple[str, ...] = (), put_in: dict[str, Any] | None = None) -> type[T]:
    """The same class once more, with another body."""
    body = {key: value for key, value in vars(cls).items() if key not in (*leave_out, "__dict__", "__weakref__")}
    made: type[T] = type(cls)(cls.__name__, cls.__bases__, body | (put_in or {}))  # type: ignore[misc]
    return made


def _refuse(self: object, name: str, *value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot change field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


_FROZEN = {"__setattr__": _refuse, "__delattr__": _refuse, "__getstate__": _state, "__setstate__": _set_state}
