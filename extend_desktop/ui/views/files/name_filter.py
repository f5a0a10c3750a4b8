"""Which files to list: the name filter and the order. For the files pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.files import SortDir
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.kept_by_account import KeptByAccount
from extend_desktop.ui.widgets import ComboBox, SearchField
from extend_desktop.ui.widgets.boxes import row_box, wide

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices


class FilesFilter(QWidget):
    """A search field and an order; `changed` when either asks for another listing."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.search = SearchField(context.icons, tr("Filter files by name"))
        self._order = ComboBox(tr("Order by time of creation"))
        self._order.addItem(tr("Newest first"), SortDir.DESC)
        self._order.addItem(tr("Oldest first"), SortDir.ASC)
        self.set_sort_dir(context.settings.current.sort_dir)
        self._name = ""
        self._kept = KeptByAccount(context.views, "files.filter", "")
        row_box(self, wide(self.search), self._order, margins_px=(0, 2, 0, 3))
        self.search.searched.connect(self._name_changed)
        self._order.activated.connect(self.changed)

    @property
    def name_contains(self) -> str:
        """The part of a name to look for; empty for all."""
        return self._name

    @property
    def sort_dir(self) -> SortDir:
        """The order asked for."""
        return SortDir.DESC if self._order.currentIndex() == 0 else SortDir.ASC

    def set_sort_dir(self, sort_dir: SortDir) -> None:
        """Show `sort_dir` without asking for a listing."""
        self._order.setCurrentIndex(0 if sort_dir is SortDir.DESC else 1)

    def clear_name(self) -> None:
        """Look for all names and ask for that listing."""
        self.search.reset()
        self._name_changed("")

    def turn_to(self, services: AccountServices | None) -> None:
        """Show what another account was filtered by, without asking."""
        self._name = self._kept.turn(services, self._name)
        self.search.reset(self._name)

    def _name_changed(self, name: str) -> None:
        self._name = name
        self.changed.emit()
