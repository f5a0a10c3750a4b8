"""A staging list without a disk and extractors without a server, for tests of the panes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any, cast

from extend_desktop.domain.batches import (
    InputKind,
    InputSpec,
)
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.earlier_results import EarlierResult
from extend_desktop.domain.extractors import (
    DRAFT,
    LATEST,
    Extractor,
    ExtractorDetail,
    ExtractorVersion,
)
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import (
    ExtractorId,
)
from extend_desktop.domain.scans import LeftOut, ScanProgress
from extend_desktop.services.events import Event
from extend_desktop.services.staging.extracted_drafts import ExtractedDrafts
from tests.helpers.gates import Gate
from tests.helpers.plans import plan_of

_OF_INPUT = {fact.name for fact in fields(InputSpec)}


class FakeStaging:
    """The staging list without a disk: rows are what the test adds."""

    def __init__(self) -> None:
        self.added: Event[tuple[Draft, ...]] = Event()
        self.updated: Event[tuple[Draft, ...]] = Event()
        self.removed: Event[frozenset[int]] = Event()
        self.reset: Event[None] = Event()
        self.plan_changed: Event[Plan] = Event()
        self.scan_changed: Event[ScanProgress] = Event()
        self.scan_progress = ScanProgress(0, running=False)
        self.scan_changed.subscribe(partial(setattr, self, "scan_progress"))
        self.paths: list[Path] = []
        self.remote: list[RemoteFile] = []
        self.texts: list[str] = []
        self.chosen: Event[tuple[Draft, ...]] = Event()
        self.cancelled_scans = 0
        self.triage = self
        self.extracted = ExtractedDrafts(cast("Any", _Rows(self)))
        self.left_out: tuple[LeftOut, ...] = ()
        self.included: list[LeftOut] = []
        self._rows: dict[int, Draft] = {}
        self._snapshot: tuple[Draft, ...] = ()
        self._undo: list[list[Draft]] = []
        self._next = 1

    @property
    def drafts(self) -> Sequence[Draft]:
        """As the real one, the same object until a row changes."""
        now = tuple(self._rows.values())
        if list(map(id, now)) != list(map(id, self._snapshot)):
            self._snapshot = now
        return self._snapshot

    def row(self, key: int) -> Draft | None:
        return self._rows.get(key)

    @property
    def plan(self) -> Plan:
        return plan_of(self._rows.values())

    def stage(self, *names: str, **facts: Any) -> list[Draft]:
        """Put local rows on the list, ready unless told otherwise."""
        made: dict[str, Any] = {"state": DraftState.READY, **facts}
        given: dict[str, Any] = {"kind": InputKind.LOCAL, "size_bytes": 482_000}
        given |= {fact: made.pop(fact) for fact in facts.keys() & _OF_INPUT}
        specs = [InputSpec(name=name, source=f"/documents/{name}", **given) for name in names]
        rows = [Draft(self._next + number, spec, **made) for number, spec in enumerate(specs)]
        self._next += len(rows)
        self._rows.update((row.key, row) for row in rows)
        self.added.emit(tuple(rows))
        self.plan_changed.emit(self.plan)
        return rows

    def change(self, *drafts: Draft) -> None:
        self._rows.update((draft.key, draft) for draft in drafts)
        self.updated.emit(drafts)
        self.plan_changed.emit(self.plan)

    def put_back(self, drafts: Sequence[Draft]) -> None:
        self.stage(*(draft.spec.name for draft in drafts))

    def add_paths(self, paths: Sequence[Path]) -> None:
        self.paths.extend(paths)
        self.stage(*(path.name for path in paths))

    def add_remote(self, files: Sequence[RemoteFile]) -> None:
        self.remote.extend(files)
        self.stage(*(file.name for file in files), kind=InputKind.REMOTE, size_bytes=None)

    def add_text(self, text: str) -> None:
        self.texts.append(text)
        self.stage(*text.splitlines(), kind=InputKind.URL, size_bytes=None)

    def include(self, left_out: Collection[LeftOut]) -> None:
        self.included.extend(left_out)

    def remove(self, keys: Collection[int]) -> None:
        gone = [self._rows.pop(key) for key in sorted(keys) if key in self._rows]
        if gone:
            self._undo.append(gone)
            self.removed.emit(frozenset(row.key for row in gone))
            self.plan_changed.emit(self.plan)

    def send_anyway(self, keys: Collection[int]) -> None:
        """Take the word for rows that may be sent, as the real service does after a look."""
        forced = [self._rows[key] for key in keys if self._rows[key].may_be_forced]
        self.change(*(replace(row, state=DraftState.READY, send_anyway=True) for row in forced))

    def look_again(self, keys: Collection[int]) -> None:
        """Find what was blocked ready by now."""
        self.change(*(replace(self._rows[key], state=DraftState.READY) for key in keys))

    def hold_back(self, keys: Collection[int]) -> None:
        held = [self._rows[key] for key in keys if self._rows[key].is_forced]
        self.change(*(replace(row, state=DraftState.BLOCKED, send_anyway=False) for row in held))

    def discard(self, keys: Collection[int]) -> None:
        self.remove(keys)
        self._undo = []

    def clear(self) -> None:
        self._undo.append(list(self._rows.values()))
        self._rows = {}
        self.reset.emit(None)
        self.plan_changed.emit(self.plan)

    def undo(self) -> None:
        back = self._undo.pop()
        self._rows = dict(sorted({**self._rows, **{row.key: row for row in back}}.items()))
        self.reset.emit(None)
        self.plan_changed.emit(self.plan)

    def take_back_scan(self) -> None:
        self.remove(list(self._rows))
        self.cancel_scan()

    def cancel_scan(self) -> None:
        self.cancelled_scans += 1
        self.scan_changed.emit(ScanProgress(0, running=False))

    is_idle = True

    async def wait_until_idle(self) -> None:
        return


class _Rows:
    """The rows as the real list gives them to its parts."""

    def __init__(self, staging: FakeStaging) -> None:
        self._staging = staging

    @property
    def drafts(self) -> Sequence[Draft]:
        return self._staging.drafts

    def get(self, key: int) -> Draft | None:
        return self._staging.row(key)

    def change(self, drafts: Sequence[Draft]) -> None:
        self._staging.change(*drafts)


class FakeExtracted:
    """Earlier results by the key of the row, and for which versions they were asked for."""

    def __init__(self) -> None:
        self.results: dict[str, EarlierResult] = {}
        self.asked: list[tuple[str, str]] = []

    async def find(
        self,
        drafts: Sequence[Draft],
        extractor_id: ExtractorId,
        version: str,
        override: dict[str, Any],
    ) -> dict[int, EarlierResult]:
        self.asked.append((extractor_id, version))
        if override:
            return {}
        known = self.results
        return {row.key: known[row.spec.name] for row in drafts if row.spec.name in known}


class FakeExtractors:
    def __init__(self) -> None:
        self.gate = Gate()
        self.error: Exception | None = None
        self.versions_error: Exception | None = None
        self.configs: dict[ExtractorId, dict[str, Any]] = {}
        self.extractors = tuple(
            Extractor(ExtractorId(f"ex_{number}"), name, None, None)
            for number, name in enumerate(("Invoices (US)", "Leases", "Receipts"))
        )
        self.numbers: Sequence[str] = ("draft", "2.0", "1.0")

    async def list_all(self, *, refresh: bool = False) -> tuple[Extractor, ...]:
        await self.gate.pass_through()
        if self.error is not None:
            raise self.error
        return self.extractors

    async def detail(self, extractor_id: ExtractorId, version: str) -> ExtractorDetail:
        config = self.configs.get(extractor_id, {})
        newest = next((number for number in self.numbers if number != DRAFT), DRAFT)
        pinned = newest if version == LATEST else version
        return ExtractorDetail(ExtractorVersion("v", extractor_id, pinned, None, None), config)

    async def versions(self, extractor_id: ExtractorId) -> tuple[ExtractorVersion, ...]:
        await self.gate.pass_through()
        if self.versions_error is not None:
            raise self.versions_error
        return tuple(
            ExtractorVersion(f"v_{number}", extractor_id, number, None, None)
            for number in self.numbers
        )
