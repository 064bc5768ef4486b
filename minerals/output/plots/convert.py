"""SVG -> PNG or PDF, by CairoSVG, which comes with the extra ``report``."""

from __future__ import annotations

from minerals.errors import MineralsError
from minerals.messages import say

FORMS = ("svg", "png", "pdf")
_DOTS = 300
"""Dots per inch of a PNG, as journals require."""


def converted(svg: bytes, form: str) -> bytes:
    """A figure in one of ``FORMS``; raises ``MineralsError`` where the converter is not installed."""
    if form == "svg":
        return svg
    try:
        import cairosvg
    except ImportError:
        raise MineralsError(
            say(
                "{form} needs one more package: pip install 'critical-minerals[report]'; SVG needs none",
                form=form.upper(),
            )
        ) from None
    except OSError as error:  # cairocffi looks for the C library when it is loaded
        raise MineralsError(
            say(
                "{form} needs the C library cairo (Debian: apt install libcairo2; macOS: brew install cairo): {why}",
                form=form.upper(),
                why=str(error).partition("\n")[0],
            )
        ) from None
    made = (
        cairosvg.svg2pdf(bytestring=svg)
        if form == "pdf"
        else cairosvg.svg2png(bytestring=svg, dpi=96, scale=_DOTS / 96)
    )
    return bytes(made)
