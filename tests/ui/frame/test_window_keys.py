"""Keys of the whole window: each given once, listed, and doing the same wherever the focus is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from extend_desktop.domain.drafts import DraftState
from extend_desktop.ui.views.window.menus import shown_key
from extend_desktop.ui.widgets import PlainLabel
from tests.helpers.keyboard_focus import takes_focus
from tests.helpers.pane_fixtures import until
from tests.helpers.review_scenes import review_image
from tests.helpers.window_scenes import ENDED, SCENES, fill
from tests.helpers.window_stage import Stage

WORK_KEYS = {
    "Compose": "Ctrl+1",
    "Monitor": "Ctrl+2",
    "Review": "Ctrl+3",
    "Find a command": "Ctrl+Shift+P",
    "Add files": "Ctrl+O",
    "Add folder": "Ctrl+Shift+O",
    "Paste list of inputs": "Ctrl+V",
    "Submit": "Ctrl+Return",
    "Refresh": "F5",
    "Find": "Ctrl+F",
    "Next pane": "F6",
    "Pause or resume": "Space",
    "Retry failed": "Ctrl+R",
    "Export": "Ctrl+E",
    "Remove from list": "Del",
    "Undo removal": "Ctrl+Z",
    "Next doubtful value": "N",
    "Previous doubtful value": "P",
    "Settings": "Ctrl+,",
    "Guide": "F1",
    "Keyboard shortcuts": "Ctrl+?",
}
KINDS = {
    "table": QTableView,
    "drop-down list": QComboBox,
    "button": QAbstractButton,
    "text field": QLineEdit,
}
WAYS = ((Qt.KeyboardModifier.NoModifier, 1), (Qt.KeyboardModifier.ShiftModifier, -1))


async def test_f6_goes_round_the_panes_from_every_kind_of_control(stage: Stage) -> None:
    await stage.start(sandbox=True)
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    panes = stage.window.work.panes
    begun: set[str] = set()
    for (number, pane), kind in product(enumerate(panes), KINDS):
        found = [place for place in pane.findChildren(KINDS[kind]) if takes_focus(place)]
        # The field inside an editable list hands its focus to the list.
        places = [place for place in found if place.focusProxy() is None]
        for place, (modifiers, step) in product(places[:1], WAYS):
            begun.add(kind)
            place.setFocus()
            assert QApplication.focusWidget() is place
            assert _panes_by_f6(panes, modifiers) == [
                (number + step * count) % len(panes) for count in range(1, len(panes) + 1)
            ], kind
    assert begun == KINDS.keys()


def _panes_by_f6(panes: Sequence[QWidget], modifiers: Qt.KeyboardModifier) -> list[int]:
    """Press the key as often as there are panes; return which pane had the focus after each."""
    visited: list[int] = []
    for _ in panes:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_F6, modifiers)
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(next(n for n, pane in enumerate(panes) if pane.isAncestorOf(focused)))
    return visited


async def test_ctrl_v_stages_a_list_from_every_pane_but_not_from_a_text_field(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    staged = stage.parts.account.staging.texts
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    homes = [work.pages["compose"], work.monitor, work.review]
    panes = {page.title.key: page.panes for page in homes} | {"review": (work.review.empty,)}
    pages = [(key, pane) for key, shown in panes.items() for pane in shown]
    for number, (page, pane) in enumerate(pages):
        work.show_page(page)
        QGuiApplication.clipboard().setText(f"https://x.test/{number}.pdf")
        places = [item for item in pane.findChildren(QWidget) if takes_focus(item)]
        place = next(item for item in places if not isinstance(item, QLineEdit))
        place.setFocus()
        QTest.keySequence(place, QKeySequence(QKeySequence.StandardKey.Paste))
        assert staged == [f"https://x.test/{count}.pdf" for count in range(number + 1)]
        assert work.composer.isVisible()
    fields = [item for item in stage.window.findChildren(QLineEdit) if takes_focus(item)]
    assert len(fields) >= 2
    for field in fields:
        field.setFocus()
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert len(staged) == len(pages)
    assert f"https://x.test/{len(pages) - 1}.pdf" in {field.text() for field in fields}


async def test_f5_refreshes_files_and_batches(stage: Stage) -> None:
    await stage.start(sandbox=True)
    asked = len(stage.parts.api.questions)
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    QTest.keyClick(stage.window, Qt.Key.Key_F5)
    await stage.idle()
    assert len(stage.parts.api.questions) == asked + 1
    assert stage.parts.account.refreshed == [None]


async def test_f5_looks_whether_the_batch_on_view_was_reviewed(stage: Stage) -> None:
    fill(stage.parts)
    await stage.start(sandbox=True)
    await SCENES["monitor_reasons"](stage.window, stage.parts)
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    stage.parts.account.refreshed.clear()
    QTest.keyClick(stage.window, Qt.Key.Key_F5)
    assert stage.parts.account.refreshed == [None, ENDED]


async def test_no_key_is_given_twice(stage: Stage) -> None:
    keys = Counter(
        key.toString() for action in stage.window.menus.actions for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert "Ctrl+Return" in keys
    assert QKeySequence("Ctrl+,").toString() in keys


async def test_whatever_has_a_key_of_the_work_is_in_a_menu_with_it(stage: Stage) -> None:
    shown = {
        (command.words, shown_key(command, act)) for command, act in stage.window.menus.commands
    }
    assert shown >= set(WORK_KEYS.items())
    in_menus = [action for menu in menus_of(stage) for action in menu.actions()]
    for command, action in stage.window.menus.commands:
        assert action in in_menus, command.name


def menus_of(stage: Stage) -> Sequence[QMenu]:
    menus = (action.menu() for action in stage.window.header.menu_bar.actions())
    return [menu for menu in menus if isinstance(menu, QMenu)]


def choose(stage: Stage, words: str) -> None:
    next(act for command, act in stage.window.menus.commands if command.words == words).trigger()


async def test_a_menu_takes_out_what_is_selected_in_the_list_or_among_its_problems(
    stage: Stage,
) -> None:
    await stage.start(sandbox=True)
    staging, composer = stage.parts.account.staging, stage.window.work.composer
    staging.stage("a.pdf", "b.pdf")
    staging.stage("c.exe", state=DraftState.BLOCKED, reason_code="unsupported_type")
    await until(lambda: composer.list.model.rowCount() == 3)
    composer.list.table.selectRow(0)
    choose(stage, "Remove from list")
    assert [draft.input.name for draft in staging.drafts] == ["b.pdf", "c.exe"]
    composer.view.show_blocked()
    await until(composer.view.problems.isVisible)
    # What is still selected in the list is not in sight.
    choose(stage, "Remove from list")
    assert len(staging.drafts) == 2
    composer.view.problems.tree.selectAll()
    choose(stage, "Remove from list")
    assert [draft.input.name for draft in staging.drafts] == ["b.pdf"]


async def test_what_is_selected_on_a_page_out_of_sight_is_shown_before_it_is_taken_out(
    stage: Stage,
) -> None:
    await stage.start(sandbox=True)
    staging, work = stage.parts.account.staging, stage.window.work
    staging.stage("a.pdf", "b.pdf")
    await until(lambda: work.composer.list.model.rowCount() == 2)
    work.composer.list.table.selectRow(0)
    for page in ("monitor", "review"):
        work.show_page(page)
        await until(lambda: not work.composer.isVisible())
        choose(stage, "Remove from list")
        assert work.composer.isVisible()
        assert [draft.input.name for draft in staging.drafts] == ["a.pdf", "b.pdf"]
    choose(stage, "Remove from list")
    assert [draft.input.name for draft in staging.drafts] == ["b.pdf"]


async def test_menus_go_to_the_next_and_the_previous_doubtful_value(stage: Stage) -> None:
    await stage.start(sandbox=True)
    await review_image(stage.window, stage.parts)
    review = stage.window.work.review
    fields = review.fields
    (doubtful,) = fields.order.doubtful_keys()
    last = len(fields.order.all) - 1
    assert 0 <= doubtful < last
    for words, begun in (("Next doubtful value", None), ("Previous doubtful value", last)):
        fields.pick(begun)
        stage.window.work.show_page("compose")
        choose(stage, words)
        assert review.isVisible()
        assert fields.current == doubtful


async def test_the_shortcuts_dialog_lists_every_key(stage: Stage) -> None:
    stage.window.dialogs.open_shortcuts()
    dialog = next(item for item in stage.window.findChildren(QDialog) if item.isVisible())
    words = {label.full_text() for label in dialog.findChildren(PlainLabel)}
    for key, text in stage.window.menus.shortcuts():
        assert key in words
        assert text in words
    # The keys that panes handle themselves are no commands of the menus.
    listed = _keys_in(words)
    for shortcut in stage.window.findChildren(QShortcut):
        assert shortcut.key().toString() in listed
    dialog.close()


def _keys_in(words: Iterable[str]) -> set[str]:
    """Every key that is named, those between the first and the last of a range too."""
    keys = {key for text in words for key in (text, *text.split(", "))}
    ranges = [re.fullmatch(r"(.*)(\d) to \1(\d)", text) for text in words]
    return keys | {
        f"{found[1]}{number}"
        for found in ranges
        if found
        for number in range(int(found[2]), int(found[3]) + 1)
    }
