"""No answer prints a place that was to be filled in, and no label repeats another by accident."""

from __future__ import annotations

import importlib
import io
import pkgutil
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from string import Formatter

import pytest

import minerals
from minerals.domain import labels
from minerals.domain.labels import Label
from minerals.output import documents
from minerals.output.document import Wording
from minerals.output.formats.html import html
from minerals.output.formats.json import as_json
from minerals.questions.compare.beside import COLUMNS
from minerals.questions.records import Answer
from tests.formats import csv_text, markdown
from tests.frozen import library
from tests.golden.write import PARTS, TABLE, THREE

PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
FAULTY = """\
mineral,jurisdiction,publication,value,use,year,note
litium,,us-mcs-2022,25,,,
lithium,UZ,us-mcs-2022,740,,soon,
lithium,EU,us-mcs-2022,-5,,2016-2012,
,,,60-40,,,
lithium,US,us-mcs-2202,25 or so,,,
lithium,US,us-mcs-2022,,,,
lithium,US,us-mcs-2022,25,,,x,y
lithium,US,,25,battery,,
lithium,US,,26,battery,,
nickel,US,us-mcs-2022,49,,,
nickel,US,us-mcs-2022,38,,,
"""
"""A table with a fault of nearly every kind, two values without a source, and values of other editions."""
WIDE = "Mineral,US 2022,EU critical 2023,China 2026\nLithium,yes,no,yes\nunobtainium,yes,no,no\nbrine,no,no,no\n"
"""A table of minerals by lists, with a difference, a name that is none, and a list whose members are unknown."""


def of_wide_table() -> Answer:
    answer = library().membership(io.BytesIO(WIDE.encode()))
    assert answer is not None
    return answer


ANSWERS: dict[str, Callable[[], Answer]] = {
    "audit": lambda: library().audit(io.BytesIO(TABLE.encode())),
    "audit of a faulty table": lambda: library().audit(io.BytesIO(FAULTY.encode())),
    "audit of the review": lambda: library().audit("review-2022"),
    "comparison": lambda: library().compare(*THREE),
    "comparison with all columns": lambda: library().compare("us-2025", "eu-2023", columns=list(COLUMNS)),
    "comparison of uses": lambda: library().compare(*THREE, battery=True),
    "comparison as of a day": lambda: library().compare(as_of="2021-06-01", minerals=["cobalt", "graphite"]),
    "comparison with a threshold": lambda: library().compare(*THREE, min_dependence=50),
    "conflicts": lambda: library().conflicts(),
    "conflicts of a mineral": lambda: library().conflicts("nickel"),
    "diff of editions": lambda: library().diff("us-2018", "us-2022"),
    "diff with a tolerance": lambda: library().diff("us-2018", "us-2022", tolerance=1),
    "diff of figures": lambda: library().diff("us-mcs-2022", "us-mcs-2023"),
    "diff of libraries": lambda: library().diff_library(minerals.Library()),
    "history": lambda: library().history("nickel"),
    "lists": lambda: library().lists(),
    "lists as of a day": lambda: library().lists(as_of="2021-06-01"),
    "lookup": lambda: library().lookup("稀土", "Al", "promethium"),
    "lookup of a file": lambda: library().lookup_file(io.BytesIO(PARTS.encode())),
    "membership": of_wide_table,
    "comparison with a list of one's own": lambda: library().compare("us", io.BytesIO(b"Lithium\nunobtainium\n")),
    "matrix": lambda: library().matrix(),
    "matrix of the newest lists": lambda: library().matrix(newest=True),
    "assessment": lambda: minerals.assess(viewer="EU", battery=True),
    "changes of an assessment": lambda: minerals.assess_against("2026-02-05", as_of="2026-02-06"),
    "validation": lambda: minerals.validate(),
    "policies": lambda: minerals.policies(),
    "shown edition": lambda: library().show("eu-2023"),
    "shown edition without members": lambda: library().show("cn-2026"),
    "shown publication": lambda: library().show("us-mcs-2022"),
    "shown claims": lambda: library().show("review-2022"),
    "shown mineral": lambda: library().show("graphite"),
    "shown mineral as of a day": lambda: library().show("gallium", as_of="2023-08-15"),
    "battery": lambda: minerals.Library().battery("NMC811", "zinc-air", "vrfb", kwh=60, lithium_as="LCE"),
    "battery by every source": lambda: minerals.Library().battery("LFP", spread=True, as_of="2025"),
    "chemistries": lambda: minerals.Library().chemistries(),
    "cut": lambda: minerals.Library().cut("graphite", form="natural"),
    "chain": lambda: minerals.Library().chain("lithium"),
}


def texts(answer: Answer, language: str) -> Iterator[str]:
    """The answer as a table, narrow and wide, with and without its sources, and in the other formats."""
    for width in (60, 140):
        for sources in (False, True):
            yield minerals.table(answer, width=width, language=language, sources=sources)
    yield markdown(answer, language, sources=True)
    yield html(documents.document(answer, Wording(language, footnotes=True)))
    yield as_json(answer.to_dict())
    yield csv_text(answer)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", ANSWERS)
def test_no_answer_prints_a_place_that_was_to_be_filled_in(name: str, language: str) -> None:
    for text in texts(ANSWERS[name](), language):
        assert PLACEHOLDER.findall(text) == []


def test_every_kind_of_answer_is_among_them() -> None:
    assert {type(make()).__name__ for make in ANSWERS.values()} == set(documents.BUILDERS)


def modules() -> list[str]:
    return sorted(module.name for module in pkgutil.iter_modules(labels.__path__))


def vocabularies(module: str) -> dict[str, dict[str, Label]]:
    """The labels of a module by vocabulary; those that stand alone are one vocabulary together."""
    content = vars(importlib.import_module(f"{labels.__name__}.{module}"))
    tables = {
        name: {str(word): label for word, label in entry.items()}
        for name, entry in content.items()
        if isinstance(entry, dict) and entry and all(isinstance(label, Label) for label in entry.values())
    }
    return tables | {"": {name: entry for name, entry in content.items() if isinstance(entry, Label)}}


EVERY_VOCABULARY = [(module, name) for module in modules() for name in vocabularies(module)]

# Labels of one vocabulary that are meant to read alike, by language; each was looked at.
MEANT = {
    ("assess", "", "zh"): [{"IS_UNCLEAR", "TOO_LITTLE"}],
    ("beside", "UNITS", "zh"): [
        {"metric tons", "metr. t"},
        {"kilograms", "kg"},
        {"million cubic meters", "Mio m3"},
    ],
    ("columns", "MEANINGS", "en"): [
        {"commodity", "commodity_id"},
        {"cell_part_basis", "part_basis"},
        {"stated", "count_as_stated"},
        {"subject", "of"},
        {"names_en_text", "names_en"},
        {"names_zh_hans", "names_zh_hans_text"},
        *({f"{name}_zh", f"{name}_zh_hans"} for name in ("difference", "note", "says")),
    ],
    ("columns", "MEANINGS", "zh"): [
        {"commodity", "commodity_id"},
        {"cell_part_basis", "part_basis"},
        {"stated", "count_as_stated"},
        {"subject", "of"},
        {"edition", "editions"},
        {"mineral", "minerals"},
        {"names_en_text", "names_en"},
        {"names_zh_hans", "names_zh_hans_text"},
        *({f"{name}_zh", f"{name}_zh_hans"} for name in ("difference", "note", "says")),
    ],
    ("workbook", "SHEETS", "zh"): [{"figures", "numbers"}],
    # The part of an announcement that the control is about is suspended, as a whole announcement would be.
    ("beside", "STATES", "en"): [{"suspended", "partly-suspended"}],
    ("beside", "STATES", "zh"): [{"suspended", "partly-suspended"}],
    # A comma between clauses and in a list are different signs in Chinese only, and so is a space behind a year.
    ("comparison", "", "en"): [{"COMMA", "JOIN"}, {"AND", "AND_EDITION"}],
    ("comparison", "", "zh"): [{"BATTERY_USE", "BATTERY_USE_LONG"}, {"ABOUT", "KEY_ABOUT"}],
    ("diff", "", "en"): [{"VALUES", "TITLE"}, {"JOIN", "COMMA", "COUNTS"}],
    ("diff", "", "zh"): [{"VALUES", "TITLE"}, {"COMMA", "COUNTS"}],
    # The sentence below the table explains the mark of each list.
    ("history", "CHANGES", "en"): [{"unclear", "not-held"}],
    ("history", "CHANGES", "zh"): [{"unclear", "not-held"}],
    # Each stands in the row of its own commodity.
    ("minerals", "_SHORT", "en"): [{"magnesium-metal", "silicon-metal", "titanium-metal"}],
    ("show", "", "en"): [{"WHO", "ROLE"}, {"AND", "IDS"}],
    ("show", "", "zh"): [
        {"IN_FORCE", "EFFECTIVE"},
        {"SOURCE", "SOURCES"},
        {"PERIOD", "ASSESSMENT"},
        {"WHO", "CONTROLLED"},
    ],
    ("show", "NAMED", "en"): [{"name", "form"}],
    ("show", "NAMED", "zh"): [{"name", "form"}],
}


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(("module", "name"), EVERY_VOCABULARY)
def test_no_label_repeats_another_of_its_vocabulary_by_accident(module: str, name: str, language: str) -> None:
    by_text: dict[str, set[str]] = defaultdict(set)
    for word, label in vocabularies(module)[name].items():
        by_text[label.text(language)].add(word)
    repeated = [words for words in by_text.values() if len(words) > 1]
    meant = MEANT.get((module, name, language), [])
    assert [words for words in repeated if not any(words <= together for together in meant)] == []


# A Chinese name needs no translation.
WITHOUT_IN_CHINESE = {("lookup", "ENTRY"): {"translation"}}


@pytest.mark.parametrize(("module", "name"), EVERY_VOCABULARY)
def test_the_two_languages_of_a_label_have_the_same_places_to_be_filled_in(module: str, name: str) -> None:
    for word, label in vocabularies(module)[name].items():
        english, chinese = ({place for _, place, _, _ in Formatter().parse(text) if place} for text in label)
        assert english - WITHOUT_IN_CHINESE.get((module, word), set()) == chinese, word


def test_every_module_of_labels_is_looked_at() -> None:
    assert {"audit", "comparison", "show", "diff"} <= set(modules())
    assert sum(len(vocabularies(module)[name]) for module, name in EVERY_VOCABULARY) > 400
