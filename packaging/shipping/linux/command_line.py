"""The program's command line as data, for the manual page and the shells' completions.

Read from the parsers that the program itself uses, so neither can fall behind.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from extend_desktop.cli.arguments import SANDBOX, commands_parser, window_parser
from extend_desktop.sandbox.command import server_parser

_SANDBOX_SUMMARY = "Serve the practice server on this computer."
_FOLDER_NAMES = frozenset({"DIR"})
_FILE_NAMES = frozenset({"FILE", "PATH", "INPUT"})


class Values(StrEnum):
    """What may follow an option, or be an argument."""

    NONE = "none"
    TEXT = "text"
    FILE = "file"
    FOLDER = "folder"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Option:
    """One option; `name` is how values are called in the help, empty when it takes none."""

    flags: tuple[str, ...]
    name: str
    values: Values
    choices: tuple[str, ...]
    text: str
    repeats: bool


@dataclass(frozen=True, slots=True)
class Argument:
    """One positional argument."""

    name: str
    values: Values
    optional: bool
    repeats: bool
    text: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """One command; `name` is empty for the line without a command, which opens the window.

    Attributes:
        required: options that must be given; of each tuple exactly one.
    """

    name: str
    text: str
    options: tuple[Option, ...]
    arguments: tuple[Argument, ...]
    required: tuple[tuple[Option, ...], ...]


def read_command_line() -> tuple[Command, ...]:
    """Return the line without a command first, then every command in the order of the help."""
    window = _command("", window_parser())
    parsers = _subparsers(commands_parser())
    commands = [_command(name, parser) for name, parser in parsers.items()]
    sandbox = _command(SANDBOX, server_parser(), _SANDBOX_SUMMARY)
    return (window, *commands, sandbox)


def _subparsers(parser: argparse.ArgumentParser) -> Mapping[str, argparse.ArgumentParser]:
    for action in _actions(parser):
        choices: object = action.choices
        if isinstance(choices, dict):
            return cast("dict[str, argparse.ArgumentParser]", choices)
    raise LookupError("the program's parser has no commands")


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    # argparse has no public way to read what was added to a parser.
    return cast("list[argparse.Action]", vars(parser)["_actions"])


def _command(name: str, parser: argparse.ArgumentParser, text: str | None = None) -> Command:
    shown = [action for action in _actions(parser) if action.help != argparse.SUPPRESS]
    options = tuple(_option(action) for action in shown if action.option_strings)
    arguments = tuple(_argument(action) for action in shown if not action.option_strings)
    return Command(name, text or parser.description or "", options, arguments, _required(parser))


def _required(parser: argparse.ArgumentParser) -> tuple[tuple[Option, ...], ...]:
    alone = [[action] for action in _actions(parser) if action.required and action.option_strings]
    # As private as the actions are.
    groups: list[Any] = vars(parser)["_mutually_exclusive_groups"]
    choices: list[list[argparse.Action]] = [
        vars(group)["_group_actions"] for group in groups if group.required
    ]
    return tuple(tuple(map(_option, actions)) for actions in (*alone, *choices))


def _option(action: argparse.Action) -> Option:
    takes_value = action.nargs != 0
    name = _name(action) if takes_value else ""
    values = _values(action, name) if takes_value else Values.NONE
    choices = tuple(str(choice) for choice in action.choices or ())
    flags = tuple(action.option_strings)
    # The kinds of actions have no public names.
    repeats = type(action).__name__ == "_AppendAction"
    return Option(flags, name, values, choices, _help(action), repeats)


def _argument(action: argparse.Action) -> Argument:
    name = _name(action)
    values = _values(action, name)
    optional, repeats = action.nargs in ("?", "*"), action.nargs in ("*", "+")
    choices = tuple(str(choice) for choice in action.choices or ())
    return Argument(name, values, optional, repeats, _help(action), choices)


def _name(action: argparse.Action) -> str:
    return action.metavar if isinstance(action.metavar, str) else action.dest.upper()


def _values(action: argparse.Action, name: str) -> Values:
    if action.choices:
        return Values.CHOICE
    if name in _FOLDER_NAMES:
        return Values.FOLDER
    if name in _FILE_NAMES or action.type is Path:
        return Values.FILE
    return Values.TEXT


def _help(action: argparse.Action) -> str:
    values: dict[str, Any] = {**vars(action), "prog": "extend-desktop"}
    return (action.help or "") % values
