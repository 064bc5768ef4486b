"""A mineral over time: which lists named it since when, and the figures of each publication for each year."""
