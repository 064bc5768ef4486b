"""A table of claims against the publications that it names, cell by cell."""

from minerals.domain.vocabulary import FIELDS, VERDICTS
from minerals.questions.audit.audit import audit
from minerals.questions.audit.cells import Beside, Cell, Origin, Printed
from minerals.questions.audit.claimed import Claimed, Fault, Repeated
from minerals.questions.audit.result import Audit

__all__ = [
    "FIELDS",
    "VERDICTS",
    "Audit",
    "Beside",
    "Cell",
    "Claimed",
    "Fault",
    "Origin",
    "Printed",
    "Repeated",
    "audit",
]
