"""The line at the top: which account, how fast uploads go, settings. For the window."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.quantities import rate_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, ComboBox, PlainLabel, paint_dot

_RATE_INTERVAL_MS = 1000
_DOT_FIELD_PX = 12
_PICKER_WIDTH_PX = 260


class _Choice(StrEnum):
    SANDBOX = "sandbox"
    ADD = "add"


class HeaderBar(QWidget):
    """Switches accounts and shows what the connection is doing."""

    account_chosen = Signal(object)
    """The `AccountId` to open."""
    sandbox_chosen = Signal()
    add_chosen = Signal()
    settings_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._services: AccountServices | None = None
        self._accounts: tuple[Account, ...] = ()
        self._severity = Severity.OK
        self.picker = ComboBox("Account")
        self.picker.setMinimumWidth(_PICKER_WIDTH_PX)
        self.picker.setIconSize(QSize(_DOT_FIELD_PX, _DOT_FIELD_PX))
        self.picker.activated.connect(self._chosen)
        self.rate = PlainLabel(role="muted", elide=None)
        self.rate.setFont(context.theme.figures_font())
        self.settings = Button("Settings", icons=context.icons, icon="settings")
        self.settings.clicked.connect(self.settings_requested)
        self._timer = QTimer(self)
        self._timer.setInterval(_RATE_INTERVAL_MS)
        self._timer.timeout.connect(self._show_rate)
        context.theme.changed.connect(self._draw_dots)
        self._setup_ui()
        self.show_accounts((), None)

    def bind(self, services: AccountServices | None) -> None:
        """Watch another account's uploads, or none."""
        self._services = services
        self._show_rate()
        if services is None:
            self._timer.stop()
        else:
            self._timer.start()

    def show_accounts(self, accounts: Sequence[Account], active: Account | None) -> None:
        """Offer the accounts, the sandbox and a way to add one; `active` is the open one."""
        self._accounts = tuple(account for account in accounts if not account.is_sandbox)
        self.picker.clear()
        if active is None:
            self.picker.addItem("No account open", None)
        for account in self._accounts:
            self.picker.addItem(account_text(account), account.id)
        self.picker.addItem("Sandbox — practice data", _Choice.SANDBOX)
        self.picker.addItem("Add account…", _Choice.ADD)
        self._active = active
        self._select_active()
        self._draw_dots()

    def show_severity(self, severity: Severity) -> None:
        """Let the open account's dot look as its connection does; the status line has the words."""
        self._severity = severity
        self._draw_dots()

    def _select_active(self) -> None:
        wanted: object = None
        if self._active is not None:
            wanted = _Choice.SANDBOX if self._active.is_sandbox else self._active.id
        for index in range(self.picker.count()):
            if self.picker.itemData(index) == wanted:
                self.picker.setCurrentIndex(index)
                return

    def _chosen(self, index: int) -> None:
        choice = self.picker.itemData(index)
        # The box shows what is open, not what was asked for; opening may fail.
        self._select_active()
        if choice == _Choice.ADD:
            self.add_chosen.emit()
        elif choice == _Choice.SANDBOX:
            self.sandbox_chosen.emit()
        elif choice is not None:
            self.account_chosen.emit(AccountId(str(choice)))

    def _draw_dots(self) -> None:
        for index in range(self.picker.count()):
            data = self.picker.itemData(index)
            if data == _Choice.ADD:
                continue
            is_open = index == self.picker.currentIndex() and self._active is not None
            self.picker.setItemIcon(
                index, self._dot(self._severity if is_open else Severity.WAITING)
            )

    def _dot(self, severity: Severity) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(_DOT_FIELD_PX, _DOT_FIELD_PX) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        field = picture.rect()
        field.setSize(QSize(_DOT_FIELD_PX, _DOT_FIELD_PX))
        paint_dot(painter, field, self._theme.severity_color(severity))
        painter.end()
        return QIcon(picture)

    def _show_rate(self) -> None:
        rate = self._services.batches.upload_bytes_per_s if self._services else 0.0
        self.rate.setText(f"▲ {rate_text(rate)}" if rate > 0 else "")
        self.rate.setAccessibleName(f"Uploading {rate_text(rate)}" if rate > 0 else "No uploads")

    def _setup_ui(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.picker)
        row.addStretch(1)
        row.addWidget(self.rate)
        row.addWidget(self.settings)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
