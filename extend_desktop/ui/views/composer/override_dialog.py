"""The override of a batch as JSON, checked as it is typed. For the composer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from extend_desktop.domain.override_config import OverrideProblem, read_override
from extend_desktop.presentation.batch_options import (
    OVERRIDE_EXPLANATION,
    override_problem_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import Button, PlainLabel, PrimaryButton
from extend_desktop.ui.widgets.dialog import Dialog

_SIZE_PX = (600, 460)


class OverrideDialog(Dialog):
    """Shows what is sent as `overrideConfig`, to be edited."""

    taken = Signal(object)
    """The override, which Extend would take."""

    def __init__(self, override: Mapping[str, Any], parent: QWidget) -> None:
        super().__init__(parent, tr("Options as JSON"))
        self.resize(*_SIZE_PX)
        self._override: Mapping[str, Any] = override
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Override config as JSON"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAcceptDrops(False)
        self.text.setTabChangesFocus(True)
        self.problem = PlainLabel(role="warning", wrap=True)
        self.use, self.leave = PrimaryButton(tr("Use these")), Button(tr("Cancel"))
        self.use.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)
        self.column.addWidget(PlainLabel(tr(OVERRIDE_EXPLANATION), role="muted", wrap=True))
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.problem)
        self.add_buttons(self.leave, self.use)
        self.text.textChanged.connect(self._check)
        shown = json.dumps(dict(override), indent=2, ensure_ascii=False) if override else ""
        self.text.setPlainText(shown)
        self._check()

    def _check(self) -> None:
        read = read_override(self.text.toPlainText())
        if isinstance(read, OverrideProblem):
            self.problem.setText(override_problem_text(read))
        else:
            self.problem.setText("")
            self._override = read
        self.use.setEnabled(not isinstance(read, OverrideProblem))

    def _take(self) -> None:
        self.taken.emit(self._override)
        self.accept()
