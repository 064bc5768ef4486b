"""Entries of a list stand in the language of the reader, with what the list prints beside them."""

from __future__ import annotations

import minerals
from tests.formats import markdown
from tests.frozen import library
from tests.output.saying import said
from tests.questions.diff.made import edition, member, told


def test_a_german_list_is_named_in_the_language_of_the_reader_with_the_print_in_brackets() -> None:
    found = library().diff("eu-2020", "eu-2023")
    english = said(found)
    assert '~ graphite form: "Natural Graphite" -> "graphite" (printed "Grafit")' in english
    assert '"Bauxite" -> "bauxite/alumina/aluminium" (printed "Bauxit/Aluminiumoxid/Aluminium")' in english
    assert 'added, "nickel — battery grade" (printed "Nickel — Batteriequalität")' in english
    assert "石墨 形态：“天然石墨”（原文“Natural Graphite”） -> “石墨”（原文“Grafit”）" in said(found, "zh")
    assert "| form changed | graphite | Natural Graphite | graphite (Grafit) |" in markdown(found)


def test_a_print_that_only_translates_the_name_of_the_change_stands_alone() -> None:
    old, new = edition([]), edition([member("baryte", "barite"), member("gallium", "gallium")], id="xx-2031")
    assert "重晶石 新增，原文“barite”" in said(told(old, new), "zh")
    assert "镓 新增 " in said(told(old, new), "zh")
    assert 'baryte added, "barite"' in said(told(old, new))
    chinese = edition(
        [member("oil", "石油", language="zh-Hans", name_en="oil", name_en_basis="translated")], id="xx-32"
    )
    assert "石油 移除 " in said(told(chinese, old), "zh") + " "
    assert "oil removed" in said(told(chinese, old))


def test_where_the_translations_are_the_same_the_minerals_tell_two_forms_apart() -> None:
    old = [
        member("chromium", "Kromium", language="id", name_en="Chromium", name_en_basis="translated"),
        member("aluminium", "Aluminium", language="id", name_en="Aluminium", name_en_basis="translated"),
    ]
    new = [
        member("chromite", "Kromium (kromit)", language="id", name_en="Chromium", name_en_basis="translated"),
        member("bauxite", "Aluminium (bauksit)", language="id", name_en="Aluminium", name_en_basis="translated"),
    ]
    english = said(told(edition(old), edition(new, id="xx-2031")))
    assert 'form: "chromium" (printed "Kromium") -> "chromite" (printed "Kromium (kromit)")' in english
    assert 'form: "aluminium" -> "bauxite" (printed "Aluminium (bauksit)")' in english


def test_a_name_that_changed_in_another_language_is_translated_where_the_translations_differ() -> None:
    grafit = member("graphite", "Grafit", language="de", name_en="graphite", name_en_basis="translated")
    flocken = member("graphite", "Flockengrafit", language="de", name_en="flake graphite", name_en_basis="translated")
    found = told(edition([grafit]), edition([flocken], id="xx-2031"))
    assert 'renamed: "graphite" (printed "Grafit") -> "flake graphite" (printed "Flockengrafit")' in said(found)
    assert "“Grafit” -> “Flockengrafit”" in said(found, "zh")
    assert found.to_dict()["changes"][0]["old"] == "Grafit"
    assert "| graphite (Grafit) | flake graphite (Flockengrafit) |" in markdown(found)
    graphit = member("graphite", "Graphit", language="de", name_en="graphite", name_en_basis="translated")
    assert 'renamed: "Grafit" -> "Graphit"' in said(told(edition([grafit]), edition([graphit], id="xx-2031")))


def test_a_group_in_another_language_is_named_in_the_language_of_the_reader() -> None:
    metals = member(
        "platinum-group-metals",
        "Metalle der Platingruppe",
        language="de",
        name_en="platinum group metals",
        name_en_basis="official",
        covers=["platinum", "palladium"],
        covers_basis="stated",
    )
    single = [member("platinum", "Platinum"), member("palladium", "Palladium")]
    found = told(edition(single), edition([metals], id="xx-2031"))
    assert "| Palladium, Platinum | platinum group metals (Metalle der Platingruppe) for 2 minerals |" in markdown(
        found
    )


def test_a_history_names_entries_in_the_language_of_the_reader() -> None:
    assert "by name: silicon metal (Siliciummetall)" in said(minerals.history("silicon-metal"))
    assert "列名：金属硅（Siliciummetall）" in said(minerals.history("silicon-metal"), "zh")
    assert "by name: rare earths (稀土)" in said(library().history("rare-earths"))


def test_a_print_that_reads_as_its_translation_does_stands_once() -> None:
    assert "eu-2023 2024-05-23 by name: Gallium kept" in said(library().history("gallium"))
