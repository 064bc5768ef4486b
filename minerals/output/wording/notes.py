"""Our own words in the data, such as a note on a form or on what of a publication is missing, in both languages.

Quotations stay as they are printed.
"""

from __future__ import annotations

from minerals.messages import Message


def own_words(text: str, language: str) -> str:
    """A text of the data in ``en`` or ``zh``; in English where it has no Chinese text.

    >>> own_words("battery grade", "zh"), own_words("2 figures", "zh"), own_words("of my own", "zh")
    ('电池级', '2 个数值', 'of my own')
    """
    if language != "zh":
        return text
    from minerals.messages.chinese.coverage import counted

    return counted(text) or Message(text).text(language)
