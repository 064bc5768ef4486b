"""What nobody sees in a text is shown as an escape, in every message and every format."""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

import pytest

from minerals.errors import DataError, MineralsError, Problem, UnknownNameError
from minerals.messages import Message
from minerals.output.document import (
    Bar,
    Bars,
    Block,
    Change,
    Changes,
    Column,
    Document,
    Fields,
    Item,
    Line,
    Note,
    Notes,
    Outline,
    Section,
    Sentence,
    Sentences,
    Table,
)
from minerals.output.formats.html import html
from minerals.output.formats.markdown import markdown
from minerals.output.formats.safety import visible
from minerals.output.formats.terminal import terminal
from minerals.store import paths
from minerals.text import has_hidden, message, safe, safe_json, safe_lines, shortened
from tests.running import run, run_bytes

HOSTILE = "a\x1b[2J\nb\r\x9b\x7f\u202ec\u2028\u200bd"
SHOWN = r"a\x1b[2J\nb\r\x9b\x7f\u202ec\u2028\u200bd"
RAW = "\x1b\x9b\x7f\u202e\u2028\u200b\r"


def test_every_control_and_format_character_is_hidden_and_no_other() -> None:
    invisible = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0}
    for code in range(sys.maxunicode + 1):
        category = unicodedata.category(chr(code))
        expected = category in ("Cc", "Cf", "Cs", "Zl", "Zp") or code in invisible
        if category != "Cn":  # what a later Unicode may put there
            assert has_hidden(chr(code)) is expected, hex(code)


def test_a_text_is_shown_with_escapes() -> None:
    assert safe(HOSTILE) == SHOWN
    assert safe("\ud800\U000e0041") == r"\ud800\U000e0041"
    assert safe(r"a\x1b, 锂 5 µm\t") == r"a\x1b, 锂 5 µm\t"
    assert safe_lines("a\tb\r\n\x1b") == "a\tb\r\n\\x1b"
    text = json.dumps([HOSTILE, "\U000e0041"], ensure_ascii=False, indent=1)
    assert json.loads(safe_json(text)) == [HOSTILE, "\U000e0041"]
    assert not has_hidden(safe_json(text).replace("\n", ""))


def test_a_long_name_and_a_long_line_lose_their_middle() -> None:
    assert shortened("abcdefghijklmnopqrstuvwxyz", 16) == "abcdefg ... wxyz"
    said = message(f"unknown mineral `{'x' * 10_000}`: did you mean `lithium`?")
    assert said.endswith("x`: did you mean `lithium`?")
    assert len(said) < 130
    assert len(message("x" * 1_000_000)) == 2000
    long = f"`a` {'words ' * 20} `b`"
    assert message(long) == long, "what stands between two names is no name"


def test_an_error_has_the_lines_that_it_was_given() -> None:
    assert MineralsError(Message("one\ntwo"), Message("three\x1b")).lines == (r"one\ntwo", r"three\x1b")
    assert str(UnknownNameError(Message("mineral"), "a\n::error::b", ["tin"])) == (
        r"unknown mineral `a\n::error::b`: did you mean `tin`?"
    )
    problem = Problem("f\n.json", 1, 2, "$", "code", Message("a\nb"), Message("c\nd"))
    assert str(DataError([problem])) == "f\\n.json:1:2: a\\nb\n    $ [code] c\\nd"


BLOCKS: list[Block] = [
    Section(
        [
            Table(
                [Column((HOSTILE,), HOSTILE), Column(("head",), "head")],
                [[(Line(HOSTILE, HOSTILE, footnotes=HOSTILE),), ()]],
                HOSTILE,
            ),
            Table([Column(("head",), "head")], [], empty=HOSTILE),
            Fields([(HOSTILE, [HOSTILE])], HOSTILE),
            Notes([Note("*", HOSTILE)]),
            Sentences([Sentence(HOSTILE), Sentence(HOSTILE)]),
            Changes(
                HOSTILE,
                [HOSTILE],
                [Change("+", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, (HOSTILE,))],
                HOSTILE,
                HOSTILE,
                [HOSTILE] * 5,
            ),
            Outline([Item(HOSTILE, "+", [Item(HOSTILE)])], HOSTILE, [HOSTILE]),
            Bars([Bar(HOSTILE, HOSTILE, 1, 2)], HOSTILE),
        ],
        HOSTILE,
    )
]


@pytest.mark.parametrize("width", [20, 80, 200])
def test_no_format_of_a_document_has_a_control_character(width: int) -> None:
    document = Document(BLOCKS, HOSTILE, [HOSTILE])
    for text in (terminal(document, width=width), markdown(document), html(document)):
        assert not set(RAW) & set(text)
        assert "\\x1b" in text.replace("\n", "").replace(" ", "")
    assert terminal(document, width=200).splitlines()[0] == SHOWN


def test_html_and_links_of_a_name_are_text_in_markdown() -> None:
    name = "<script>x</script> ![i](http://x) a<b>c</b> &lt; <50 ~5~"
    table = Table([Column(("name",), "name")], [[(Line(name),)]])
    expected = (
        "&lt;script>x&lt;/script> ![i]\\(http://x) a&lt;b>c&lt;/b> &amp;lt; <50 \\~5\\~",
        "| &lt;script>x&lt;/script> ![i]\\(http://x) a&lt;b>c&lt;/b> &amp;lt; <50 \\~5\\~ |",
    )
    assert markdown(Document([Sentences([Sentence(name)])])) == f"{expected[0]}\n"
    assert markdown(Document([table])).splitlines()[2] == expected[1]


def hostile_edition(folder: Path) -> Path:
    value = json.loads((paths.lists() / "editions" / "us-2018.json").read_text(encoding="utf-8"))
    value["members"][1]["name"] = HOSTILE
    value["authority"] = "x" * 100_000
    value["title"]["en"] = HOSTILE
    value["\x1b[2J\n0 files checked, no problem found\n::error::forged"] = 1
    value["x" * 100_000] = 1
    path = folder / "us-2018.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


COMMANDS = [
    *(["check", "FILE", "--format", form] for form in ("table", "json", "markdown", "github")),
    *(["diff", "us-2018", "FILE", "--format", form] for form in ("table", "json", "markdown", "json-patch")),
    ["diff", "us-2018", HOSTILE],
    *([command, HOSTILE] for command in ("show", "lookup", "history", "conflicts", "cite", "audit", "compare")),
    ["matrix", "--jurisdiction", HOSTILE],
    ["compare", "--on", HOSTILE],
    ["compare", "--format", HOSTILE],
    ["lists", f"--{HOSTILE}"],
    [HOSTILE],
    ["check", f"no/{HOSTILE}"],
    ["apply", "FILE", f"no/{HOSTILE}"],
    *(["lookup", "--file", "CSV", "--format", form] for form in ("table", "json", "markdown")),
    ["audit", "CSV"],
]


@pytest.mark.parametrize(
    "command", COMMANDS, ids=lambda command: " ".join(command)[:30].encode("ascii", "replace").decode()
)
def test_no_command_prints_a_control_character_or_a_forged_line(tmp_path: Path, command: list[str]) -> None:
    table = tmp_path / "table.csv"
    table.write_text(f'mineral,publication,value,jurisdiction\n"{HOSTILE}",us-mcs-2022,5,US\n', encoding="utf-8")
    named = {"FILE": str(hostile_edition(tmp_path)), "CSV": str(table)}
    done = run_bytes(*(named.get(argument, argument) for argument in command))
    assert done.returncode in (1, 2)
    printed = (done.stdout + done.stderr).decode()
    assert not set(RAW) & set(printed)
    assert not [line for line in printed.split("\n") if line.startswith(("::error::forged", "0 files checked"))]
    if "json" not in " ".join(command):
        assert len(printed) < 30_000, "what is long is shortened"


def test_a_key_is_named_in_a_path_so_that_it_can_be_told(tmp_path: Path) -> None:
    path = hostile_edition(tmp_path)
    found = json.loads(run("check", path, "--format", "json").stdout)["problems"]
    assert r'$["\u001b[2J\n0 files checked, no problem found\n::error::forged"]' in {one["path"] for one in found}
    assert {one["path"] for one in found if one["code"] == "unseen-character"} == {
        r'$["\u001b[2J\n0 files checked, no problem found\n::error::forged"]',
        "$.members[1].name",
        "$.title.en",
    }


@pytest.mark.parametrize("name", ["\x1b[2J", "a\nb", "\u200b", "\x00", "\u3164", "a\u202eb", "\x7f"])
def test_a_name_that_has_what_nobody_sees_is_a_problem(tmp_path: Path, name: str) -> None:
    value = json.loads((paths.lists() / "editions" / "us-2018.json").read_text(encoding="utf-8"))
    value["members"][1]["name"] = name
    path = tmp_path / "us-2018.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    done = run("check", "--fix", path)
    assert done.returncode == 1
    assert "[unseen-character]" in done.stdout


@pytest.mark.parametrize("field", ["id", "jurisdiction", "language", "published"])
def test_a_line_end_behind_a_value_is_no_part_of_it(tmp_path: Path, field: str) -> None:
    value = json.loads((paths.lists() / "editions" / "us-2018.json").read_text(encoding="utf-8"))
    value[field] += "\n"
    path = tmp_path / "us-2018.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    done = run("check", "--fix", path)
    assert done.returncode == 1
    assert f"$.{field} [wrong-value]" in done.stdout


def test_a_cell_that_a_table_repeats_is_escaped_in_each_place() -> None:
    bad, good = (Line(words="a\x1bb"),), (Line(words="ab"),)
    shown = visible(Table([Column(("A",), "A")], [[bad], [good], [bad], [good]]))
    assert [row[0][0].words for row in shown.rows] == ["a\\x1bb", "ab", "a\\x1bb", "ab"]
