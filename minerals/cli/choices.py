"""What several commands take: the format and the language of their output."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Format(StrEnum):
    """How a result is printed."""

    table = "table"
    json = "json"
    csv = "csv"
    markdown = "markdown"


class Grain(StrEnum):
    """What a row of a comparison is."""

    printed = "printed"
    commodity = "commodity"
    element = "element"


class Language(StrEnum):
    """The language of labels and mineral names in tables; JSON holds both."""

    en = "en"
    zh = "zh"


FormatOption = Annotated[Format, typer.Option("--format", help="How to print the result.")]
LanguageOption = Annotated[Language, typer.Option("--lang", help="Language of labels and names in the table.")]
