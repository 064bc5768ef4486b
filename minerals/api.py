"""The public Python side: a thin class around a data set, and the same as functions over the packaged one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from minerals import __version__
from minerals.domain.records import Edition, Mineral
from minerals.errors import DataError, MineralsError
from minerals.questions.lists import Lists
from minerals.questions.lists import lists as _lists
from minerals.store.dataset import Dataset

if TYPE_CHECKING:
    from minerals.questions.compare import Comparison
    from minerals.store.check import Report

DEFAULT_JURISDICTIONS = ("US", "EU", "CN")


class Library:
    """A data set, opened once.

    ``path`` is a folder like ``lists/``; the packaged data by default. A folder of your own is checked first: raises
    ``DataError`` with every problem, ``MineralsError`` when there is no such folder.
    """

    def __init__(self, path: str | Path | None = None) -> None:
        self._data = Dataset(None if path is None else Path(path))
        if path is not None:
            problems = self.check().problems
            if problems:
                raise DataError(problems)

    @property
    def tool(self) -> dict[str, str]:
        """Name and version of this program, and of the data: the ``tool`` of every JSON output."""
        return {"name": "critical-minerals", "version": __version__, "data_version": self._data.data_version}

    def editions(self) -> tuple[Edition, ...]:
        """The editions, by jurisdiction and then by time; those whose members are not held too."""
        return tuple(self._data.editions.values())

    def edition(self, name: str) -> Edition:
        """One edition by its id.

        >>> Library().edition("us-2022").held
        50

        Raises ``UnknownNameError`` with near misses.
        """
        return self._data.edition(name)

    def minerals(self) -> tuple[Mineral, ...]:
        """The register, by id."""
        return tuple(self._data.register.values())

    def lists(self) -> Lists:
        """The editions with their counts, and the publications with how much of each is held."""
        return _lists(self._data, tool=self.tool)

    def compare(self, *names: str, battery: bool = False) -> Comparison:
        """Compare editions by commodity; without names, the newest held lists of the US, the EU and China.

        ``battery`` keeps the rows that some source ties to a cell that stores electricity, or to a part of one.
        Import dependence is in percent, as published, each publisher's own measure.

        >>> result = Library().compare("us-2022", "eu-2020", "cn-2016")
        >>> len(result.rows), [(one.edition.id, one.placed) for one in result.held]
        (46, [('us-2022', 50), ('eu-2020', 30), ('cn-2016', 24)])

        Raises ``UnknownNameError`` for an unknown edition, ``MineralsError`` for one whose members are not held.
        """
        from minerals.questions.compare import compare

        return compare(self._data, names or self._newest(), battery=battery, tool=self.tool)

    def check(self) -> Report:
        """Hold every file against its schema, and the files against one another."""
        from minerals.store.check import check_folder

        return check_folder(self._data.folder)

    def _newest(self) -> tuple[str, ...]:
        newest = [self._data.newest(jurisdiction) for jurisdiction in DEFAULT_JURISDICTIONS]
        names = tuple(edition.id for edition in newest if edition is not None)
        if not names:
            raise MineralsError("no list of the US, the EU or China is held in this folder; name the editions")
        return names


@cache
def default_library() -> Library:
    """The packaged data, opened once for the functions below."""
    return Library()


def editions() -> tuple[Edition, ...]:
    """See ``Library.editions``."""
    return default_library().editions()


def edition(name: str) -> Edition:
    """See ``Library.edition``."""
    return default_library().edition(name)


def lists() -> Lists:
    """See ``Library.lists``."""
    return default_library().lists()


def compare(*names: str, battery: bool = False) -> Comparison:
    """See ``Library.compare``."""
    return default_library().compare(*names, battery=battery)


def check() -> Report:
    """See ``Library.check``."""
    return default_library().check()


def table(result: Comparison | Lists, *, width: int = 80, language: str = "en") -> str:
    """The table of a result as text, at most ``width`` cells wide; ``language`` is ``en`` or ``zh``.

    >>> table(compare("us-2022", "cn-2016"), width=80).splitlines()[-1]
    'The measures differ in formula, stage and years: read down, not across.'
    """
    from minerals.output.tables import draw

    return draw(result, width=width, language=language)
