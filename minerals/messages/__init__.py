"""The messages of the program besides its answers: errors, the findings of a check, notes on stderr.

A message is English text that knows how it was made, so that it can be read in Chinese too. The Chinese templates are
in ``chinese``, by the English ones; they are loaded when they are first needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol


class Labelled(Protocol):
    """Anything with a text in each language, such as a label."""

    def text(self, language: str, /) -> str:
        """The text in ``en`` or ``zh``."""


Part = str | int | float | Labelled
"""A part of a message: a name or a number, which is the same in every language, or another message or label."""


_NOTHING: Mapping[str, Part] = {}


class Message(str):
    """A text in English, which ``text`` gives in another language; ``say`` and ``joined`` make it."""

    __slots__ = ("_parts", "_template")
    _template: str
    _parts: Mapping[str, Part] | Sequence[Part]

    def __new__(cls, template: str, parts: Mapping[str, Part] | Sequence[Part] = _NOTHING) -> Message:
        made = super().__new__(cls, _filled(template, parts, "en"))
        made._template, made._parts = template, parts
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, Part] | Sequence[Part]]:  # type: ignore[override]
        return self._template, self._parts

    def text(self, language: str) -> str:
        """The message in ``en`` or ``zh``."""
        if language != "zh":
            return str(self)
        from minerals.messages.chinese import CHINESE

        return _filled(CHINESE.get(self._template, self._template), self._parts, language)


def say(template: str, /, **parts: Part) -> Message:
    """A message; ``template`` has a place such as ``{name}`` for each part. Without parts the template is the text.

    >>> message = say("`{mineral}` is not in the register", mineral="unobtainium")
    >>> message, message.text("zh")
    ('`unobtainium` is not in the register', '`unobtainium` 不在矿产登记册中')
    """
    return Message(template, parts)


def joined(parts: Iterable[Part], link: str = ", ") -> Message:
    """Parts with a link between them.

    >>> joined(["`a`", "`b`"], " or ").text("zh")
    '`a` 或 `b`'
    """
    return Message(link, tuple(parts))


def listed(names: Iterable[str], link: str = ", ") -> Message:
    """Names of things, each in backticks, with a link between them."""
    return joined((f"`{name}`" for name in names), link)


def _filled(template: str, parts: Mapping[str, Part] | Sequence[Part], language: str) -> str:
    if isinstance(parts, Mapping):
        return template.format(**{name: _in(part, language) for name, part in parts.items()}) if parts else template
    return template.join(str(_in(part, language)) for part in parts)


def _in(part: Part, language: str) -> str | int | float:
    return part if isinstance(part, str | int | float) and not isinstance(part, Message) else part.text(language)
