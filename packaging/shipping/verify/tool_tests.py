"""Runs those tests of `tests/shipping` that need what only the set-up for packages installs.

Where a tool is missing they are skipped by `make test`; here they fail.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence

from shipping.build.metadata import ROOT

VARIABLE = "EXTEND_DESKTOP_PACKAGE_TOOLS"
"""Set: the tools are there, so that nothing may be skipped for want of one."""


def main(arguments: Sequence[str]) -> int:
    """Return pytest's exit code; no test at all is a failure, too."""
    argparse.ArgumentParser(prog="shipping tool-tests", description=__doc__).parse_args(arguments)
    command = [sys.executable, "-m", "pytest", "-q", "-m", "package_tools", "tests/shipping"]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, VARIABLE: "1"}, check=False
    ).returncode
