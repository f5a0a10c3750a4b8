"""Makes the completions of bash, zsh and fish from the program's own parsers."""

from __future__ import annotations

from collections.abc import Sequence

from shipping.build.metadata import NAME
from shipping.linux.command_line import Argument, Command, Option, Values

_HEAD = f"# Completion of {NAME}; made from its parsers, changes belong there."
_BASH = f"""\
{_HEAD}

_extend_desktop_files() {{ mapfile -t COMPREPLY < <(compgen -f -- "$1"); }}
_extend_desktop_folders() {{ mapfile -t COMPREPLY < <(compgen -d -- "$1"); }}
_extend_desktop_words() {{ mapfile -t COMPREPLY < <(compgen -W "$2" -- "$1"); }}

_extend_desktop() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" at=$((COMP_CWORD - 1)) command=""
    local previous="${{COMP_WORDS[at]}}" options="" files="" words=""
    COMPREPLY=()
    # bash cuts --option=value at the equals sign.
    if [[ $current == "=" ]]; then
        current=""
    elif [[ $previous == "=" ]]; then
        previous="${{COMP_WORDS[at - 1]}}"
    fi
    if ((COMP_CWORD > 1)); then command="${{COMP_WORDS[1]}}"; fi
    case "$command" in
        @NAMES@) ;;
        *) command="" ;;
    esac
    case "$command $previous" in
@VALUES@
    esac
    case "$command" in
@OPTIONS@
    esac
    if [[ $current == -* ]]; then
        _extend_desktop_words "$current" "$options"
    elif [[ $words ]] && ((COMP_CWORD == 2)); then
        _extend_desktop_words "$current" "$words"
    elif [[ $files ]]; then
        _extend_desktop_files "$current"
    fi
    if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then
        local found=("${{COMPREPLY[@]}}")
        _extend_desktop_words "$current" "@WORDS@"
        COMPREPLY+=("${{found[@]}}")
    fi
}}

complete -o filenames -F _extend_desktop {NAME}
"""
_ZSH = f"""\
#compdef {NAME}
{_HEAD}

_extend-desktop() {{
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        local -a commands
        commands=(
@COMMANDS@
        )
        _describe -t commands command commands
        _files
        return
    fi
    case $words[2] in
@CASES@
    esac
}}

_extend-desktop "$@"
"""
_FISH_TEST = """\
function __extend_desktop_command
    set -l words (commandline -opc)
    test (count $words) -gt 1; and contains -- $words[2] $argv
end
"""


def bash_completion(commands: Sequence[Command]) -> str:
    """Return a script for bash 4 or newer, which needs nothing else."""
    named = [command.name for command in commands if command.name]
    values = "\n".join(line for command in commands for line in _bash_values(command))
    # The line without a command is the default case, so it has to come last.
    ordered = [*commands[1:], commands[0]]
    return (
        _BASH.replace("@NAMES@", " | ".join(named))
        .replace("@VALUES@", values)
        .replace("@OPTIONS@", "\n".join(_bash_options(command) for command in ordered))
        .replace("@WORDS@", " ".join(named))
    )


def _bash_values(command: Command) -> list[str]:
    lines: list[str] = []
    for option in command.options:
        if option.values is not Values.NONE:
            pattern = " | ".join(f'"{command.name} {flag}"' for flag in option.flags)
            lines.append(f"        {pattern}) {_bash_action(option)}return ;;")
    return lines


def _bash_action(option: Option) -> str:
    match option.values:
        case Values.FILE:
            return '_extend_desktop_files "$current"; '
        case Values.FOLDER:
            return '_extend_desktop_folders "$current"; '
        case Values.CHOICE:
            return f'_extend_desktop_words "$current" "{" ".join(option.choices)}"; '
        case _:
            return ""


def _bash_options(command: Command) -> str:
    flags = " ".join(flag for option in command.options for flag in option.flags)
    files = "files=yes " if _takes_files(command) else ""
    words = f'words="{" ".join(choices)}" ' if (choices := _first_choices(command)) else ""
    return f'        {command.name or "*"}) options="{flags}" {words}{files};;'


def _takes_files(command: Command) -> bool:
    return any(argument.values is Values.FILE for argument in command.arguments)


def _first_choices(command: Command) -> tuple[str, ...]:
    """Return what the first argument of a command is one of."""
    return command.arguments[0].choices if command.arguments else ()


def zsh_completion(commands: Sequence[Command]) -> str:
    """Return a function for zsh's completion system."""
    named = [command for command in commands if command.name]
    listed = "\n".join(" " * 12 + _quoted(f"{command.name}:{command.text}") for command in named)
    cases = "\n".join(_zsh_case(command) for command in (*named, commands[0]))
    return _ZSH.replace("@COMMANDS@", listed).replace("@CASES@", cases)


def _zsh_case(command: Command) -> str:
    begin = "shift words; (( CURRENT-- ))" if command.name else ""
    rules = [_zsh_option(option, flag) for option in command.options for flag in option.flags]
    rules += [_zsh_argument(argument) for argument in command.arguments]
    lines = " \\\n".join(" " * 16 + _quoted(rule) for rule in rules)
    head = f"        {command.name or '*'}) {begin}".rstrip()
    return f"{head}\n            _arguments \\\n{lines}\n            ;;"


def _zsh_option(option: Option, flag: str) -> str:
    text = _zsh_text(option.text)
    value = "" if option.values is Values.NONE else f":{option.name}:{_zsh_values(option)}"
    equals = "=" if value and flag.startswith("--") else ""
    return f"{'*' if option.repeats else ''}{flag}{equals}[{text}]{value}"


def _zsh_values(option: Option) -> str:
    words = f"({' '.join(option.choices)})"
    return {Values.FILE: "_files", Values.FOLDER: "_files -/", Values.CHOICE: words}.get(
        option.values, " "
    )


def _zsh_argument(argument: Argument) -> str:
    choices = f"({' '.join(argument.choices)})" if argument.choices else " "
    values = "_files" if argument.values is Values.FILE else choices
    return f"{'*' if argument.repeats else ''}:{argument.name}:{values}"


def _zsh_text(text: str) -> str:
    for special in ("\\", "[", "]", ":"):
        text = text.replace(special, "\\" + special)
    return text


def fish_completion(commands: Sequence[Command]) -> str:
    """Return a script for fish 3 or newer."""
    named = [command for command in commands if command.name]
    lines = [_HEAD, "", _FISH_TEST]
    lines += [
        f"complete -c {NAME} -n __fish_is_first_token -a {command.name} -d {_quoted(command.text)}"
        for command in named
    ]
    names = " ".join(command.name for command in named)
    for command in commands:
        test = f"'{'' if command.name else 'not '}__extend_desktop_command {command.name or names}'"
        lines += _fish_lines(command, f"complete -c {NAME} -n {test}")
    return "\n".join(lines) + "\n"


def _fish_lines(command: Command, begin: str) -> list[str]:
    lines = [] if _takes_files(command) else [f"{begin} -f"]
    if choices := _first_choices(command):
        lines.append(f"{begin} -a '{' '.join(choices)}'")
    for option in command.options:
        flags = " ".join(_fish_flag(flag) for flag in option.flags)
        lines.append(f"{begin} {flags}{_fish_values(option)} -d {_quoted(option.text)}")
    return lines


def _fish_flag(flag: str) -> str:
    return f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}"


def _fish_values(option: Option) -> str:
    match option.values:
        case Values.NONE:
            return ""
        case Values.FILE:
            return " -r -F"
        case Values.FOLDER:
            return " -x -a '(__fish_complete_directories)'"
        case Values.CHOICE:
            return f" -x -a '{' '.join(option.choices)}'"
        case Values.TEXT:
            return " -x"


def _quoted(text: str) -> str:
    """Return text in single quotes; zsh and fish both take the quote itself outside of them."""
    return "'" + text.replace("'", "'\"'\"'") + "'"
