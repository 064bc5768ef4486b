"""A result -> a document -> any format; nothing is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from minerals.questions.assess import Assessment, AssessmentDiff, Validation
    from minerals.questions.audit import Audit
    from minerals.questions.battery import Battery, Chain, Chemistries, Cut
    from minerals.questions.compare import Comparison
    from minerals.questions.conflicts import Conflicts
    from minerals.questions.diff import Diff, LibraryDiff
    from minerals.questions.history import History
    from minerals.questions.lists import Lists
    from minerals.questions.lookup import LookedUp
    from minerals.questions.matrix import Matrix
    from minerals.questions.membership import Membership
    from minerals.questions.policies import Policies
    from minerals.questions.show import Shown

    Result: TypeAlias = (
        Assessment
        | AssessmentDiff
        | Audit
        | Battery
        | Chain
        | Chemistries
        | Comparison
        | Conflicts
        | Cut
        | Diff
        | History
        | LibraryDiff
        | Lists
        | LookedUp
        | Matrix
        | Membership
        | Policies
        | Shown
        | Validation
    )
