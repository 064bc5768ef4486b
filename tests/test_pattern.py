from __future__ import annotations

import re
from unittest import mock

from minerals.pattern import pattern


def test_an_expression_is_compiled_when_it_is_first_used() -> None:
    with mock.patch.object(re, "compile", side_effect=re.compile) as compiled:
        number = pattern("([a-z])[0-9]+", re.IGNORECASE)
        assert compiled.call_count == 0
        assert [number.sub("", "A1 b22 c") for _ in range(3)] == ["  c"] * 3
        compiled.assert_called_once_with("([a-z])[0-9]+", re.IGNORECASE)


def test_a_late_expression_has_all_that_a_compiled_one_has() -> None:
    late, compiled = pattern("(?P<letter>[a-z])[0-9]+"), re.compile("(?P<letter>[a-z])[0-9]+")
    assert late.pattern == compiled.pattern
    assert late.flags == compiled.flags
    assert late.groupindex == compiled.groupindex
    found = late.fullmatch("a10")
    assert found is not None
    assert found["letter"] == "a"
    assert late.split("xa1y") == compiled.split("xa1y") == ["x", "a", "y"]
