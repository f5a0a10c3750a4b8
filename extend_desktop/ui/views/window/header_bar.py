"""The row at the top: menus, page switch, which account, settings. For the window."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QWidget
from typing_extensions import override

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.page_switch import PageSwitch
from extend_desktop.ui.widgets import ComboBox, ToolButton, dot_icon

_DOT_FIELD_PX = 12
_HEIGHT_PX, _PICKER_PX, _NARROW_PICKER_PX = 44, 224, 160
_NARROW_BELOW_PX = 1_200


class _Choice(StrEnum):
    SANDBOX = "sandbox"
    ADD = "add"


class HeaderBar(QWidget):
    """Menus at the left, the page switch in the middle, account and settings at the right."""

    account_chosen = Signal(object)
    """The `AccountId` to open."""
    sandbox_chosen = Signal()
    add_chosen = Signal()
    settings_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._accounts: tuple[Account, ...] = ()
        self._severity = Severity.OK
        self.picker = ComboBox("Account")
        self.picker.setIconSize(QSize(_DOT_FIELD_PX, _DOT_FIELD_PX))
        self.picker.activated.connect(self._chosen)
        self.menu_bar = QMenuBar()
        self.switch = PageSwitch(context)
        self.settings = ToolButton(context.icons, "settings", "Settings")
        self.settings.clicked.connect(self.settings_requested)
        context.theme.changed.connect(self._draw_dots)
        self._setup_ui()
        self.show_accounts((), None)

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
        return dot_icon(
            self._theme.severity_color(severity), _DOT_FIELD_PX, self.devicePixelRatioF()
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the switch in the middle of the window, or where there is room for it."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW_BELOW_PX
        self.picker.setFixedWidth(_NARROW_PICKER_PX if is_narrow else _PICKER_PX)
        self.switch.set_narrow(narrow=is_narrow)

    def _setup_ui(self) -> None:
        # The menus and the account take equal shares, which keeps the switch in the middle.
        sides = (QHBoxLayout(), QHBoxLayout())
        sides[0].addWidget(self.menu_bar, 1, Qt.AlignmentFlag.AlignVCenter)
        sides[1].addStretch(1)
        sides[1].addWidget(self.picker)
        sides[1].addWidget(self.settings)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(8)
        row.addLayout(sides[0], 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(sides[1], 1)
        self.setFixedHeight(_HEIGHT_PX)
