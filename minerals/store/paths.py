"""Where the data and the schemas are: inside an installed package, or next to it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "_data"


def lists() -> Path:
    """The folder of the data that comes with the package."""
    return _folder("lists")


def schemas() -> Path:
    """The folder of the JSON Schemas that come with the package."""
    return _folder("schemas")


def _folder(name: str) -> Path:
    installed = _INSTALLED / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
