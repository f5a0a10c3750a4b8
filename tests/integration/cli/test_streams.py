"""What becomes of a command whose streams are full, closed or read by nobody, or without a screen."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.commands import Finished, account_of, command
from tests.helpers.fork_server import ROOT
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.helpers.waiting import GIVE_UP_S

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")

ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


def in_shell(
    arguments: str, redirections: str, variables: str = "", program: list[str] | None = None
) -> Finished:
    """Run a command in a shell, the way a script redirects it; its own code comes last."""
    line = f"{variables} {shlex.join(program or command())} {arguments} {redirections}"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("arguments", "redirections", "reason"),
    [
        ("batches --json", ">/dev/full", "No space left"),
        ("batches --json", ">&-", "closed"),
        ("batches --json", "| true", "closed"),
        ("--version", ">&-", "closed"),
        ("sandbox", ">/dev/full", "No space left"),
        ("sandbox", ">&-", "Bad file descriptor"),
    ],
)
def test_output_that_cannot_be_written_is_one_line_and_no_success(
    arguments: str, redirections: str, reason: str
) -> None:
    done = in_shell(arguments, redirections)
    assert done.code == 1
    assert reason in done.err
    assert "Traceback" not in done.err
    assert "Exception ignored" not in done.err


@pytest.mark.parametrize("variables", ["PYTHONUNBUFFERED=", "PYTHONUNBUFFERED=1"])
@pytest.mark.parametrize("arguments", ["--help", "run --help", "--version"])
def test_help_that_cannot_be_written_is_no_success(arguments: str, variables: str) -> None:
    done = in_shell(arguments, ">/dev/full", variables)
    assert done.code == 1
    assert done.err.count("No space left") == 1
    assert "Traceback" not in done.err


@pytest.mark.parametrize("variables", ["PYTHONUNBUFFERED=", "PYTHONUNBUFFERED=1"])
@pytest.mark.parametrize(
    "program", [[*command(), "sandbox"], [sys.executable, "-m", "extend_desktop.sandbox"]]
)
def test_help_of_the_sandbox_that_cannot_be_written_is_no_success(
    program: list[str], variables: str
) -> None:
    done = in_shell("--help", ">/dev/full", variables, program)
    assert done.code == 1
    assert done.err == "The help could not be written: [Errno 28] No space left on device\n"


@pytest.mark.parametrize("redirections", ["2>/dev/full", "2>&-", "2>&- <&-"])
def test_a_batch_goes_on_though_its_progress_cannot_be_read(
    redirections: str, private_home: Path
) -> None:
    with start_sandbox() as sandbox:
        account = account_of(sandbox)
        variables = " ".join(f"{name}={value}" for name, value in account.items())
        run = f"run {shlex.quote(str(ONE_INVOICE))} --extractor Invoices --json"
        done = in_shell(run, redirections, variables)
    assert done.code == 0
    assert '"processed": 1' in done.out
    # Nothing of what was to be said went into a file that took the place of the stream.
    for file in private_home.rglob("*"):
        assert not file.is_file() or b"Batch " not in file.read_bytes()


@pytest.mark.parametrize(
    "variables",
    ["DISPLAY= WAYLAND_DISPLAY=", "DISPLAY=:4711 WAYLAND_DISPLAY=", "QT_QPA_PLATFORM=nonsense"],
)
def test_the_window_without_a_screen_is_one_line_and_bad_usage(variables: str) -> None:
    platform = "" if "QT_QPA" in variables else "QT_QPA_PLATFORM=xcb"
    done = in_shell("", "", f"{variables} {platform}")
    assert done.code == 2, done.err
    assert done.err.startswith("There is no screen")
    assert len(done.err.splitlines()) == 1
