"""The commands, gathered; each is loaded and built when it is asked for."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Annotated, Any

import typer
from typer._click.exceptions import ClickException
from typer.core import TyperCommand, TyperGroup

from minerals import __version__
from minerals.cli.command import Command
from minerals.cli.flat import flat
from minerals.cli.help import Context
from minerals.errors import MineralsError
from minerals.messages import say

NAMES = (
    "compare",
    "report",
    "plot",
    "matrix",
    "lists",
    "show",
    "history",
    "lookup",
    "battery",
    "chain",
    "policies",
    "assess",
    "cite",
    "diff",
    "apply",
    "audit",
    "conflicts",
    "new",
    "export",
    "check",
)
"""Every command, in the order of the help; it is the function of its name in the module of its name."""


class Commands(Mapping[str, TyperCommand]):
    """The commands by name, each built when it is first asked for: to build all takes longer than most of them run."""

    def __init__(self) -> None:
        self._built: dict[str, TyperCommand] = {}

    def __getitem__(self, name: str) -> TyperCommand:
        if name not in NAMES:
            raise KeyError(name)
        if name not in self._built:
            module, function = _loaded(name)
            single = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)
            single.command(name, cls=getattr(module, "COMMAND", Command), epilog=module.EXAMPLE)(flat(function))
            built = typer.main.get_command(single)
            assert isinstance(built, TyperCommand)
            built.context_class = Context
            self._built[name] = built
        return self._built[name]

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)


class LateGroup(TyperGroup):
    """A group of commands of which only the one that is asked for is built."""

    context_class = Context

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = Commands()  # type: ignore[assignment]

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]
        """The names, in the order of the help."""
        return list(self.commands)

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> tuple[str | None, Any, list[str]]:  # type: ignore[override]
        """The command that the first word names; a mineral or a list in its place says what shows it."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            from minerals.api import default_library

            shown = default_library().shown_by(args[0])
            if shown is not None:
                raise MineralsError(
                    say("`{name}` is no command; `minerals show {id}` shows it", name=args[0], id=shown)
                )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override]
        """Write each command with the first line of its description."""
        rows = [(name, (inspect.getdoc(_loaded(name)[1]) or "").partition("\n")[0]) for name in NAMES]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def _loaded(name: str) -> tuple[Any, Callable[..., None]]:
    module = import_module(f"minerals.cli.{name}")
    return module, getattr(module, name)


app = typer.Typer(
    name="minerals",
    cls=LateGroup,
    help="Official critical-mineral lists, compared: which minerals, how dependent on imports, used for what.",
    epilog="Example: minerals compare us-2022 eu-2020 cn-2016 --battery",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(asked: bool) -> None:
    if asked:
        from minerals.store import paths
        from minerals.store.kinds import KINDS

        register = json.loads((paths.lists() / KINDS["register"].path("")).read_text(encoding="utf-8"))
        typer.echo(f"minerals {__version__}, data {register['data_version']}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the versions and exit.")
    ] = False,
) -> None:
    pass


def run() -> int:
    """Run the command that the arguments name; the exit status. What the library says of wrong arguments is shown."""
    try:
        return app(prog_name="minerals", standalone_mode=False) or 0
    except ClickException as error:
        from minerals.cli.usage import show

        show(error)
        return error.exit_code
