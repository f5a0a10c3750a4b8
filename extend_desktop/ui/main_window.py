"""The one window: top row, first-run page or the work pages, status strip. For app.py."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import CredentialError
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.adding import Refusal
from extend_desktop.presentation.connection import (
    PRACTICE_SET_ASIDE,
    PRACTICE_STOPPED,
    PRACTICE_STOPPED_TEXT,
    account_text,
    key_fault_text,
    key_location_text,
    practice_set_aside_text,
)
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.program import OPENING, OPENING_SANDBOX, PANE_KEYS, TRY_A_BATCH
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.session import Session
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.help import about_dialog, shortcuts_dialog
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.dialogs.settings import SettingsDialog
from extend_desktop.ui.views.window.commands import WindowCallbacks, window_commands
from extend_desktop.ui.views.window.damage_banner import DamageBanner
from extend_desktop.ui.views.window.first_run import FirstRunPage
from extend_desktop.ui.views.window.header_bar import HeaderBar
from extend_desktop.ui.views.window.hold_banner import HoldBanner
from extend_desktop.ui.views.window.keys import WindowKeys
from extend_desktop.ui.views.window.layout_state import decoded, encoded
from extend_desktop.ui.views.window.live_batches import LiveBatches
from extend_desktop.ui.views.window.menus import WindowMenus
from extend_desktop.ui.views.window.page_counts import PageCounts
from extend_desktop.ui.views.window.status_line import StatusLine
from extend_desktop.ui.views.window.work_area import WorkArea
from extend_desktop.ui.visibility import Attention
from extend_desktop.ui.widgets import BannerKind, BusyBar, EmptyState, InlineBanner, ScreenFit

LEAST_SIZE_PX = (1024, 640)
FIRST_SIZE_PX = (1280, 800)
_GEOMETRY = "window"


class MainWindow(QMainWindow):
    """Composes the panes and follows the session.

    Args:
        samples: folder of the bundled sample documents.
        damage: what was found damaged; None where there is nothing to look after.
    """

    closed = Signal()
    """The operator closed the window; the program should end."""

    def __init__(
        self,
        context: UiContext,
        session: Session,
        samples: Path,
        damage: DamageReports | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._session = session
        self._samples = samples
        self._pending: list[Path] = []
        with context.theme.held_back():
            self.header = HeaderBar(context)
            self.banner = InlineBanner(context.icons)
            self.damage = DamageBanner(context, damage)
            self.hold = HoldBanner(context)
            self._attention = Attention(self)
            self.busy = BusyBar(context.theme)
            self.first_run = FirstRunPage(context, session)
            self.work = WorkArea(context)
            self._live = LiveBatches(context, self)
            self.status = StatusLine(context, self._live)
            self._counts = PageCounts(self.work, self.header.switch, self._live)
            self.opening = EmptyState(context)
            self.pages = QStackedWidget()
            self.menus = WindowMenus(self, self.header.menu_bar, context.icons)
            self._tasks = PaneTasks(context.tasks, "window", self.banner, self.busy)
            self._setup_ui()
            self._add_menus()
            self._connect()
            self._show_services(session.current)
            if session.current is not None:
                self.pages.setCurrentWidget(self.work)

    def open_at_start(self, files: Sequence[Path], *, sandbox: bool) -> None:
        """Open the last account, or the sandbox; `files` land in staging once one is open."""
        self.damage.read()
        self.stage(files)
        if sandbox:
            self.opening.say("sandbox", "Starting the sandbox…", OPENING_SANDBOX)
            self.open_sandbox()
        else:
            self._tasks.start(
                self._restored,
                "open",
                on_error=lambda error: self._not_opened(self._session.last_account, error),
            )

    def open_sandbox(self) -> None:
        """Open the practice server, starting it if need be."""
        self._tasks.start(
            self._session.open_sandbox, "open", on_error=lambda _: self._opening_failed()
        )

    def open_account(self, account_id: AccountId) -> None:
        """Open a known account with its key from the keyring."""
        account = next((known for known in self._session.accounts if known.id == account_id), None)
        if account is not None:
            self._tasks.start(
                lambda: self._session.open_account(account, None),
                "open",
                on_error=lambda error: self._not_opened(account, error),
            )

    def stage(self, paths: Sequence[Path]) -> None:
        """Add files and folders to staging now, or as soon as an account is open."""
        # The session has its account a moment before the panes do.
        if self.work.composer.takes_drops:
            self.work.composer.add_paths(paths)
        else:
            self._pending.extend(paths)

    def add_samples(self) -> None:
        """Stage the bundled sample documents."""
        self.banner.hide()
        self._tasks.start(self._samples_added, "samples")

    def say_defect(self, error: BaseException) -> None:
        """Tell the operator about an error that no pane has dealt with."""
        self.banner.say_error(message_of(error))

    def remember_layout(self) -> None:
        """Keep size and arrangement for the next start."""
        self._context.settings.remember_layout(_GEOMETRY, encoded(self.saveGeometry()))
        self.work.remember()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once; the program ends in its own time."""
        event.accept()
        self.remember_layout()
        self.closed.emit()

    async def _samples_added(self) -> None:
        self.stage(await asyncio.to_thread(_documents_in, self._samples))

    async def _restored(self) -> None:
        if not await self._session.restore():
            self._show_first_run()
            account = self._session.last_account
            if account is not None:
                self._offer_key(account, CredentialError("no_key", account=account.name))

    def _opened(self, services: AccountServices) -> None:
        welcome = self.pages.currentWidget() is self.first_run
        self._show_services(services)
        self.pages.setCurrentWidget(self.work)
        if welcome and not self._pending:
            self._welcome(services)
        elif services.key_location is KeyLocation.MEMORY:
            why = key_fault_text(self._session.key_fault)
            self.banner.say(BannerKind.WARNING, key_location_text(services.key_location), why)
        aside = self._session.practice_set_aside
        if aside is not None:
            self.banner.say(BannerKind.WARNING, PRACTICE_SET_ASIDE, practice_set_aside_text(aside))
        pending, self._pending = self._pending, []
        self.stage(pending)

    def _closed(self, _: None) -> None:
        # The page stays: most often the next account is about to open.
        self._show_services(None)

    def _practice_stopped(self, _: None) -> None:
        self.status.say_stopped()
        self.banner.say(
            BannerKind.ERROR,
            PRACTICE_STOPPED,
            PRACTICE_STOPPED_TEXT,
            action_text="Start it again",
            action=self.open_sandbox,
        )

    def _reset_practice(self) -> None:
        self._tasks.start(
            self._session.reset_sandbox, "open", on_error=lambda _: self._opening_failed()
        )

    def _forgotten(self) -> None:
        services = self._session.current
        self.header.show_accounts(self._session.accounts, services and services.account)
        if services is None:
            self._show_first_run()

    def _show_services(self, services: AccountServices | None) -> None:
        self.banner.hide()
        self._live.bind(services)
        self._counts.bind(services)
        self.work.bind(services)
        self.status.bind(services)
        self.hold.bind(services)
        self._attention.bind(services)
        self.menus.set_account_open(is_open=services is not None)
        active = services.account if services else None
        self.header.show_accounts(self._session.accounts, active)
        name = account_text(active) if active else ""
        self.setWindowTitle(f"{name} — Extend Desktop" if name else "Extend Desktop")

    def _welcome(self, services: AccountServices) -> None:
        sandbox = services.account.is_sandbox
        title = "The sandbox is running" if sandbox else "Your account is connected"
        place = "" if sandbox else f"{key_location_text(services.key_location)} "
        if services.key_location is KeyLocation.MEMORY:
            place += f"{key_fault_text(self._session.key_fault)} "
        self.banner.say(
            BannerKind.INFO,
            title,
            f"{place}{TRY_A_BATCH}",
            action_text="Add the sample documents",
            action=self.add_samples,
        )

    def _opening_failed(self) -> None:
        if self._session.current is None:
            self._show_first_run()

    def _not_opened(self, account: Account | None, error: Exception) -> None:
        self._opening_failed()
        if account is not None and isinstance(error, CredentialError):
            self._offer_key(account, error)

    def _offer_key(self, account: Account, error: CredentialError) -> None:
        """Let the operator enter the key: as a new account it would be without its batches."""
        self.banner.say_error(
            message_of(error),
            lambda: self.open_account(account.id),
            second=("Enter the key…", lambda: self._open_key_dialog(account)),
        )

    def _show_first_run(self) -> None:
        self.first_run.prepare(may_leave=self._session.current is not None)
        self.pages.setCurrentWidget(self.first_run)
        self.first_run.focus_first()

    def _leave_first_run(self) -> None:
        self.pages.setCurrentWidget(self.work)

    def _page_changed(self, _index: int) -> None:
        self.header.switch.setVisible(self.pages.currentWidget() is self.work)

    def _say_refusal(self, refusal: Refusal) -> None:
        self.banner.say(BannerKind.WARNING, refusal.title, refusal.detail)

    def _open_settings(self) -> None:
        dialog = SettingsDialog(self._context, self._session, self)
        dialog.page_size_chosen.connect(self.work.files.use_page_size)
        dialog.account_forgotten.connect(self._forgotten)
        dialog.practice_reset_confirmed.connect(self._reset_practice)
        dialog.add_account_requested.connect(dialog.accept)
        dialog.add_account_requested.connect(self._show_first_run)
        dialog.open()

    def _ask_key(self) -> None:
        services = self._session.current
        if services is not None:
            self._open_key_dialog(services.account)

    def _open_key_dialog(self, account: Account) -> None:
        KeyDialog(self._context, self._session, account, self).open()

    def _open_shortcuts(self) -> None:
        rows = [*self.menus.shortcuts(), *PANE_KEYS]
        shortcuts_dialog(self._context, rows, self).open()

    def _refresh(self) -> None:
        self.work.files.refresh()
        services = self._session.current
        if services is not None:
            services.batches.refresh(None)

    def _connect(self) -> None:
        self._session.opened.subscribe(self._opened)
        self._session.closed.subscribe(self._closed)
        self._session.sandbox_stopped.subscribe(self._practice_stopped)
        self.header.account_chosen.connect(self.open_account)
        self.header.sandbox_chosen.connect(self.open_sandbox)
        self.header.add_chosen.connect(self._show_first_run)
        self.header.settings_requested.connect(self._open_settings)
        self.status.severity_changed.connect(
            lambda: self.header.show_severity(self.status.severity)
        )
        self.first_run.left.connect(self._leave_first_run)
        self.status.live.batch_wanted.connect(self.work.show_batch)
        self.work.composer.samples_wanted.connect(self.add_samples)
        self.work.refused.connect(self._say_refusal)
        self.pages.currentChanged.connect(self._page_changed)
        self.hold.key_requested.connect(self._ask_key)

    def _add_menus(self) -> None:
        callbacks = WindowCallbacks(
            add_samples=self.add_samples,
            add_account=self._show_first_run,
            open_settings=self._open_settings,
            quit=self.close,
            refresh=self._refresh,
            open_shortcuts=self._open_shortcuts,
            open_about=lambda: about_dialog(self._context, self).open(),
        )
        for command in window_commands(self.work, callbacks):
            self.menus.add(command)

    def _setup_ui(self) -> None:
        self.setMinimumSize(*LEAST_SIZE_PX)
        self.resize(*FIRST_SIZE_PX)
        self.opening.say("clock", "Opening…", OPENING)
        self.pages.addWidget(self.opening)
        self.pages.addWidget(self.first_run)
        self.pages.addWidget(self.work)
        center = QWidget()
        column = QVBoxLayout(center)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self.busy)
        column.addWidget(self.damage)
        column.addWidget(self.hold)
        column.addWidget(self.banner)
        column.addWidget(self._scrolled_pages(), 1)
        self.setMenuWidget(self.header)
        self.header.switch.hide()
        self.setCentralWidget(center)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.status, 1)
        self.restoreGeometry(decoded(self._context.settings.layout(_GEOMETRY)))
        ScreenFit(self).fit()
        self.work.restore()
        WindowKeys(self, lambda: self.menus.actions)

    def _scrolled_pages(self) -> QScrollArea:
        """Let the pages scroll where banners or a small screen leave too little room for them."""
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.pages)
        return area


def _documents_in(folder: Path) -> list[Path]:
    """Return the sample documents; the file with their expected results is not one. Blocking."""
    return sorted(path for path in folder.iterdir() if path.suffix != ".json")
