"""The names by which the program itself prints lists and publications, so that it understands them too."""

from __future__ import annotations

from collections.abc import Iterable

from minerals.domain.labels import jurisdictions
from minerals.domain.name_parts import fold
from minerals.domain.records import Edition, Publication


def spoken(editions: Iterable[Edition], publications: Iterable[Publication]) -> dict[str, str]:
    """Folded name -> id of the edition or publication; an edition comes first where two share a name."""
    names: dict[str, str] = {}
    for edition in editions:
        for language in ("en", "zh"):
            label = " ".join(jurisdictions.label(edition.id, language))
            for jurisdiction in (edition.jurisdiction, jurisdictions.head(edition.jurisdiction, language)):
                names.setdefault(fold(f"{jurisdiction} {label}"), edition.id)
        names.setdefault(fold(edition.id), edition.id)
    for publication in publications:
        for name in (publication.id, publication.short):
            names.setdefault(fold(name), publication.id)
    return names
