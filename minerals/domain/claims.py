"""What a third party prints about other publications: never a figure of the data set."""

from __future__ import annotations

from minerals.domain.values import Value
from minerals.frozen import frozen


@frozen
class Named:
    """A mineral as a text names it; ``name_en`` is None where the printed name is English."""

    mineral: str
    name: str
    name_en: str | None


@frozen
class Claim:
    """A dependence and a use that a third party prints about minerals of a jurisdiction: no figure of the data set.

    One cell may be about several minerals, in printed order. ``edition`` is the list that the text is about, None
    where it names none; ``attributed_to`` the publication that it names as its source, and ``attributed_as`` its own
    words where that is no publication of the data set. The value is in percent.
    """

    jurisdiction: str
    edition: str | None
    minerals: tuple[Named, ...]
    value: Value
    use: str | None
    use_en: str | None
    item: str | None
    item_as_published: str | None
    measure: str
    attributed_to: str | None
    attributed_as: str | None
    part: str
    locator: str
    read_in: str
    confidence: str
    note: str | None
    reading: str | None


@frozen
class ClaimsTable:
    """The claims that a third party prints about other publications, in printed order."""

    publication: str
    note: str | None
    claims: tuple[Claim, ...]
