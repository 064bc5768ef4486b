"""What is cited: by hand for some, and for everything in the data that nothing is lost and nothing invented."""

from __future__ import annotations

import pytest

from minerals.api import Library
from minerals.errors import UnknownNameError
from minerals.questions.cite import Cited
from minerals.store.dataset import Dataset

LIBRARY = Library()
DATA = Dataset()


def cited(name: str) -> Cited:
    (found,) = LIBRARY.cite(name).entries
    return found


def test_a_summary_whose_only_doi_is_that_of_its_data_release_has_that_doi_and_says_so() -> None:
    found = cited("us-mcs-2026")
    assert (found.doi, found.url, found.number) == ("10.5066/P1WKQ63T", None, None)
    assert found.remarks == ("DOI of the data release",)
    both = cited("us-mcs-2024")
    assert (both.doi, both.remarks) == ("10.3133/mcs2024", ("https://doi.org/10.5066/P144BA54 (data release)",))


def test_an_address_a_label_and_a_doi_are_told_apart() -> None:
    assert cited("us-mcs-2024").doi == "10.3133/mcs2024"
    assert cited("eu-reg-2024-1252").url == "http://data.europa.eu/eli/reg/2024/1252/oj"
    assert cited("cn-plan-yunnan-2022").number == "云政发〔2022〕18号"
    du = cited("cn-lit-du2025")
    assert du.number == "CSTR 32128.14.CASbulletin.20240713001"
    assert du.url == "http://old2022.bulletin.cas.cn/publish_article/2025/3/20250317.htm"
    assert cited("review-2022").remarks == ("none: cannot be cited; used only as a claim",)


def test_nobody_is_no_author() -> None:
    assert (cited("review-2022").author, cited("review-2022").no_author) == (None, "unknown")
    assert (cited("cn-lit-iron2018").author, cited("cn-lit-iron2018").about) == (None, True)
    assert cited("cn-lit-gulley2018").author == "Gulley, Nassar and Xun; PNAS"


def test_an_english_title_stands_beside_an_original_in_another_language_alone() -> None:
    assert cited("cn-plan-2016").title == "全国矿产资源规划（2016—2020年）"
    assert cited("cn-plan-2016").title_en == "National Mineral Resources Plan (2016-2020)"
    assert cited("eu-2020").title_en is None
    assert (cited("kr-2023").title, cited("kr-2023").title_seen) == ("33 critical minerals", False)


def test_the_data_set_is_cited_where_nothing_is_named() -> None:
    (found,) = LIBRARY.cite().entries
    assert (found.id, found.kind, found.version) == ("critical-minerals", "data-set", DATA.data_version)


def test_each_is_cited_once_in_the_order_asked_for() -> None:
    found = LIBRARY.cite("us-2025", "cn-2016", "us-2025").entries
    assert [one.id for one in found] == ["us-2025", "cn-2016"]


def test_an_unknown_id_has_near_misses() -> None:
    with pytest.raises(UnknownNameError) as raised:
        LIBRARY.cite("us-2025", "us-mcs-2062")
    assert "us-mcs-2026" in raised.value.near


@pytest.mark.parametrize("name", LIBRARY.citable())
def test_all_that_the_data_says_is_cited(name: str) -> None:
    found = cited(name)
    one = DATA.editions.get(name) or DATA.publications[name]
    assert found.title == (one.title_original or one.title)
    assert found.published == one.published
    if name in DATA.publications:
        told = [found.number or "", found.doi or "", found.url or "", *found.remarks]
        for word in (DATA.publications[name].identifier or "").split():
            assert word == ";" or any(word.strip(";()").removeprefix("https://doi.org/") in piece for piece in told)
        assert DATA.publications[name].publisher in (found.author, found.no_author)
    else:
        source = DATA.editions[name].source
        assert source is not None
        assert (found.author, found.url) == (DATA.editions[name].authority, source.url)
        assert found.remarks == (source.citation,)


def test_no_publication_has_the_id_of_an_edition() -> None:
    assert not set(DATA.editions) & set(DATA.publications)
