"""The line about a search: it accounts for what was left out, shows it, and takes it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.scans import LeftOut, LeftOutReason, ScanProgress
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.composer.scan_row import LeftOutDialog
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, click_row, column_texts, until

HIDDEN = LeftOut(Path("/in/.hidden <b>.pdf"), LeftOutReason.HIDDEN)
FOLDER = LeftOut(Path("/in/.git"), LeftOutReason.HIDDEN, is_folder=True)
LITTER = LeftOut(Path("/in/Rechnung-\udce4/Thumbs.db"), LeftOutReason.SYSTEM)
ALL = (HIDDEN, FOLDER, LITTER)


def end_search(account: FakeAccount) -> None:
    account.staging.left_out = ALL
    counts = {item.kind: 1 for item in ALL}
    problems = {InspectionProblem.UNREADABLE: 1, InspectionProblem.BROKEN_LINK: 2}
    account.staging.scan_changed.emit(ScanProgress(80, False, counts, problems, 3))


def button(pane: ComposerPane, words: str) -> QPushButton:
    return next(item for item in pane.scan.findChildren(QPushButton) if item.text() == words)


async def open_list(pane: ComposerPane, account: FakeAccount) -> LeftOutDialog:
    end_search(account)
    click(button(pane, "Show left out…"))
    dialog = pane.findChild(LeftOutDialog)
    assert dialog is not None
    await until(lambda: dialog.table.model().rowCount() == len(ALL))
    return dialog


async def test_the_last_line_accounts_for_every_file(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.staging.scan_changed.emit(ScanProgress(12, running=True))
    assert not button(pane, "Show left out…").isVisible()
    end_search(account)
    assert pane.scan.text() == (
        "80 files found; left out: 1 hidden file, 1 hidden folder, 1 system file; "
        "blocked: 1 file or folder that cannot be opened, 2 links that lead nowhere; "
        "3 in the list already"
    )
    assert not button(pane, "Stop, keep 80").isVisible()
    account.staging.scan_changed.emit(ScanProgress(80, running=False))
    assert not pane.scan.isVisible()


async def test_a_search_stands_out_from_the_list_by_its_ground(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.staging.scan_changed.emit(ScanProgress(12, running=True))
    await until(pane.scan.isVisible)
    picture = pane.scan.grab().toImage()
    ground = picture.pixelColor(6, picture.height() // 2).name()
    assert ground == pane.context.theme.color(Token.INFO_GROUND).name()


async def test_what_was_left_out_is_listed_with_its_reason(
    pane: ComposerPane, account: FakeAccount
) -> None:
    dialog = await open_list(pane, account)
    assert column_texts(dialog.table, 0) == [".hidden <b>.pdf", ".git", "Thumbs.db"]
    assert column_texts(dialog.table, 1)[2] == "/in/Rechnung-\ufffd"
    assert column_texts(dialog.table, 2) == [
        "hidden",
        "hidden folder, with all that is in it",
        "made by a system or office program",
    ]
    assert not dialog.include_selected.isEnabled()
    dialog.reject()
    assert account.staging.included == []


async def test_what_she_selects_is_taken_in(pane: ComposerPane, account: FakeAccount) -> None:
    dialog = await open_list(pane, account)
    click_row(dialog.table, 1)
    assert dialog.include_selected.text() == "Add 1 selected"
    click(dialog.include_selected)
    assert account.staging.included == [FOLDER]


async def test_all_of_it_can_be_taken_in(pane: ComposerPane, account: FakeAccount) -> None:
    dialog = await open_list(pane, account)
    click(dialog.include_all)
    assert account.staging.included == list(ALL)


async def test_cancel_takes_the_drop_out_again_and_undo_brings_it_back(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.staging.stage("a.pdf", "b.pdf")
    account.staging.scan_changed.emit(ScanProgress(2, running=True, place="Archive"))
    assert pane.scan.text() == "Looking through “Archive”: 2 files found"
    click(button(pane, "Cancel"))
    assert account.staging.drafts == ()
    assert not button(pane, "Cancel").isVisible()
    pane.undo()
    assert len(account.staging.drafts) == 2


async def test_a_search_is_told_of_beside_its_own_list_only(
    pane: ComposerPane, account: FakeAccount
) -> None:
    end_search(account)
    said = pane.scan.text()
    other = FakeAccount()
    other.staging.scan_changed.emit(ScanProgress(5, running=True))
    for shown, text in (
        (None, ""),
        (other, "Looking through folders: 5 files found"),
        (FakeAccount(), ""),
        (account, said),
    ):
        pane.bind(shown.workspace() if shown else None)
        assert pane.scan.text() == text
        assert pane.scan.isVisible() == bool(text)
