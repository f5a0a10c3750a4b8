"""`test`: verifies, as far as this machine can, what `package` built."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from shipping.verbs import Step, run_steps
from shipping.verify.clean_root import require_root

_ELSEWHERE: tuple[Step, ...] = (
    ("payload-test",),
    ("licences",),
    ("smoke",),
    ("reproducible",),
)
STEPS: dict[str, tuple[Step, ...]] = {
    "linux": (
        ("payload-test",),
        ("licences",),
        ("tool-tests",),
        # The display, the session bus and the keyring come from .ci/with-desktop.
        ("smoke", "--keyring", "SecretService"),
        ("tarball-test",),
        ("lint",),
        ("rpm-test",),
        ("appimage-test",),
        ("clean-root",),
        ("reproducible",),
    ),
    "darwin": _ELSEWHERE,
    "win32": _ELSEWHERE,
}
"""As in `package.py`."""


def main(arguments: Sequence[str]) -> int:
    """Run all checks; the first failure ends it."""
    argparse.ArgumentParser(prog="shipping test", description=__doc__).parse_args(arguments)
    if sys.platform == "linux":
        require_root()
    return run_steps(STEPS[sys.platform])
