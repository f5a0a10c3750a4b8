"""The moment a package claims to be made at, the same for every build of one commit."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from shipping.build.metadata import ROOT

VARIABLE = "SOURCE_DATE_EPOCH"
"""Source: the reproducible builds' specification of the same name."""


def build_epoch(root: Path = ROOT, variables: Mapping[str, str] = os.environ) -> int:
    """Return seconds since 1970: of SOURCE_DATE_EPOCH when it is set, else of the last commit.

    Raises:
        ValueError: the variable is not a number.
        subprocess.CalledProcessError: it is not set, and `root` is no git checkout.
    """
    if variables.get(VARIABLE):
        return int(variables[VARIABLE])
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def build_moment(root: Path = ROOT, variables: Mapping[str, str] = os.environ) -> datetime:
    """Return `build_epoch` as a moment in UTC."""
    return datetime.fromtimestamp(build_epoch(root, variables), UTC)
