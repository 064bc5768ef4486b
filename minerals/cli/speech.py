"""The language of messages, of the help and of usage errors, determined before the arguments are read."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

LANGUAGES = ("en", "zh")
VARIABLE = "MINERALS_LANG"
_OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")


def spoken() -> str:
    """``en`` or ``zh``: what ``--lang`` says, else ``MINERALS_LANG``, else the locale of the system."""
    for tag in _tags():
        language = language_of(tag)
        if language is not None:
            return language
    return "en"


def language_of(tag: str) -> str | None:
    """The language of a tag, in any case; None for another language.

    >>> [language_of(tag) for tag in ("zh-CN", "zh_CN.UTF-8", "EN", "fr")]
    ['zh', 'zh', 'en', None]
    """
    language = tag.strip().replace("_", "-").partition("-")[0].partition(".")[0].casefold()
    return language if language in LANGUAGES else None


def _tags() -> Iterator[str]:
    arguments = sys.argv[1:]
    if "--" in arguments:
        arguments = arguments[: arguments.index("--")]
    for at in reversed(range(len(arguments))):
        option, equals, language = arguments[at].partition("=")
        if option == "--lang":
            yield language if equals else "".join(arguments[at + 1 : at + 2])
    yield os.environ.get(VARIABLE, "")
    yield next((value for name in _OF_THE_SYSTEM if (value := os.environ.get(name))), "")
