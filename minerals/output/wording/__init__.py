"""The wording of values, names and records, for all documents."""
