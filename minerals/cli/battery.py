"""minerals battery"""

from __future__ import annotations

from typing import Annotated

import typer

from minerals.cli.choices import (
    Names,
    OnCommand,
    PublishedBy,
    completed,
    list_names,
    mineral_ids,
    names_option,
    several,
    words,
)
from minerals.cli.comparing import MinDependence, On, mineral_names
from minerals.cli.emit import Printing, emit
from minerals.errors import MineralsError
from minerals.messages import say

COMMAND = OnCommand
EXAMPLE = "Example: minerals battery NMC811 LFP --kwh 60"


def battery(
    chemistries: Annotated[
        Names,
        typer.Argument(
            metavar="[CHEMISTRY]...",
            help="Battery chemistries by name or id, such as NMC811 or LFP; without one, all are listed.",
            autocompletion=completed(lambda library: library.chemistry_ids()),
        ),
    ] = None,
    cut: Annotated[
        str | None,
        typer.Option(
            "--cut",
            metavar="MINERAL",
            help="Which chemistries a cut of this mineral touches.",
            autocompletion=completed(mineral_ids),
        ),
    ] = None,
    mineral_form: Annotated[
        str | None,
        typer.Option("--form", metavar="FORM", help="With --cut: only this form of the mineral, such as natural."),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--source",
            metavar="PUBLICATION",
            help="The amounts of this publication.",
            autocompletion=completed(lambda library: library.ids()),
        ),
    ] = None,
    spread: Annotated[bool, typer.Option("--range", help="The amounts of every publication, each named.")] = False,
    kwh: Annotated[
        float | None, typer.Option("--kwh", metavar="KWH", help="Kilograms for so many kWh. [default: 1]")
    ] = None,
    basis: Annotated[
        str | None,
        typer.Option(
            "--basis",
            metavar="cell|pack|system|battery",
            help="Only amounts per kWh of this.",
            autocompletion=words(("cell", "pack", "system", "battery")),
        ),
    ] = None,
    lithium_as: Annotated[
        str | None,
        typer.Option(
            "--lithium-as",
            metavar="Li|LCE",
            help="Count lithium as the element or as its carbonate.",
            autocompletion=words(("Li", "LCE")),
        ),
    ] = None,
    editions: Annotated[
        Names,
        names_option(
            "--edition", "EDITION", "Lists to compare; repeatable. [default: US EU CN]", completed(list_names)
        ),
    ] = None,
    minerals: Annotated[
        Names, names_option("--mineral", "NAME", "Only this mineral; repeatable.", completed(mineral_ids))
    ] = None,
    on: On = None,
    min_dependence: MinDependence = None,
    sources: Annotated[
        bool, typer.Option("--sources", help="Number each figure, with publication and place in footnotes.")
    ] = False,
    as_of: PublishedBy = None,
    *,
    printing: Printing,
) -> None:
    """Show the minerals that battery chemistries need, by list.

    Kilograms are contents per kWh, of one publication, with import dependence and China's share by stage. They are not
    added up over minerals.
    """
    from minerals.api import default_library

    library = default_library()
    only_for_chemistries = (spread or sources or editions or minerals) or any(
        value is not None for value in (source, kwh, basis, lithium_as, on, min_dependence)
    )
    if cut is not None:
        if chemistries or only_for_chemistries:
            raise MineralsError(say("--cut is a question of its own: it takes --form and --as-of only"))
        emit(library.cut(cut, form=mineral_form, as_of=as_of), printing)
        return
    if mineral_form is not None:
        raise MineralsError(say("--form belongs to --cut, as in: minerals battery --cut graphite --form natural"))
    if not chemistries:
        if only_for_chemistries or as_of:
            raise MineralsError(say("name a chemistry, such as NMC811; `minerals battery` alone lists them"))
        emit(library.chemistries(), printing)
        return
    result = library.battery(
        *chemistries,
        source=source,
        spread=spread,
        kwh=1 if kwh is None else kwh,
        basis=basis,
        lithium_as=lithium_as or "Li",
        editions=several(editions),
        minerals=mineral_names(minerals),
        on=on,
        min_dependence=min_dependence,
        as_of=as_of,
    )
    emit(result, printing, sources=sources)
