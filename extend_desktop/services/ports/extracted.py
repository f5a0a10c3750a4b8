"""What finding earlier results of the same content needs of the journal; storage/ implements it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from extend_desktop.domain.earlier_results import ContentKey, EarlierResult
from extend_desktop.domain.ids import AccountId, ExtractorId


class ExtractedJournal(Protocol):
    """Processed inputs of an account by their content. Raises StorageError."""

    async def find(
        self,
        account_id: AccountId,
        extractor_id: ExtractorId,
        version: str,
        contents: Collection[ContentKey],
    ) -> Mapping[ContentKey, Sequence[EarlierResult]]:
        """Return the results with this version of each content that has some, newest first."""
        ...
