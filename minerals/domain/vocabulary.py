"""The closed vocabularies of the data: every word that a field with a fixed set of words may hold.

The words are what files, JSON and options use; what people read for them is in ``labels``.
"""

from __future__ import annotations

KINDS_OF_LIST = ("critical", "strategic", "draft", "watchlist", "energy", "shortlist", "raw-materials-support")
"""What an edition is."""
COVERAGES = ("complete", "partial")
"""How much of a publication the data set contains."""
KINDS_OF_DATA = ("figures", "uses", "production", "shares", "scores", "controls", "intensities", "stages", "statements")
"""What a publication may print."""
HELD_CONTENTS = (*COVERAGES, "none")
"""How much of one kind of data of a publication the data set contains."""
CONFIDENCES = ("primary", "secondary", "derived")
"""How directly a source was read."""
COVERS_BASES = ("stated", "same-series", "customary")
"""On what basis a group covers its minerals, the firmest first."""

CELLS = (
    "lithium-ion",
    "lead-acid",
    "nickel-metal-hydride",
    "flow",
    "sodium-ion",
    "primary",
    "alkaline",
    "unnamed-battery",
    "fuel-cell",
    "photovoltaic",
)
"""The cells that a use may name; ``unnamed-battery`` where the source says battery and names no kind."""
NOT_STORING = ("fuel-cell", "photovoltaic")
"""Cells that store no electricity: named apart, never counted as batteries, though 电池 means them too."""
PARTS = ("cathode", "anode", "electrolyte", "current-collector", "separator", "casing", "grid")
"""The parts of a cell that a use may name."""

ITEMS = (
    "bort-grit-dust",
    "compounds-and-metals",
    "crude",
    "cultured-crystal",
    "ferrosilicon",
    "fused-aluminium-oxide",
    "granite",
    "ground-high-purity",
    "ilmenite",
    "metal",
    "metallic-abrasives",
    "mine-and-intermediate",
    "mineral-concentrates",
    "ore",
    "ores-and-concentrates",
    "oxides-and-carbonates",
    "pigment",
    "raw-materials",
    "refined",
    "rutile",
    "scrap-and-flake",
    "sheet",
    "silicon-carbide",
    "sponge",
    "stones",
    "total",
    "unwrought",
    "zircon",
)
"""What a figure is about where a publication distinguishes forms of one mineral."""
STAGES = ("extraction", "processing", "unspecified")
"""The stage of a figure, a score or a share."""
PRODUCTION_STAGES = ("mine", "refinery", "smelter", "plant", "unspecified")
"""The stage of a table of world production."""
BASES = ("apparent-consumption", "reported-consumption", "estimated-consumption", "not-named")
"""The consumption that a dependence is a share of."""
ROLES = ("producer", "import-source", "supplier")
"""What the shares of countries are shares of: world output, imports, or all that an economy sources."""
SHARE_BASES = ("printed", "computed")
"""Whether a publication prints a country's share of world output, or it follows from printed amounts."""

FAMILIES = (
    "lithium-ion",
    "silicon-anode",
    "solid-state",
    "sodium-ion",
    "high-temperature-sodium",
    "lithium-metal",
    "metal-air",
    "flow",
    "lead-acid",
    "nickel",
    "primary",
)
"""The families of battery chemistries."""
COMPONENTS = (
    "cathode",
    "anode",
    "electrolyte",
    "solid-electrolyte",
    "flow-electrolyte",
    "separator",
    "membrane",
    "current-collector",
    "electrode",
    "air-electrode",
    "grid",
    "bipolar-plate",
    "end-plate",
    "busbar",
    "terminal",
    "wiring",
    "casing",
    "tank",
    "cell",
    "module",
    "pack",
)
"""What of a battery holds a material."""
SCOPES = ("cell", "pack", "system", "battery", "demand", "active-material", "electrolyte", "grid", "not-stated")
"""What an amount of a material is per unit of."""
CAPACITIES = ("nominal", "net", "gross", "theoretical", "practical", "minimum", "not-stated")
"""Which energy an amount per kWh counts."""
CHAIN_STAGES = ("mining", "refining", "battery-chemical", "component", "cell", "pack", "demand", "recycling")
"""The stages of the battery chain, in order."""
CHAIN_METRICS = (
    "production-share",
    "production",
    "supply-share",
    "supply-or-processing",
    "processing-share",
    "capacity-share",
    "capacity-or-production",
    "control",
    "nationality",
    "market-share",
    "market-or-production",
    "chain-share",
    "shipment-share",
    "mean-share",
    "growth-share",
    "projection",
    "demand",
    "demand-share",
    "share-for-batteries",
    "import-share",
    "import-dependence",
)
"""What a number of a stage of the chain measures; numbers of different metrics are never added."""
CHAIN_UNITS = ("percent", "GWh", "10-kt", "100-million-m2")
"""The units of the numbers of the chain."""

CONTROL_STATUSES = (
    "in-force",
    "suspended",
    "partly-suspended",
    "replaced-in-part",
    "dated-edition",
    "not-checked",
)
"""What became of an export control, as last seen."""
CONTROL_STATES = ("not-announced", "announced", "in-force", "suspended", "not-known")
"""What is known of an export control on a day."""
OBJECTS = ("ore", "metal", "compound", "product", "technology", "equipment")
"""What of a mineral an export control is on."""
CORRECTION_STATUSES = ("left-out", "kept-as-printed", "not-used", "not-settled")
"""What became here of something that is wrong in a source."""

FIELDS = ("dependence", "use")
"""What a table of claims is audited on."""
VERDICTS = (
    "agrees",
    "differs",
    "figure-exists",
    "nothing-published",
    "group-only",
    "revised-since",
    "use-stated",
    "use-not-stated",
    "cannot-check",
)
"""The verdicts of an audit."""
REASONS = (
    "no-source",
    "not-held",
    "held-in-part",
    "uses-not-held",
    "uses-in-part",
    "other-year",
    "bound-dropped",
    "within-bound",
    "contradicts-bound",
    "bounds-overlap",
    "less-exact",
    "approximate",
    "no-number",
    "not-zero",
    "other-mark",
    "in-words",
    "elsewhere",
    "members-only",
    "of-group",
    "unlike-before",
)
"""Why a verdict is what it is, where it does not say so itself."""
ORIGINS = ("other-edition", "other-year", "neighbouring-row")
"""Where a value that differs may come from."""
FAULTS = (
    "too-many-cells",
    "no-mineral",
    "unknown-mineral",
    "ambiguous-mineral",
    "no-jurisdiction",
    "unknown-jurisdiction",
    "unknown-publication",
    "other-jurisdiction",
    "unreadable-value",
    "above-100",
    "below-0",
    "reversed-range",
    "unreadable-year",
    "reversed-years",
    "nothing-claimed",
)
"""Why a row of a user's own table cannot be read."""
CONTEXTS = ("later", "earlier", "group", "literature", "same-text", "companion", "members")
"""What else an audit shows for a cell, and never rests its verdict on."""
REMARKS = (
    "in-another-tier",
    "in-group",
    "perhaps-in-group",
    "members-by-name",
    "in-another-form",
    "related",
    "stage-unclear",
    "old-partial",
    "new-partial",
    "bound-holds-earlier",
    "bounds-overlap",
)
"""Our explanations of a change."""
