"""Export controls, and the state of a control on a day."""

from __future__ import annotations

from datetime import date

from minerals.domain.dates import known_by, last_day
from minerals.frozen import frozen

_IN_EFFECT = ("in-force", "suspended", "partly-suspended")
"""The kinds of status of a control that applies from its effective date on, except while it is suspended."""


@frozen
class ControlStatus:
    """The status of a control, as last seen; ``published`` has the printed words.

    ``kind`` is ``in-force``, ``suspended``, ``partly-suspended`` (the announcement is suspended in the part that the
    control is about), ``replaced-in-part``, ``dated-edition`` (an annual catalogue whose later editions were not seen)
    or ``not-checked``. A suspension lasts from ``begins`` to ``ends``, both days included; ``by`` is the announcement
    that suspends; ``after`` says what is known of the time after ``ends``. The four are None for other kinds.
    """

    kind: str
    published: str
    begins: str | None = None
    ends: str | None = None
    by: str | None = None
    after: str | None = None


@frozen
class Control:
    """One export control that a jurisdiction announced.

    ``minerals`` are those that ``item``, what is controlled, names; there may be none. ``object`` says what of them is
    controlled (``ore``, ``metal``, ``compound``, ``product``, ``technology``, ``equipment``), nothing where the words
    name the mineral and no form of it; ``scope`` is ``goods``, ``technology`` or ``re-export`` where the words say it.
    ``announced`` and ``effective`` are None where no plain date is given; ``announced_as`` and ``effective_as`` then
    hold the words. ``announcement`` is None where it was not seen. Nothing is known of a control after ``last_seen``,
    except that a suspension lasts to its last day.
    """

    jurisdiction: str
    minerals: tuple[str, ...]
    item: str
    scope: str | None
    measure: str
    announcement: str | None
    announced: str | None
    announced_as: str | None
    effective: str | None
    effective_as: str | None
    status: ControlStatus
    last_seen: str
    last_seen_basis: str
    publication: str
    collection: str
    locator: str
    read_in: str
    confidence: str
    note: str | None
    object: tuple[str, ...] = ()

    def on(self, day: date) -> str:
        """What is known of the control on a day, from its dates alone; each date counts from its last day.

        ``not-announced``, ``announced`` (and not yet in force), ``in-force``, ``suspended``, or ``not-known``: the day
        is after the end of a suspension, which may have been extended, or, where there is none, after ``last_seen``;
        the date that would decide is given in words only; or the status says nothing of whether the control went on.

        >>> status = ControlStatus("suspended", "as printed", "2025-11-07", "2026-11-10", "MOFCOM-GAC 2025 No. 70")
        >>> control = Control(
        ...     "CN", ("holmium",), "holmium", None, "export licence", "MOFCOM-GAC 2025 No. 57", "2025-10-09", None,
        ...     "2025-11-08", None, status, "2026-01", "press", "cn-mofcom-2025-57", "cn-announcements", "entry",
        ...     "page", "secondary", None,
        ... )
        >>> days = (date(2025, 10, 8), date(2025, 10, 9), date(2025, 11, 7), date(2026, 11, 10), date(2026, 11, 11))
        >>> [control.on(day) for day in days]
        ['not-announced', 'announced', 'suspended', 'suspended', 'not-known']
        """
        if self.status.begins and self.status.ends and known_by(self.status.begins, day):
            return "suspended" if day <= last_day(self.status.ends) else "not-known"
        if day > last_day(self.last_seen):
            return "not-known"
        if self.announced and not known_by(self.announced, day):
            return "not-announced"
        if self.effective and known_by(self.effective, day):
            return "in-force" if self.status.kind in _IN_EFFECT else "not-known"
        return "announced" if self.announced and self.effective else "not-known"
