"""The rows of the problems list: heads of groups, the field for passwords, the inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.drafts import draft_origin_text
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.problems import ProblemGroup, Remedy
from extend_desktop.presentation.quantities import count_text, size_text
from extend_desktop.presentation.text import with_detail
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.presentation.triage import (
    ONE_PASSWORD,
    PASSWORD_LABEL,
    PASSWORDS_LABEL,
    SEVERAL_PASSWORDS,
    UNLOCK,
    problem_detail,
)
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line, safe_tooltip
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.composer.problem_icons import problem_icon
from extend_desktop.ui.widgets import (
    Button,
    IconLabel,
    LinkButton,
    PlainLabel,
    PrimaryButton,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box, wide

ROW_PX, GROUP_PX = 30, 46
_FIELD_PX, _LIST_PX, _PADDING_PX = 32, 96, 8
COLUMNS = 4
KEY = Qt.ItemDataRole.UserRole
_WIDTH_PX, _LEAST_PX, _AROUND_PX = 170, 90, 12
_GAP_PX, _LABEL_FROM_PX, _SIGN_PX = 8, 480, 16
_HINT_PX = 260
"""So much of the hint of a group is to be read before all its links are in sight."""


class GroupRow(QWidget):
    """The head of a group: title and count, the hint below them, Remove all, and its actions.

    Args:
        group: what it is the head of.
        resolve: called with the remedy of the action that was pressed, and its button.
        remove: called when all are to be taken off the list.
    """

    def __init__(
        self,
        context: UiContext,
        group: ProblemGroup,
        resolve: Callable[[Remedy, QWidget], object],
        remove: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setAccessibleName(group.title)
        self.setAccessibleDescription(joined_sentences(_advice(group)))
        set_plain_tooltip(self, "\n".join(_said_of(group)))
        self._links: list[LinkButton] = []
        self._kept: list[QWidget] = []
        title, self._words = _head_words(group)
        hint_px = min(self._words.sizeHint().width(), _HINT_PX)
        self._words_px = max(title.sizeHint().width(), hint_px) + _GAP_PX
        self._more = Button(tr("More"))
        self._more.setProperty("role", "more")
        self._more.setAccessibleName(tr("More: {reason}", reason=group.title))
        self._more.setMenu(QMenu(self._more))
        sign = IconLabel(context.theme, context.icons, _SIGN_PX, Token.WARNING_TEXT)
        sign.show_icon(problem_icon(group.code))
        self._kept.append(sign)
        self._row = row_box(
            self, sign, wide(self._words), margins_px=(0, 0, 8, 0), spacing_px=_GAP_PX
        )
        removal = LinkButton(tr_n("Remove all {n}", "Remove all {n}", len(group.drafts), "inputs"))
        removal.setAccessibleName(with_detail(removal.text(), group.title))
        removal.clicked.connect(remove)
        self._add_link(removal)
        # The first choice stands last, where it is on all of them.
        for remedy in reversed(group.remedies):
            self._add_remedy(group, remedy, resolve)
        if not group.remedies:
            self._row.addWidget(self._more)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the links into a menu where they would leave too little of the words."""
        super().resizeEvent(event)
        room_px = self.width() - self._row.contentsMargins().right() - _width_px(self._kept)
        folds = room_px - self._words_px < _width_px(self._links)
        for link in self._links:
            link.setHidden(folds)
        self._more.setVisible(folds)

    def _add_remedy(
        self, group: ProblemGroup, remedy: Remedy, resolve: Callable[[Remedy, QWidget], object]
    ) -> None:
        is_first = remedy is group.remedies[0]
        text = tr(remedy.value)
        action = Button(text) if is_first else LinkButton(text)
        action.setAccessibleName(with_detail(text, group.title))
        action.clicked.connect(lambda: resolve(remedy, self._more if action.isHidden() else action))
        if isinstance(action, LinkButton):
            self._add_link(action)
        else:
            self._row.addWidget(self._more)
            self._row.addWidget(action)
            self._kept.append(action)

    def _add_link(self, link: LinkButton) -> None:
        self._links.append(link)
        self._row.addWidget(link)
        self._more.menu().addAction(link.text(), link.click)


def _head_words(group: ProblemGroup) -> tuple[QLayout, QWidget]:
    """Return the line of a head's title and its words, which are two lines if there is a hint."""
    title = PlainLabel(group.title)
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    count = PlainLabel(count_text(len(group.drafts)), role="warning_pill", elide=None)
    words, first_line = QWidget(), row_box(None, title, count, STRETCH)
    lines = column_box(words, STRETCH, first_line, spacing_px=1)
    if group.hint:
        lines.addWidget(PlainLabel(group.hint, role="muted"))
    lines.addStretch(1)
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return first_line, words


def head_text(group: ProblemGroup) -> str:
    """Return what a screen reader says of a group: title and count, then what to do about it."""
    first = with_detail(group.title, count_text(len(group.drafts)))
    return joined_sentences((as_sentence(first), *_advice(group)))


def _advice(group: ProblemGroup) -> list[str]:
    return [as_sentence(text) for text in _said_of(group)[1:]]


def _said_of(group: ProblemGroup) -> list[str]:
    """Return all there is to say of a group, each thing once."""
    return list(dict.fromkeys(filter(None, (group.title, group.hint, group.whole))))


def _width_px(widgets: Sequence[QWidget]) -> int:
    return sum(widget.sizeHint().width() + _GAP_PX for widget in widgets)


class PasswordRow(QWidget):
    """Asks for a password, or for a list of them; lives as long as the problems list."""

    entered = Signal(object)
    """The passwords, in their order, as they were typed."""
    given_up = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("passwordRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = PlainLabel(tr(PASSWORD_LABEL), elide=None)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr(PASSWORD_LABEL))
        self.list = QPlainTextEdit()
        self.list.setAccessibleName(tr(PASSWORDS_LABEL))
        self.list.setTabChangesFocus(True)
        self.field.setAcceptDrops(False)
        self.list.setAcceptDrops(False)
        self.unlock = PrimaryButton(tr(UNLOCK))
        self.cancel = Button(tr("Cancel"))
        self.several = LinkButton(tr(SEVERAL_PASSWORDS))
        self.hint = PlainLabel(role="warning")
        self._fields = QStackedWidget()
        self._setup_ui()
        self.field.textChanged.connect(self._show_ready)
        self.list.textChanged.connect(self._show_ready)
        self.field.returnPressed.connect(self._enter)
        self.unlock.clicked.connect(self._enter)
        self.cancel.clicked.connect(self.given_up)
        self.several.clicked.connect(self._turn)
        self._show_ready()

    @property
    def height_px(self) -> int:
        """The height it needs now."""
        return self._fields.height() + _PADDING_PX

    def begin(self) -> None:
        """Put the keyboard into the field."""
        (self.list if self._is_list else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keyboard(self) -> bool:
        """Whether what is typed goes into it."""
        return self.field.hasFocus() or self.list.hasFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.clear()
        self.list.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the field says by itself, and a hint that could not be read whole."""
        super().resizeEvent(event)
        is_narrow = self.width() < _LABEL_FROM_PX
        self._label.setVisible(not is_narrow)
        self.field.setPlaceholderText(tr(PASSWORD_LABEL) if is_narrow else "")
        # Not asked of the layout: the field is wider while there is no hint, which would keep it away.
        parts = [
            self.unlock,
            self.cancel,
            self.several,
            self.hint,
            *([] if is_narrow else [self._label]),
        ]
        self.hint.setVisible(self.width() >= _width_px(parts) + _LEAST_PX + _AROUND_PX)

    @property
    def _is_list(self) -> bool:
        return self._fields.currentWidget() is self.list

    def _typed(self) -> list[str]:
        # Nothing is stripped: blanks may be part of a password.
        lines = self.list.toPlainText().split("\n") if self._is_list else [self.field.text()]
        return [line for line in lines if line]

    def _show_ready(self) -> None:
        self.unlock.setEnabled(bool(self._typed()))

    def _enter(self) -> None:
        typed = self._typed()
        if typed:
            self.entered.emit(typed)

    def _turn(self) -> None:
        self._fields.setCurrentWidget(self.field if self._is_list else self.list)
        self._fields.setFixedHeight(_LIST_PX if self._is_list else _FIELD_PX)
        self._label.setText(tr(PASSWORDS_LABEL if self._is_list else PASSWORD_LABEL))
        self.several.setText(tr(ONE_PASSWORD if self._is_list else SEVERAL_PASSWORDS))
        self.several.setAccessibleName(self.several.text())
        self._show_ready()
        self.resized.emit()
        self.begin()

    def _setup_ui(self) -> None:
        self._fields.addWidget(self.field)
        self._fields.addWidget(self.list)
        self._fields.setFixedHeight(_FIELD_PX)
        self._fields.setMinimumWidth(_LEAST_PX)
        self._fields.setMaximumWidth(_WIDTH_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 8, 4)
        row.setSpacing(8)
        for widget in (self._label, self._fields, self.unlock, self.cancel, self.several):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        # The field gives way before its words do.
        self.hint.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row.addWidget(self.hint)
        row.addStretch(1)


def input_row(draft: Draft) -> QTreeWidgetItem:
    """Return the row of a blocked input."""
    size = size_text(draft.spec.size_bytes) if draft.spec.size_bytes is not None else "—"
    texts = [draft.spec.name, draft.spec.folder, size, problem_detail(draft)]
    item = QTreeWidgetItem([one_line(text) for text in texts])
    item.setData(0, KEY, draft.key)
    item.setToolTip(0, safe_tooltip(draft_origin_text(draft)))
    item.setData(1, Qt.ItemDataRole.AccessibleTextRole, item.text(1) or tr("no folder"))
    item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(3, Qt.ItemDataRole.AccessibleTextRole, item.text(3) or tr("no detail"))
    item.setSizeHint(0, QSize(0, ROW_PX))
    return item


def name_row(item: QTreeWidgetItem, spoken: str) -> None:
    """Let a screen reader say the same in every column of a row that spans them."""
    for column in range(COLUMNS):
        item.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)
