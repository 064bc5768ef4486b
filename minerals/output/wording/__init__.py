"""How values, names and records read, for every document alike."""
