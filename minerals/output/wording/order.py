"""In which order minerals stand, in the language shown."""

from __future__ import annotations

from minerals.domain.records import Mineral


def sort_key(mineral: Mineral, language: str) -> str:
    """By name in the language shown: by pinyin without tones in Chinese."""
    if language == "zh" and mineral.pinyin:
        import unicodedata

        parts = unicodedata.normalize("NFD", mineral.pinyin.casefold()).replace("u\u0308", "v")
        return "".join(part for part in parts if not unicodedata.combining(part)).replace(" ", "")
    return mineral.name_en.casefold()
