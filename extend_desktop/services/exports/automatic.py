"""Exports that are written by themselves when a batch is finished; built with the account's services."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.exports import ExportRequest, ExportSummary
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.settings import Settings
from extend_desktop.services.events import Event
from extend_desktop.services.exports.presets import BUILT_IN, find_preset
from extend_desktop.services.exports.service import ExportService, suggested_name
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.values import dataclass

EVERY_BATCH = ""
"""Stands for the batches that have no choice of their own."""
_log = logging.getLogger(__name__)


class _Stored(BaseModel):
    model_config = ConfigDict(frozen=True)

    preset: str
    folder: str


@dataclass(frozen=True, slots=True)
class AutomaticExport:
    """By which preset, and where to."""

    preset: str
    folder: Path


@dataclass(frozen=True, slots=True)
class AutomaticResult:
    """What came of one: the summary, or the error."""

    batch_id: BatchId
    summary: ExportSummary | None
    error: ExpectedError | None = None


def automatic_of(stored: Mapping[str, str], batch_id: str) -> AutomaticExport | None:
    """Return what is chosen for a batch, or for every batch; None where nothing is."""
    for key in (batch_id, EVERY_BATCH):
        try:
            found = _Stored.model_validate_json(stored[key])
        except (KeyError, ValidationError):
            continue
        return AutomaticExport(found.preset, Path(found.folder)) if found.folder else None
    return None


def with_automatic(
    stored: Mapping[str, str], batch_id: str, chosen: AutomaticExport | None
) -> Mapping[str, str]:
    """Return the choices with this one; None means not for this batch, whatever holds for every."""
    preset, folder = (chosen.preset, str(chosen.folder)) if chosen else ("", "")
    return {**stored, batch_id: _Stored(preset=preset, folder=folder).model_dump_json()}


class AutomaticExports:
    """Exports each batch that finishes in this session, if it is to be.

    Args:
        batch_changed: announces batches as they go on.
        stored: reads the choices; called in a thread.

    `ended` is emitted for every export that was tried.
    """

    def __init__(
        self,
        exports: ExportService,
        batch_changed: Event[Batch],
        stored: Callable[[], Settings],
        tasks: TaskRunner,
    ) -> None:
        self.ended: Event[AutomaticResult] = Event()
        self._exports = exports
        self._stored = stored
        self._tasks = tasks
        self._going: set[BatchId] = set()
        batch_changed.subscribe(self._changed)

    def _changed(self, batch: Batch) -> None:
        if batch.finished_at is None:
            self._going.add(batch.id)
        elif batch.id in self._going:
            self._going.discard(batch.id)
            self._tasks.start(self._export(batch), name=f"export of {batch.id}")

    async def _export(self, batch: Batch) -> None:
        try:
            settings = await asyncio.to_thread(self._stored)
            chosen = automatic_of(settings.automatic_exports, batch.id)
            if chosen is None:
                return
            preset = find_preset(settings.export_presets, chosen.preset) or BUILT_IN[0]
            request = ExportRequest((batch.id,), preset.options, preset=preset.name)
            name = suggested_name(batch, preset.options.format)
            target = await asyncio.to_thread(_free_path, chosen.folder, name)
            summary = await self._exports.export(request, target)
        except ExpectedError as error:
            _log.warning("A finished batch was not exported: %s", error)
            self.ended.emit(AutomaticResult(batch.id, None, error))
        else:
            self.ended.emit(AutomaticResult(batch.id, summary))


def _free_path(folder: Path, name: str) -> Path:
    """Return a path that is not taken: what was written by itself replaces nothing."""
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path
