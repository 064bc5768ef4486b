"""An edition, a publication, a table of claims or a mineral, complete as in the data set."""

from typing import TypeAlias

from minerals.questions.compare.listed import Listed
from minerals.questions.show.claims import ClaimsShown
from minerals.questions.show.edition import EditionShown
from minerals.questions.show.mineral import FigureOf, MineralShown
from minerals.questions.show.publication import PublicationShown
from minerals.questions.show.show import ids, show

Shown: TypeAlias = EditionShown | PublicationShown | ClaimsShown | MineralShown
"""What there is to show."""

__all__ = [
    "ClaimsShown",
    "EditionShown",
    "FigureOf",
    "Listed",
    "MineralShown",
    "PublicationShown",
    "Shown",
    "ids",
    "show",
]
