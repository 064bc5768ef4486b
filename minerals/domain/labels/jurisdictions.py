"""Names of jurisdictions: as the head of a column, and as a mark behind a word."""

from __future__ import annotations

from minerals.domain.labels import Label

_HEADS = {
    "CN": Label("China", "中国"),
    "EU": Label("EU", "欧盟"),
    "GB": Label("UK", "英国"),
    "US": Label("US", "美国"),
}
_MARKS = {
    "CN": Label("CN", "中"),
    "EU": Label("EU", "欧"),
    "GB": Label("UK", "英"),
    "US": Label("US", "美"),
}


def head(code: str, language: str) -> str:
    """The jurisdiction as a column head; its code where it has no name here."""
    return _HEADS[code].said(language) if code in _HEADS else code


def mark(code: str, language: str) -> str:
    """The jurisdiction as a short mark; its code where it has none here."""
    return _MARKS[code].said(language) if code in _MARKS else code
