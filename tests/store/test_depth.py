"""How deep a JSON value is nested."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from minerals.store import scanner

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
    max_leaves=8,
)


def depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth, inner), default=0)


@given(VALUES, st.integers(90, 104), st.booleans())
def test_a_value_is_deep_from_101_levels_on(value: Any, levels: int, objects: bool) -> None:
    for _ in range(levels):
        value = {"key": value, "other": 1} if objects else ["text", value]
    assert scanner.is_deep(value) == (depth(value) > 100)
