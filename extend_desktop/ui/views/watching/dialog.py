"""What an account watches for new files, and what happened. For the composer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.domain.watching import WatchAction, WatchRule, WatchStatus
from extend_desktop.presentation.translation import tr
from extend_desktop.presentation.watching import (
    FOLDER_HINT,
    MOVES,
    NO_EXTRACTOR,
    NO_FOLDER,
    NOTES_HINT,
    STAGES,
    SUBFOLDERS,
    SUBMIT_WARNING,
    SUBMITS,
    TAKES_PRESENT,
    WATCH_EXPLANATION,
    watch_notes_text,
    watch_status_text,
)
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.tasks import Policy
from extend_desktop.services.watching import WatchService
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.watching.terms import WatchTerms
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
)
from extend_desktop.ui.widgets.boxes import STYLE_SPACING, row_box, wide
from extend_desktop.ui.widgets.dialog import Dialog, ScrollingForm, form_line
from extend_desktop.ui.widgets.file_dialogs import opening_dialog
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_WIDTH_PX, _SPACING_PX = 680, 8
_NOTES_PX = 96


class WatchDialog(Dialog):
    """Turns watching on and off; the window stays usable meanwhile."""

    def __init__(
        self,
        context: UiContext,
        watching: WatchService,
        extractors: ExtractorsService,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent, tr("Watch a folder"), width_px=_WIDTH_PX, spacing=_SPACING_PX)
        self._watching = watching
        self.banner = InlineBanner(context.icons, self)
        self.busy = BusyBar(context.theme, self)
        self._tasks = PaneTasks(context.tasks, "watch", self.banner, self.busy)
        self.is_on = QCheckBox(tr("Watch a folder for new files"))
        self.folder = form_line(tr("Folder"), tr(FOLDER_HINT))
        self.choose = Button(tr("Choose…"))
        self.subfolders = QCheckBox(tr(SUBFOLDERS))
        self.stage = QRadioButton(tr(STAGES))
        self.submit = QRadioButton(tr(SUBMITS))
        self.terms = WatchTerms(context, extractors, self._tasks)
        self.takes_present = QCheckBox(tr(TAKES_PRESENT))
        self.moves = QCheckBox(tr(MOVES))
        self.problem = PlainLabel(role="warning", wrap=True)
        self.state = PlainLabel(wrap=True)
        self.notes = QPlainTextEdit()
        self.save = PrimaryButton(tr("Save"))
        self.leave = Button(tr("Close"))
        self._setup_ui()
        refuse_text_drops(self)
        self._show_rule(watching.status.rule)
        self._connect()
        self._show_status(watching.status)
        self.terms.load(watching.status.rule)
        self._edited()

    @property
    def rule(self) -> WatchRule:
        """What the fields say."""
        extractor = self.terms.extractor.extractor
        return WatchRule(
            folder=Path(self.folder.text().strip()).expanduser(),
            is_on=self.is_on.isChecked(),
            action=WatchAction.SUBMIT if self.submit.isChecked() else WatchAction.STAGE,
            extractor_id=extractor.id if extractor else None,
            extractor_name=extractor.name if extractor else "",
            version=self.terms.version.version or "latest",
            priority=self.terms.priority.priority,
            moves=self.moves.isChecked(),
            subfolders=self.subfolders.isChecked(),
        )

    def _show_rule(self, rule: WatchRule | None) -> None:
        self.is_on.setChecked(rule is None or rule.is_on)
        self.stage.setChecked(rule is None or rule.action is WatchAction.STAGE)
        self.submit.setChecked(rule is not None and rule.action is WatchAction.SUBMIT)
        self.moves.setChecked(rule is not None and rule.moves)
        self.subfolders.setChecked(rule is not None and rule.subfolders)
        self.folder.setText(str(rule.folder) if rule is not None else "")

    def _connect(self) -> None:
        unsubscribe = self._watching.changed.subscribe(self._show_status)
        self.finished.connect(unsubscribe)
        self.finished.connect(self._tasks.forget)
        for box in (self.is_on, self.submit):
            box.toggled.connect(self._edited)
        self.folder.textChanged.connect(self._edited)
        self.terms.changed.connect(self._edited)
        self.choose.clicked.connect(self._choose)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.reject)

    def _edited(self) -> None:
        is_on, submits = self.is_on.isChecked(), self.submit.isChecked()
        for field in (self.folder, self.choose, self.subfolders, self.stage, self.submit):
            field.setEnabled(is_on)
        self.takes_present.setEnabled(is_on)
        self.moves.setEnabled(is_on)
        self.terms.setVisible(submits)
        self.terms.setEnabled(is_on)
        problem = self._problem() if is_on else ""
        warning = tr(SUBMIT_WARNING) if is_on and submits else ""
        self.problem.setText(problem or warning)
        self.problem.setVisible(bool(problem or warning))
        self.save.setEnabled(not problem)

    def _problem(self) -> str:
        if not Path(self.folder.text().strip()).expanduser().is_absolute():
            return tr(NO_FOLDER)
        has_terms = self.terms.extractor.extractor and self.terms.version.version
        return tr(NO_EXTRACTOR) if self.submit.isChecked() and not has_terms else ""

    def _choose(self) -> None:
        dialog = opening_dialog(
            self, tr("Choose a folder to watch"), QFileDialog.FileMode.Directory
        )
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _save(self) -> None:
        self.save.setEnabled(False)
        takes_present = self.takes_present.isChecked()
        watch = partial(self._watching.watch, self.rule, takes_present=takes_present)
        self._tasks.start(
            lambda: then(watch(), lambda _: self._saved()),
            "save",
            policy=Policy.QUEUE,
            on_error=lambda _: self._edited(),
        )

    def _saved(self) -> None:
        self.takes_present.setChecked(False)
        self._edited()

    def _show_status(self, status: WatchStatus) -> None:
        self.state.setText(watch_status_text(status))
        self.notes.setPlainText(watch_notes_text(list(self._watching.notes)))

    def _setup_ui(self) -> None:
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(tr("What happened"))
        self.notes.setPlaceholderText(tr(NOTES_HINT))
        self.notes.setMinimumHeight(_NOTES_PX)
        place = row_box(None, wide(self.folder), self.choose, spacing_px=STYLE_SPACING)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING_PX)
        column.addWidget(PlainLabel(tr(WATCH_EXPLANATION), role="muted", wrap=True))
        column.addWidget(self.is_on)
        column.addLayout(place)
        for field in (self.subfolders, self.stage, self.submit, self.terms):
            column.addWidget(field)
        for field in (self.takes_present, self.moves, self.state):
            column.addWidget(field)
        column.addWidget(self.notes, 1)
        self.area = ScrollingForm(form)
        self.column.addWidget(self.area, 1)
        # Beside the buttons they concern, in sight wherever the form is scrolled to.
        for field in (self.problem, self.busy, self.banner):
            self.column.addWidget(field)
        self.add_buttons(self.leave, self.save)
        self.save.setDefault(True)
