"""The window at what is done all day, in a process of its own; tells figures as one line of JSON.

    python -m tests.bench.everyday_child everyday HOME ROWS

The account is that of the EXTEND_* variables.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.ui.application import make_application
from extend_desktop.ui.runtime import run
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.views.composer.staging_view import StagingView
from tests.bench.window_child import FRAME_S, SETTLED_S, show, taken_s
from tests.helpers.real_window import RealWindow, real_window
from tests.helpers.ui_driver import until


async def everyday(home: Path, rows: int) -> Mapping[str, float]:
    """A long list is scrolled and searched; then the window is turned dark and light."""
    async with real_window(home) as real:
        workspace = await show(real)
        work = real.window.work
        work.show_page("compose")
        workspace.staging.add_text("\n".join(f"https://example.com/{n}.pdf" for n in range(rows)))
        view = work.composer.view
        await until(lambda: view.list.model.total == rows, "the rows")
        await asyncio.sleep(SETTLED_S)
        figures = await _scrolled(view.list.table) | await _typed(view)
        return figures | await _turned(real)


async def _scrolled(table: QTableView) -> dict[str, float]:
    """Scroll by three rows a frame, as a wheel does, then by whole pages."""
    bar = table.verticalScrollBar()
    steps = [*(3 * number for number in range(300)), *range(0, bar.maximum(), bar.maximum() // 300)]
    spent_s: list[tuple[float, float]] = []
    for value in steps:
        spent_s.append(taken_s(partial(_scroll_and_paint, table, value)))
        await asyncio.sleep(FRAME_S / 2)
    return {
        "scroll_10k_frames": sum(spent > FRAME_S for spent, _ in spent_s) / len(spent_s),
        "scroll_10k_own_frames": sum(own > FRAME_S for _, own in spent_s) / len(spent_s),
    }


def _scroll_and_paint(table: QTableView, value: int) -> None:
    table.verticalScrollBar().setValue(value)
    table.viewport().repaint()


async def _typed(view: StagingView) -> dict[str, float]:
    """Type into the filter; each key is followed by the search that it asks for."""
    worst_s = 0.0

    def press(key: str) -> None:
        QTest.keyClicks(view.search, key)
        QTest.keyClick(view.search, Qt.Key.Key_Return)
        view.list.table.viewport().repaint()

    view.search.setFocus()
    for key in "4711":
        worst_s = max(worst_s, taken_s(partial(press, key))[1])
        await asyncio.sleep(FRAME_S)
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    return {"filter_keystroke_frames": worst_s / FRAME_S}


async def _turned(real: RealWindow) -> dict[str, float]:
    """Every page has been built, so that each takes part in the change."""
    for key in ("monitor", "review", "compose"):
        real.window.work.show_page(key)
        await asyncio.sleep(FRAME_S)
    theme, spent_s = real.window.header.switch._context.theme, list[float]()
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT) * 3:
        spent_s.append(taken_s(partial(_turn_and_paint, real, theme, choice))[0])
        await asyncio.sleep(FRAME_S)
    return {"theme_switch_ms": 1000 * median(spent_s)}


def _turn_and_paint(real: RealWindow, theme: Theme, choice: ThemeChoice) -> None:
    theme.choose(choice)
    real.window.repaint()


async def main() -> int:
    _what, home, rows = sys.argv[1:]
    figures = await everyday(Path(home), int(rows))
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    application = make_application()
    sys.exit(run(main))
