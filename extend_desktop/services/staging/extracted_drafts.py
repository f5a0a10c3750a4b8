"""Staged rows whose result is known already: skipped or run again as the operator decides."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import EXTRACTED, Draft, DraftState
from extend_desktop.domain.earlier_results import EarlierResult
from extend_desktop.services.staging.listed_rows import ListedRows


class ExtractedDrafts:
    """Keeps with each row where its earlier result is; loop's thread only."""

    def __init__(self, rows: ListedRows) -> None:
        self._rows = rows
        self._found: set[int] = set()

    @property
    def marked(self) -> Sequence[Draft]:
        """The rows with an earlier result that would be sent all the same."""
        # Not all rows: of a hundred thousand that is felt with each change of the list.
        listed = map(self._rows.get, sorted(self._found))
        return [draft for draft in listed if draft and draft.extracted and draft.is_sent]

    def mark(self, keys: Collection[int], found: Mapping[int, EarlierResult]) -> None:
        """Note for each of these rows its earlier result, or that it has none any more."""
        self._found.update(found)
        self._change(keys, lambda draft: _marked(draft, found.get(draft.key)))

    def skip(self, keys: Collection[int]) -> None:
        """Leave rows with an earlier result out of the batch."""
        self._change(keys, _skipped)

    def run_again(self, keys: Collection[int]) -> None:
        """Send rows that were skipped for their earlier result after all."""
        self._change(keys, _sent)

    def _change(self, keys: Collection[int], change: Callable[[Draft], Draft]) -> None:
        listed = [draft for key in keys if (draft := self._rows.get(key)) is not None]
        changed = [new for draft in listed if (new := change(draft)) != draft]
        if changed:
            self._rows.change(changed)


def _marked(draft: Draft, result: EarlierResult | None) -> Draft:
    if result is None and draft.reason_code == EXTRACTED:
        draft = _sent(draft)
    return draft if draft.extracted == result else replace(draft, extracted=result)


def _skipped(draft: Draft) -> Draft:
    if draft.extracted is None or not draft.is_sent or draft.reason_code is not None:
        return draft
    return replace(draft, state=DraftState.SKIPPED, reason_code=EXTRACTED)


def _sent(draft: Draft) -> Draft:
    if draft.state is not DraftState.SKIPPED or draft.reason_code != EXTRACTED:
        return draft
    is_there = draft.spec.file_id is not None and draft.spec.kind is not InputKind.REMOTE
    state = DraftState.REUSED if is_there else DraftState.READY
    return replace(draft, state=state, reason_code=None)
