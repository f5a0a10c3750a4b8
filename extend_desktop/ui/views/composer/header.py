"""What the head of New batch offers: the ways to add inputs. For the composer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.presentation.adding import ADD_FOLDER_TIP
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import row_box
from extend_desktop.ui.widgets.buttons import join


class AddButtons(QWidget):
    """Add files with a menu of the other ways, and Add folder."""

    files_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()
    list_wanted = Signal()
    samples_wanted = Signal()
    watch_wanted = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.files = Button(tr("Add files…"), icons=context.icons, icon="plus")
        set_plain_tooltip(self.files, tr("Add files (Ctrl+O)"))
        self.more = Button("", icons=context.icons, icon="chevron-down")
        join(self.files, self.more)
        self.more.setAccessibleName(tr("More ways to add"))
        set_plain_tooltip(self.more, tr("More ways to add"))
        self.folder = Button(tr("Add folder…"), icons=context.icons, icon="folder")
        set_plain_tooltip(self.folder, tr(ADD_FOLDER_TIP))
        self.files.clicked.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.more.clicked.connect(self._open_menu)
        row = row_box(self, self.files, self.more, spacing_px=0)
        row.addSpacing(8)
        row.addWidget(self.folder)

    def fold(self, *, is_folded: bool) -> None:
        """Leave adding a folder to the menu, which has it too, or show its button."""
        self.folder.setHidden(is_folded)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Add folder…"), self.folder_wanted.emit)
        menu.addAction(tr("Paste a list"), self.paste_wanted.emit)
        menu.addAction(tr("Import a CSV or XLSX list…"), self.list_wanted.emit)
        menu.addAction(tr("Watch a folder…"), self.watch_wanted.emit)
        menu.addAction(tr("Add the sample documents"), self.samples_wanted.emit)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
