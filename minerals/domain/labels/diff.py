"""What a diff says: kinds of change, explanations, and the lines around them."""

from __future__ import annotations

from minerals.domain.labels import Label

ADDED = Label("added", "新增")
REMOVED = Label("removed", "移除")

REMARKS = {
    "in-another-tier": Label("it stands on both lists, in other tiers", "两份清单均列入，等级不同"),
    "in-group": Label("the other list has it inside a group", "另一清单将其列在类别之内"),
    "perhaps-in-group": Label(
        "whether a group of the other list includes it is not stated", "另一清单的类别是否包括它未说明"
    ),
    "members-by-name": Label("the other list names members of this group", "另一清单列有该类别的成员"),
    "stage-unclear": Label("one publication prints two stages, the other none", "一方分环节公布，另一方未注明环节"),
    "old-partial": Label("OLD is held in part: not seen there", "旧出版物仅部分收录，未见该项"),
    "new-partial": Label("NEW is held in part: not seen there", "新出版物仅部分收录，未见该项"),
    "bound-holds-earlier": Label("the new bound holds the earlier value", "新区间包含原值"),
    "bounds-overlap": Label("the two overlap", "新旧区间重叠"),
}
"""Code -> why a change reads as it does."""
