"""Batches that are exported by themselves: once, when they finish, and to a name that is free."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from extend_desktop.domain.batches import Batch, PhaseCounts
from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import ExportFormat, ExportOptions
from extend_desktop.domain.settings import Settings
from extend_desktop.services.events import Event
from extend_desktop.services.exports import ExportPreset
from extend_desktop.services.exports.automatic import (
    EVERY_BATCH,
    AutomaticExport,
    AutomaticExports,
    AutomaticResult,
    automatic_of,
    with_automatic,
)
from extend_desktop.services.exports.presets import with_preset
from extend_desktop.services.tasks import TaskRunner
from tests.helpers.fake_workspace import NOW, FakeExports, batch


class Made:
    def __init__(self, settings: Settings) -> None:
        self.changed: Event[Batch] = Event()
        self.exports = FakeExports()
        self.tasks = TaskRunner()
        self.results: list[AutomaticResult] = []
        made = AutomaticExports(
            cast("Any", self.exports), self.changed, lambda: settings, self.tasks
        )
        made.ended.subscribe(self.results.append)

    async def finish(self, going: Batch) -> None:
        self.changed.emit(going)
        for _ in range(2):  # Such as a change of its name afterwards.
            self.changed.emit(replace(going, finished_at=NOW))
        await self.tasks.idle()


def settings_for(folder: Path, key: str = EVERY_BATCH) -> Settings:
    options = ExportOptions(format=ExportFormat.XLSX)
    return Settings(
        export_presets=with_preset({}, ExportPreset("Books", options)),
        automatic_exports=with_automatic({}, key, AutomaticExport("Books", folder)),
    )


async def test_a_batch_is_written_once_when_it_finishes(tmp_path: Path) -> None:
    (tmp_path / "March.xlsx").write_text("of another day")
    made = Made(settings_for(tmp_path))
    await made.finish(batch("b1", "March", PhaseCounts(processed=1)))
    [(request, target)] = made.exports.asked
    assert (request.batch_ids, request.preset) == (("b1",), "Books")
    assert request.options.format is ExportFormat.XLSX
    assert target == tmp_path / "March (2).xlsx"
    assert [result.summary is not None for result in made.results] == [True]
    # One that had finished before this session is left alone.
    made.changed.emit(batch("b2", "Older", PhaseCounts(processed=1), finished_at=NOW))
    await made.tasks.idle()
    assert len(made.exports.asked) == 1


async def test_nothing_is_written_that_is_not_to_be(tmp_path: Path) -> None:
    made = Made(settings_for(tmp_path, "another"))
    await made.finish(batch("b1", "March", PhaseCounts(processed=1)))
    every = settings_for(tmp_path)
    refused = replace(every, automatic_exports=with_automatic(every.automatic_exports, "b1", None))
    other = Made(refused)
    await other.finish(batch("b1", "March", PhaseCounts(processed=1)))
    assert made.exports.asked == other.exports.asked == []


async def test_why_it_was_not_written_is_said(tmp_path: Path) -> None:
    made = Made(settings_for(tmp_path))
    made.exports.error = ExportError("folder_missing", path=str(tmp_path))
    await made.finish(batch("b1", "March", PhaseCounts(processed=1)))
    [result] = made.results
    assert (result.summary, result.error) == (None, made.exports.error)


def test_a_damaged_choice_is_none() -> None:
    assert automatic_of({"b1": "{", EVERY_BATCH: "[]"}, "b1") is None
