"""Opens the files of selected rows in their own programs. For the composer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from extend_desktop.domain.drafts import Draft
from extend_desktop.ui.opening import Say, open_file, open_folder
from extend_desktop.ui.views.composer.drafts_view import DraftsView


class LocalFiles(QObject):
    """Does what the list's menu, Return and a double click ask for."""

    def __init__(self, rows: DraftsView, say: Say) -> None:
        super().__init__(rows)
        self._say = say
        rows.open_wanted.connect(self._open)
        rows.folder_wanted.connect(self._open_folder)

    def _open(self, draft: Draft) -> None:
        open_file(Path(draft.spec.source), self._say)

    def _open_folder(self, draft: Draft) -> None:
        open_folder(Path(draft.spec.source).parent, self._say)
