"""Runs the cases that schemathesis makes from the API's description, in a process of their own.

Making them takes seconds, and each of the test command's processes would do it while collecting.
"""

from __future__ import annotations

import os
import subprocess
import sys

from tests.helpers.sandbox_process import ROOT

CASES = "tests/contract/openapi_operations.py"
OPERATIONS = 17
LIMIT_S = 250


def test_every_operation_answers_as_described() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "schemathesis", CASES]
    # Nothing here needs a display, which a worker of xdist would start.
    environment = {k: v for k, v in os.environ.items() if k != "PYTEST_XDIST_WORKER"}
    done = subprocess.run(
        command,
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{OPERATIONS + 1} passed" in done.stdout
