"""`PYTHONPATH=packaging python -m shipping VERB`: everything that makes or proves a package."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence

VERBS = {
    "freeze": ("shipping.freeze", "freeze the program to build/frozen"),
    "tarball": ("shipping.tarball", "a .tar.gz that runs from anywhere"),
    "deb": ("shipping.debian", "a package for Debian and Ubuntu"),
    "rpm": ("shipping.rpm", "a package for Fedora and its kin"),
    "appimage": ("shipping.appimage", "an AppDir; with a runtime, an AppImage"),
    "flatpak": ("shipping.flatpak", "the manifest for Flatpak"),
    "nsis": ("shipping.nsis", "the installer for Windows, out of a payload frozen there"),
    "macos": ("shipping.macos", "the disk image for macOS, on a Mac"),
    "checksums": ("shipping.checksums", "SHA256SUMS of dist/, or their verification"),
    "sbom": ("shipping.sbom", "the bill of materials, as CycloneDX"),
    "nsis-test": ("shipping.nsis_test", "install, upgrade and remove it under Wine"),
    "clean-root": ("shipping.chroot_test", "install, upgrade and remove the .deb in a clean root"),
    "smoke": ("shipping.smoke", "run a program's --smoke and judge it"),
    "same": ("shipping.same", "freeze again and compare"),
    "package": ("shipping.package", "all that this machine can build"),
    "test": ("shipping.test", "all that this machine can prove about it"),
}
"""Each verb is a module with `main(arguments) -> exit code`, imported when it is used."""


def main(arguments: Sequence[str]) -> int:
    """Run one verb and return its exit code; 2 when there is no such verb."""
    if not arguments or arguments[0] not in VERBS:
        lines = [f"  {verb:<12}{what}" for verb, (_, what) in VERBS.items()]
        sys.stderr.write("usage: python -m shipping VERB [--help]\n" + "\n".join(lines) + "\n")
        return 2
    module = importlib.import_module(VERBS[arguments[0]][0])
    run: Callable[[Sequence[str]], int] = module.main
    return run(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
