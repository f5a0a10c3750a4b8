"""What can be done to the selected batch and has no button of its own. For the detail pane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch

Callback = Callable[[], object]


@dataclass(frozen=True, slots=True)
class MoreCallbacks:
    """What the entries do.

    Attributes:
        open_page: opens Extend's page; None while none is known.
    """

    cancel: Callback
    again: Callback
    compare: Callback
    open_page: Callback | None
    open_folder: Callback
    rename_files: Callback
    rename: Callback
    delete: Callback


def more_menu(parent: QWidget, batch: Batch, callbacks: MoreCallbacks) -> QMenu:
    """Return the menu; what does not apply now is off, or left out if it never does."""
    menu = QMenu(parent)
    cancel = menu.addAction("Cancel…", callbacks.cancel)
    cancel.setEnabled(batch.status not in ENDED_STATUSES)
    again = menu.addAction("Run again…", callbacks.again)
    again.setEnabled(batch.status in ENDED_STATUSES)
    menu.addAction("Compare with…", callbacks.compare)
    menu.addSeparator()
    page = menu.addAction("Open in dashboard")
    page.setEnabled(callbacks.open_page is not None)
    if callbacks.open_page is not None:
        page.triggered.connect(callbacks.open_page)
    menu.addAction("Open the documents' folder", callbacks.open_folder)
    menu.addAction("Rename the originals…", callbacks.rename_files)
    menu.addSeparator()
    menu.addAction("Rename", callbacks.rename).setShortcut(QKeySequence("F2"))
    menu.addAction("Delete from history…", callbacks.delete)
    return menu
