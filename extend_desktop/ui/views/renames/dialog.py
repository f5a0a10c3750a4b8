"""Asks for a pattern, shows which names come of it, renames or copies, and undoes that."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.file_renames import (
    PlannedRename,
    RenameKind,
    Renaming,
    pattern_of,
)
from extend_desktop.domain.ids import InputId
from extend_desktop.presentation.file_renames import (
    NO_FIELD,
    NO_FOLDER,
    NOTHING_TO_RENAME,
    RENAME_EXPLANATION,
    RENAME_TITLE,
    carried_out_text,
    plan_summary_text,
    planned_problem_text,
    rename_button_text,
    shown_rows_text,
    undone_text,
    unknown_fields_text,
    working_text,
)
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.file_renames import FileRenames, Renamable, RenameOutcome
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import Later, then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.cells import Cell, CellStyle, Column, TableRow
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.views.renames.earlier import EarlierRenaming
from extend_desktop.ui.views.renames.pattern import PatternForm
from extend_desktop.ui.widgets import (
    BannerKind,
    BusyBar,
    Button,
    DataTable,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.file_dialogs import file_dialog
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_SIZE_PX = (820, 600)
_COLUMNS = (
    Column(marked("Now", "the name that a file has"), 270),
    Column(marked("Then", "the name that a file gets"), 290, is_stretched=True),
    Column(marked("Why not", "why a file is not renamed"), 210),
)
_PATTERN_KEY = "renames/pattern"
_MOST_ROWS = 500
_WAIT_S = 0.15


class RenameDialog(Dialog):
    """What is to be done is seen before it is done; nothing is changed before the button."""

    renamed = Signal()

    def __init__(
        self,
        context: UiContext,
        service: FileRenames,
        batch: Batch,
        selected: Collection[InputId],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, tr(RENAME_TITLE))
        self._context = context
        self._service = service
        self._batch = batch
        self._selected = frozenset(selected)
        self._found: Renamable | None = None
        self._plan: Sequence[PlannedRename] = ()
        self._is_working = False
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "renames", self.banner, self.busy)
        self.form = PatternForm(len(self._selected))
        self.earlier = EarlierRenaming()
        self.table = DataTable(context, "renames", tr("Names"), [c.width_px for c in _COLUMNS])
        self.summary = PlainLabel(wrap=True)
        self.bar = QProgressBar()
        self.agree, self.leave = PrimaryButton(tr("Rename")), Button(tr("Close"))
        self._later = Later(context.tasks, "renames.preview", _WAIT_S, self._preview)
        self._setup_ui()
        self._connect()
        self._load()

    def obstacle(self) -> str:
        """Return why nothing can be done now; empty when it can."""
        if self._found is None:
            return tr("Reading the results…")
        pattern = pattern_of(self.form.pattern.text())
        if not pattern.fields:
            return tr(NO_FIELD)
        if unknown := pattern.unknown(self._found.fields):
            return unknown_fields_text(unknown)
        if self.form.kind is RenameKind.COPY and self.form.folder is None:
            return tr(NO_FOLDER)
        return ""

    def _load(self) -> None:
        self._found = None
        only = self._selected if self.form.chosen.isChecked() else None
        read = partial(self._service.load, self._batch.id, only)
        self._tasks.start(lambda: then(read(), self._show), "load")
        self._tasks.start(
            lambda: then(self._service.last(self._batch.id), self._show_earlier), "last"
        )
        self._refresh()

    def _show(self, found: Renamable) -> None:
        self._found = found
        self.form.offer(found.fields)
        self._preview()

    def _show_earlier(self, renaming: Renaming | None) -> None:
        self.earlier.show_renaming(renaming)

    def _edited(self) -> None:
        self._plan = ()
        self._refresh()
        self._later.start()

    def _preview(self) -> None:
        """Work out the names, off the loop."""
        found = self._found
        if found is None or self.obstacle():
            self._show_plan(())
            return
        pattern = pattern_of(self.form.pattern.text())
        work = partial(self._service.plan, found.files, pattern, self.form.target_folder)
        self._tasks.start(lambda: then(work(), self._show_plan), "plan")

    def _show_plan(self, plan: Sequence[PlannedRename]) -> None:
        self._plan = plan
        rows = (_row(number, item) for number, item in enumerate(plan[:_MOST_ROWS]))
        cast("KeyedTableModel[int]", self.table.model()).replace(rows)
        self._refresh()

    def _refresh(self) -> None:
        obstacle = self.obstacle()
        kind = self.form.kind
        count = sum(item.target is not None for item in self._plan)
        if self._plan:
            more = shown_rows_text(min(len(self._plan), _MOST_ROWS), len(self._plan))
            summary = plan_summary_text(self._plan, kind)
            self.summary.setText(" · ".join(filter(None, (summary, more))))
        else:
            self.summary.setText(obstacle)
        self.agree.setText(rename_button_text(kind, count))
        self.agree.setEnabled(count > 0 and not obstacle and not self._is_working)
        set_plain_tooltip(self.agree, obstacle or ("" if count else tr(NOTHING_TO_RENAME)))
        self.form.setEnabled(not self._is_working)
        self.earlier.undo.setEnabled(not self._is_working)
        self.leave.setText(tr("Stop") if self._is_working else tr("Close"))
        self.bar.setVisible(self._is_working)

    def _start(self) -> None:
        kind = self.form.kind
        if self._is_working or not self.agree.isEnabled():
            return
        self._context.settings.remember_layout(_PATTERN_KEY, self.form.pattern.text())
        work = partial(self._service.carry_out, self._batch.id, kind, self._plan, self._progressed)
        self._work(lambda: then(work(), partial(self._ended, kind)))

    def _undo(self) -> None:
        renaming = self.earlier.renaming
        if self._is_working or renaming is None:
            return
        work = partial(self._service.undo, renaming, self._progressed)
        self._work(lambda: then(work(), partial(self._undone, renaming.kind)))

    def _work(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        self._is_working = True
        self.banner.hide()
        self._refresh()
        # Undo can be pressed while the work that offers it takes its last step.
        self._tasks.start(work, "work", policy=Policy.QUEUE, on_error=self._failed)

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.summary.setText(working_text(done, total))

    def _ended(self, kind: RenameKind, outcome: RenameOutcome) -> None:
        self._say(carried_out_text(kind, outcome.done, outcome.problems), outcome)

    def _undone(self, kind: RenameKind, outcome: RenameOutcome) -> None:
        self._say(undone_text(kind, outcome.done, outcome.problems), outcome)

    def _say(self, words: str, outcome: RenameOutcome) -> None:
        self.banner.say(BannerKind.WARNING if outcome.problems else BannerKind.INFO, words)
        self._again()

    def _failed(self, _error: Exception) -> None:
        self._again()

    def _again(self) -> None:
        self._is_working = False
        self.renamed.emit()
        self._load()

    def _leave(self) -> None:
        if not self._is_working:
            self.reject()
            return
        # What was done by then is noted, and can be undone.
        self._tasks.cancel("work")
        self._again()

    def _end(self) -> None:
        self._later.stop()
        self._tasks.forget()

    def _ask_folder(self) -> None:
        dialog = file_dialog(self, tr("Copy to"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self._context.settings.current.last_export_folder)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, name: str) -> None:
        self.form.choose_folder(Path(name))

    def _connect(self) -> None:
        self.form.changed.connect(self._edited)
        self.form.scope_changed.connect(self._load)
        self.form.folder_wanted.connect(self._ask_folder)
        self.earlier.undo.clicked.connect(self._undo)
        self.agree.clicked.connect(self._start)
        self.leave.clicked.connect(self._leave)
        self.finished.connect(self._end)

    def _setup_ui(self) -> None:
        refuse_text_drops(self)
        self.form.pattern.setText(self._context.settings.layout(_PATTERN_KEY))
        self.table.setModel(KeyedTableModel[int](_COLUMNS, self.table))
        self.table.setItemDelegate(CellDelegate(self._context, self.table))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Files done so far"))
        self.column.addWidget(PlainLabel(tr(RENAME_EXPLANATION), role="muted", wrap=True))
        for part in (self.form, self.earlier):
            self.column.addWidget(part)
        self.column.addWidget(self.table, 1)
        for part in (self.summary, self.bar, self.busy, self.banner):
            self.column.addWidget(part)
        self.add_buttons(self.leave, self.agree)
        self.resize(*_SIZE_PX)


def _row(number: int, planned: PlannedRename) -> TableRow[int]:
    path, target = planned.file.path, planned.target
    name = path.name if path is not None else planned.file.name
    now = Cell(one_line(name), str(path or ""))
    then_ = (
        Cell(one_line(target.name), str(target)) if target else Cell("—", style=CellStyle.MISSING)
    )
    reason = planned_problem_text(planned)
    why = Cell(one_line(reason), reason, style=CellStyle.MUTED)
    return TableRow(number, number, (now, then_, why))
