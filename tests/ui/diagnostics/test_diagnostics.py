"""The log's viewer, the report and its preview, and the offer after a crash, by click and key."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from extend_desktop.domain.redaction import Redactor
from extend_desktop.services.diagnostics import Diagnostics, ReportFacts
from extend_desktop.system.crash_files import CrashFiles
from extend_desktop.system.log_files import LogFiles
from extend_desktop.system.logs import start_logging
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.diagnostics.crash_banner import CrashBanner
from extend_desktop.ui.views.diagnostics.log_view import LogView
from extend_desktop.ui.views.diagnostics.report_dialog import ReportDialog
from extend_desktop.ui.views.settings.diagnostics import DiagnosticsPage
from extend_desktop.ui.views.settings.parts import (
    SettingsMeans,
    SettingsParts,
    SettingsRequests,
)
from tests.helpers.pane_fixtures import StillClock
from tests.helpers.session_parts import SessionParts
from tests.helpers.ui_driver import button, click, open_dialog, save_as, until

_log = logging.getLogger("extend_desktop.tests")


class Stage:
    """Diagnostics of a folder, and a window for what is shown."""

    def __init__(self, context: UiContext, folder: Path) -> None:
        self.context, self.folder = context, folder
        self.crashes = CrashFiles(folder, Redactor())
        facts = ReportFacts([("program", "Extend Desktop")], ["Office Smith"])
        self.diagnostics = Diagnostics(
            LogFiles(folder), self.crashes, lambda: facts, Redactor(), StillClock()
        )
        self.window = QWidget()
        self.window.resize(800, 600)
        self.column = QVBoxLayout(self.window)

    def write(self, *lines: tuple[int, str]) -> None:
        session = start_logging(self.folder, Redactor())
        for level, text in lines:
            _log.log(level, "%s", text)
        session.close()

    def show(self, widget: QWidget) -> None:
        self.column.addWidget(widget)
        self.window.show()


@pytest_asyncio.fixture
async def stage(context: UiContext, tmp_path: Path) -> AsyncIterator[Stage]:
    made = Stage(context, tmp_path)
    yield made
    await context.tasks.idle()
    made.window.close()
    made.window.deleteLater()


async def test_the_page_says_that_processes_for_documents_crashed(stage: Stage) -> None:
    parts = SessionParts()
    means = SettingsMeans(diagnostics=stage.diagnostics)
    requests = SettingsRequests(stage.window)
    page = DiagnosticsPage(SettingsParts(stage.context, parts.session, requests, means))
    stage.show(page)
    await stage.context.tasks.idle()
    assert not page.crashes.isVisible()
    stage.crashes.keep_of_worker("Fatal Python error: Segmentation fault")
    page = DiagnosticsPage(SettingsParts(stage.context, parts.session, requests, means))
    stage.show(page)
    await until(page.crashes.isVisible, "the crash")
    assert page.crashes.full_text().startswith("1 crash of a process that read documents, the last")
    report = await stage.diagnostics.report(with_names=False)
    assert "Crash of a process that reads documents at " in report
    # Nothing is offered at the next start: the document's row said it at once.
    banner = CrashBanner(stage.context, stage.diagnostics, set, stage.window)
    stage.show(banner)
    await stage.context.tasks.idle()
    assert not banner.isVisible()


async def test_the_log_is_filtered_by_level_and_words_and_copied(stage: Stage) -> None:
    stage.write((logging.INFO, "Begun"), (logging.ERROR, "Upload failed"), (logging.INFO, "Over"))
    view = LogView(stage.context, stage.diagnostics)
    stage.show(view)
    await until(lambda: "Upload failed" in view.text.toPlainText(), "the log")
    assert view.text.toPlainText().count("\n") == 2
    QTest.keyClick(view.level, Qt.Key.Key_End)
    await until(lambda: view.text.toPlainText().count("\n") == 0, "errors alone")
    assert view.count.text() == "1 of 3 entries"
    click(view.copy)
    assert QGuiApplication.clipboard().text().endswith("extend_desktop.tests Upload failed")
    QTest.keyClicks(view.search, "nothing like it")
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    await until(lambda: not view.text.toPlainText(), "no line")
    assert view.text.placeholderText() == "No line fits the filter"
    assert not view.copy.isEnabled()


async def test_followed_the_log_shows_what_is_added(stage: Stage) -> None:
    stage.write((logging.INFO, "First"))
    view = LogView(stage.context, stage.diagnostics)
    stage.show(view)
    await until(lambda: "First" in view.text.toPlainText(), "the log")
    stage.write((logging.INFO, "Second"))
    assert "Second" not in view.text.toPlainText()
    click(view.follow)
    await until(lambda: "Second" in view.text.toPlainText(), "what was added")


async def test_what_is_previewed_is_what_is_saved(stage: Stage, tmp_path: Path) -> None:
    stage.write((logging.INFO, "Office Smith opens /home/ada/in.pdf with sk_0123456789abcdef"))
    dialog = ReportDialog(stage.context, stage.diagnostics, ["Batch of March"], stage.window)
    dialog.open()
    await until(dialog.save.isEnabled, "the report")
    hashed = dialog.text.toPlainText()
    assert "Office Smith" not in hashed
    assert "/home/ada" not in hashed
    click(dialog.with_names)
    await until(lambda: "Smith opens /home/ada/in.pdf" in dialog.text.toPlainText(), "names")
    assert "0123456789" not in dialog.text.toPlainText()
    click(dialog.with_names)
    await until(lambda: dialog.text.toPlainText() == hashed, "the marks again")
    target, saved = tmp_path / "report.txt", list[str]()
    dialog.saved.connect(saved.append)
    click(dialog.save)
    await save_as(dialog, target)
    await until(lambda: saved, "the report to be saved")
    assert target.read_text(encoding="utf-8") == hashed


async def test_a_crash_is_offered_until_not_now(stage: Stage) -> None:
    (stage.folder / "crash-1.txt").write_text("Fatal Python error: Aborted\n")
    banner = CrashBanner(stage.context, stage.diagnostics, list, stage.window)
    stage.show(banner)
    await until(banner.isVisible, "the offer")
    assert "ended unexpectedly" in banner.notice.text()
    click(button(banner, "Save report…"))
    dialog = await open_dialog(stage.window, ReportDialog)
    await until(lambda: "Aborted" in dialog.text.toPlainText(), "the trace")
    click(dialog.leave)
    assert banner.isVisible()
    click(button(banner, "Not now"))
    await until(lambda: not banner.isVisible(), "the offer to go")
    assert [record.is_new for record in stage.crashes.load()] == [False]
    again = CrashBanner(stage.context, stage.diagnostics, list, stage.window)
    await stage.context.tasks.idle()
    assert again.isHidden()
