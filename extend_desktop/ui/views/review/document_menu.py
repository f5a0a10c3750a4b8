"""The menu of the document that is looked at, and the file dialog behind it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from extend_desktop.presentation.translation import tr
from extend_desktop.services.review import ReviewService
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.opening import open_page
from extend_desktop.ui.views.detail.runs import safe_dashboard_url
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.views.review.marking import Marking
from extend_desktop.ui.views.review.page_pane import PagePane
from extend_desktop.ui.widgets.file_dialogs import opening_dialog


class DocumentMenu(QObject):
    """Offers what can be done with a document besides checking it."""

    evaluation_requested = Signal(object)
    """The `Input` whose expected output is to be added to a set."""

    def __init__(
        self, tasks: PaneTasks, marking: Marking, page: PagePane, fields: FieldsPane
    ) -> None:
        super().__init__(fields)
        self._tasks = tasks
        self._marking = marking
        self._page = page
        self._fields = fields
        page.find_requested.connect(self.find_file)
        fields.menu_requested.connect(self.open)

    def open(self) -> None:
        """Show the menu under its button."""
        document = self._marking.document
        if document is None:
            return
        menu = QMenu(self._fields)
        menu.addAction(tr("Write a note"), self._marking.write_note)
        unmark = menu.addAction(tr("Take the check mark off"), self._marking.uncheck)
        unmark.setShortcut(QKeySequence("Shift+C"))
        # The key is the page's own; here it is only shown.
        unmark.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        unmark.setEnabled(self._marking.is_checked)
        menu.addSeparator()
        menu.addAction(tr("Compare with…"), self._fields.compare_requested.emit)
        menu.addAction(tr("Find the file…"), self.find_file)
        menu.addSeparator()
        menu.addAction(
            tr("Add to an evaluation set…"), lambda: self.evaluation_requested.emit(document.input)
        )
        url = safe_dashboard_url(document.input)
        open_there = menu.addAction(
            tr("Open in dashboard"), lambda: open_page(url, self._tasks.say_error)
        )
        open_there.setEnabled(bool(url))
        self._fields.open_menu(menu)

    def find_file(self) -> None:
        """Let the operator look for the original."""
        mode = QFileDialog.FileMode.ExistingFile
        dialog = opening_dialog(self._page, tr("Find the file"), mode)
        dialog.fileSelected.connect(self.use_file)
        dialog.open()

    def use_file(self, path: str) -> None:
        """Take a file as the original of the document, if it is what was sent."""
        document, service = self._marking.document, self._page.loader.service
        if document is not None and service is not None:
            self._tasks.start(lambda: self._use(service, Path(path)), "choose", offers_retry=False)

    async def _use(self, service: ReviewService, path: Path) -> None:
        document = self._marking.document
        if document is not None:
            await service.originals.choose(document.input, path)
            self._page.show_document(document.input, self._fields.order.all, self._fields.current)
