"""An assessment: indicators side by side, the flags as sentences, and their sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from minerals.domain.labels import assess as labels
from minerals.domain.labels import comparison as common
from minerals.domain.labels import countries, jurisdictions
from minerals.domain.shares import Shares
from minerals.grouped import grouped
from minerals.output.document import (
    Document,
    Fields,
    Note,
    Wording,
    notes,
    plain_table,
    sentences,
)
from minerals.output.documents.assess_rows import cells, concentration, name_of
from minerals.output.wording import values
from minerals.output.wording.order import sort_key
from minerals.questions.assess.assess import Assessment
from minerals.questions.assess.options import LINES
from minerals.questions.assess.row import FLAGS, Row


def build(assessment: Assessment, wording: Wording) -> Document:
    """The table, its key, the flags against their lines, and the sources."""
    language = wording.language
    rows = list(assessment.rows)
    if assessment.options.sort == "name":
        rows.sort(key=lambda row: sort_key(row.mineral, language))
    title = labels.TITLE.text(language).format(viewer=jurisdictions.head(assessment.options.viewer, language))
    day = assessment.options.day
    subtitles = [labels.ON_DAY.text(language).format(day=day.isoformat())] if day else []
    if not rows:
        return Document(sentences([labels.NO_ROWS.text(language)]), title, subtitles)
    heads = (
        *(labels.ROW, labels.CONCENTRATION, labels.DEPENDENCE, labels.SUPPLIER, labels.CONTROLS),
        *(labels.RECYCLED, labels.BATTERY, labels.LISTS),
    )
    table = plain_table([head.text(language) for head in heads], [cells(row, language) for row in rows])
    return Document(
        [
            table,
            *notes(_key(rows, language)),
            *_flags(rows, assessment, language),
            *sentences(_below(assessment, language)),
        ],
        title,
        subtitles,
    )


def _key(rows: Sequence[Row], language: str) -> Iterator[Note]:
    flags = {word for row in rows for word in row.flags.values()}
    for occurs, mark, meaning in (
        ("every" in flags, labels.HIGH, labels.HIGH_KEY),
        ("may" in flags, labels.MAY, labels.MAY_KEY),
        (any("~" in concentration(row) for row in rows), labels.RANGE, labels.RANGE_KEY),
        (any(len(row.suppliers) > 1 for row in rows), labels.COUNT_MARK, labels.COUNT_KEY),
        (any(row.undecided for row in rows), labels.UNDECIDED, labels.UNDECIDED_KEY),
    ):
        if occurs:
            yield Note(mark, meaning.text(language))


def _flags(rows: Sequence[Row], assessment: Assessment, language: str) -> Iterator[Fields]:
    """Which rows are high by each line: in every case, perhaps, not, or unknown."""
    for indicator in LINES:
        by_word = grouped((row.flags[indicator], name_of(row, language)) for row in rows)
        line = values.number(assessment.options.line(indicator))
        yield _named(
            [(labels.FLAG_WORDS[word].text(language), by_word.get(word, [])) for word in FLAGS],
            labels.FLAGS[indicator].text(language).format(line=line),
            language,
        )
    low = [name_of(row, language) for row in rows if row.low]
    little = [name_of(row, language) for row in rows if row.known < 2]
    yield _named(
        [(labels.LOW.text(language), low), (labels.TOO_LITTLE.text(language), little)],
        labels.SUMMARY.text(language),
        language,
    )


def _named(rows: Sequence[tuple[str, Sequence[str]]], title: str, language: str) -> Fields:
    join = common.JOIN_CLAUSES.text(language)
    return Fields([(label, [join.join(names) or "-"]) for label, names in rows], title)


def _below(assessment: Assessment, language: str) -> Iterator[str]:
    rows = assessment.rows
    heads = {"concentration": labels.HHI, "dependence": labels.DEPENDENCE, "supplier": labels.SUPPLIER}
    if assessment.options.sort in LINES:
        yield labels.SORTED.text(language).format(column=heads[assessment.options.sort].text(language))
    used = {
        what: assessment.publications[publication] if publication else labels.NOT_PUBLISHED.text(language)
        for what, publication in assessment.used.items()
    }
    yield labels.USED.text(language).format(**used)
    by_shares = [name_of(row, language) for row in rows if isinstance(row.production, Shares)]
    if by_shares:
        join = common.JOIN_CLAUSES.text(language)
        yield labels.WORLD_SHARES.text(language).format(
            production=used["production"], shares=used["world-shares"], list=join.join(by_shares)
        )
    if assessment.controls_seen:
        yield labels.CONTROLS_SEEN.text(language).format(seen=assessment.controls_seen)
    years = sorted({score.assessment.id for row in rows for score in (row.recycling, row.substitution) if score})
    if years:
        yield labels.RECYCLED_FROM.text(language).format(list=common.JOIN.text(language).join(years))
    if assessment.governance:
        yield _governed(assessment, language)
    yield labels.NO_SUM.text(language).format(rows=len(rows), minerals=len({row.mineral.id for row in rows}))


def _governed(assessment: Assessment, language: str) -> str:
    """The governance of the largest producers, the weakest first."""
    entries = sorted(assessment.governance, key=lambda entry: entry.mean or 0)
    texts = [
        labels.GOVERNS.text(language).format(
            country=countries.name(entry.code, entry.name, language),
            mean=f"{entry.mean:.1f}",
            error=f"{entry.standard_error:.1f}",
        )
        for entry in entries
    ]
    return labels.GOVERNED.text(language).format(
        source=assessment.publications[entries[0].publication],
        year=entries[0].year,
        list=common.JOIN.text(language).join(texts),
    )
