"""Exports that are written by themselves when a batch is finished; built with the account's services."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.exports import ExportRequest, ExportSummary
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.events import Event
from extend_desktop.services.exports.presets import find_preset
from extend_desktop.services.exports.service import ExportService, suggested_name

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
