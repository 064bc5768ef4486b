"""Damaged files for every command that reads one, for a while: ``python -m tests.hostile.fuzz --seconds 600``.

Fails on a traceback, a hang, an exit status that is none of ours, a control character in what is printed, something on
stdout beside an error, a file that was written and not asked for, and two paths that disagree.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import re
import shutil
import signal
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import xlsxwriter

import minerals
from minerals.store import large, paths
from minerals.store.write import canonical
from tests.hostile.mutations import of_bytes, of_json
from tests.running import RanBytes, run_bytes

LISTS = paths.lists()
LONGEST = 60
"""Seconds that a command may take."""
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")
KEEPS_DATA = "csv"
"""The format that keeps what a file holds."""
EDITIONS = ("us-2018", "eu-2020", "cn-2016", "iea-2023", "us-2022")
FIGURES = ("us-mcs-2019", "us-mcs-2024", "eu-com-2020-474")
OTHERS = (
    "uses/us-mcs-2023",
    "claims/review-2022",
    "criticality/eu-study-2017",
    "controls/cn-announcements",
    "production/us-mcs-2025",
    "shares/cn-literature",
    "batteries/chemistries",
    "batteries/statements",
    "batteries/intensities/anl-batpac-5-1",
    "compounds",
    "policies",
    "corrections",
)


class FaultError(Exception):
    """What must not happen."""


def state() -> dict[Path, tuple[int, int]]:
    """Size and time of each file of the program and its data, which others may change while this runs."""
    folders = (Path(minerals.__file__).parent, LISTS, paths.schemas())
    files = [path for folder in folders for path in folder.rglob("*") if path.suffix in (".py", ".json")]
    return {path: (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def main() -> None:
    """Run cases until the time is up; exit 1 at the first fault, with what repeats it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="run this case alone")
    asked = parser.parse_args()
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _hang)
    begun = state()
    counted: Counter[str] = Counter()
    statuses: Counter[int] = Counter()
    end = time.monotonic() + asked.seconds
    case = asked.only or 0
    with tempfile.TemporaryDirectory() as name:
        while time.monotonic() < end:
            folder = Path(name) / "case"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            chance = random.Random(f"{asked.seed} {case}")
            kind, run_case = chance.choice(CASES)
            try:
                statuses[run_case(folder, chance)] += 1
            except FaultError as fault:
                if state() != begun:
                    sys.exit("the program or its data changed while this ran: run it again, in a checkout of its own")
                kept = Path(tempfile.mkdtemp(prefix="fuzz-"))
                shutil.copytree(folder, kept, dirs_exist_ok=True)
                print(f"case {case} of seed {asked.seed} ({kind}): {fault}\nits files: {kept}", file=sys.stderr)
                sys.exit(1)
            counted[kind] += 1
            case += 1
            if asked.only is not None:
                break
    told = ", ".join(f"{kind} {count}" for kind, count in sorted(counted.items()))
    print(f"{counted.total()} cases of seed {asked.seed} without a fault: {told}")
    print("exit statuses: " + ", ".join(f"{status} {count}" for status, count in sorted(statuses.items())))


def _hang(*_: object) -> None:
    raise FaultError(f"more than {LONGEST} seconds")


def command(folder: Path, *arguments: str | Path, stdin: bytes = b"", written: tuple[str, ...] = ()) -> RanBytes:
    """Run a command and hold it to what always holds; ``written`` are the files that it may write."""
    before = {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
    if hasattr(signal, "SIGALRM"):
        signal.alarm(LONGEST)
    try:
        done = run_bytes(*arguments, stdin=stdin)
    finally:
        if hasattr(signal, "SIGALRM"):
            signal.alarm(0)
    shown = " ".join(map(str, arguments))[:200]
    out, err = done.stdout.decode(), done.stderr.decode()
    if done.returncode not in (0, 1, 2) or "Traceback" in err:
        raise FaultError(f"{shown}: status {done.returncode}: {err[-2000:]}")
    if done.returncode == 2 and (out or not err.startswith(("minerals: ", "Usage: "))):
        raise FaultError(f"{shown}: status 2 with {len(out)} characters on stdout, and on stderr: {err[:500]}")
    printed = err if KEEPS_DATA in shown else out + err
    if found := CONTROLS.search(printed):
        raise FaultError(f"{shown}: prints {found[0]!r}: {printed[max(0, found.start() - 100) : found.end() + 20]!r}")
    if "json" in arguments and done.returncode != 2:
        json.loads(out, parse_constant=_no_constant)
    after = {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
    for path in before.keys() | after.keys():
        if before.get(path) != after.get(path) and path.name not in written:
            raise FaultError(f"{shown}: {path.name} was written")
    return done


def _no_constant(word: str) -> None:
    raise FaultError(f"{word} is not JSON")


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Damaged bytes, or the canonical bytes of a damaged value."""
    if chance.random() < 0.4:
        return of_bytes(content, chance)
    made = of_json(content, chance)
    if chance.random() < 0.5:
        try:
            return canonical(json.loads(made))
        except (ValueError, AttributeError, TypeError, IndexError):  # not an object at the top
            return made
    return made


def some_file(chance: random.Random) -> Path:
    name = chance.choice(
        [
            *(f"editions/{edition}" for edition in EDITIONS),
            *(f"dependence/{publication}" for publication in FIGURES),
            *(other for other in OTHERS if (LISTS / f"{other}.json").exists()),
        ]
    )
    path = LISTS / f"{name}.json"
    return path if path.exists() else LISTS / "editions" / "us-2018.json"


def check_one(folder: Path, chance: random.Random) -> int:
    """``check`` says the same of a file in every format, and by the path of large files."""
    file = folder / "f.json"
    file.write_bytes(damaged(some_file(chance).read_bytes(), chance))
    form = chance.choice(("table", "json", "markdown", "github", "csv"))
    done = command(folder, "check", file, "--format", form)
    with _every_file_is_large():
        other = command(folder, "check", file, "--format", form)
    if (done.stdout, done.returncode) != (other.stdout, other.returncode):
        raise FaultError(f"check: two paths disagree:\n{done.stdout.decode()[:500]}\n{other.stdout.decode()[:500]}")
    if chance.random() < 0.3:
        fixed = command(folder, "check", "--fix", file, written=("f.json",))
        if done.returncode == 0 and fixed.returncode != 0:
            raise FaultError("check: in order, and not when laid out again")
    return done.returncode


def check_many(folder: Path, chance: random.Random) -> int:
    """``check`` of a folder with a damaged file, and what compares such folders."""
    lists = folder / "lists"
    shutil.copytree(LISTS, lists)
    path = lists / some_file(chance).relative_to(LISTS)
    path.write_bytes(damaged(path.read_bytes(), chance))
    done = command(folder, "check", lists, "--format", chance.choice(("table", "json")))
    compared = command(folder, "diff", "--library", LISTS, lists, "--summary")
    if (done.returncode == 0) != (compared.returncode in (0, 1)):
        raise FaultError(
            f"check says {done.returncode}, diff --library {compared.returncode}: {compared.stderr.decode()[:500]}"
        )
    return done.returncode


def diff_one(folder: Path, chance: random.Random) -> int:
    """``diff`` of a damaged list or of damaged figures fails where ``check`` finds a fault other than the layout."""
    names = chance.choice((EDITIONS, FIGURES))
    kind = "editions" if names is EDITIONS else "dependence"
    name = chance.choice([name for name in names if (LISTS / kind / f"{name}.json").exists()])
    source = (LISTS / kind / f"{name}.json").read_bytes()
    file, old = folder / "f.json", folder / "old.json"
    file.write_bytes(damaged(source, chance))
    old.write_bytes(source)
    form = chance.choice(("table", "json", "markdown", "csv", "json-patch"))
    pair = [str(file), chance.choice((name, str(old)))]
    chance.shuffle(pair)
    done = command(folder, "diff", *pair, "--format", form)
    if pair[0] == str(file) and chance.random() < 0.3:
        streamed = command(folder, "diff", "-", pair[1], "--format", form, stdin=file.read_bytes())
        if (streamed.stdout, streamed.returncode) != (done.stdout, done.returncode):
            raise FaultError("diff: stdin and file disagree")
    with _every_file_is_large():
        other = command(folder, "diff", *pair, "--format", form)
    if (done.stdout, done.returncode) != (other.stdout, other.returncode):
        raise FaultError(f"diff: two paths disagree:\n{done.stdout.decode()[:500]}\n{other.stdout.decode()[:500]}")
    problems = json.loads(run_bytes("check", file, "--format", "json").stdout)["problems"]
    if (done.returncode == 2) != any(problem["code"] != "layout" for problem in problems):
        raise FaultError(f"diff says {done.returncode}, check {problems[:2]}")
    if form == "json-patch" and done.returncode == 1 and str(file) in pair and str(old) in pair:
        patch = folder / "p.json"
        patch.write_bytes(done.stdout)
        made = command(folder, "apply", patch, pair[0])
        if made.returncode or json.loads(made.stdout) != json.loads(Path(pair[1]).read_bytes()):
            raise FaultError("apply does not make NEW of OLD")
    return done.returncode


def apply_one(folder: Path, chance: random.Random) -> int:
    """``apply`` of a damaged patch or to a damaged file: what it writes is in order."""
    base, patch, made = folder / "b.json", folder / "p.json", folder / "made.json"
    source = (LISTS / "editions" / "us-2018.json").read_bytes()
    operations = PATCHES[chance.randrange(len(PATCHES))]
    base.write_bytes(damaged(source, chance) if chance.random() < 0.2 else source)
    patch.write_bytes(damaged(operations, chance) if chance.random() < 0.9 else operations)
    done = command(folder, "apply", patch, base)
    other = command(
        folder, "apply", patch, base, "--output", made, written=("made.json",) if done.returncode == 0 else ()
    )
    if done.returncode != other.returncode or (made.exists() and made.read_bytes() != done.stdout):
        raise FaultError("apply: stdout and --output disagree")
    if done.returncode == 0 and command(folder, "check", made).returncode != 0:
        raise FaultError("apply: what it made is not in order")
    return done.returncode


def table_one(folder: Path, chance: random.Random) -> int:
    """``lookup --file`` and ``audit`` of a damaged table."""
    if chance.random() < 0.5:
        file = folder / "t.csv"
        file.write_bytes(of_bytes(CSV, chance))
        form = chance.choice(("table", "json", "markdown", "csv"))
        return command(folder, "lookup", "--file", file, "--format", form).returncode
    is_csv = chance.random() < 0.5
    file = folder / ("a.csv" if is_csv else "a.json")
    file.write_bytes(of_bytes(AUDIT, chance) if is_csv else damaged(AUDIT_JSON, chance))
    form = chance.choice(("table", "json", "markdown", "csv"))
    return command(folder, "audit", file, "--format", form).returncode


def own_one(folder: Path, chance: random.Random) -> int:
    """A damaged list of the user's own, in every kind of file, to every command that takes one."""
    suffix, content = chance.choice(OWN_LISTS)
    file, made = folder / f"mine.{suffix}", folder / "made.json"
    file.write_bytes(of_archive(content, chance) if content[:2] == b"PK" else of_bytes(content, chance))
    form = chance.choice(("table", "json", "markdown", "csv"))
    arguments = chance.choice(
        (
            ("compare", "us", file, "--format", form),
            ("matrix", "us", "eu", file, "--format", form),
            ("diff", "us-2022", file, "--format", form),
            ("lookup", "tin", "--on", str(file), "--format", form),
            ("lookup", "--file", file, "--format", form),
            ("audit", file, "--format", form),
            ("new", file),
            ("new", file, "-o", made),
        )
    )
    done = command(folder, *arguments, written=("made.json",))
    if made in arguments and made.exists() == (done.returncode == 2):
        raise FaultError(f"new says {done.returncode}, and the file is {'' if made.exists() else 'not '}there")
    if made.exists() and done.returncode == 0 and command(folder, "check", made).returncode != 0:
        raise FaultError("new: what it made is not in order")
    return done.returncode


def assessment_one(folder: Path, chance: random.Random) -> int:
    """A damaged assessment that was kept, and what has changed since."""
    file = folder / "kept.json"
    file.write_bytes(damaged(ASSESSMENT, chance))
    return command(
        folder, "assess", "--against", file, "--format", chance.choice(("table", "json", "markdown", "csv"))
    ).returncode


def of_archive(content: bytes, chance: random.Random) -> bytes:
    """The bytes of an archive damaged, or an archive of the same files of which one is damaged."""
    if chance.random() < 0.3:
        return of_bytes(content, chance)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        names = old.namelist()
        chosen = chance.choice(names)
        for name in names:
            new.writestr(name, of_bytes(old.read(name), chance) if name == chosen else old.read(name))
    return made.getvalue()


def name_one(folder: Path, chance: random.Random) -> int:
    """Names that mean nothing, in every place that takes one."""
    name = of_bytes(b"us-2018 lithium", chance)[:500].replace(b"\0", b"").decode("utf-8", "replace")
    arguments = chance.choice(
        (
            *([each, name] for each in ("show", "history", "lookup", "conflicts", "cite", "compare", "audit", "check")),
            *(
                ["compare", option, name]
                for option in ("--on", "--mineral", "--cell", "--sort", "--as-of", "--columns")
            ),
            *(["matrix", option, name] for option in ("--kind", "--jurisdiction", "--on")),
            *([each, name] for each in ("battery", "chain", "assess", "report", "new")),
            *(["battery", "LFP", option, name] for option in ("--source", "--kwh", "--basis", "--edition", "--as-of")),
            *(["battery", option, name] for option in ("--cut", "--lithium-as", "--mineral")),
            ["battery", "--cut", "graphite", "--form", name],
            *(["assess", option, name] for option in ("--for", "--line", "--sort", "--against", "--as-of")),
            *(["policies", option, name] for option in ("--jurisdiction", "--mineral", "--since")),
            *([*plot, name] for plot in (["plot"], ["plot", "history"], ["plot", "dependence", "--mineral"])),
            *(
                ["diff", "us-2018", name],
                ["apply", name, name],
                ["lists", "--as-of", name],
                ["history", "tin", "--years", name],
            ),
            *(["diff", "us-2018", "us-2022", option, name] for option in ("--only", "--ignore", "--tolerance")),
        )
    )
    return command(folder, *arguments).returncode


@contextmanager
def _every_file_is_large() -> Iterator[None]:
    before, large.LARGE = large.LARGE, 1
    try:
        yield
    finally:
        large.LARGE = before


def _patches() -> Iterator[bytes]:
    yield run_bytes("diff", "us-2018", "us-2022", "--format", "json-patch").stdout
    yield json.dumps(
        [
            {"op": "test", "path": "/id", "value": "us-2018"},
            {"op": "copy", "from": "/title", "path": "/title"},
            {"op": "move", "from": "/members/1", "path": "/members/0"},
            {"op": "replace", "path": "/title/en", "value": "a list"},
        ]
    ).encode()
    yield json.dumps([{"op": "copy", "from": "/members", "path": "/members/0/covers"}] * 30).encode()


CSV = 'part,material,note\n1,lithium,"a, b"\n2,稀土,\n3,Co,=1+1\n4,unobtainium,\n5,"copper\nfoil",x\n'.encode()
AUDIT = (
    b"mineral,jurisdiction,publication,value,use,year\n"
    b"lithium,US,us-mcs-2022,>25,battery,2021\ncobalt,EU,eu-com-2020-474,86,,\ntin,US,us-mcs-2022,E,,2012-2016\n"
)
AUDIT_JSON = (
    b'[{"mineral": "lithium", "jurisdiction": "US", "publication": "us-mcs-2022", "value": ">25", "year": 2021}]'
)
PATCHES = list(_patches())
ASSESSMENT = run_bytes("assess", "--battery", "--format", "json").stdout


def _own_lists() -> Iterator[tuple[str, bytes]]:
    """A list of one's own in every kind of file, by its suffix."""
    head = ("Critical mineral", "US 2022", "n")
    rows = [("Lithium", "yes", "1"), ("ZINC, refined", "no", "2"), ("稀土", "x", "")]
    text = "\n".join(",".join(f'"{cell}"' for cell in row) for row in (head, *rows))
    yield "csv", text.encode()
    yield "csv", b"\xef\xbb\xbf" + text.encode()
    yield "csv", f"A title\n\n{text}".encode("utf-16")
    yield "csv", text.encode("gb18030")
    yield "tsv", text.replace(",", "\t").encode()
    yield "txt", "\n".join(name for name, *_ in rows).encode()
    yield "json", json.dumps([dict(zip(head, row, strict=True)) for row in rows]).encode()
    yield "ndjson", "\n".join(json.dumps({"mineral": name}, ensure_ascii=False) for name, *_ in rows).encode()
    workbook = io.BytesIO()
    with xlsxwriter.Workbook(workbook, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Sheet1")
        for at, row in enumerate((head, *rows)):
            sheet.write_row(at, 0, row)
    yield "xlsx", workbook.getvalue()


OWN_LISTS = list(_own_lists())
CASES: tuple[tuple[str, Callable[[Path, random.Random], int]], ...] = (
    *[("check a file", check_one)] * 6,
    *[("diff", diff_one)] * 5,
    *[("apply", apply_one)] * 4,
    *[("a table", table_one)] * 4,
    *[("a list of one's own", own_one)] * 4,
    *[("a name", name_one)] * 3,
    *[("an assessment", assessment_one)] * 2,
    ("check a folder", check_many),
)

if __name__ == "__main__":
    main()
