"""The frame of every page: head, style, script, and the policy that nothing is loaded from anywhere."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from importlib.resources import files
from typing import Any

from minerals.domain.labels import Label
from minerals.domain.labels import page as labels
from minerals.errors import MineralsError
from minerals.messages import say
from minerals.output.page.text import label, shown
from minerals.text import safe_json

LARGEST = 1_000_000
"""Bytes of a page at most, so that it can be sent and opened on a phone."""
_LANGUAGE_TAGS = {"en": "en", "zh": "zh-Hans"}
_OPTIONAL = re.compile("</(?:td|th|tr|li|tbody|thead|dd|dt|option)>")
"""End tags that HTML does not need wherever this package writes them."""
_QUOTED = re.compile('="([A-Za-z0-9#%._-]+)"(?!/)')
_EARLY = "document.documentElement.classList.add('js')"


def frame(body: str, title: Label, language: str, facts: dict[str, Any], rules: str = "") -> str:
    """A page around a body; ``facts`` is the data of its script, ``rules`` are added to the style.

    Raises ``MineralsError`` for a page of more than a million bytes.
    """
    style = _resource("page.css") + rules
    script = _resource("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(_EARLY)} {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    data = safe_json(json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
    escaped = data.replace("<", "\\u003c").replace("&", "\\u0026")
    page = (
        f'<!DOCTYPE html>\n<html lang="{_LANGUAGE_TAGS[language]}" data-l="{language}"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n'
        f"<title>{shown(title.text(language))}</title>\n"
        f"<script>{_EARLY}</script><style>{style}</style></head>\n<body>{_short(body)}\n"
        f'<script type="application/json" id="facts">{escaped}</script>\n'
        f"<script>{script}</script></body></html>\n"
    )
    size = len(page.encode())
    if size > LARGEST:
        raise MineralsError(
            say(
                "the page would have {size} bytes, more than {largest}; choose fewer lists, or minerals by --mineral",
                size=f"{size:,}",
                largest=f"{LARGEST:,}",
            )
        )
    return page


def tools() -> str:
    """The switches of language and of light and dark, which need the script."""
    return (
        f'<p class="tools js"><button id="lang">{label(labels.OTHER_LANGUAGE)}</button> <button id="theme">'
        f'<span aria-hidden="true">◐</span><span class="h">{label(labels.THEME)}</span></button></p>'
    )


def warning() -> str:
    """The warning against comparing numbers of different columns."""
    return f'<p class="warn"><b>{label(labels.WARNING_HEAD)}</b> {label(labels.WARNING)}</p>'


def _short(body: str) -> str:
    """The same elements in fewer bytes; quotes and tags in texts are escaped, so that they are not changed.

    >>> _short('<tr><td class="v" id="a b">1</td></tr><use x="5%" y="9"/>')
    '<tr><td class=v id="a b">1<use x=5% y="9"/>'
    """
    return _QUOTED.sub(r"=\1", _OPTIONAL.sub("", body))


def _hash(text: str) -> str:
    """The hash of a style or script in the policy; no other style or script is used."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _resource(name: str) -> str:
    """A file of this package, without the spaces that begin its lines."""
    text = (files(__package__) / name).read_text(encoding="utf-8")
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())
