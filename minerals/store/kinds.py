"""The kinds of data file: where each lies, what its records are called, and what identifies a record.

Reading, writing, checking and comparing files all use this table. The schemas describe the fields of the records.
"""

from __future__ import annotations

from minerals.messages import say
from minerals.store.kind import READ_IN, TAKE_OUT_OR_CHECK, TWICE, Duplicate, Kind, Part, keys, second


def placed(relative: str) -> tuple[Kind, str] | None:
    """The kind and the id of the file that belongs at a path, "" for kinds of one file; None where none belongs.

    >>> kind, name = placed("editions/us-2022.json")
    >>> kind.schema, name
    ('edition', 'us-2022')
    """
    folder, _, file = relative.rpartition("/")
    for kind in KINDS.values():
        if folder == kind.folder and kind.file in (None, file):
            return kind, "" if kind.file else file.removesuffix(".json")
    return None


_METRIC = Part(("measure",), meaning="metric")
_TIME = Part(("period", "text_date"))
_MEASURED = {"measure": "measures", **READ_IN}

_ALL = (
    Kind(
        schema="register",
        records="minerals",
        contents=say("minerals"),
        file="minerals.json",
        subject="id",
        needs_editions=True,
        identity=keys("id"),
        duplicate=TWICE,
    ),
    Kind(
        schema="publications",
        records="publications",
        contents=say("publications"),
        file="publications.json",
        identity=keys("id"),
        duplicate=TWICE,
    ),
    Kind(
        schema="edition",
        records="members",
        contents=say("members of a list"),
        folder="editions",
        id_key="id",
        compared=True,
        needs_editions=True,
        version_keys=("mineral", "tier"),
    ),
    Kind(
        schema="dependence",
        records="figures",
        contents=say("import-dependence figures"),
        folder="dependence",
        id_key="publication",
        compared=True,
        by_publication=True,
        identity=(*keys("publication", "mineral", "item"), _METRIC, *keys("stage"), _TIME, *keys("part")),
        duplicate=second(
            say("figure"),
            "figure-twice",
            say("take one of the two out, or tell them apart by what the page says: item, stage, period or part"),
        ),
        version_keys=("mineral", "publication", "item", "measure", "stage", "period", "text_date", "part"),
        short_keys=_MEASURED,
    ),
    Kind(
        schema="uses",
        records="uses",
        contents=say("uses"),
        folder="uses",
        id_key="publication",
        by_publication=True,
        version_keys=("publication", "mineral", "locator", "name"),
        short_keys=READ_IN,
    ),
    Kind(
        schema="claims",
        records="claims",
        contents=say("claims"),
        folder="claims",
        id_key="publication",
        needs_editions=True,
        identity=keys("part", "jurisdiction", "mineral", "item"),
        identity_of_each="minerals",
        duplicate=Duplicate(
            "claim-twice",
            lambda key, first: say("a second claim on {key}; the first is {first}", key=key, first=first),
            TAKE_OUT_OR_CHECK,
        ),
        version_keys=("jurisdiction", "locator", "part"),
        short_keys=_MEASURED,
    ),
    Kind(
        schema="criticality",
        records="scores",
        contents=say("criticality scores"),
        folder="criticality",
        id_key="publication",
        by_publication=True,
        identity=keys("assessment", "mineral", "stage", "part"),
        duplicate=second(
            say("score"),
            "score-twice",
            say("take one of the two out, or tell them apart by what the page says: stage or part"),
        ),
        short_keys=READ_IN,
    ),
    Kind(
        schema="controls",
        records="controls",
        contents=say("export controls"),
        folder="controls",
        id_key="publication",
        by_publication=True,
        identity=keys("publication", "announcement", "item", "measure"),
        duplicate=second(say("control"), "control-twice", TAKE_OUT_OR_CHECK),
        version_keys=("publication", "item", "measure"),
        short_keys=READ_IN,
    ),
    Kind(
        schema="production",
        records="tables",
        contents=say("tables of world production"),
        folder="production",
        id_key="publication",
        by_publication=True,
        identity=keys("mineral", "item", "stage", "counts", "period"),
        duplicate=second(
            say("table"),
            "table-twice",
            say("take one of the two out, or tell them apart by what the page says: item, stage, counts or period"),
        ),
        short_keys=READ_IN,
    ),
    Kind(
        schema="shares",
        records="shares",
        contents=say("shares"),
        folder="shares",
        id_key="publication",
        by_publication=True,
        identity=keys("publication", "mineral", "item", "counts", "role", "stage", "period"),
        duplicate=second(
            say("row"),
            "shares-twice",
            say("put their countries into one row, or tell them apart by what the page says"),
        ),
        short_keys=READ_IN,
    ),
    Kind(
        schema="corrections",
        records="corrections",
        contents=say("corrections"),
        file="corrections.json",
        required=False,
        identity=keys("id"),
        duplicate=Duplicate(
            "correction-twice",
            lambda key, first: say("the id {key} stands a second time; the first is {first}", key=key, first=first),
            say("give it an id of its own, or take it out"),
        ),
    ),
    Kind(
        schema="compounds",
        records="compounds",
        contents=say("compounds"),
        file="compounds.json",
        required=False,
        identity=keys("id"),
        duplicate=TWICE,
        short_keys={"source": "sources"},
    ),
    Kind(
        schema="policies",
        records="policies",
        contents=say("policies"),
        file="policies.json",
        required=False,
        identity=keys("id"),
        duplicate=TWICE,
    ),
    Kind(
        schema="economies",
        records="economies",
        contents=say("members of economies"),
        file="economies.json",
        required=False,
        identity=keys("economy", "code", "since"),
        duplicate=second(say("member"), "member-twice", TAKE_OUT_OR_CHECK),
        short_keys=READ_IN,
    ),
    Kind(
        schema="governance",
        records="governance",
        contents=say("governance indicators"),
        file="governance.json",
        required=False,
        identity=keys("code", "year"),
        duplicate=second(say("estimate"), "estimate-twice", TAKE_OUT_OR_CHECK),
    ),
    Kind(
        schema="chemistries",
        records="chemistries",
        contents=say("battery chemistries"),
        folder="batteries",
        file="chemistries.json",
        required=False,
        identity=keys("id"),
        duplicate=TWICE,
        short_keys=READ_IN,
    ),
    Kind(
        schema="intensities",
        records="intensities",
        contents=say("amounts in batteries"),
        folder="batteries/intensities",
        id_key="publication",
        by_publication=True,
        needs_minima=True,
        identity=(*keys("chemistry", "material", "unit"), Part(("basis",), meaning="as_published")),
        duplicate=second(say("amount"), "amount-twice", TAKE_OUT_OR_CHECK),
        version_keys=("chemistry", "material", "unit", "basis"),
        short_keys={"basis": "bases", **READ_IN},
    ),
    Kind(
        schema="stages",
        records="stages",
        contents=say("numbers of the battery chain"),
        folder="batteries/stages",
        id_key="publication",
        by_publication=True,
        identity=keys("stage", "material", "mineral", "country", "metric", "unit", "reference"),
        duplicate=second(say("number"), "stage-twice", TAKE_OUT_OR_CHECK),
        short_keys=READ_IN,
    ),
    Kind(
        schema="statements",
        records="statements",
        contents=say("statements on batteries"),
        folder="batteries",
        file="statements.json",
        required=False,
        version_keys=("publication", "statement", "locator"),
        short_keys=READ_IN,
    ),
)
KINDS = {kind.schema: kind for kind in _ALL}
"""The kinds by the name of their schema."""
COMPARED = tuple(kind for kind in _ALL if kind.compared)
"""The kinds that `diff` compares."""
