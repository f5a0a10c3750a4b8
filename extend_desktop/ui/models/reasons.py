"""The runs of one batch under the reasons they share. For `ui/views/`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from typing_extensions import override

from extend_desktop.domain.batches import Input, Phase
from extend_desktop.domain.ids import InputId
from extend_desktop.presentation.batches import input_status_text
from extend_desktop.presentation.failures import (
    FailureAdvice,
    failure_advice,
    reason_text,
    rest_text,
)
from extend_desktop.presentation.joining import as_sentence, joined_parts, joined_sentences
from extend_desktop.presentation.quantities import count_text
from extend_desktop.ui.models.cells import Cell, CellStyle, TableRow
from extend_desktop.ui.models.keyed_table import Index, cell_data, header_data
from extend_desktop.ui.models.runs import RUN_COLUMNS, under_reason_row

RETRYABLE = frozenset({Phase.FAILED, Phase.CANCELLED})
"""What can be sent again when the operator picks it."""
MOST_ROWS = 100
"""So many inputs of a group stand below it; a view asks for each of them one by one."""
_NO_PARENT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ReasonGroup(NamedTuple):
    """Inputs in one phase for one reason.

    Attributes:
        code: the reason as Extend or this program names it; empty when there is none.
    """

    phase: Phase
    code: str
    advice: FailureAdvice
    inputs: tuple[Input, ...]

    @property
    def is_retryable(self) -> bool:
        """Whether these can be sent again."""
        return self.phase in RETRYABLE


def groups_of(inputs: Iterable[Input]) -> list[ReasonGroup]:
    """Group inputs by phase and reason, the largest group first."""
    found: dict[tuple[Phase, str], list[Input]] = {}
    for item in inputs:
        found.setdefault((item.phase, item.reason_code or ""), []).append(item)
    groups = [
        ReasonGroup(phase, code, _advice(items[0]), tuple(items))
        for (phase, code), items in found.items()
    ]
    return sorted(groups, key=lambda group: -len(group.inputs))


def _advice(item: Input) -> FailureAdvice:
    if item.phase in RETRYABLE:
        # A cancelled input needs no reason, a failed one without any is a question.
        unsaid = "cancelled" if item.phase is Phase.CANCELLED else None
        return failure_advice(item.reason_code or unsaid)
    return FailureAdvice(reason_text(item) or input_status_text(item), "")


class ReasonModel(QAbstractItemModel):
    """A row a group, and under it a row an input, made when it is shown; the view draws the group's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.groups: list[ReasonGroup] = []

    def replace(self, groups: list[ReasonGroup]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def row_at(self, index: Index) -> TableRow[InputId] | None:
        """Return the row of an input; None for a group."""
        group = index.internalId()
        if not group or index.row() >= MOST_ROWS:
            return None
        return under_reason_row(self.groups[group - 1].inputs[index.row()])

    def rest_of(self, index: Index) -> ReasonGroup | None:
        """Return the group whose other inputs a row stands for; None for all other rows."""
        is_rest = bool(index.internalId()) and index.row() == MOST_ROWS
        return self.groups[index.internalId() - 1] if is_rest else None

    @override
    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, index: Index = _NO_PARENT) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self.groups)
        is_group = parent.internalId() == 0 and parent.column() == 0
        if not is_group:
            return 0
        # What is more than that is one row, which leads to all of them.
        return min(len(self.groups[parent.row()].inputs), MOST_ROWS + 1)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return len(RUN_COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index) if index.isValid() else None
        if row is not None:
            return cell_data(row.cells[index.column()], RUN_COLUMNS[index.column()], role)
        rest = self.rest_of(index) if index.isValid() else None
        if rest is not None:
            words = rest_text(len(rest.inputs) - MOST_ROWS)
            return cell_data(_rest_cell(words, index.column()), RUN_COLUMNS[index.column()], role)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            group = self.groups[index.row()]
            head = joined_parts((group.advice.say, count_text(len(group.inputs))))
            return joined_sentences((as_sentence(head), group.advice.advice))
        return _LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return header_data(RUN_COLUMNS, section, orientation, role)


def _rest_cell(words: str, column: int) -> Cell:
    return Cell(words if column == 0 else "", style=CellStyle.MUTED)


def same_inputs(old: Sequence[ReasonGroup], new: Sequence[ReasonGroup]) -> bool:
    """Tell whether nothing would look different."""
    return [group.inputs for group in old] == [group.inputs for group in new]
