"""Chips, search and the problems by reason: the staged list narrowed, and blocked rows settled."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem

from extend_desktop.domain.drafts import DraftState
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, click_row, column_texts, until

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def staged(pane: ComposerPane, account: FakeAccount) -> None:
    """Stage rows of every kind, blocked ones for three reasons."""
    pane.resize(QSize(1_000, 700))
    staging, blocked = account.staging, DraftState.BLOCKED
    staging.stage("März.pdf", folder="in/Straße")
    staging.stage("b.pdf")
    staging.stage("same.pdf", state=DraftState.REUSED)
    staging.stage("twice.pdf", state=DraftState.SKIPPED, reason_code="duplicate")
    staging.stage("a.exe", "b.exe", "c.md", "d", state=blocked, reason_code="unsupported_type")
    staging.stage("gone.pdf", "gone 2.pdf", state=blocked, reason_code="vanished")
    staging.stage("none.pdf", state=blocked, reason_code="empty")


def names(pane: ComposerPane) -> list[str]:
    return column_texts(pane.list.table, 0)


def press(pane: ComposerPane, words: str) -> None:
    """Click the visible button that a screen reader calls so."""
    found = [
        item
        for item in pane.findChildren(QPushButton)
        if item.accessibleName() == words and item.isVisible()
    ]
    assert len(found) == 1, (words, found)
    click(found[0])


def heads(pane: ComposerPane) -> list[QTreeWidgetItem]:
    tree = pane.view.problems.tree
    return [
        item
        for number in range(tree.topLevelItemCount())
        if (item := tree.topLevelItem(number)) is not None
    ]


def group_titles(pane: ComposerPane) -> list[str]:
    """Return what each head is called and how many it has, without its advice."""
    spoken = [str(head.data(0, Qt.ItemDataRole.AccessibleTextRole)) for head in heads(pane)]
    return [text.partition(". ")[0] for text in spoken]


def child(head: QTreeWidgetItem, number: int) -> QTreeWidgetItem:
    found = head.child(number)
    assert found is not None
    return found


def children_of(head: QTreeWidgetItem) -> Sequence[str]:
    return [child(head, number).text(0) for number in range(head.childCount())]


async def test_chips_count_and_filter_and_ctrl_adds(pane: ComposerPane) -> None:
    await until(lambda: len(names(pane)) == 11)
    chips = pane.view.chips
    shown = [item.text() for item in chips.findChildren(QPushButton) if item.isVisible()]
    assert shown == ["All 11", "Ready 2", "Reused 1", "Blocked 7", "Skipped 1"]
    click(chips.chip("ready"))
    assert names(pane) == ["März.pdf", "b.pdf"]
    QTest.mouseClick(chips.chip("reused"), Qt.MouseButton.LeftButton, Modifier.ControlModifier)
    assert names(pane) == ["März.pdf", "b.pdf", "same.pdf"]
    click(chips.chip(""))
    assert len(names(pane)) == 11


@pytest.mark.parametrize("width_px", [820, 1_200])
async def test_chips_have_their_dots_in_any_width(pane: ComposerPane, width_px: int) -> None:
    await until(lambda: len(names(pane)) == 11)
    pane.resize(width_px, 700)
    await until(lambda: pane.width() == width_px)
    chips = pane.view.chips
    kinds = [chips.chip(key) for key in ("ready", "reused", "blocked", "skipped")]
    assert not any(chip.icon().isNull() for chip in kinds)


async def test_a_filter_whose_last_row_goes_gives_way_to_all(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await until(lambda: len(names(pane)) == 11)
    click(pane.view.chips.chip("skipped"))
    assert names(pane) == ["twice.pdf"]
    account.staging.remove([4])
    assert pane.view.chips.keys == ()
    assert len(names(pane)) == 10


async def test_alt_and_a_number_choose_a_chip(pane: ComposerPane) -> None:
    await until(lambda: len(names(pane)) == 11)
    pane.activateWindow()
    await until(pane.isActiveWindow)
    QTest.keyClick(pane, Key.Key_2, Modifier.AltModifier)
    assert pane.view.chips.keys == ("ready",)
    QTest.keyClick(pane, Key.Key_1, Modifier.AltModifier)
    assert pane.view.chips.keys == ()


async def test_the_search_looks_at_names_and_folders(pane: ComposerPane) -> None:
    await until(lambda: len(names(pane)) == 11)
    for typed in ("mÄRZ", "strasse"):
        pane.view.search.clear()
        QTest.keyClicks(pane.view.search, typed)
        await until(lambda: names(pane) == ["März.pdf"])
    QTest.keyClick(pane.view.search, Key.Key_Escape)
    assert len(names(pane)) == 11


async def test_rows_that_come_while_a_search_is_on_show_only_if_they_fit(
    pane: ComposerPane, account: FakeAccount
) -> None:
    QTest.keyClicks(pane.view.search, "scan")
    QTest.keyClick(pane.view.search, Key.Key_Return)
    account.staging.stage("other.pdf", "scan 1.tif")
    await until(lambda: names(pane) == ["scan 1.tif"])


async def test_blocked_inputs_are_grouped_by_reason_the_largest_first(pane: ComposerPane) -> None:
    click(pane.plan.blocked)
    view = pane.view.problems
    assert view.isVisible()
    assert view.words.full_text() == (
        "7 inputs cannot be sent, for 3 reasons. The other 3 go ahead; leave these or settle "
        "them here."
    )
    assert group_titles(pane) == [
        "Extend does not take this type of file: 4",
        "The file is no longer there: 2",
        "The file is empty: 1",
    ]
    assert children_of(heads(pane)[0]) == ["a.exe", "b.exe", "c.md", "… 1 more"]
    more = child(heads(pane)[0], 3)
    place = view.tree.visualItemRect(more).center()
    click(view.tree.viewport(), QPoint(place))
    assert children_of(heads(pane)[0]) == ["a.exe", "b.exe", "c.md", "d"]
    click(pane.view.by_reason)
    assert len(names(pane)) == 7


async def test_a_group_goes_when_its_rows_are_removed_and_comes_back_by_undo(
    pane: ComposerPane, account: FakeAccount
) -> None:
    click(pane.view.chips.chip("blocked"))
    press(pane, "Remove all 4: Extend does not take this type of file")
    assert len(group_titles(pane)) == 2
    assert "4 inputs removed" in pane.notice.text()
    press(pane, "Undo")
    assert len(group_titles(pane)) == 3
    press(pane, "Remove all 7 blocked inputs")
    assert account.staging.plan.blocked == 0
    assert pane.view.chips.keys == ()
    assert not pane.view.problems.isVisible()


async def test_a_reason_is_settled_by_its_one_action(
    pane: ComposerPane, account: FakeAccount
) -> None:
    click(pane.view.chips.chip("blocked"))
    press(pane, "Send anyway: Extend does not take this type of file")
    question = pane.list.findChildren(QuestionDialog)[-1]
    assert account.staging.plan.forced == 0
    click(question.agree)
    await until(lambda: account.staging.plan.forced == 4)
    press(pane, "Look again: The file is no longer there")
    assert group_titles(pane) == ["The file is empty: 1"]


async def test_return_on_a_group_does_what_settles_it(
    pane: ComposerPane, account: FakeAccount
) -> None:
    click(pane.view.chips.chip("blocked"))
    tree = pane.view.problems.tree
    pane.activateWindow()
    tree.setFocus()
    await until(tree.hasFocus)
    tree.setCurrentItem(heads(pane)[1])
    QTest.keyClick(tree, Key.Key_Return)
    assert account.staging.plan.blocked == 5


async def test_what_is_selected_is_described_beside_the_list(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await until(lambda: len(names(pane)) == 11)
    assert not pane.selected.isVisible()
    click_row(pane.list.table, 4)
    assert pane.selected.isVisible()
    assert pane.selected.name.full_text() == "a.exe"
    assert pane.selected.title.full_text() == "Selected input"
    assert pane.selected.facts.full_text() == "EXE · 482 KB"
    assert pane.selected.folder.full_text() == "/documents"
    assert "Extend does not take files with this ending" in pane.selected.outcome.full_text()
    QTest.keySequence(pane.list.table, "Ctrl+A")
    assert pane.selected.name.full_text() == "11 selected, 5.3 MB"
    assert pane.selected.title.full_text() == "Selected inputs"
    account.staging.clear()
    assert not pane.selected.isVisible()
    pane.resize(QSize(1_000, 500))
    await until(lambda: pane.height() == 500)
    assert not pane.selected.isVisible()


async def test_del_removes_what_is_selected_among_the_problems(
    pane: ComposerPane, account: FakeAccount
) -> None:
    click(pane.view.chips.chip("blocked"))
    tree = pane.view.problems.tree
    pane.activateWindow()
    tree.setFocus()
    await until(tree.hasFocus)
    tree.setCurrentItem(child(heads(pane)[0], 1))
    QTest.keyClick(tree, Key.Key_Delete)
    assert [draft.spec.name for draft in account.staging.drafts if draft.spec.name == "b.exe"] == []
    assert account.staging.plan.blocked == 6


async def test_names_of_problems_have_the_room_of_folders_that_there_are_none_of(
    pane: ComposerPane, account: FakeAccount
) -> None:
    pane.resize(QSize(1_200, 700))
    click(pane.plan.blocked)
    tree = pane.view.problems.tree
    await until(tree.isVisible)
    assert tree.isColumnHidden(1)
    account.staging.stage(
        "c.exe", state=DraftState.BLOCKED, reason_code="damaged", folder="Scans/November"
    )
    await until(lambda: not tree.isColumnHidden(1))


async def test_the_search_finds_problems_by_reason_too(
    pane: ComposerPane, account: FakeAccount
) -> None:
    click(pane.view.chips.chip("blocked"))
    QTest.keyClicks(pane.view.search, "exe")
    await until(lambda: group_titles(pane) == ["Extend does not take this type of file: 2"])
    words = pane.view.problems.words
    assert words.full_text() == "2 of 7 blocked inputs found"
    assert children_of(heads(pane)[0]) == ["a.exe", "b.exe"]
    QTest.keyClicks(pane.view.search, "c")
    await until(lambda: not heads(pane))
    assert words.full_text() == "0 of 7 blocked inputs found"
    assert not pane.view.problems.remove_all.isVisible()
    QTest.keyClick(pane.view.search, Key.Key_Backspace)
    await until(lambda: len(heads(pane)) == 1)
    press(pane, "Remove all 2 blocked inputs")
    assert account.staging.plan.blocked == 5, "those that were not found stay"
    click(pane.plan.blocked)
    await until(lambda: len(heads(pane)) == 3)
    assert not pane.view.search.text(), "all of them are to be settled"


async def test_a_search_without_a_hit_offers_no_removal_also_at_the_first_look(
    pane: ComposerPane,
) -> None:
    QTest.keyClicks(pane.view.search, "not there")
    await until(lambda: not names(pane))
    click(pane.view.chips.chip("blocked"))
    assert pane.view.problems.words.full_text() == "0 of 7 blocked inputs found"
    assert pane.view.problems.words.isVisible()
    assert not pane.view.problems.remove_all.isVisible()


async def test_problems_of_another_account_are_not_narrowed_by_the_search_of_the_one_before(
    pane: ComposerPane, account: FakeAccount
) -> None:
    other = FakeAccount(account_id="account-2")
    other.staging.stage("x.exe", "y.md", state=DraftState.BLOCKED, reason_code="unsupported_type")
    for shown in (other, account):
        pane.bind(shown.workspace())
        click(pane.view.chips.chip("blocked"))
    QTest.keyClicks(pane.view.search, "exe")
    await until(lambda: group_titles(pane) == ["Extend does not take this type of file: 2"])
    pane.bind(other.workspace())
    assert not pane.view.search.text()
    assert children_of(heads(pane)[0]) == ["x.exe", "y.md"]
    pane.bind(account.workspace())
    assert pane.view.search.text() == "exe"
    assert children_of(heads(pane)[0]) == ["a.exe", "b.exe"]


async def test_names_of_problems_have_most_of_a_narrow_list(
    pane: ComposerPane, account: FakeAccount
) -> None:
    folder, name = "Archive/2026/November/Scans of the second week", "Invoice Summit Facilities.md"
    account.staging.stage(
        name, folder=folder, state=DraftState.BLOCKED, reason_code="unsupported_type"
    )
    click(pane.view.chips.chip("blocked"))
    tree = pane.view.problems.tree
    await until(tree.isVisible)
    item = child(heads(pane)[0], 3)
    click(tree.viewport(), QPoint(tree.visualItemRect(item).center()))
    assert not tree.isColumnHidden(1)
    assert tree.columnWidth(0) >= tree.viewport().width() * 0.4
    assert tree.columnWidth(3) < 60, "an ending asks for no more"
