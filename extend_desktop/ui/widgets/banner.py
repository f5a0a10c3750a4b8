"""A line in a pane that says what went wrong there, with the way out of it. For ui."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QMargins, QUrl, Signal
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from extend_desktop.presentation.errors import Message
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.text import with_detail
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.opening import open_page
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets.banner_layout import BannerLayout
from extend_desktop.ui.widgets.buttons import Button, LinkButton, ToolButton
from extend_desktop.ui.widgets.icon_label import IconLabel
from extend_desktop.ui.widgets.plain_text import PlainLabel, plain_tooltip, restyle


class BannerKind(StrEnum):
    """How serious it is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


_ICONS = {
    BannerKind.ERROR: ("error", Token.FAILED_TEXT),
    BannerKind.WARNING: ("warning", Token.WARNING_TEXT),
    BannerKind.INFO: ("info", Token.ACCENT_TEXT),
}

_NAMES = {
    BannerKind.ERROR: marked("Error"),
    BannerKind.WARNING: marked("Warning"),
    BannerKind.INFO: marked("Note"),
}


class InlineBanner(QFrame):
    """Hidden until something is said; the text wraps and is always plain."""

    dismissed = Signal()
    """The operator closed it by its cross."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icons = icons
        self._is_built = False
        self._action: Callable[[], None] | None = None
        self._second_action: Callable[[], None] | None = None
        self._stays = False
        self._request_id = ""
        self._read_more_url = ""
        self.hide()

    def _build(self) -> None:
        """Make the parts with the first message: most of the window's banners never have one."""
        self._is_built = True
        icons = self._icons
        self._sign = IconLabel(icons.theme, icons, 16)
        self._title = PlainLabel(wrap=True)
        self._title.setFont(_emphasised(self.font()))
        self._detail = PlainLabel(wrap=True, role="banner")
        self._button = Button(tr("Retry"))
        self._second = Button("")
        self._copy = LinkButton(tr("Copy request id"), icons=icons, icon="copy")
        self._read_more = LinkButton(tr("Read more"))
        for link in (self._copy, self._read_more):
            link.set_flush()
        self._close = ToolButton(icons, "close", tr("Close this message"))
        self._setup_ui()
        self._button.clicked.connect(lambda: self._act(self._action))
        self._second.clicked.connect(lambda: self._act(self._second_action))
        self._copy.clicked.connect(self._copy_request_id)
        self._read_more.clicked.connect(self._open_page)
        self._close.clicked.connect(self._dismiss)

    def say(
        self,
        kind: BannerKind,
        title: str,
        detail: str = "",
        *,
        action_text: str = "",
        action: Callable[[], None] | None = None,
        request_id: str | None = None,
        second: tuple[str, Callable[[], None]] | None = None,
        stays: bool = False,
        read_more_url: str = "",
    ) -> None:
        """Show a message, with a button if `action` is given, and another if `second` is.

        With `stays` it shows a state: it has no cross, and its buttons do not hide it.
        """
        if not self._is_built:
            self._build()
        self.setProperty("kind", kind.value)
        restyle(self)
        self._sign.show_icon(*_ICONS[kind])
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._offer(action_text or tr("Retry"), action, request_id)
        self._offer_page(read_more_url)
        self._offer_second(second)
        self._stays = stays
        self._close.setVisible(not stays)
        self._arrange(_room_px(self))
        said = with_detail(tr(_NAMES[kind]), title)
        self.setAccessibleName(joined_sentences((as_sentence(said), detail)))
        self.show()

    def say_error(
        self,
        message: Message,
        retry: Callable[[], None] | None = None,
        second: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show the message of an error, with Retry calling what failed again.

        `second` is another button, as for `say`.
        """
        detail = joined_sentences(part for part in (message.detail, message.advice) if part)
        self.say(
            BannerKind.ERROR,
            message.title,
            detail,
            action=retry,
            request_id=message.request_id,
            second=second,
            read_more_url=message.read_more_url,
        )

    def text(self) -> str:
        """Return all that is said, for tests and copying; empty while hidden."""
        if self.isHidden():
            return ""
        return "\n".join(
            part for part in (self._title.full_text(), self._detail.full_text()) if part
        )

    def _offer(
        self, action_text: str, action: Callable[[], None] | None, request_id: str | None
    ) -> None:
        self._action = action
        self._request_id = request_id or ""
        self._button.setText(action_text)
        self._button.setAccessibleName(action_text)
        self._button.setVisible(action is not None)
        self._copy.setVisible(bool(request_id))

    def _offer_second(self, second: tuple[str, Callable[[], None]] | None) -> None:
        words, self._second_action = second or ("", None)
        self._second.setText(words)
        self._second.setAccessibleName(words)
        self._second.setVisible(second is not None)

    def _offer_page(self, url: str) -> None:
        self._read_more_url = url if _is_page(url) else ""
        self._read_more.setToolTip(plain_tooltip(url) if self._read_more_url else "")
        self._read_more.setVisible(bool(self._read_more_url))

    def _open_page(self) -> None:
        open_page(self._read_more_url, self._say_not_opened)

    def _say_not_opened(self, failure: Message) -> None:
        # Added once to what is said already: that error and its buttons are still needed.
        words = joined_sentences(part for part in (failure.detail, failure.advice) if part)
        said = self._detail.full_text()
        if words not in said:
            self._detail.setText(joined_sentences((said, words)))
            self._detail.show()
            self.setAccessibleName(joined_sentences((self.accessibleName(), words)))
            self._arrange(self.width())

    def _act(self, action: Callable[[], None] | None) -> None:
        if not self._stays:
            self.hide()
        if action is not None:
            action()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _copy_request_id(self) -> None:
        QGuiApplication.clipboard().setText(self._request_id)

    def _setup_ui(self) -> None:
        shown = (self._button, self._second, self._copy, self._read_more)
        words = (self._title, self._detail)
        self._layout = BannerLayout(self, self._sign, words, shown, self._close)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words where there is room, else below."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Take the height again: only what is on screen has its style."""
        super().showEvent(event)
        self._arrange(self.width())

    def _arrange(self, width_px: int) -> None:
        if not self._is_built:
            return
        # A splitter does not ask for height by width.
        self.setFixedHeight(self._layout.arrange(width_px))


def _is_page(url: str) -> bool:
    """Whether it is a page on the web: the server wrote it, and nothing else is opened."""
    page = QUrl(url, QUrl.ParsingMode.StrictMode)
    return page.isValid() and page.scheme() == "https" and bool(page.host())


def _room_px(banner: QWidget) -> int:
    """Return the width it has, or will have about: a window grows with what is first asked."""
    parent = banner.parentWidget()
    if banner.isVisible() or parent is None:
        return banner.width()
    layout = parent.layout()
    margins = layout.contentsMargins() if layout is not None else QMargins()
    return max(parent.width() - margins.left() - margins.right(), banner.minimumWidth())


def _emphasised(font: QFont) -> QFont:
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result
