"""What is said of streams that cannot be used, and of empty names."""

from __future__ import annotations

CLOSED_INPUT = "stdin is closed; name a file, or connect stdin"
CLOSED_OUTPUT = "stdout is closed, so that there is nowhere to print to; connect stdout"
NO_NAME = "an empty name was given; a file or folder was expected (an unset variable of a script makes such a name)"
DRAWN_SUFFIX = "the suffix `{suffix}` names nothing that can be drawn here; known are {known}"
NOT_FOR_A_TERMINAL = "a terminal cannot show this; name a file with -o, such as -o FILE.{suffix}"
NO_CONVERTER = "{form} needs one more package: pip install 'critical-minerals[report]'; SVG needs none"
NO_CAIRO = "{form} needs the C library cairo (Debian: apt install libcairo2; macOS: brew install cairo): {why}"
PAGE_TOO_LARGE = (
    "the page would have {size:,} bytes, more than {largest:,}; choose fewer lists, or minerals by --mineral"
)
