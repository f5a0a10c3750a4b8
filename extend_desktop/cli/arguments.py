"""Reads the command line; the commands and options are stable, others script against them."""

from __future__ import annotations

import argparse
import difflib
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from extend_desktop import __version__
from extend_desktop.cli.window_line import REPORT_OPTION, SANDBOX_OPTION
from extend_desktop.domain.exports import ExportFormat
from extend_desktop.domain.extractors import LATEST
from extend_desktop.domain.runs import MAX_PRIORITY, MIN_PRIORITY
from extend_desktop.domain.setting_changes import RESETTABLE
from extend_desktop.domain.waits import LOOK_UP_WINDOW_S

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

WINDOW = "window"
SANDBOX = "sandbox"
RENDER_WORKER = "render-worker"
SMOKE = "smoke"
LOAD_QT = "load-qt"
_PROGRAM = "extend-desktop"
_COMMAND_LIKE = re.compile(r"[A-Za-z][A-Za-z-]*")
_LONGEST_LOOK_UP_S = 86_400
_JOURNAL = "journal"
_WITH_FILES = frozenset({"run", "export", _JOURNAL})
_MOST_MONTHS = 1200
_JOURNAL_ACTIONS = ("check", "compact", "archive", "restore")
_EPILOG = """\
commands:
  demo        the whole job on the bundled samples, through the real window
  run         a batch without a window
  batches     list the batches of the journal
  resume      go on with interrupted batches
  retry       send the failed inputs of a batch again
  cancel      send nothing more of a batch, or stop its runs too
  delete      forget a batch and its results; nothing at Extend is touched
  export      write the results of batches as a table or as JSON
  accounts    write the accounts to a file without keys, or import them
  settings    write the settings to a file, import them, or reset them
  journal     check or compact the journal, archive old batches and restore them
  sandbox     serve the practice server
  doctor      check network, key, key store, journal and Qt

`extend-desktop COMMAND --help` says more.

exit codes:
  0 all processed   1 finished with failures   2 bad usage   3 no access
  4 interrupted and resumable
"""


class _Parser(argparse.ArgumentParser):
    """Fails where help or the version cannot be written; the standard one swallows that."""

    @override
    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        if file is not sys.stdout:
            super()._print_message(message, file)
            return
        try:
            # Fails here already where the stream is not buffered.
            sys.stdout.write(message)
        except OSError as error:
            from extend_desktop.cli.console import say_lost_output  # noqa: PLC0415

            say_lost_output(sys.stdout, sys.stderr, error)
            raise SystemExit(1) from error


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments; `command` names the command, or is `window`.

    The arguments of `sandbox` are left in `rest`, they have a parser of their own. Ends the
    program with code 2 on bad usage, and with 0 after help.
    """
    if argv and argv[0] == SANDBOX:
        return argparse.Namespace(command=SANDBOX, rest=list(argv[1:]))
    if list(argv) == [RENDER_WORKER]:
        return argparse.Namespace(command=RENDER_WORKER)
    if argv and argv[0] in _WITH_FILES:
        return _parse_mixed(argv[0], argv[1:])
    if argv and argv[0] in _COMMANDS:
        return commands_parser().parse_args(argv)
    parser = window_parser()
    _refuse_mistyped(parser, argv)
    arguments = _parse_in_any_order(parser, argv)
    arguments.command = arguments.examine or WINDOW
    return arguments


def _parse_mixed(command: str, argv: Sequence[str]) -> argparse.Namespace:
    """Read the words after a command whose files may stand before, between and behind the options."""
    text, fill = _COMMANDS[command]
    parser = _Parser(prog=f"{_PROGRAM} {command}", description=text)
    fill(parser)
    parsed = _parse_in_any_order(parser, argv)
    parsed.command = command
    return parsed


def _parse_in_any_order(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Read files and options in any order, which parsers of commands cannot do."""
    # Doing so forgets that what follows `--` are files.
    return parser.parse_args(argv) if "--" in argv else parser.parse_intermixed_args(argv)


def _refuse_mistyped(parser: argparse.ArgumentParser, argv: Sequence[str]) -> None:
    """End the program where the first word is no file but looks like a command, which it is not.

    Without this a mistyped command would open the window.
    """
    word = next((argument for argument in argv if not argument.startswith("-")), "")
    if not _COMMAND_LIKE.fullmatch(word) or os.path.lexists(word):
        return
    known = (*_COMMANDS, SANDBOX)
    if word in known:
        parser.error(f"the command comes first: {_PROGRAM} {word} ...")
    close = difflib.get_close_matches(word.lower(), known, n=1)
    advice = f"Did you mean `{close[0]}`?" if close else "`--help` lists the commands."
    parser.error(f"there is no command and no file called {word!r}. {advice}")


def window_parser() -> argparse.ArgumentParser:
    """Return the parser of the line without a command; the manual page is made from it too."""
    parser = _Parser(
        prog=_PROGRAM,
        description="Open the window, or run a COMMAND without one.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage=f"{_PROGRAM} [--sandbox] [FILE ...]\n       {_PROGRAM} COMMAND ...",
    )
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    parser.add_argument(SANDBOX_OPTION, action="store_true", help="use the practice server, no key")
    # Not for operators: packages and `doctor` ask the program about itself.
    for name in (SMOKE, LOAD_QT):
        parser.add_argument(
            f"--{name}", action="store_const", const=name, dest="examine", help=argparse.SUPPRESS
        )
    parser.add_argument(REPORT_OPTION, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", metavar="FILE", type=Path, help="files to stage")
    return parser


def commands_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog=_PROGRAM)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (text, fill) in _COMMANDS.items():
        fill(commands.add_parser(name, help=text, description=text))
    return parser


def _fill_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--headless", action="store_true", help="draw offscreen, show nothing")
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        default=Path("extend-desktop-demo"),
        help="where results.csv and window.png go (default: %(default)s)",
    )


def _fill_run(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("inputs", nargs="*", metavar="INPUT", help="file, folder, URL or file id at Extend")
    add("--list", type=Path, metavar="FILE", help=_LIST_HELP)
    add("--path-column", metavar="NAME", help=_PATH_COLUMN_HELP)
    add("--override", type=Path, metavar="FILE", help=_OVERRIDE_HELP)
    add("--tag", action="append", metavar="TEXT", help="billing tag; may be given several times")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--extractor", metavar="ID", help="id or name of the extractor")
    which.add_argument("--again", metavar="BATCH", help=_AGAIN_HELP)
    add("--version", default=LATEST, metavar="V", help="latest (default), draft or a number")
    add("--priority", type=_priority, metavar="N", help=_PRIORITY_HELP)
    add("--name", metavar="TEXT", help="name of the batch")
    add(
        "--csv",
        type=Path,
        metavar="PATH",
        help="write the results there at the end; - is standard output",
    )
    add("--leave-out-missing", action="store_true", help=_LEAVE_OUT_HELP)
    add("--send-damaged", action="store_true", help=_SEND_DAMAGED_HELP)
    add("--send-anyway", action="store_true", help=_SEND_ANYWAY_HELP)
    add("--yes", action="store_true", help=_YES_HELP)
    _add_passwords(parser)
    add("--json", action="store_true", help="print a summary as JSON on stdout")
    _add_new_journal(parser)
    _add_look_up(parser)
    _add_account(parser)


def _fill_batches(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print them as JSON")


def _fill_resume(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("batch", nargs="?", metavar="BATCH", help="id or name; default: all")
    which.add_argument("--resend", metavar="BATCH", help=_RESEND_HELP)
    _add_passwords(parser)
    _add_look_up(parser)
    parser.add_argument("--json", action="store_true", help="print a summary as JSON on stdout")
    _add_new_journal(parser)


def _fill_retry(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("batch", metavar="BATCH", help="id or name")
    parser.add_argument("--reason", action="append", metavar="CODE", help=_REASON_HELP)
    _add_passwords(parser)
    parser.add_argument("--json", action="store_true", help="print a summary as JSON on stdout")
    _add_new_journal(parser)


def _fill_cancel(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("batch", metavar="BATCH", help="id or name")
    parser.add_argument("--everything", action="store_true", help="stop what runs at Extend too")
    parser.add_argument("--json", action="store_true", help="print a summary as JSON on stdout")


def _fill_delete(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("batch", metavar="BATCH", help="id or name")
    parser.add_argument("--although-open", action="store_true", help=_ALTHOUGH_OPEN_HELP)


def _fill_export(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("batches", nargs="+", metavar="BATCH", help="id or name; several of one extractor")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", type=Path, metavar="PATH", help=_EXPORT_TO_HELP)
    where.add_argument(
        "--csv", type=Path, metavar="PATH", help="the same as --format csv --to PATH"
    )
    add("--format", choices=[kind.value for kind in ExportFormat], help=_EXPORT_FORMAT_HELP)
    add("--shape", metavar="SHAPE", help="documents (default), or items=FIELD: one row per item")
    add("--columns", metavar="NAMES", help=_EXPORT_COLUMNS_HELP)
    add("--preset", metavar="NAME", help="a preset of the export dialog, or a file of one")
    add("--since-last", action="store_true", help=_EXPORT_SINCE_HELP)
    add("--manifest", action="store_true", help="write PATH.manifest.json too: counts and hashes")
    add("--json", action="store_true", help="print a summary as JSON on stdout")


def _fill_accounts(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("action", choices=("export", "import"), metavar="ACTION", help=_ACCOUNTS_HELP)
    add("file", type=Path, metavar="FILE", help="the file; - is standard output")
    add("--dry-run", action="store_true", help="say what an import would bring, and keep nothing")
    add("--json", action="store_true", help="print a summary as JSON on stdout")


def _fill_settings(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("action", choices=("export", "import", "reset"), metavar="ACTION", help=_SETTINGS_HELP)
    add("file", nargs="?", type=Path, metavar="FILE", help="the file; - is standard output")
    parts = [part.value for part in RESETTABLE]
    add("--only", action="append", choices=parts, metavar="PART", help=_ONLY_HELP)
    add("--dry-run", action="store_true", help="say what would change, and change nothing")
    add("--json", action="store_true", help="print a summary as JSON on stdout")


def _fill_journal(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("action", choices=_JOURNAL_ACTIONS, metavar="ACTION", help=_ACTION_HELP)
    add(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="the archive: a new one, or one to restore",
    )
    add("--older-than", type=_months, metavar="MONTHS", help=_OLDER_THAN_HELP)
    add("--into", metavar="ACCOUNT", help=_INTO_HELP)
    add("--json", action="store_true", help="print a summary as JSON on stdout")


def _fill_doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--understood", action="store_true", help=_UNDERSTOOD_HELP)
    _add_account(parser)


def _add_new_journal(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--new-journal", action="store_true", help=_NEW_JOURNAL_HELP)


def _add_passwords(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passwords", metavar="FILE", help=_PASSWORDS_HELP)


def _add_account(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--sandbox", action="store_true", help="use the practice server, no key")
    where.add_argument("--account", metavar="NAME", help="name or id; default: the last one used")


def _add_look_up(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--unconfirmed-after",
        type=_seconds,
        default=LOOK_UP_WINDOW_S,
        metavar="SECONDS",
        help="how long a submission whose answer was lost is looked for (default: %(default)g)",
    )


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= _LONGEST_LOOK_UP_S:
        raise argparse.ArgumentTypeError(f"must be from 0 to {_LONGEST_LOOK_UP_S}")
    return seconds


def _months(text: str) -> int:
    number = int(text)
    if not 0 <= number <= _MOST_MONTHS:
        raise argparse.ArgumentTypeError(f"must be from 0 to {_MOST_MONTHS}")
    return number


def _priority(text: str) -> int:
    number = int(text)
    if not MIN_PRIORITY <= number <= MAX_PRIORITY:
        raise argparse.ArgumentTypeError(f"must be from {MIN_PRIORITY} to {MAX_PRIORITY}")
    return number


_PRIORITY_HELP = f"{MIN_PRIORITY} to {MAX_PRIORITY}, lower runs first (default: none is sent)"
_SEND_DAMAGED_HELP = "send damaged files too; they will probably fail, and may be charged"
_LIST_HELP = (
    "CSV or XLSX with a column of inputs; the other columns go along as metadata and come back in "
    "the export"
)
_PATH_COLUMN_HELP = "header or letter of the list's column with the inputs; found out without it"
_OVERRIDE_HELP = "JSON file with what this batch has otherwise than the extractor's config"
_SEND_ANYWAY_HELP = "send also what is empty, locked by a password or of an unknown type"
_AGAIN_HELP = (
    "run the inputs of this batch (id or name) again as a new one, with its options where none are "
    "given"
)
_LEAVE_OUT_HELP = "with --again: your yes to running it without what cannot be had any more"
_PASSWORDS_HELP = (
    "file with passwords to try on locked documents, one a line; - is standard input. At a terminal "
    "they are asked for"
)
_YES_HELP = "your yes to a large batch of an account that is marked as production"
_RESEND_HELP = "your yes to sending again what stays unconfirmed once the look-up is over"
_REASON_HELP = "only inputs that failed for this reason; may be repeated (`cancelled` is one)"
_NEW_JOURNAL_HELP = (
    "your yes to sending although the journal was damaged; you have read what was said about it"
)
_ACCOUNTS_HELP = (
    "export: write all accounts, without keys; import: add those of a file that are new"
)
_SETTINGS_HELP = (
    "export: write the settings, without keys and accounts; import: take those of a file; reset: go "
    "back to what was at first"
)
_ONLY_HELP = "with reset: only general, results, network, keyboard or columns; may be repeated"
_UNDERSTOOD_HELP = "put away what was said about a damaged journal or damaged settings"
_EXPORT_TO_HELP = "file or folder to write; - is standard output"
_EXPORT_FORMAT_HELP = "default: the preset's, or by the ending of PATH, or csv"
_EXPORT_COLUMNS_HELP = "columns in order, with commas between; NAME=HEADING names one anew"
_EXPORT_SINCE_HELP = "only what ended since the last export with the same preset, or without one"
_ACTION_HELP = (
    "check: look for damage and rows that do not fit together; compact: give back what the file "
    "holds without need; archive: move old batches into FILE; restore: bring those of FILE back"
)
_OLDER_THAN_HELP = "with archive: the batches, of all accounts, that ended so many months ago"
_INTO_HELP = (
    "with restore: the account (name or id) that lists the batches whose own account is not on this "
    "computer"
)
_ALTHOUGH_OPEN_HELP = (
    "your yes to deleting a batch that has not ended; nothing at Extend is stopped"
)
_COMMANDS = {
    "demo": ("Do the whole job on the bundled samples, through the real window.", _fill_demo),
    "run": ("Run a batch without a window. Ctrl-C leaves it resumable.", _fill_run),
    "batches": ("List the batches of the journal, newest first.", _fill_batches),
    "resume": ("Go on with interrupted batches until they end.", _fill_resume),
    "retry": ("Send the failed inputs of a batch again, in the same batch.", _fill_retry),
    "cancel": ("Send nothing more of a batch; what runs at Extend ends.", _fill_cancel),
    "delete": ("Forget a batch and its results; nothing at Extend is touched.", _fill_delete),
    "export": ("Write the results of batches as a table or as JSON.", _fill_export),
    "accounts": ("Write the accounts to a file without keys, or import them.", _fill_accounts),
    "settings": ("Write the settings to a file, import them, or reset them.", _fill_settings),
    _JOURNAL: ("Look after the journal: check, compact, archive, restore.", _fill_journal),
    "doctor": ("Check network, key, key store, journal and Qt, a line each.", _fill_doctor),
}
