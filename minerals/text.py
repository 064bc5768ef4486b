r"""Text of files and arguments -> text that is safe to show, in any output and any message.

Characters that move a cursor, start a new line, reverse the direction of reading or cannot be seen are shown as
escapes such as ``\x1b``. Visible characters stay as they are, a backslash too: the result is not to be parsed again.
"""

from __future__ import annotations

import re

from minerals.pattern import pattern

_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f"
UNSEEN = (
    "\x7f-\x9f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"
)
"""Characters from DEL on that are never shown as they are: controls, format characters, line and paragraph separators,
halves of a character, and letters without a shape."""
_HIDDEN = pattern(f"[\t\n\r{_CONTROLS}{UNSEEN}]")
_HIDDEN_IN_LINES = pattern(f"[{_CONTROLS}{UNSEEN}]")
_HIDDEN_IN_JSON = pattern(f"[{UNSEEN}]")
_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}

LONGEST_NAME = 80
"""Characters of a name, key or value that a message repeats."""
LONGEST_LINE = 2000
"""Characters of a line of a message."""
_NAME = pattern("`([^`]*)`")


def has_hidden(text: str) -> bool:
    """Whether a text has a character that is not shown as it is."""
    return not (text.isascii() and text.isprintable()) and _HIDDEN.search(text) is not None


def safe(text: str) -> str:
    r"""A text without control characters, each shown as its escape; line ends are such too.

    >>> safe("anti\x1b[2J\nmony"), safe("\x9b\u202e"), safe("5 µm, 锂")
    ('anti\\x1b[2J\\nmony', '\\x9b\\u202e', '5 µm, 锂')
    """
    return text if text.isascii() and text.isprintable() else _HIDDEN.sub(_escape, text)


def safe_lines(text: str) -> str:
    r"""As ``safe``, except that line ends and tabs stay: for a format in which they have a meaning.

    >>> safe_lines("name\nanti\x1bmony\r\n")
    'name\nanti\\x1bmony\r\n'
    """
    return _HIDDEN_IN_LINES.sub(_escape, text)


def safe_json(text: str) -> str:
    r"""JSON text with the same meaning, in which such characters are escapes; JSON itself escapes those below DEL.

    >>> safe_json('{\n  "name": "a\x9b\U000e0001"\n}')
    '{\n  "name": "a\\u009b\\udb40\\udc01"\n}'
    """
    return text if text.isascii() and "\x7f" not in text else _HIDDEN_IN_JSON.sub(_escape_json, text)


def shortened(text: str, longest: int = LONGEST_NAME) -> str:
    """A long text without its middle.

    >>> shortened("x" * 100, 20)
    'xxxxxxxxxx ... xxxxx'
    """
    if len(text) <= longest:
        return text
    mark = " ... "
    end = longest // 4
    return text[: longest - len(mark) - end] + mark + text[-end:]


def visible(text: str) -> str:
    r"""A text on one line without invisible characters.

    >>> visible("rare\u200b earths\n(all)")
    'rare earths (all)'
    """
    return " ".join(_HIDDEN_IN_LINES.sub("", text).split())


def message(line: str) -> str:
    """A line of a message: safe, with the names between its backticks shortened, and of bounded length.

    >>> message("unknown mineral `" + "x" * 1000 + "`") == "unknown mineral `" + shortened("x" * 1000) + "`"
    True
    """
    return shortened(_NAME.sub(lambda match: f"`{shortened(match[1])}`", safe(line)), LONGEST_LINE)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    if character in _NAMED:
        return _NAMED[character]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _escape_json(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
