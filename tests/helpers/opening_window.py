"""The real program as a process of its own, which opens things in other programs; run as a module.

python -m tests.helpers.opening_window FILE     opens the file, its folder and a page, then ends
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from extend_desktop.__main__ import main
from extend_desktop.presentation.errors import Message
from extend_desktop.services.session import Session
from extend_desktop.ui import app
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.opening import open_file, open_folder, open_page


def _fail(message: Message) -> None:
    raise AssertionError(message.title)


def _open(file: Path) -> int:
    run_app = app.run_app

    async def script(_window: MainWindow, session: Session) -> int:
        assert session.accounts, "the account of the environment"
        open_file(file, _fail)
        open_folder(file.parent, _fail)
        open_page("https://dashboard.extend.ai/runs", _fail)
        return 0

    # The command line takes no script; everything else of the program is used as it is.
    app.run_app = lambda build, options: run_app(build, replace(options, script=script))
    sys.argv = ["extend-desktop"]
    return main()


if __name__ == "__main__":
    sys.exit(_open(Path(sys.argv[1])))
