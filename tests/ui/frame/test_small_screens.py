"""The window and every dialog on small screens: 1280 x 720, and 1920 x 1080 at 200 %."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from itertools import pairwise

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from extend_desktop.domain.errors import RequestError, ServiceError
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.program import pane_keys
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import FIRST_SIZE_PX, MainWindow
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from extend_desktop.ui.views.dialogs.help import shortcuts_dialog
from extend_desktop.ui.views.watching.dialog import WatchDialog
from extend_desktop.ui.views.window.center import WindowCenter
from extend_desktop.ui.views.window.layout_state import encoded
from extend_desktop.ui.widgets import BannerKind, screen_fit
from tests.helpers.compose_scenes import compose_empty, compose_mixed, compose_scanning
from tests.helpers.every_dialog import DIALOGS, LONG, MakeDialog, opened
from tests.helpers.pane_fixtures import until
from tests.helpers.session_parts import SessionParts
from tests.helpers.text_problems import cut_off
from tests.helpers.window_stage import Stage

ROOMS = {
    "1280 x 720 with a panel": QRect(0, 28, 1280, 692),
    "1920 x 1080 at 200 %": QRect(0, 0, 960, 540),
    "a second screen on the left": QRect(-1280, 0, 1280, 800),
}


@pytest.fixture(params=ROOMS.values(), ids=list(ROOMS))
def room(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> QRect:
    """What the screen has for windows, in Qt's pixels, which are two of the screen's at 200 %."""
    monkeypatch.setattr(screen_fit, "_screen_room", lambda _window: request.param)
    return request.param


def assert_fits(widget: QWidget, room: QRect) -> None:
    frame = screen_fit.frame_of(widget)
    # Drawn nowhere, a window moves by its frame when it is set in place again.
    assert room.marginsAdded(frame).contains(widget.geometry().marginsAdded(frame))
    least = widget.minimumSize().expandedTo(widget.minimumSizeHint())
    assert least.boundedTo(widget.size()) == least, (least, widget.size())


@pytest_asyncio.fixture
async def window(context: UiContext, room: QRect) -> AsyncIterator[MainWindow]:
    stage = Stage(context)
    await stage.start(sandbox=True)
    yield stage.window
    await stage.end()


async def test_the_window_fits_with_a_banner_too(window: MainWindow, room: QRect) -> None:
    assert_fits(window, room)
    window.banner.say_error(message_of(ServiceError("internal")))
    window.hold.show()
    await until(window.banner.isVisible)
    assert_fits(window, room)
    assert window.work.isVisible()


async def test_a_window_remembered_from_a_larger_screen_comes_back_whole(
    context: UiContext, room: QRect
) -> None:
    large = QWidget()
    large.setGeometry(3_000, 2_000, 2_400, 1_400)
    layout = {"window": encoded(large.saveGeometry())}
    stage = Stage(context, Settings(layout=layout))
    assert_fits(stage.window, room)
    assert stage.window.width() <= max(FIRST_SIZE_PX[0], room.width())
    await stage.end()
    large.deleteLater()


@pytest.mark.parametrize("make", DIALOGS)
async def test_every_dialog_fits_with_its_buttons(
    context: UiContext,
    room: QRect,
    make: MakeDialog,
) -> None:
    async with opened(context, make) as dialog:
        assert_fits(dialog, room)
        assert cut_off(dialog) == []
        for button in dialog.findChildren(QPushButton):
            corner = button.mapTo(dialog, button.rect().bottomRight())
            assert not button.isVisible() or dialog.rect().contains(corner), button.text()


@pytest.mark.parametrize("make", DIALOGS)
async def test_a_dialog_left_on_a_screen_that_is_gone_comes_back_onto_one_that_is_there(
    context: UiContext, make: MakeDialog
) -> None:
    async with opened(context, make) as dialog:
        dialog.hide()
        dialog.setGeometry(9_000, 7_000, 8_000, 6_000)
        dialog.show()
        assert_fits(dialog, dialog.screen().availableGeometry())


async def test_the_dialog_of_a_watched_folder_scrolls_below_an_error(
    context: UiContext, room: QRect
) -> None:
    make = next(made for made in DIALOGS if made.__name__ == "_watch")
    async with opened(context, make) as dialog:
        assert isinstance(dialog, WatchDialog)
        dialog.banner.say_error(message_of(RequestError("legacy_account", server_message=LONG)))
        await until(dialog.banner.isVisible)
        await context.tasks.idle()
        assert_fits(dialog, room)
        assert cut_off(dialog) == []
        shown = [dialog.area, dialog.problem, dialog.banner, dialog.save]
        places = [QRect(part.mapTo(dialog, QPoint()), part.size()) for part in shown]
        for upper, lower in pairwise(places):
            assert upper.bottom() < lower.top()
        assert dialog.rect().contains(places[-1])
        bar = dialog.area.verticalScrollBar()
        bar.setValue(bar.maximum())
        last = dialog.notes.mapTo(dialog.area.viewport(), dialog.notes.rect().bottomLeft())
        assert dialog.area.viewport().rect().contains(last)


async def test_an_error_that_comes_later_has_its_room(context: UiContext) -> None:
    """In the dialog that adopts a batch run the words below the fields were cut."""
    parts, parent = SessionParts(), QWidget()
    dialog = AdoptDialog(context, parts.account.workspace().batches, parent)
    dialog.open()
    before = dialog.height()
    dialog.run_id.setText("file_1")
    dialog.banner.say_error(message_of(RequestError("legacy_account", server_message=LONG)))
    layout = dialog.layout()
    assert layout is not None
    await until(lambda: dialog.height() >= layout.totalHeightForWidth(dialog.width()))
    await context.tasks.idle()
    assert dialog.height() == max(layout.totalHeightForWidth(dialog.width()), before)
    dialog.close()
    parent.deleteLater()


async def test_the_list_of_keys_takes_the_room_of_its_dialog(context: UiContext) -> None:
    parent = QWidget()
    dialog = shortcuts_dialog(context, pane_keys(), parent)
    dialog.resize(dialog.sizeHint())
    dialog.show()
    [area] = dialog.findChildren(QScrollArea)
    close = dialog.findChild(QPushButton)
    assert close is not None
    await until(lambda: area.height() > 0)
    rows = area.widget()
    assert rows is not None
    assert rows.height() <= area.height(), "rows are scrolled out although there is room"
    dialog.resize(dialog.width(), 220)
    await until(lambda: dialog.height() == 220)
    assert close.y() - area.geometry().bottom() < 40, "room stays empty while rows are scrolled out"


@pytest_asyncio.fixture
async def small_stage(context: UiContext, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """At 632 x 360 two messages left forty pixels of the page."""
    monkeypatch.setattr(screen_fit, "_screen_room", lambda _window: QRect(0, 0, 632, 360))
    stage = Stage(context)
    await stage.start(sandbox=True)
    yield stage
    await stage.end()


@pytest.fixture
def small(small_stage: Stage) -> MainWindow:
    return small_stage.window


def center_of(window: MainWindow) -> WindowCenter:
    center = window.centralWidget()
    assert isinstance(center, WindowCenter)
    return center


async def test_on_a_small_screen_messages_fold_and_leave_room_for_the_page(
    small: MainWindow,
) -> None:
    made, center = small, center_of(small)
    made.banner.say_error(message_of(ServiceError("internal")))
    made.hold.show()
    made.hold.notice.say(BannerKind.WARNING, "Everything is paused", "The credits ran out.")
    await until(center.more.isVisible)
    await until(lambda: made.hold.height() == 0 and made.banner.height() > 40)
    assert center.more.text() == "1 more message"
    assert not made.hold.isEnabled(), "Tab must not lead to what is not seen"
    center.more.click()
    await until(lambda: made.hold.height() > 40)
    assert made.hold.isEnabled()
    assert center.more.text() == "Fewer messages"
    center.more.click()
    await until(lambda: made.hold.height() == 0)
    made.banner.hide()
    await until(lambda: made.hold.height() > 40 and not center.more.isVisible())


async def test_a_message_that_folds_under_the_keyboard_hands_it_on(small: MainWindow) -> None:
    small.banner.hide()
    small.hold.show()
    resumed: list[str] = []
    small.hold.notice.say(
        BannerKind.WARNING,
        "Everything is paused",
        "The credits ran out.",
        action_text="Resume",
        action=lambda: resumed.append("resumed"),
    )
    [resume] = [
        button for button in small.hold.findChildren(QPushButton) if button.text() == "Resume"
    ]
    small.activateWindow()
    await until(lambda: small.isActiveWindow() and resume.isVisible())
    resume.setFocus()
    assert resume.hasFocus()
    small.banner.say_error(message_of(ServiceError("internal")))
    await until(lambda: small.hold.height() == 0)
    more = center_of(small).more
    assert more.hasFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    await until(lambda: small.hold.height() > 40)
    QTest.keyClick(more, Qt.Key.Key_Space)
    await until(lambda: small.hold.height() == 0)
    assert more.hasFocus()
    assert resumed == []


@pytest.mark.parametrize("scene", [compose_empty, compose_mixed, compose_scanning])
async def test_a_new_batch_is_whole_across_a_small_screen(
    small_stage: Stage, scene: Callable[..., Awaitable[None]]
) -> None:
    """At 632 pixels, as on a screen of 1280 at 200 %, one scrolled sideways for Submit."""
    small = small_stage.window
    await scene(small, small_stage.parts)
    composer = small.work.composer
    [area] = [found for found in small.findChildren(QScrollArea) if found.isAncestorOf(small.work)]
    small.resize(632, 360)
    await until(lambda: small.width() == 632)
    for act in (lambda: None, composer.view.show_blocked):
        act()
        await until(lambda: not area.horizontalScrollBar().maximum())
        await until(lambda: not [line for line in cut_off(composer) if "'Account'" not in line])
