"""Unpacks the archive where names are awkward, runs the program there, and does the demo with it."""

from __future__ import annotations

import argparse
import csv
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from shipping.build.metadata import DIST, NAME, release
from shipping.linux.tarball import file_name
from shipping.verify.smoke import smoke

FOLDER = "Ein Ordner für Programme"
_LIMIT_S = 180


def main(arguments: Sequence[str]) -> int:
    """Return 1 when the unpacked program does not do what it should."""
    argparse.ArgumentParser(prog="shipping tarball-test", description=__doc__).parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="unpacked-") as temporary:
        folder = Path(temporary) / FOLDER
        with tarfile.open(DIST / file_name()) as archive:
            archive.extractall(folder, filter="data")
        found = _tried(folder / NAME, Path(temporary))
    for problem in found:
        sys.stderr.write(f"tarball: {problem}\n")
    return int(bool(found))


def _tried(root: Path, temporary: Path) -> list[str]:
    program = str(root / NAME)
    version = _output([program, "--version"], temporary)
    found = smoke([program])
    if version != f"{NAME} {release().version}":
        found.append(f"--version says {version!r}")
    found += [
        f"{name} is missing" for name in ("LICENSE", "README.md") if not (root / name).exists()
    ]
    _output([program, "demo", "--out", str(temporary / "out")], temporary)
    with (temporary / "out" / "results.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    sys.stdout.write(f"the demo wrote {len(rows)} lines\n")
    return found if len(rows) > 1 else [*found, "the demo's table is empty"]


def _output(command: Sequence[str], home: Path) -> str:
    environment = {**os.environ, "EXTEND_DESKTOP_HOME": str(home / "home")}
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env=environment, timeout=_LIMIT_S
    )
    return done.stdout.strip()
