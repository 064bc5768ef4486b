"""An unfolded row: per list the entry, the figures as printed with their places and the uses; then the profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from minerals.domain.labels import comparison as common
from minerals.domain.labels import page as labels
from minerals.domain.labels import show as show_labels
from minerals.domain.records import Edition, Figure
from minerals.grouped import grouped
from minerals.output.page.history import lines
from minerals.output.page.material import Material
from minerals.output.page.sources import Numbers
from minerals.output.page.strip import colour
from minerals.output.page.text import LANGUAGES, both, each, label, shown
from minerals.output.wording import profile, values
from minerals.output.wording.names import mark
from minerals.questions.compare.cell import Row

_ALWAYS = ("production", "controls")
"""The columns whose contents every unfolded row shows."""


def detail(material: Material, row: Row, numbers: Numbers) -> str:
    """The details of a row, as HTML."""
    editions = material.comparison.editions
    left = "".join(piece for edition in editions for piece in _list(material, row, edition, numbers))
    right = [*_by_year(material, row), *_profile(material, row, numbers)]
    return f"<div>{left}</div><div>{''.join(right)}</div>"


def _by_year(material: Material, row: Row) -> Iterator[str]:
    economies = [edition.jurisdiction for edition in material.comparison.editions]
    series = lines(material.series[row.mineral.id], row.mineral.id, material.comparison.register, economies)
    if series:
        yield f"<h3>{label(labels.HISTORY)}</h3>{''.join(series)}"


def _list(material: Material, row: Row, edition: Edition, numbers: Numbers) -> Iterator[str]:
    """The entry of a list, and the figures and uses of its publications."""
    cell, mineral = row.cells[edition.id], row.mineral.id
    name = each(mark, edition, material.comparison.editions)
    entries = f" “{shown('”, “'.join(member.name for member in cell.members))}”"
    if not (cell.members or cell.figures or cell.uses):
        return
    yield f'<h3><b class="{colour(edition.jurisdiction)}">{name}</b>{entries if cell.members else ""}</h3>'
    covered = each(_covered, material, row, edition)
    if covered:
        yield f"<p>{covered}</p>"
    if cell.figures:
        lines, before = [], ""
        for chosen in cell.figures:
            lines.append(_printed(material, chosen.figure, mineral, numbers, before))
            before = f"{chosen.figure.publication}\n{chosen.figure.locator}"
        yield f'<table class="p">{"".join(lines)}</table>'
    uses = grouped(
        (use.publication, (use.use or use.use_en or "") + (f" {use.share.published} %" if use.share else ""))
        for use in cell.uses
    )
    if uses:
        stated = "; ".join(
            f"{shown('; '.join(dict.fromkeys(texts)))} {numbers.few([publication], mineral)}"
            for publication, texts in uses.items()
        )
        yield f'<p class="us0">{stated}</p>'


def _covered(material: Material, row: Row, edition: Edition, language: str) -> str:
    """The minerals that the groups of a list cover, and the basis for that."""
    register = material.comparison.register
    texts = []
    for member in row.cells[edition.id].members:
        if member.covers:
            names = show_labels.AND.text(language).join(register[covered].name(language) for covered in member.covers)
            basis = show_labels.COVERS_BASES[member.covers_basis].text(language) if member.covers_basis else ""
            text = show_labels.COVERED.text(language).format(names=names, basis=basis)
            texts.append(f"{member.name}{common.COLON.text(language)}{text}")
    return common.JOIN_CLAUSES.text(language).join(texts)


def _printed(material: Material, figure: Figure, row: str, numbers: Numbers, before: str) -> str:
    """A figure as printed, its subject, its years, and its place in the publication.

    ``before`` is publication and place of the figure above: words with which both places begin are shown once.
    """
    name, item = figure.name, figure.item_as_published
    short = material.comparison.publications[figure.publication].short
    place, shared = figure.locator, before.rpartition("; ")[0]
    if shared and f"{figure.publication}\n{place}".startswith(f"{shared}; "):
        place = f"… {place.rpartition('; ')[2]}"
    cells = (
        shown(figure.value.published),
        shown(name if item is None or item.casefold() in name.casefold() else f"{name}, {item}"),
        shown(values.period(figure.period) or figure.text_date or ""),
        f"{numbers.link(figure.publication, row, shown(short))}, {shown(place)}",
    )
    return "<tr>" + "".join(f"<td>{text}</td>" for text in cells) + "</tr>"


def _profile(material: Material, row: Row, numbers: Numbers) -> Iterator[str]:
    """The largest producers, the export controls, and the other chosen columns."""
    of_row, mineral = material.profiles[row.mineral.id], row.mineral.id
    register = material.comparison.register
    if of_row.production:
        lines = [
            f"<li>{each(profile.producers, table, mineral, register)} {numbers.few([table.publication], mineral)}</li>"
            for table in of_row.production
        ]
        yield f"<h3>{label(labels.PRODUCERS)}</h3><ul>{''.join(lines)}</ul>"
    if of_row.controls:
        yield f"<h3>{label(labels.CONTROLS)}</h3>{_list_of(profile.control_lines, of_row.controls, mineral, register)}"
    for column in material.comparison.options.columns:
        items = _list_of(profile.lines, row.beside, column, mineral, register)
        if items and column not in _ALWAYS:
            yield f"<h3>{each(profile.head, column, [row.beside])}</h3>{items}"


def _list_of(written: Callable[..., list[str]], *given: object) -> str:
    """The texts of a function as a list in both languages, empty without texts; the language is its last argument."""
    texts = zip(*(written(*given, language) for language in LANGUAGES), strict=True)
    items = "".join(f"<li>{both(shown(en), shown(zh))}</li>" for en, zh in texts)
    return items and f"<ul>{items}</ul>"
