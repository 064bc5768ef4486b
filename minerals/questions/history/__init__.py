"""A mineral over time: which lists named it since when, and the figures of each publication for each year."""

from minerals.questions.history.figures import Cell, Series, series_of
from minerals.questions.history.history import History, history
from minerals.questions.history.standing import Standing, Step

__all__ = ["Cell", "History", "Series", "Standing", "Step", "history", "series_of"]
