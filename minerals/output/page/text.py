"""Texts of a page: escaped, safe to show, and in both languages, of which the style shows the chosen language."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from minerals.domain.labels import Label
from minerals.text import safe

LANGUAGES = ("en", "zh")


def shown(text: str) -> str:
    r"""A text of any origin as HTML.

    >>> shown("<Li>\x1b")
    '&lt;Li&gt;\\x1b'
    """
    return escape(safe(text))


def both(en: str, zh: str) -> str:
    """HTML in both languages; once where both are the same.

    The elements ``e-`` and ``z-`` are our own; classes would make a page a tenth larger.

    >>> both("60", "60"), both("metal", "金属")
    ('60', '<e->metal</e-><z->金属</z->')
    """
    return en if en == zh else f"<e->{en}</e-><z->{zh}</z->"


def both_blocks(en: str, zh: str) -> str:
    """Blocks of HTML in both languages."""
    return en if en == zh else f"<div class=e>{en}</div><div class=z>{zh}</div>"


def each(written: Callable[..., str], *given: object) -> str:
    """The text of a function in each language, as HTML; the language is its last argument.

    >>> each(lambda word, language: f"{word} {language}", "<in>")
    '<e->&lt;in&gt; en</e-><z->&lt;in&gt; zh</z->'
    """
    en, zh = (shown(written(*given, language)) for language in LANGUAGES)
    return both(en, zh)


def label(words: Label, **values: object) -> str:
    """A label as HTML, filled with values that are labels or texts for both languages."""

    def written(language: str) -> str:
        filled = {name: value.text(language) if isinstance(value, Label) else value for name, value in values.items()}
        return words.text(language).format(**filled) if filled else words.text(language)

    return each(written)
