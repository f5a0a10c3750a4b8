"""How a command ends when it is told to: by every signal, however it was started."""

from __future__ import annotations

import os
import signal
import sys

import psutil
import pytest

from tests.helpers.commands import account_of, line_with, started_command
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.helpers.waiting import GIVE_UP_S, wait_for

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


def interrupted(*arguments: str, by: str, ignored: tuple[str, ...], account: dict[str, str]) -> str:
    """Start a command, send it a signal once it shows progress, and return what it said then."""
    with started_command(*arguments, variables=account, ignored=ignored) as process:
        line_with(process, "·")
        os.kill(process.pid, signal.Signals[by])
        rest = process.communicate(timeout=GIVE_UP_S)[1]
    assert process.returncode == 4, rest
    assert "Traceback" not in rest
    return rest


def test_every_way_to_end_a_batch_leaves_it_resumable() -> None:
    """A script's `&` starts a program with SIGINT ignored, `nohup` with SIGHUP."""
    run = ("run", str(ONE_INVOICE), "--extractor", "Invoices", "--name", "Mine")
    steps = (
        (run, "SIGTERM", ("SIGINT",)),
        (("resume",), "SIGHUP", ()),
        (("resume", "Mine"), "SIGTERM", ("SIGINT", "SIGHUP", "SIGTERM")),
        (("cancel", "Mine"), "SIGHUP", ("SIGINT",)),
    )
    # A server that does not come to the end of the document.
    with start_sandbox("--files-per-minute", "0.01") as sandbox:
        for arguments, by, ignored in steps:
            said = interrupted(*arguments, by=by, ignored=ignored, account=account_of(sandbox))
            assert "Go on with: extend-desktop resume" in said


def test_what_nohup_starts_goes_on_after_the_terminal_is_gone() -> None:
    run = ("run", ONE_INVOICE, "--extractor", "Invoices")
    with (
        start_sandbox("--files-per-minute", "60") as sandbox,
        started_command(*run, variables=account_of(sandbox), ignored=("SIGHUP",)) as process,
    ):
        line_with(process, "Batch ")
        os.kill(process.pid, signal.SIGHUP)
        rest = process.communicate(timeout=GIVE_UP_S)[1]
    assert process.returncode == 0, rest
    assert "Interrupted" not in rest


def test_interrupted_before_there_is_a_batch_says_that_nothing_was_sent() -> None:
    run = ("run", ONE_INVOICE, "--extractor", "Invoices")
    with (
        start_sandbox("--latency-ms", "60000") as sandbox,
        started_command(*run, variables=account_of(sandbox)) as process,
    ):
        wait_for_connection(process.pid)
        os.kill(process.pid, signal.SIGTERM)
        rest = process.communicate(timeout=GIVE_UP_S)[1]
    assert process.returncode == 4, rest
    assert "nothing was sent" in rest
    assert "Traceback" not in rest


def wait_for_connection(pid: int) -> None:
    """Wait until the program talks to a server."""
    wait_for(lambda: psutil.Process(pid).net_connections("tcp"))
