from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from minerals.store import paths
from tests.store.planted import Lists


@pytest.fixture
def lists(tmp_path: Path) -> Lists:
    shutil.copytree(paths.lists(), tmp_path / "lists")
    return Lists(tmp_path / "lists")
