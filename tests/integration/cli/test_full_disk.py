"""`run` on a disk that fills: it says so at once, waits, and goes on when there is room.

A real small file system, which only root can mount; elsewhere this is skipped, and says so.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.commands import account_of, line_with, started_command
from tests.helpers.sandbox_process import start_sandbox

INPUTS = 60


@pytest.fixture
def small_disk(tmp_path: Path) -> Generator[Path]:
    """A file system of 16 megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)]
    if not sys.platform.startswith("linux"):
        pytest.skip("a small file system can be mounted on Linux only")
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"no small file system can be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(ballast: Path) -> None:
    """Take all the room that is left."""
    with ballast.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def test_a_full_disk_is_said_at_once_and_the_run_goes_on_when_there_is_room(
    small_disk: Path, tmp_path: Path
) -> None:
    inputs = tmp_path / "in"
    inputs.mkdir()
    for number in range(INPUTS):
        (inputs / f"{number:03}.txt").write_text(f"Invoice {number}\nTotal 1.00")
    ballast = small_disk / "ballast"
    with start_sandbox("--latency-ms", "60") as sandbox:
        variables = {**account_of(sandbox), "EXTEND_DESKTOP_HOME": str(small_disk / "home")}
        command = ("run", inputs, "--extractor", "Invoices")
        with started_command(*command, variables=variables) as run:
            line_with(run, "Batch ")
            fill(ballast)
            told = line_with(run, "disk is full")
            ballast.unlink()
            assert run.stderr is not None
            rest = run.stderr.read()
            code = run.wait(60)
        state = sandbox.state()
    assert "the disk is full; next try at " in told, told + rest
    assert "Traceback" not in rest
    assert "never retrieved" not in rest
    # The practice server's engine finds nothing in some of them; all were sent, and once.
    assert code in (0, 1), rest
    assert f"{INPUTS} of {INPUTS}" in rest
    assert len(state["runs"]) == INPUTS
