"""A frozen class behaves as the dataclass that it stands for, and is made when it is needed."""

from __future__ import annotations

import copy
import dataclasses
import functools
import inspect
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from typing import Any, ClassVar
from unittest import mock

import pytest

import minerals.frozen
from minerals.frozen import frozen


class Told:
    def __repr__(self) -> str:
        return "told by the class above"


@dataclass(frozen=True, slots=True)
class Plain:
    """A dataclass with everything that fields can have."""

    LIMIT: ClassVar[int] = 3

    low: int
    high: int = 100
    names: list[str] = field(default_factory=list, compare=False)
    note: str | None = field(default=None, repr=False)

    @property
    def width(self) -> int:
        return self.high - self.low


@frozen
class Late:
    """A dataclass with everything that fields can have."""

    LIMIT: ClassVar[int] = 3

    low: int
    high: int = 100
    names: list[str] = field(default_factory=list, compare=False)
    note: str | None = field(default=None, repr=False)

    @property
    def width(self) -> int:
        return self.high - self.low


@frozen
class Narrow(Told):
    low: int


@frozen
class Wide(Late):
    unit: str = "%"


@frozen
class Empty:
    """No fields."""


@frozen
class Answered:
    __slots__ = ("__dict__",)

    tool: str = field(kw_only=True)

    @functools.cached_property
    def letters(self) -> int:
        return len(self.tool)


@frozen
class Shown(Answered):
    low: int
    high: int = 3
    unit: str = field(default="%", kw_only=True)


def outcome(call: Callable[[], Any]) -> str:
    try:
        return repr(call()).replace("Plain", "Late")
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace("Plain", "Late").replace("assign to", "change")


@pytest.mark.parametrize(
    "use",
    [
        lambda cls: cls(1),
        lambda cls: cls(1, names=["a"], high=3, note="b"),
        lambda cls: cls(1).names is cls(1).names,
        lambda cls: cls(1, note="b").note,
        lambda cls: cls(),
        lambda cls: cls(1, 2, [], None, 5),
        lambda cls: cls(1, width=3),
        lambda cls: cls(1).width,
        lambda cls: cls.LIMIT,
        lambda cls: cls(1) == cls(1, 100, ["compared to nothing"]),
        lambda cls: cls(1) == cls(2),
        lambda cls: cls(1) == (1, 100),
        lambda cls: cls(1) < cls(2),
        lambda cls: {cls(1), cls(1), cls(1, note="")} == {cls(1), cls(1, note="")},
        lambda cls: hash(cls(1)) == hash(cls(1)),
        lambda cls: replace(cls(1), low=2, note="c"),
        lambda cls: replace(cls(1), nothing=2),
        lambda cls: copy.deepcopy(cls(1, names=["a"])),
        lambda cls: pickle.loads(pickle.dumps(cls(1, names=["a"], note="b"))).note,
        lambda cls: dataclasses.asdict(cls(1)),
        lambda cls: [(each.name, each.type, each.default) for each in fields(cls(1))[:2]],
        lambda cls: dataclasses.is_dataclass(cls),
        lambda cls: cls.__match_args__,
        lambda cls: cls.__slots__,
        lambda cls: hasattr(cls(1), "__dict__"),
        lambda cls: inspect.signature(cls),
        lambda cls: setattr(cls(1), "low", 2),
        lambda cls: (cls.__name__, cls.__qualname__, cls.__module__, cls.__doc__),
    ],
)
def test_a_frozen_class_does_what_the_dataclass_does(use: Callable[[Any], Any]) -> None:
    assert outcome(lambda: use(Late)) == outcome(lambda: use(Plain))


def test_nothing_is_changed_added_or_deleted() -> None:
    late = Late(1)
    with pytest.raises(FrozenInstanceError):
        setattr(late, "new", 1)  # noqa: B010
    with pytest.raises(FrozenInstanceError):
        del late.low
    assert late == Late(1)


def test_a_frozen_class_is_told_by_its_base_and_inherits_fields() -> None:
    assert repr(Narrow(1)) == "told by the class above"
    assert repr(Wide(1, unit="t")) == "Wide(low=1, high=100, names=[], unit='t')"
    assert not hasattr(Wide(1), "__dict__")
    assert Wide(1) != Late(1)


def test_a_class_without_fields_has_one_value() -> None:
    assert Empty() == Empty()
    assert {Empty(), Empty()} == {Empty()}
    assert repr(Empty()) == "Empty()"
    with pytest.raises(TypeError, match=r"Empty\.__init__\(\) takes 1 positional argument but 2 were given"):
        Empty(1)  # type: ignore[call-arg]


def test_a_field_by_name_only_of_a_base_stands_behind_the_others() -> None:
    shown = Shown(1, tool="abc")
    assert repr(shown) == "Shown(tool='abc', low=1, high=3, unit='%')"
    assert shown.letters == 3
    assert shown == Shown(1, 3, tool="abc") != Shown(1, 3, tool="abd")
    assert str(inspect.signature(Shown)) == "(low: 'int', high: 'int' = 3, *, tool: 'str', unit: 'str' = '%') -> None"
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'tool'"):
        Shown(1)  # type: ignore[call-arg]


def made_after(use: Callable[[Any], Any]) -> int:
    """How many classes were made by the dataclass decorator when a class is defined and used."""

    decorator = mock.Mock(side_effect=dataclass(init=False, repr=False, eq=False))
    with mock.patch.object(minerals.frozen, "dataclass", return_value=decorator):

        @frozen
        class Fresh:
            low: int
            high: int = 3

        use(Fresh)
    return decorator.call_count


def test_methods_are_made_once_and_when_they_are_needed() -> None:
    assert made_after(lambda cls: (cls.__name__, cls.low, isinstance(3, cls))) == 0
    assert made_after(lambda cls: cls(1)) == 1
    assert made_after(lambda cls: (cls(1) == cls(2), repr(cls(3)), hash(cls(4)), fields(cls))) == 1
    assert made_after(fields) == 1


def test_threads_that_need_the_methods_at_once_all_get_them() -> None:
    @frozen
    class Fresh:
        low: int
        names: list[str] = field(default_factory=list)

    late = {name: value for name, value in vars(Fresh).items() if isinstance(value, minerals.frozen._Late)}
    assert len(late) == 6
    assert Fresh(1) == Fresh(1, [])
    for name, stand_in in late.items():  # as another thread finds it, which came before the methods were made
        setattr(Fresh, name, stand_in)
    assert Fresh(1) == Fresh(1, [])
