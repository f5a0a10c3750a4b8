"""A folder is watched from the composer: chosen in its dialog, its files on the list, said in a line."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
import pytest_asyncio
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from extend_desktop.bootstrap.preflight import Preflight
from extend_desktop.bootstrap.watching import WatchingAccount, kept_list, watch_service
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.watching import WatchAction, WatchRule
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.staging import CheckSources, StagingService, StoredFiles
from extend_desktop.services.watching import WatchService, new_files, service
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.folder_scan import FolderScanner
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.watching.dialog import WatchDialog
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import built, click, column_texts, shown, until
from tests.helpers.real_staging import ACCOUNT
from tests.helpers.staged_list import Files, Known
from tests.helpers.ui_driver import button
from tests.helpers.waiting import GIVE_UP_S


class Watched:
    """The pane over a real list, a real journal and a folder that is watched."""

    def __init__(self, pane: ComposerPane, watching: WatchService, folder: Path) -> None:
        self.pane = pane
        self.watching = watching
        self.folder = folder

    def dialog(self) -> WatchDialog:
        self.pane.watch_folder()
        return self.pane.findChildren(WatchDialog)[-1]


@pytest_asyncio.fixture
async def watched(
    context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Watched]:
    monkeypatch.setattr(new_files, "STABLE_S", 0.05)
    monkeypatch.setattr(service, "POLL_S", 0.02)
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    preflight, account, known = Preflight(limit_s=GIVE_UP_S), FakeAccount(), Known()
    stored = StoredFiles(ACCOUNT, cast("Any", Files()), known, SystemClock())
    sources = CheckSources(ACCOUNT, preflight, known, stored, Passwords())
    staging = StagingService(scanner=FolderScanner(), sources=sources, tasks=context.tasks)
    kept = kept_list(ACCOUNT, staging, journal.staged, context.tasks)
    services = account.workspace()
    watching = watch_service(
        WatchingAccount(
            sources,
            staging,
            kept,
            services.batches,
            services.extractors,
            SystemClock(),
            context.tasks,
        ),
        journal.watched,
    )
    assert watching is not None
    pane = built(context, ComposerPane)
    pane.bind(replace(services, staging=staging, watching=watching))
    shown(pane)
    folder = tmp_path / "scans"
    folder.mkdir()
    yield Watched(pane, watching, folder)
    watching.close()
    pane.bind(None)
    staging.close()
    await kept.aclose()
    await context.tasks.idle()
    preflight.close()
    await journal.aclose()
    pane.deleteLater()


async def test_retry_watches_the_folder_that_could_not_be_written_down_before(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, full = watched.watching.watch, iter([True])

    async def watch(rule: WatchRule, *, takes_present: bool) -> None:
        if next(full, False):
            raise StorageError("disk_full")
        await put(rule, takes_present=takes_present)

    monkeypatch.setattr(watched.watching, "watch", watch)
    dialog = watched.dialog()
    QTest.keyClicks(dialog.folder, str(watched.folder))
    click(dialog.save)
    await until(dialog.banner.isVisible)
    click(button(dialog.banner, "Retry"))
    await until(lambda: watched.watching.status.is_on)
    dialog.is_on.setChecked(False)
    click(dialog.save)
    await until(lambda: not watched.watching.status.is_on)


async def test_new_files_of_the_chosen_folder_come_onto_the_list(watched: Watched) -> None:
    (watched.folder / "before.txt").write_text("older")
    assert not watched.pane.watching.isVisible()
    dialog = watched.dialog()
    assert not dialog.save.isEnabled()
    assert dialog.problem.full_text() == "Choose a folder"
    QTest.keyClicks(dialog.folder, str(watched.folder))
    click(dialog.save)
    await until(lambda: watched.watching.status.is_on)
    assert dialog.state.full_text() == "Watching “scans”"
    (watched.folder / "a.txt").write_text("new")
    await until(lambda: column_texts(watched.pane.list.table, 0) == ["a.txt"])
    await until(lambda: "“a.txt” put on the list" in watched.pane.watching.text.full_text())
    assert "“a.txt” put on the list of the new batch" in dialog.notes.toPlainText()
    click(dialog.leave)
    click(watched.pane.watching.more)
    again = watched.pane.findChildren(WatchDialog)[-1]
    assert again.folder.text() == str(watched.folder)
    again.is_on.setChecked(False)
    click(again.save)
    await until(lambda: not watched.pane.watching.isVisible())
    click(again.leave)


async def test_submitting_at_once_needs_an_extractor_and_warns(watched: Watched) -> None:
    dialog = watched.dialog()
    QTest.keyClicks(dialog.folder, str(watched.folder))
    click(dialog.submit)
    assert dialog.terms.isVisible()
    assert dialog.problem.full_text() == "Choose an extractor"
    picker = dialog.terms.extractor
    await until(lambda: picker.count() > 0)
    picker.setCurrentIndex(0)
    await until(lambda: dialog.terms.version.version is not None)
    assert dialog.problem.full_text().startswith("Files are sent, and charged")
    dialog.terms.priority.slider.setValue(9)
    dialog.moves.setChecked(True)
    click(dialog.save)
    await until(lambda: watched.watching.status.is_on)
    extractor = picker.extractor
    assert extractor is not None
    assert watched.watching.status.rule == WatchRule(
        watched.folder,
        action=WatchAction.SUBMIT,
        extractor_id=extractor.id,
        extractor_name=extractor.name,
        version="latest",
        priority=9,
        moves=True,
    )
    click(dialog.leave)


async def test_a_folder_that_is_gone_is_said_until_it_is_back(watched: Watched) -> None:
    await watched.watching.watch(WatchRule(watched.folder))
    shutil.rmtree(watched.folder)
    line = watched.pane.watching
    await until(lambda: "cannot be reached" in line.text.full_text())
    watched.folder.mkdir()
    await until(lambda: line.text.full_text() == "Watching “scans”")


async def test_the_menu_of_the_ways_to_add_leads_to_it(watched: Watched) -> None:
    click(watched.pane.adding.more)
    menu = watched.pane.adding.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == "Watch a folder…").trigger()
    menu.close()
    [dialog] = watched.pane.findChildren(WatchDialog)
    click(dialog.leave)
