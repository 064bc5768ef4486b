"""The reading of a name."""

from __future__ import annotations

from minerals.domain.compounds import Compound
from minerals.frozen import frozen


@frozen
class Reading:
    """The meaning of a name: the id of a mineral, and which form of it.

    ``item`` is that form in the vocabulary of items, ``form`` the words for it; both are None where the name has
    none. ``contains`` is True where the name is that of a compound or an ore mineral that contains the mineral and is
    not it; ``compound`` is its entry in the table of compounds, None where it has none.
    """

    mineral: str
    item: str | None = None
    form: str | None = None
    contains: bool = False
    compound: Compound | None = None
