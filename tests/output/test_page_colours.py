"""The colours of the page: each text is legible on each ground it stands on, light and dark."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

CSS = (files("minerals.output.page") / "page.css").read_text(encoding="utf-8")


def variables(selector: str) -> dict[str, str]:
    """The colours that one rule sets."""
    found = re.search(re.escape(selector) + r"\{([^}]*)\}", CSS)
    assert found is not None
    return dict(re.findall(r"--([a-z]+):(#[0-9a-f]+)", found[1]))


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_ratio_is_that_of_wcag() -> None:
    assert round(ratio("#000", "#ffffff"), 2) == 21
    assert round(ratio("#1668b8", "#ffffff"), 2) == 5.67


@pytest.mark.parametrize("scheme", [":root", ":root[data-t=dark]"])
def test_each_text_is_legible(scheme: str) -> None:
    colours = variables(scheme)
    texts = ("text", "muted", "us", "eu", "cn")
    ratios = {(text, ground): ratio(colours[text], colours[ground]) for text in texts for ground in ("page", "ground")}
    ratios["warn", "warnbg"] = ratio(colours["warn"], colours["warnbg"])
    assert {pair: round(found, 2) for pair, found in ratios.items() if found < 4.5} == {}
    assert ratio(colours["zero"], colours["page"]) >= 3


def test_dark_is_the_same_whether_asked_for_or_preferred() -> None:
    assert variables(":root[data-t=dark]") == variables(":root:not([data-t=light])")
