"""Which document was looked at last, by account. For the Review page."""

from __future__ import annotations

from extend_desktop.domain.ids import AccountId, BatchId, InputId
from extend_desktop.ui.settings_store import SettingsStore

_VERSION = "v2"


class LastPlace:
    """Keeps batch and document over restarts.

    Attributes:
        account_id: whose documents are reviewed; None for nobody's.
    """

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings
        self.account_id: AccountId | None = None

    def remember(self, batch_id: BatchId | None, input_id: InputId | None) -> None:
        """Keep where the operator is; nowhere keeps what was there before."""
        if self.account_id is not None and batch_id is not None and input_id is not None:
            self._settings.remember_layout(self._key, f"{_VERSION} {batch_id} {input_id}")

    def read(self) -> tuple[BatchId | None, InputId | None]:
        """Return batch and document; they may be gone by now."""
        version, _, rest = self._settings.layout(self._key).partition(" ")
        batch_id, _, number = rest.rpartition(" ")
        if version != _VERSION or not number.isdecimal():
            return None, None
        return BatchId(batch_id), InputId(int(number))

    @property
    def _key(self) -> str:
        return f"review/last/{self.account_id}"
