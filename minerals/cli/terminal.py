"""What a terminal understands."""

from __future__ import annotations

import os
from typing import TextIO


def reads_codes(stream: TextIO) -> bool:
    """Whether a stream is a terminal that understands codes, such as that of bold; a dumb one prints them."""
    return stream.isatty() and os.environ.get("TERM") not in (None, "", "dumb", "unknown")
