"""minerals assess"""

from __future__ import annotations

from typing import Annotated, Any

import typer

from minerals.cli.choices import Names, PublishedBy, completed, list_names, words
from minerals.cli.drawn import form_of
from minerals.cli.emit import Printing, emit, put
from minerals.errors import MineralsError
from minerals.messages import say

EXAMPLE = "Example: minerals assess --battery --for EU"


def assess(
    editions: Annotated[
        Names,
        typer.Argument(
            metavar="[EDITION]...",
            help="Lists by id, or jurisdictions for their newest lists. [default: US EU CN]",
            autocompletion=completed(list_names),
        ),
    ] = None,
    viewer: Annotated[
        str,
        typer.Option(
            "--for",
            metavar="US|EU|CN",
            help="Whose dependence and sources of imports.",
            autocompletion=words(("US", "EU", "CN")),
        ),
    ] = "US",
    battery: Annotated[bool, typer.Option("--battery", help="Only minerals with a battery use.")] = False,
    as_of: PublishedBy = None,
    lines: Annotated[
        Names,
        typer.Option(
            "--line",
            metavar="NAME=NUMBER",
            help="From where an indicator is called high: concentration, dependence or supplier; repeatable.",
            autocompletion=words(("concentration=", "dependence=", "supplier=")),
        ),
    ] = None,
    sort: Annotated[
        str,
        typer.Option(
            "--sort",
            metavar="COLUMN",
            help="Order: name, concentration, dependence or supplier.",
            autocompletion=words(("name", "concentration", "dependence", "supplier")),
        ),
    ] = "name",
    old: Annotated[
        str | None,
        typer.Option(
            "--against",
            metavar="FILE|DATE",
            help="What changed since a kept assessment or a date; exit status 1 where something did.",
        ),
    ] = None,
    validated: Annotated[
        bool, typer.Option("--validate", help="Compare the arithmetic and the screen with what the EU prints.")
    ] = False,
    page: Annotated[
        bool, typer.Option("--page", help="Make an HTML page with strips; with --against it marks what changed.")
    ] = False,
    *,
    printing: Printing,
) -> None:
    """Assess each mineral by stage: indicators, intervals and lines.

    Nothing is summed, weighted or ranked over columns, and what is unknown stays unknown. `-o FILE.json` keeps an
    assessment.
    """
    from minerals.api import default_library
    from minerals.questions.assess.options import read_line

    given = {"against": old is not None, "page": page, "format": printing.form is not None}
    for option, other in (("against", "validate"), ("page", "validate"), ("format", "page")):
        if given[option] and (validated if other == "validate" else page):
            raise MineralsError(say("--{option} does not go with --{other}", option=option, other=other))
    if validated:
        emit(default_library().validate(), printing)
        return
    options: dict[str, Any] = {
        "viewer": viewer,
        "battery": battery,
        "as_of": as_of,
        "lines": dict(read_line(text) for text in lines or ()),
        "sort": sort,
    }
    if page:
        form_of(printing.output, ("html", "htm"))
        language = printing.language.value
        put(
            default_library().assessment_page(*(editions or ()), against=old, language=language, **options),
            printing.output,
        )
        return
    if old is not None:
        diff = default_library().assess_against(old, *(editions or ()), **options)
        emit(diff, printing)
        raise typer.Exit(1 if diff.changes else 0)
    result = default_library().assess(*(editions or ()), **options)
    emit(result, printing)
