"""What a screen reader and the keyboard meet in the whole window."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import partial

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGraphicsView,
    QScrollArea,
    QTableView,
    QWidget,
)

from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.results import ResultColumn
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.ports.results import GridRow
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.results import GridColumns, grid_cells
from extend_desktop.ui.models.runs import run_row
from tests.helpers.every_dialog import DIALOGS, MakeDialog, opened
from tests.helpers.fake_workspace import batch, one_input
from tests.helpers.keyboard_focus import control_name, focus_takers
from tests.helpers.pane_fixtures import until
from tests.helpers.window_stage import Stage
from tests.ui.frame.test_texts import pages_of

_ROLE = QAccessible.Role
# What only holds others together, or is empty while it has nothing to say.
HOLDERS = frozenset(
    {
        _ROLE.Client,
        _ROLE.LayeredPane,
        _ROLE.Splitter,
        _ROLE.MenuBar,
        _ROLE.StatusBar,
        _ROLE.Pane,
        _ROLE.StaticText,
        _ROLE.Separator,
        _ROLE.Border,
        _ROLE.ScrollBar,
        _ROLE.Indicator,
        _ROLE.Grouping,
    }
)
NO_KIND = frozenset(
    {_ROLE.NoRole, _ROLE.Client, _ROLE.Pane, _ROLE.LayeredPane, _ROLE.Grouping, _ROLE.Window}
)
"""What a screen reader calls nothing, or a panel."""
CRYPTIC = "The page tree has a hole"


def everything_in(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that can be met; of what is hidden nothing."""
    yield node
    for number in range(node.childCount()):
        child = node.child(number)
        if child.isValid() and not child.state().invisible:
            yield from everything_in(child)


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    """The window with rows in every table, one of them failed."""
    stage = Stage(context)
    account = stage.parts.account
    account.batches.put(batch("b1", name="Bills"))
    account.batches.inputs_of[BatchId("b1")] = (
        one_input(1, status=RunStatus.PROCESSED),
        one_input(
            2,
            status=RunStatus.FAILED,
            reason_code="FAILED_TO_PROCESS_FILE",
            reason_detail=CRYPTIC,
            credits=None,
        ),
    )
    await stage.start(sandbox=True)
    account.staging.stage("a.pdf", "b.pdf")
    work = stage.window.work
    await until(lambda: work.composer.list.model.rowCount() == 2)
    await until(lambda: work.batches.table.model().rowCount() == 1)
    work.batches.select(BatchId("b1"))
    await until(lambda: work.detail.runs.model.rowCount() == 2)
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    yield stage
    await stage.end()


def nameless_in(widget: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """What a screen reader meets in `widget` and has no word for."""
    return [
        (node.role(), type(node.object()).__name__)
        for node in everything_in(QAccessible.queryAccessibleInterface(widget))
        if node.role() not in HOLDERS and not node.text(QAccessible.Text.Name).strip()
    ]


async def test_everything_in_the_window_has_a_name_and_every_problem_and_its_remedy(
    stage: Stage,
) -> None:
    work = stage.window.work
    assert nameless_in(stage.window) == []
    work.show_page("compose")
    blocked = DraftState.BLOCKED
    stage.parts.account.staging.stage("a.exe", state=blocked, reason_code="unsupported_type")
    work.composer.view.show_blocked()
    await until(work.composer.view.problems.isVisible)
    assert nameless_in(work.composer) == []


async def test_everything_in_the_first_window_has_a_name(context: UiContext) -> None:
    first = Stage(context)
    await first.start()
    assert first.page is first.window.first_run
    assert nameless_in(first.window) == []
    await first.end()


def roleless_in(window: QWidget) -> list[str]:
    """What takes the keyboard and does not say what it is, but for what only scrolls."""
    return [
        control_name(widget)
        for widget in focus_takers(window)
        if interface_of(widget).role() in NO_KIND
        and not isinstance(widget, QScrollArea | QGraphicsView)
    ]


def wordless_in(window: QWidget) -> list[str]:
    """Buttons with nothing but a picture that do not say more than their name."""
    return [
        control_name(button)
        for button in focus_takers(window)
        if isinstance(button, QAbstractButton) and not button.text()
        if not interface_of(button).text(QAccessible.Text.Description)
    ]


def stops_of_tables(window: QWidget) -> list[str]:
    """Tables that Tab does not leave, or leaves for a part of them."""
    found: list[str] = []
    for table in focus_takers(window):
        if isinstance(table, QTableView):
            table.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(table, Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            if now is None or now is table or table.isAncestorOf(now):
                found.append(control_name(table))
    return found


async def test_all_of_the_window_says_what_it_is_and_a_table_is_one_stop(stage: Stage) -> None:
    for page in ("compose", "monitor", "review"):
        stage.window.work.show_page(page)
        await stage.idle()
        assert roleless_in(stage.window) == wordless_in(stage.window) == []
        assert stops_of_tables(stage.window) == []


@pytest.mark.parametrize("make", DIALOGS)
async def test_all_of_a_dialog_has_a_name_and_says_what_it_is_and_a_table_is_one_stop(
    context: UiContext, make: MakeDialog
) -> None:
    async with opened(context, make) as dialog:
        assert nameless_in(dialog) == []
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        for _ in pages_of(dialog):
            assert roleless_in(dialog) == wordless_in(dialog) == []
            assert stops_of_tables(dialog) == []


async def test_the_cells_of_every_table_say_whether_they_are_selected(stage: Stage) -> None:
    work = stage.window.work
    for page, table in (
        ("compose", work.composer.list.table),
        ("monitor", work.batches.table),
        ("monitor", work.detail.runs.table),
    ):
        work.show_page(page)
        table.setFocus()
        table.selectRow(0)
        cells = [node for node in everything_in(interface_of(table)) if node.role() == _ROLE.Cell]
        states = [node.state() for node in cells]
        assert all(state.selectable and state.focusable for state in states), page
        assert sum(bool(state.focused) for state in states) == 1, page
        every = range(table.model().columnCount())
        columns = sum(not table.isColumnHidden(column) for column in every)
        assert [bool(state.selected) for state in states[:columns]] == [True] * columns, page
        assert not any(state.selected for state in states[columns:]), page


def interface_of(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


async def test_a_failures_own_words_are_in_the_row_and_read_out(stage: Stage) -> None:
    runs = stage.window.work.detail.runs
    state = runs.model.index(1, 5)
    assert CRYPTIC in str(state.data())
    spoken = str(state.data(Qt.ItemDataRole.AccessibleTextRole))
    assert CRYPTIC in spoken
    assert "Open the original to see whether it is whole" in spoken
    # Credits: nothing was charged; a dash alone is read as "dash" or not at all.
    assert runs.model.index(1, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "no value"


def test_a_reason_that_stands_across_the_row_is_said_once() -> None:
    failed = one_input(
        1, status=RunStatus.FAILED, reason_code="INTERNAL_ERROR", reason_detail=CRYPTIC
    )
    fields = tuple(ResultColumn(f"f{at}", f"F{at}", FieldKind.TEXT) for at in range(13))
    said = [cell.said for cell in grid_cells(GridRow(failed), GridColumns(fields), 80)]
    assert len([words for words in said if CRYPTIC in words]) == 1
    assert all(said)
    assert CRYPTIC in run_row(failed).cells[5].said


async def test_f6_lands_on_tables_both_ways(stage: Stage) -> None:
    work = stage.window.work
    for move in (work.focus_next_pane, work.focus_previous_pane):
        visited: set[str] = set()
        for _ in work.panes:
            move()
            focused = QApplication.focusWidget()
            assert isinstance(focused, QTableView)
            visited.add(focused.accessibleName())
        assert len(visited) == len(work.panes)


async def test_commands_work_while_a_text_is_edited_and_what_edits_it_stays_the_texts(
    stage: Stage,
) -> None:
    stage.window.work.files.focus_filter()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "bill")
    for key, modifiers, words in (
        (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "Export…"),
        (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier, "Retry failed"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "Refresh"),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, "Next pane"),
    ):
        done: list[str] = []
        action = command(stage, words)
        action.triggered.disconnect()
        action.triggered.connect(partial(done.append, words))
        QTest.keyClick(field, key, modifiers)
        assert done == [words]
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert field.property("text") == ""
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.property("text") == "bill"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.property("text") == ""


def command(stage: Stage, words: str) -> QAction:
    return next(action for action in stage.window.menus.actions if action.text() == words)
