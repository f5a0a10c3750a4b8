"""`package`: everything this machine can build, into dist/."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence

from shipping.build.metadata import DIST
from shipping.verbs import Step, run_steps

_LISTS: tuple[Step, ...] = (("sbom",), ("checksums",))
STEPS: dict[str, tuple[Step, ...]] = {
    "linux": (
        ("freeze",),
        ("tarball",),
        ("deb",),
        ("rpm",),
        ("appimage",),
        ("flatpak",),
        *_LISTS,
    ),
    "darwin": (("freeze",), ("macos",), *_LISTS),
    # Its installer is compiled on Linux, out of what is frozen here.
    "win32": (("freeze",), *_LISTS),
}
"""The steps on each system, in their order; the key is what `sys.platform` says."""


def main(arguments: Sequence[str]) -> int:
    """Make all packages anew; the first failure ends it."""
    argparse.ArgumentParser(prog="shipping package", description=__doc__).parse_args(arguments)
    if DIST.exists():
        # Loudly if it cannot be: an old package must not get into the lists.
        shutil.rmtree(DIST)
    code = run_steps(STEPS[sys.platform])
    if code == 0:
        for path in sorted(DIST.iterdir()):
            sys.stdout.write(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}\n")
    return code
