"""The errors of typer about wrong arguments, in the language of messages."""

from __future__ import annotations

from typer._click.exceptions import ClickException, NoArgsIsHelpError, UsageError

from minerals.cli import streams
from minerals.cli.speech import spoken
from minerals.messages import Message
from minerals.text import message


def show(error: ClickException) -> None:
    """Print an error of the arguments on stderr, with how the command is called."""
    if spoken() == "zh" and not isinstance(error, NoArgsIsHelpError):
        streams.show("\n".join(_in_chinese(error)))
        return
    error.message = "\n".join(map(message, error.message.splitlines()))
    error.show()


def _in_chinese(error: ClickException) -> list[str]:
    from minerals.messages.chinese.usage import ERROR, TRY, in_chinese

    text = error.format_message()
    if isinstance(error.message, Message):
        text = text.replace(error.message, error.message.text("zh"))
    lines = [f"{ERROR}{message(in_chinese(text))}"]
    context = error.ctx if isinstance(error, UsageError) else None
    if context is None:
        return lines
    return [
        context.get_usage(),
        TRY.format(command=context.command_path, option=context.help_option_names[0]),
        "",
        *lines,
    ]
