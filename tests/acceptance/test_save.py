"""`minerals.save` writes what `-o` writes."""

from __future__ import annotations

from pathlib import Path

import pytest

import minerals
from tests.running import run

ARGUMENTS = ("compare", "us-2022", "cn-2016")


@pytest.mark.parametrize("suffix", ["txt", "json", "csv", "md", "html", "xlsx", "parquet"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_file_from_python_is_that_of_the_command_line(suffix: str, language: str, tmp_path: Path) -> None:
    ours, theirs = tmp_path / f"ours.{suffix}", tmp_path / f"theirs.{suffix}"
    minerals.save(minerals.compare("us-2022", "cn-2016"), str(ours), language=language, sources=True)
    assert run(*ARGUMENTS, "--sources", "--lang", language, "-o", theirs, COLUMNS="80").returncode == 0
    assert ours.read_bytes() == theirs.read_bytes()


def test_what_cannot_be_written_is_an_expected_error(tmp_path: Path) -> None:
    answer = minerals.lists()
    for options, why in (
        ({"path": tmp_path / "x.doc"}, r"x\.doc: .*known are \.txt, \.json"),
        ({"path": tmp_path / "x.csv", "language": "de"}, "unknown language `de`"),
        ({"path": tmp_path / "x.csv", "form": "doc"}, "unknown format `doc`: one of table, json"),
        ({"path": tmp_path / "none" / "x.csv"}, "there is no folder"),
    ):
        with pytest.raises(minerals.MineralsError, match=why):
            minerals.save(answer, **options)
    assert list(tmp_path.iterdir()) == []
    minerals.save(answer, tmp_path / "x.doc", form="csv")
    assert (tmp_path / "x.doc").read_bytes().startswith(b"id,jurisdiction,")
