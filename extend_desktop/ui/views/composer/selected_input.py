"""What is selected in the staging list, in a few lines at the foot of the form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.drafts import draft_state_text
from extend_desktop.presentation.quantities import count_text, counted, size_text
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.opening import Say, open_folder
from extend_desktop.ui.widgets import LinkButton, PlainLabel, Rule


class SelectedInput(QWidget):
    """Name, facts, folder and what will happen to the selected row; of several their sum.

    Args:
        say: shows why a folder could not be opened.
    """

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._folder: Path | None = None
        self.open = LinkButton("Show folder")
        self.open.clicked.connect(self._open)
        self.name = PlainLabel(elide=Qt.TextElideMode.ElideMiddle)
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.facts = PlainLabel(role="muted")
        self.folder = PlainLabel(role="muted", elide=Qt.TextElideMode.ElideLeft)
        self.outcome = PlainLabel(wrap=True)
        head = QHBoxLayout()
        head.addWidget(PlainLabel("Selected input", role="muted"), 1)
        head.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(4)
        column.addWidget(Rule())
        column.addLayout(head)
        for label in (self.name, self.facts, self.folder, self.outcome):
            column.addWidget(label)
        self.hide()

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Describe these rows; none of them hides it."""
        self.setVisible(bool(drafts))
        if len(drafts) == 1:
            self._describe(drafts[0])
        elif drafts:
            size = sum(draft.spec.size_bytes or 0 for draft in drafts)
            self._folder = None
            self._say_lines(f"{count_text(len(drafts))} selected", size_text(size), "", "")

    def _describe(self, draft: Draft) -> None:
        spec = draft.spec
        is_local = spec.kind is InputKind.LOCAL
        self._folder = Path(spec.source).parent if is_local else None
        ending = Path(spec.name).suffix.lstrip(".").upper()
        facts = (
            one_line(ending)[:8],
            counted(spec.page_count, "page") if spec.page_count is not None else "",
            size_text(spec.size_bytes) if spec.size_bytes is not None else "",
        )
        self._say_lines(
            one_line(spec.name),
            " · ".join(filter(None, facts)),
            one_line(str(self._folder)) if self._folder else "",
            one_line(draft_state_text(draft)),
        )

    def _say_lines(self, name: str, facts: str, folder: str, outcome: str) -> None:
        self.open.setVisible(self._folder is not None)
        for label, text in (
            (self.name, name),
            (self.facts, facts),
            (self.folder, folder),
            (self.outcome, outcome),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def _open(self) -> None:
        if self._folder is not None:
            open_folder(self._folder, self._say)
