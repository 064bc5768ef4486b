"""The battery data of a publication: amounts, numbers of the chain, and statements in its own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from minerals.domain.batteries import Statement
from minerals.domain.labels import batteries as labels
from minerals.domain.register import Register
from minerals.output.document import Cell, Table, plain_table
from minerals.output.wording import amounts
from minerals.questions.show.publication import PublicationShown


def battery_tables(shown: PublicationShown, language: str) -> Iterator[Table]:
    """A table for each kind of data that it has; each row has its place in the publication."""
    if shown.amounts:
        yield _amounts(shown, language)
    if shown.numbers:
        yield _numbers(shown, language)
    if shown.statements:
        yield statements_table(shown.statements, shown.register, language)


def _amounts(shown: PublicationShown, language: str) -> Table:
    heads = (labels.CHEMISTRY, labels.MATERIAL, labels.COMPONENT, labels.AMOUNT, labels.BASIS, labels.PLACE)
    rows: list[list[str | Cell]] = [
        [
            amount.chemistry,
            amount.material,
            amounts.components(amount, language),
            f"{amounts.amount(amount)} {amount.unit}",
            amounts.basis(amount, language),
            amount.locator,
        ]
        for amount in shown.amounts
    ]
    return plain_table([head.text(language) for head in heads], rows, labels.AMOUNTS.text(language))


def _numbers(shown: PublicationShown, language: str) -> Table:
    heads = (labels.STAGE, labels.THING, labels.COUNTRY, labels.NUMBER, labels.METRIC, labels.YEAR, labels.PLACE)
    rows: list[list[str | Cell]] = [
        [
            labels.STAGES[number.stage].text(language),
            number.material,
            amounts.country(number.code, number.country, language),
            number.published,
            labels.METRICS[number.metric].text(language),
            number.reference or "",
            number.locator,
        ]
        for number in shown.numbers
    ]
    return plain_table([head.text(language) for head in heads], rows, labels.NUMBERS_OF_CHAIN.text(language))


def statements_table(statements: Iterable[Statement], register: Register, language: str) -> Table:
    """What a text says of batteries, in its own words, each with its place."""
    heads = (labels.QUOTATION, labels.MEANING, labels.NAMES, labels.PLACE)
    join = labels.JOIN.text(language)
    rows: list[list[str | Cell]] = [
        [
            statement.statement,
            statement.statement_en,
            join.join([*statement.batteries, *(register[mineral].name(language) for mineral in statement.minerals)]),
            statement.locator,
        ]
        for statement in statements
    ]
    return plain_table([head.text(language) for head in heads], rows, labels.STATEMENTS.text(language))
