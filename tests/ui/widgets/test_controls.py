"""Search field, banner, empty state, busy bar, stacked bar."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from extend_desktop.domain.batches import Phase, PhaseCounts
from extend_desktop.domain.errors import RequestError
from extend_desktop.presentation.errors import Message, message_of
from extend_desktop.presentation.severity import Severity
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import (
    BannerKind,
    BusyBar,
    Button,
    ComboBox,
    EmptyState,
    InlineBanner,
    SearchField,
    StatusDot,
    ToolButton,
)
from extend_desktop.ui.widgets.search_field import DEBOUNCE_MS
from extend_desktop.ui.widgets.stacked_bar import paint, segments_of
from tests.helpers.pane_fixtures import click, until


def button(widget: InlineBanner | EmptyState, name: str) -> QPushButton:
    return next(item for item in widget.findChildren(QPushButton) if item.accessibleName() == name)


async def test_search_asks_once_after_the_last_key(qtbot: QtBot, context: UiContext) -> None:
    field = SearchField(context.icons, "Filter")
    qtbot.addWidget(field)
    asked: list[str] = []
    field.searched.connect(asked.append)
    QTest.keyClicks(field, "inv")
    assert asked == []
    QTest.keyClicks(field, "oice ")
    await until(lambda: asked)
    assert asked == ["invoice"]
    assert DEBOUNCE_MS == 250


async def test_search_asks_at_once_on_return_and_esc(qtbot: QtBot, context: UiContext) -> None:
    field = SearchField(context.icons, "Filter")
    qtbot.addWidget(field)
    asked: list[str] = []
    field.searched.connect(asked.append)
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["abc"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert asked == ["abc", ""]
    assert field.text() == ""


async def test_a_banner_says_the_error_and_retries(qtbot: QtBot, context: UiContext) -> None:
    banner = InlineBanner(context.icons)
    qtbot.addWidget(banner)
    tries: list[None] = []
    message = Message("No answer", "The server <b>slept</b>.", "Try again.", "req_1", "timeout")
    banner.say_error(message, lambda: tries.append(None))
    assert banner.text() == "No answer\nThe server <b>slept</b>. Try again."
    click(button(banner, "Copy request id"))
    assert QGuiApplication.clipboard().text() == "req_1"
    click(button(banner, "Retry"))
    assert len(tries) == 1
    assert banner.isHidden()
    assert banner.text() == ""


@pytest.mark.parametrize("width_px", [200, 260, 330, 900])
async def test_every_button_of_a_banner_is_whole_in_any_width(
    qtbot: QtBot, context: UiContext, width_px: int
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    banner = InlineBanner(context.icons, holder)
    QVBoxLayout(holder).addWidget(banner)
    holder.resize(width_px, 400)
    holder.show()
    banner.say(
        BannerKind.ERROR,
        "The key may not do this",
        action=lambda: None,
        request_id="req_1",
        read_more_url="https://docs.example/page",
    )
    shown = [item for item in banner.findChildren(QPushButton) if item.isVisible()]
    assert len(shown) == 3
    await until(lambda: all(item.width() >= item.sizeHint().width() for item in shown))
    assert all(banner.rect().contains(item.geometry()) for item in shown)


async def test_a_narrow_banner_puts_beside_each_other_what_has_room(
    qtbot: QtBot, context: UiContext
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    banner = InlineBanner(context.icons, holder)
    QVBoxLayout(holder).addWidget(banner)
    holder.resize(320, 400)
    holder.show()
    message = Message("No answer", "The server slept.", "", "req_4dTz81", "internal")
    banner.say_error(message, lambda: None, ("Show the account", lambda: None))
    retry, account, copied = (
        button(banner, name) for name in ("Retry", "Show the account", "Copy request id")
    )
    await until(lambda: retry.y() > 0 and copied.y() > retry.y())
    assert account.y() == retry.y()
    assert copied.x() == retry.x()
    holder.resize(900, 400)
    await until(lambda: copied.y() == retry.y())


@pytest.mark.parametrize("width_px", [460, 580])
async def test_one_button_stands_beside_words_that_wrap(
    qtbot: QtBot, context: UiContext, width_px: int
) -> None:
    """Below them it took a third of what a small screen has for the page."""
    holder = QWidget()
    qtbot.addWidget(holder)
    banner = InlineBanner(context.icons, holder)
    QVBoxLayout(holder).addWidget(banner)
    holder.resize(width_px, 400)
    holder.show()
    banner.say(BannerKind.ERROR, "No answer", "The server slept. " * 6, action=lambda: None)
    retry, words = button(banner, "Retry"), banner._detail
    await until(lambda: retry.x() > words.geometry().right())
    assert words.height() >= 2 * words.fontMetrics().height()
    banner.say_error(
        Message("No answer", "The server slept. " * 6, "", "req_4dTz81", "internal"),
        lambda: None,
        ("Show the account", lambda: None),
    )
    await until(lambda: retry.y() > words.geometry().bottom())


async def test_links_of_a_banner_begin_where_its_words_do(qtbot: QtBot, context: UiContext) -> None:
    """Their room for a border kept them seven pixels away."""
    banner = InlineBanner(context.icons)
    qtbot.addWidget(banner)
    message = Message("No answer", "", "", "req_4dTz81", "internal", "https://example.com/a")
    banner.say_error(message)
    await until(banner.isVisible)
    for name in ("Copy request id", "Read more"):
        link, option = button(banner, name), QStyleOptionButton()
        link.initStyleOption(option)
        contents = QStyle.SubElement.SE_PushButtonContents
        assert link.style().subElementRect(contents, option, link).left() <= 1


async def test_in_a_narrow_pane_the_words_of_a_banner_have_its_whole_width(
    qtbot: QtBot, context: UiContext
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    banner = InlineBanner(context.icons, holder)
    QVBoxLayout(holder).addWidget(banner)
    holder.resize(200, 400)
    holder.show()
    banner.say(BannerKind.ERROR, "No answer", "The server slept. " * 8, action=lambda: None)
    retry, close = button(banner, "Retry"), banner.findChild(ToolButton)
    assert isinstance(close, ToolButton)
    await until(lambda: banner._detail.width() > banner.width() - 30)
    assert close.geometry().bottom() < banner._detail.y() < retry.y()
    high = banner.height()
    holder.resize(900, 400)
    await until(lambda: banner._detail.y() < close.geometry().bottom())
    assert banner.height() < high
    assert retry.y() < banner._detail.geometry().bottom(), "beside the words again"
    holder.resize(200, 400)
    await until(lambda: banner.height() == high)


async def test_the_sign_stands_beside_a_single_line_as_the_line_does(
    qtbot: QtBot, context: UiContext
) -> None:
    banner = InlineBanner(context.icons)
    qtbot.addWidget(banner)
    banner.resize(500, 60)
    banner.say(BannerKind.INFO, "Renamed 5 files")
    await until(banner.isVisible)
    title, sign = banner._title.geometry(), banner._sign.geometry()
    assert abs(title.center().y() - sign.center().y()) <= 1
    banner.say(BannerKind.INFO, "Renamed 5 files", "One of them is open elsewhere. " * 9)
    await until(lambda: banner._sign.y() < banner._title.y() + 4)


async def test_a_banner_without_a_way_out_has_no_button(qtbot: QtBot, context: UiContext) -> None:
    banner = InlineBanner(context.icons)
    qtbot.addWidget(banner)
    banner.say(BannerKind.INFO, "For your information")
    assert not button(banner, "Retry").isVisibleTo(banner)
    assert not button(banner, "Copy request id").isVisibleTo(banner)


async def test_a_banner_may_speak_again_from_its_own_button(
    qtbot: QtBot, context: UiContext
) -> None:
    banner = InlineBanner(context.icons)
    qtbot.addWidget(banner)
    banner.say(BannerKind.WARNING, "First", action=lambda: banner.say(BannerKind.ERROR, "Second"))
    click(button(banner, "Retry"))
    assert banner.text() == "Second"


async def test_an_empty_state_offers_the_next_step(qtbot: QtBot, context: UiContext) -> None:
    empty = EmptyState(context)
    qtbot.addWidget(empty)
    done: list[None] = []
    empty.say("inbox", "Nothing", "Add.", action_text="Add", action=lambda: done.append(None))
    click(button(empty, "Add"))
    assert done == [None]
    empty.say("inbox", "Nothing", "Nothing to do.")
    assert not empty.findChildren(QPushButton)[0].isVisibleTo(empty)


class Painted(QObject):
    """Notes which of some widgets are painted."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.widgets: list[QObject] = []
        for widget in widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.widgets.append(watched)
        return False


async def test_saying_the_same_again_draws_nothing(qtbot: QtBot, context: UiContext) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    empty, dot, last = EmptyState(context), StatusDot(context.theme), QWidget()
    column = QVBoxLayout(window)
    for widget in (empty, dot, last):
        column.addWidget(widget)

    def speak() -> None:
        empty.say("inbox", "Nothing here", "Drop files.")
        dot.set_status(Severity.OK, "Connected")

    speak()
    window.show()
    parts = [*empty.findChildren(QWidget), *dot.findChildren(QWidget), last]
    painted = Painted(parts)
    await until(lambda: last in painted.widgets)
    painted.widgets.clear()
    speak()
    last.update()
    await until(lambda: painted.widgets)
    assert painted.widgets == [last]
    dot.set_status(Severity.FAILED, "Connected")
    empty.say("inbox", "Nothing there", "Drop files.")
    await until(lambda: len({*painted.widgets} - {last}) > 1)


async def test_the_busy_bar_draws_only_while_busy(qtbot: QtBot, context: UiContext) -> None:
    bar = BusyBar(context.theme)
    qtbot.addWidget(bar)
    bar.resize(200, 2)
    bar.show()

    def colored() -> bool:
        picture = bar.grab().toImage()
        accent = context.theme.color(Token.ACCENT).rgb()
        return any(picture.pixel(x, 1) == accent for x in range(picture.width()))

    bar.set_busy(True)
    assert bar.accessibleName() == "Loading"
    await until(colored)
    bar.set_busy(False)
    assert not colored()


async def test_an_icon_button_has_a_name(qtbot: QtBot, context: UiContext) -> None:
    tool = ToolButton(context.icons, "refresh", "Refresh")
    qtbot.addWidget(tool)
    assert tool.accessibleName() == "Refresh"
    assert "Refresh" in tool.toolTip()


async def test_an_icon_keeps_its_distance_from_the_words(qtbot: QtBot, context: UiContext) -> None:
    """With what Qt leaves a drawing touched the first letter."""
    button = Button("Words", icons=context.icons, icon="folder")
    plain = Button("Words")
    for each in (button, plain):
        qtbot.addWidget(each)
    extra_px = button.sizeHint().width() - plain.sizeHint().width()
    assert extra_px > 16 + 4
    option = QStyleOptionButton()
    button.initStyleOption(option)
    assert (option.text.lstrip(), option.text[0]) == ("Words", " ")
    button.setText("")
    button.initStyleOption(option)
    assert not option.text


async def test_a_picker_without_a_choice_shows_why(qtbot: QtBot, context: UiContext) -> None:
    box = ComboBox("Version")
    qtbot.addWidget(box)
    box.setEnabled(False)
    box.resize(240, 30)
    empty = box.grab().toImage()
    box.setPlaceholderText("Choose an extractor first")
    assert box.grab().toImage() != empty


async def test_the_wheel_changes_a_picker_only_when_it_has_the_focus(
    qtbot: QtBot, context: UiContext
) -> None:
    box = ComboBox("Order")
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    box.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        box.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.currentIndex() == 0
    assert box.accessibleName() == "Order"


@pytest.mark.parametrize(
    "phase_counts",
    [
        PhaseCounts(processed=640, failed=5, running=90, waiting=265),
        PhaseCounts(processed=99_999, failed=1),
        PhaseCounts(cancelled=1, skipped=2, blocked=3),
        PhaseCounts(processed=1),
    ],
)
def test_segments_fill_the_bar_and_show_every_phase(phase_counts: PhaseCounts) -> None:
    parts = segments_of(phase_counts, 44.0)
    assert sum(width for _, _, width in parts) == pytest.approx(44.0)
    assert {phase for phase, _, _ in parts} == {phase for phase in Phase if phase_counts.of(phase)}
    assert all(width >= 1.0 for _, _, width in parts)
    lefts = [left for _, left, _ in parts]
    assert lefts == sorted(lefts)


def test_empty_counts_has_no_segments() -> None:
    assert segments_of(PhaseCounts(), 44.0) == []
    assert segments_of(PhaseCounts(processed=1), 0.0) == []


async def test_the_painted_bar_has_the_phases_colours(context: UiContext) -> None:
    picture = QImage(100, 8, QImage.Format.Format_RGB32)
    picture.fill(0)
    painter = QPainter(picture)
    paint(painter, QRectF(0, 0, 100, 8), PhaseCounts(processed=50, waiting=50), context.theme)
    painter.end()
    assert picture.pixelColor(25, 4) == context.theme.color(Token.OK)
    assert picture.pixelColor(75, 4) == context.theme.color(Token.WAITING)


async def test_the_field_offers_to_be_emptied_only_when_it_is_not(
    qtbot: QtBot, context: UiContext
) -> None:
    field = SearchField(context.icons, "Filter")
    qtbot.addWidget(field)
    field.show()

    def offers() -> list[str]:
        return [item.toolTip() for item in field.findChildren(QToolButton) if item.isVisible()]

    assert "Clear the filter" not in offers()
    QTest.keyClicks(field, "abc")
    await until(lambda: "Clear the filter" in offers())
    asked: list[str] = []
    field.searched.connect(asked.append)
    QTest.keyClick(field, Qt.Key.Key_Return)
    click(next(item for item in field.findChildren(QToolButton) if item.toolTip() in offers()[-1:]))
    assert asked == ["abc", ""]
    assert "Clear the filter" not in offers()


async def test_a_page_about_an_error_is_offered_when_it_is_on_the_web(
    context: UiContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    banner = InlineBanner(context.icons)
    qtbot.addWidget(banner)
    page = "https://docs.extend.ai/errors"
    banner.say_error(message_of(RequestError("invalid_request", doc_url=page)))
    link = button(banner, "Read more")
    assert link.isVisibleTo(banner)
    click(link)
    assert opened == [page]
    for url in ("", "file:///etc/passwd", "http://docs.extend.ai/"):
        banner.say_error(message_of(RequestError("invalid_request", doc_url=url)))
        assert not link.isVisibleTo(banner)


async def test_a_page_that_no_program_opens_is_said_beside_the_error(
    context: UiContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    banner = InlineBanner(context.icons)
    qtbot.addWidget(banner)
    page = "https://docs.extend.ai/errors"
    retried: list[bool] = []
    error = RequestError("invalid_request", doc_url=page)
    banner.say_error(message_of(error), lambda: retried.append(True))
    said = banner.text()
    click(button(banner, "Read more"))
    failure = f"No program on this computer opened {page}. Open it yourself in the file manager"
    assert banner.text().startswith(said)
    assert failure in banner.text()
    assert failure in banner.accessibleName()
    click(button(banner, "Read more"))
    assert banner.text().count("No program") == 1
    click(button(banner, "Retry"))
    assert retried == [True]
