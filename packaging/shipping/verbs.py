"""Each verb of the command line: its module, with `main(arguments) -> exit code`, and what it does."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

VERBS = {
    "freeze": ("shipping.build.freeze", "freeze the program to build/frozen"),
    "tarball": ("shipping.linux.tarball", "a .tar.gz that runs from anywhere"),
    "deb": ("shipping.linux.debian", "a package for Debian and Ubuntu"),
    "rpm": ("shipping.linux.rpm", "a package for Fedora and its relatives"),
    "appimage": ("shipping.linux.appimage", "an AppDir; with a runtime, an AppImage"),
    "flatpak": ("shipping.linux.flatpak", "the manifest for Flatpak"),
    "nsis": ("shipping.windows.nsis", "the installer for Windows, out of a payload frozen there"),
    "macos": ("shipping.macos.disk_image", "the disk image for macOS, on a Mac"),
    "checksums": ("shipping.build.checksums", "SHA256SUMS of dist/, or their verification"),
    "sbom": ("shipping.build.sbom", "the bill of materials, as CycloneDX"),
    "licences": ("shipping.supply.licence_check", "hold all licences against the lists"),
    "audit": ("shipping.supply.advisories", "ask an advisory database about all locked versions"),
    "payload-test": ("shipping.verify.payload", "compare the frozen program with the lists"),
    "tool-tests": ("shipping.verify.tool_tests", "run the tests that need packaging tools"),
    "smoke": ("shipping.verify.smoke", "run a program's --smoke and judge it"),
    "tarball-test": ("shipping.verify.tarball", "unpack the archive elsewhere and run it"),
    "lint": ("shipping.verify.linux_lint", "lintian, the shells and others on the .deb"),
    "rpm-test": ("shipping.verify.rpm", "rpmlint, and the .rpm unpacked and run"),
    "appimage-test": ("shipping.verify.appimage", "join the AppDir to a stub runtime and run it"),
    "clean-root": ("shipping.verify.chroot", "install, upgrade, remove the .deb in a clean root"),
    "reproducible": ("shipping.verify.reproducible", "freeze and pack again, and compare"),
    "nsis-test": ("shipping.verify.nsis", "install, upgrade and remove it under Wine"),
    "package": ("shipping.package", "all that this machine can build"),
    "test": ("shipping.package_test", "all that this machine can verify about it"),
}
"""A module is imported when its verb is used."""

PACKAGES = frozenset({"tarball", "deb", "rpm", "appimage", "flatpak"})
"""Each is made of the frozen program in a folder of its own, and compressing takes one core."""

BESIDE = frozenset({"clean-root", "reproducible"})
"""These need nothing of the other checks and take long: they are begun first, and awaited last.

Neither uses the display that the others are given.
"""

Step = tuple[str, ...]
"""A verb and its arguments."""


def run_verb(verb: str, arguments: Sequence[str]) -> int:
    main: Callable[[Sequence[str]], int] = importlib.import_module(VERBS[verb][0]).main
    return main(arguments)


def run_steps(steps: Sequence[Step]) -> int:
    """Run steps in their order, packages side by side, and return the first exit code that is not 0."""
    with ThreadPoolExecutor() as pool:
        beside = [pool.submit(_run_step, step) for step in steps if step[0] in BESIDE]
        in_turn = [step for step in steps if step[0] not in BESIDE]
        for are_packages, group in groupby(in_turn, lambda step: step[0] in PACKAGES):
            stage = list(group)
            codes = pool.map(_run_step, stage) if are_packages else map(_run_step, stage)
            if failed := next(filter(None, codes), 0):
                return failed
        return next((code for step in beside if (code := step.result())), 0)


def _run_step(step: Step) -> int:
    verb, *arguments = step
    print(f"== {verb}", flush=True)
    begun_s = time.monotonic()
    code = run_verb(verb, arguments)
    print(f"== {verb}: exit code {code}, {time.monotonic() - begun_s:.0f} s", flush=True)
    return code


def main(arguments: Sequence[str]) -> int:
    """Run the verb that comes first; 2 when there is no such verb."""
    if not arguments or arguments[0] not in VERBS:
        lines = [f"  {verb:<15}{what}" for verb, (_, what) in VERBS.items()]
        sys.stderr.write("usage: python -m shipping VERB [--help]\n" + "\n".join(lines) + "\n")
        return 2
    return run_verb(arguments[0], arguments[1:])
