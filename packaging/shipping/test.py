"""`test`: proves all that can be proved on this machine about what `package` built."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from shipping.clean_root import require_root
from shipping.package import Step, run_steps

_PAYLOAD: Step = ("payload", "shipping.payload_test", ())
_SAME: Step = ("same", "shipping.same", ())
_ELSEWHERE: tuple[Step, ...] = (_PAYLOAD, ("smoke", "shipping.smoke", ()), _SAME)
STEPS: dict[str, tuple[Step, ...]] = {
    "linux": (
        _PAYLOAD,
        ("tools", "shipping.tools_test", ()),
        # The display, the session bus and the keyring come from .ci/with-desktop.
        ("smoke", "shipping.smoke", ("--keyring", "SecretService")),
        ("tarball", "shipping.tarball_test", ()),
        ("linux lint", "shipping.linux_lint", ()),
        ("rpm", "shipping.rpm_test", ()),
        ("appimage", "shipping.appimage_test", ()),
        ("clean root", "shipping.chroot_test", ()),
        _SAME,
    ),
    "darwin": _ELSEWHERE,
    "win32": _ELSEWHERE,
}
"""As in `package.py`."""


def main(arguments: Sequence[str]) -> int:
    """Run all proofs; the first failure ends it."""
    argparse.ArgumentParser(prog="shipping test", description=__doc__).parse_args(arguments)
    if sys.platform == "linux":
        require_root()
    return run_steps(STEPS[sys.platform])
