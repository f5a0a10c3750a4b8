"""A window that dies of a signal: the next one offers a report, and asks no more after it."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from tests.helpers.fork_server import start_fresh
from tests.helpers.processes import stop_group
from tests.helpers.waiting import GIVE_UP_S


def _window(*script: str) -> tuple[int, str]:
    """Open the window with a script and return its exit code and what it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = start_fresh(script, environment, module="tests.helpers.crash_window")
    with process:
        try:
            _, err = process.communicate(timeout=GIVE_UP_S)
            return process.returncode, err
        finally:
            stop_group(process)


def test_a_crash_is_offered_as_a_report_at_the_next_start(
    private_home: Path, tmp_path: Path
) -> None:
    code, _ = _window("crash")
    assert code == -signal.SIGSEGV
    target = tmp_path / "report.txt"
    code, said = _window("report", str(target))
    assert code == 0, said
    text = target.read_text(encoding="utf-8")
    assert "Segmentation fault" in text
    assert " in crash\n" in text
    # The log is in it, the operator's folder is not.
    assert "Soon over in path-" in text
    assert str(Path.home() / "in") not in text
    left = [path.name for path in (private_home / "logs").glob("*crash*")]
    assert [name.startswith("seen-") for name in left] == [True]
