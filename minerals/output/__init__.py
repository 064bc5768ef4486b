"""A result -> a document -> any format; nothing is decided here."""
