"""Editions side by side: which minerals each names, how dependent on imports, used for what."""

from minerals.questions.compare.compare import compare
from minerals.questions.compare.options import Options
from minerals.questions.compare.result import Cell, Chosen, Comparison, Held, Row, about_battery

__all__ = ["Cell", "Chosen", "Comparison", "Held", "Options", "Row", "about_battery", "compare"]
