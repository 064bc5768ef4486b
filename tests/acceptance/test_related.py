"""Minerals that the register calls related are never counted, or called absent or alone, in silence."""

from __future__ import annotations

import minerals
from minerals.domain.records import Mineral
from minerals.domain.register import Register
from minerals.store.dataset import Dataset
from tests.output.saying import said
from tests.questions.diff.made import edition, member, told
from tests.questions.test_matrix import marks

PAIRS = [
    ("fluorine", "fluorspar"),
    ("potash", "potassium"),
    ("barium", "baryte"),
    ("silica", "silicon"),
    ("coltan", "niobium"),
    ("coltan", "tantalum"),
    ("magnesite", "magnesium"),
    ("clays", "kaolin"),
    ("construction-sand-and-gravel", "industrial-sand-and-gravel"),
    ("crushed-stone", "dimension-stone"),
]
"""Minerals whose names, or the compound that one of them is, tell that they belong together."""


def test_related_minerals_are_related_both_ways() -> None:
    register = Dataset().register
    for one, other in PAIRS:
        assert other in register.related_to(one)
        assert one in register.related_to(other)


def test_related_minerals_stand_in_the_order_of_the_register() -> None:
    entries = [
        Mineral("a", "ore", "a", None, "a", related=("c",)),
        Mineral("b", "ore", "b", None, "b", related=("a",)),
        Mineral("c", "ore", "c", None, "c"),
    ]
    assert Register(entries).related_to("a") == ("b", "c")
    assert Register(entries).related_among(["c", "a"], ["a"]) == [("c", "a")]
    assert Register(entries).related_among(["c", "b"], ["c", "b"]) == []


def test_a_battery_mineral_on_none_of_the_lists_is_named_with_the_related_mineral_on_them() -> None:
    answer = minerals.compare("us-2022", "eu-2020", "cn-2016", battery=True)
    assert "on none of these lists: fluorine (related: fluorspar on all of them), lead, sodium." in said(answer)
    assert "氟（相关：萤石见于各份清单）、钠、铅。" in said(answer, "zh")
    two = minerals.compare("us-2022", "jp-espa-2022", minerals=["baryte", "fluorspar", "potash"])
    assert "On none of these lists: potash;" in said(two)
    assert "potash (related" not in said(two)
    some = minerals.compare("us-2022", "id-2023", minerals=["potash"])
    assert "On none of these lists: potash (related: potassium on Indonesia 2023);" in said(some)


def test_related_rows_that_are_counted_apart_are_named() -> None:
    matrix = minerals.matrix()
    text = said(matrix)
    assert "Related minerals, counted separately: barium and baryte; " in text
    for names in (
        "carbon and graphite",
        "coltan, niobium and tantalum",
        "fluorine and fluorspar",
        "potash and potassium",
        "silica, silica sand and silicon",
        "magnesite and magnesium",
    ):
        assert names in text
    assert "彼此相关但分别计数：" in said(matrix, "zh")
    assert "钡和重晶石" in said(matrix, "zh")
    assert marks(matrix, "barium")["us-2022"] == "-"


def test_only_related_rows_of_which_one_is_shown_are_named() -> None:
    alone = minerals.matrix(jurisdictions=["US", "ID"], on="only:id-2023")
    assert "barium" in {row.mineral.id for row in alone.rows}
    assert "Related minerals, counted separately: barium and baryte; potash and potassium." in (said(alone))
    row = minerals.compare("us-2022", "id-2023", minerals=["barium"])
    assert "Related minerals, counted separately: barium and baryte." in said(row)
    assert "Related, but" not in said(minerals.compare("us-2022", "id-2023", minerals=["lithium"]))


def test_a_list_that_does_not_name_a_mineral_is_said_to_name_a_related_one() -> None:
    found = {one.edition.id: one for one in minerals.lookup("fluorine").results[0].listed}
    assert (found["us-2022"].listing, found["us-2022"].related) == ("none", ("fluorspar",))
    assert (found["jp-2020"].listing, found["jp-2020"].related) == ("name", ())
    assert found["us-2022"].to_dict()["related"] == ["fluorspar"]
    scandium = {one.edition.id: one for one in minerals.lookup("scandium").results[0].listed}
    assert (scandium["us-2022"].listing, scandium["us-2022"].related) == ("name", ())
    assert (scandium["eu-2014"].listing, scandium["eu-2014"].related) == ("none", ("rare-earths",))
    text = said(minerals.lookup("fluorine"))
    assert "Related fluorspar" in text
    assert "us-2022 no; related: fluorspar" in text
    assert "us-2022 否；相关：萤石" in said(minerals.lookup("fluorine"), "zh")


def test_a_profile_parts_the_lists_that_name_a_related_mineral_from_those_that_do_not() -> None:
    text = said(minerals.show("potassium"))
    assert "not on; related: potash" in text
    assert "Related potash" in text
    assert "Related potassium" in said(minerals.show("potash"))


def test_a_history_names_who_lists_a_related_mineral() -> None:
    text = said(minerals.history("fluorine"))
    assert "Lists with the related fluorspar: Canada, China, EU," in text
    assert "清单上列有相关的萤石：加拿大、中国、欧盟、" in said(minerals.history("fluorine"), "zh")
    assert "eu-2017 2017-09-13 no; related: magnesium dropped" in said(minerals.history("magnesite"))
    assert "欧 eu-2017 2017-09-13 否；相关：镁 移除" in said(minerals.history("magnesite"), "zh")
    scandium = said(minerals.history("scandium"))
    assert "not stated: rare earths (稀土) ?" in scandium


def test_an_entry_that_goes_where_a_related_one_comes_is_said_to_be_related() -> None:
    old, new = edition([member("baryte"), member("tin")]), edition([member("barium")], id="xx-2031")
    found = told(old, new)
    text = said(found)
    assert "barium added the other list has a related mineral: baryte" in text
    assert "baryte removed the other list has a related mineral: barium" in text
    assert "tin removed 1 added, 2 removed" in text
    assert "钡 新增 另一清单列有相关的矿产：重晶石" in said(found, "zh")
    notes = {change.mineral: change.to_dict()["note"] for change in found.changes}
    assert notes == {
        "barium": "the other list has a related mineral",
        "baryte": "the other list has a related mineral",
        "tin": None,
    }
