"""kill -9 of a program that exports by itself: each batch is written once, whole, at the next start."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.helpers.crash_engine import environment_of, started_engine
from tests.helpers.crash_run import read_table
from tests.helpers.crash_watch import STEPS
from tests.helpers.fork_server import start_program
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

NAMES = ("a.txt", "b.txt", "c.txt")
start = partial(start_program, module="tests.helpers.crash_watch")


@pytest.mark.parametrize("step", STEPS)
def test_a_batch_is_exported_once_though_the_program_was_killed_when(
    tmp_path: Path, step: str
) -> None:
    scans, exports = tmp_path / "scans", tmp_path / "exports"
    scans.mkdir()
    exports.mkdir()
    for name in NAMES:
        (scans / name).write_text(f"Invoice number: {name}\nTotal: 7.00 EUR\n")
    with start_sandbox("--files-per-minute=3000") as sandbox:
        assert _program(tmp_path, sandbox, step) == -signal.SIGKILL
        # Killed at the same step of what it takes up, it is not further than before.
        assert _program(tmp_path, sandbox, step) == -signal.SIGKILL
        assert _program(tmp_path, sandbox) == 0
        assert _program(tmp_path, sandbox) == 0
        assert len(sandbox.state()["runs"]) == len(NAMES)
    [path] = exports.iterdir()
    assert Counter(row["file"] for row in read_table(path)) == Counter(NAMES)
    with closing(sqlite3.connect(tmp_path / "home" / "data" / "journal.sqlite3")) as journal:
        assert journal.execute("SELECT count(*) FROM due_exports").fetchone() == (0,)
        sql = "SELECT count(*) FROM activity WHERE kind = 'exported'"
        assert journal.execute(sql).fetchone() >= (1,)


def _program(home: Path, sandbox: SandboxProcess, step: str = "") -> int:
    return asyncio.run(_run(home, sandbox, step))


async def _run(home: Path, sandbox: SandboxProcess, step: str) -> int:
    environment = environment_of(home / "home", sandbox.url, sandbox.key)
    arguments = [
        str(home / "scans"),
        str(len(NAMES)),
        str(home / "exports"),
        *([step] * bool(step)),
    ]
    async with started_engine(start, arguments, environment) as engine:
        code = await engine.read()
    print(engine.err.decode(errors="replace"))  # noqa: T201 - shown when the test fails
    return code
