"""Scores and recycling rates typed by hand from the publications: never generated from `lists/`."""

from __future__ import annotations

TYPED_SCORES = [
    # EU study 2017, table 20: the scores of 2011 and of 2014 (publication, assessment, name, mineral, SR, EI, stage)
    ("eu-study-2017", "2011", "Antimony", "antimony", 2.6, 5.8, "unspecified"),
    ("eu-study-2017", "2011", "HREEs", "heavy-rare-earths", 4.9, 5.8, "unspecified"),
    ("eu-study-2017", "2011", "Lithium", "lithium", 0.7, 5.6, "unspecified"),
    ("eu-study-2017", "2011", "PGMs", "platinum-group-metals", 3.6, 6.7, "unspecified"),
    ("eu-study-2017", "2014", "Coking coal", "coking-coal", 1.2, 9.0, "unspecified"),
    ("eu-study-2017", "2014", "Magnesite", "magnesite", 2.2, 8.3, "unspecified"),
    ("eu-study-2017", "2014", "Natural graphite", "natural-graphite", 2.2, 7.4, "unspecified"),
    # EU study 2017, table 3
    ("eu-study-2017", "2017", "Antimony", "antimony", 4.3, 4.3, "processing"),
    ("eu-study-2017", "2017", "Bauxite", "bauxite", 2.0, 2.6, "extraction"),
    ("eu-study-2017", "2017", "Borate", "borates", 3.0, 3.1, "extraction"),
    ("eu-study-2017", "2017", "LREEs", "light-rare-earths", 5.0, 3.6, "extraction"),
    ("eu-study-2017", "2017", "Rhenium", "rhenium", 1.0, 2.0, "processing"),
    ("eu-study-2017", "2017", "Erbium", "erbium", 5.2, 2.7, "extraction"),
    # EU study 2023, annex 4, as transcribed
    ("eu-study-2023", "2020", "Antimony", "antimony", 2, 4.8, "unspecified"),
    ("eu-study-2023", "2020", "LREEs", "light-rare-earths", 6, 4.3, "unspecified"),
    ("eu-study-2023", "2020", "Helium", "helium", 1.2, 2.6, "unspecified"),
    ("eu-study-2023", "2023", "Aluminium", "aluminium", 1.1, 5.5, "extraction"),
    ("eu-study-2023", "2023", "Nickel", "nickel", 0.5, 5.7, "processing"),
    ("eu-study-2023", "2023", "Titanium", "titanium", 0.5, 5.4, "unspecified"),
    ("eu-study-2023", "2023", "Titanium metal", "titanium-metal", 1.6, 6.3, "processing"),
    ("eu-study-2023", "2023", "Helium", "helium", 1.2, 2.9, "unspecified"),
    ("eu-study-2023", "2023", "Roundwood", "roundwood", 0.1, 1.2, "unspecified"),
]
TYPED_RATES = [
    # (publication, assessment, name, end-of-life recycling input rate in percent)
    ("eu-study-2017", "2017", "Antimony", 28),
    ("eu-study-2017", "2017", "Aluminium", 12),
    ("eu-study-2017", "2017", "Copper", 55),
    ("eu-study-2017", "2017", "Lead", 75),
    ("eu-study-2017", "2017", "Cobalt", 0),
    ("eu-study-2023", "2023", "bauxite", 32),
    ("eu-study-2023", "2023", "Copper", 17),
    ("eu-study-2023", "2023", "Tantalum", 1),
    ("eu-study-2023", "2023", "Tungsten", 42),
    ("eu-study-2023", "2023", "Lithium", 0),
    ("eu-dw-2020", "2020", "Platinum Group Metals", 21),
    ("eu-dw-2020", "2020", "Borate", 1),
    ("eu-dw-2020", "2020", "Cobalt", 22),
    ("eu-dw-2020", "2020", "Tantalum", 0),
]

# Name, (stage of the score, supply risk, economic importance), each stage: (supply risk, whose supply), recycling rate,
# substitution indices (of the economic importance, of the supply risk): the results table of the study of 2023.
TYPED_RESULTS: list[tuple[object, ...]] = [
    (
        "Aluminium",
        ("extraction", 1.2, 5.8),
        {"extraction": (1.2, "GS+EU"), "processing": (0.5, "GS+EU")},
        32,
        (0.82, 0.86),
    ),
    (
        "Lithium",
        ("processing", 1.9, 3.9),
        {"extraction": (0.8, "GSonly"), "processing": (1.9, "GS+EU")},
        0,
        (0.91, 0.94),
    ),
    (
        "Niobium",
        ("extraction", 4.4, 6.5),
        {"extraction": (4.4, "GSonly"), "processing": (3.8, "GS+EU")},
        0,
        (0.93, 0.96),
    ),
    ("LREE", ("processing", 3.7, 5.9), {"extraction": (None, "GS+EU"), "processing": (3.58, "GS+EU")}, 1, None),
    ("Silica Sand", ("extraction", 0.3, 3.1), {"extraction": (0.3, "GS+EU")}, 1, None),
    ("Platinum", ("processing", 2.13, 6.9), {"processing": (2.1, "GSonly")}, 12, (0.96, 0.95)),
    ("Copper", ("extraction", 0.1, 4), {"extraction": (0.1, "GS+EU"), "processing": (0.1, "GS+EU")}, 55, (0.7, 0.71)),
]
