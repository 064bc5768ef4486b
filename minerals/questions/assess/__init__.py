"""A regular assessment: indicators of each mineral side by side, each with its interval, year and source."""

from minerals.questions.assess.against import AssessmentChange, AssessmentDiff, against, kept
from minerals.questions.assess.assess import Assessment, assess
from minerals.questions.assess.options import AssessOptions, read_line
from minerals.questions.assess.validate import Validation, validate

__all__ = [
    "AssessOptions",
    "Assessment",
    "AssessmentChange",
    "AssessmentDiff",
    "Validation",
    "against",
    "assess",
    "kept",
    "read_line",
    "validate",
]
