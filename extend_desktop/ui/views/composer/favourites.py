"""The operator's favourite extractors, kept for each account. For the composer's terms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.presentation.extractors import ADD_FAVOURITE, FAVOURITE, REMOVE_FAVOURITE
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import ToolButton, set_plain_tooltip


class FavouriteStar(ToolButton):
    """Filled while the picked extractor is a favourite; a click changes that."""

    changed = Signal()
    """Other extractors are favourites now."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.icons, "star", tr(FAVOURITE))
        self._context = context
        self._account_id: AccountId | None = None
        self._extractor_id: ExtractorId | None = None
        self.setCheckable(True)
        self.clicked.connect(self._change)
        self._show()

    @property
    def favourites(self) -> Sequence[ExtractorId]:
        """Those of the account, in the order they were chosen."""
        kept = self._context.settings.current.favourite_extractors
        return kept.get(self._account_id, ()) if self._account_id is not None else ()

    def bind(self, account_id: AccountId | None) -> None:
        """Keep the favourites of another account from now on."""
        self._account_id, self._extractor_id = account_id, None
        self._show()

    def show_extractor(self, extractor_id: ExtractorId | None) -> None:
        """Speak of this extractor; of none it is disabled."""
        self._extractor_id = extractor_id
        self._show()

    def _change(self) -> None:
        account_id, extractor_id = self._account_id, self._extractor_id
        if account_id is None or extractor_id is None:
            return
        kept = [known for known in self.favourites if known != extractor_id]
        if self.isChecked():
            kept.append(extractor_id)
        all_of_them = self._context.settings.current.favourite_extractors
        self._context.settings.update(favourite_extractors={**all_of_them, account_id: tuple(kept)})
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        is_favourite = self._extractor_id in self.favourites
        self.setEnabled(self._extractor_id is not None)
        self.setChecked(is_favourite)
        icon, token = ("star-filled", Token.WARNING) if is_favourite else ("star", Token.MUTED)
        self._context.icons.attach(self, icon, token)
        set_plain_tooltip(self, tr(REMOVE_FAVOURITE if is_favourite else ADD_FAVOURITE))
