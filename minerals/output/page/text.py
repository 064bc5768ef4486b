"""Texts of a page: escaped, safe to show, and in both languages, of which the style shows one."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from minerals.domain.labels import Label
from minerals.text import safe

LANGUAGES = ("en", "zh")


def shown(text: str) -> str:
    r"""A text of anybody as HTML.

    >>> shown("<Li>\x1b")
    '&lt;Li&gt;\\x1b'
    """
    return escape(safe(text))


def both(en: str, zh: str, tag: str | None = None) -> str:
    """HTML in both languages; once where both are the same.

    Inline it stands in elements with a name of ours, which are a tenth of a page shorter than classes; ``tag`` names
    another element.

    >>> both("60", "60"), both("metal", "金属")
    ('60', '<l-e>metal</l-e><l-z>金属</l-z>')
    """
    if en == zh:
        return en
    return f"<l-e>{en}</l-e><l-z>{zh}</l-z>" if tag is None else f"<{tag} class=e>{en}</{tag}><{tag} class=z>{zh}</{tag}>"


def each(written: Callable[[str], str], tag: str | None = None) -> str:
    """What a function makes of each language, as HTML; it gives a text."""
    en, zh = (shown(written(language)) for language in LANGUAGES)
    return both(en, zh, tag)


def label(words: Label, **values: object) -> str:
    """A label as HTML, filled with values that are texts in both languages, or one text for both."""

    def written(language: str) -> str:
        filled = {name: value.text(language) if isinstance(value, Label) else value for name, value in values.items()}
        return words.text(language).format(**filled) if filled else words.text(language)

    return each(written)

