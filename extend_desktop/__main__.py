"""The command line's entry: picks a face and returns its exit code."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from extend_desktop.cli.arguments import SANDBOX, WINDOW, parse


def main() -> int:
    """Run the program with the process's arguments and return its exit code."""
    _replace_missing_streams()
    arguments = parse(sys.argv[1:])
    # Each face is imported only when it is used: the sandbox starts without the client, and the
    # commands without Qt.
    if arguments.command == SANDBOX:
        from extend_desktop.sandbox.command import main as serve  # noqa: PLC0415

        return serve(arguments.rest)
    on_window = None
    if arguments.command == WINDOW:
        from extend_desktop.bootstrap.early import show_start  # noqa: PLC0415

        on_window = show_start(report_paint=arguments.report_first_paint)
    from extend_desktop.bootstrap.faces import execute  # noqa: PLC0415

    return execute(arguments, on_window)


def _replace_missing_streams() -> None:
    """Give a program without a console, as Windows starts one from its menu, streams to write to."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # Open until the end, as the real ones are.
            stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, stream)


if __name__ == "__main__":
    sys.exit(main())
