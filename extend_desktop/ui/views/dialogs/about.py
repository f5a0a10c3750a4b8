"""About: versions to be copied, and the licences of all that is inside, without a connection."""

from __future__ import annotations

import asyncio
import platform
from collections.abc import Callable, Mapping, Sequence

import PySide6
from PySide6.QtCore import QSize, QSysInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from extend_desktop import __version__
from extend_desktop.domain.licensed_works import LicensedWork
from extend_desktop.presentation.about import (
    ABOUT_TITLE,
    COPY_VERSIONS,
    NO_LIST,
    TEXT_NAME,
    WORKS_NAME,
    copied_text,
    versions_text,
    work_line,
    work_text,
)
from extend_desktop.presentation.program import ABOUT
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import Button, IconLabel, PlainLabel
from extend_desktop.ui.widgets.boxes import row_box, wide
from extend_desktop.ui.widgets.dialog import Dialog

_NAME = "Extend Desktop"  # untranslated: a name
_SIZE_PX, _LEAST_PX, _LIST_PX = (760, 560), (520, 320), 260


def versions() -> Mapping[str, str]:
    """Return the versions of what the program is made of and runs on."""
    return {_NAME: __version__, **_runs_on()}


def _runs_on() -> Mapping[str, str]:
    return {
        "Python": platform.python_version(),
        "Qt": qVersion() or "",
        "PySide": PySide6.__version__,
        tr("System"): QSysInfo.prettyProductName(),
    }


class AboutDialog(Dialog):
    """Which program this is.

    Args:
        works: reads what is inside; called in a thread.
    """

    def __init__(
        self, context: UiContext, works: Callable[[], Sequence[LicensedWork]], parent: QWidget
    ) -> None:
        super().__init__(parent, tr(ABOUT_TITLE), spacing=12)
        self._context = context
        self._works: Sequence[LicensedWork] = ()
        self.name = PlainLabel(versions_text({_NAME: __version__}), elide=None)
        self.versions = PlainLabel(versions_text(_runs_on()), wrap=True)
        self.list = QListWidget()
        self.text = QPlainTextEdit()
        self.copy = Button(tr(COPY_VERSIONS))
        self._setup_ui()
        self.list.currentRowChanged.connect(self._show)
        self.copy.clicked.connect(self._copy)
        context.tasks.start(self._read(works), name="about", on_error=self._say_not_read)
        self.finished.connect(lambda: context.tasks.cancel("about"))

    async def _read(self, works: Callable[[], Sequence[LicensedWork]]) -> None:
        self._works = await asyncio.to_thread(works)
        self.list.addItems([work_line(work) for work in self._works])
        self.list.setCurrentRow(0)

    def _say_not_read(self, _error: Exception) -> None:
        self.text.setPlainText(tr(NO_LIST))

    def _show(self, row: int) -> None:
        self.text.setPlainText(work_text(self._works[row]) if row >= 0 else "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(copied_text(versions(), self._works))

    def _setup_ui(self) -> None:
        context = self._context
        head = QHBoxLayout()
        head.setSpacing(12)
        sign = IconLabel(context.theme, context.icons, 32, Token.ACCENT_TEXT)
        sign.show_icon("layers")
        self.name.setFont(context.theme.title_font())
        head.addWidget(sign)
        head.addWidget(self.name, 1)
        self.column.addLayout(head)
        self.column.addWidget(PlainLabel(tr(ABOUT), wrap=True, role="muted"))
        self.versions.setFont(context.theme.figures_font())
        self.column.addWidget(self.versions)
        self.list.setAccessibleName(tr(WORKS_NAME))
        self.list.setFixedWidth(_LIST_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(tr(TEXT_NAME))
        self.text.setReadOnly(True)
        self.text.setPlaceholderText(tr("Loading…"))
        # Tab leads on to the buttons.
        self.text.setTabChangesFocus(True)
        self.column.addLayout(row_box(None, self.list, wide(self.text), spacing_px=12), 1)
        close = Button(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.add_buttons(self.copy, close)
        self.setMinimumSize(*_LEAST_PX)
        self.resize(QSize(*_SIZE_PX))
