"""Somebody's table against the publications that it names, cell by cell."""

from minerals.domain.vocabulary import FIELDS, VERDICTS
from minerals.questions.audit.audit import audit
from minerals.questions.audit.cells import Beside, Cell, Shift
from minerals.questions.audit.claimed import Claimed
from minerals.questions.audit.result import Audit

__all__ = ["FIELDS", "VERDICTS", "Audit", "Beside", "Cell", "Claimed", "Shift", "audit"]
