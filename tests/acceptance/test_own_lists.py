"""A list of one's own stands beside the official ones: from the shell and from Python, in every format."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import minerals
from minerals.domain.records import Edition
from minerals.errors import MineralsError
from minerals.store import paths
from tests.running import run, run_bytes

PLAIN = "name\nLithium\nCobalt\nNickel\nGraphite\nManganese\n"
MIXED = "mineral\nLithium\nunobtainium\nZINC, refined\nLithium carbonate\nCopper and nickel\n稀土\nCobalt\nCobalt\n"


@pytest.fixture
def plain(tmp_path: Path) -> str:
    path = tmp_path / "plain-list.csv"
    path.write_text(PLAIN, encoding="utf-8")
    return str(path)


@pytest.fixture
def mixed(tmp_path: Path) -> str:
    path = tmp_path / "mine.csv"
    path.write_text(MIXED, encoding="utf-8")
    return str(path)


def promised(name: str, value: Any) -> None:
    schema = json.loads((paths.schemas() / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(value)


def compared(*arguments: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(run("compare", *arguments, "--format", "json").stdout)
    promised("comparison", value)
    return value


def test_a_plain_list_is_compared_with_official_ones(plain: str) -> None:
    done = run("compare", "us", "eu", plain, COLUMNS="120")
    assert (done.returncode, done.stderr) == (0, "")
    lines = [line.split() for line in done.stdout.splitlines()]
    assert ["Cobalt", "Co", "79", "1", "processing", "x"] in lines
    assert ["Gold", "Au", "-", "-", "-"] not in lines
    assert "Members placed: US 2025 60/60, EU 2023 34/34, plain-list 5/5." in done.stdout
    assert "On all 3 lists (5): cobalt, graphite, lithium, manganese, nickel." in done.stdout.replace("\n", " ")
    assert "name no mineral" not in done.stdout


def test_members_are_as_many_as_rows_and_unknown_rows_are_named(mixed: str) -> None:
    value = compared("us", mixed)
    own = value["editions"][1]
    assert (own["id"], own["jurisdiction"], own["kind"]) == ("mine", "OWN", "own")
    assert (own["held"], own["placed"], own["with_figure"], own["stated"]) == (8, 8, 0, None)
    assert [note["text"] for note in value["notes"] if note["code"] == "unknown-name"] == [
        "row 3: `unobtainium` is not a mineral name",
        "row 5: `Lithium carbonate` contains lithium, but is not the mineral itself",
        "row 6: `Copper and nickel` is not a mineral name",
    ]
    cells = {row["mineral"]: row["cells"]["mine"] for row in value["rows"]}
    listed = {row for row, cell in cells.items() if cell["listing"] not in ("none", "unknown")}
    assert listed == {"lithium", "zinc", "rare-earths", "cobalt", "mine-row-3", "mine-row-5", "mine-row-6"}
    assert [member["name"] for member in cells["cobalt"]["members"]] == ["Cobalt", "Cobalt"]
    assert [member["name"] for member in cells["mine-row-5"]["members"]] == ["Lithium carbonate"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "mine: 3 of 8 rows name no mineral and stand as they are: row 3 `unobtainium`, row 5 `Lithium carbonate`, "
            "row 6 `Copper and nickel`.",
        ),
        (
            "zh",
            "mine：8行中有3行不是矿产名称，照原样列出：第3行“unobtainium”、第5行“Lithiumcarbonate”、第6行“Copperandnickel”。",
        ),
    ],
)
@pytest.mark.parametrize("command", ["compare", "matrix"])
def test_the_table_names_unknown_rows_in_both_languages(mixed: str, command: str, language: str, said: str) -> None:
    for width in ("60", "120"):
        printed = run(command, "us", mixed, "--lang", language, COLUMNS=width).stdout
        assert "".join(said.split()) in "".join(printed.split())


def test_python_takes_an_edition_made_of_names() -> None:
    mine = Edition.from_names(["Lithium", "unobtainium", "钴"], id="mine")
    result = minerals.compare("us", "eu", mine)
    assert [(one.edition.id, one.held, one.placed) for one in result.held] == [
        ("us-2025", 60, 60),
        ("eu-2023", 34, 34),
        ("mine", 3, 3),
    ]
    assert [(each.row, each.name, each.unread) for each in result.editions[2].unknown] == [
        (2, "unobtainium", "is not a mineral name")
    ]
    assert result.frame is not None
    rows = {row.mineral.id for row in result.rows if row.cells["mine"].listed}
    assert rows == {"lithium", "cobalt", "mine-row-2"}
    assert {row.mineral.id for row in minerals.matrix(mine).rows if row.marks["mine"].text == "x"} == rows
    assert {change.mineral for change in minerals.diff(mine, "us-2025").changes if change.kind == "removed"} == {
        "mine-row-2"
    }


@pytest.mark.parametrize("grain", ["printed", "commodity", "element"])
def test_no_member_of_an_own_list_is_lost_at_any_grain(mixed: str, grain: str) -> None:
    own = compared("us", mixed, "cn", "--grain", grain)["editions"][1]
    assert (own["held"], own["placed"]) == (8, 8)


def test_a_list_in_any_kind_of_file_is_the_same_list(tmp_path: Path, plain: str) -> None:
    files = {
        "plain-list.json": b'["Lithium", "Cobalt", "Nickel", "Graphite", "Manganese"]',
        "plain-list.txt": b"- Lithium\n- Cobalt\n- Nickel\n- Graphite\n- Manganese\n",
        "plain-list.tsv": "n\tMaterial\n1\tLithium\n2\tCobalt\n3\tNickel\n4\tGraphite\n5\tManganese\n".encode("utf-16"),
        "plain-list.jsonl": b"\n".join(
            b'{"mineral": "%s"}' % name for name in (b"Lithium", b"Cobalt", b"Nickel", b"Graphite", b"Manganese")
        ),
    }
    expected = compared("us", plain)["rows"]
    for name, content in files.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert compared("us", str(path))["rows"] == expected, name


def test_a_list_comes_from_stdin_and_how_it_was_read_is_told() -> None:
    done = run_bytes("compare", "us", "-", "--format", "json", stdin="Material;x\nFlußspat;1\n".encode("cp1252"))
    assert done.stderr.decode() == "minerals: <stdin>: read as Windows-1252, since it is no UTF-8\n"
    value = json.loads(done.stdout)
    assert [edition["id"] for edition in value["editions"]] == ["us-2025", "stdin"]


def test_an_id_of_the_data_set_is_never_taken_for_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("us", "us-2022", "us-2022.csv"):
        Path(name).write_text("mineral\nTin\n", encoding="utf-8")
    assert [one["id"] for one in compared("us", "us-2022")["editions"]] == ["us-2025", "us-2022"]
    assert [one["id"] for one in compared("us-2022", "us-2022.csv")["editions"]] == ["us-2022", "us-2022-own"]


def test_a_matrix_shows_files_beside_the_official_lists(plain: str) -> None:
    value = json.loads(run("matrix", plain, "--newest", "--format", "json").stdout)
    promised("matrix", value)
    ids = [edition["id"] for edition in value["editions"]]
    assert ids[:3] == ["us-2025", "eu-2023", "cn-2016"]
    assert ids[-1] == "plain-list"
    row = next(row for row in value["rows"] if row["mineral"] == "lithium")
    alone = next(
        row
        for row in json.loads(run("matrix", "--newest", "--format", "json").stdout)["rows"]
        if row["mineral"] == "lithium"
    )
    assert row["cells"]["plain-list"]["mark"] == "x"
    assert row["jurisdictions"] == alone["jurisdictions"], "an own list is no jurisdiction's"
    chosen = json.loads(run("matrix", "us", "EU 2023", plain, "--format", "json").stdout)
    assert [edition["id"] for edition in chosen["editions"]] == ["us-2025", "eu-2023", "plain-list"]


def test_a_diff_with_an_own_list_says_what_one_has_and_the_other_not(mixed: str) -> None:
    done = run("diff", "us-2025", mixed, "--format", "json")
    assert done.returncode == 1
    assert done.stderr == ("minerals: mine: these rows name a mineral again and are compared once: row 9 `Cobalt`\n")
    value = json.loads(done.stdout)
    promised("diff", value)
    added = {change["mineral"] for change in value["changes"] if change["kind"] == "added"}
    assert added == {"rare-earths", "mine-row-3", "mine-row-5", "mine-row-6"}
    assert value["summary"]["removed"] == 57
    assert "+ unobtainium" in run("diff", "US", mixed).stdout


def test_a_name_is_looked_up_on_lists_of_ones_choice(plain: str) -> None:
    value = json.loads(
        run("lookup", "cobalt", "--on", f"{plain},us-2025,EU 2023", "--on", "jp", "--format", "json").stdout
    )
    promised("lookup", value)
    listed = {each["edition"]: each["listing"] for each in value["results"][0]["listed"]}
    assert list(listed.items())[:3] == [("plain-list", "name"), ("us-2025", "name"), ("eu-2023", "name")]
    assert [edition.partition("-")[0] for edition in listed] == ["plain", "us", "eu", "jp"]


def test_a_bill_is_answered_on_lists_of_ones_choice(plain: str) -> None:
    done = run("lookup", "--file", "-", "--on", f"us,{plain}", "--format", "csv", stdin="material\nCobalt\nTin\n")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [row["plain-list_listing"] for row in rows] == ["name", "none"]
    assert "eu-2023_listing" not in rows[0]


def test_a_new_edition_file_holds_what_could_be_read_and_names_the_rest(tmp_path: Path, mixed: str) -> None:
    target = tmp_path / "mine.json"
    done = run("new", mixed, "-o", target)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "minerals: mine: these rows name a mineral again and are compared once: row 9 `Cobalt`",
        f"minerals: {mixed}: row 3: `unobtainium` is not a mineral name",
        f"minerals: {mixed}: row 5: `Lithium carbonate` contains lithium, but is not the mineral itself",
        f"minerals: {mixed}: row 6: `Copper and nickel` is not a mineral name",
        f"minerals: {mixed}: row 7: `稀土` is a group; move what the list covers from `covers_unknown` to `covers`",
        "minerals: fill in title, authority, jurisdiction, kind, published, source; then run `minerals check`",
    ]
    value = json.loads(target.read_text(encoding="utf-8"))
    assert (value["id"], value["kind"], value["language"]) == ("mine", "own", "en")
    assert value["members"][2] == {"form_note": "refined", "mineral": "zinc", "name": "ZINC, refined"}
    rare_earths = value["members"][5]
    assert len(rare_earths.pop("covers_unknown")) == 16
    assert rare_earths == {"language": "zh-Hans", "mineral": "rare-earths", "name": "稀土"}
    assert len(value["members"]) == 7
    checked = run("check", target)
    assert checked.returncode == 1
    assert checked.stdout.count("is not in the register") == 3
    again = run("new", mixed, "-o", target)
    assert (again.returncode, "is there already" in again.stderr) == (2, True)


def test_a_new_edition_file_without_faults_is_compared_as_it_is(tmp_path: Path, plain: str) -> None:
    target = tmp_path / "plain.json"
    assert run("new", plain, "-o", target).returncode == 0
    assert run("check", target).returncode == 0
    value = compared("us", str(target))
    assert [edition["id"] for edition in value["editions"]] == ["us-2025", "plain-list"]
    assert value["rows"] == compared("us", plain)["rows"]


def test_a_new_edition_file_is_in_order_whatever_the_table_repeats_or_leaves_open(tmp_path: Path) -> None:
    path, target = tmp_path / "mine.csv", tmp_path / "mine.json"
    path.write_text('name\nCobalt\nCo\n稀土\n"Heavy rare\u200b\nearths"\n\u200b\nPGM\n', encoding="utf-8")
    done = run("new", str(path), "-o", str(target))
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "minerals: mine: these rows name a mineral again and are compared once: row 3 `Co`",
        f"minerals: {path}: row 4: `稀土` is a group; move what the list covers from `covers_unknown` to `covers`",
        f"minerals: {path}: row 5: `Heavy rare earths` is a group; move what the list covers from `covers_unknown` to "
        "`covers`",
        f"minerals: {path}: row 7: `PGM` is a group; move what the list covers from `covers_unknown` to `covers`",
        "minerals: fill in title, authority, jurisdiction, kind, published, source; then run `minerals check`",
    ]
    assert run("check", str(target)).returncode == 0
    members = json.loads(target.read_text(encoding="utf-8"))["members"]
    assert [(each["name"], each["mineral"], len(each.get("covers_unknown", ()))) for each in members] == [
        ("Cobalt", "cobalt", 0),
        ("稀土", "rare-earths", 16),
        ("Heavy rare earths", "heavy-rare-earths", 16),
        ("PGM", "platinum-group-metals", 6),
    ]
    as_table, as_file = (
        {row["mineral"]: row["cells"]["mine"]["listing"] for row in compared("us", str(source))["rows"]}
        for source in (path, target)
    )
    assert as_table == as_file


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("mine.csv", b"", "mine.csv:1: is empty"),
        ("mine.csv", b"%PDF-1.7", "mine.csv: is a PDF document; a table was expected"),
        ("mine.csv", b"mineral\n\n\n", "mine.csv: holds no name; one on each row was expected"),
        ("mine.csv", b"a,b\n1,2\n", "which column holds the names?"),
        ("mine.json", b'{"schema": "uses"}', "mine.json:1:"),
        ("mine.json", b"[1]", "mine.json: JSON was given; entry 1 is a number"),
        ("mine.csv", None, "mine.csv: no such file; check the name"),
    ],
)
def test_what_is_no_list_is_refused_for_what_it_is(tmp_path: Path, name: str, content: bytes | None, said: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    for command in (["compare", "us", str(path)], ["matrix", str(path)], ["diff", "us-2025", str(path)]):
        done = run(*command)
        assert (done.returncode, done.stdout) == (2, ""), command
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_two_own_lists_with_one_name_are_told_apart(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "mine.csv").write_text(
            f"mineral\n{'Tin' if folder == 'a' else 'Zinc'}\n", encoding="utf-8"
        )
    value = compared(str(tmp_path / "a" / "mine.csv"), str(tmp_path / "b" / "mine.csv"))
    assert [edition["id"] for edition in value["editions"]] == ["mine", "mine-own"]
    assert value["total_rows"] == 2


def test_an_own_list_is_not_in_the_data_set_afterwards(plain: str) -> None:
    minerals.compare("us", plain)
    with pytest.raises(MineralsError, match="unknown edition `plain-list`"):
        minerals.compare("us", "plain-list")


def test_a_list_on_stdin_is_looked_up_on_and_named_once() -> None:
    found = json.loads(run("lookup", "Tin", "Li", "--on", "us-2025,-", "--format", "json", stdin=PLAIN).stdout)
    assert [[(each["edition"], each["listing"]) for each in result["listed"]] for result in found["results"]] == [
        [("us-2025", "name"), ("stdin", "none")],
        [("us-2025", "name"), ("stdin", "name")],
    ]
    for command in (["compare", "-", "-"], ["lookup", "--file", "-", "--on", "-"], ["matrix", "-", "-"]):
        done = run(*command, stdin=PLAIN)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", "minerals: stdin can be named once only\n")


def test_sheets_of_one_workbook_are_lists_of_their_own(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "plan.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, mineral in (("2024", "Tin"), ("EU list", "Zinc")):
            book.add_worksheet(name).write_column(0, 0, ["Mineral", mineral])
    value = compared(f"{path}#2024", f"{path}#EU list")
    assert [edition["id"] for edition in value["editions"]] == ["plan-2024", "plan-eu-list"]
    assert [row["mineral"] for row in value["rows"]] == ["tin", "zinc"]
    done = run("compare", "us", str(path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "plan.xlsx: has 2 sheets with something in them: `2024`, `EU list`; name one behind the file" in done.stderr
    assert "plan.xlsx#2024" in done.stderr


def test_a_list_of_ones_own_is_no_jurisdiction(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("mineral\nTin\nGold\nunobtainium\n", encoding="utf-8")
    value = json.loads(run("matrix", "us", "eu", str(path), "--format", "json").stdout)
    rows = {row["mineral"]: row for row in value["rows"]}
    assert [rows["tin"][key] for key in ("jurisdictions", "other_kinds", "unclear")] == [1, 0, 0]
    assert [rows["gold"][key] for key in ("jurisdictions", "other_kinds", "unclear")] == [0, 0, 0]
    table = run("matrix", "us", "eu", str(path)).stdout
    assert "of the 2 jurisdictions" in table
    assert "mine*" not in table
    assert "mine: 1 of 3 rows name no mineral and stand as they are: row 4 `unobtainium`." in table


def test_a_diff_with_a_list_of_ones_own_says_nothing_of_its_kind(plain: str) -> None:
    assert "is a list of another kind" not in run("diff", "us-2022", plain).stdout
    assert "is a list of another kind" in run("diff", "eu-2023", "eu-strategic-2024").stdout


def test_names_without_end_are_read_and_few_are_explained(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("name\n" + "".join(f"litium{number}\n" for number in range(2_000)), encoding="utf-8")
    edition = minerals.compare("us", str(path)).editions[1]
    assert len(edition.unknown) == 2_000
    assert ["did you mean" in (member.unread or "") for member in edition.unknown] == [True] * 100 + [False] * 1_900
