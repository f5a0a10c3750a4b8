"""Opens the dialog of metadata for selected rows, and carries out what is edited. For the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.input_metadata import changed_text
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.in_groups import in_groups

if TYPE_CHECKING:
    from extend_desktop.services.staging import StagingService


class MetadataEditing(QObject):
    """Edits the rows of the list that is shown when the dialog is opened."""

    changed = Signal(str, object)
    """What was done in words, and a function without arguments that takes it back."""

    def __init__(self, context: UiContext, view: QWidget) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._staging: StagingService | None = None

    def bind(self, staging: StagingService | None) -> None:
        """Edit the rows of another list from now on."""
        self._staging = staging

    def ask(self, drafts: Sequence[Draft]) -> None:
        """Ask for the metadata of these rows; the dialog stands beside the work."""
        staging = self._staging
        if staging is None or not drafts:
            return
        from extend_desktop.ui.views.composer.metadata_dialog import MetadataDialog  # noqa: PLC0415

        dialog = MetadataDialog(self._context, drafts, self._view)
        before = {draft.key: draft.spec.metadata for draft in drafts}

        def carry_out(new: Mapping[int, Mapping[str, str]]) -> None:
            self._set(staging, new)
            old = {key: before[key] for key in new}
            if self._staging is staging:
                self.changed.emit(changed_text(len(new)), lambda: self._set(staging, old))

        dialog.edited.connect(carry_out)
        dialog.open()

    def _set(self, staging: StagingService, metadata: Mapping[int, Mapping[str, str]]) -> None:
        def act(keys: Sequence[int]) -> None:
            staging.triage.set_columns({key: metadata[key] for key in keys})

        in_groups(self._context.tasks, list(metadata), act)
