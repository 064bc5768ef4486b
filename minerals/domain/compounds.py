"""Traded compounds and ore minerals: what each contains, so that its name is never taken for the mineral itself."""

from __future__ import annotations

from minerals.frozen import frozen


@frozen
class Compound:
    """A compound or an ore mineral that is traded for ``mineral``, an id of the register.

    ``formula`` is None where no source was seen, or where the composition varies, and ``note`` says which; ``share`` is
    the part of the mass that ``element`` has by the formula, from 0 to 1, None without a formula.
    """

    id: str
    mineral: str
    name_en: str
    name_zh: str
    formula: str | None
    share: float | None
    element: str | None
    """The symbol of the element that ``share`` is about."""
    source: str | None
    note: str | None = None
    aliases: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of it, in any language."""
        return (self.name_en, self.name_zh, *(alias for _, alias in self.aliases))
