"""Every script of screenshots in each size and scale, on a display that has just room for it.

Run `make screenshot-matrix`, perhaps with names of scripts such as `ARGS=screenshots_staging`.
Pictures come to `build/screenshots/<size>@<scale>/<theme>/`; what was taken before is left out, so
that it goes on where it was stopped, until the folder is removed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import product

from tests import screenshot_sheets
from tests.helpers.xvfb import private_display
from tests.screenshot_session import SCALE_VARIABLE, THEMES, folder_of
from tests.screenshots_pages import SCALES

SIZES = ((1024, 640), (1280, 800), (1920, 1080))
SMALL = ((632, 360), 2.0)
"""What a screen of 1280 x 800 has at 200 % within a window's frame."""
SCRIPTS = (
    "screenshots",
    "screenshots_accounts",
    "screenshots_again",
    "screenshots_control",
    "screenshots_dialogs",
    "screenshots_exports",
    "screenshots_files",
    "screenshots_results",
    "screenshots_review",
    "screenshots_settings",
    "screenshots_staging",
)
_PAGES = "screenshots_pages"
"""Takes all sizes and scales by itself."""
_FRAME_PX = (8, 40)
"""What is kept free around a window while the frame of its manager is unknown."""


def main(wanted: list[str]) -> int:
    """Take what is missing; return 1 when a script failed."""
    wants_pages = not wanted or _PAGES in wanted
    failed = [] if not wants_pages or _pages() else [_PAGES]
    for size, scale in (*product(SIZES, SCALES), SMALL):
        width, height = (
            round((px + more) * scale) for px, more in zip(size, _FRAME_PX, strict=True)
        )
        with private_display(width, height) as display:
            failed.extend(_failed(size, scale, display, wanted))
        place = folder_of(size, scale).name
        screenshot_sheets.main(place, [f"{place}/{theme.value}" for theme in THEMES])
    sys.stderr.writelines(f"failed: {name}\n" for name in failed)
    return 1 if failed else 0


def _pages() -> bool:
    command = [sys.executable, "-m", f"tests.{_PAGES}"]
    return not subprocess.run(command, env={**os.environ, "RESUME": "1"}, check=False).returncode


def _failed(size: tuple[int, int], scale: float, display: str, wanted: list[str]) -> Iterator[str]:
    """Run the scripts that have not been run to their end; yield those that did not get there."""
    environment = {
        **os.environ,
        "DISPLAY": display,
        "SIZE": "{}x{}".format(*size),
        SCALE_VARIABLE: str(scale),
    }
    for name in [name for name in SCRIPTS if not wanted or name in wanted]:
        done = folder_of(size, scale) / f"{name}.done"
        command = [sys.executable, "-m", f"tests.{name}"]
        if done.exists():
            continue
        if subprocess.run(command, env=environment, check=False).returncode:
            yield f"{name} at {done.parent.name}"
        else:
            done.touch()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
