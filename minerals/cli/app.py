"""The commands, gathered."""

from __future__ import annotations

from typing import Annotated

import typer

from minerals import __version__
from minerals.cli import apply, audit, check, cite, compare, conflicts, diff, history, lists, lookup, matrix, show
from minerals.cli.choices import OnCommand

app = typer.Typer(
    name="minerals",
    help="Official critical-mineral lists, compared: which minerals, how dependent on imports, used for what.",
    epilog="Example: minerals compare us-2022 eu-2020 cn-2016 --battery",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command(cls=OnCommand, epilog=compare.EXAMPLE)(compare.compare)
app.command(cls=OnCommand, epilog=matrix.EXAMPLE)(matrix.matrix)
app.command(epilog=lists.EXAMPLE)(lists.lists)
app.command(epilog=show.EXAMPLE)(show.show)
app.command(epilog=history.EXAMPLE)(history.history)
app.command(epilog=lookup.EXAMPLE)(lookup.lookup)
app.command(epilog=cite.EXAMPLE)(cite.cite)
app.command(epilog=diff.EXAMPLE)(diff.diff)
app.command(epilog=apply.EXAMPLE)(apply.apply)
app.command(epilog=audit.EXAMPLE)(audit.audit)
app.command(epilog=conflicts.EXAMPLE)(conflicts.conflicts)
app.command(epilog=check.EXAMPLE)(check.check)


def _version(asked: bool) -> None:
    if asked:
        from minerals.store import paths
        from minerals.store.read import read

        typer.echo(f"minerals {__version__}, data {read(paths.lists() / 'minerals.json').value['data_version']}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the versions and exit.")
    ] = False,
) -> None:
    pass
