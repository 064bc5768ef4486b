"""One comparison of the assessment with what a publication prints."""

from __future__ import annotations

from minerals.frozen import frozen

STUDY = "eu-study-2023"


@frozen
class Tested:
    """One comparison: ``low`` and ``high`` are computed, ``published`` is printed; None where there is no number.

    ``fits`` is None where there is no verdict. ``check`` and what ``note`` says there:

    - ``supply-risk``: the supply it is computed from (``both``, ``world``, ``sourcing``);
    - ``order``: ``no-shares`` where the data set has no complete shares of world output;
    - ``list``: ``missed`` or ``other``, where the list and the line differ;
    - ``second-source``: the years of both;
    - ``reliance``: ``one-supply`` or ``no-data`` where the formula cannot be solved, ``any`` where every number from 0
      to 100 solves it, ``higher`` or ``lower`` where the printed one does not;
    - ``outside``: ``higher`` or ``lower``, where the printed import reliance is.
    """

    check: str
    mineral: str
    stage: str
    low: float | None
    high: float | None
    published: float | None
    fits: bool | None
    note: str | None = None
