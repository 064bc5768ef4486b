"""Values and names that nobody prints: very long ones, empty intervals, names that clash, loops of forms."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from minerals.domain import dates, names, production, use_words, values
from minerals.errors import MineralsError
from minerals.questions import cite
from minerals.questions.audit import own
from minerals.store import paths, scanner
from minerals.store.check.lineage import Lineage
from tests.running import run

LISTS = paths.lists()
REGISTER = json.loads((LISTS / "minerals.json").read_text(encoding="utf-8"))
LONG = 40_000


def changed(tmp_path: Path, source: str, change: Callable[[dict[str, Any]], object]) -> Path:
    value = json.loads((LISTS / source).read_text(encoding="utf-8"))
    change(value)
    path = tmp_path / Path(source).name
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every regular expression of the modules that read what a file or a user says, and of the schemas."""
    for module in (values, names, dates, production, use_words, cite, own, scanner):
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield f"{module.__name__}.{name}", value
    found = set()
    for path in paths.schemas().glob("*.json"):
        found |= set(re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', path.read_text(encoding="utf-8")))
    for pattern in sorted(map(json.loads, found)):
        yield pattern, re.compile(pattern)


PIECES = (
    " ",
    "1",
    "a",
    "-",
    "1 ",
    "a-",
    "a1-",
    "1.",
    "<",
    "%",
    ".",
    "/",
    "~1/",
    "稀",
    "\t",
    "_",
    "http://",
    "{",
    '"',
    "\\",
)


@pytest.mark.parametrize(("name", "pattern"), [pytest.param(*found, id=found[0]) for found in patterns()])
def test_no_pattern_takes_more_than_linear_time(name: str, pattern: re.Pattern[str]) -> None:
    for piece in PIECES:
        for before in ("", "1", "1 -", "c. 1", "a"):
            text = before + piece * (LONG // len(piece)) + "\x00"
            start = time.process_time()
            pattern.fullmatch(text)
            if name.startswith("^") or name.startswith("["):  # of a schema, which searches
                pattern.search(text)
            assert time.process_time() - start < 0.5, (name, piece)


@pytest.mark.parametrize(
    "text", ["9" * 5000, "1" + " " * 20_000 + "-" + " " * 20_000 + "x", "1-" * 20_000, "0." + "9" * 9999]
)
def test_a_value_longer_than_any_is_told_at_once(tmp_path: Path, text: str) -> None:
    path = changed(tmp_path, "dependence/us-mcs-2019.json", lambda value: value["figures"][0].update(published=text))
    start = time.process_time()
    done = run("check", path)
    assert time.process_time() - start < 5
    assert done.returncode == 1
    assert "cannot be read" in done.stdout
    assert len(done.stdout) < 2000
    table = tmp_path / "a.csv"
    table.write_text(f"mineral,jurisdiction,publication,value\nlithium,US,us-mcs-2022,{text}\n", encoding="utf-8")
    done = run("audit", table)
    assert done.returncode == 1
    assert "Rows that cannot be read: 1." in done.stdout
    assert len(done.stdout) < 2000
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("text", ["9" * 5000, "1" * 300 + " - " + "2" * 300, "<" + "9" * 5000])
def test_an_amount_longer_than_any_is_told_at_once(tmp_path: Path, text: str) -> None:
    def put(value: dict[str, Any]) -> None:
        value["tables"][0]["countries"][0]["published"] = text

    done = run("check", changed(tmp_path, "production/us-mcs-2026.json", put))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_the_blanks_of_a_value_do_not_matter() -> None:
    for text, low, high in (("1  -  2", 1, 2), (" 44 ", 44, 44), ("40\t%", 40, 40), ("40 ％ ~ 60 ％", 40, 60)):
        read = values.parse(text)
        assert read is not None
        assert (read.published, read.low, read.high) == (text, low, high)


@pytest.mark.parametrize(("published", "kind", "low", "high"), [(">100", "above", 100, 100), ("<0", "below", 0, 0)])
def test_a_bound_that_leaves_no_number_is_a_problem(
    tmp_path: Path, published: str, kind: str, low: int, high: int
) -> None:
    def put(value: dict[str, Any]) -> None:
        figure = value["figures"][0]
        for key in ("approximate", "low_inclusive", "high_inclusive"):
            figure.pop(key, None)
        above = kind == "above"
        figure.update(published=published, kind=kind, low=low, high=high, low_inclusive=not above, high_inclusive=above)

    done = run("check", "--fix", changed(tmp_path, "dependence/us-mcs-2019.json", put))
    assert done.returncode == 1
    assert f"`{published}` leaves no number from 0 to 100" in done.stdout


@pytest.mark.parametrize(
    "alias",
    [
        "rare  earths",
        "Rare_Earths",
        "ｃｏｂａｌｔ",
        "co\u200bbalt",
        "Cobalt",
        "cobalt",
        "natural graphite",
        "natural‐graphite",
        "Co",
    ],
)
def test_a_name_of_two_minerals_is_a_problem_however_it_is_spelled(tmp_path: Path, alias: str) -> None:
    def add(value: dict[str, Any]) -> None:
        lithium = next(entry for entry in value["minerals"] if entry["id"] == "lithium")
        lithium.setdefault("aliases", {}).setdefault("en", []).append(alias)

    done = run("check", "--fix", changed(tmp_path, "minerals.json", add))
    assert done.returncode == 1
    assert "[name-twice]" in done.stdout


@pytest.mark.parametrize(("key", "sign"), [("symbol", "Co"), ("formula", "Al2O3"), ("formula", "Co")])
def test_a_symbol_or_formula_of_two_minerals_is_a_problem(tmp_path: Path, key: str, sign: str) -> None:
    def put(value: dict[str, Any]) -> None:
        next(entry for entry in value["minerals"] if entry["id"] == "zinc")[key] = sign

    done = run("check", "--fix", changed(tmp_path, "minerals.json", put))
    assert done.returncode == 1
    assert f".{key} [name-twice]" in done.stdout
    assert f"`{sign}` already means" in done.stdout


def test_the_names_of_the_register_clash_with_none() -> None:
    assert "name-twice" not in run("check").stdout


def forms(count: int, *, loop: bool) -> list[dict[str, Any]]:
    return [
        {
            "commodity": "x0" if loop else f"x{count - 1}",
            **({"form_of": f"x{(at + 1) % count}"} if loop or at < count - 1 else {}),
            "id": f"x{at}",
            "kind": "ore",
            "names": {"en": {"basis": "customary", "text": f"n{at}"}, "zh-Hans": None},
        }
        for at in range(count)
    ]


@pytest.mark.parametrize("loop", [True, False])
def test_thousands_of_forms_are_told_at_once(tmp_path: Path, loop: bool) -> None:
    path = changed(tmp_path, "minerals.json", lambda value: value["minerals"].extend(forms(3000, loop=loop)))
    start = time.process_time()
    done = run("check", "--fix", path)
    assert time.process_time() - start < 10
    assert done.returncode == (1 if loop else 0), done.stdout[:1000]
    assert done.stdout.count("[loop]") == int(loop)
    assert len(done.stdout) < 5000


def plain_loop(above: dict[str, list[str]], name: str) -> bool:
    """Whether a name is above itself, told by walking."""
    reached, steps = set[str](), list(above.get(name, ()))
    while steps:
        step = steps.pop()
        if step not in reached:
            reached.add(step)
            steps += above.get(step, ())
    return name in reached


def test_loops_are_told_as_by_walking() -> None:
    import random

    for seed in range(300):
        chance = random.Random(seed)
        known = [f"m{at}" for at in range(chance.randint(1, 8))]
        entries = {
            name: {
                **({"form_of": chance.choice([*known, "nobody"])} if chance.random() < 0.6 else {}),
                **(
                    {"group": chance.sample(known, chance.randint(0, min(2, len(known))))}
                    if chance.random() < 0.3
                    else {}
                ),
            }
            for name in known
        }
        above: dict[str, list[str]] = {}
        for name, entry in entries.items():
            above.setdefault(name, []).extend(str(entry[key]) for key in ("form_of",) if key in entry)
            for member in entry.get("group", ()):
                above.setdefault(member, []).append(name)
        lineage = Lineage(entries)
        for name in known:
            loops = plain_loop(above, name)
            chain = lineage.loop(name)
            assert lineage.is_looping(name) is loops
            assert bool(chain) is loops
            for step, onward in zip(chain, [*chain[1:], *chain[:1]], strict=True):
                assert onward in above[step]
            everything = {name, *lineage.all_above(name)}
            clear = all(
                one in entries and not plain_loop(above, one) and not lineage.branches(one) for one in everything
            )
            assert lineage.is_clear(name) is clear


def test_a_reading_of_a_name_that_is_no_text_is_an_error() -> None:
    for name in ("", " ", "\u200b", "\x00", "x" * 100_000):
        with pytest.raises(MineralsError, match="unknown mineral"):
            names.NameIndex({}).resolve(name)
