"""The table of the kinds of data file agrees with the schemas, and nothing else describes a kind."""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import pytest

import minerals
from minerals.errors import DataError, MineralsError
from minerals.questions.diff.library import library_diff
from minerals.questions.diff.options import Options
from minerals.questions.diff.sides import found, opened
from minerals.store import paths
from minerals.store.check import check_document
from minerals.store.check.schema import paths_of as paths_of_format
from minerals.store.dataset import Dataset
from minerals.store.kind import Kind
from minerals.store.kinds import KINDS, placed
from minerals.store.read import parse, read
from minerals.store.write import canonical
from tests.store.planted import Lists, entry

PACKAGE = Path(minerals.__file__).parent
SAMPLES = {
    "register": "minerals.json",
    "publications": "publications.json",
    "edition": "editions/us-2022.json",
    "dependence": "dependence/cn-literature.json",
    "uses": "uses/cn-literature.json",
    "claims": "claims/review-2022.json",
    "criticality": "criticality/eu-study-2023.json",
    "controls": "controls/cn-announcements.json",
    "production": "production/us-mcs-2022.json",
    "shares": "shares/cn-literature.json",
    "corrections": "corrections.json",
    "compounds": "compounds.json",
    "policies": "policies.json",
    "economies": "economies.json",
    "governance": "governance.json",
    "chemistries": "batteries/chemistries.json",
    "intensities": "batteries/intensities/anl-batpac-5-2.json",
    "stages": "batteries/stages/benchmark-2023.json",
    "statements": "batteries/statements.json",
}
kinds = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))


def schema_of(kind: Kind) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((paths.schemas() / f"{kind.schema}.schema.json").read_text(encoding="utf-8"))
    return found


def described(schema: Any, definitions: dict[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    """Each path in the data, and the description of what may stand there."""
    if "$ref" in schema:
        schema = definitions[schema["$ref"].removeprefix("#/$defs/")]
    yield path, schema.get("description", "")
    inner = {**schema.get("properties", {}), "*": schema.get("items", schema.get("additionalProperties"))}
    for key, one in inner.items():
        if isinstance(one, dict):
            yield from described(one, definitions, f"{path}.{key}".removeprefix("."))


def paths_of(kind: Kind, *beginnings: str) -> set[str]:
    """The paths to what the schema of a kind describes with these words."""
    schema = schema_of(kind)
    found = described(schema, schema.get("$defs", {}))
    return {path for path, words in found if words.startswith(beginnings)}


DESCRIPTIONS = {
    "mineral-id": ("a mineral id",),
    "publication-id": ("a publication id", "the id of the publication "),
    "publication-or-edition-id": ("the id of a publication or an edition",),
    "edition-id": ("an edition id:",),
    "correction-id": ("the id of what corrections.json says",),
    "chemistry-id": ("the id of a battery chemistry",),
    "item": ("an item of the closed vocabulary",),
    "partial-date": ("a date", "a day"),
    "period": ("a period",),
    "country-code": ("the code of a country", "a country by its code"),
    "kind-of-value": ("a kind of value",),
    "short-key": ("a short key",),
}
"""Each `format` of a field, and how the schemas describe such a field."""


@kinds
@pytest.mark.parametrize("meaning", DESCRIPTIONS)
def test_a_field_has_the_format_of_what_its_schema_describes(kind: Kind, meaning: str) -> None:
    assert set(paths_of_format(kind.schema, meaning)) == paths_of(kind, *DESCRIPTIONS[meaning])


def test_the_formats_lead_to_fields_in_records_and_heads() -> None:
    assert set(paths_of_format("claims", "publication-id")) == {"publication", "claims.*.attributed_to"}
    assert set(paths_of_format("register", "item")) == {"minerals.*.item_of.*.item"}
    assert set(paths_of_format("dependence", "partial-date")) == {"figures.*.text_date"}
    assert set(paths_of_format("edition", "edition-id")) == {"id"}, "what it supersedes need not be there"
    assert set(paths_of_format("production", "country-code")) == {
        "tables.*.countries.*.code",
        "tables.*.world.without.*",
    }


@kinds
def test_the_short_keys_of_a_kind_are_those_of_its_schema(kind: Kind) -> None:
    head = schema_of(kind)["properties"]
    used = paths_of(kind, "a short key")
    assert (f"{kind.records}.*" in {path.rpartition(".")[0] for path in used}) == bool(kind.short_keys)
    assert {path.rpartition(".")[2] for path in used} == set(kind.short_keys)
    assert set(kind.short_keys.values()) <= set(head)


@kinds
def test_the_keys_of_a_kind_are_keys_of_its_schema(kind: Kind) -> None:
    schema = schema_of(kind)
    assert schema["properties"]["schema"]["const"] == kind.schema
    assert {kind.records, *([kind.id_key] if kind.id_key else [])} <= set(schema["required"])
    record = schema["properties"][kind.records]["items"]["properties"]
    inside = record[kind.identity_of_each]["items"]["properties"] if kind.identity_of_each else {}
    assert {key for part in kind.identity for key in part.keys} <= {*record, *inside}
    assert set(kind.matched_by) <= set(record)


def test_what_is_said_of_each_kind_stands_in_the_table() -> None:
    assert list(KINDS) == list(SAMPLES)
    assert {kind.schema for kind in KINDS.values() if kind.compared} == {"edition", "dependence"}
    assert {kind.schema for kind in KINDS.values() if kind.needs_editions} == {"register", "edition", "claims"}
    assert {kind.schema for kind in KINDS.values() if kind.file} == {
        *("register", "publications", "corrections", "compounds", "policies", "economies", "governance"),
        *("chemistries", "statements"),
    }
    assert {kind.schema for kind in KINDS.values() if kind.needs_minima} == {"intensities"}
    assert {kind.schema for kind in KINDS.values() if not kind.required} == {
        *("corrections", "compounds", "policies", "economies", "governance", "chemistries", "statements")
    }
    assert {kind.schema for kind in KINDS.values() if not kind.by_publication} == {
        *(
            "register",
            "publications",
            "edition",
            "claims",
            "corrections",
            "compounds",
            "policies",
            "economies",
            "governance",
            "chemistries",
            "statements",
        )
    }


@pytest.mark.parametrize(("schema", "name"), SAMPLES.items())
def test_a_file_of_a_kind_lies_where_the_table_says(schema: str, name: str) -> None:
    document = read(paths.lists() / name)
    assert document.kind is KINDS[schema]
    assert placed(name) == (KINDS[schema], document.id)
    assert document.kind.path(document.id) == name
    assert document.size == len(document.value[document.kind.records])
    assert Dataset().documents().keys() >= {name}


@pytest.mark.parametrize("name", ["us-2022.json", "figures/us-mcs-2022.json", "editions/old/us-2022.json"])
def test_no_kind_of_file_lies_elsewhere(name: str) -> None:
    assert placed(name) is None


IDENTITIES = {
    "register": {"id": "gold"},
    "publications": {"id": "us-mcs-2050"},
    "dependence": {
        "publication": "cn-lit-liangfei",
        "mineral": "zinc",
        "item": "alumina",
        "measure": "m9",
        "stage": "processing",
        "text_date": "1999",
        "part": "table-99",
    },
    "claims": {"part": "table-99", "jurisdiction": "GB", "item": "alumina"},
    "criticality": {"assessment": "2014", "mineral": "zinc", "stage": "processing", "part": "table-99"},
    "controls": {
        "publication": "cn-iea-policies",
        "announcement": "MOFCOM 1999 No. 1",
        "item": "another thing",
        "measure": "prohibition",
    },
    "production": {"mineral": "zinc", "item": "alumina", "stage": "plant", "counts": "Sales", "period": "1999"},
    "shares": {
        "publication": "cn-lit-ju2018",
        "mineral": "zinc",
        "item": "alumina",
        "counts": "Sales",
        "role": "supplier",
        "stage": "unspecified",
        "period": "1999",
    },
    "corrections": {"id": "another-correction"},
    "compounds": {"id": "another-compound"},
    "policies": {"id": "another-policy"},
    "economies": {"economy": "XX", "code": "NO", "since": "1999-01-01"},
    "governance": {"code": "NO", "year": "2015"},
    "chemistries": {"id": "another-chemistry"},
    "intensities": {"chemistry": "nmc811", "material": "another material", "unit": "kg/kg-cell", "basis": "b9"},
    "stages": {
        "stage": "pack",
        "material": "another material",
        "mineral": "zinc",
        "country": "Chile",
        "metric": "demand",
        "unit": "GWh",
        "reference": "1999",
    },
}
"""Another value for each part of the identity of the first record of each sample."""
CODES = {
    "register": "id-twice",
    "publications": "id-twice",
    "dependence": "figure-twice",
    "claims": "claim-twice",
    "criticality": "score-twice",
    "controls": "control-twice",
    "production": "table-twice",
    "shares": "shares-twice",
    "corrections": "correction-twice",
    "compounds": "id-twice",
    "policies": "id-twice",
    "economies": "member-twice",
    "governance": "estimate-twice",
    "chemistries": "id-twice",
    "intensities": "amount-twice",
    "stages": "stage-twice",
}


UNFIT = ("missing-key", "unknown-key", "unwanted-key", "wrong-key", "wrong-value", "out-of-range")
"""The codes of a file that does not fit its schema, of which no rule says anything."""


def codes(value: dict[str, Any]) -> set[str]:
    document = parse(canonical(value), "made.json")
    return {problem.code for problem in check_document(document, paths.lists()).problems}


def sample(schema: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A file with its first record twice, and the second of the two."""
    value = json.loads((paths.lists() / SAMPLES[schema]).read_text(encoding="utf-8"))
    records = value[KINDS[schema].records]
    if "measures" in value and schema == "dependence":
        value["measures"]["m9"] = {**value["measures"]["m1"], "metric": "eu-import-reliance"}
    if schema == "intensities":
        value["bases"]["b9"] = {**value["bases"]["b1"], "as_published": "another basis"}
    value[KINDS[schema].records] = [records[0], copy.deepcopy(records[0])]
    return value, value[KINDS[schema].records][1]


@pytest.mark.parametrize(("schema", "code"), CODES.items())
def test_a_record_that_stands_twice_is_reported_once(schema: str, code: str) -> None:
    value, _ = sample(schema)
    document = parse(canonical(value), "made.json")
    problems = [one for one in check_document(document, paths.lists()).problems if one.code == code]
    assert len(problems) == 1
    assert problems[0].path.startswith(f"$.{KINDS[schema].records}[1]")


@pytest.mark.parametrize(("schema", "key"), [(schema, key) for schema, parts in IDENTITIES.items() for key in parts])
def test_records_that_differ_in_one_part_of_their_identity_are_two(schema: str, key: str) -> None:
    value, second = sample(schema)
    assert second.get(key) != IDENTITIES[schema][key]
    second[key] = IDENTITIES[schema][key]
    if second.get("stage") == "unspecified":
        second.pop("stage_basis", None)
    elif key == "stage" and schema not in ("production", "stages"):
        second["stage_basis"] = "printed"
    if schema == "claims" and key == "item":
        second["item_as_published"] = "as printed"
    assert not codes(value) & {CODES[schema], *UNFIT}


def test_a_claim_about_several_minerals_is_another_claim_of_each() -> None:
    value, second = sample("claims")
    names = {"name": "锌", "name_en": "zinc"}
    second["minerals"] = [{"mineral": "zinc", **names}]
    assert "claim-twice" not in codes(value)
    second["minerals"].append({"mineral": "zinc", **names})
    assert "claim-twice" in codes(value)


def test_figures_with_one_unknown_measure_are_not_called_the_same() -> None:
    value, _ = sample("dependence")
    for figure in value["figures"]:
        figure["measure"] = "m99"
    assert {"figure-twice", "unknown-short-key"} & codes(value) == {"unknown-short-key"}


def test_the_words_of_a_second_record_name_its_key_and_the_first() -> None:
    value, _ = sample("production")
    (problem,) = (
        problem
        for problem in check_document(parse(canonical(value), "made.json"), paths.lists()).problems
        if problem.code == "table-twice"
    )
    first = value["tables"][0]
    key = ", ".join(f"`{first[part]}`" for part in ("mineral", "item", "stage", "counts", "period") if part in first)
    line = canonical(value).decode().split("\n").index('  "tables": [') + 2
    assert problem.message == (
        f"a second table with the same key as the one on line {line}, column 5 ($.tables[0]): {key}"
    )


MATCHED_BY = {
    "register": "id",
    "publications": "id",
    "edition": "mineral tier",
    "dependence": "mineral publication item measure stage period text_date part",
    "uses": "publication mineral locator name",
    "claims": "jurisdiction locator part",
    "criticality": "assessment mineral stage part",
    "controls": "publication item measure",
    "production": "mineral item stage counts period",
    "shares": "publication mineral item counts role stage period",
    "corrections": "id",
    "compounds": "id",
    "policies": "id",
    "economies": "economy code since",
    "governance": "code year",
    "chemistries": "id",
    "intensities": "chemistry material unit basis",
    "stages": "stage material mineral country metric unit reference",
    "statements": "publication statement locator",
}


@kinds
def test_a_record_is_known_in_another_version_by_these_keys(kind: Kind) -> None:
    assert " ".join(kind.matched_by) == MATCHED_BY[kind.schema]


@pytest.mark.parametrize(
    ("schema", "known", "field", "mineral"),
    [
        ("register", {"id": "copper"}, "pinyin", "copper"),
        ("publications", {"id": "us-mcs-2022"}, "publisher", None),
        ("production", {"mineral": "copper"}, "unit", "copper"),
    ],
)
def test_a_change_names_the_mineral_that_it_is_about(
    lists: Lists, schema: str, known: dict[str, str], field: str, mineral: str | None
) -> None:
    lists.change(SAMPLES[schema], lambda head: entry(head, **known).update({field: "x"}))
    result = library_diff(Dataset(), Dataset(lists.folder), Options(), tool={})
    assert [[(one.field, one.mineral) for one in file.changes] for file in result.files] == [[(field, mineral)]]


@pytest.mark.parametrize(
    ("key", "value", "changes"),
    [("announcement", "MOFCOM 1999 No. 1", ["source-changed"]), ("measure", "prohibition", ["added", "removed"])],
)
def test_a_record_with_another_key_is_another_record(lists: Lists, key: str, value: str, changes: list[str]) -> None:
    lists.change(SAMPLES["controls"], lambda head: head["controls"][0].update({key: value}))
    result = library_diff(Dataset(), Dataset(lists.folder), Options(), tool={})
    assert [(file.file, sorted(change.kind for change in file.changes)) for file in result.files] == [
        (SAMPLES["controls"], changes)
    ]


HELD = [
    ("cn-announcements", "export controls of"),
    ("eu-dw-2020", "criticality scores of"),
    ("iea-cmde-2024", "tables of world production of"),
    ("eu-factsheets-2020", "shares of"),
    ("eu-jrc-foresight-2020", "uses of"),
    ("review-2022", "claims of"),
    ("cn-lit-ju2018", "no file of"),
]


@pytest.mark.parametrize(("name", "words"), HELD)
def test_a_diff_says_what_is_held_of_a_publication_without_figures(name: str, words: str) -> None:
    with pytest.raises(MineralsError) as error:
        opened(found(name, Dataset())[1], Dataset())
    rest = "" if words == "no file of" else ", no figures"
    message = f"the data set has {words} `{name}`{rest}: a diff compares lists or import-dependence figures"
    assert str(error.value) == message


def test_a_diff_names_all_that_is_held_of_a_publication(lists: Lists) -> None:
    (lists.folder / "dependence" / "eu-study-2017.json").unlink()
    with pytest.raises(
        MineralsError, match=r"^the data set has criticality scores and shares of `eu-study-2017`, no figures"
    ):
        opened(found("eu-study-2017", Dataset(lists.folder))[1], Dataset(lists.folder))


@pytest.mark.parametrize("schema", [schema for schema in SAMPLES if schema not in ("edition", "dependence")])
def test_a_diff_names_the_kind_of_a_file_that_it_does_not_compare(schema: str) -> None:
    with pytest.raises(DataError) as error:
        opened(found(paths.lists() / SAMPLES[schema], Dataset())[1], Dataset())
    (problem,) = error.value.problems
    assert problem.message == f'"schema" is "{schema}"; a diff takes "edition" and "dependence"'


KEYS = {kind.records for kind in KINDS.values()} | {kind.folder for kind in KINDS.values()} - {""}
FILES = {kind.file for kind in KINDS.values() if kind.file}
READERS = sorted(
    path
    for folder in ("store", "questions/diff", "cli")
    for path in (PACKAGE / folder).rglob("*.py")
    if path.relative_to(PACKAGE).as_posix() not in ("store/kinds.py", "cli/plot.py")
)


def names(node: ast.AST | None, words: Collection[str | None]) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in words


def describes_a_kind(node: ast.AST) -> bool:
    """Whether code names the file, the folder or the array of records of a kind, or lists kinds of its own."""
    if isinstance(node, ast.Subscript):  # document.value["figures"]
        return isinstance(node.value, ast.Attribute) and node.value.attr == "value" and names(node.slice, KEYS)
    if isinstance(node, ast.BinOp):  # folder / "editions"
        return isinstance(node.op, ast.Div) and names(node.right, KEYS)
    if isinstance(node, ast.Dict):
        return sum(names(key, KINDS) for key in node.keys) > 1
    if isinstance(node, ast.Tuple | ast.List | ast.Set):  # also a path, ("figures", at)
        path = len(node.elts) > 1 and names(node.elts[0], KEYS) and not isinstance(node.elts[1], ast.Constant)
        return path or sum(names(entry, KINDS) for entry in node.elts) > 1
    return names(node, FILES)


def descriptions(source: str) -> list[str]:
    return [ast.unparse(node) for node in ast.walk(ast.parse(source)) if describes_a_kind(node)]


@pytest.mark.parametrize("path", READERS, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_kind_is_described_in_the_table_alone(path: Path) -> None:
    assert descriptions(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        'FOLDERS = {"edition": 1, "uses": 2}',
        'if schema in ("edition", "dependence"): pass',
        'document.value["minerals"]',
        'path = ("figures", at)',
        'folder / "editions"',
        'read(folder / "publications.json")',
    ],
)
def test_a_second_description_of_a_kind_is_noticed(source: str) -> None:
    assert descriptions(source)


def test_a_publication_with_claims_alone_has_no_file_of_its_own() -> None:
    data = Dataset()
    assert "review-2022" in data.claims
    assert "review-2022" not in data.files
    assert {"us-mcs-2022", "eu-dw-2020", "cn-announcements", "wmd-2024", "eu-report-2014"} <= data.files
    assert not data.files & data.editions.keys()


def test_the_documents_of_a_data_set_are_all_its_files() -> None:
    data = Dataset()
    assert {*data.documents()} == {path.relative_to(data.folder).as_posix() for path in data.folder.rglob("*.json")}
