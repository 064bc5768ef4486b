"""The closed vocabularies that the program itself reads; all others are in the schemas alone.

The words are what files, JSON and options use; what people read for them is in ``labels``.
"""

from __future__ import annotations

OWN_LIST = "own"
"""The kind, and in capitals the jurisdiction, of a list of the user's own."""
KINDS_OF_LIST = (
    "critical",
    "strategic",
    "draft",
    "watchlist",
    "energy",
    "shortlist",
    "raw-materials-support",
    OWN_LIST,
)
"""What an edition is."""
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
