"""The join: editions side by side, with figures, uses, overlap and reconciliation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from minerals.domain.dates import known_by
from minerals.domain.near_names import near_misses
from minerals.domain.records import Edition, Figure, Mineral, Use
from minerals.domain.register import Register
from minerals.domain.vocabulary import NOT_STORING
from minerals.errors import MineralsError, UnknownNameError
from minerals.grouped import grouped
from minerals.messages import say
from minerals.questions.compare.beside import read_profile
from minerals.questions.compare.bills import battery_bills
from minerals.questions.compare.cell import Cell, Chosen, Held, Row, Undated, about_battery
from minerals.questions.compare.editions import compared_editions, with_edition
from minerals.questions.compare.narrow import holds, narrow
from minerals.questions.compare.options import Options, expected
from minerals.questions.compare.place import NOT_LISTED, Placed, place, reconcile
from minerals.questions.compare.result import Comparison
from minerals.questions.compare.span import span
from minerals.store.dataset import Dataset


def compare(
    data: Dataset, names: Sequence[str], options: Options, *, unlisted: Iterable[str] = (), tool: dict[str, str]
) -> Comparison:
    """Compare editions.

    ``names`` are edition ids, or codes of jurisdictions for their newest lists with members; without any, the US, the
    EU and China. ``unlisted`` has the ids of rows that are wanted also where no edition lists them. Raises
    ``UnknownNameError`` for an edition or an option's word that is not there, ``MineralsError`` for an edition whose
    members are unknown or a day without any list, ``ReconciliationError`` when a member would be lost.
    """
    day = options.day
    editions, without = compared_editions(data, names, day)
    options = replace(
        options,
        on=with_edition(options.on, editions, data),
        sort=with_edition(options.sort, editions, data) or options.sort,
        figures=tuple(data.known_id(name) or name for name in options.figures),
    ).checked([edition.id for edition in editions])
    editions = [_with_figures(data, edition, options.figures) for edition in editions]
    for name in options.figures:
        if not any(name in edition.figures for edition in editions):
            raise MineralsError(say("`{name}` has no figures about the economies compared", name=name))
        if day is not None and not known_by(data.publications[name].published, day):
            raise MineralsError(say("`{name}` was not published by {day}", name=name, day=day.isoformat()))
    register = data.register
    listed = place(editions, register, options.grain)
    placed = {row: listed.get(row, {}) for row in sorted({*listed, *unlisted})}
    published, undated_figures = data.known(data.figures, day)
    stated, undated_uses = data.known(data.uses, day)
    figures, uses, off_list = _figures_and_uses(data, editions, list(placed), published, stated)
    assessment = _assessment(data, editions, day) if "supply-risk" in options.columns else None
    rows = [
        Row(
            register[row],
            {
                edition.id: _cell(
                    at.get(edition.id, NOT_LISTED), figures.get((edition.id, row), []), uses.get((edition.id, row), [])
                )
                for edition in editions
            },
            read_profile(data, row, options.columns, day, assessment),
        )
        for row, at in placed.items()
    ]
    shown, may_be = narrow(rows, editions, register, options)
    concerned = [row.mineral.id for row in (*shown, *(row for row, _ in may_be))]
    return Comparison(
        held=tuple(
            _reconciliation(edition, placed.values(), options.grain, published, register) for edition in editions
        ),
        rows=tuple(shown),
        all_rows=tuple(rows),
        may_be=tuple(may_be),
        overlap=_overlap(editions, rows),
        options=options,
        not_storing=_not_storing(rows),
        off_list=off_list,
        newer=tuple(newer for edition in editions for newer in data.editions.newer_not_held(edition, day)),
        staged=data.staged,
        without=tuple(without),
        undated=Undated(
            figures=sum(_is_about(data, figure, editions, concerned) for figure in undated_figures),
            uses=sum(
                use.collection in edition.uses
                for use in undated_uses
                if register[use.mineral].commodity in {register[row].commodity for row in concerned}
                for edition in editions
            ),
        ),
        absent=tuple(
            register[mineral]
            for mineral in options.minerals
            if not any(holds(row.mineral.id, mineral, editions, register, options.grain) for row in rows)
        ),
        register=register,
        publications=data.publications,
        bills=battery_bills(data, placed, options),
        tool=tool,
    )


def _with_figures(data: Dataset, edition: Edition, publications: Sequence[str]) -> Edition:
    """The edition with the publications named in place of its companions, where they are about its economy."""
    for name in publications:
        with_figures = {figure.collection for figure in data.figures}
        if name not in with_figures:
            near = near_misses(name, with_figures)
            raise UnknownNameError(say("publication with figures"), name, near, expected(sorted(with_figures)))
        if name not in {figure.publication for figure in data.figures}:
            raise MineralsError(say("`{name}` collects several publications, and has no figures of its own", name=name))
    about = tuple(name for name in publications if edition.jurisdiction in data.publications[name].about)
    return replace(edition, figures=about) if about else edition


def _assessment(data: Dataset, editions: Sequence[Edition], day: date | None) -> str:
    """The criticality assessment behind an EU list that is compared, which bears its year; else the newest known."""
    known_ids = {
        year
        for publication, year in data.assessments
        if day is None or known_by(data.publications[publication].published, day)
    }
    behind = (edition.id.removeprefix("eu-") for edition in editions if edition.jurisdiction == "EU")
    return next((year for year in behind if year in known_ids), max(known_ids, default=""))


def _is_about(data: Dataset, figure: Figure, editions: Sequence[Edition], rows: Iterable[str]) -> bool:
    """Whether a figure is about an economy compared and a commodity in its rows."""
    about = data.publications[figure.collection].about
    commodities = {data.register[row].commodity for row in rows}
    return any(edition.jurisdiction in about for edition in editions) and any(
        data.register[mineral].commodity in commodities
        for mineral in (figure.mineral, data.register.subject(figure.mineral, figure.item))
    )


def _figures_and_uses(
    data: Dataset,
    editions: Sequence[Edition],
    rows: Sequence[str],
    published: Sequence[Figure],
    known_uses: Sequence[Use],
) -> tuple[dict[tuple[str, str], list[Chosen]], dict[tuple[str, str], list[Use]], tuple[Mineral, ...]]:
    """The figures and the uses of each (edition, row), and the minerals off the lists with a battery use."""
    import polars as pl

    from minerals.questions import frames
    from minerals.questions.compare.choose import choose, relations

    pairs = relations(rows, editions, data.register)
    chosen = choose(
        editions,
        frames.figures(published, data.register),
        frames.publications(data.publications.values(), published),
        frames.members(editions),
        pairs,
    )
    figures = grouped(
        ((edition, at), Chosen(published[row], basis, relation))
        for edition, at, row, basis, relation in chosen.iter_rows()
    )
    companions = pl.DataFrame(
        [(edition.id, name, place) for edition in editions for place, name in enumerate(edition.uses)],
        schema={"edition": pl.String, "collection": pl.String, "place": pl.UInt32},
        orient="row",
    )
    stated = companions.join(frames.uses(known_uses, data.register), on="collection", how="inner")
    # A use of a group counts for an element only where no use of the element itself is stated.
    group = pl.col("relation") == "group"
    in_rows = (
        stated.join(pairs, on=["edition", "mineral"], how="inner")
        .filter(group == group.min().over("edition", "at"))
        .sort("edition", "at", "place", "row")
    )
    in_cells = in_rows.select("edition", "at", "row").iter_rows()
    uses = grouped(((edition, at), known_uses[row]) for edition, at, row in in_cells)
    silent = stated.join(pairs, on=["edition", "mineral"], how="anti")
    off = {
        commodity for commodity, row in silent.select("commodity", "row").iter_rows() if about_battery(known_uses[row])
    }
    return figures, uses, tuple(data.register[commodity] for commodity in sorted(off))


def _cell(at: Placed, figures: list[Chosen], uses: list[Use]) -> Cell:
    literature = (chosen.figure for chosen in figures if chosen.basis == "literature")
    by_mineral = grouped((figure.mineral, figure) for figure in literature)
    spans = tuple(span(group) for group in by_mineral.values())
    return Cell(at.listing, at.members, tuple(figures), spans, tuple(uses))


def _reconciliation(
    edition: Edition, placed: Iterable[dict[str, Placed]], grain: str, published: Iterable[Figure], register: Register
) -> Held:
    cells = [cells[edition.id] for cells in placed if edition.id in cells]
    subjects = {
        mineral
        for figure in published
        if figure.collection in edition.figures
        for mineral in (figure.mineral, register.subject(figure.mineral, figure.item))
    }
    # A figure is about its mineral, whatever this is a form of, and the members of a group.
    covered = subjects.union(*map(register.broader, subjects))
    members = edition.members or ()
    with_figure = sum(
        member.mineral in covered or not subjects.isdisjoint(register.groups_of(member.mineral)) for member in members
    )
    return Held(edition, len(members), reconcile(edition, cells, once=grain != "element"), with_figure)


def _overlap(editions: Sequence[Edition], rows: list[Row]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    by_lists = grouped(
        (tuple(edition.id for edition in editions if row.cells[edition.id].listed), row.mineral.id) for row in rows
    )
    order = {edition.id: place for place, edition in enumerate(editions)}
    ranked = sorted(by_lists, key=lambda on: (-len(on), [order[edition] for edition in on]))
    return tuple((on, tuple(by_lists[on])) for on in ranked)


def _not_storing(rows: list[Row]) -> dict[str, tuple[Mineral, ...]]:
    by_cell: dict[str, list[Mineral]] = {cell: [] for cell in NOT_STORING}
    for row in rows:
        if not row.battery:
            named = {cell for shown in row.cells.values() for use in shown.uses for cell in use.cell}
            for cell in NOT_STORING:
                if cell in named:
                    by_cell[cell].append(row.mineral)
    return {cell: tuple(minerals) for cell, minerals in by_cell.items()}
