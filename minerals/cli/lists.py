"""minerals lists"""

from __future__ import annotations

from minerals.cli.choices import Format, FormatOption, Language, LanguageOption
from minerals.cli.emit import emit

EXAMPLE = "Example: minerals lists --format json"


def lists(form: FormatOption = Format.table, language: LanguageOption = Language.en) -> None:
    """Show what is held: editions with counts, publications."""
    from minerals.api import default_library

    emit(default_library().lists(), form, language)
