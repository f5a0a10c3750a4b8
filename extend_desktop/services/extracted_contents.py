"""Which staged inputs were extracted already with a version, so that nothing is paid twice unawares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.earlier_results import ContentKey, ContentKind, EarlierResult
from extend_desktop.domain.extractors import DRAFT
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.services.ports.extracted import ExtractedJournal


class ExtractedContents:
    """Looks contents up in the journal of one account."""

    def __init__(self, account_id: AccountId, journal: ExtractedJournal) -> None:
        self._account_id = account_id
        self._journal = journal

    async def find(
        self,
        drafts: Iterable[Draft],
        extractor_id: ExtractorId,
        version: str,
        override: Mapping[str, Any],
    ) -> Mapping[int, EarlierResult]:
        """Return the newest result of each of some rows that has one with this version and override.

        A `draft` version has none: it may have changed since.

        Raises:
            StorageError: the journal cannot be read.
        """
        if version == DRAFT:
            return {}
        contents = {draft.key: contents_of(draft) for draft in drafts}
        wanted = {content for named in contents.values() for content in named}
        known = await self._journal.find(self._account_id, extractor_id, version, wanted)
        newest = {key: _newest(named, known, override) for key, named in contents.items()}
        return {key: result for key, result in newest.items() if result is not None}


def contents_of(draft: Draft) -> tuple[ContentKey, ...]:
    """Return by what the content of a row is known."""
    spec = draft.spec
    named = (
        (ContentKind.HASH, spec.sha256 if spec.kind is InputKind.LOCAL else None),
        (ContentKind.FILE, spec.file_id),
        (ContentKind.ADDRESS, spec.source if spec.kind is InputKind.URL else None),
    )
    return tuple(ContentKey(kind, value) for kind, value in named if value)


def _newest(
    contents: Sequence[ContentKey],
    known: Mapping[ContentKey, Sequence[EarlierResult]],
    override: Mapping[str, Any],
) -> EarlierResult | None:
    fitting = [
        result
        for content in contents
        for result in known.get(content, ())
        if result.override == override
    ]
    return max(fitting, key=lambda result: result.input_id, default=None)
