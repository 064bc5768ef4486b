"""The kinds of data file about batteries: chemistries, amounts in them, stages of the chain, statements of texts."""

from __future__ import annotations

from minerals.messages import say
from minerals.store.kind import READ_IN, TAKE_OUT_OR_CHECK, TWICE, Kind, Part, keys, second

BATTERY_KINDS = (
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
