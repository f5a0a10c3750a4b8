"""The row at the top: menus, page switch, which account, settings. For the window."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.accounts import Account, AccountColor
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.accounts import account_detail, account_tip
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.page_switch import PageSwitch, SwitchRoom
from extend_desktop.ui.widgets import ComboBox, ToolButton, plain_tooltip, set_plain_tooltip
from extend_desktop.ui.widgets.account_mark import (
    DETAIL_ROLE,
    MARK_PX,
    AccountDelegate,
    account_mark,
)
from extend_desktop.ui.widgets.combo_box import SHORT_ROLE
from extend_desktop.ui.widgets.menu_bar import MenuBar
from extend_desktop.ui.widgets.plain_text import restyle

_LIST_PX, _LINE_PX = 320, 3
_HEIGHT_PX, _PICKER_PX, _PICKER_CHARACTERS, _LEAST_PICKER_PX = 44, 224, 36, 104
_GAP_PX, _LEFT_PX, _RIGHT_PX = 8, 4, 8
_NARROW_BELOW_PX, _TIGHT_BELOW_PX = 1_200, 720
"""Below the second, titles of menus stand closer: else the last one is folded in some languages."""


class _Choice(StrEnum):
    SANDBOX = "sandbox"
    EDIT = "edit"
    ADD = "add"
    MANAGE = "manage"


class HeaderBar(QWidget):
    """Menus at the left, the page switch in the middle, account and settings at the right."""

    account_chosen = Signal(object)
    """The `AccountId` to open."""
    sandbox_chosen = Signal()
    add_chosen = Signal()
    manage_chosen = Signal()
    edit_chosen = Signal(object)
    """The `Account` shown, to be edited."""
    settings_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._accounts: tuple[Account, ...] = ()
        self._severity = Severity.OK
        self.picker = ComboBox(tr("Account"))
        self.picker.setIconSize(QSize(*MARK_PX))
        self.picker.setItemDelegate(AccountDelegate(context.theme, self.picker))
        self.picker.view().setMinimumWidth(_LIST_PX)
        self.picker.activated.connect(self._chosen)
        self.menu_bar = MenuBar()
        self.switch = PageSwitch(context)
        self.settings = ToolButton(context.icons, "settings", tr("Settings"))
        self.settings.clicked.connect(self.settings_requested)
        context.theme.changed.connect(self._draw_dots)
        context.theme.changed.connect(self.update)
        self._setup_ui()
        self.show_accounts((), None)

    def show_accounts(self, accounts: Sequence[Account], active: Account | None) -> None:
        """Offer the accounts, the sandbox and a way to add one; `active` is the open one."""
        self._accounts = tuple(account for account in accounts if not account.is_sandbox)
        self.picker.clear()
        if active is None:
            self.picker.addItem(tr("No account open"), None)
        for account in self._accounts:
            self._add_account(account)
        self.picker.addItem(tr("Sandbox — practice data"), _Choice.SANDBOX)
        self.picker.setItemData(self.picker.count() - 1, tr("Sandbox", "an account"), SHORT_ROLE)
        if active is not None and active in self._accounts:
            self.picker.addItem(tr("Edit “{account}”…", account=account_text(active)), _Choice.EDIT)
        self.picker.addItem(tr("Add account…"), _Choice.ADD)
        self.picker.addItem(tr("Manage accounts…"), _Choice.MANAGE)
        self._active = active
        self._select_active()
        self._draw_dots()
        set_plain_tooltip(self.picker, account_tip(active) if active else "")
        self.update()

    def _add_account(self, account: Account) -> None:
        self.picker.addItem(account_text(account), account.id)
        row = self.picker.count() - 1
        self.picker.setItemData(row, account_detail(account), DETAIL_ROLE)
        tip = plain_tooltip(account_tip(account))
        self.picker.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        spoken = joined_parts((account_text(account), account_detail(account)))
        self.picker.setItemData(row, spoken, Qt.ItemDataRole.AccessibleTextRole)

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
        elif choice == _Choice.MANAGE:
            self.manage_chosen.emit()
        elif choice == _Choice.EDIT:
            self.edit_chosen.emit(self._active)
        elif choice == _Choice.SANDBOX:
            self.sandbox_chosen.emit()
        elif choice is not None:
            self.account_chosen.emit(AccountId(str(choice)))

    def _draw_dots(self) -> None:
        for index in range(self.picker.count()):
            data = self.picker.itemData(index)
            if data in (_Choice.ADD, _Choice.MANAGE, _Choice.EDIT):
                continue
            is_open = index == self.picker.currentIndex() and self._active is not None
            severity = self._severity if is_open else Severity.WAITING
            self.picker.setItemIcon(index, self._mark(data, severity))

    def _mark(self, account_id: object, severity: Severity) -> QIcon:
        account = next((known for known in self._accounts if known.id == account_id), None)
        color = self._theme.account_color(account.color) if account is not None else None
        dot = self._theme.severity_color(severity)
        return account_mark(color, dot, self.devicePixelRatioF())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Underline the row in the colour of the account shown."""
        super().paintEvent(event)
        if self._active is not None and self._active.color is not AccountColor.GREY:
            painter = QPainter(self)
            line = QRect(0, self.height() - _LINE_PX, self.width(), _LINE_PX)
            painter.fillRect(line, self._theme.account_color(self._active.color))
            painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the switch in the middle of the window, or where there is room for it."""
        # A page that is offered no more leaves room, too.
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._share(self.width())
        return super().event(event)

    def _share(self, width_px: int) -> None:
        is_tight = width_px < _TIGHT_BELOW_PX
        if self.menu_bar.property("isTight") is not is_tight:
            self.menu_bar.setProperty("isTight", is_tight)
            restyle(self.menu_bar)
        room = SwitchRoom.NARROW if width_px < _NARROW_BELOW_PX else SwitchRoom.WHOLE
        if self._beside_px(width_px, room) < _LEAST_PICKER_PX:
            room = SwitchRoom.ICONS
        self.switch.take_room(room)
        self.picker.setFixedWidth(self._picker_px(width_px, room))

    def _beside_px(self, width_px: int, room: SwitchRoom) -> int:
        """Return what menus, switch and settings leave of the width."""
        menus_px, settings_px = (part.sizeHint().width() for part in (self.menu_bar, self.settings))
        taken_px = menus_px + self.switch.width_px(room) + settings_px
        return width_px - taken_px - _LEFT_PX - _RIGHT_PX - 3 * _GAP_PX

    def _picker_px(self, width_px: int, room: SwitchRoom) -> int:
        """Return the width for the account: what is usual, or what there is beside the switch."""
        side_px = (width_px - _LEFT_PX - _RIGHT_PX - self.switch.width_px(room)) // 2
        room_px = side_px - self.settings.sizeHint().width() - 3 * _GAP_PX
        letters_px = _PICKER_CHARACTERS * self.picker.fontMetrics().averageCharWidth()
        usual_px = max(_PICKER_PX, letters_px)
        return max(_LEAST_PICKER_PX, min(usual_px, room_px, self._beside_px(width_px, room)))

    def _setup_ui(self) -> None:
        # The menus and the account take equal shares, which keeps the switch in the middle.
        sides = (QHBoxLayout(), QHBoxLayout())
        sides[0].addWidget(self.menu_bar, 1, Qt.AlignmentFlag.AlignVCenter)
        sides[1].addStretch(1)
        sides[1].addWidget(self.picker)
        sides[1].addWidget(self.settings)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT_PX, 0, _RIGHT_PX, 0)
        row.setSpacing(_GAP_PX)
        row.addLayout(sides[0], 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(sides[1], 1)
        self.setFixedHeight(_HEIGHT_PX)
