"""The one window: top row, first-run page or the work pages, status strip. For app.py."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from typing_extensions import override

from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.program import OPENING, OPENING_SANDBOX
from extend_desktop.presentation.translation import tr
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.session import Session
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.hearing import hear
from extend_desktop.ui.views.settings.parts import SettingsMeans
from extend_desktop.ui.views.window.account_display import AccountDisplay
from extend_desktop.ui.views.window.center import WindowCenter, window_top
from extend_desktop.ui.views.window.commands import WindowCallbacks, window_commands
from extend_desktop.ui.views.window.current_only import CurrentOnlyStack
from extend_desktop.ui.views.window.damage_banner import DamageBanner
from extend_desktop.ui.views.window.dialogs import WindowDialogs
from extend_desktop.ui.views.window.first_run_place import FirstRunPlace
from extend_desktop.ui.views.window.header_bar import HeaderBar
from extend_desktop.ui.views.window.hold_banner import HoldBanner
from extend_desktop.ui.views.window.keys import WindowKeys
from extend_desktop.ui.views.window.layout_state import decoded, encoded
from extend_desktop.ui.views.window.live_batches import LiveBatches
from extend_desktop.ui.views.window.menus import WindowMenus
from extend_desktop.ui.views.window.notices import (
    greet,
    say_practice_stopped,
    say_refusal,
)
from extend_desktop.ui.views.window.opener import AccountOpener
from extend_desktop.ui.views.window.page_counts import PageCounts
from extend_desktop.ui.views.window.palette_items import PaletteOpener, PaletteParts
from extend_desktop.ui.views.window.pane_focus import StatusLastWindow, has_focus_inside
from extend_desktop.ui.views.window.pending_files import PendingFiles
from extend_desktop.ui.views.window.status_line import StatusLine
from extend_desktop.ui.views.window.tour_place import TourPlace
from extend_desktop.ui.views.window.work_place import WorkPlace
from extend_desktop.ui.visibility import Attention
from extend_desktop.ui.widgets import BusyBar, EmptyState, InlineBanner, ScreenFit

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.ui.views.window.first_run import FirstRunPage
    from extend_desktop.ui.views.window.work_area import WorkArea

LEAST_SIZE_PX = (1024, 640)
FIRST_SIZE_PX = (1280, 800)
_GEOMETRY = "window"


class MainWindow(StatusLastWindow):
    """Composes the panes and follows the session.

    Args:
        samples: folder of the bundled sample documents; the guide's is beside it.
        damage: what was found damaged; None where there is nothing to look after.
        settings_means: what single pages of Settings need from outside.
    """

    closed = Signal()
    """The operator closed the window; the program should end."""

    def __init__(
        self,
        context: UiContext,
        session: Session,
        samples: Path,
        damage: DamageReports | None = None,
        settings_means: SettingsMeans | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._session = session
        with context.theme.held_back():
            self.header = HeaderBar(context)
            self.banner = InlineBanner(context.icons)
            self.damage = DamageBanner(context, damage)
            self.hold = HoldBanner(context)
            self._attention = Attention(self)
            self.busy = BusyBar(context.theme)
            self.pages = CurrentOnlyStack()
            self.work_place = place = WorkPlace(context, self, self.pages)
            self.live = LiveBatches(context, self)
            self.status = StatusLine(context, self.live)
            self._counts = PageCounts(place, self.header.switch, self.live)
            self.opening = EmptyState(context)
            self.first_run_place = FirstRunPlace(context, session, self.pages, place)
            self.menus = WindowMenus(self, self.header.menu_bar, context)
            self._tasks = PaneTasks(context.tasks, "window", self.banner, self.busy)
            self._pending = PendingFiles(place, self._tasks, samples)
            self.stage, self.waiting_files = self._pending.stage, self._pending.waiting
            self.opener = AccountOpener(session, self._tasks, self.banner, self)
            self.dialogs = WindowDialogs(
                context, session, self, self.menus, settings_means, samples.parent
            )
            parts = PaletteParts(session, place, self.menus, self.dialogs, self.opener)
            self.palettes = PaletteOpener(context, parts, self._tasks, self)
            self.account = AccountDisplay(context, session, self._tasks, self.banner, self.header)
            self.tour = TourPlace(context, self.menus, self.first_run_place, place, self.header)
            self._setup_ui()
            self._add_menus()
            self._connect()
            self.account.show()
            self._show_services(session.current)
            if session.current is not None:
                self.pages.setCurrentWidget(self.work)

    @property
    def work(self) -> WorkArea:
        """The work pages, which the first painting does without."""
        return self.work_place.area

    @property
    def first_run(self) -> FirstRunPage:
        """The page that is shown while no account is open."""
        return self.first_run_place.page

    def open_at_start(self, files: Sequence[Path], *, sandbox: bool) -> None:
        """Open the last account, or the sandbox; `files` land in staging once one is open."""
        self.damage.read()
        self.stage(files)
        if sandbox:
            self.opening.say("sandbox", tr("Starting the sandbox…"), tr(OPENING_SANDBOX))
            self.opener.open_sandbox()
        else:
            self.opener.restore()

    def stand_aside(self, *, is_aside: bool) -> None:
        """Leave the account to another window and do nothing, or show it after all."""
        self.remember_layout()
        self.dialogs.stand_aside(is_aside=is_aside)
        self._show_services(None if is_aside else self._session.current)

    def add_samples(self) -> None:
        """Stage the bundled sample documents."""
        self.banner.hide()
        self._pending.add_samples()

    def say_defect(self, error: BaseException) -> None:
        """Tell the operator about an error that no pane has dealt with."""
        self.banner.say_error(message_of(error))

    def remember_layout(self) -> None:
        """Keep size and arrangement for the next start."""
        self._context.settings.remember_layout(_GEOMETRY, encoded(self.saveGeometry()))
        self.work_place.remember()

    def quit(self) -> None:
        """End the program, also where closing would only hide the window."""
        self.remember_layout()
        self.work_place.end()
        self.closed.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once; the program ends in its own time, or goes on in the tray."""
        event.setAccepted(not self.dialogs.tray.keeps_open())
        if event.isAccepted():
            self.quit()

    def _opened(self, services: AccountServices) -> None:
        is_new = self.first_run_place.is_shown
        self._show_services(services)
        self.pages.setCurrentWidget(self.work)
        if not has_focus_inside(self.work):
            self.work.setFocus()  # Else the first control has it, which picks the account.
        is_first = is_new and self._pending.is_empty
        samples = self.add_samples if is_first else None
        greet(self.banner, self._session, services, samples, self.dialogs.open_key_store)
        self._pending.release()

    def _closed(self, _: None) -> None:
        # The page stays: most often the next account is about to open.
        self._show_services(None)

    def _practice_stopped(self, _: None) -> None:
        self.status.say_stopped()
        say_practice_stopped(self.banner, self.opener.open_sandbox)

    def _show_services(self, services: AccountServices | None) -> None:
        self.banner.hide()
        self.live.bind(services)
        self._counts.bind(services)
        self.work_place.bind(services)
        self.status.bind(services)
        self.hold.bind(services)
        self._attention.bind(services)
        self.menus.set_account_open(is_open=services is not None)

    def _refresh(self) -> None:
        self.work.files.refresh()
        if (services := self._session.current) is not None:
            # A batch that has ended may have been reviewed since.
            for batch_id in dict.fromkeys((None, *self.work.later.batches_on_view)):
                services.batches.refresh(batch_id)

    def _connect(self) -> None:
        hear(self._session.opened, self._opened, self)
        hear(self._session.closed, self._closed, self)
        hear(self._session.key_moved, self.status.key_moved, self)
        hear(self._session.sandbox_stopped, self._practice_stopped, self)
        self.opener.failed.connect(self.first_run_place.show_if_closed)
        self.dialogs.serve(self.opener, self.header)
        self.dialogs.ending.quit_by(self.quit, self.dialogs.tray)
        requests = self.dialogs.requests
        requests.account_forgotten.connect(self.account.show)
        requests.account_forgotten.connect(self.account.behind.follow)
        requests.account_forgotten.connect(self.first_run_place.show_if_closed)
        requests.practice_reset_confirmed.connect(self.opener.reset_sandbox)
        requests.add_account_requested.connect(self.first_run_place.show)
        self.header.account_chosen.connect(self.opener.open_account)
        self.header.sandbox_chosen.connect(self.opener.open_sandbox)
        self.header.add_chosen.connect(self.first_run_place.show)
        self.status.severity_changed.connect(
            lambda: self.header.show_severity(self.status.severity)
        )
        self.work_place.when_built(partial(_connect_work, self))
        self.first_run_place.work_shown.connect(self.header.switch.setVisible)
        self.hold.key_requested.connect(self.dialogs.ask_key)

    def _add_menus(self) -> None:
        callbacks = WindowCallbacks(
            add_samples=self.add_samples,
            add_account=self.first_run_place.show,
            quit=self.quit,
            refresh=self._refresh,
            find_command=self.palettes.open,
            show_tour=self.tour.show,
            dialogs=self.dialogs,
        )
        self.menus.fill(window_commands(self.work_place, callbacks))

    def _setup_ui(self) -> None:
        self.setMinimumSize(*LEAST_SIZE_PX)
        # Else each change of a text in the status bar begins to move the window's parts.
        self.setAnimated(False)
        self.resize(*FIRST_SIZE_PX)
        self.opening.say("clock", tr("Opening…"), tr(OPENING))
        self.pages.addWidget(self.opening)
        banners = (self.busy, self.damage, self.hold, *self.dialogs.banners, self.banner)
        self.setMenuWidget(window_top(self.account.bar, self.header))
        self.header.switch.hide()
        self.setCentralWidget(WindowCenter(banners, self.pages))
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().addPermanentWidget(self.account.behind)
        self.restoreGeometry(decoded(self._context.settings.layout(_GEOMETRY)))
        ScreenFit(self).fit()
        WindowKeys(self, lambda: self.menus.actions)


def _connect_work(window: MainWindow, work: WorkArea) -> None:
    window.dialogs.ending.follow(work.ending)
    window.dialogs.requests.page_size_chosen.connect(work.files.use_page_size)
    window.status.live.batch_wanted.connect(work.show_batch)
    work.composer.samples_wanted.connect(window.add_samples)
    work.refused.connect(partial(say_refusal, window.banner))
    work.restore()
