"""Says what is cut off in some scenes at the scale of this process; for tests, which run it.

Qt takes a scale only at the start of a process, so that tests cannot look at another one themselves.
"""

from __future__ import annotations

import asyncio
import sys

from PySide6.QtCore import QSize

from extend_desktop.ui.application import make_application
from extend_desktop.ui.main_window import LEAST_SIZE_PX, MainWindow
from extend_desktop.ui.runtime import run
from tests.helpers.text_problems import cut_off
from tests.screenshots_pages import shown

SIZES = ((853, 533), LEAST_SIZE_PX)
_SCENES = ("compose_problems", "monitor_reasons", "results_filling", "review_document")
"""Together they show each kind of text and button that takes its width from letters."""
_WHOLE_NAME_PX = 1_024
_TURNS, _LOOKS = 30, 20


async def cut_at_rest(window: MainWindow) -> list[str]:
    """Return what stays cut off; what moves into place late is looked at again."""
    found: list[str] = []
    for _ in range(_LOOKS):
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        found = cut_off(window)
        if window.width() < _WHOLE_NAME_PX:
            # The name of the account has its tooltip.
            found = [line for line in found if "ComboBox 'Account'" not in line]
        if not found:
            break
    return found


async def main() -> int:
    """Look at each scene in each size; return 1 when something is cut off."""
    problems: list[str] = []
    for name in _SCENES:
        async with shown(name) as (window, _colors):
            window.setUpdatesEnabled(False)
            for size in SIZES:
                window.setMinimumSize(QSize(*size))
                window.resize(*size)
                problems += [f"{name} {size}: {line}" for line in await cut_at_rest(window)]
    sys.stdout.writelines(f"{line}\n" for line in problems)
    return 1 if problems else 0


if __name__ == "__main__":
    application = make_application()
    sys.exit(run(main))
