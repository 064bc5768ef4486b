"""The pages as readers meet them: finding, sorting, unfolding, both languages, both sizes, light and dark, print."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import minerals
from minerals.output.formats.csv import csv_text

if TYPE_CHECKING:
    from playwright.sync_api import Page

Open = Callable[..., Any]
WIDE = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
SHOWN = """[...document.querySelectorAll('tr[id^=r-]')]
    .filter(row => row.getClientRects().length).map(row => row.id.slice(2))"""


def rows(page: Page) -> list[str]:
    found: list[str] = page.evaluate(SHOWN)
    return found


@pytest.mark.parametrize("settings", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["comparison", "lithium", "assessment", "batteries"])
def test_it_opens_without_a_network_and_fits(opened: Open, settings: Any, scheme: str, name: str) -> None:
    page = opened(name, color_scheme=scheme, **settings)
    for _ in range(2):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.click("#lang")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert light == (scheme == "light")
    page.click("#theme")
    assert (page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)") != light


@pytest.mark.parametrize("settings", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("锂", ["lithium"]),
        ("LITHIUM", ["lithium"]),
        ("Li", ["lithium"]),
        ("Co", ["cobalt"]),
        ("tin", ["tin"]),
        ("aluminum", ["aluminium"]),
        ("dysprosium", ["rare-earths"]),
        ("no such mineral", []),
    ],
)
def test_finding_understands_names_and_symbols(opened: Open, settings: Any, query: str, found: list[str]) -> None:
    page = opened(**settings)
    page.fill("#q", query)
    assert rows(page) == found
    assert page.inner_text("#n") == f"{len(found)} / 50"
    assert page.is_visible(".none") == (not found)
    page.fill("#q", "")
    assert len(rows(page)) == 50


def test_sorting_puts_bounds_in_the_documented_order_and_the_unknown_last(opened: Open) -> None:
    page = opened(**WIDE)
    page.click("#flat")
    page.click("th[data-s=us-2025] .sort")
    values = """[...document.querySelectorAll('tr[id^=r-]')].map(row =>
        [...row.cells[1].querySelectorAll('b')].map(value => value.textContent).join(' ') || 'none')"""
    order = page.evaluate(values)
    alone = [text for text in order if " " not in text]
    assert page.get_attribute("th[data-s=us-2025]", "aria-sort") == "descending"
    assert [
        text for text in alone if text in ("100", "91", ">75", "75", ">50", "41", ">25", "16", "<25", "E", "?", "none")
    ]
    place = {text: (alone.index(text), len(alone) - alone[::-1].index(text)) for text in set(alone)}
    for above, below in (
        (">75", "75"),
        ("79", ">75"),
        ("57", ">50"),
        (">50", "41"),
        ("16", "<25"),
        ("<25", "E"),
        ("E", "n/a"),
        ("n/a", "?"),
        ("?", "none"),
    ):
        assert place[above][1] <= place[below][0], (above, below)
    page.click("th[data-s=us-2025] .sort")
    turned = [text for text in page.evaluate(values) if " " not in text]
    assert page.get_attribute("th[data-s=us-2025]", "aria-sort") == "ascending"
    assert turned[0] in ("E", "(E)")
    assert turned[-1] == "none"
    assert turned.index(">50") < turned.index("57") < turned.index("n/a") < turned.index("?")


def test_at_least_keeps_what_may_be_and_marks_it(opened: Open) -> None:
    page = opened(**WIDE)
    page.select_option("#least", "75")
    kept = rows(page)
    tagged = page.evaluate("[...document.querySelectorAll('.tag')].map(tag => tag.closest('tr').id.slice(2))")
    asked = minerals.compare("us-2025", "eu-2023", "cn-2016", min_dependence=75)
    assert sorted(set(kept) - set(tagged)) == sorted(row.mineral.id for row in asked.rows)
    assert "strontium" in tagged
    assert page.inner_text("#n") == f"{len(kept)} / 50; of these {len(tagged)} may be"


def test_lists_and_parts_of_batteries_filter(opened: Open) -> None:
    page = opened(**WIDE)
    page.select_option("#list", "n3")
    assert len(rows(page)) == 12
    page.select_option("#battery", "cathode")
    assert set(rows(page)) == {"aluminium", "cobalt", "lithium", "nickel", "phosphorus"}
    page.select_option("#list", "only2")
    page.select_option("#battery", "")
    assert sorted(rows(page)) == ["gold", "iron", "molybdenum", "natural-gas", "oil"]


@pytest.mark.parametrize("settings", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_row_unfolds_by_its_name(opened: Open, settings: Any) -> None:
    page = opened(**settings)
    assert not page.is_visible("#d-lithium")
    page.focus("#r-lithium .u")
    page.keyboard.press("Enter")
    assert page.is_visible("#d-lithium")
    assert page.get_attribute("#r-lithium .u", "aria-expanded") == "true"
    assert "figure 2, 2025 U.S. net import reliance" in page.inner_text("#d-lithium")
    page.keyboard.press("Enter")
    assert not page.is_visible("#d-lithium")


def test_a_group_folds(opened: Open) -> None:
    page = opened(**WIDE)
    page.click(".g button >> nth=0")
    assert len(rows(page)) == 38
    page.click(".g button >> nth=0")
    assert len(rows(page)) == 50


def test_a_number_leads_to_its_source_and_back(opened: Open) -> None:
    page = opened(**WIDE)
    assert not page.is_visible("#r-antimony .r a")
    page.click("#nums")
    page.click("#r-antimony .r a >> nth=0")
    target = page.evaluate("location.hash")
    assert page.evaluate("document.querySelector(':target').textContent").find("Mineral Commodity Summaries 2026") > 0
    page.fill("#q", "lithium")
    page.click(f"{target} a >> nth=0")
    back = page.evaluate("location.hash")
    page.wait_for_selector(back, state="visible")  # the script hears of the new address after the click is over
    assert page.evaluate(f"document.querySelector('{back}').getBoundingClientRect().top < innerHeight")


VISIBLE = """(() => { const found = []; const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) { const parent = walk.currentNode.parentElement;
        if (parent.closest('script,style,option')) continue;
        if (parent.getClientRects().length) found.push(walk.currentNode.textContent); } return found.join('|'); })()"""


@pytest.mark.parametrize("name", ["comparison", "lithium", "assessment", "batteries"])
def test_the_switch_changes_all_text(opened: Open, name: str) -> None:
    page = opened(name, **WIDE)
    english = page.evaluate(VISIBLE)
    page.click("#lang")
    chinese = page.evaluate(VISIBLE)
    assert page.evaluate("document.documentElement.lang") == "zh-Hans"
    for words in (
        "Read down",
        "Largest producers",
        "What changed",
        "Sources",
        "on the list",
        "How to cite",
    ):
        assert words not in chinese, words
    warned = {
        "assessment": {"Against the lines": "与界线比较"},
        "batteries": {"The kilograms are contents, not purchases": "公斤数为含量而非采购量"},
    }.get(name, {"Read down": "请竖读"})
    for words, translated in {**warned, "How to cite": "引用格式", "Sources": "来源"}.items():
        assert words in english
        assert translated in chinese
        assert translated not in english
    titles = {
        "comparison": "关键矿产：美国 2025、欧盟 2023、中国 2016",
        "lithium": "锂 Li",
        "assessment": "评估（美国）",
        "batteries": "电池所含矿产：NMC811、LFP",
    }
    assert page.title() == titles[name]
    if name == "comparison":
        assert page.evaluate("document.querySelector('#list').selectedOptions[0].textContent") == "不限"
        assert rows(page)[:3] == ["cobalt", "lithium", "phosphorus"]
    page.click("#lang")
    assert page.evaluate(VISIBLE) == english


def test_a_phone_names_the_chemistry_of_each_bar(opened: Open) -> None:
    cells = "[...document.querySelectorAll('.w tr')].find(row => row.textContent.startsWith('Nickel')).innerText"
    shown = {
        name: " ".join(opened("batteries", **settings).evaluate(cells).split())
        for name, settings in (("phone", PHONE), ("wide", WIDE))
    }
    assert shown == {"phone": "Nickel NMC811 0.6078 cathode LFP 0 cathode", "wide": "Nickel 0.6078 cathode 0 cathode"}


def test_the_data_are_saved_as_the_commands_print_them(opened: Open, tmp_path: Path) -> None:
    page = opened(accept_downloads=True, **WIDE)
    compared = minerals.compare("us-2025", "eu-2023", "cn-2016")
    saved = {}
    for place in range(2):
        with page.expect_download() as download:
            page.click(f".get >> nth={place}")
        path = tmp_path / download.value.suggested_filename
        download.value.save_as(path)
        saved[path.name] = path.read_bytes().decode()
    assert json.loads(saved["comparison.json"]) == compared.to_dict()
    assert saved["comparison.csv"] == csv_text(compared.records())


def test_without_a_script_everything_is_visible(opened: Open) -> None:
    page = opened(java_script_enabled=False, **WIDE)
    assert page.locator("tr[id^=r-]:visible").count() == 50
    assert page.locator("tr.d:visible").count() == 50
    assert page.locator("form:visible, .tools:visible").count() == 0


def test_print_is_a_table_in_black_with_heads_and_numbers(opened: Open) -> None:
    page = opened(**WIDE)
    page.emulate_media(media="print")
    assert page.locator("form:visible, .tools:visible, .sort:visible, tr.d:visible").count() == 0
    assert page.inner_text("thead th >> nth=1").startswith("US 2025")
    assert page.is_visible("#r-antimony .r a")
    assert page.evaluate("getComputedStyle(document.querySelector('.us .s')).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.querySelector('#r-lithium')).display") == "table-row"


@pytest.mark.parametrize("name", ["comparison", "lithium", "assessment", "batteries"])
@pytest.mark.parametrize("settings", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("chinese", [False, True])
def test_axe_finds_nothing(opened: Open, name: str, settings: Any, chinese: bool) -> None:
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="axe is not installed: pip install -e '.[browser]'"
    )
    page = opened(name, color_scheme="dark" if chinese else "light", bypass_csp=True, **settings)
    if chinese:
        page.click("#lang")
    if name == "comparison":
        page.click("#r-lithium .u")
    violations = axe.Axe().run(page).response["violations"]
    assert [(each["impact"], each["id"], each["nodes"][0]["html"]) for each in violations] == []
