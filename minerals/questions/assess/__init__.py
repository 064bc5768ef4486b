"""A regular assessment: indicators of each mineral side by side, each with its interval, year and source."""
