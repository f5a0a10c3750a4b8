"""What a crash leaves is found at the next start, once, and without secrets."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.redaction import Redactor
from extend_desktop.system.crash_files import MOST_KEPT, CrashFiles

DYING = """
import os, sys
from pathlib import Path
from extend_desktop.system.crash_files import CrashFiles
with CrashFiles(Path(sys.argv[1]), str).watching():
    exec(sys.argv[2])
"""


def die(folder: Path, of: str) -> int:
    command = [sys.executable, "-c", DYING, str(folder), of]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode


def test_a_signal_and_an_error_leave_their_traces(tmp_path: Path) -> None:
    assert die(tmp_path, "os.abort()") == -signal.SIGABRT
    assert die(tmp_path, "raise KeyError('sk_0123456789abcdef')") == 1
    files = CrashFiles(tmp_path, Redactor())
    records = files.load()
    assert [record.is_new for record in records] == [True, True]
    texts = "\n".join(record.text for record in records)
    assert "Fatal Python error: Aborted" in texts
    assert "KeyError" in texts
    assert "0123456789" not in texts
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    files.mark_seen()
    assert [record.is_new for record in files.load()] == [False, False]


def test_an_orderly_end_a_kill_and_an_expected_error_leave_nothing(tmp_path: Path) -> None:
    files = CrashFiles(tmp_path, str)
    with files.watching():
        assert files.load() == ()
    with pytest.raises(StorageError), files.watching():
        raise StorageError("disk_full")
    assert not list(tmp_path.iterdir())
    assert die(tmp_path, "os.kill(os.getpid(), 9)") == -signal.SIGKILL
    assert len(list(tmp_path.iterdir())) == 1
    assert files.load() == ()
    assert not list(tmp_path.iterdir())


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    for number in range(MOST_KEPT + 3):
        path = tmp_path / f"crash-{number}.txt"
        path.write_text(f"trace {number}")
        os.utime(path, (1_000_000 + number, 1_000_000 + number))
    files = CrashFiles(tmp_path, str)
    files.mark_seen()
    kept = [record.text for record in files.load()]
    assert kept == [f"trace {number}" for number in range(MOST_KEPT + 2, 2, -1)]


def test_without_a_folder_the_program_goes_on(tmp_path: Path) -> None:
    files = CrashFiles(tmp_path / "not there", str)
    with files.watching():
        assert files.load() == ()
