"""The disagreements of sources: figures that cannot both be true, and lists with conflicting members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from minerals.domain.corrections import Correction, Restated, words_on
from minerals.domain.dates import years
from minerals.domain.records import Figure
from minerals.domain.register import Register
from minerals.domain.values import order, overlap
from minerals.errors import MineralsError
from minerals.frozen import frozen
from minerals.grouped import grouped
from minerals.messages import say
from minerals.questions.promises import figure_dict, names_dict, picked, record_dict, words_dict
from minerals.questions.records import Answer, Records, columns
from minerals.store.dataset import Dataset

KINDS = ("revised", "redefined", "differs")
"""The kinds of pair: the newer publication says that the data, or the definition, is new; or no reason is given."""


_COLUMNS = columns(
    "mineral item jurisdiction kind published_one period_one publication_one part_one locator_one"
    " published_other period_other publication_other part_other locator_other words words_locator"
)
_SIDE = attrgetter("value.published", "period", "publication", "part", "locator")
"""The columns of a row for each of two figures."""


@frozen
class Pair:
    """Two figures that cannot both be true: places among the figures of their conflict, the earlier text first.

    ``words`` are those of the newer publication on having changed the figure; None for the kind ``differs``.
    """

    one: int
    other: int
    kind: str
    words: Restated | None


@frozen
class Conflict:
    """Figures about the same thing, connected by pairs that cannot both be true.

    ``figures`` are sorted by period, then by publication; ``metrics`` are their measures, more than one
    only where figures of several measures are compared.
    """

    mineral: str
    item: str | None
    jurisdiction: str
    metrics: tuple[str, ...]
    figures: tuple[Figure, ...]
    pairs: tuple[Pair, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its pairs, in the order of ``KINDS``."""
        return tuple(kind for kind in KINDS if any(pair.kind == kind for pair in self.pairs))


@frozen
class Conflicts(Answer):
    """All conflicts, by mineral.

    ``conflicts`` are between figures of the same measure; ``other_measures`` between figures whose publications name
    different measures, which may explain the difference. ``undated`` counts the figures without a year, which are not
    compared; ``lists`` has the lists on whose members two sources disagree.
    """

    SCHEMA = "conflicts"
    conflicts: tuple[Conflict, ...]
    other_measures: tuple[Conflict, ...]
    lists: tuple[Correction, ...]
    figures: int
    """How many figures were compared."""
    undated: int
    minerals: tuple[str, ...]
    years: int
    short: dict[str, str]
    """The short name of each publication."""
    register: Register

    @property
    def brief(self) -> str:
        return f"{len(self.conflicts)} conflicts, {len(self.other_measures)} of other measures"

    @property
    def summary(self) -> dict[str, int]:
        """How many pairs of the same measure there are of each kind."""
        pairs = [pair for conflict in self.conflicts for pair in conflict.pairs]
        return {kind: sum(pair.kind == kind for pair in pairs) for kind in KINDS}

    def records(self) -> Records:
        """One row per pair of the same measure: its subject, then each of its two figures, the earlier text first."""
        rows = []
        for conflict in self.conflicts:
            for pair in conflict.pairs:
                sides = [_SIDE(conflict.figures[place]) for place in (pair.one, pair.other)]
                about = (conflict.mineral, conflict.item, conflict.jurisdiction, pair.kind)
                rows.append((*about, *sides[0], *sides[1], *words_dict(pair.words).values()))
        return Records(_COLUMNS, rows)

    def to_dict(self) -> dict[str, Any]:
        """The conflicts as ``schemas/conflicts.schema.json`` promises them."""
        return {
            **self.head,
            "options": picked(self, "minerals years"),
            **picked(self, "summary figures undated"),
            "conflicts": [_conflict_dict(conflict, self.register) for conflict in self.conflicts],
            "other_measures": [_conflict_dict(conflict, self.register) for conflict in self.other_measures],
            "lists": [record_dict(correction) for correction in self.lists],
        }


def conflicts(data: Dataset, minerals: Sequence[str], years: int, *, tool: dict[str, str]) -> Conflicts:
    """The figures that disagree, of some minerals by their ids, or of all.

    Two figures are compared when mineral, item (an item that is a mineral counts as that mineral), jurisdiction
    and measure are the same and their stages are not printed as different. Inside one publication, and between editions
    of a series, their periods must be the same; between others they may lie up to ``years`` apart, and where a figure
    has no period the date of its text stands for it. Raises ``MineralsError`` where ``years`` is below 0.
    """
    if years < 0:
        raise MineralsError(say("--years {years}: a number of years from 0 was expected", years=years))
    figures = data.figures_about(minerals) if minerals else data.figures
    search = _Search(data, years)
    return Conflicts(
        conflicts=tuple(search.conflicts(figures, same_metric=True)),
        other_measures=tuple(search.conflicts(figures, same_metric=False)),
        lists=tuple(
            correction
            for correction in data.corrections
            if correction.kind == "membership" and (not minerals or set(minerals) & set(correction.minerals))
        ),
        figures=len(figures),
        undated=sum(_years(figure) is None for figure in figures),
        minerals=tuple(minerals),
        years=years,
        short={name: publication.short for name, publication in data.publications.items()},
        register=data.register,
        tool=tool,
    )


@frozen
class _Search:
    """Compares figures; ``apart`` is in years."""

    data: Dataset
    apart: int

    def conflicts(self, figures: Iterable[Figure], *, same_metric: bool) -> Iterator[Conflict]:
        """The conflicts among some figures, by mineral, item and jurisdiction, then by period."""
        by_key = grouped(
            ((mineral, item or "", about), figure)
            for figure in figures
            for mineral, item in [self.data.register.thing(figure.mineral, figure.item)]
            for about in self.data.publications[figure.collection].about
        )
        for key in sorted(by_key):
            ordered = sorted(by_key[key], key=self._order)
            links = [
                (earlier, later)
                for earlier, later in self._within_reach(ordered)
                if (ordered[earlier].metric == ordered[later].metric) == same_metric
                and self._disagree(ordered[earlier], ordered[later])
            ]
            for places, linked in _connected(links):
                yield self._conflict(key[2], ordered, places, linked)

    def _within_reach(self, ordered: Sequence[Figure]) -> Iterator[tuple[int, int]]:
        """The pairs whose periods may be near enough, by their places; the figures are sorted by period."""
        spans = [_years(figure) for figure in ordered]
        for earlier, span in enumerate(spans):
            for later in range(earlier + 1, len(spans)):
                other = spans[later]
                if span is None or (other is not None and other[0] - span[1] > self.apart):
                    break
                yield earlier, later

    def _conflict(
        self, about: str, ordered: Sequence[Figure], places: Sequence[int], links: Iterable[tuple[int, int]]
    ) -> Conflict:
        new_place = {place: at for at, place in enumerate(places)}
        pairs = []
        for earlier, later in links:
            words = self._words(ordered[earlier], ordered[later])
            kind = "differs" if words is None else words.change
            pairs.append(Pair(new_place[earlier], new_place[later], kind, words))
        figures = tuple(ordered[place] for place in places)
        metrics = tuple(sorted({figure.metric for figure in figures}))
        return Conflict(figures[0].mineral, figures[0].item, about, metrics, figures, tuple(pairs))

    def _disagree(self, earlier: Figure, later: Figure) -> bool:
        stages = {figure.stage for figure in (earlier, later) if self._is_staged(figure)} - {"unspecified"}
        if len(stages) == 2 or overlap(earlier.value, later.value) is not False:
            return False
        ours, theirs = _years(earlier), _years(later)
        if ours is None or theirs is None:
            return False
        if earlier.publication == later.publication or self._series(earlier) == self._series(later):
            return earlier.period is not None and earlier.period == later.period
        return max(ours[0], theirs[0]) - min(ours[1], theirs[1]) <= self.apart

    def _is_staged(self, figure: Figure) -> bool:
        """Whether the stage distinguishes a figure from figures of other stages: printed, or assessed separately."""
        return figure.stage_basis == "printed" or figure.collection in self.data.staged

    def _series(self, figure: Figure) -> str:
        """The series of the publication; the texts of a collection are not editions of each other."""
        if figure.publication != figure.collection:
            return figure.publication
        return self.data.publications[figure.publication].series or figure.publication

    def _words(self, figure: Figure, other: Figure) -> Restated | None:
        """The words of the newer edition on a change of such a figure."""
        if figure.publication == other.publication or self._series(figure) != self._series(other):
            return None
        newer = max(figure, other, key=lambda figure: self.data.appeared(figure.publication))
        return words_on(newer, self.data.restated.get(newer.publication, ()))

    def _order(self, figure: Figure) -> tuple[object, ...]:
        """By period, then as the publications appeared: an order that does not depend on the order of the files."""
        at = _years(figure) or (0, 0)
        where = (figure.publication, figure.part, figure.stage, figure.locator)
        return (at, self.data.appeared(figure.publication), *where, order(figure.value), figure.value.published)


def _years(figure: Figure) -> tuple[int, int] | None:
    """First and last year of the period, else the year of the text; None where neither is known."""
    return None if figure.when is None else years(figure.when)


_Links = list[tuple[int, int]]


def _connected(links: _Links) -> list[tuple[list[int], _Links]]:
    """The places that links connect, and the links between them; in the order of the last link of each group.

    >>> _connected([(0, 1), (2, 3), (1, 4)])
    [([2, 3], [(2, 3)]), ([0, 1, 4], [(0, 1), (1, 4)])]
    """
    groups: dict[int, set[int]] = {}
    for earlier, later in links:
        smaller, larger = sorted((groups.setdefault(earlier, {earlier}), groups.setdefault(later, {later})), key=len)
        if smaller is not larger:
            larger |= smaller
            groups.update(dict.fromkeys(smaller, larger))
    linked: dict[int, _Links] = {}
    last: dict[int, int] = {}
    for at, link in enumerate(links):
        group = id(groups[link[0]])
        linked.setdefault(group, []).append(link)
        last[group] = at
    return [(sorted(groups[linked[group][0][0]]), linked[group]) for group in sorted(linked, key=last.__getitem__)]


def _conflict_dict(conflict: Conflict, register: Register) -> dict[str, Any]:
    return {
        **picked(conflict, "mineral item jurisdiction metrics kinds"),
        "names": names_dict(register[conflict.mineral]),
        "figures": [figure_dict(figure) for figure in conflict.figures],
        "pairs": [
            {"figures": [pair.one, pair.other], "kind": pair.kind, **words_dict(pair.words)} for pair in conflict.pairs
        ],
    }
