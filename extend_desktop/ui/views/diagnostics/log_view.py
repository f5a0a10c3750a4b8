"""The program's log: filtered, followed, copied. For the settings' page of diagnostics."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from extend_desktop.domain.diagnostics import LogEntry
from extend_desktop.presentation.diagnostics import (
    LEVEL_NAMES,
    LOG_HINT,
    NO_LOG,
    NOTHING_MATCHES,
    entry_line,
    shown_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.diagnostics import Diagnostics
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.opening import open_folder
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    ComboBox,
    InlineBanner,
    PlainLabel,
    SearchField,
)

FOLLOW_MS = 1_000
_MOST_SHOWN = 2_000
"""Entries; the text of more takes longer to lay out than a click may."""
_LEAST_HEIGHT_PX = 260


class LogView(QWidget):
    """Reads the log when it is shown; with Follow, again whenever a line was added."""

    def __init__(self, context: UiContext, diagnostics: Diagnostics) -> None:
        super().__init__()
        self._diagnostics = diagnostics
        self._entries: Sequence[LogEntry] = ()
        self.banner, self.busy = InlineBanner(context.icons), BusyBar(context.theme)
        self._work = PaneTasks(context.tasks, "log", self.banner, self.busy)
        self.level = ComboBox(tr("Level"))
        self.search = SearchField(context.icons, tr("Search the log"))
        self.follow = QCheckBox(tr("Follow"))
        self.text = QPlainTextEdit()
        self.count = PlainLabel(role="muted")
        self.copy = Button(tr("Copy"), icons=context.icons, icon="copy")
        self.folder = Button(tr("Open folder"), icons=context.icons, icon="folder")
        self._timer = QTimer(self)
        self._setup_ui()
        self._connect()
        self._work.start(self._read, "read")

    def _connect(self) -> None:
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self._look)
        self.level.activated.connect(self._show)
        self.search.searched.connect(self._show)
        self.follow.toggled.connect(self._set_followed)
        self.copy.clicked.connect(self._copy)
        self.folder.clicked.connect(self._open_folder)

    async def _read(self) -> None:
        self._entries = await self._diagnostics.entries()
        self._show()

    async def _read_newer(self) -> None:
        entries = await self._diagnostics.newer_entries()
        if entries is not None:
            self._entries = entries
            self._show()

    def _look(self) -> None:
        if self.isVisible():
            self._work.start(self._read_newer, "newer", policy=Policy.KEEP)

    def _set_followed(self, is_on: bool) -> None:  # noqa: FBT001 - connected to a signal
        if is_on:
            self._look()
            self._timer.start()
        else:
            self._timer.stop()

    def _show(self) -> None:
        """Show what fits the filter, and stay at the end where that was in sight."""
        least, words = str(self.level.currentData()), self.search.text()
        fitting = [entry for entry in self._entries if entry.has(least, words)]
        shown = fitting[-_MOST_SHOWN:]
        bar = self.text.verticalScrollBar()
        was_at_end = bar.value() >= bar.maximum()
        place = bar.value()
        self.text.setPlainText("\n".join(map(entry_line, shown)))
        self.text.setPlaceholderText(tr(NOTHING_MATCHES) if self._entries else tr(NO_LOG))
        self.copy.setEnabled(bool(shown))
        self.count.setText(shown_text(len(shown), len(self._entries)))
        bar.setValue(bar.maximum() if was_at_end else place)

    def _copy(self) -> None:
        """Copy the selected lines, else all that are shown; they were redacted when written."""
        selected = self.text.textCursor().selectedText().replace("\u2029", "\n")
        QGuiApplication.clipboard().setText(selected or self.text.toPlainText())

    def _open_folder(self) -> None:
        open_folder(self._diagnostics.log_folder, self._work.say_error)

    def _setup_ui(self) -> None:
        for level, words in LEVEL_NAMES.items():
            self.level.addItem(tr(words), level)
        self.level.setCurrentIndex(1)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Log"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LEAST_HEIGHT_PX)
        tools, foot = QHBoxLayout(), QHBoxLayout()
        for widget in (self.level, self.search, self.follow):
            tools.addWidget(widget, 1 if widget is self.search else 0)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.busy)
        column.addWidget(self.banner)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        column.addWidget(PlainLabel(tr(LOG_HINT), role="muted", wrap=True))
