"""Makes the manual page from its text in packaging/linux and the program's own parsers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from shipping.build.metadata import HOMEPAGE, NAME, PACKAGING
from shipping.linux.command_line import Argument, Command, Option

TEMPLATE = PACKAGING / "linux" / f"{NAME}.1.in"


def manual_page(commands: Sequence[Command], version: str, day: date) -> str:
    """Return the page as roff; `commands` begins with the line without a command."""
    window, *named = commands
    parts = {
        "@SYNOPSIS@": "\n.br\n".join(_synopsis(command) for command in commands),
        "@OPTIONS@": "\n".join(_option(option) for option in window.options),
        "@COMMANDS@": "\n".join(_section(command) for command in named),
        "@VERSION@": roff(version),
        "@DATE@": day.isoformat(),
        "@HOMEPAGE@": roff(HOMEPAGE),
    }
    page = TEMPLATE.read_text("utf-8")
    for name, text in parts.items():
        page = page.replace(name, text)
    return page


def roff(text: str) -> str:
    """Return text as roff shows it: nothing in it is a request or an escape.

    A line that began with a dot or an apostrophe would be a request.
    """
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "")
    return "\\&" + escaped if escaped.startswith((".", "'")) else escaped


def _synopsis(command: Command) -> str:
    words = [f"\\fB{roff(f'{NAME} {command.name}'.strip())}\\fR"]
    words += [_argument(argument) for argument in command.arguments]
    words += [_one_of(options) for options in command.required]
    if sum(map(len, command.required)) < len(command.options):
        words.append("[\\fIOPTIONS\\fR]")
    return " ".join(words)


def _one_of(options: Sequence[Option]) -> str:
    texts = [f"\\fB{roff(item.flags[-1])}\\fR \\fI{roff(item.name)}\\fR" for item in options]
    return texts[0] if len(texts) == 1 else f"{{{' | '.join(texts)}}}"


def _argument(argument: Argument) -> str:
    name = f"\\fI{roff(argument.name)}\\fR" + (" ..." if argument.repeats else "")
    return f"[{name}]" if argument.optional else name


def _section(command: Command) -> str:
    lines = [f".SS {roff(NAME)} {roff(command.name)}", roff(command.text)]
    for argument in command.arguments:
        lines += [".TP", _argument(argument), roff(argument.text)]
    return "\n".join([*lines, *(_option(option) for option in command.options)])


def _option(option: Option) -> str:
    flags = ", ".join(f"\\fB{roff(flag)}\\fR" for flag in option.flags)
    value = f" \\fI{roff(option.name)}\\fR" if option.name else ""
    choices = f" One of: {', '.join(option.choices)}." if option.choices else ""
    return f".TP\n{flags}{value}\n{roff(option.text)}{roff(choices)}"
