"""What is selected in the staging list, in a few lines at the foot of the form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.presentation.drafts import (
    draft_folder_text,
    draft_state_text,
    selected_text,
)
from extend_desktop.presentation.nouns import PAGES
from extend_desktop.presentation.quantities import counted, size_text
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.opening import open_file, open_folder
from extend_desktop.ui.views.composer.first_page import FirstPage
from extend_desktop.ui.widgets import LinkButton, PlainLabel, Rule
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box, wide


class SelectedInput(QWidget):
    """First page, name, facts, folder and outcome of the selected row; of several their sum."""

    def __init__(self, tasks: PaneTasks) -> None:
        super().__init__()
        self._say = tasks.say_error
        self._file: Path | None = None
        self.first_page = FirstPage(tasks)
        self.open = LinkButton(tr("Open"))
        self.open.setAccessibleName(tr("Open the selected input"))
        self.open.clicked.connect(self._open)
        self.show_folder = LinkButton(tr("Show folder"))
        self.show_folder.clicked.connect(self._show_folder)
        self.name = PlainLabel(elide=Qt.TextElideMode.ElideMiddle)
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.facts = PlainLabel(role="muted")
        self.folder = PlainLabel(role="muted", elide=Qt.TextElideMode.ElideLeft)
        self.outcome = PlainLabel(wrap=True)
        for link in (self.open, self.show_folder):
            link.set_flush()
        self.title = PlainLabel(role="muted")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.open)
        head.addWidget(self.show_folder)
        head.setSpacing(12)
        words = column_box(
            None, self.name, self.facts, self.folder, self.outcome, STRETCH, spacing_px=4
        )
        row = row_box(None, self.first_page, wide(words), spacing_px=10)
        inside = column_box(None, head, row, margins_px=(12, 0, 12, 0), spacing_px=4)
        column_box(self, Rule(), inside, spacing_px=4)
        self.hide()

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Describe these rows; none of them hides it."""
        self.setVisible(bool(drafts))
        self.title.setText(tr("Selected inputs") if len(drafts) > 1 else tr("Selected input"))
        spec = drafts[0].spec if len(drafts) == 1 else None
        is_local = spec is not None and spec.kind is InputKind.LOCAL
        self._file = Path(spec.source) if spec is not None and is_local else None
        is_shown = spec is not None and _may_be_drawn(drafts[0])
        self.first_page.show_file(self._file if is_shown else None)
        if spec is not None:
            self._describe(drafts[0])
        elif drafts:
            size = sum(draft.spec.size_bytes or 0 for draft in drafts)
            self._say_lines(selected_text(len(drafts), size), "", "", "")

    def _describe(self, draft: Draft) -> None:
        spec = draft.spec
        ending = Path(spec.name).suffix.lstrip(".").upper()
        facts = (
            one_line(ending)[:8],
            counted(spec.page_count, PAGES) if spec.page_count is not None else "",
            size_text(spec.size_bytes) if spec.size_bytes is not None else "",
        )
        self._say_lines(
            one_line(spec.name),
            " · ".join(filter(None, facts)),
            one_line(draft_folder_text(draft)),
            one_line(draft_state_text(draft)),
        )

    def _say_lines(self, name: str, facts: str, folder: str, outcome: str) -> None:
        for button in (self.open, self.show_folder):
            button.setVisible(self._file is not None)
        for label, text in (
            (self.name, name),
            (self.facts, facts),
            (self.folder, folder),
            (self.outcome, outcome),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def _open(self) -> None:
        if self._file is not None:
            open_file(self._file, self._say)

    def _show_folder(self) -> None:
        if self._file is not None:
            open_folder(self._file.parent, self._say)


def _may_be_drawn(draft: Draft) -> bool:
    """Whether opening the file does no harm: reading it could hang, or fetch it from a cloud."""
    is_examined = draft.state not in (DraftState.CHECKING, DraftState.BLOCKED)
    return is_examined and not draft.in_cloud
