"""`run` on a disk that fills: it says so at once, waits, and goes on when there is room.

A real small file system, which only root can mount; elsewhere this is skipped, and says so.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.commands import account_of, line_with, started_command
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.small_disk import small_disk
from tests.helpers.waiting import GIVE_UP_S

INPUTS = 60


@pytest.fixture
def full_soon(tmp_path: Path) -> Generator[Path]:
    """A file system of 16 megabytes."""
    with small_disk(tmp_path / "disk", "16m") as folder:
        yield folder


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
    full_soon: Path, tmp_path: Path
) -> None:
    inputs = tmp_path / "in"
    inputs.mkdir()
    for number in range(INPUTS):
        (inputs / f"{number:03}.txt").write_text(f"Invoice {number}\nTotal 1.00")
    ballast = full_soon / "ballast"
    with start_sandbox("--latency-ms", "60") as sandbox:
        variables = {**account_of(sandbox), "EXTEND_DESKTOP_HOME": str(full_soon / "home")}
        command = ("run", inputs, "--extractor", "Invoices")
        with started_command(*command, variables=variables) as run:
            line_with(run, "Batch ")
            fill(ballast)
            message = line_with(run, "disk is full")
            ballast.unlink()
            assert run.stderr is not None
            rest = run.stderr.read()
            code = run.wait(timeout=GIVE_UP_S)
        state = sandbox.state()
    assert "The disk is full; next try at " in message, message + rest
    assert "Traceback" not in rest
    assert "never retrieved" not in rest
    # The practice server's engine finds nothing in some of them; all were sent, and once.
    assert code in (0, 1), rest
    assert f"{INPUTS} of {INPUTS}" in rest
    assert len(state["runs"]) == INPUTS
