"""What keeping a staging list needs of the journal, as a Protocol; storage/ implements it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.ids import AccountId
from extend_desktop.values import dataclass

StagedKey = tuple[InputKind, str]
"""Kind and source, which a staging list holds once."""


@dataclass(frozen=True, slots=True)
class StagedRow:
    """One row of a staging list, at its place in the order; its key is not kept."""

    position: int
    draft: Draft


class StagingStore(Protocol):
    """Staging lists on disk, one an account. No passwords. All raise StorageError."""

    async def change(
        self, account_id: AccountId, put: Sequence[StagedRow], dropped: Collection[StagedKey]
    ) -> None:
        """Take rows off and put others on, together; a row of the same source is replaced."""
        ...

    async def clear(self, account_id: AccountId) -> None:
        """Forget the whole list."""
        ...

    async def page(
        self, account_id: AccountId, after_position: int, limit: int
    ) -> Sequence[StagedRow]:
        """Return the next rows in order."""
        ...

    async def last_position(self, account_id: AccountId) -> int:
        """Return the highest position there is; 0 for an empty list."""
        ...
