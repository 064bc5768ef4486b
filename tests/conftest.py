"""Settings of all tests."""

from __future__ import annotations

from hypothesis import settings

# A machine that is busy is slow, and a slow example is no wrong one.
settings.register_profile("no-deadline", deadline=None)
settings.load_profile("no-deadline")
