"""The command line's entry: picks a face and returns its exit code."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from extend_desktop.cli.arguments import SANDBOX, parse


def main() -> int:
    """Run the program with the process's arguments and return its exit code."""
    _replace_missing_streams()
    arguments = parse(sys.argv[1:])
    # Each face is imported only when it is used: the sandbox starts without the client, and the
    # commands without Qt.
    if arguments.command == SANDBOX:
        from extend_desktop.sandbox.command import main as serve  # noqa: PLC0415

        return serve(arguments.rest)
    from extend_desktop import bootstrap  # noqa: PLC0415

    return bootstrap.execute(arguments)


def _replace_missing_streams() -> None:
    """Give a program without a console, as Windows starts one from its menu, streams to write to."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main())
