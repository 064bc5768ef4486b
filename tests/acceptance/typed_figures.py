"""Figures typed by hand from the publications, to hold the data against: never generated from `lists/`.

(edition, row, of, item, as printed, kind, low, high, low counts, high counts, approximate, publication, period, basis)
"""

from __future__ import annotations

Typed = tuple[
    str,
    str,
    str,
    str | None,
    str,
    str,
    float | None,
    float | None,
    bool | None,
    bool | None,
    bool,
    str,
    str | None,
    str,
]

MCS22 = ("us-mcs-2022", "2021", "companion")
MCS23 = ("us-mcs-2023", "2021", "later-edition")
COM = ("eu-com-2020-474", "2012-2016", "companion")
STUDY = ("eu-study-2017", "2010-2014", "earlier")


def point(number: float) -> tuple[str, float, float, bool, bool, bool]:
    return ("point", number, number, True, True, False)


def about(number: float) -> tuple[str, float, float, bool, bool, bool]:
    return ("point", number, number, True, True, True)


def above(number: float, *, counts: bool | None = False) -> tuple[str, float, float, bool | None, bool, bool]:
    return ("above", number, 100, counts, True, False)


def below(number: float) -> tuple[str, float, float, bool, bool, bool]:
    return ("below", 0, number, True, False, False)


def word(kind: str) -> tuple[str, None, None, None, None, bool]:
    return (kind, None, None, None, None, False)


MCS20 = ("us-mcs-2020", "2019", "earlier")
INDIA = ("in-report-2023", None, "companion")
BRAZIL = ("br-resolution-2021", None, "companion")


def text(publication: str, period: str | None) -> tuple[str, str | None, str]:
    return (publication, period, "literature")


FIGURES: list[Typed] = [
    # USGS Mineral Commodity Summaries 2022, reference year 2021: salient statistics of each chapter
    ("us-2022", "aluminium", "aluminium", None, "44", *point(44), *MCS22),
    ("us-2022", "cobalt", "cobalt", None, "76", *point(76), *MCS22),
    ("us-2022", "copper", "copper", "refined", "45", *point(45), *MCS22),
    ("us-2022", "gallium", "gallium", None, "100", *point(100), *MCS22),
    ("us-2022", "germanium", "germanium", None, ">50%", *above(50), *MCS22),
    ("us-2022", "graphite", "natural-graphite", None, "100", *point(100), *MCS22),
    ("us-2022", "lithium", "lithium", None, ">25", *above(25), *MCS22),
    ("us-2022", "manganese", "manganese", None, "100", *point(100), *MCS22),
    ("us-2022", "nickel", "nickel", None, "48", *point(48), *MCS22),
    ("us-2022", "platinum-group-metals", "palladium", None, "37", *point(37), *MCS22),
    ("us-2022", "platinum-group-metals", "platinum", None, "70", *point(70), *MCS22),
    ("us-2022", "rare-earths", "rare-earths", "compounds-and-metals", ">90", *above(90), *MCS22),
    ("us-2022", "rare-earths", "rare-earths", "mineral-concentrates", "E", *word("net_exporter"), *MCS22),
    ("us-2022", "titanium", "titanium-mineral-concentrates", None, "90", *point(90), *MCS22),
    ("us-2022", "tungsten", "tungsten", None, ">50", *above(50), *MCS22),
    ("us-2022", "antimony", "antimony", None, "84", *point(84), *MCS22),
    ("us-2022", "indium", "indium", None, "100", *point(100), *MCS22),
    ("us-2022", "vanadium", "vanadium", None, "100", *point(100), *MCS22),
    ("us-2022", "silicon", "silicon", "ferrosilicon", "<50", *below(50), *MCS22),
    ("us-2022", "silicon", "silicon", "total", "32", *point(32), *MCS22),
    ("us-2022", "magnesium", "magnesium-compounds", None, "55", *point(55), *MCS22),
    # The next edition for the same year: USGS Mineral Commodity Summaries 2023, five-year tables
    ("us-2022", "aluminium", "alumina", None, "54", *point(54), *MCS23),
    ("us-2022", "aluminium", "bauxite", None, ">75", *above(75), *MCS23),
    ("us-2022", "arsenic", "arsenic", None, "100", *point(100), *MCS23),
    ("us-2022", "baryte", "baryte", None, ">75", *above(75), *MCS23),
    ("us-2022", "beryllium", "beryllium", None, "11", *point(11), *MCS23),
    ("us-2022", "bismuth", "bismuth", None, "92", *point(92), *MCS23),
    ("us-2022", "boron", "boron", None, "E", *word("net_exporter"), *MCS23),
    ("us-2022", "chromium", "chromium", None, "81", *point(81), *MCS23),
    ("us-2022", "magnesium", "magnesium-metal", None, ">25", *above(25), *MCS23),
    ("us-2022", "phosphorus", "phosphate-rock", None, "11", *point(11), *MCS23),
    ("us-2022", "scandium", "scandium", None, "100", *point(100), *MCS23),
    # COM(2020) 474, annex 1, in the German copy; graphite as the Commission restated it
    ("eu-2020", "antimony", "antimony", None, "100 %", *point(100), *COM),
    ("eu-2020", "baryte", "baryte", None, "70 %", *point(70), *COM),
    ("eu-2020", "aluminium", "bauxite", None, "87 %", *point(87), *COM),
    ("eu-2020", "beryllium", "beryllium", None, "k. A.", *word("not_available"), *COM),
    ("eu-2020", "cobalt", "cobalt", None, "86 %", *point(86), *COM),
    ("eu-2020", "coal", "coking-coal", None, "62 %", *point(62), *COM),
    ("eu-2020", "indium", "indium", None, "0 %", *point(0), *COM),
    ("eu-2020", "graphite", "natural-graphite", None, "98%", *point(98), *COM),
    # EU study 2017, table 3
    ("eu-2020", "aluminium", "aluminium", None, "64", *point(64), *STUDY),
    ("eu-2020", "tungsten", "tungsten", None, "44", *point(44), *STUDY),
    ("eu-2020", "platinum-group-metals", "platinum-group-metals", None, "99.6", *point(99.6), *STUDY),
    ("eu-2020", "phosphorus", "phosphate-rock", None, "88", *point(88), *STUDY),
    ("eu-2020", "rare-earths", "light-rare-earths", None, "100", *point(100), *STUDY),
    # China: single statements of the literature
    ("cn-2016", "cobalt", "cobalt", None, "90 percent", *point(90), *text("cn-lit-ju2018", None)),
    ("cn-2016", "cobalt", "cobalt", "ore", "97%", *point(97), *text("cn-lit-escn2019", None)),
    ("cn-2016", "cobalt", "cobalt", None, "80%以上", *above(80, counts=None), *text("cn-lit-cobalt2019", "2018")),
    ("cn-2016", "lithium", "lithium", "raw-materials", "约为55%", *about(55), *text("cn-lit-cnia2023", "2022")),
    ("cn-2016", "copper", "copper", None, "78.09%", *point(78.09), *text("cn-lit-han2021", "2019")),
    ("cn-2016", "potash", "potash", None, "50%以上", *above(50, counts=None), *text("cn-lit-potash2023", "2021")),
    ("cn-2016", "zirconium", "zirconium", None, "超90%", *above(90), *text("cn-lit-cnpowder-zirconium", None)),
    ("cn-2016", "zirconium", "zirconium", "zircon", "约80%", *about(80), *text("cn-lit-zircon2012", None)),
    ("cn-2016", "oil", "oil", None, "雙雙突破55%", *above(55), *text("cn-lit-cnpc2012", "2011")),
    (
        "cn-2016",
        "phosphorus",
        "phosphate-rock",
        None,
        "净进口国",
        *word("net_importer"),
        *text("cn-lit-phosphate-answer", "2023"),
    ),
    ("cn-2016", "gold", "gold", None, "65.57%", *point(65.57), *text("cn-lit-chenxifeng", "2023")),
    ("cn-2016", "iron", "iron-ore", None, "88.3%", *point(88.3), *text("cn-lit-iron2018", "2018")),
    ("cn-2016", "chromium", "chromium", "ore", "接近100%", *about(100), *text("cn-lit-lu2022", "2021")),
    ("cn-2016", "uranium", "uranium", None, "83.3%", *point(83.3), *text("cn-lit-uranium2024", None)),
]
EARLIER: list[Typed] = [
    # As of June 2021. USGS Mineral Commodity Summaries 2019 and 2020: salient statistics of single chapters
    ("us-2018", "lithium", "lithium", None, ">50", *above(50), "us-mcs-2019", "2018", "earlier"),
    ("us-2018", "antimony", "antimony", None, "84", *point(84), *MCS20),
    ("us-2018", "aluminium", "alumina", None, "54", *point(54), *MCS20),
    ("us-2018", "aluminium", "bauxite", None, ">75", *above(75), *MCS20),
    ("us-2018", "phosphorus", "phosphate-rock", None, "10", *point(10), *MCS20),
    ("us-2018", "silicon", "silicon", "total", "41", *point(41), *MCS20),
    ("us-2018", "silicon", "silicon", "ferrosilicon", "<50", *below(50), *MCS20),
    ("us-2018", "titanium", "titanium-mineral-concentrates", None, "93", *point(93), *MCS20),
]
ELSEWHERE: list[Typed] = [
    # The Indian report of June 2023, ten minerals as reported; the Brazilian resolution, in words
    ("in-2023", "lithium", "lithium", None, "100", *point(100), *INDIA),
    ("in-2023", "beryllium", "beryllium", None, "100", *point(100), *INDIA),
    ("in-2023", "strontium", "strontium", None, "100", *point(100), *INDIA),
    ("br-2021", "sulphur", "sulphur", None, "high percentage", *word("in_words"), *BRAZIL),
    ("br-2021", "potash", "potash", None, "high percentage", *word("in_words"), *BRAZIL),
    ("br-2021", "phosphorus", "phosphate-rock", None, "high percentage", *word("in_words"), *BRAZIL),
]
