"""`test`: proves all that can be proved on this machine about what `package` built."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from shipping.package import run_steps

STEPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("payload", "shipping.payload_test", ()),
    ("smoke", "shipping.smoke", ("--keyring", "SecretService")),
    ("tarball", "shipping.tarball_test", ()),
    ("linux lint", "shipping.linux_lint", ()),
    ("rpm", "shipping.rpm_test", ()),
    ("appimage", "shipping.appimage_test", ()),
    ("clean root", "shipping.chroot_test", ()),
    ("same", "shipping.same", ()),
)
"""As in `package.py`. The display, the session bus and the keyring come from .ci/with-desktop."""


def main(arguments: Sequence[str]) -> int:
    """Run all proofs; the first failure ends it."""
    argparse.ArgumentParser(prog="shipping test", description=__doc__).parse_args(arguments)
    return run_steps(STEPS)
