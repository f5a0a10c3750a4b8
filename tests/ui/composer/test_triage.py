"""Blocked rows are settled in the window: passwords, types, conversions; over real files."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QStyledItemDelegate, QStyleOptionViewItem

from extend_desktop.domain.batches import InputKind
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.link_password import LinkPasswordDialog
from tests.helpers.archives import encrypted, zipped
from tests.helpers.pane_fixtures import click, column_texts, trigger, until
from tests.helpers.real_staging import RealStaging, real_staging
from tests.helpers.ui_driver import click_when_on

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
LOCKED = SAMPLES / "protected invoice 100519.pdf"
OPENS, WRONG = "open-me", "open me"
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest_asyncio.fixture
async def staged(context: UiContext, tmp_path: Path) -> AsyncIterator[RealStaging]:
    async with real_staging(context, tmp_path / "unpacked") as made:
        made.pane.resize(QSize(1_100, 760))
        made.pane.activateWindow()
        await until(made.pane.isActiveWindow)
        yield made


def press(staged: RealStaging, words: str) -> QPushButton:
    """Click the visible button that a screen reader calls so."""
    buttons = staged.pane.findChildren(QPushButton)
    (found,) = [item for item in buttons if item.accessibleName() == words and item.isVisible()]
    click(found)
    return found


def locked_copies(folder: Path, count: int) -> list[Path]:
    """Copies that differ, so that each is an upload of its own."""
    copies = [folder / f"locked {number}.pdf" for number in range(1, count + 1)]
    for number, path in enumerate(copies):
        path.write_bytes(LOCKED.read_bytes() + b"\n" * number)
    return copies


def rows_of(staged: RealStaging) -> list[list[str]]:
    """The texts of the first group's rows."""
    head = staged.pane.view.problems.tree.topLevelItem(0)
    assert head is not None
    found = [head.child(number) for number in range(head.childCount())]
    return [[row.text(column) for column in range(4)] for row in found if row is not None]


async def add(staged: RealStaging, *paths: Path) -> None:
    staged.pane.add_paths(paths)
    await staged.service.wait_until_idle()
    click(staged.pane.plan.blocked)


async def test_a_password_opens_the_whole_group_by_mouse_and_keys(
    staged: RealStaging, tmp_path: Path
) -> None:
    await add(staged, *locked_copies(tmp_path, 3))
    problems = staged.pane.view.problems
    press(staged, "Enter password…: The PDF needs a password")
    assert problems.password.isVisible()
    assert problems.password.field.hasFocus()
    assert problems.password.hint.full_text().startswith("For all 3, not stored")
    QTest.keyClicks(problems.password.field, WRONG)
    QTest.keyClick(problems.password.field, Key.Key_Return)
    await until(lambda: [row[3] for row in rows_of(staged)[1:]] == ["1 wrong password"] * 3)
    # What was typed stays, for it is often wrong by one letter.
    assert problems.password.field.text() == WRONG
    assert problems.password.field.hasFocus()
    problems.password.field.clear()
    QTest.keyClicks(problems.password.field, OPENS)
    press(staged, "Unlock")
    await until(lambda: set(staged.reasons().values()) == {"ready"})
    await until(lambda: not problems.password.isVisible())
    assert problems.password.field.text() == ""
    for draft in staged.service.drafts:
        assert draft.spec.upload.needs_password
        assert draft.spec.page_count == 1
        assert staged.passwords.of(InputKind.LOCAL, draft.spec.source) == OPENS
    await until(lambda: set(column_texts(staged.pane.list.table, 4)) == {"Upload · with password"})


async def test_a_list_of_passwords_is_tried_on_the_selected_rows_only(
    staged: RealStaging, tmp_path: Path
) -> None:
    first, second = locked_copies(tmp_path, 2)
    await add(staged, first, second)
    problems = staged.pane.view.problems
    press(staged, "Enter password…: The PDF needs a password")
    row = problems.tree.topLevelItem(0)
    assert row is not None
    chosen = row.child(2)
    assert chosen is not None
    click(problems.tree.viewport(), problems.tree.visualItemRect(chosen).center())
    assert problems.password.hint.full_text().startswith("For the 1 selected")
    press(staged, "Several…")
    QTest.keyClicks(problems.password.list, "no")
    QTest.keyClick(problems.password.list, Key.Key_Return)
    QTest.keyClicks(problems.password.list, OPENS)
    press(staged, "Unlock")
    await until(lambda: staged.reasons() == {first.name: "encrypted", second.name: "ready"})
    QTest.keyClick(problems.password.list, Key.Key_Escape)
    assert not problems.password.isVisible()
    assert staged.passwords.of(InputKind.LOCAL, str(first)) is None


async def test_a_password_of_an_archive_unpacks_its_documents(
    staged: RealStaging, tmp_path: Path
) -> None:
    texts = {"a.txt": b"Invoice 7", "b.txt": b"Invoice 8"}
    archive = encrypted(tmp_path / "in" / "post.zip", texts, OPENS.encode())
    await add(staged, archive, *locked_copies(tmp_path, 1))
    problems = staged.pane.view.problems
    press(staged, "Enter password…: The PDF needs a password")
    press(staged, "Enter password…: In a locked ZIP archive")
    assert problems.password.hint.full_text().startswith("For all 2, not stored")
    QTest.keyClicks(problems.password.field, WRONG)
    QTest.keyClick(problems.password.field, Key.Key_Return)
    await until(lambda: [row[3] for row in rows_of(staged)[1:]] == ["1 wrong password"] * 2)
    problems.password.field.clear()
    QTest.keyClicks(problems.password.field, OPENS)
    QTest.keyClick(problems.password.field, Key.Key_Return)
    left = {"a.txt": "ready", "b.txt": "ready", "locked 1.pdf": "encrypted"}
    await until(lambda: staged.reasons() == left)
    await until(lambda: not problems.password.isVisible())
    assert staged.service.drafts[0].spec.folder == "post.zip"


async def test_an_archive_that_was_made_whole_is_unpacked_when_looked_at_again(
    staged: RealStaging, tmp_path: Path
) -> None:
    archive = zipped(tmp_path / "in" / "post.zip", {"a.txt": b"A", "b.txt": b"B"})
    whole = archive.read_bytes()
    archive.write_bytes(whole[:-30])
    (tmp_path / "in" / "c.txt").write_text("C")
    await add(staged, tmp_path / "in")
    press(staged, "Look again: The ZIP archive is damaged")
    await staged.service.wait_until_idle()
    assert staged.reasons() == {"c.txt": "ready", "post.zip": "archive_damaged"}
    assert staged.service.scan_progress.problems == {"archive_damaged": 1}
    archive.write_bytes(whole)
    await click_when_on(staged.pane.plan.blocked)
    press(staged, "Look again: The ZIP archive is damaged")
    left = {"c.txt": "ready", "a.txt": "ready", "b.txt": "ready"}
    await until(lambda: staged.reasons() == left)
    assert staged.service.scan_progress.problems == {}
    folders = [draft.spec.folder for draft in staged.service.drafts]
    assert folders == ["in", "in/post.zip", "in/post.zip"]


async def test_what_an_archive_leads_to_later_has_the_columns_of_its_row(
    staged: RealStaging, tmp_path: Path
) -> None:
    archive = tmp_path / "post.zip"
    archive.write_bytes(b"PK")
    await add(staged, archive)
    (row,) = staged.service.drafts
    staged.service.triage.set_columns({row.key: {"cost centre": "7"}})
    zipped(archive, {"a.txt": b"A"})
    press(staged, "Look again: The ZIP archive is damaged")
    await until(lambda: staged.reasons() == {"a.txt": "ready"})
    assert staged.service.drafts[0].spec.metadata == {"cost centre": "7"}


async def test_a_type_is_chosen_for_what_says_none(staged: RealStaging, tmp_path: Path) -> None:
    (tmp_path / "scan0001").write_text("Invoice 7")
    await add(staged, tmp_path / "scan0001")
    press(staged, "Choose type…: The name does not say what type it is")
    menu = staged.pane.view.problems.findChildren(QMenu)[-1]
    trigger(menu, "Text")
    menu.close()
    await until(lambda: staged.reasons() == {"scan0001": "ready"})
    assert staged.service.drafts[0].spec.sent_as == "txt"
    await until(lambda: column_texts(staged.pane.list.table, 4) == ["Upload as text"])


async def test_a_web_page_in_place_of_a_document_is_converted(
    staged: RealStaging, tmp_path: Path
) -> None:
    page = tmp_path / "invoice.pdf"
    page.write_text("<!doctype html><html><body>Invoice 7</body></html>")
    await add(staged, page)
    press(staged, "Convert to PDF: A web page in place of the document")
    await until(lambda: staged.reasons() == {"invoice.pdf": "ready"})
    (draft,) = staged.service.drafts
    assert (draft.spec.sent_as, draft.spec.upload.to_pdf) == ("html", True)
    await until(lambda: column_texts(staged.pane.list.table, 4) == ["Upload · to PDF"])


async def test_return_on_a_group_settles_it(staged: RealStaging, tmp_path: Path) -> None:
    gone = tmp_path / "gone.pdf"
    shutil.copyfile(SAMPLES / "tidewater 3 pages.pdf", gone)
    (tmp_path / "other.txt").write_text("x")
    staged.pane.add_paths([gone, tmp_path / "other.txt"])
    await staged.service.wait_until_idle()
    gone.rename(tmp_path / "away.pdf")
    staged.service.triage.choose_type([1], "")
    await until(lambda: staged.reasons()["gone.pdf"] == "temporary_gone")
    click(staged.pane.plan.blocked)
    (tmp_path / "away.pdf").rename(gone)
    tree = staged.pane.view.problems.tree
    head = tree.topLevelItem(0)
    assert head is not None
    tree.setCurrentItem(head)
    QTest.keyClick(tree, Key.Key_Return)
    await until(lambda: staged.reasons()["gone.pdf"] == "ready")


async def test_a_link_takes_a_password_and_gives_it_back(staged: RealStaging) -> None:
    staged.pane.add_text("https://portal.example/a.pdf")
    await until(lambda: column_texts(staged.pane.list.table, 4) == ["Send · URL"])
    (link,) = staged.service.drafts
    for typed, words in ((OPENS, "Send · URL, password"), ("", "Send · URL")):
        staged.pane.list.table.selectAll()
        staged.pane.list.table.customContextMenuRequested.emit(
            staged.pane.list.table.visualRect(staged.pane.list.model.index(0, 0)).center()
        )
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        menu = staged.pane.list.findChildren(QMenu, options=direct)[-1]
        trigger(menu, "Password of the link…")
        menu.close()
        dialog = staged.pane.list.findChildren(LinkPasswordDialog)[-1]
        QTest.keyClicks(dialog.field, typed)
        QTest.keyClick(dialog.field, Key.Key_Return)
        await until(lambda words=words: column_texts(staged.pane.list.table, 4) == [words])
        assert staged.passwords.of(link.spec.kind, link.spec.source) == (typed or None)


async def test_a_screen_reader_hears_what_to_do_about_a_group(
    staged: RealStaging, tmp_path: Path
) -> None:
    await add(staged, *locked_copies(tmp_path, 2))
    tree = staged.pane.view.problems.tree
    head = tree.topLevelItem(0)
    assert head is not None
    advice = "one password is tried on all of them. The file needs a password."
    spoken = head.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"The PDF needs a password: 2. {advice}"
    row = tree.itemWidget(head, 0)
    assert row is not None
    assert row.accessibleName() == "The PDF needs a password"
    assert row.accessibleDescription() == advice


async def test_a_size_keeps_its_order_where_one_reads_from_the_right(
    staged: RealStaging, tmp_path: Path
) -> None:
    """“482 KB” was shown as “KB 482”."""
    await add(staged, *locked_copies(tmp_path, 1))
    tree = staged.pane.view.problems.tree
    size = tree.model().index(0, 2, tree.model().index(0, 0))
    delegate = tree.itemDelegateForIndex(size)
    assert isinstance(delegate, QStyledItemDelegate)
    texts = list[str]()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        option = QStyleOptionViewItem()
        option.direction = direction
        delegate.initStyleOption(option, size)
        texts.append(option.text)
    assert "KB" in texts[0]
    assert texts[1] == f"\u2068{texts[0]}\u2069"
