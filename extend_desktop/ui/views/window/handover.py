"""What one window hands to the next, which another language brings about. For shown_window.py.

What is remembered for the next start, or kept by account, finds its way by itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect
from PySide6.QtWidgets import QDialog, QTableView

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.picked_files import PickedFiles
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.window.work_page import MONITOR
from extend_desktop.ui.widgets import SearchField
from extend_desktop.values import dataclass

_LOOK_EVERY_S, _MOST_LOOKS = 0.02, 500


@dataclass(frozen=True, slots=True)
class BatchState:
    """How the selected batch was looked at."""

    batch_id: BatchId | None
    tab: int
    is_tab_chosen: bool
    runs_search: str
    results_search: str
    runs: Collection[InputId]


@dataclass(frozen=True, slots=True)
class WindowState:
    """What of a window is neither remembered nor kept by account."""

    is_first_run: bool
    is_ending: bool
    guide: str | None
    """The page of the guide that is open."""
    settings: tuple[str, QRect] | None
    """The page of Settings that is open, and where."""
    picked: PickedFiles
    ended: Mapping[BatchId, Batch]
    """The batches that ended and were not looked at since."""
    drafts: Collection[int]
    files: Sequence[Path]
    """What is staged once an account is open."""
    batch: BatchState | None


def state_of(window: MainWindow) -> WindowState:
    """Return what the next window is to be given."""
    dialogs, work = window.dialogs, window.work
    settings = window.findChild(SettingsDialog)
    picked = PickedFiles()
    picked.take_over(work.files.table.picked)
    return WindowState(
        window.first_run_place.is_shown,
        dialogs.ending.is_armed,
        dialogs.guide.shown.key if dialogs.guide is not None else None,
        (settings.shown, settings.geometry()) if settings is not None else None,
        picked,
        window.live.ended,
        work.composer.list.selected_keys(),
        window.waiting_files(),
        _batch_state(work.monitor.detail) if MONITOR.key in work.pages else None,
    )


def go_on(window: MainWindow, services: AccountServices | None) -> None:
    """Let a window show the work of the account that is open already."""
    window.damage.read()
    window.account.behind.follow()
    if services is not None:
        window.account.behind.look_for_waiting(services)
        window.dialogs.place.look(services)
    else:
        window.opener.failed.emit()


def close_dialogs(window: MainWindow) -> None:
    """Close what is open above a window."""
    for dialog in window.findChildren(QDialog):
        dialog.close()


def open_dialogs(window: MainWindow, state: WindowState) -> None:
    """Open what was open above the window before."""
    if state.guide is not None:
        window.dialogs.open_guide(state.guide)
    if state.settings is not None:
        page, place = state.settings
        window.dialogs.open_settings(page)
        dialog = window.findChild(SettingsDialog)
        if dialog is not None:
            dialog.setGeometry(place)
            dialog.focus_language()


async def give(window: MainWindow, state: WindowState) -> None:
    """Put a window into a state, as soon as what it shows is there."""
    work = window.work
    window.live.take_over(state.ended)
    window.dialogs.ending.arm(state.is_ending)
    if state.is_first_run:
        window.first_run_place.show()
    work.files.table.pick_again(state.picked)
    staged = work.composer.list
    if state.drafts and await _came(lambda: staged.is_up_to_date):
        _select(staged.table, staged.model, state.drafts)
    if state.batch is not None:
        await _give_batch(work.monitor.detail, state.batch)


def _batch_state(detail: DetailPane) -> BatchState:
    tabs = detail.tabs
    searches = detail.runs.search.text(), detail.results.tools.search.text()
    return BatchState(
        detail.batch_id, tabs.currentIndex(), tabs.is_chosen, *searches, detail.runs.selected_keys()
    )


async def _give_batch(detail: DetailPane, state: BatchState) -> None:
    detail.tabs.show_again(state.tab, is_chosen=state.is_tab_chosen)
    if state.batch_id is None or not await _came(
        lambda: detail.batch_id == state.batch_id and detail.is_up_to_date
    ):
        return
    _search(detail.runs.search, state.runs_search)
    _search(detail.results.tools.search, state.results_search)
    model = detail.runs.model
    if state.runs and await _came(
        lambda: any(model.position_of(key) is not None for key in state.runs)
    ):
        _select(detail.runs.table, model, state.runs)


async def _came(is_so: Callable[[], bool]) -> bool:
    """Wait ten seconds at most: what was looked at may be gone."""
    for _ in range(_MOST_LOOKS):
        if is_so():
            return True
        await asyncio.sleep(_LOOK_EVERY_S)
    return False


def _search(field: SearchField, text: str) -> None:
    if text.strip():
        field.reset(text)
        field.searched.emit(text.strip())


def _select(table: QTableView, model: KeyedTableModel[Any], keys: Collection[Any]) -> None:
    rows = [row for key in keys if (row := model.position_of(key)) is not None]
    selection = QItemSelection()
    last = model.columnCount() - 1
    for row in rows:
        selection.select(model.index(row, 0), model.index(row, last))
    table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
