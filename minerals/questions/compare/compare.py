"""The join: editions by commodity, with figures, uses, overlap and reconciliation."""

from __future__ import annotations

from collections.abc import Sequence

from minerals.domain.labels.uses import NOT_STORING
from minerals.domain.records import Edition, Figure, Mineral, Use
from minerals.domain.register import Register
from minerals.errors import MineralsError
from minerals.questions.compare.place import LISTED, NOT_LISTED, Placed, place, reconcile
from minerals.questions.compare.result import Cell, Chosen, Comparison, Held, Row, about_battery
from minerals.questions.compare.span import span
from minerals.store.dataset import Dataset


def compare(data: Dataset, names: Sequence[str], *, battery: bool = False, tool: dict[str, str]) -> Comparison:
    """Compare editions at commodity grain.

    ``names`` are edition ids; ``battery`` keeps the rows that some source ties to a battery. Raises
    ``UnknownNameError`` for an edition that is not there, ``MineralsError`` for one whose members are not held,
    ``ReconciliationError`` when a member would be lost.
    """
    editions = [_held_edition(data, name) for name in dict.fromkeys(names)]
    register = data.register
    placed = {edition.id: place(edition, register) for edition in editions}
    figures = _figures(data, editions)
    uses = _uses(data, editions)
    commodities = sorted({row for cells in placed.values() for row, cell in cells.items() if cell.listing in LISTED})
    rows = []
    for commodity in commodities:
        cells = {}
        for edition in editions:
            at = placed[edition.id].get(commodity, NOT_LISTED)
            key = (edition.id, commodity)
            cells[edition.id] = _cell(at, figures.get(key, []), uses.get(key, []))
        rows.append(Row(register[commodity], cells))
    return Comparison(
        held=tuple(_held(edition, placed[edition.id], rows, register) for edition in editions),
        rows=tuple(row for row in rows if row.battery or not battery),
        all_rows=tuple(rows),
        overlap=_overlap(editions, rows),
        battery=battery,
        not_storing=_not_storing(rows),
        off_list=_off_list(uses, commodities, register),
        newer=tuple(newer for edition in editions for newer in data.newer_not_held(edition)),
        register=register,
        publications=data.publications,
        tool=tool,
    )


def _held_edition(data: Dataset, name: str) -> Edition:
    edition = data.edition(name)
    if edition.members is None:
        newest = data.newest(edition.jurisdiction)
        instead = f" The newest list of {edition.jurisdiction} that is held is `{newest.id}`." if newest else ""
        raise MineralsError(f"the members of `{name}` are not held. {edition.members_reason}{instead}")
    return edition


def _figures(data: Dataset, editions: Sequence[Edition]) -> dict[tuple[str, str], list[Chosen]]:
    """(edition, commodity) -> the figures of that cell, in order."""
    from minerals.questions import frames
    from minerals.questions.compare.choose import choose

    chosen = choose(
        editions,
        frames.figures(data.figures, data.register),
        frames.publications(data.publications.values(), data.figures),
        frames.members(editions, data.register),
        data.register,
    )
    found: dict[tuple[str, str], list[Chosen]] = {}
    for edition, commodity, _, row, basis in chosen.iter_rows():
        found.setdefault((edition, commodity), []).append(Chosen(data.figures[row], basis))
    return found


def _uses(data: Dataset, editions: Sequence[Edition]) -> dict[tuple[str, str], list[Use]]:
    """(edition, commodity) -> the uses that the edition's companions state, in the order of the companions."""
    import polars as pl

    from minerals.questions import frames

    companions = pl.DataFrame(
        [(edition.id, name, place) for edition in editions for place, name in enumerate(edition.uses)],
        schema={"edition": pl.String, "collection": pl.String, "place": pl.UInt32},
        orient="row",
    )
    stated = frames.uses(data.uses, data.register)
    joined = companions.join(stated, on="collection", how="inner").sort("edition", "commodity", "place", "row")
    found: dict[tuple[str, str], list[Use]] = {}
    for edition, commodity, row in joined.select("edition", "commodity", "row").iter_rows():
        found.setdefault((edition, commodity), []).append(data.uses[row])
    return found


def _cell(at: Placed, figures: list[Chosen], uses: list[Use]) -> Cell:
    by_mineral: dict[str, list[Figure]] = {}
    for one in figures:
        if one.basis == "literature":
            by_mineral.setdefault(one.figure.mineral, []).append(one.figure)
    spans = tuple(span(group) for group in by_mineral.values())
    return Cell(at.listing, at.members, tuple(figures), spans, tuple(uses))


def _held(edition: Edition, placed: dict[str, Placed], rows: list[Row], register: Register) -> Held:
    with_figure = 0
    for row in rows:
        cell = row.cells[edition.id]
        companions = {one.figure.mineral for one in cell.figures if one.basis == "companion"}
        if cell.listing in ("name", "members", "form"):
            with_figure += sum(_has_figure(member.mineral, companions, register) for member in cell.members)
    return Held(edition, edition.held or 0, reconcile(edition, placed.values()), with_figure)


def _has_figure(mineral: str, figures: set[str], register: Register) -> bool:
    """Whether a figure is about this mineral, a form of it, or a group that holds it."""
    above = set(register.groups_of(mineral))
    return any(one == mineral or one in above or register.is_form_of(one, mineral) for one in figures)


def _overlap(editions: Sequence[Edition], rows: list[Row]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    found: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        on = tuple(edition.id for edition in editions if row.cells[edition.id].listed)
        found.setdefault(on, []).append(row.mineral.id)
    order = [edition.id for edition in editions]
    ranked = sorted(found, key=lambda on: (-len(on), [order.index(one) for one in on]))
    return tuple((on, tuple(found[on])) for on in ranked)


def _not_storing(rows: list[Row]) -> dict[str, tuple[Mineral, ...]]:
    found: dict[str, list[Mineral]] = {cell: [] for cell in NOT_STORING}
    for row in rows:
        if not row.battery:
            named = {cell for one in row.cells.values() for use in one.uses for cell in use.cell}
            for cell in NOT_STORING:
                if cell in named:
                    found[cell].append(row.mineral)
    return {cell: tuple(minerals) for cell, minerals in found.items()}


def _off_list(
    uses: dict[tuple[str, str], list[Use]], commodities: list[str], register: Register
) -> tuple[Mineral, ...]:
    """Minerals off the lists with a battery use."""
    named = {commodity for (_, commodity), found in uses.items() if any(about_battery(use) for use in found)}
    return tuple(register[commodity] for commodity in sorted(named - set(commodities)))
