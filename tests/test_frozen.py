"""A frozen class behaves as the dataclass that it stands for, and is made when it is needed."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import threading
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


def made_after(use: Callable[[Any], Any]) -> int:
    """How many classes were made by the dataclass decorator when a class is defined and used."""

    def plain(made: type) -> Any:
        return dataclass(frozen=True)(made)

    decorator = mock.Mock(side_effect=plain)
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
    for _ in range(20):

        @frozen
        class Fresh:
            low: int
            names: list[str] = field(default_factory=list)

        start = threading.Barrier(8)
        got: list[str] = []

        def use(made: Any = Fresh, wait: Callable[[], int] = start.wait, got: list[str] = got) -> None:
            wait()
            got.append(repr(made(1).names))

        threads = [threading.Thread(target=use) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert got == ["[]"] * 8
