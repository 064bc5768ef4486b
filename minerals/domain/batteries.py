"""Battery chemistries: their composition, who controls the stages of their chain, and statements of texts on them."""

from __future__ import annotations

from minerals.frozen import frozen

CHAIN_STAGES = ("mining", "refining", "battery-chemical", "component", "cell", "pack", "demand", "recycling")
"""The stages of the battery chain, in order."""
KG_PER_KWH = "kg/kWh"
"""The unit in which chemistries are compared."""
SCOPES_OF_UNITS = {
    KG_PER_KWH: ("cell", "pack", "system", "battery", "demand", "not-stated"),
    "l/kWh": ("system",),
    "kWh/kg-cell": ("cell",),
    "kg/kg-cell": ("cell",),
    "kg/kg-active-material": ("active-material",),
    "kg/kg-electrolyte": ("electrolyte",),
    "kg/kg-battery": ("battery",),
    "percent-of-battery": ("battery",),
    "share-of-pack": ("pack",),
    "percent-of-grid": ("grid",),
}
"""Unit -> what an amount in it may be of."""
UNITS_OF_ENERGY = (KG_PER_KWH, "l/kWh", "kWh/kg-cell")
"""The units that say something of energy, so that it counts which energy that is."""
LITHIUM_CARBONATE = 5.323
"""Kilograms of lithium carbonate (Li2CO3) that contain 1 kilogram of lithium."""


@frozen
class ChineseName:
    """A Chinese name and the text that prints it."""

    text: str
    printed_in: str


@frozen
class Chemistry:
    """A battery chemistry, or a ``class`` or an ``average`` of several.

    ``short`` names it in the head of a column; ``aliases`` pairs a language and another name, which several chemistries
    may share. ``family`` is None where it has none; the electrodes are None where the source does not state them.
    """

    id: str
    short: str
    kind: str
    name_en: str | None
    name_zh: ChineseName | None
    source: str
    locator: str
    read_in: str
    confidence: str
    family: str | None = None
    rechargeable: bool | None = None
    cathode: str | None = None
    anode: str | None = None
    electrolyte: str | None = None
    components: tuple[str, ...] = ()
    specific_energy: str | None = None
    aliases: tuple[tuple[str, str], ...] = ()
    note: str | None = None

    def name(self, language: str) -> str:
        """The name in ``en`` or ``zh``; the short name where none in that language is known."""
        if language == "zh":
            return self.short if self.name_zh is None else self.name_zh.text
        return self.name_en or self.short


@frozen
class Basis:
    """What an amount is per: ``scope`` is ``cell``, ``pack``, ``system`` and so on; ``capacity`` says which energy.

    ``capacity`` is ``nominal``, ``net``, ``gross``, ``theoretical``, ``practical`` (of the active material),
    ``minimum`` (what the formula demands at least) or ``not-stated``; None where the unit has no energy.
    """

    as_published: str
    scope: str
    capacity: str | None = None


@frozen
class Arithmetic:
    """How the numbers of an amount are computed; ``high`` is None where it is the same as ``low``."""

    low: str
    high: str | None = None
    central: str | None = None


@frozen
class Intensity:
    """The amount of a material in a chemistry, in ``unit``: a zero is a fact, an absent record is unknown.

    ``low`` and ``high`` are equal for a plain number, ``central`` is what the source takes between them. ``mineral`` is
    None for a compound, for a whole pack, and for what no mineral of the register is; ``component`` is empty where the
    source does not distinguish components. ``published`` is None where the numbers are only computed.
    """

    chemistry: str
    component: tuple[str, ...]
    material: str
    mineral: str | None
    low: float
    high: float
    unit: str
    basis: Basis
    publication: str
    locator: str
    read_in: str
    confidence: str
    central: float | None = None
    published: str | None = None
    arithmetic: Arithmetic | None = None
    voltage: str | None = None
    reference: str | None = None
    note: str | None = None

    @property
    def is_zero(self) -> bool:
        """Whether the publication counts the mineral and finds none."""
        return self.high == 0

    @property
    def is_computed(self) -> bool:
        """Whether it only follows from a formula, by the least or by the practical capacity of the material."""
        return self.basis.capacity in ("minimum", "practical")

    @property
    def is_minimum(self) -> bool:
        """Whether it is only what the formula demands at least."""
        return self.basis.capacity == "minimum"


@frozen
class ChainNumber:
    """A number on a stage of the battery chain, in ``unit``; ``metric`` says what is measured.

    Numbers of different metrics are never added or ranked together. ``code`` is None for the world, for continents and
    groups of countries; ``low`` and ``high`` are None where the words leave an end open.
    """

    stage: str
    material: str
    published: str
    unit: str
    metric: str
    metric_as_published: str
    publication: str
    locator: str
    read_in: str
    confidence: str
    mineral: str | None = None
    component: str | None = None
    chemistries: tuple[str, ...] = ()
    country: str | None = None
    code: str | None = None
    low: float | None = None
    high: float | None = None
    reading: str | None = None
    arithmetic: str | None = None
    reference: str | None = None
    note: str | None = None


@frozen
class Statement:
    """A statement of a text on batteries, in its own words, and what these words name."""

    statement: str
    statement_en: str
    relation: str
    publication: str
    locator: str
    read_in: str
    confidence: str
    batteries: tuple[str, ...] = ()
    component: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    published: str | None = None
    unit: str | None = None
    reference: str | None = None
    note: str | None = None
