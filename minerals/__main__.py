"""``python -m minerals`` is the command ``minerals``."""

from minerals.cli import program

program()
