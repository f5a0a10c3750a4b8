"""Finds rows of a staging list with the same content: one upload serves all; for the draft list."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState


class EqualContents:
    """Which of the rows to upload have the same content; the first of them is uploaded for all."""

    def __init__(self) -> None:
        self._first: dict[str, int] = {}
        self._others: dict[str, set[int]] = {}

    def add(self, draft: Draft) -> Collection[int]:
        """Count a row in; return the keys of the rows whose `shared` has changed by that."""
        content = _content(draft)
        if content is None:
            return ()
        first = self._first.setdefault(content, draft.key)
        if first == draft.key:
            return (first,)
        others = self._others.setdefault(content, set())
        if first < draft.key:
            others.add(draft.key)
            return (first, draft.key)
        self._first[content] = draft.key
        others.add(first)
        return (draft.key, *others)

    def remove(self, draft: Draft) -> Collection[int]:
        """Count a row out; return the keys of the others whose `shared` has changed by that."""
        content = _content(draft)
        if content is None:
            return ()
        others = self._others.get(content, set())
        others.discard(draft.key)
        first = self._first[content]
        if first == draft.key:
            if not others:
                del self._first[content]
                return ()
            first = self._first[content] = min(others)
            others.remove(first)
        if not others:
            self._others.pop(content, None)
        return (first, *others) if first > draft.key else (first,)

    def shared(self, draft: Draft, rows: Mapping[int, Draft]) -> Draft:
        """Return a row that was counted in as it is beside the others: uploaded, or reused."""
        content = _content(draft)
        if content is None:
            return draft
        first, others = self._first[content], self._others.get(content, ())
        if draft.key != first:
            twin = _distinct_name(rows[first], draft)
            return replace(draft, state=DraftState.REUSED, twin=twin, twins=0)
        twin = _distinct_name(rows[next(iter(others))], draft) if len(others) == 1 else ""
        return _uploading(draft, twin, len(others))


def _uploading(draft: Draft, twin: str, twins: int) -> Draft:
    """Return a row that is uploaded for `twins` others; most rows have none, and are not copied."""
    if draft.state is DraftState.READY and (draft.twin, draft.twins) == (twin, twins):
        return draft
    return replace(draft, state=DraftState.READY, twin=twin, twins=twins)


def _content(draft: Draft) -> str | None:
    is_to_be_uploaded = (
        draft.spec.kind is InputKind.LOCAL
        and draft.is_sent
        and draft.spec.file_id is None
        and draft.spec.upload.is_plain
    )
    return draft.spec.sha256 if is_to_be_uploaded else None


def _distinct_name(twin: Draft, draft: Draft) -> str:
    """Return the twin's name, with its folder when both files have the same name."""
    if twin.spec.name != draft.spec.name:
        return twin.spec.name
    return str(Path(Path(twin.spec.source).parent.name, twin.spec.name))
