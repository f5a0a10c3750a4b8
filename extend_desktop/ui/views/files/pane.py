"""Files: what lies at Extend, page by page, and the way of a file into a batch. For the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget
from typing_extensions import override

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.files import FileQuery, RemoteFile, SortDir
from extend_desktop.domain.ids import FileId
from extend_desktop.presentation import files
from extend_desktop.presentation.connection import LEGACY_TEXT
from extend_desktop.presentation.files import STARTS_OVER
from extend_desktop.presentation.translation import tr
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.files.actions import FileActions
from extend_desktop.ui.views.files.footer import FilesFooter
from extend_desktop.ui.views.files.name_filter import FilesFilter
from extend_desktop.ui.views.files.pages import FilesPages
from extend_desktop.ui.views.files.select_all import SelectAll
from extend_desktop.ui.views.files.states import (
    OrderLine,
    fit_title,
    say_loading,
    say_not_loaded,
    say_why_empty,
)
from extend_desktop.ui.views.files.table import FilesTable
from extend_desktop.ui.widgets import (
    BannerKind,
    EmptyState,
    InlineBanner,
    LinkButton,
    Pane,
    ToolButton,
)

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.services.files import FileListing


class FilesPane(Pane):
    """Lists the account's files; remembers the selection over pages and filters."""

    add_requested = Signal(object)
    """tuple[RemoteFile, …] that should go to the composer."""
    choose_requested = Signal()
    """The operator has no files here and wants to add some from this computer."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, tr("Files at Extend"))
        self._batches_available = True
        self._subscriptions = Subscriptions()
        self.filter = FilesFilter(context)
        self.table = FilesTable(context)
        self.footer = FilesFooter(context)
        self.order = OrderLine()
        self.notice = InlineBanner(context.icons, self)
        self.empty = EmptyState(context)
        self._stack = QStackedWidget()
        self._clear = LinkButton(tr("Clear", "a selection"))
        self._clear.setAccessibleName(tr("Clear the selection on all pages"))
        self._work = PaneTasks(context.tasks, "files", self.banner, self.busy)
        self.pages = FilesPages(self._work, self)
        self.commands = FileActions(context, self._work, self)
        self.select_all = SelectAll(context, self._work, self.table, self)
        self._setup_ui()
        self._connect()
        self._show_picked()

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's files, or none."""
        self._work.forget()
        service = services.files if services else None
        self.pages.bind(service)
        self.commands.bind(service, services.review if services else None)
        self.select_all.bind(service)
        self._subscriptions.end()
        if services is not None:
            self._subscriptions.add(
                services.host.changed.subscribe(self._show_generation),
                services.batches.health.subscribe(self._work.connection_changed),
            )
        self._show_generation(services.generation if services else Generation.CURRENT)
        self.filter.turn_to(services)
        self.table.clear()
        self._show_order()
        self.footer.set_listing(None)
        say_loading(self.empty)
        self._stack.setCurrentWidget(self.empty)
        self.reload()

    def _show_generation(self, generation: Generation) -> None:
        """Say that files are all there is, where the host cannot create batches."""
        self._batches_available = generation is not Generation.LEGACY
        self.notice.hide()
        if not self._batches_available:
            self.notice.say(BannerKind.INFO, tr("Files only"), tr(LEGACY_TEXT))
        self._show_picked()

    def reload(self) -> None:
        """Load the first page of what the filter asks for."""
        query = FileQuery(self.filter.name_contains, self.filter.sort_dir, self.footer.page_size)
        self.pages.load(query)

    def refresh(self) -> None:
        """Load the page shown again, or the first page if none was loaded yet."""
        if self.pages.listing is None:
            self.reload()
        else:
            self.pages.refresh()

    def focus_filter(self) -> None:
        """Put the cursor into the name filter."""
        self.filter.search.setFocus()
        self.filter.search.selectAll()

    def _show(self, listing: FileListing) -> None:
        self.table.show_listing(listing)
        self.footer.set_listing(listing)
        self._show_order()
        if listing.page.files:
            self._stack.setCurrentWidget(self.table)
        else:
            ways = (self.filter.clear_name, self.reload, self.choose_requested.emit)
            say_why_empty(self.empty, listing, *ways)
            self._stack.setCurrentWidget(self.empty)
        if listing.restarted:
            self.notice.say(BannerKind.INFO, tr("Back on the first page"), tr(STARTS_OVER))

    def _show_order(self) -> None:
        self.order.show_order(self.table.files_model)

    def _unsort(self) -> None:
        self.table.unsort()
        self._show_order()

    def _show_failed(self) -> None:
        if self.pages.listing is None:
            say_not_loaded(self.empty)
            self._stack.setCurrentWidget(self.empty)

    def _show_picked(self) -> None:
        picked = self.table.picked
        words, shorter = (files.picked_text(len(picked), n) for n in (picked.page_count, 1))
        self.set_subtitle(words, shorter=shorter)
        self._clear.setVisible(len(picked) > 0)
        self._fit_title()
        self.footer.set_addable(len(picked), allowed=self._batches_available)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        fit_title(self, self._frame_title, self._frame_subtitle, self._clear)

    def _take_off(self, file_ids: frozenset[FileId]) -> None:
        self.table.unpick(file_ids)
        self.refresh()

    def _preview(self, file: RemoteFile) -> None:
        self.commands.preview((file,))

    def _add_picked(self) -> None:
        files = self.table.picked.files
        if files and self._batches_available:
            self.add_requested.emit(files)

    def use_page_size(self, page_size: int) -> None:
        """Load pages of another size, from the first one."""
        self.footer.page_size = page_size
        self.reload()

    def _choose_page_size(self, page_size: int) -> None:
        self.context.settings.update(page_size=page_size)
        self.use_page_size(page_size)

    def _filter_changed(self) -> None:
        if self.filter.sort_dir is not self.context.settings.current.sort_dir:
            self.context.settings.update(sort_dir=self.filter.sort_dir)
            self.table.files_model.unsort()
        self.reload()

    def _order_requested(self, sort_dir: SortDir) -> None:
        self.filter.set_sort_dir(sort_dir)
        self._filter_changed()

    def _menu(self) -> QMenu | None:
        menu = QMenu(self)
        files = self.table.picked.files
        if files:
            add = menu.addAction(self.footer.add.accessibleName(), self._add_picked)
            add.setEnabled(self._batches_available)
            menu.addAction(tr("Clear selection"), self.table.clear_picked)
            menu.addSeparator()
            self.commands.add_to(menu, files)
        if self.pages.listing is not None:
            self.select_all.add_to(menu, self.pages.listing.query)
        menu.addAction(tr("Refresh"), self.refresh)
        self.footer.add_sizes_to(menu)
        return menu

    def _setup_ui(self) -> None:
        refresh = ToolButton(self.context.icons, "refresh", tr("Refresh the list (F5)"))
        refresh.clicked.connect(self.refresh)
        self.add_header(self._clear)
        self.add_header(refresh)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.set_flush()
        self.add_flush(self.notice, self.commands.progress, self.select_all.progress, self.filter)
        self.body.addWidget(self._stack, 1)
        self.add_flush(self.order)
        self.body.addWidget(self.footer)

    def _connect(self) -> None:
        self.order.unsort_requested.connect(self._unsort)
        self.filter.changed.connect(self._filter_changed)
        self.table.picked_changed.connect(self._show_picked)
        self.table.order_requested.connect(self._order_requested)
        self.table.local_order_changed.connect(self._show_order)
        self.table.chosen.connect(self._add_picked)
        self.table.preview_wanted.connect(self._preview)
        self.table.delete_wanted.connect(
            lambda: self.commands.ask_to_delete(self.table.picked.files)
        )
        self.table.properties_wanted.connect(
            lambda: self.commands.show_properties(self.table.picked.files)
        )
        self.commands.deleted.connect(self._take_off)
        self.table.set_menu(self._menu)
        self.pages.loaded.connect(self._show)
        self.pages.failed.connect(self._show_failed)
        self.footer.first_requested.connect(self.pages.first)
        self.footer.previous_requested.connect(self.pages.previous)
        self.footer.next_requested.connect(self.pages.next)
        self.footer.add_requested.connect(self._add_picked)
        self.footer.page_size_chosen.connect(self._choose_page_size)
        self._clear.clicked.connect(self.table.clear_picked)
