"""Lists typed by hand from the publications and the pages that reprint them; never made from the data."""

from __future__ import annotations

HELD_AND_STATED: dict[str, tuple[int | None, int | None]] = {
    "au-2022": (26, 26),
    "au-2023": (30, 30),
    "au-2024": (31, 31),
    "au-strategic-2023": (6, 6),
    "br-2021": (28, None),
    "ca-2021": (31, 31),
    "ca-2024": (34, 34),
    "ca-priority-2022": (6, 6),
    "cd-2018": (3, 3),
    "cl-2026": (14, 14),
    "cn-2016": (24, 24),
    "cn-2026": (None, 36),
    "co-2023": (17, 17),
    "eu-2011": (14, 14),
    "eu-2014": (20, 20),
    "eu-2017": (27, 27),
    "eu-2020": (30, 30),
    "eu-2023": (34, 34),
    "eu-strategic-2024": (17, 17),
    "id-2023": (47, 47),
    "id-strategic-2024": (22, 22),
    "iea-2021": (9, None),
    "iea-battery-2021": (5, None),
    "in-2023": (30, 30),
    "in-2023-mmdr-d": (24, 24),
    "in-2026-mmdr-d": (25, None),
    "jp-2009": (31, 31),
    "jp-2020": (34, 34),
    "jp-espa-2022": (35, None),
    "jp-espa-support-2025": (9, 9),
    "ke-strategic-2023": (14, 14),
    "kg-2025-draft": (22, 22),
    "kr-2023": (33, 33),
    "kr-2023-strategic": (10, 10),
    "kr-2026": (None, None),
    "my-2021": (5, 5),
    "nato-2024": (12, 12),
    "ng-2020": (7, 7),
    "nz-2024-draft": (35, 35),
    "nz-2025": (None, 37),
    "tr-2025": (37, 37),
    "ua-2023": (14, None),
    "ua-2025": (None, 39),
    "uk-2021": (18, 18),
    "uk-2021-watchlist": (5, None),
    "uk-2024": (None, 34),
    "us-2018": (35, 35),
    "us-2022": (50, 50),
    "us-2025": (60, 60),
    "us-2025-draft": (54, 54),
    "us-doe-2023": (18, 18),
    "za-2022": (14, None),
    "za-2025": (21, 21),
    "zw-2023": (10, 10),
}
KINDS = {
    "au-strategic-2023": "strategic",
    "br-2021": "strategic",
    "ca-priority-2022": "shortlist",
    "cd-2018": "strategic",
    "cn-2016": "strategic",
    "cn-2026": "strategic",
    "co-2023": "strategic",
    "eu-strategic-2024": "strategic",
    "id-strategic-2024": "strategic",
    "iea-2021": "energy",
    "iea-battery-2021": "energy",
    "jp-2009": "strategic",
    "jp-2020": "strategic",
    "jp-espa-support-2025": "raw-materials-support",
    "ke-strategic-2023": "strategic",
    "kg-2025-draft": "draft",
    "kr-2023-strategic": "strategic",
    "my-2021": "strategic",
    "ng-2020": "strategic",
    "nz-2024-draft": "draft",
    "ua-2023": "strategic",
    "uk-2021-watchlist": "watchlist",
    "us-2025-draft": "draft",
    "us-doe-2023": "energy",
    "zw-2023": "strategic",
}
"""All others are of the kind critical."""
ADDED_BY_US_2025 = {
    "boron",
    "copper",
    "lead",
    "metallurgical coal",
    "phosphate",
    "potash",
    "rhenium",
    "silicon",
    "silver",
    "uranium",
}
DROPPED_BY_US_2022 = {"helium", "potash", "rhenium", "strontium", "uranium"}
PRINTED: dict[str, str] = {
    "eu-2011": "Antimony, Beryllium, Cobalt, Fluorspar, Gallium, Germanium, Graphite, Indium, Magnesium, Niobium, "
    "PGMs, REEs, Tantalum, Tungsten",
    "eu-2014": "Antimony, Beryllium, Borates, Chromium, Cobalt, Coking coal, Fluorspar, Gallium, Germanium, Indium, "
    "Magnesite, Magnesium, Natural Graphite, Niobium, PGMs, Phosphate Rock, REEs (Heavy), REEs (Light), Silicon Metal, "
    "Tungsten",
    "eu-2023": "Antimon, Arsen, Bauxit/Aluminiumoxid/Aluminium, Baryt, Beryllium, Bismut, Bor, Kobalt, Kokskohle, "
    "Kupfer, Feldspat, Flussspat, Gallium, Germanium, Hafnium, Helium, Schwere seltene Erden, Leichte seltene Erden, "
    "Lithium, Magnesium, Mangan, Grafit, Nickel — Batteriequalität, Niob, Phosphatgestein, Phosphor, Metalle der "
    "Platingruppe, Scandium, Siliciummetall, Strontium, Tantal, Titanmetall, Wolfram, Vanadium",
    "uk-2021": "Antimony, Bismuth, Cobalt, Gallium, Graphite, Indium, Lithium, Magnesium, Niobium, Palladium, "
    "Platinum, Rare Earth Elements, Silicon, Tantalum, Tellurium, Tin, Tungsten, Vanadium",
    "kr-2023": "Li, Ni, Co, Mn, Graphite, Nd, Dy, Tb, Ce, La, Nb, Cu, Al, Si, Mg, Mo, V, Pt, Pd, Sn, Ti, W, Sb, Bi, "
    "Cr, Pb, Zn, Ga, In, Ta, Zr, Sr, Se",
    "nato-2024": "Aluminium, Beryllium, Cobalt, Gallium, Germanium, Graphite, Lithium, Manganese, Platinum, Rare Earth "
    "Elements, Titanium, Tungsten",
    "za-2025": "Platinum, Manganese, Iron ore, Coal, Chrome ore, Gold, Vanadium, Palladium, Rhodium, Rare earth "
    "elements, Copper, Cobalt, Lithium, Graphite, Nickel, Titanium, Phosphate, Fluorspar, Zirconium, Uranium, "
    "Aluminium",
    "us-doe-2023": "aluminum, cobalt, copper, dysprosium, electrical steel, fluorine, gallium, iridium, lithium, "
    "magnesium, natural graphite, neodymium, nickel, platinum, praseodymium, silicon, silicon carbide, terbium",
    "us-2025-draft": "Aluminum, Antimony, Barite, Beryllium, Bismuth, Cerium, Cesium, Chromium, Cobalt, Copper, "
    "Dysprosium, Erbium, Europium, Fluorspar, Gadolinium, Gallium, Germanium, Graphite, Hafnium, Holmium, Indium, "
    "Iridium, Lanthanum, Lead, Lithium, Lutetium, Magnesium, Manganese, Neodymium, Nickel, Niobium, Palladium, "
    "Platinum, Potash, Praseodymium, Rhenium, Rhodium, Rubidium, Ruthenium, Samarium, Scandium, Silicon, Silver, "
    "Tantalum, Terbium, Thulium, Tin, Titanium, Tungsten, Vanadium, Ytterbium, Yttrium, Zinc, Zirconium",
    "ca-priority-2022": "lithium, graphite, nickel, cobalt, copper, rare-earth elements",
    "co-2023": "Copper (Cu), Nickel (Ni), Zinc (Zn), Platinum Group Metals [Platinum (Pt), Palladium (Pd), Ruthenium "
    "(Ru), Rhodium (Rh), Osmium (Os) and Iridium (Ir)], Iron (Fe), Manganese (Mn), Metallurgical coal, Phosphates "
    "[phosphorite or phosphate rock (P2O5 > 20%) and phosphate rock (P2O5 < 20%)], Magnesium (Mg) minerals, Bauxite "
    "and other Aluminum minerals, Gold (Au), Emeralds, Construction materials, limited only to sands, gravels and "
    "clays., Siliceous sands, Silicon (Si), Limestone, Gypsum, Chromium",
    "cd-2018": "cobalt, germanium, colombo-tantalite",
    "ng-2020": "coal, iron ore, bitumen, gold, limestone, lead-zinc, barite",
    "zw-2023": "diamonds, rare earth minerals, lithium, copper, nuclear energy source materials, mineral oils, gaseous "
    "hydrocarbons, iron ore, coal, nickel",
    "my-2021": "non-radioactive rare earth elements, bauxite, tin ore, silica sand, kaolin",
    "jp-2009": "lithium, beryllium, boron, titanium, vanadium, chromium, manganese, cobalt, nickel, gallium, "
    "germanium, selenium, rubidium, strontium, zirconium, niobium, molybdenum, palladium, indium, antimony, tellurium, "
    "cesium, barium, hafnium, tantalum, tungsten, rhenium, platinum, thallium, bismuth, rare earth metal elements",
    "ua-2023": "Titanium, Uranium, Lithium ores, Scandium, Apatite, Niobium, Tin, Rubidium, Tantalum, Cesium, "
    "Vanadium, Thorium, Molybdenum, Rare earth metals",
}
FIGURES: list[tuple[str, str, str | None, str, str]] = [
    ("us-mcs-2021", "cobalt", None, "2020", "76%"),
    ("us-mcs-2021", "niobium", None, "2020", "100"),
    ("us-mcs-2021", "rare-earths", "mineral-concentrates", "2016", "XX"),
    ("us-mcs-2021", "rare-earths", "mineral-concentrates", "2020", "E"),
    ("us-mcs-2025", "lithium", None, "2024", ">50"),
    ("us-mcs-2024", "nickel", None, "2021", "49"),
    ("us-mcs-2025", "nickel", None, "2021", "49"),
    ("us-mcs-2026", "nickel", None, "2021", "38"),
    ("us-mcs-2025", "aluminium", None, "2021", "40"),
    ("us-mcs-2026", "aluminium", None, "2021", "61"),
    ("us-mcs-2026", "lithium", None, "2025", ">50"),
    ("us-mcs-2026", "nickel", None, "2025", "41"),
    ("us-mcs-2026", "cobalt", None, "2025", "79"),
    ("us-mcs-2026", "antimony", None, "2025", "91"),
    ("us-mcs-2026", "natural-graphite", None, "2025", "100"),
    ("us-mcs-2026", "copper", "refined", "2025", "57"),
    ("us-mcs-2026", "lead", "refined", "2025", "33"),
    ("us-mcs-2026", "vanadium", None, "2025", "41"),
    ("us-mcs-2026", "rare-earths", "compounds-and-metals", "2025", "67"),
    ("us-mcs-2026", "titanium", "sponge", "2025", "100"),
    ("us-mcs-2026", "titanium-mineral-concentrates", None, "2025", "88"),
    ("us-mcs-2026", "tin", "refined", "2025", "77"),
    ("us-mcs-2026", "silicon", "total", "2025", ">50"),
    ("in-coal-2026", "coking-coal", None, "2024-2025", "around 95 %"),
]
"""Publication, mineral, item, year and value as printed, in percent."""
