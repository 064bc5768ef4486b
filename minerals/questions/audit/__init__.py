"""A table of claims against the publications that it names, cell by cell."""
