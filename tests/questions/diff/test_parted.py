"""Decoding only what differs says what decoding all says: random versions of a publication, layouts, faults."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minerals.errors import DataError
from minerals.output.formats.json import as_json, json_pieces
from minerals.questions.diff import columns, parted
from minerals.questions.diff.by_column import by_column
from minerals.questions.diff.diff import diff, diff_sides
from minerals.questions.diff.match import Shared
from minerals.questions.diff.options import Options
from minerals.questions.diff.result import Diff
from minerals.questions.diff.sides import Side, found, opened
from minerals.store import large
from minerals.store.input import read_given
from minerals.store.large import is_large, shapes
from minerals.store.own import check_file
from minerals.store.write import canonical
from tests.questions.diff.made import PRINTED, TOOL, data, dependence, figure

NAMES = ("Cobalt", "锂, Li", 'the "light" ones', "  indented", "Öl", "a\\b", "rare earths, ")
MEASURES = {
    "m1": {"as_published": "net import reliance", "base": None, "metric": "net-import-reliance"},
    "m2": {"as_published": "reliance again", "base": None, "metric": "net-import-reliance"},
    "m3": {"as_published": "import reliance", "base": None, "metric": "eu-import-reliance"},
}
Value = dict[str, Any]
ALONE = (
    ("name",),
    ("note",),
    ("read_in",),
    ("measure",),
    ("part",),
    ("locator",),
    ("item",),
    ("period", "text_date"),
    ("stage", "stage_basis"),
    ("published", "kind", "low", "high", "low_inclusive", "high_inclusive", "approximate"),
    ("published", "kind", "low", "high", "low_inclusive", "high_inclusive", "approximate"),
)
"""Keys of a figure that may change by themselves."""


def one(chance: random.Random) -> Value:
    stage = chance.choice(("extraction", "processing", "unspecified"))
    more: Value = {
        "stage": stage,
        "part": f"table-{chance.randint(1, 3)}",
        "measure": chance.choice(sorted(MEASURES)),
        "period": chance.choice(("2019", "2020", "2018-2020")),
        "name": chance.choice(NAMES),
        "read_in": chance.choice(("s1", "s2")),
    }
    more["locator"] = ("p. 1", "p. 2", "表 3")[len(more["name"]) % 3]
    if stage != "unspecified":
        more["stage_basis"] = chance.choice(("printed", "our-reading"))
    if chance.random() < 0.4:
        more["item"] = chance.choice(("refined", "ore"))
    if chance.random() < 0.2:
        more["note"] = chance.choice(NAMES)
    found = figure(chance.choice(("cobalt", "lithium", "tin")), chance.choice(PRINTED), **more)
    if chance.random() < 0.2:
        found["text_date"] = found.pop("period")[:4]
    return found


def key(record: Value) -> tuple[object, ...]:
    parts = ("publication", "mineral", "item", "stage", "part")
    metric = MEASURES[record["measure"]]["metric"]
    return (*(record.get(part) for part in parts), metric, record.get("period", record.get("text_date")))


def sound(records: list[Value], **head: Any) -> Value:
    """A file of figures in which no key stands twice, with the short keys that are used."""
    kept = list({key(record): record for record in records}.values())
    short: dict[str, Any] = {"measures": MEASURES, "read_in": {"s1": "page", "s2": "copy"}, **head}
    for place, of in (("measures", "measure"), ("read_in", "read_in")):
        short[place] = {name: said for name, said in short[place].items() if any(one[of] == name for one in kept)}
    return dependence(kept, **short)


def versions(chance: random.Random) -> tuple[Value, Value]:
    """Two versions of one file: records gone, added, changed in one thing, in another order; sometimes the head."""
    base = [one(chance) for _ in range(chance.randint(1, 30))]
    made = []
    for record in base:
        way = chance.random()
        if way < 0.1:
            continue
        if way < 0.2:
            record = {**record, "name": "renamed"}
        elif way < 0.6:
            other = one(chance)
            for name in chance.sample(ALONE, chance.randint(1, 4)):
                record = {
                    **{key: record[key] for key in record if key not in name},
                    **{key: other[key] for key in name if key in other},
                }
        elif way < 0.7:
            record = {**one(chance), **{part: record[part] for part in ("mineral", "part") if part in record}}
        made.append(record)
    made += [one(chance) for _ in range(chance.randint(0, 3))]
    if chance.random() < 0.3:
        chance.shuffle(made)
    head: dict[str, Any] = {}
    if chance.random() < 0.3:
        head["measures"] = {**MEASURES, "m1": {**MEASURES["m1"], "as_published": "in other words"}}
    if chance.random() < 0.3:
        head["measures"] = {**MEASURES, "m2": {**MEASURES["m2"], "metric": "import-dependence"}}
    if chance.random() < 0.3:
        head["read_in"] = {"s1": "page", "s2": "another copy"}
    return sound(base), sound(made or [one(chance)], **head)


def write(folder: Path, old: bytes, new: bytes) -> tuple[Path, Path]:
    paths = (folder / "old.json", folder / "new.json")
    for path, content in zip(paths, (old, new), strict=True):
        path.write_bytes(content)
    return paths


def taken_apart(paths: tuple[Path, Path]) -> tuple[Side, Side, Shared] | None:
    files = [read_given(path) for path in paths]
    found = parted.parted(files, data())
    if found is None:
        assert files == [read_given(path) for path in paths], "whoever reads them next needs their bytes"
    return found


def whole(paths: tuple[Path, Path], options: Options) -> Diff:
    sides = [opened(found(path, data())[1], data()) for path in paths]
    return diff_sides(sides[0], sides[1], data().register, options, tool=TOOL)


def from_parts(found: tuple[Side, Side, Shared], options: Options) -> Diff:
    return Diff(*found[:2], by_column(*found, options, data().register), options, data().register, tool=TOOL)


def text(diff: Diff) -> str:
    return "".join(json_pieces(diff))


OPTIONS = (
    Options(),
    Options(tolerance=3.0),
    Options(only=("value-changed", "source-changed")),
    Options(ignore=("published", "name_as_published", "locator")),
    Options(only=("added", "removed"), summary=True),
)


@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9), st.sampled_from(OPTIONS), st.sampled_from((1, 4, 100_000)))
def test_what_differs_alone_says_the_same(tmp_path: Path, seed: int, options: Options, at_once: int) -> None:
    paths = write(tmp_path, *map(canonical, versions(random.Random(seed))))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(shapes, "_AT_ONCE", at_once)
        patched.setattr(columns, "_AT_ONCE", at_once)
        found = taken_apart(paths)
        assert found is not None, "what is in order is taken apart"
        quick, slow = from_parts(found, options), whole(paths, options)
        assert text(quick) == as_json(slow.to_dict())
    assert (quick.summary, quick.same, quick.differs) == (slow.summary, slow.same, slow.differs)
    assert quick.changes == slow.changes
    assert quick.to_dict() == slow.to_dict()
    assert quick.matches == slow.matches
    assert quick.reverse().to_dict() == slow.reverse().to_dict()
    assert quick.reverse().matches == slow.reverse().matches
    assert quick.patch() == slow.patch()
    document = json.loads(paths[0].read_bytes())
    assert quick.apply(document) == slow.apply(document)
    assert len(found[0].figures) + len(found[2].old) == len(document["figures"])


def test_nothing_of_what_is_shared_is_decoded(tmp_path: Path) -> None:
    base = sound([figure("cobalt", str(at), part=f"p-{at}", read_in="s1", measure="m1") for at in range(50)])
    changed = [*base["figures"][:-1], figure("cobalt", "77", part="p-49", read_in="s1", measure="m1")]
    found = taken_apart(write(tmp_path, canonical(base), canonical({**base, "figures": changed})))
    assert found is not None
    old, new, shared = found
    assert ([*old.figures], [*new.figures], len(shared.old)) == ([49], [49], 49)
    assert [operation["path"] for operation in from_parts(found, Options()).patch()[2:]] == [
        f"/figures/49/{key}" for key in ("high", "high", "low", "low", "published", "published")
    ]
    assert not {"_whole", "value"} & {*vars(old.document), *vars(new.document)}, "no file was decoded whole"


def fault(name: str, value: Value, chance: random.Random) -> bytes:
    """The canonical bytes of a file into which one fault is put."""
    record = chance.choice(value["figures"])
    match name:
        case "twice":
            value["figures"].append({**record, "locator": "p. 9"})
        case "same-line-twice":
            value["figures"].append(record)
        case "unknown-mineral":
            record["mineral"] = "unobtainium"
        case "misspelt-key":
            record["nmae"] = record.pop("name", "Cobalt")
        case "value":
            record["published"] = "99.5"
        case "unknown-measure":
            record["measure"] = "m9"
        case "blank":
            record["locator"] = "  "
        case "unknown-item":
            record["item"] = "thing"
        case "period":
            record.pop("text_date", None)
            record["period"] = "2021-2020"
        case "missing":
            record.pop("part", None)
        case "unused":
            value["read_in"]["s9"] = "nowhere"
        case "publication":
            record["publication"] = "us-mcs-2023"
        case "type":
            record["name"] = ["Cobalt"]
        case "nested":
            record["part"] = {"a": "x", "period": record.pop("period", "2020")}
    return canonical(value)


FAULTS = [
    *("twice", "same-line-twice", "unknown-mineral", "misspelt-key", "value", "unknown-measure", "blank"),
    *("unknown-item", "period", "missing", "unused", "publication", "type", "nested"),
]


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("side", [0, 1])
def test_a_file_with_a_fault_is_left_to_the_other_way(tmp_path: Path, name: str, side: int) -> None:
    for seed in range(6):
        chance = random.Random(seed)
        pair = list(versions(chance))
        contents = [canonical(value) for value in pair]
        contents[side] = fault(name, json.loads(contents[side]), chance)
        paths = write(tmp_path, contents[0], contents[1])
        assert check_file(read_given(paths[side])).problems, "there is a fault"
        assert taken_apart(paths) is None


@pytest.mark.parametrize("name", ["same-line-twice", "twice", "unknown-mineral", "blank", "nested"])
def test_two_files_with_the_same_fault_are_left_to_the_other_way(tmp_path: Path, name: str) -> None:
    for seed in range(6):
        content = fault(name, versions(random.Random(seed))[0], random.Random(seed))
        assert taken_apart(write(tmp_path, content, content)) is None


def test_lines_are_the_same_by_their_text_whatever_their_hashes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(6):
        paths = write(tmp_path, *map(canonical, versions(random.Random(seed))))
        plain = taken_apart(paths)
        assert plain is not None
        for hashes in (pl.col("place"), pl.lit(7), pl.col("line").str.len_bytes()):
            with monkeypatch.context() as patched:
                patched.setattr(parted, "_HASH", hashes)
                found = taken_apart(paths)
            assert found is not None
            assert {*found[2].matches} == {*plain[2].matches}
            assert text(from_parts(found, Options())) == text(from_parts(plain, Options()))


@pytest.mark.parametrize("both", [False, True])
def test_a_line_with_more_spaces_says_the_same(tmp_path: Path, both: bool) -> None:
    old, new = (canonical(value) for value in versions(random.Random(5)))
    spaced = [content.replace(b'"confidence": ', b'"confidence":  ', 1) for content in (old, new)]
    paths = write(tmp_path, spaced[0], spaced[1] if both else new)
    found = taken_apart(paths)
    assert found is not None
    assert text(from_parts(found, Options())) == as_json(whole(paths, Options()).to_dict())


LAYOUTS: dict[str, Callable[[bytes], bytes]] = {
    "indented": lambda content: json.dumps(json.loads(content), indent=1).encode(),
    "one line": lambda content: json.dumps(json.loads(content)).encode(),
    "carriage returns": lambda content: content.replace(b"\n", b"\r\n"),
    "no end of line": lambda content: content.rstrip(b"\n"),
    "an empty line": lambda content: content.replace(b"  ]\n", b"  ]\n\n"),
    "two on a line": lambda content: content.replace(b"},\n    {", b"}, {", 1),
    "another order of keys": lambda content: content.replace(b'{"confidence": "primary", ', b"{").replace(
        b'"unspecified"}', b'"unspecified", "confidence": "primary"}'
    ),
    "another order of the head": lambda content: content.replace(b'  "kind": "publication",\n', b"").replace(
        b'  "publication": "us-mcs-2022",\n', b'  "publication": "us-mcs-2022",\n  "kind": "publication",\n', 1
    ),
    "records before the head": lambda content: content.replace(b'  "kind": "publication",\n', b"").replace(
        b"  ]\n}\n", b'  ],\n  "kind": "publication"\n}\n'
    ),
    "an escape": lambda content: content.replace(b'"mineral": "cobalt"', b'"mineral": "\\u0063obalt"', 1),
    "a number otherwise": lambda content: content.replace(b'"low": 44,', b'"low": 4.4e1,', 1),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_another_layout_says_the_same(tmp_path: Path, name: str) -> None:
    old = sound([figure("cobalt", "44", part=f"p-{at}", read_in="s1", measure="m1") for at in range(5)])
    new = {**old, "figures": [*old["figures"][1:], figure("tin", "48", read_in="s1", measure="m1")]}
    content = LAYOUTS[name](canonical(old))
    assert content != canonical(old)
    paths = write(tmp_path, content, canonical(new))
    found = taken_apart(paths)
    assert found is not None
    assert text(from_parts(found, Options())) == as_json(whole(paths, Options()).to_dict())


def reordered(value: Value, chance: random.Random) -> bytes:
    """A file in some other layout: its keys in any order, indented or not."""

    def mixed(part: Any) -> Any:
        if isinstance(part, list):
            return [mixed(entry) for entry in part]
        if not isinstance(part, dict):
            return part
        return {key: mixed(part[key]) for key in chance.sample(sorted(part), len(part))}

    indent = chance.choice((None, 0, 4, "\t"))
    return json.dumps(mixed(value), indent=indent, ensure_ascii=chance.random() < 0.5).encode()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9))
def test_two_layouts_say_the_same(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    old, new = versions(chance)
    paths = write(
        tmp_path, reordered(old, chance), chance.choice((canonical, lambda value: reordered(value, chance)))(new)
    )
    found = taken_apart(paths)
    assert found is not None
    quick, slow = from_parts(found, Options()), whole(paths, Options())
    assert text(quick) == as_json(slow.to_dict())
    assert quick.patch() == slow.patch()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_in_another_layout_is_told_where_it_stands(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(4):
        chance = random.Random(seed)
        pair = versions(chance)
        spoilt = json.loads(fault(name, pair[1], chance))
        paths = write(tmp_path, reordered(pair[0], chance), reordered(spoilt, chance))
        with pytest.raises(DataError) as slow:
            whole(paths, Options())
        with monkeypatch.context() as patched:
            patched.setattr(large, "LARGE", 1)
            with pytest.raises(DataError) as quick:
                diff(data(), *paths, Options(), tool=TOOL)
        assert quick.value.problems == slow.value.problems


def test_an_id_is_meant_whatever_large_file_lies_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    value = sound([figure("cobalt", "44", part=f"p-{at}", read_in="s1", measure="m1") for at in range(5000)])
    for name in ("us-mcs-2022", "other"):
        (tmp_path / name).write_bytes(canonical(value))
    monkeypatch.chdir(tmp_path)
    assert is_large(Path("us-mcs-2022").read_bytes())
    assert diff(data(), "us-mcs-2022", "other", Options(), tool=TOOL).old.size < 1000
    found = diff(data(), Path("us-mcs-2022"), Path("other"), Options(), tool=TOOL)
    assert (found.same, len(found.shared.old), found.changes) == (5000, 5000, ())


@pytest.mark.parametrize("end", [b"", b"  ]\n", b"}\n"])
def test_a_file_that_ends_early_is_left_to_the_other_way(tmp_path: Path, end: bytes) -> None:
    value = sound([figure("cobalt", "44", part=f"p-{at}", read_in="s1", measure="m1") for at in range(9)])
    whole_file = canonical(value)
    paths = write(tmp_path, whole_file.removesuffix(b"  ]\n}\n") + end, whole_file)
    assert taken_apart(paths) is None
    with pytest.raises(DataError, match="is not JSON"):
        whole(paths, Options())


def test_two_publications_are_decoded_whole(tmp_path: Path) -> None:
    records = [figure("cobalt", "44", read_in="s1", measure="m1")]
    pair = (dependence(records), dependence(records, "us-mcs-2023"))
    assert taken_apart(write(tmp_path, canonical(pair[0]), canonical(pair[1]))) is None
