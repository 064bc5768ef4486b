"""Editions side by side: which minerals each names, how dependent on imports, used for what."""
