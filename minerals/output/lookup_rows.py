"""What was looked up, as rows: for the terminal and for Markdown alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from minerals.domain.labels import Label
from minerals.domain.labels import comparison as says_of_comparison
from minerals.domain.labels import lookup as says
from minerals.domain.labels import show as says_of_show
from minerals.domain.records import Edition, Member
from minerals.domain.register import Register
from minerals.output import cells, marks, sentences
from minerals.output.footnotes import Note
from minerals.questions.compare.listed import Listed
from minerals.questions.lookup import Bill, Found, Part

Rows = tuple[list[str], list[list[str]]]
"""A header and the rows below it."""


def title(found: Found, language: str) -> str:
    """The name asked for, and the mineral that it means, in both languages.

    >>> from minerals.domain.records import Mineral
    >>> title(Found("Li", Mineral("lithium", "element", "lithium", "锂", "lithium", symbol="Li"), (), ()), "en")
    'Li: lithium, 锂 [lithium]'
    """
    mineral = found.mineral
    names = [name for name in (mineral.name_en, mineral.name_zh) if name]
    said = ", ".join(names if language == "en" else names[::-1])
    return f"{found.query}: {said} [{mineral.id}]"


def relations(found: Found, register: Register, language: str) -> list[tuple[str, str]]:
    """Label and text of what the mineral belongs to; only what there is to say."""
    one = found.mineral

    def names(ids: Iterable[str]) -> str:
        return says_of_show.AND.text(language).join(register[name].name(language) for name in ids)

    pairs: list[tuple[Label, Iterable[str]]] = [
        (says_of_show.COMMODITY, [one.commodity] if one.commodity != one.id else []),
        (says_of_show.FORM_OF, [one.form_of] if one.form_of else []),
        (says_of_show.IN_GROUPS, found.groups),
        (says_of_show.STANDS_FOR, one.group),
    ]
    return [(label.text(language), text) for label, ids in pairs if (text := names(ids))]


def listed_rows(found: Found, language: str) -> Rows:
    """One row an edition: how it lists the mineral, and the entries behind that."""
    heads = [head.text(language) for head in (says.LIST, says.LISTED, says.ENTRIES)]
    rows = [[one.edition.id, listing(one, language), _entries(one, language)] for one in found.listed]
    return heads, rows


def listing(one: Listed, language: str) -> str:
    """How an edition lists a mineral, in words, with the basis where its own text does not say so."""
    if one.listing is None:
        return says_of_show.MEMBERS_NOT_HELD.text(language)
    said = says_of_show.LISTINGS[one.listing].text(language)
    basis = basis_of(one)
    if basis in (None, "stated"):
        return said
    return says.ON_BASIS.text(language).format(listing=said, basis=says_of_show.COVERS_BASES[basis].text(language))


def basis_of(one: Listed) -> str | None:
    """On what basis the groups of an edition cover a mineral that is listed through them; None for the rest."""
    bases = [member.covers_basis for _, member, how in one.entries if how == "group" == one.listing]
    return next((basis for basis in bases if basis), None)


def _entries(one: Listed, language: str) -> str:
    return says_of_show.AND.text(language).join(_entry(member, language) for _, member, _ in one.entries)


def _entry(member: Member, language: str) -> str:
    if member.name_en in (member.name, None):
        return member.name
    return says.ENTRY.text(language).format(name=member.name, translation=member.name_en)


def bill_rows(result: Bill, language: str) -> tuple[list[str], Iterator[list[str]]]:
    """The rows of the file, with mineral, commodity, and a column an edition: listing, then dependence."""
    heads = [*result.file.header, says_of_show.MINERAL.text(language), says_of_show.COMMODITY.text(language)]
    heads += [cells.edition_name(edition, language) for edition in result.editions]

    def said(part: Part) -> list[str]:
        texts = [part.mineral.name(language), result.register[part.mineral.commodity].name(language)]
        for one in part.listed:
            dependence = says_of_show.CLAUSE.text(language).join(_dependence(result, part, one.edition, language))
            if dependence and part.mineral.id != part.mineral.commodity:
                dependence = says.OF_ROW.text(language).format(commodity=texts[1], dependence=dependence)
            parts = [listing(one, language), *([dependence] if dependence else [])]
            texts.append(says_of_show.CLAUSE.text(language).join(parts))
        return texts

    return heads, _with(result, said, len(heads) - len(result.file.header))


def _with(result: Bill, said: Callable[[Part], list[str]], width: int) -> Iterator[list[str]]:
    nothing = [""] * width
    by_name = {name: said(part) for name, part in result.parts.items()}
    column = result.column
    for row in result.file.rows():
        yield row + by_name.get(row[column], nothing)


def _dependence(result: Bill, part: Part, edition: Edition, language: str) -> list[str]:
    """The lines of the cell that a comparison shows for the commodity; none where it is on none of the lists."""
    if result.comparison is None or part.row is None:
        return []
    return [line.text for line in cells.dependence_lines(result.comparison, part.row, edition, language)]


def bill_notes(result: Bill, language: str) -> tuple[Sequence[Note], list[str]]:
    """The key to the marks that occur, and the sentences below the rows."""
    said = [_matched(result, language)]
    comparison = result.comparison
    if comparison is None:
        return [], said
    said += [says.OF_COMMODITY.text(language)]
    said += [sentences.head_source(comparison, edition, language) for edition in comparison.editions]
    if result.newer:
        newer = says_of_comparison.NEWER_ONE.text(language)
        named = [
            newer.format(edition=cells.edition_name(edition, language), count=edition.count_as_stated)
            for edition in result.newer
        ]
        said.append(says_of_comparison.NEWER.text(language).format(list=says_of_show.AND.text(language).join(named)))
    return marks.marks(comparison, language), [*said, says_of_comparison.WARNING.text(language)]


def _matched(result: Bill, language: str) -> str:
    named = [part is not None for row, part in result.rows() if any(cell.strip() for cell in row)]
    return says.MATCHED.text(language).format(matched=sum(named), rows=len(named))
