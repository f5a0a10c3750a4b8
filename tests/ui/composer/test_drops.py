"""What a drop takes and refuses: never a move, nothing in silence, every name letter by letter."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.demo import event_place
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.views.composer.drops import dropped_of
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.window.drops import WindowDrops
from tests.helpers.blocking_reads import reads_on_the_loop
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.real_staging import real_staging
from tests.helpers.session_parts import SessionParts

pytestmark = pytest.mark.usefixtures("drops")

Action = Qt.DropAction
ALL_KEYS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
]
OUTLOOK = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'


def test_very_many_addresses_are_left_to_the_background_as_they_are() -> None:
    """Each is read there as one of a pasted list, so nothing of it is changed here."""
    lines = [b"file:///in/%d%%20%%E4.pdf" % number for number in range(600)]
    dropped = dropped_of(uris(*lines, b"https://example.com/a.pdf"))
    assert dropped.paths == ()
    assert dropped.text.split("\n") == [line.decode() for line in lines] + [
        "https://example.com/a.pdf"
    ]


class Drag:
    """One drag over a widget, as the window system sends it, with what was answered."""

    def __init__(
        self,
        target: QWidget,
        mime: QMimeData,
        offered: Qt.DropAction = Action.CopyAction,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        position = QPointF(30, 30)
        place = event_place(position)
        how = (offered, mime, Qt.MouseButton.LeftButton, keys)
        self.answers: list[Qt.DropAction] = []
        self._send(target, QDragEnterEvent(place, *how))
        if self.answers[-1] is not Action.IgnoreAction:
            self._send(target, QDragMoveEvent(place, *how))
            self._send(target, QDropEvent(position, *how))

    def _send(self, target: QWidget, event: QDropEvent) -> None:
        QApplication.sendEvent(target, event)
        self.answers.append(event.dropAction() if event.isAccepted() else Action.IgnoreAction)


def uris(*lines: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData("text/uri-list", b"\r\n".join(lines) + b"\r\n")
    return mime


@pytest.mark.parametrize("keys", ALL_KEYS)
async def test_whatever_keys_are_held_the_originals_are_copied(
    pane: ComposerPane, account: FakeAccount, keys: Qt.KeyboardModifier
) -> None:
    offered = Action.CopyAction | Action.MoveAction | Action.LinkAction
    drag = Drag(pane, uris(b"file:///d/a.pdf"), offered, keys)
    assert drag.answers == [Action.CopyAction] * 3
    assert account.staging.paths == [Path("/d/a.pdf")]


async def test_a_source_that_can_only_move_is_refused_with_a_word(
    pane: ComposerPane, account: FakeAccount
) -> None:
    drag = Drag(pane, uris(b"file:///d/a.pdf"), Action.MoveAction)
    assert drag.answers == [Action.IgnoreAction]
    assert account.staging.paths == []
    assert "can only be moved" in pane.notice.text()
    assert not pane.zone.property("active")


async def test_a_source_that_turns_to_move_when_shift_is_pressed_is_refused_until_it_is_released(
    pane: ComposerPane, account: FakeAccount
) -> None:
    place, mime, button = QPointF(9, 9), uris(b"file:///d/a.pdf"), Qt.MouseButton.LeftButton
    copy = (Action.CopyAction, mime, button, ALL_KEYS[0])
    move = (Action.MoveAction, mime, button, ALL_KEYS[1])
    QApplication.sendEvent(pane, QDragEnterEvent(event_place(place), *copy))
    for how, is_taken in ((move, False), (copy, True), (move, False)):
        moved = QDragMoveEvent(event_place(place), *how)
        QApplication.sendEvent(pane, moved)
        assert moved.isAccepted() is is_taken
        assert pane.zone.property("active") is is_taken
    assert "can only be moved" in pane.notice.text()
    dropped = QDropEvent(place, *move)
    QApplication.sendEvent(pane, dropped)
    assert not dropped.isAccepted()
    assert dropped.dropAction() is Action.IgnoreAction
    assert account.staging.paths == []


async def test_a_link_that_can_only_be_linked_is_taken(
    pane: ComposerPane, account: FakeAccount
) -> None:
    drag = Drag(pane, uris(b"https://x.test/a.pdf"), Action.LinkAction)
    assert Action.MoveAction not in drag.answers
    assert account.staging.texts == ["https://x.test/a.pdf"]


async def test_no_widget_of_the_window_ever_answers_move(context: UiContext) -> None:
    parts = SessionParts()
    window = MainWindow(context, parts.session, Path("/nowhere"))
    window.show()
    window.open_at_start((), sandbox=True)
    await context.tasks.idle()
    window.work.composer.choose_files()
    open_dialogs(context, parts, window)
    takers = [item for item in window.findChildren(QWidget) if item.acceptDrops()]
    assert window.work in takers
    for taker in takers:
        # File managers offer the paths as text as well, which text fields would take.
        mime = uris(b"file:///d/a.pdf")
        mime.setText("/d/a.pdf")
        for offered in (Action.CopyAction | Action.MoveAction, Action.MoveAction):
            drag = Drag(taker, mime, offered, ALL_KEYS[1])
            assert Action.MoveAction not in drag.answers, (taker, taker.parent())
    window.close()
    await context.tasks.idle()
    await parts.session.close()
    window.deleteLater()


def open_dialogs(context: UiContext, parts: SessionParts, window: MainWindow) -> None:
    """Open dialogs with text fields over the window."""
    workspace = parts.session.current
    assert workspace is not None
    AdoptDialog(context, workspace.batches, window).open()
    KeyDialog(context, parts.session, workspace.account, window).open()


@pytest.mark.parametrize("with_text", [False, True])
@pytest.mark.parametrize("name", [OUTLOOK, "application/x-moz-file-promise", "XdndDirectSave0"])
async def test_files_that_another_program_has_not_saved_yet_are_explained(
    pane: ComposerPane, account: FakeAccount, name: str, *, with_text: bool
) -> None:
    mime = QMimeData()
    mime.setData(name, b"x")
    if with_text:
        # Mail programs add the list's columns as text.
        mime.setText("From\tSubject\nA\tInvoice")
    drag = Drag(pane, mime)
    assert drag.answers == [Action.IgnoreAction]
    assert "Save them in a folder first" in pane.notice.text()
    assert account.staging.texts == []


async def test_an_empty_list_of_addresses_gets_a_sentence(
    pane: ComposerPane, account: FakeAccount
) -> None:
    mime = QMimeData()
    mime.setData("text/uri-list", b"")
    Drag(pane, mime)
    assert "nothing in it that can be added" in pane.notice.text()
    assert account.staging.paths == []
    pane.notice.hide()
    mime = QMimeData()
    mime.setData("text/uri-list", b"")
    QGuiApplication.clipboard().setMimeData(mime)
    pane.paste()
    assert "nothing in it that can be added" in pane.notice.text()


async def test_a_pasted_picture_is_explained(pane: ComposerPane) -> None:
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    pane.paste()
    assert "a picture, not a file" in pane.notice.text()


async def test_dropped_names_are_found_by_their_bytes(
    pane: ComposerPane, account: FakeAccount
) -> None:
    Drag(
        pane,
        uris(
            b"file:///d/Rechnung-%E4.pdf",
            b"file://localhost/d/a%20b.pdf",
            b"file:///d/empty#hash.pdf",
            b"file:///d/why?.pdf",
            b"file:///d/100%25.pdf",
            b"file:///d/%C3%A4.pdf",
            b"file:///d/x%00.pdf",
        ),
    )
    assert [os.fsencode(path) for path in account.staging.paths] == [
        b"/d/Rechnung-\xe4.pdf",
        b"/d/a b.pdf",
        b"/d/empty#hash.pdf",
        b"/d/why?.pdf",
        b"/d/100%.pdf",
        b"/d/\xc3\xa4.pdf",
        b"/d/x\x00.pdf",
    ]


async def test_dropped_links_are_kept_as_they_came(
    pane: ComposerPane, account: FakeAccount
) -> None:
    Drag(pane, uris(b"https://x.test/a%20b.pdf?sig=%2B", b"smb://server/share/x.pdf"))
    assert account.staging.texts == ["https://x.test/a%20b.pdf?sig=%2B\nsmb://server/share/x.pdf"]


SHAPES = {
    "x-special/gnome-copied-files": b"copy\nfile:///d/a%20b.pdf\nfile:///d/c.pdf",
    "x-special/mate-copied-files": b"cut\nfile:///d/a%20b.pdf\nfile:///d/c.pdf\n",
    "application/x-kde4-urilist": b"file:///d/a%20b.pdf\r\nfile:///d/c.pdf\r\n",
    "text/x-moz-url": "file:///d/a%20b.pdf\nA title\nfile:///d/c.pdf\nOther".encode("utf-16-le"),
}


@pytest.mark.parametrize("shape", SHAPES)
async def test_what_only_one_kind_of_program_offers_is_taken_too(
    pane: ComposerPane, account: FakeAccount, shape: str
) -> None:
    mime = QMimeData()
    mime.setData(shape, SHAPES[shape])
    drag = Drag(pane, mime)
    assert drag.answers == [Action.CopyAction] * 3
    assert account.staging.paths == [Path("/d/a b.pdf"), Path("/d/c.pdf")]


def test_a_path_that_an_old_program_of_windows_offers_is_read_as_a_pasted_one() -> None:
    mime = QMimeData()
    name = 'application/x-qt-windows-mime;value="FileNameW"'
    mime.setData(name, "C:\\in\\Größe.pdf\0".encode("utf-16-le"))
    assert dropped_of(mime).text == "C:\\in\\Größe.pdf"


def test_the_first_lines_of_a_file_manager_in_pasted_text_are_no_files() -> None:
    mime = QMimeData()
    mime.setText("x-special/nautilus-clipboard\ncopy\nfile:///d/a.pdf\n")
    assert dropped_of(mime).text == "file:///d/a.pdf\n"


def test_text_in_utf_16_is_read_as_what_it_says() -> None:
    mime = QMimeData()
    mime.setData("text/plain", "/d/Größe.pdf\nfile_abc123".encode("utf-16-le"))
    assert dropped_of(mime).text == "/d/Größe.pdf\nfile_abc123"


@given(st.binary(max_size=60), st.sampled_from([*SHAPES, "text/plain"]))
def test_no_bytes_of_another_program_break_a_drop(content: bytes, shape: str) -> None:
    mime = QMimeData()
    mime.setData(shape, content)
    dropped = dropped_of(mime)
    assert all(str(path) for path in dropped.paths)


async def test_the_loop_looks_at_no_file_while_it_is_dragged_over_or_dropped(
    context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A share that hangs would hold the window up, and the other program with it."""
    for number in range(30):
        (tmp_path / "in" / f"{number}").mkdir(parents=True)
        (tmp_path / "in" / f"{number}.txt").write_text(f"{number}")
    urls = [path.as_uri().encode() for path in (tmp_path / "in").iterdir()]
    async with real_staging(context, tmp_path / "unpacked") as staged:
        taker = WindowDrops(context, staged.pane, staged.pane)
        with reads_on_the_loop(tmp_path / "in", monkeypatch) as reads:
            drag = Drag(staged.pane, uris(*urls))
            assert drag.answers == [Action.CopyAction] * 3
            assert reads == []
            await staged.service.wait_until_idle()
        assert set(staged.reasons().values()) == {"ready"}
        assert len(staged.reasons()) == 30
        assert reads == []
        taker.deleteLater()
