"""What the window waits for: libraries and parts that it does not need are loaded later."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import Settings
from extend_desktop.storage.settings_file import text_of
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from extend_desktop.system.single_instance import ADDRESS_FILE
from tests.helpers.waiting import GIVE_UP_S

_LATER = (
    "ctypes",
    "difflib",
    "email",
    "httpx",
    "jeepney",
    "keyring",
    "pydantic",
    "pypdfium2",
    "pyrage",
    "python_calamine",
    "truststore",
    "xlsxwriter",
    "extend_desktop.api",
    "extend_desktop.cli.arguments",
    "extend_desktop.documents",
    "extend_desktop.domain.exports",
    "extend_desktop.exports",
    "extend_desktop.presentation.command_line",
    "extend_desktop.sandbox",
    "extend_desktop.services.account_files",
    "extend_desktop.services.engine",
    "extend_desktop.services.exports",
    "extend_desktop.services.extractors",
    "extend_desktop.services.ports.control_journal",
    "extend_desktop.services.ports.journal",
    "extend_desktop.services.review",
    "extend_desktop.services.staging",
    "extend_desktop.services.watching",
    "extend_desktop.ui.views.batches",
    "extend_desktop.ui.views.composer",
    "extend_desktop.ui.views.detail",
    "extend_desktop.ui.views.exports",
    "extend_desktop.ui.views.files",
    "extend_desktop.ui.views.review.page",
    "extend_desktop.ui.views.settings.pages",
    "extend_desktop.ui.views.window.announcements",
    "extend_desktop.ui.views.window.palette",
    "extend_desktop.ui.views.window.work_area",
)
_SCRIPT = """
import json, linecache, os, sys
from extend_desktop.__main__ import main
from extend_desktop.bootstrap import splash_start

def say(what):
    if what == "window":
        print(json.dumps([list(sys.modules), list(linecache.cache)]), flush=True)
        os._exit(0)

splash_start.say_painted = say
sys.argv = ["extend-desktop", "--report-first-paint"]
main()
"""


@pytest.mark.parametrize("was_killed", [False, True])
def test_the_window_is_painted_before_anything_that_it_does_not_show_is_loaded(
    tmp_path: Path,
    *,
    was_killed: bool,
) -> None:
    paths = find_paths({HOME_VARIABLE: str(tmp_path)})
    file = paths.settings_file
    file.parent.mkdir(parents=True)
    account = Account(AccountId("eu"), "Europe", "https://api.eu1.extend.ai")
    settings = Settings(accounts=(account,), layout={"page": "compose"})
    file.write_text(text_of(settings), encoding="utf-8")
    if was_killed:
        # What a killed one left; no picture is shown then.
        paths.data.mkdir()
        (paths.data / ADDRESS_FILE).write_text("{}", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        env={**os.environ, HOME_VARIABLE: str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    loaded, sources = json.loads(done.stdout)
    assert "extend_desktop.ui.main_window" in loaded
    early = [name for name in loaded if name.startswith(tuple(f"{part}." for part in _LATER))]
    assert [*early, *(set(loaded) & set(_LATER))] == []
    # PySide's hook on imports would read, and keep, the text of every module.
    assert sources == []
