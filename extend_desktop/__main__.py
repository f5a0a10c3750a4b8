"""The command line's entry: picks a face and returns its exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping

from extend_desktop.cli.window_line import window_line
from extend_desktop.services.window_options import WindowOptions
from extend_desktop.system.own_environment import take_environment

_BAD_USAGE, _INTERRUPTED = 2, 4
"""As in cli/exit_codes.py, which would bring the domain along before anything is shown."""
_SELDOM = 10_000, 20, 20
"""New objects until the young are looked at, and how many such looks until the older are."""


def main() -> int:
    """Run the program with the process's arguments and return its exit code."""
    _replace_missing_streams()
    try:
        code = _run()
    except KeyboardInterrupt:
        # So early that there was nothing to leave in order.
        code = _INTERRUPTED
    except SystemExit as end:
        # Help was printed, or what is wrong with the arguments was said.
        code = end.code if isinstance(end.code, int) else _BAD_USAGE
    return _flushed(code)


def _run() -> int:
    options = window_line(sys.argv[1:])
    if options is not None:
        return _run_window(options)
    from extend_desktop.cli.arguments import (  # noqa: PLC0415
        LOAD_QT,
        RENDER_WORKER,
        SANDBOX,
        WINDOW,
        parse,
    )

    arguments = parse(sys.argv[1:])
    # Each face is imported only when it is used: the sandbox starts without the client, and the
    # commands without Qt.
    if arguments.command == SANDBOX:
        from extend_desktop.sandbox.command import main as serve  # noqa: PLC0415

        return serve(arguments.rest)
    if arguments.command == RENDER_WORKER:
        from extend_desktop.bootstrap.render_worker import main as render  # noqa: PLC0415

        return render()
    if arguments.command == LOAD_QT:
        from extend_desktop.bootstrap.load_qt import main as load  # noqa: PLC0415

        return load()
    if arguments.command == WINDOW:
        files = tuple(arguments.files)
        return _run_window(WindowOptions(files, arguments.sandbox, arguments.report_first_paint))
    environment = _begin()
    # By default Python walks all rows of a large batch again and again while they come, for
    # nearly half of the time; the window has a collector of its own.
    gc.set_threshold(*_SELDOM)
    from extend_desktop.bootstrap.launchers import execute  # noqa: PLC0415

    return execute(arguments, environment)


def _run_window(options: WindowOptions) -> int:
    environment = _begin()
    # What is loaded stays, so looking for garbage in it only takes time; the loop begins with it.
    gc.disable()
    from extend_desktop.bootstrap.splash_start import show_start  # noqa: PLC0415

    on_window = show_start(report_paint=options.report_first_paint)
    from extend_desktop.bootstrap.launchers import execute  # noqa: PLC0415

    return execute(options, environment, on_window)


def _begin() -> Mapping[str, str]:
    """Return the environment; before there is a second thread, and before anything is started."""
    environment = take_environment()
    # Else it reads the description of every package that is installed, at its first model.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    return environment


def _flushed(code: int) -> int:
    """Return the exit code, or that of a failure when the last of the output cannot be written."""
    try:
        sys.stdout.flush()
    except OSError as error:
        from extend_desktop.cli.console import say_lost_output  # noqa: PLC0415

        say_lost_output(sys.stdout, sys.stderr, error)
        return code or 1
    return code


def _replace_missing_streams() -> None:
    """Give a program that was started without streams something in their place.

    Windows starts one from its menu without a console; there all output leads nowhere. Elsewhere
    somebody closed them (`>&-`), so output must fail; and no file that is opened later may get the
    number of a stream, or what a library prints would land in it.
    """
    if os.name == "posix":
        for number in range(3):
            try:
                os.fstat(number)
            except OSError:
                os.open(os.devnull, os.O_WRONLY if number == 2 else os.O_RDONLY)
    for number, name in ((1, "stdout"), (2, "stderr")):
        if getattr(sys, name) is None:
            file: str | int = number if os.name == "posix" else os.devnull
            # Open until the end, as the real ones are.
            setattr(sys, name, open(file, "w", encoding="utf-8"))  # noqa: SIM115, PTH123


if __name__ == "__main__":
    sys.exit(main())
