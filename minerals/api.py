"""The public Python interface: a thin class around a data set, and functions over the packaged data set."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from minerals import __version__
from minerals.domain.dates import day_asked, last_day
from minerals.domain.records import Edition, Mineral
from minerals.errors import ArgumentError, DataError, MineralsError, UnknownNameError
from minerals.messages import say
from minerals.questions.records import Answer
from minerals.store.dataset import Dataset

if TYPE_CHECKING:
    from minerals.output.writing import Format
    from minerals.questions.assess.against import AssessmentDiff
    from minerals.questions.assess.assess import Assessment
    from minerals.questions.assess.validate import Validation
    from minerals.questions.audit.result import Audit
    from minerals.questions.battery.battery import Battery
    from minerals.questions.battery.chain import Chain
    from minerals.questions.battery.cut import Cut
    from minerals.questions.battery.overview import Chemistries
    from minerals.questions.cite import Citations
    from minerals.questions.compare.result import Comparison
    from minerals.questions.conflicts import Conflicts
    from minerals.questions.diff.library import LibraryDiff
    from minerals.questions.diff.result import Diff
    from minerals.questions.diff.sides import Source
    from minerals.questions.history.history import History
    from minerals.questions.lists import Lists
    from minerals.questions.lookup.bill import Bill
    from minerals.questions.lookup.lookup import Lookup
    from minerals.questions.matrix import Matrix
    from minerals.questions.membership import Membership
    from minerals.questions.new import NewList
    from minerals.questions.policies import Policies
    from minerals.questions.show.show import Shown
    from minerals.store.check import Report
    from minerals.store.own import FileSource
    from minerals.store.own_list import ListSource


P = ParamSpec("P")
R = TypeVar("R")


def _names(given: str | Iterable[str]) -> tuple[str, ...]:
    """Names as a tuple; a text is one name, not its letters."""
    return (given,) if isinstance(given, str) else tuple(given)


def _date(given: str | int | date | None) -> str | None:
    return None if given is None else given.isoformat() if isinstance(given, date) else str(given)


def _last_day(given: str | int | date | None) -> date | None:
    """The last day of a date, of a month or of a year; raises ``MineralsError`` for anything else."""
    text = _date(given)
    return None if text is None else day_asked(text)


def check_language(language: str) -> None:
    if language not in ("en", "zh"):
        raise UnknownNameError(say("language"), language, (), say("`en` or `zh` was expected"))


def spelled(method: Callable[P, R]) -> Callable[P, R]:
    """The method with a check of its arguments; the ``MineralsError`` or ``ArgumentError`` says what it takes."""

    @cache
    def taken() -> tuple[list[str], set[Any]]:
        parameters = inspect.signature(method).parameters
        return [name for name in parameters if name != "self"], {each.kind for each in parameters.values()}

    @wraps(method)
    def function(*args: P.args, **kwargs: P.kwargs) -> R:
        options, kinds = taken()
        takes_several = inspect.Parameter.VAR_POSITIONAL in kinds
        passes_on = inspect.Parameter.VAR_KEYWORD in kinds
        for name in kwargs:
            if name not in options and not passes_on:
                raise ArgumentError(method.__name__, name, options)
        for given in args:
            if isinstance(given, list | tuple | set):
                called = method.__name__
                fault = say("{function}: a text was expected, not a list", function=called)
                hint = say("give several as arguments: {call}", call=f"{called}(*{options[0]})")
                raise MineralsError(say("{fault}; {hint}", fault=fault, hint=hint) if takes_several else fault)
            if isinstance(given, int | float):
                raise MineralsError(
                    say("{function}: a text was expected, not {value}", function=method.__name__, value=given)
                )
        return method(*args, **kwargs)

    return function


class Library:
    """A data set, read once.

    ``path`` is a folder like ``lists/``; the packaged data by default. A folder of your own is checked first: raises
    ``DataError`` with every problem, ``MineralsError`` when there is no such folder.
    """

    def __init__(self, path: str | Path | None = None) -> None:
        self._data = Dataset(None if path is None else Path(path))
        if path is not None:
            problems = [replace(problem, file=str(Path(path) / problem.file)) for problem in self.check().problems]
            if problems:
                raise DataError(problems)

    def __repr__(self) -> str:
        return f"<Library data {self._data.data_version}: {len(self._data.editions)} editions>"

    @property
    def tool(self) -> dict[str, str]:
        """Name and version of this program, and of the data: the ``tool`` of every JSON output."""
        return {"name": "critical-minerals", "version": __version__, "data_version": self._data.data_version}

    def editions(self) -> tuple[Edition, ...]:
        """The editions, by jurisdiction and then by time, also those without members in the data set."""
        return tuple(self._data.editions.values())

    @spelled
    def edition(self, name: str) -> Edition:
        """An edition by its id.

        >>> Library().edition("us-2022").held
        50

        Raises ``UnknownNameError`` with near misses.
        """
        return self._data.edition(name)

    def minerals(self) -> tuple[Mineral, ...]:
        """The register, by id."""
        return tuple(self._data.register.values())

    @spelled
    def resolve(self, name: str) -> Mineral:
        """The mineral that has this name, in any language, case and spelling that the register or a list prints.

        >>> [Library().resolve(name).id for name in ("barite", "稀土", "Al", "met coal")]
        ['baryte', 'rare-earths', 'aluminium', 'coking-coal']

        Raises ``UnknownNameError`` with near misses.
        """
        return self._data.register[self._data.names.resolve(name)]

    @spelled
    def lists(self, *, as_of: str | int | date | None = None) -> Lists:
        """The editions with their counts, and the publications with how much of each is in the data set.

        ``as_of`` is a date: the lists in force on that day, and what had been published by then.

        >>> [edition.id for edition in Library().lists(as_of="2012").editions]
        ['eu-2011', 'jp-2009']

        Raises ``MineralsError`` for what is no date, and for a day without any list.
        """
        from minerals.questions.lists import lists

        return lists(self._data, day=_last_day(as_of), tool=self.tool)

    @spelled
    def lookup(self, *names: str, on: ListSource | Sequence[ListSource] = ()) -> Lookup:
        """The minerals or battery chemistries that names mean, and how each edition lists the minerals.

        ``on`` are lists as ``compare`` takes them. Chemistries are in ``chemistries`` of the answer, by name.

        >>> [(answer.query, answer.mineral.id) for answer in Library().lookup("稀土", "Al", "cesium").results]
        [('稀土', 'rare-earths'), ('Al', 'aluminium'), ('cesium', 'caesium')]
        >>> {name: meant.chemistry.id for name, meant in Library().lookup("NCM523").chemistries.items()}
        {'NCM523': 'nmc532'}

        Unknown names are in ``unknown`` of the answer. Raises ``UnknownNameError`` with near misses where all names are
        unknown.
        """
        from minerals.questions.lookup.lookup import lookup

        data, ids = self._with_lists(on)
        return lookup(data, names, ids, tool=self.tool)

    @spelled
    def lookup_file(
        self, source: FileSource, column: str | None = None, *, on: ListSource | Sequence[ListSource] = ()
    ) -> Bill:
        """The mineral or battery chemistry that each row of a table names, on some lists.

        The lists are the newest of the US, the EU and China by default.

        ``source`` is a path or an open binary file: CSV, a workbook (``FILE#SHEET`` for a certain sheet), JSON, or text
        with one name per line; ``column`` is the title of the column to read, by default the column whose title or
        contents are names. Import dependence is in percent, as published. Raises ``UnknownNameError`` for a column that
        is not there, ``MineralsError`` for a file that is not in order.
        """
        from minerals.questions.lookup.bill import bill
        from minerals.store.own import read_table

        data, ids = self._with_lists(on)
        return bill(data, read_table(source), column, ids, tool=self.tool)

    @spelled
    def compare(
        self,
        *names: ListSource,
        grain: str = "commodity",
        battery: bool = False,
        minerals: str | Sequence[str] = (),
        on: str | None = None,
        min_dependence: float | None = None,
        cells: str | Sequence[str] = (),
        parts: str | Sequence[str] = (),
        sort: str = "name",
        figures: str | Sequence[str] = (),
        as_of: str | int | date | None = None,
        columns: str | Sequence[str] = (),
    ) -> Comparison:
        """Compare editions; without names, the newest lists of the US, the EU and China in the data set.

        ``names`` are edition ids, codes of jurisdictions for their newest lists, and lists of your own: a path or an
        open binary file (a table of names, or an edition as JSON), or an ``Edition``. A name in such a list that means
        no mineral has a row of its own.

        Import dependence is in percent, as published, each publisher's own measure. ``grain`` is ``printed``,
        ``commodity`` or ``element``; ``battery`` keeps minerals that a source ties to a cell that stores electricity,
        or to a part of such a cell; ``minerals`` holds names to keep; ``on`` is ``all``, ``some`` or ``only:EDITION``;
        ``min_dependence`` is in percent; ``cells`` and ``parts`` hold words that a use must name; ``sort`` is ``name``,
        ``lists`` or ``dependence:EDITION``; ``figures`` holds publications to take instead of the companions;
        ``as_of`` is a date: only lists in force on that day and what had been published by then; ``columns`` may hold
        ``production``, ``china-share``, ``controls`` and ``supply-risk``.

        >>> result = Library().compare("us-2022", "eu-2020", "cn-2016")
        >>> len(result.rows), [(each.edition.id, each.placed) for each in result.held]
        (46, [('us-2022', 50), ('eu-2020', 30), ('cn-2016', 24)])
        >>> mine = Edition.from_names(["Lithium", "unobtainium"], id="mine")
        >>> [(row.mineral.id, row.cells["us-2025"].listing) for row in Library().compare("us", mine).rows][-2:]
        [('zinc', 'name'), ('zirconium', 'name')]
        >>> [edition.id for edition in Library().compare(as_of="2021-06-01").editions]
        ['us-2018', 'eu-2020', 'cn-2016']

        Raises ``UnknownNameError`` for an unknown edition or word, ``MineralsError`` for an edition whose members are
        not in the data set, and for a day without any list.
        """
        options = {
            "grain": grain,
            "battery": battery,
            "minerals": minerals,
            "on": on,
            "min_dependence": min_dependence,
            "cells": cells,
            "parts": parts,
            "sort": sort,
            "figures": figures,
            "as_of": as_of,
            "columns": columns,
        }
        return self._compared(names, options)[1]

    def _compared(self, names: Sequence[ListSource], options: dict[str, Any]) -> tuple[Dataset, Comparison]:
        """The data set with the user's own lists among ``names``, and the comparison by the options of ``compare``."""
        from minerals.questions.compare.compare import compare
        from minerals.questions.compare.options import Options

        several = {name: _names(options[name]) for name in ("cells", "parts", "figures", "columns")}
        minerals = tuple(self.resolve(name).id for name in _names(options["minerals"]))
        checked = Options(**{**options, **several, "minerals": minerals, "as_of": _date(options["as_of"])})
        data, ids = self._with_lists(names)
        return data, compare(data, ids, checked, tool=self.tool)

    @spelled
    def report(
        self,
        *names: ListSource,
        title: str | None = None,
        language: str = "en",
        grain: str = "commodity",
        battery: bool = False,
        minerals: str | Sequence[str] = (),
        on: str | None = None,
        min_dependence: float | None = None,
        cells: str | Sequence[str] = (),
        parts: str | Sequence[str] = (),
        sort: str = "name",
        figures: str | Sequence[str] = (),
        as_of: str | int | date | None = None,
        columns: str | Sequence[str] = (),
    ) -> str:
        """A self-contained HTML page: of a comparison, of a mineral, or of battery chemistries.

        ``names`` are lists, with the options of ``compare``, or a single mineral, or chemistries.

        It has both languages, is first shown in ``language`` (``en`` or ``zh``), and loads nothing from any network.
        ``title`` replaces the title that the page would have.

        >>> page = Library().report("us-2025", "eu-2023", "cn-2016")
        >>> len(page.encode()) <= 300_000, page.count("<h1>")
        (True, 1)

        Raises what ``compare`` raises.
        """
        from minerals.output.page.gather import gathered, gathered_of_battery, gathered_of_mineral

        check_language(language)
        options: dict[str, Any] = {
            "grain": grain,
            "battery": battery,
            "minerals": minerals,
            "on": on,
            "min_dependence": min_dependence,
            "cells": cells,
            "parts": parts,
            "sort": sort,
            "figures": figures,
            "columns": columns,
        }
        given = [name for name, value in options.items() if value and value not in ("commodity", "name")]
        if self._are_chemistries(names):
            from minerals.output.page.battery import battery_page
            from minerals.questions.battery.options import BatteryOptions

            for name in given:
                if name != "minerals":
                    raise MineralsError(
                        say(
                            "a page of chemistries takes no option `{name}`; it belongs to a comparison",
                            name=name,
                        )
                    )
            kept = tuple(self.resolve(name).id for name in _names(minerals))
            of_bill = BatteryOptions(as_of=_date(as_of), minerals=kept)
            chemistries = [str(name) for name in names]
            return battery_page(gathered_of_battery(self._data, chemistries, of_bill, self.tool), title, language)
        mineral = self._mineral_of_page(names)
        if mineral is not None:
            from minerals.output.page.mineral import mineral_page

            if given:
                raise MineralsError(
                    say("a page of one mineral takes no option `{name}`; it belongs to a comparison", name=given[0])
                )
            return mineral_page(gathered_of_mineral(self._data, mineral, _date(as_of), self.tool), title, language)
        from minerals.output.page.comparison import page

        return page(gathered(*self._compared(names, {**options, "as_of": as_of})), title, language)

    @spelled
    def plot(
        self,
        what: str,
        /,
        *names: str,
        form: str = "svg",
        title: str | None = None,
        size: str = "two",
        language: str = "en",
        **options: Any,
    ) -> bytes:
        """A figure for a paper: ``dependence``, ``matrix``, ``history``, ``production``, ``battery`` or ``chain``.

        ``names`` are editions for ``dependence``, one mineral for ``history`` and ``production``, chemistries for
        ``battery``, a mineral or a chemistry for ``chain``; ``options`` are those of ``compare``, ``matrix``,
        ``history``, ``show``, ``battery`` and ``chain``. ``form`` is ``svg``, ``png`` or ``pdf``; ``size`` is
        ``one`` or ``two`` columns of a paper, 88 or 180 mm; ``language`` is ``en`` or ``zh``.

        >>> Library().plot("history", "lithium").decode().count("<text") > 20
        True

        Raises ``UnknownNameError`` for a word that is not known, ``MineralsError`` where there is nothing to draw, and
        for PNG and PDF where the extra ``report`` is not installed.
        """
        from minerals.output.plots import convert, figures
        from minerals.questions.compare.options import one_of

        one_of(say("figure"), what, figures.FIGURES)
        one_of(say("form"), form, convert.FORMS)
        one_of(say("size"), size, figures.SIZES)
        one_of(say("language"), language, ("en", "zh"))
        figures.check_names(what, names)
        if what == "dependence":
            answer: Answer = self.compare(*names, **options)
        elif what == "matrix":
            answer = self.matrix(**options)
        elif what == "history":
            answer = self.history(names[0], **options)
        elif what == "battery":
            answer = self.battery(*names, **options)
        elif what == "chain":
            answer = self.chain(names[0], **options)
        else:
            answer = self.show(self.resolve(names[0]).id, **options)
        return convert.converted(figures.drawn(answer, title, size, language), form)

    def _are_chemistries(self, names: Sequence[ListSource]) -> bool:
        """Whether some names are all those of battery chemistries, and the first is no list, file or mineral."""
        from minerals.store.own_list import names_a_file

        of_chemistry = self._data.batteries.names.meanings
        if not names or not all(isinstance(name, str) and of_chemistry(name) for name in names):
            return False
        first = str(names[0])
        return not (self._data.listed_id(first) or names_a_file(first, self._data) or self._data.names.find(first))

    def _mineral_of_page(self, names: Sequence[ListSource]) -> str | None:
        """The mineral, where ``names`` is a single name that means no list and no file."""
        from minerals.domain.near_names import near_misses
        from minerals.store.own_list import names_a_file

        if len(names) != 1 or not isinstance(name := names[0], str):
            return None
        if self._data.listed_id(name) is not None or names_a_file(name, self._data):
            return None
        mineral = self._data.names.find(name)
        near = [*near_misses(name, self._data.editions), *self._data.names.near(name)]
        if mineral is None and near:
            raise UnknownNameError(say("edition or mineral"), name, near)
        return mineral

    @spelled
    def matrix(
        self,
        *names: ListSource,
        kinds: str | Sequence[str] = (),
        jurisdictions: str | Sequence[str] = (),
        newest: bool = False,
        grain: str = "commodity",
        on: str | None = None,
    ) -> Matrix:
        """Minerals by editions: which lists name each mineral, and how many jurisdictions do.

        ``names`` are the lists to show, as ``compare`` takes them; where all are your own, the official lists are
        added. ``kinds`` (``critical``, ``strategic`` and so on; by default these two) and ``jurisdictions`` (codes)
        choose the official lists, ``newest`` only the newest list of each jurisdiction; ``grain`` is ``printed``,
        ``commodity`` or ``element``; ``on`` is ``all``, ``some`` or ``only:EDITION``.

        >>> row = next(row for row in Library().matrix(jurisdictions=["US"]).rows if row.mineral.id == "helium")
        >>> {edition: mark.text for edition, mark in row.marks.items()}
        {'us-2018': 'x', 'us-2022': '-', 'us-2025': '-'}

        Raises ``UnknownNameError`` for an unknown word, ``MineralsError`` where no list is left.
        """
        from minerals.questions.matrix import MatrixOptions, matrix

        data, ids = self._with_lists(names)
        options = MatrixOptions(tuple(ids), _names(kinds), _names(jurisdictions), newest, grain, on)
        return matrix(data, options, tool=self.tool)

    def _with_lists(self, names: ListSource | Sequence[ListSource]) -> tuple[Dataset, list[str]]:
        """The data set with the user's own lists among ``names``, and the ids of all of them."""
        given = [names] if isinstance(names, str) or not isinstance(names, Sequence) else list(names)
        if all(isinstance(name, str) and self._data.known_id(name) is not None for name in given):
            return self._data, [str(name) for name in given]
        from minerals.store.own_list import with_lists

        return with_lists(self._data, given)

    @spelled
    def diff(
        self,
        old: Source,
        new: Source,
        *,
        only: str | Sequence[str] = (),
        ignore: str | Sequence[str] = (),
        tolerance: float = 0,
    ) -> Diff:
        """The changes from one list to another, or between the import-dependence figures of two publications.

        ``old`` and ``new`` are ids, paths or open binary files; a file of your own is checked first. ``only`` holds
        the kinds of change to report, ``ignore`` fields to leave out; two figures that differ by no more than
        ``tolerance`` percentage points are the same.

        >>> diff = Library().diff("us-2022", "us-2025")
        >>> [change.mineral for change in diff.changes][:3], diff.summary["added"], diff.same
        (['boron', 'coking-coal', 'copper'], 10, 50)

        Raises ``UnknownNameError`` with near misses, ``DataError`` for a file that is not in order, ``MineralsError``
        for a list against figures.
        """
        from minerals.questions.diff.diff import diff
        from minerals.questions.diff.options import Options

        return diff(self._data, old, new, Options(_names(only), _names(ignore), tolerance), tool=self.tool)

    @spelled
    def diff_library(
        self, new: Library, *, only: str | Sequence[str] = (), ignore: str | Sequence[str] = (), tolerance: float = 0
    ) -> LibraryDiff:
        """The changes in all files from this data set to a newer one; the options are those of ``diff``.

        >>> Library().diff_library(Library()).summary["changed"]
        0
        """
        from minerals.questions.diff.library import library_diff
        from minerals.questions.diff.options import Options

        options = Options(_names(only), _names(ignore), tolerance)
        return library_diff(self._data, new._data, options, tool=self.tool)

    @spelled
    def membership(self, claims: FileSource) -> Membership | None:
        """Check a table of minerals by lists, with yes or no in its cells, against the lists that its columns name.

        None for a table of another kind, and for one in the data set. Raises ``MineralsError`` for what cannot be read.
        """
        from minerals.questions.membership import membership
        from minerals.store.own import read_table

        if isinstance(claims, str) and claims in self._data.claims:
            return None
        return membership(self._data, read_table(claims), tool=self.tool)

    @spelled
    def audit(
        self,
        claims: FileSource,
        *,
        jurisdiction: str | None = None,
        publication: str | None = None,
        year: str | int | None = None,
        columns: Mapping[str, str] | None = None,
    ) -> Audit:
        """Check a table cell by cell against the publications that it cites.

        ``claims`` is the id of a table of claims in the data set, a path to a table as ``lookup_file`` takes them, or
        an open binary file. Of the columns ``mineral``, ``jurisdiction``, ``publication``, ``value`` (import dependence
        in percent, as printed or in words), ``use`` and ``year`` a file needs ``mineral``, and ``value`` or ``use``;
        ``columns`` maps these to their titles in the file. ``jurisdiction``, ``publication`` and ``year`` are
        used for the rows that leave them empty. A row that cannot be read is among ``faults`` of the answer and stops
        no other row.

        >>> audit = Library().audit("review-2022")
        >>> audit.differs, audit.summary("dependence")["differs"]
        (True, 2)

        Raises ``UnknownNameError`` with near misses, ``MineralsError`` for a table that lacks what is needed.
        """
        from minerals.questions.audit.audit import audit
        from minerals.questions.audit.claimed import claimed
        from minerals.questions.audit.own import Given, own_table

        given = Given(jurisdiction, publication, None if year is None else str(year), columns or {})
        if isinstance(claims, str) and claims in self._data.claims:
            if given:
                raise MineralsError(say("`{id}` names its sources itself; options are for a file of yours", id=claims))
            return audit(self._data, claimed(claims, self._data.claims[claims]), tool=self.tool)
        return audit(self._data, own_table(claims, self._data, given), tool=self.tool)

    def claims(self) -> list[str]:
        """The ids of the tables of claims in the data set, sorted."""
        return sorted(self._data.claims)

    @spelled
    def conflicts(self, *minerals: str, years: int = 1) -> Conflicts:
        """The figures that cannot both be true, of some minerals or of all, and lists on which sources disagree.

        ``years`` is how far the periods of different series may lie apart.

        >>> nickel = Library().conflicts("nickel").conflicts[1]
        >>> nickel.jurisdiction, nickel.kinds, [figure.value.published for figure in nickel.figures]
        ('US', ('revised', 'differs'), ['48', '49', '49', '49', '38'])

        Raises ``UnknownNameError`` with near misses, ``MineralsError`` where ``years`` is below 0.
        """
        from minerals.questions.conflicts import conflicts

        names = tuple(dict.fromkeys(self.resolve(name).id for name in minerals))
        return conflicts(self._data, names, years, tool=self.tool)

    @spelled
    def history(self, mineral: str, *, years: str | int | None = None) -> History:
        """A mineral over time: the lists that named it, and every figure by period and publication.

        ``years`` is a year ``2021`` or a span ``2018-2021``; the figures about other years are left out.

        >>> nickel = Library().history("nickel", years="2021").series[-1]
        >>> [(cell.figures[0].value.published, cell.change) for cell in nickel.cells]
        [('48', None), ('49', 'changed'), ('49', None), ('49', None), ('38', 'revised')]

        Raises ``UnknownNameError`` with near misses, ``MineralsError`` where ``years`` is neither.
        """
        from minerals.questions.history.history import history

        return history(self._data, self.resolve(mineral).id, None if years is None else str(years), tool=self.tool)

    @spelled
    def show(self, name: str, *, as_of: str | int | date | None = None) -> Shown:
        """An edition, a publication, a table of claims, or a mineral by its id or name, as printed and in full.

        ``as_of`` is a date, for a mineral: only what had been published by then.

        >>> [claim.value.published for claim in Library().show("review-2022").table.claims][:3]
        ['>95%', '76%', '100%']

        Raises ``UnknownNameError`` with near misses.
        """
        from minerals.questions.show.show import show

        return show(self._data, name, _date(as_of), tool=self.tool)

    def shown_by(self, name: str) -> str | None:
        """The id of the edition, publication or mineral that a text names; None where it names nothing.

        >>> Library().shown_by("Lithium"), Library().shown_by("US 2022"), Library().shown_by("compair")
        ('lithium', 'us-2022', None)
        """
        try:
            return self._data.known_id(name) or self._data.names.find(name) or self._data.listed_id(name)
        except MineralsError:
            return None

    def new_list(self, source: ListSource, column: str | None = None) -> NewList:
        """A list of your own as a data file of the kind ``edition``, filled in as far as the names can be read.

        ``source`` is a table of names (a path or an open binary file) or an ``Edition``; ``column`` is the title of the
        column with the names. Raises as ``lookup_file`` does.
        """
        from minerals.questions.new import new_list

        return new_list(self._data, source, column)

    @spelled
    def assess(
        self,
        *names: str,
        viewer: str = "US",
        battery: bool = False,
        as_of: str | int | date | None = None,
        lines: Mapping[str, float] | None = None,
        sort: str = "name",
    ) -> Assessment:
        """Indicators of each mineral and stage side by side, against lines; nothing is summed or weighted.

        ``names`` are edition ids, or codes of jurisdictions for their newest lists; ``viewer`` is ``US``, ``EU`` or
        ``CN``; ``battery`` keeps minerals with a battery use; ``as_of`` is a date; ``lines`` holds numbers for
        ``concentration`` (an HHI between 0 and 1), ``dependence`` and ``supplier`` (in percent); ``sort`` is one of
        these or ``name``.

        >>> row = next(row for row in Library().assess("cn-2016").rows if row.key[1::2] == ("cobalt", "extraction"))
        >>> round(row.concentration.low, 2), row.concentration.largest.code, row.flags["concentration"]
        (0.57, 'CD', 'every')

        Raises ``UnknownNameError`` with near misses, ``MineralsError`` for a line out of range, for what is no date
        and for a day without any list.
        """
        from minerals.questions.assess.assess import assess
        from minerals.questions.assess.options import AssessOptions

        options = AssessOptions(viewer, names, battery, _date(as_of), dict(lines or {}), sort)
        return assess(self._data, options, tool=self.tool)

    @spelled
    def assess_against(self, old: str | Path, /, *names: str, **options: Any) -> AssessmentDiff:
        """The changes since another assessment, indicator by indicator, with the reasons.

        ``old`` is a date, or a file kept with ``minerals assess -o FILE.json``; the other arguments are those of
        ``assess``.

        >>> diff = Library().assess_against("2026-02-05", "cn-2016", as_of="2026-02-06")
        >>> [(change.old, change.new, change.why) for change in diff.changes if change.key == ("nickel", "dependence")]
        [('48 (2024)', '41 (2025)', 'new-edition')]

        Raises as ``assess`` does, and ``MineralsError`` for a file that is no assessment of this version and viewer.
        """
        from minerals.questions.assess.against import against, kept

        new = self.assess(*names, **options)
        try:
            last_day(str(old))
        except ValueError:
            if str(old).replace("-", "").isdigit() and not Path(old).exists():
                raise MineralsError(
                    say("--against {old}: a date such as 2021-06-01 or a file that exists was expected", old=str(old))
                ) from None
            return against(self._data, kept(old), str(old), new)
        return against(self._data, self.assess(*names, **{**options, "as_of": str(old)}).to_dict(), str(old), new)

    @spelled
    def assessment_page(
        self,
        /,
        *names: str,
        against: str | Path | None = None,
        title: str | None = None,
        language: str = "en",
        **asked: Any,
    ) -> str:
        """One self-contained HTML page of an assessment, with what changed since another where ``against`` names one.

        It has both languages, is first shown in ``language`` (``en`` or ``zh``), and asks nothing of any network. The
        rest is that of ``assess``; ``against`` is what ``assess_against`` takes.

        >>> page = Library().assessment_page("cn-2016", viewer="EU", battery=True)
        >>> page.count("<h1>"), "<script src" in page
        (1, False)

        Raises what ``assess`` and ``assess_against`` raise.
        """
        from minerals.output.page.assessment import assessment_page
        from minerals.output.page.gather import gathered_assessment

        if language not in ("en", "zh"):
            raise UnknownNameError(say("language"), language, (), say("`en` or `zh` was expected"))
        assessment = self.assess(*names, **asked)
        changes = None if against is None else self.assess_against(against, *names, **asked)
        return assessment_page(gathered_assessment(self._data, assessment, changes, names), title, language)

    def validate(self) -> Validation:
        """Compare the arithmetic of ``assess`` and its screen with the results in the EU studies of 2017 and 2023.

        >>> risks = Library().validate().of("supply-risk")
        >>> len(risks), sum(risk.fits is True for risk in risks)
        (78, 78)
        """
        from minerals.questions.assess.validate import validate

        return validate(self._data, tool=self.tool)

    @spelled
    def policies(
        self,
        *,
        jurisdictions: str | Sequence[str] = (),
        mineral: str | None = None,
        since: str | int | date | None = None,
    ) -> Policies:
        """Laws, strategies, export controls and other policies on minerals, by jurisdiction and then by time.

        ``jurisdictions`` (codes) says whose; ``mineral`` keeps policies that name it, or whose list has it; ``since``
        is a date: only policies with a date from then on.

        >>> [instrument.policy.number for instrument in Library().policies(jurisdictions="EU", since=2021).instruments]
        ['Regulation (EU) 2023/1542', 'Regulation (EU) 2024/1252']

        Raises ``UnknownNameError`` with near misses, ``MineralsError`` for what is no date.
        """
        from minerals.questions.policies import PolicyOptions, policies

        about = None if mineral is None else self.resolve(mineral).id
        return policies(self._data, PolicyOptions(_names(jurisdictions), about, _date(since)), tool=self.tool)

    @spelled
    def cite(self, *names: str) -> Citations:
        """The entries of publications and editions for a bibliography, by id; without ids, the entry of this data set.

        ``bibtex`` and ``csl_json`` print them.

        >>> [(entry.author, entry.published, entry.number) for entry in Library().cite("eu-com-2020-474").entries]
        [('European Commission', '2020-09-03', 'COM(2020) 474 final; CELEX 52020DC0474')]

        Raises ``UnknownNameError`` with near misses.
        """
        from minerals.questions.cite import cite

        return cite(self._data, names)

    @spelled
    def battery(
        self,
        *names: str,
        source: str | None = None,
        spread: bool = False,
        kwh: float = 1,
        basis: str | None = None,
        lithium_as: str = "Li",
        editions: str | Sequence[str] = (),
        minerals: str | Sequence[str] = (),
        on: str | None = None,
        min_dependence: float | None = None,
        as_of: str | int | date | None = None,
    ) -> Battery:
        """The minerals that battery chemistries need, with their lists, import dependence and China's share.

        ``names`` are names or ids of chemistries. Amounts are contents in kg/kWh of one publication (``source``, by
        default the most complete), or with ``spread`` of each; ``basis`` is ``cell``, ``pack``, ``system`` or
        ``battery``; ``lithium_as`` is ``Li`` or ``LCE``. ``editions`` are those of ``compare``; ``minerals`` holds
        names to keep; ``on`` and ``min_dependence`` keep minerals as in ``compare``; ``as_of`` is a date.

        >>> bill = Library().battery("NMC811").bills[0]
        >>> [(amount.mineral, amount.low) for amount in bill.amounts if amount.mineral in ("nickel", "cobalt")]
        [('cobalt', 0.07626), ('nickel', 0.6078)]

        Raises ``UnknownNameError`` with near misses, ``MineralsError`` for a name that several chemistries have, for a
        number that is not above 0, and where no amount fits, naming the amounts that there are.
        """
        from minerals.questions.battery.battery import battery
        from minerals.questions.battery.options import BatteryOptions

        kept = tuple(self.resolve(name).id for name in _names(minerals))
        options = BatteryOptions(
            source, spread, kwh, basis, lithium_as, _date(as_of), _names(editions), kept, on, min_dependence
        )
        return battery(self._data, names, options, tool=self.tool)

    @spelled
    def cut(self, mineral: str, *, form: str | None = None, as_of: str | int | date | None = None) -> Cut:
        """The battery chemistries by need of a mineral: it is needed, a zero is published, or the need is unknown.

        ``form`` is a form of the mineral, such as ``natural``; ``as_of`` is a date.

        >>> [touched.chemistry.id for touched in Library().cut("cobalt").on("zero")][:3]
        ['lfp', 'lfp-si', 'lmo']

        Raises ``UnknownNameError`` with near misses.
        """
        from minerals.questions.battery.cut import cut

        return cut(self._data, mineral, form, _last_day(as_of), tool=self.tool)

    @spelled
    def chain(self, name: str, *, as_of: str | int | date | None = None) -> Chain:
        """Who holds the stages of the chain of a mineral or of a battery chemistry, as published.

        >>> sorted({holding.stage for holding in Library().chain("manganese").holdings})
        ['battery-chemical', 'mining', 'refining']

        Raises ``UnknownNameError`` with near misses, ``MineralsError`` for a name that several things have.
        """
        from minerals.questions.battery.chain import chain

        return chain(self._data, name, _last_day(as_of), tool=self.tool)

    def chemistries(self) -> Chemistries:
        """The battery chemistries of the data set."""
        from minerals.questions.battery.overview import chemistries

        return chemistries(self._data, tool=self.tool)

    def chemistry_ids(self) -> list[str]:
        """Every id that ``battery`` takes, sorted."""
        return sorted(self._data.batteries.chemistries)

    def citable(self) -> list[str]:
        """Every id that ``cite`` takes, sorted."""
        from minerals.questions.cite import ids

        return ids(self._data)

    def ids(self) -> list[str]:
        """Every id that ``show`` takes, sorted."""
        from minerals.questions.show.show import ids

        return ids(self._data)

    def figured(self) -> list[str]:
        """The ids of the publications with figures, sorted."""
        return self._data.ids("dependence")

    def comparable(self) -> list[str]:
        """Every id that ``diff`` takes, sorted: lists with members in the data set, and publications with figures."""
        lists = [edition.id for edition in self._data.editions.values() if edition.members is not None]
        return sorted([*lists, *self._data.ids("dependence")])

    def export(self, folder: str | Path) -> None:
        """Write the whole data set into a folder, as CSV and Parquet with a ``datapackage.json``: all of it or nothing.

        Raises ``MineralsError`` where the folder cannot be written, or exists and is no export.
        """
        from minerals.output.package import DESCRIPTOR, package
        from minerals.store.replace import write_folder

        write_folder(Path(folder), package(self._data), DESCRIPTOR)

    def check(self) -> Report:
        """Check every file against its schema, and the files against one another."""
        from minerals.store.check import check_folder

        return check_folder(self._data.folder)


@cache
def default_library() -> Library:
    """The packaged data, opened once for the functions of the package."""
    return Library()


def file_content(
    result: Answer, form: Format, *, language: str, width: int, sources: bool = False, delimiter: str = ","
) -> bytes:
    """The content of a file with a result; the arguments are those of ``minerals.output.writing.content``."""
    from minerals.output.writing import content

    data = default_library()._data
    return content(result, form, data, language=language, width=width, sources=sources, delimiter=delimiter)


def _html(answer: Answer) -> str:
    """A result as a notebook shows it."""
    from minerals.output.document import Wording
    from minerals.output.documents import document
    from minerals.output.formats.html import html

    return html(document(answer, Wording()))


Answer._repr_html_ = _html  # `questions` must not import `output`
