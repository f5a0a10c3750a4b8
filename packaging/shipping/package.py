"""`package`: everything this machine can build, into dist/."""

from __future__ import annotations

import argparse
import importlib
import shutil
import sys
import time
from collections.abc import Sequence

from shipping.facts import DIST

Step = tuple[str, str, tuple[str, ...]]
"""What is shown, the module with `main(arguments) -> exit code`, and its arguments."""
_FREEZE: Step = ("freeze", "shipping.freeze", ())
_LISTS: tuple[Step, ...] = (
    ("sbom", "shipping.sbom", ()),
    ("checksums", "shipping.checksums", ()),
)
STEPS: dict[str, tuple[Step, ...]] = {
    "linux": (
        _FREEZE,
        ("tarball", "shipping.tarball", ()),
        ("deb", "shipping.debian", ()),
        ("rpm", "shipping.rpm", ()),
        ("appimage", "shipping.appimage", ()),
        ("flatpak", "shipping.flatpak", ()),
        *_LISTS,
    ),
    "darwin": (_FREEZE, ("macos", "shipping.macos", ()), *_LISTS),
    # Its installer is compiled on Linux, out of what is frozen here.
    "win32": (_FREEZE, *_LISTS),
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


def run_steps(steps: Sequence[Step]) -> int:
    """Run steps one after the other and return the first exit code that is not 0."""
    for name, module, arguments in steps:
        sys.stdout.write(f"== {name}\n")
        sys.stdout.flush()
        begun_s = time.monotonic()
        code = int(importlib.import_module(module).main(arguments))
        sys.stdout.write(f"== {name}: exit code {code}, {time.monotonic() - begun_s:.0f} s\n")
        sys.stdout.flush()
        if code:
            return code
    return 0
