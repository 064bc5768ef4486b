"""Tests in Chromium: they need it, and the extra ``browser``; without one of them they are skipped and say so."""
