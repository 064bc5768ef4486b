"""Every word that the program prints, in English and Chinese, split by subject."""

from __future__ import annotations

from typing import NamedTuple


class Label(NamedTuple):
    """A word or phrase in both languages."""

    en: str
    zh: str

    def text(self, language: str) -> str:
        """The label in ``en`` or ``zh``."""
        return self.zh if language == "zh" else self.en
