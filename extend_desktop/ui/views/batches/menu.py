"""What can be done to the batch under the pointer. For the Batches pane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.presentation.control import retry_text
from extend_desktop.ui.views.detail.retry_menu import RETRY_KEY

Callback = Callable[[], object]


@dataclass(frozen=True, slots=True)
class MenuCallbacks:
    """What the entries do; all act on the selected batch."""

    pause_or_resume: Callback
    retry: Callback
    cancel: Callback
    again: Callback
    rename: Callback
    export: Callback
    open_folder: Callback
    delete: Callback
    delete_at_extend: Callback


def batch_menu(parent: QWidget, batch: Batch, callbacks: MenuCallbacks) -> QMenu:
    """Return the menu of a batch; what does not apply now is off."""
    menu = QMenu(parent)
    is_live = batch.status not in ENDED_STATUSES
    words = "Resume" if batch.control is BatchControl.PAUSED else "Pause"
    control = _entry(menu, words, callbacks.pause_or_resume, QKeySequence(Qt.Key.Key_Space))
    control.setEnabled(is_live and batch.control is not BatchControl.CANCELLING)
    failed = batch.phase_counts.failed
    words = retry_text(failed) if failed else "Retry failed"
    _entry(menu, words, callbacks.retry, QKeySequence(RETRY_KEY)).setEnabled(failed > 0)
    _entry(menu, "Cancel…", callbacks.cancel).setEnabled(is_live)
    _entry(menu, "Run again…", callbacks.again).setEnabled(not is_live)
    menu.addSeparator()
    _entry(menu, "Rename", callbacks.rename, QKeySequence("F2"))
    menu.addSeparator()
    _entry(menu, "Export…", callbacks.export, QKeySequence("Ctrl+E"))
    _entry(menu, "Open the documents' folder", callbacks.open_folder)
    menu.addSeparator()
    _entry(menu, "Delete from history…", callbacks.delete)
    _entry(menu, "Delete at Extend…", callbacks.delete_at_extend).setEnabled(not is_live)
    return menu


def _entry(menu: QMenu, words: str, callback: Callback, key: QKeySequence | None = None) -> QAction:
    action = menu.addAction(words)
    if key is not None:
        action.setShortcut(key)
    action.triggered.connect(lambda: callback())  # noqa: PLW0108 - Qt would hand over `checked`
    return action
