"""The rules for the options of every command."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperCommand, TyperOption

from minerals.cli.waiting import waiting
from minerals.errors import MineralsError
from minerals.messages import say


class Command(TyperCommand):
    """A command that says how long it works, takes no option without a value, and ``-`` for stdout as a file."""

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]
        """Call the command; a terminal shows how long that takes."""
        with waiting(say("working")):
            return super().invoke(ctx)

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Read the arguments; raises ``MineralsError`` for an option whose value is empty.

        Without this rule a script with an unset variable would get the answer to another question.
        """
        rest = super().parse_args(ctx, args)
        for option in self.params:
            value = ctx.params.get(option.name or "")
            values = value if isinstance(value, list | tuple) else [value]
            empty = [text for text in values if isinstance(text, str) and not text.strip(", ")]
            if isinstance(option, TyperOption) and empty:
                raise MineralsError(
                    say(
                        "{option}: an empty value was given; name one, or leave the option out (an unset variable of a "
                        "script makes such a value)",
                        option=max(option.opts, key=len),
                    )
                )
            if option.name == "output" and not option.required and value == "-":
                ctx.params["output"] = None
        return rest
