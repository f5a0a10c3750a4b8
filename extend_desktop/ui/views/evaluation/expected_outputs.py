"""The documents to be added, and the editor of the output expected of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from json import JSONDecodeError
from typing import Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.domain.evaluation_sets import shape_problems
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.numbers import parse_json, write_json
from extend_desktop.domain.schema import SchemaField
from extend_desktop.presentation.evaluation_sets import json_problem_text, shape_problem_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.evaluation_sets import Candidate
from extend_desktop.ui.widgets import LinkButton, PlainLabel

_LIST_PX, _EDITOR_PX = 220, 420
_ROW_PX = 28


class ExpectedOutputs(QSplitter):
    """A list of documents beside the JSON of the one at hand, checked as it is typed."""

    changed = Signal()
    """What may be added is another: a problem came or went, or documents left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._schema: Sequence[SchemaField] = ()
        self._candidates: dict[InputId, Candidate] = {}
        self._texts: dict[InputId, str] = {}
        self._problems: dict[InputId, str] = {}
        self.documents = QListWidget()
        self.documents.setAccessibleName(tr("Documents to add"))
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(tr("Expected output, as JSON"))
        self.editor.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.editor.setTabChangesFocus(True)
        self.problem = PlainLabel(role="failed", wrap=True)
        self.undo = LinkButton(tr("As extracted"))
        self._setup_ui()
        self.documents.currentItemChanged.connect(self._show)
        self.editor.textChanged.connect(self._edited)
        self.undo.clicked.connect(self._take_back)

    @property
    def has_problems(self) -> bool:
        return any(self._problems.values())

    def fill(self, candidates: Sequence[Candidate], schema: Sequence[SchemaField]) -> None:
        """Show these documents, each as it was extracted."""
        self._schema = schema
        self._candidates = {candidate.input.id: candidate for candidate in candidates}
        self.documents.clear()
        for candidate in candidates:
            item = QListWidgetItem(self._title(candidate))
            item.setData(Qt.ItemDataRole.UserRole, candidate.input.id)
            item.setSizeHint(QSize(0, _ROW_PX))
            self.documents.addItem(item)
        self.documents.setCurrentRow(0)
        self.changed.emit()

    def drop_first(self, count: int) -> None:
        """Take away documents from the top; what was edited of the others stays."""
        for key in list(self._candidates)[:count]:
            del self._candidates[key]
            self.documents.takeItem(0)
        self.changed.emit()

    def edited(self) -> tuple[Candidate, ...]:
        """Return the documents as they are to be added; call it while there are no problems."""
        return tuple(
            candidate.with_value(parse_json(self._texts[key])) if key in self._texts else candidate
            for key, candidate in self._candidates.items()
        )

    def set_read_only(self, *, is_read_only: bool) -> None:
        self.editor.setReadOnly(is_read_only)
        self.undo.setEnabled(not is_read_only)

    def _current(self) -> Candidate | None:
        item = self.documents.currentItem()
        return self._candidates.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _show(self) -> None:
        candidate = self._current()
        self.editor.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.editor.setPlainText(self._text_of(candidate) if candidate else "")
        self.editor.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._say()

    def _edited(self) -> None:
        candidate = self._current()
        if candidate is None:
            return
        text = self.editor.toPlainText()
        if text == _written(candidate.item.value):
            self._texts.pop(candidate.input.id, None)
        else:
            self._texts[candidate.input.id] = text
        self._problems[candidate.input.id] = self._problem_of(text)
        self.documents.currentItem().setText(self._title(candidate))
        self._say()
        self.changed.emit()

    def _take_back(self) -> None:
        candidate = self._current()
        if candidate is not None:
            self.editor.setPlainText(_written(candidate.item.value))

    def _say(self) -> None:
        candidate = self._current()
        key = candidate.input.id if candidate else None
        problem = self._problems.get(key, "") if key is not None else ""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.undo.setVisible(key in self._texts)

    def _problem_of(self, text: str) -> str:
        try:
            value = parse_json(text)
        except JSONDecodeError as error:
            return json_problem_text(error.lineno)
        except (ValueError, RecursionError):
            return json_problem_text(1)
        if not isinstance(value, Mapping):
            return json_problem_text(1)
        return shape_problem_text(shape_problems(cast("Mapping[str, Any]", value), self._schema))

    def _text_of(self, candidate: Candidate) -> str:
        return self._texts.get(candidate.input.id) or _written(candidate.item.value)

    def _title(self, candidate: Candidate) -> str:
        name = candidate.input.name
        return tr("{name} (edited)", name=name) if candidate.input.id in self._texts else name

    def _setup_ui(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.editor)
        column.addWidget(self.problem)
        column.addWidget(self.undo, alignment=Qt.AlignmentFlag.AlignLeft)
        self.documents.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(self.documents)
        self.addWidget(side)
        self.setSizes([_LIST_PX, _EDITOR_PX])
        self.setChildrenCollapsible(False)
        self.handle(1).setAccessibleName(tr("Width of the list of documents"))


def _written(value: Mapping[str, object]) -> str:
    return write_json(value, ascii_only=False, indent=2)
