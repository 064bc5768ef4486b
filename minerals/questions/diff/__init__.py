"""What changed between two lists, between the figures of two publications, or between two folders of data."""

from minerals.questions.diff.change import KINDS, Change, Entries
from minerals.questions.diff.diff import diff
from minerals.questions.diff.library import FileDiff, LibraryDiff, library_diff
from minerals.questions.diff.match import Match
from minerals.questions.diff.options import Options
from minerals.questions.diff.patch import apply
from minerals.questions.diff.result import Diff
from minerals.questions.diff.sides import Side, Source

__all__ = [
    "KINDS",
    "Change",
    "Diff",
    "Entries",
    "FileDiff",
    "LibraryDiff",
    "Match",
    "Options",
    "Side",
    "Source",
    "apply",
    "diff",
    "library_diff",
]
