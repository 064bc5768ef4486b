"""Editions side by side: which minerals each names, how dependent on imports, used for what."""

from minerals.questions.compare.cell import Cell, Chosen, Held, Row, about_battery
from minerals.questions.compare.compare import compare
from minerals.questions.compare.options import Options
from minerals.questions.compare.result import Comparison

__all__ = ["Cell", "Chosen", "Comparison", "Held", "Options", "Row", "about_battery", "compare"]
