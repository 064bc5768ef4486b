"""Slices of files as people have them, each with the answer that is right for it, typed by hand."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

import minerals
from tests.running import run, run_bytes

Row = tuple[str, str, str, str]
"""The cell that names a mineral; the id it means, "" for none; its item; the words for the form."""


def looked_up(content: bytes, *arguments: str) -> tuple[int, list[tuple[str, str, str]]]:
    """Exit status, and of each row the mineral, item and form."""
    done = run_bytes("lookup", "--file", "-", "--format", "csv", *arguments, stdin=content)
    text = done.stdout.decode()
    delimiter = next(each for each in ",;\t|" if f"{each}mineral_id{each}" in text)
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    return done.returncode, [(row["mineral_id"], row["item"], row["form"]) for row in rows]


def table(rows: list[Row], header: str) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([header, "n"])
    writer.writerows([name, 1] for name, *_ in rows)
    return text.getvalue().encode()


FIGURE_2: list[Row] = [
    ("ARSENIC, all forms", "arsenic", "", "all forms"),
    ("NIOBIUM (COLUMBIUM)", "niobium", "", ""),
    ("MICA (NATURAL), sheet", "mica", "sheet", "sheet"),
    ("RARE EARTHS, compounds and metals", "rare-earths", "compounds-and-metals", "compounds and metals"),
    ("TITANIUM, sponge metal", "titanium", "sponge", "sponge metal"),
    ("STONE (DIMENSION)", "dimension-stone", "", ""),
    ("DIAMOND (INDUSTRIAL), stones", "industrial-diamond", "stones", "stones"),
    ("ANTIMONY, metal and oxide", "antimony", "", "metal and oxide"),
    ("ZINC, refined", "zinc", "refined", "refined"),
    ("CHROMIUM, all forms", "chromium", "", "all forms"),
    ("TIN, refined", "tin", "refined", "refined"),
    ("GARNET (INDUSTRIAL)", "industrial-garnet", "", ""),
    ("SILICON, metal and ferrosilicon", "silicon", "total", "metal and ferrosilicon"),
    ("COPPER, refined", "copper", "refined", "refined"),
    ("LEAD, refined", "lead", "refined", "refined"),
    ("ZIRCONIUM, ores and concentrates", "zirconium", "ores-and-concentrates", "ores and concentrates"),
    ("GALLIUM, metal", "gallium", "", "metal"),
    ("COBALT, metal, oxides, and salts", "cobalt", "", "metal, oxides, and salts"),
    ("CADMIUM, unwrought", "cadmium", "refined", "unwrought"),
    ("LITHIUM", "lithium", "", ""),
]
CHAPTERS: list[Row] = [
    ("Niobium (columbium)", "niobium", "", ""),
    ("Diamond (industrial)", "industrial-diamond", "", ""),
    ("Mica (natural)", "mica", "", "natural"),
    ("Stone (dimension)", "dimension-stone", "", ""),
    ("Zeolites (natural)", "zeolites", "", ""),
    ("Sand and gravel (industrial)", "industrial-sand-and-gravel", "", ""),
    ("Pumice and pumicite", "pumice", "", ""),
    ("Talc and pyrophyllite", "talc", "", ""),
    ("Nitrogen (fixed)-ammonia", "ammonia", "", ""),
    ("Graphite (natural)", "natural-graphite", "", ""),
]
TWO_NAMES: list[Row] = [
    ("Nickel (Ni)", "nickel", "", ""),
    ("Tungsten (W)", "tungsten", "", ""),
    ("Barite (Barytes)", "baryte", "", ""),
    ("Fluorspar (fluorite)", "fluorspar", "", ""),
    ("Cesium (caesium)", "caesium", "", ""),
    ("Sulfur/Sulphur", "sulphur", "", ""),
    ("Rare earth elements (REEs)", "rare-earths", "", ""),
    ("Platinum Group Elements (PGE)", "platinum-group-metals", "", ""),
    ("Heavy Rare Earths (HREE)", "heavy-rare-earths", "", ""),
    ("ALUMINUM (ALUMINA)", "alumina", "", ""),
    ("MAGNESIUM (METAL)", "magnesium-metal", "", ""),
    ("TITANIUM (MINERAL CONCENTRATES)", "titanium-mineral-concentrates", "", ""),
    ("Copper and nickel", "", "", ""),
]
FOOTNOTES: list[Row] = [
    ("RARE EARTHS*", "rare-earths", "", ""),
    ("Cobalt¹", "cobalt", "", ""),
    ("Lithium†", "lithium", "", ""),
    ("Nickel, ", "nickel", "", ""),
    ("Manganese(2)", "manganese", "", ""),
]
STAGES: list[Row] = [
    ("Copper, mine", "copper", "", "mine"),
    ("Copper, refined", "copper", "refined", "refined"),
    ("Tin, smelter", "tin", "", "smelter"),
    ("Zinc, slab", "zinc", "", "slab"),
    ("Aluminium, primary", "aluminium", "", "primary"),
    ("Petroleum, crude", "oil", "crude", "crude"),
    ("Rare earth oxides", "rare-earths", "", "oxides"),
    ("Platinum group metals, mine", "platinum-group-metals", "", "mine"),
    ("Iron, pig", "", "", ""),
    ("Tantalum and niobium", "", "", ""),
]
SPELLINGS: list[Row] = [
    ("aluminium oxide", "alumina", "", ""),
    ("aluminum oxide", "alumina", "", ""),
    ("titanium dioxide", "titanium-dioxide-pigment", "", ""),
    ("TiO2", "titanium-dioxide-pigment", "", ""),
    ("Zeolite", "zeolites", "", ""),
    ("Iron Ores", "iron-ore", "", ""),
    ("rock phosphate", "phosphate-rock", "", ""),
]
IEA: list[Row] = [
    ("Magnet rare earth elements", "magnet-rare-earths", "", ""),
    ("Total rare earth elements", "rare-earths", "", "Total"),
    ("Graphite (all grades: natural and synthetic)", "graphite", "", "all grades: natural and synthetic"),
    ("Battery-grade graphite", "battery-grade-graphite", "", ""),
]
CHINESE_ORES: list[Row] = [
    ("锂矿", "lithium", "ore", "矿"),
    ("钴矿", "cobalt", "ore", "矿"),
    ("镍矿", "nickel", "ore", "矿"),
    ("铜矿", "copper", "ore", "矿"),
    ("金矿", "gold", "ore", "矿"),
    ("钨矿", "tungsten", "ore", "矿"),
    ("锡矿", "tin", "ore", "矿"),
    ("锰矿", "manganese", "ore", "矿"),
    ("钒矿", "vanadium", "ore", "矿"),
    ("稀土矿", "rare-earths", "ore", "矿"),
    ("铁矿", "iron-ore", "", ""),
    ("磷矿", "phosphate-rock", "", ""),
    ("铅锌", "lead-zinc", "", ""),
    ("钽铌矿", "", "", ""),
]


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        (FIGURE_2, "Commodity"),
        (CHAPTERS, "mineral"),
        (TWO_NAMES, "mineral"),
        (FOOTNOTES, "IMPORTED_AS"),
        (STAGES, "mineral"),
        (SPELLINGS, "Material"),
        (IEA, "Critical Mineral"),
        (CHINESE_ORES, "矿种"),
    ],
)
def test_each_row_of_a_published_table_means_what_it_says(rows: list[Row], header: str) -> None:
    status, found = looked_up(table(rows, header), "--column", header)
    assert found == [(mineral, item, form) for _, mineral, item, form in rows]
    assert status == (0 if all(mineral for _, mineral, *_ in rows) else 1)


LITHIUM_AND_COBALT = [("lithium", "", ""), ("cobalt", "", "")]
GERMAN = "Material;Anteil\r\nKobalt;86,5\r\nLithium;100\r\nNaturgraphit;97\r\nFlußspat;66\r\n"


@pytest.mark.parametrize(
    ("content", "minerals_in_it", "said"),
    [
        (b"mineral,value,,\nLithium,25,,\nCobalt,67,,\n", LITHIUM_AND_COBALT, []),
        (
            b"Table 1. Critical minerals of the United States,,\nSource: USGS 2024,,\n,,\n"
            b"Mineral,Import reliance (%),Notes\nLithium,>25,\nCobalt,67,est.\n",
            LITHIUM_AND_COBALT,
            ["minerals: <stdin>: the header is row 4; the 2 rows above it are not part of the table"],
        ),
        (b"sep=;\r\nmineral;value\r\nLithium;25\r\nCobalt;67\r\n", LITHIUM_AND_COBALT, []),
        (b"mineral|value\nLithium|25\nCobalt|67\n", LITHIUM_AND_COBALT, []),
        (b"mineral\tvalue\nLithium\t25\nCobalt\t67\n", LITHIUM_AND_COBALT, []),
        (b'mineral,note\n"Lithium","a\nbreak"\nCobalt,"x, y"\n', LITHIUM_AND_COBALT, []),
        (b'["Lithium", "Cobalt"]', LITHIUM_AND_COBALT, []),
        (b'[{"id": 1, "mineral": "Lithium"}, {"id": 2, "mineral": "Cobalt"}]', LITHIUM_AND_COBALT, []),
        (b'{"mineral": "Lithium"}\n{"mineral": "Cobalt"}\n', LITHIUM_AND_COBALT, []),
        (b"Lithium\nCobalt\n", LITHIUM_AND_COBALT, []),
        (
            "Material\tAnteil\r\nKobalt\t86,5\r\nLithium\t100\r\n".encode("utf-16"),
            LITHIUM_AND_COBALT[::-1],
            ["minerals: <stdin>: read as UTF-16, since it is no UTF-8"],
        ),
        (
            GERMAN.encode("cp1252"),
            [*LITHIUM_AND_COBALT[::-1], ("natural-graphite", "", ""), ("fluorspar", "", "")],
            ["minerals: <stdin>: read as Windows-1252, since it is no UTF-8"],
        ),
        (
            "矿种,数值\n锂,25\n钴,67\n".encode("gb18030"),
            LITHIUM_AND_COBALT,
            ["minerals: <stdin>: read as GB18030, since it is no UTF-8"],
        ),
    ],
)
def test_a_file_is_read_whatever_program_wrote_it(
    content: bytes, minerals_in_it: list[tuple[str, str, str]], said: list[str]
) -> None:
    done = run_bytes("lookup", "--file", "-", "--format", "json", stdin=content)
    assert (done.returncode, done.stderr.decode().splitlines()) == (0, said)
    found = json.loads(done.stdout)["results"]
    assert [(each["mineral"]["id"], each["item"] or "", each["form"] or "") for each in found] == minerals_in_it


def workbook(path: Path, sheets: dict[str, list[list[str | float]]]) -> Path:
    """A workbook as a spreadsheet program saves it."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    return path


def test_a_workbook_is_read_with_blanks_in_its_titles(tmp_path: Path) -> None:
    head: list[str | float] = ["Critical mineral ", "Net Import Reliance "]
    rows: list[list[str | float]] = [["Lithium", ">25"], ["Germanium", 50.0], ["Niobium", 100.0], ["Cobalt", 67.0]]
    path = workbook(tmp_path / "list.xlsx", {"Sheet1": [head, *rows]})
    done = run("lookup", "--file", str(path), "--column", "Critical mineral", "--format", "json")
    answer = json.loads(done.stdout)
    assert [each["mineral"]["id"] for each in answer["results"]] == ["lithium", "germanium", "niobium", "cobalt"]
    assert [row["cells"] for row in answer["file"]["rows"]][1] == ["Germanium", "50"]
    assert (done.returncode, done.stderr) == (0, "")


AS_WRITTEN = """\
mineral,jurisdiction,publication,value,year
Zirconium,US,us-mcs-2025,Less than 25,2024
Barite,US,us-mcs-2025,> 75,2024
Lithium,US,us-mcs-2025,>50,2024
Beryllium,US,us-mcs-2025,Net exporter,2024
Cobalt,US,us-mcs-2025,76.0,2024
Nickel,US,us-mcs-2025,48e,2024
"""
FORMS = """\
mineral,jurisdiction,publication,value,year
silicon carbide,US,us-mcs-2024,73,2023
silicon metal,US,us-mcs-2024,<50,2023
titanium metal,US,us-mcs-2024,>95,2023
TiO2,US,us-mcs-2024,E,2023
"""
ESTIMATED_YEAR = """\
mineral,jurisdiction,publication,value,year
Rare earths,US,us-mcs-2026,53,2024
Rare earths,US,us-mcs-2026,67,2025e
"""


@pytest.mark.parametrize(
    ("content", "checked"),
    [
        (AS_WRITTEN, ["zirconium", "baryte", "lithium", "beryllium", "cobalt", "nickel"]),
        (FORMS, ["silicon-carbide", "silicon-metal", "titanium-metal", "titanium-dioxide-pigment"]),
        (ESTIMATED_YEAR, ["rare-earths", "rare-earths"]),
    ],
)
def test_values_years_and_forms_are_read_as_people_write_them(content: str, checked: list[str]) -> None:
    answer = minerals.audit(io.BytesIO(content.encode()))
    assert [(cell.claim.mineral, cell.verdict) for cell in answer.cells] == [(each, "agrees") for each in checked]
    assert answer.faults == ()


@pytest.mark.parametrize(
    ("value", "kind", "low", "high"),
    [
        ("95+", "above", 95, 100),
        (">=95", "above", 95, 100),
        ("≥ 95", "above", 95, 100),
        ("＞ 95", "above", 95, 100),
        ("at least 95", "above", 95, 100),
        ("less than 25", "below", None, 25),
        ("<25 %", "below", None, 25),
        ("56,5", "point", 56.5, 56.5),
        ("~80", "point", 80, 80),
        ("５６", "point", 56, 56),
        ("56r", "point", 56, 56),
        ("50 to 75", "between", 50, 75),
        ("50–75 %", "between", 50, 75),
    ],
)
def test_a_value_is_read_however_it_is_written(value: str, kind: str, low: float | None, high: float) -> None:
    table_of_one = f'mineral,publication,value\nCobalt,us-mcs-2024,"{value}"\n'
    (cell,) = minerals.audit(io.BytesIO(table_of_one.encode())).cells
    claimed = cell.claim.value
    assert claimed is not None
    assert (claimed.published, claimed.kind) == (value, kind)
    assert (claimed.low if low is not None else None, claimed.high) == (low, high)


def test_a_table_without_a_publication_says_so_without_braces() -> None:
    content = b"mineral,jurisdiction,publication,value,year\nTin,US,,74,2023\nCobalt,CN,,90,\n"
    for language, said in (("en", "no publication of the data set is named"), ("zh", "未指明数据集内的出版物")):
        done = run_bytes("audit", "-", "--lang", language, stdin=content)
        assert said in done.stdout.decode()
        assert "{" not in done.stdout.decode()


def test_a_share_above_100_is_a_fault_of_the_row() -> None:
    done = run("audit", "-", stdin="mineral,jurisdiction,publication,value,year\nTin,US,us-mcs-2024,740,2023\n")
    assert done.returncode == 1
    assert "line 2  `740` is above 100 %, the most that a dependence can be" in done.stdout


def test_three_bad_rows_of_thirty_leave_twenty_seven_to_be_checked() -> None:
    good = ["Lithium,us-mcs-2025,>50", "Cobalt,us-mcs-2025,76", "Baryte,us-mcs-2025,>75"] * 9
    rows = [*good[:5], "unobtainium,us-mcs-2025,5", *good[5:20], "Tin,us-mcs-2025,740", "Tin,us-mcs-1825,5", *good[20:]]
    assert len(rows) == 30
    done = run("audit", "-", "--format", "json", stdin="\n".join(["mineral,publication,value", *rows]) + "\n")
    answer = json.loads(done.stdout)
    assert done.returncode == 1
    assert [cell["verdict"] for cell in answer["cells"]] == ["agrees"] * 27
    assert [(fault["place"], fault["code"]) for fault in answer["faults"]] == [
        ("line 7", "unknown-mineral"),
        ("line 23", "above-100"),
        ("line 24", "unknown-publication"),
    ]


PLAIN = b"name\nLithium\nCobalt\nNickel\nGraphite\nManganese\n"


def test_a_plain_list_stands_beside_the_official_ones_in_the_shell_and_in_python(tmp_path: Path) -> None:
    path = tmp_path / "plain-list.csv"
    path.write_bytes(PLAIN)
    done = run("compare", "us", "eu", str(path), "--format", "json")
    shell = json.loads(done.stdout)
    own = shell["editions"][2]
    assert (done.returncode, done.stderr) == (0, "")
    assert (own["id"], own["held"], own["placed"]) == ("plain-list", 5, 5)
    names = ["Lithium", "Cobalt", "Nickel", "Graphite", "Manganese"]
    mine = minerals.compare("us", "eu", minerals.Edition.from_names(names, id="plain-list"))
    in_python = [row.cells["plain-list"].listing for row in mine.rows]
    for cells in ([row["cells"]["plain-list"]["listing"] for row in shell["rows"]], in_python):
        assert cells.count("name") == 5
        assert set(cells) == {"name", "none"}
    assert minerals.diff("us-2022", path).summary["removed"] == 45


def test_a_translated_entry_is_named_in_english_with_its_print_beside_it() -> None:
    said = run("diff", "eu-2020", "eu-2023").stdout
    assert 'form: "Natural Graphite" -> "graphite" (printed "Grafit")' in said


def test_what_nobody_sees_in_a_name_is_shown(tmp_path: Path) -> None:
    own = run("new", "-", stdin="name\nCobalt\n").stdout.replace('"Cobalt"', '"Co\\u200bbalt"')
    (tmp_path / "own.json").write_text(own, encoding="utf-8")
    done = run("diff", "us-2022", str(tmp_path / "own.json"))
    assert "\u200b" not in done.stdout + done.stderr
    assert "\\u200b" in done.stdout + done.stderr


def test_an_archive_of_something_else_is_named_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("notes.txt", "nothing")
    done = run("lookup", "--file", str(path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "list.xlsx: is a zip archive; a table was expected" in done.stderr
