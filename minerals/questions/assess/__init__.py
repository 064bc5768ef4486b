"""A regular assessment: indicators of each mineral side by side, each with its interval, year and source."""

from minerals.questions.assess.assess import Assessment, assess
from minerals.questions.assess.options import AssessOptions, read_line

__all__ = ["AssessOptions", "Assessment", "assess", "read_line"]
