"""Batches that are exported by themselves: once, to a free name, also when a kill came in between."""

from __future__ import annotations

import asyncio
import errno
import json
import sqlite3
import unicodedata
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import DueExport, ExportFormat, ExportOptions, ExportRequest
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.settings import Settings
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.events import Event
from extend_desktop.services.exports import ExportPreset, ExportService
from extend_desktop.services.exports.automatic import (
    EVERY_BATCH,
    AutomaticExport,
    AutomaticExports,
    AutomaticResult,
    automatic_of,
    with_automatic,
)
from extend_desktop.services.exports.manifest import manifest_path
from extend_desktop.services.exports.presets import with_preset
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.journals import ACCOUNT, NOW, batch_spec, later, local_input, take_back_to
from tests.integration.exports.test_export_from_journal import answered

OF_NOBODY = AccountId("another")


class Program:
    """One start of the program over a journal; the one before it was killed."""

    def __init__(
        self, journal: Journal, settings: Settings, choosing: asyncio.Lock | None = None
    ) -> None:
        self.journal, self.settings = journal, settings
        self.changed: Event[Batch] = Event()
        self.tasks = TaskRunner()
        self.failures: list[BaseException] = []
        self.tasks.failed.subscribe(self.failures.append)
        self.disk_is_full = False
        writers = FileExportWriters(self._put)
        self.service = ExportService(journal, writers, SystemClock(), ",")
        self.automatic = AutomaticExports(
            self.service,
            journal,
            self.changed,
            lambda: self.settings,
            self.tasks,
            choosing or asyncio.Lock(),
        )
        self.results: list[AutomaticResult] = []
        self.automatic.hear(self.results.append)

    def _put(self, source: Path, target: Path) -> None:
        if self.disk_is_full:
            raise OSError(errno.ENOSPC, "the last of it did not fit")
        source.replace(target)

    async def take_up(self, account: AccountId = ACCOUNT) -> None:
        await self.automatic.take_up(account)
        await self.tasks.idle()
        assert self.failures == []

    async def end(self, batch_id: BatchId, times: int = 2) -> None:
        """End a batch here; what is announced again is such as a change of its name."""
        self.changed.emit(await self.journal.batches.get(batch_id))
        assert await self.journal.batches.finish(batch_id, NOW, export_is_due=True)
        for _ in range(times):
            self.changed.emit(await self.journal.batches.get(batch_id))
        await self.tasks.idle()
        assert self.failures == []

    async def due(self) -> list[BatchId]:
        return list(await self.journal.due_exports.of_account(ACCOUNT))


def settings_for(
    folder: Path, key: str = EVERY_BATCH, kind: ExportFormat = ExportFormat.CSV
) -> Settings:
    options = ExportOptions(format=kind, manifest=True)
    return Settings(
        export_presets=with_preset({}, ExportPreset("Books", options)),
        automatic_exports=with_automatic({}, key, AutomaticExport("Books", folder)),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


@pytest_asyncio.fixture
async def program(journal: Journal, folder: Path) -> AsyncIterator[Program]:
    started = Program(journal, settings_for(folder))
    yield started
    await started.tasks.aclose()


async def two_documents(journal: Journal, *, ends: bool = False) -> BatchId:
    batch_id = await answered(journal, {"total": {"type": "string"}}, [b'{"total": "1"}'] * 2)
    [part] = await journal.parts.of_batch(batch_id)
    await journal.parts.end(part.id, NOW)
    if ends:
        assert await journal.batches.finish(batch_id, NOW, export_is_due=True)
    return batch_id


def tables(folder: Path) -> dict[str, int]:
    """How many rows each table has."""
    return {path.name: len(path.read_text().splitlines()) - 1 for path in folder.glob("*.csv")}


def paths(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def move(folder: Path, name: str) -> Path:
    return folder.rename(folder.with_name(name))


async def goes_on(journal: Journal) -> None:
    """Take what has ended for open again, as a retry does."""
    sql = "UPDATE batches SET finished_at_us = NULL"
    await journal.database.write(lambda connection: connection.execute(sql))


async def exports_of(journal: Journal, batch_id: BatchId) -> int:
    lines = await journal.activity.of_batch(batch_id)
    return sum(line.kind is ActivityKind.EXPORTED for line in lines)


async def test_a_batch_is_written_once_when_it_ends(program: Program, folder: Path) -> None:
    (folder / "March.csv").write_text("of another day")
    (folder / "March (2).csv").symlink_to(folder / "nowhere")
    batch_id = await two_documents(program.journal)
    await program.end(batch_id)
    assert (folder / "March.csv").read_text() == "of another day"
    assert (folder / "March (2).csv").is_symlink()
    assert len((folder / "March (3).csv").read_text().splitlines()) == 3
    [result] = program.results
    assert result.summary is not None
    assert result.summary.path == folder / "March (3).csv"
    assert (await program.due(), await exports_of(program.journal, batch_id)) == ([], 1)
    await program.take_up()
    assert len(program.results) == 1


async def test_one_that_is_over_when_it_is_first_heard_of_is_written_too(
    program: Program, folder: Path
) -> None:
    batch_id = await two_documents(program.journal, ends=True)
    program.changed.emit(await program.journal.batches.get(batch_id))
    await program.tasks.idle()
    assert tables(folder) == {"March.csv": 2}


async def test_what_ended_in_no_program_that_exports_is_left_alone(
    program: Program, folder: Path
) -> None:
    batch_id = await two_documents(program.journal)
    assert await program.journal.batches.finish(batch_id, NOW)
    program.changed.emit(await program.journal.batches.get(batch_id))
    await program.take_up()
    assert (program.results, paths(folder)) == ([], [])


async def test_a_kill_before_the_export_loses_nothing(program: Program, folder: Path) -> None:
    ids = [await two_documents(program.journal, ends=True) for _ in range(3)]
    await program.take_up(OF_NOBODY)
    assert program.results == []
    await program.take_up()
    assert tables(folder) == {"March.csv": 2, "March (2).csv": 2, "March (3).csv": 2}
    assert {result.batch_id for result in program.results} == set(ids)
    await program.take_up()
    assert (len(program.results), await program.due()) == (3, [])


@pytest.mark.parametrize("kind", list(ExportFormat))
async def test_a_kill_after_the_file_had_its_name_completes_the_export_and_leaves_the_file(
    journal: Journal, folder: Path, kind: ExportFormat
) -> None:
    program = Program(journal, settings_for(folder, kind=kind))
    batch_id = await two_documents(journal, ends=True)
    target = folder / f"March (2){kind.suffix}"
    await journal.due_exports.choose(batch_id, target)
    options = ExportOptions(format=kind)
    await program.service.export(ExportRequest((batch_id,), options), target)
    left = target if target.is_file() else next(target.iterdir())
    content, moment = left.read_bytes(), left.stat().st_mtime_ns
    await program.take_up()
    assert (left.read_bytes(), left.stat().st_mtime_ns) == (content, moment)
    [result] = program.results
    assert result.summary is not None
    assert (result.summary.path, result.summary.counts.rows) == (target, 2)
    assert result.summary.manifest is not None
    manifest = json.loads(result.summary.manifest.read_text())
    assert manifest["documents"] == 2
    assert paths(folder) == sorted([target, result.summary.manifest])
    assert await program.due() == []
    assert len(await journal.exports.states("Books", batch_id)) == 2


async def test_a_name_that_was_kept_before_a_kill_is_given_to_no_other_batch(
    program: Program, folder: Path
) -> None:
    killed, second = [await two_documents(program.journal, ends=True) for _ in range(2)]
    await program.journal.due_exports.choose(killed, folder / "March.csv")
    program.automatic.begin(second)
    await program.tasks.idle()
    assert tables(folder) == {"March (2).csv": 2}
    await program.take_up()
    assert tables(folder) == {"March.csv": 2, "March (2).csv": 2}


async def test_accounts_that_end_at_once_choose_different_names(
    journal: Journal, folder: Path
) -> None:
    ids = [await two_documents(journal, ends=True) for _ in range(6)]
    choosing = asyncio.Lock()
    programs = [Program(journal, settings_for(folder), choosing) for _ in range(2)]
    for number, batch_id in enumerate(ids):
        programs[number % 2].automatic.begin(batch_id)
    for program in programs:
        await program.tasks.idle()
    assert sorted(tables(folder).values()) == [2] * 6


@pytest.mark.parametrize("key", [EVERY_BATCH, "own"])
async def test_nothing_is_written_once_it_is_turned_off(
    program: Program, folder: Path, key: str
) -> None:
    batch_id = await two_documents(program.journal, ends=True)
    choices = program.settings.automatic_exports
    turned = with_automatic(choices, batch_id if key == "own" else key, None)
    program.settings = replace(program.settings, automatic_exports=turned)
    await program.take_up()
    # Turned on again it is too late: it had been looked at.
    program.settings = replace(program.settings, automatic_exports=choices)
    await program.take_up()
    assert (program.results, paths(folder), await program.due()) == ([], [], [])


@pytest.mark.parametrize("damaged", [{}, {EVERY_BATCH: "{"}])
async def test_what_was_due_stays_so_when_the_settings_are_lost(
    program: Program, folder: Path, damaged: dict[str, str]
) -> None:
    batch_id = await two_documents(program.journal, ends=True)
    chosen = program.settings
    program.settings = replace(chosen, automatic_exports=damaged)
    await program.take_up()
    assert (program.results, await program.due()) == ([], [batch_id])
    program.settings = chosen
    await program.take_up()
    assert (tables(folder), await program.due()) == ({"March.csv": 2}, [])


async def test_only_the_batch_that_was_chosen_is_written(journal: Journal, folder: Path) -> None:
    chosen, other = [await two_documents(journal) for _ in range(2)]
    program = Program(journal, settings_for(folder, chosen))
    await program.end(other)
    await program.end(chosen)
    assert [result.batch_id for result in program.results] == [chosen]
    assert await program.due() == []


async def test_why_it_was_not_written_is_said_and_it_stays_due(
    program: Program, folder: Path
) -> None:
    away = move(folder, "away")
    batch_id = await two_documents(program.journal)
    await program.end(batch_id)
    [result] = program.results
    assert isinstance(result.error, ExportError)
    assert (result.error.code, await program.due()) == ("folder_missing", [batch_id])
    assert program.automatic.has_failed(batch_id)
    assert await program.journal.due_exports.of_batch(batch_id) == DueExport(batch_id)
    move(away, folder.name)
    program.automatic.begin(batch_id)
    await program.tasks.idle()
    assert (tables(folder), await program.due()) == ({"March.csv": 2}, [])
    assert not program.automatic.has_failed(batch_id)


async def test_a_name_kept_while_the_folder_was_out_of_reach_is_looked_at_later(
    program: Program, folder: Path
) -> None:
    await two_documents(program.journal, ends=True)
    away = move(folder, "away")
    await program.take_up()
    move(away, folder.name)
    (folder / "March.csv").write_text("of another day")
    await program.take_up()
    assert tables(folder)["March (2).csv"] == 2
    assert (folder / "March.csv").read_text() == "of another day"


async def test_no_name_is_kept_in_a_folder_whose_link_leads_nowhere(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    link = tmp_path / "on a volume"
    link.symlink_to(folder, target_is_directory=True)
    (folder / "March.csv").write_text("of another day")
    away = move(folder, "away")
    program = Program(journal, settings_for(link))
    batch_id = await two_documents(journal, ends=True)
    await program.take_up()
    assert await journal.due_exports.of_batch(batch_id) == DueExport(batch_id)
    move(away, folder.name)
    await program.take_up()
    assert [getattr(result.error, "code", None) for result in program.results] == [
        "folder_missing",
        None,
    ]
    assert (folder / "March.csv").read_text() == "of another day"
    assert tables(folder)["March (2).csv"] == 2


async def test_what_others_put_where_an_export_failed_is_not_taken_for_it(
    program: Program, folder: Path
) -> None:
    batch_id = await two_documents(program.journal, ends=True)
    program.disk_is_full = True
    await program.take_up()
    assert await program.journal.due_exports.of_batch(batch_id) == DueExport(batch_id)
    (folder / "March.csv").write_text("of another batch")
    program.disk_is_full = False
    await program.take_up()
    assert [result.summary is None for result in program.results] == [True, False]
    assert (folder / "March.csv").read_text() == "of another batch"
    assert tables(folder)["March (2).csv"] == 2


async def test_an_export_that_fails_once_the_file_has_its_name_keeps_the_file(
    program: Program, folder: Path
) -> None:
    batch_id = await two_documents(program.journal, ends=True)
    in_the_way = manifest_path(folder / "March.csv")
    in_the_way.mkdir()
    await program.take_up()
    due = DueExport(batch_id, folder / "March.csv")
    assert await program.journal.due_exports.of_batch(batch_id) == due
    in_the_way.rmdir()
    await program.take_up()
    assert (tables(folder), await program.due()) == ({"March.csv": 2}, [])


@pytest.mark.parametrize("kept", ["march.CSV", unicodedata.normalize("NFD", "M\xe4rz.csv")])
async def test_a_name_that_some_disk_takes_for_a_kept_one_is_not_chosen(
    program: Program, folder: Path, kept: str
) -> None:
    killed, second = [await two_documents(program.journal, ends=True) for _ in range(2)]
    await program.journal.batches.rename(second, "March" if kept == "march.CSV" else "m\xe4rz")
    await program.journal.due_exports.choose(killed, folder / kept)
    program.automatic.begin(second)
    await program.tasks.idle()
    [name] = tables(folder)
    assert name.endswith(" (2).csv")


async def test_a_batch_that_is_retried_and_ended_by_a_command_is_written_anew(
    program: Program, folder: Path
) -> None:
    batch_id = await two_documents(program.journal, ends=True)
    await program.journal.due_exports.choose(batch_id, folder / "March.csv")
    (folder / "March.csv").write_text("of its first end")
    await goes_on(program.journal)
    assert await program.journal.batches.finish(batch_id, NOW)
    await program.take_up()
    assert (folder / "March.csv").read_text() == "of its first end"
    assert (tables(folder)["March (2).csv"], await program.due()) == (2, [])


async def test_a_retry_that_is_over_before_it_is_announced_is_written_too(
    program: Program, folder: Path
) -> None:
    batch_id = await two_documents(program.journal)
    await program.end(batch_id)
    await goes_on(program.journal)
    assert await program.journal.batches.finish(batch_id, later(1), export_is_due=True)
    program.changed.emit(await program.journal.batches.get(batch_id))
    await program.tasks.idle()
    assert (tables(folder), await program.due()) == ({"March.csv": 2, "March (2).csv": 2}, [])


async def test_a_batch_that_is_retried_is_due_again_at_its_next_end(
    program: Program, folder: Path
) -> None:
    batch_id = await two_documents(program.journal, ends=True)
    due = DueExport(batch_id, folder / "March.csv")
    await program.journal.due_exports.choose(batch_id, folder / "March.csv")
    await goes_on(program.journal)
    assert await program.journal.due_exports.of_batch(batch_id) is None
    await program.take_up()
    assert program.results == []
    assert await program.journal.batches.finish(batch_id, NOW, export_is_due=True)
    # The export of its first end, which is over only now, settles that one.
    await program.journal.due_exports.settle(due)
    assert await program.due() == [batch_id]


async def test_results_wait_for_the_first_who_hears(journal: Journal, folder: Path) -> None:
    program = Program(journal, settings_for(folder))
    unheard = AutomaticExports(
        program.service,
        journal,
        Event(),
        lambda: program.settings,
        program.tasks,
        asyncio.Lock(),
    )
    batch_id = await two_documents(journal, ends=True)
    await unheard.take_up(ACCOUNT)
    await program.tasks.idle()
    first: list[AutomaticResult] = []
    second: list[AutomaticResult] = []
    unheard.hear(first.append)
    unheard.hear(second.append)
    assert [result.batch_id for result in first] == [batch_id]
    assert second == []


@pytest.mark.parametrize(
    "target",
    [
        "",
        "/",
        "nul\0",
        "x" * 5000,
        "{folder}/" + "x" * 5000,
        "../up.csv",
        "\x1fjson:{",
        "\x1fjson:[1]",
        "/etc/passwd",
    ],
)
async def test_a_forged_name_is_neither_believed_nor_written_to(
    program: Program, folder: Path, target: str
) -> None:
    batch_id = await two_documents(program.journal, ends=True)
    await program.journal.database.write(
        lambda connection: connection.execute(
            "UPDATE due_exports SET target = ?", (target.replace("{folder}", str(folder)),)
        )
    )
    await program.take_up()
    assert (tables(folder), await program.due()) == ({"March.csv": 2}, [])
    assert await exports_of(program.journal, batch_id) == 1


async def test_a_row_of_a_batch_that_is_gone_does_nothing(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = await Journal.open(path)
    deleted = await two_documents(journal, ends=True)
    await journal.batches.delete(deleted)
    assert await journal.due_exports.of_account(ACCOUNT) == ()
    await journal.aclose()
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute("SELECT count(*) FROM due_exports").fetchone() == (0,)
        connection.execute("INSERT INTO due_exports (batch_id) VALUES ('gone')")
    journal = await Journal.open(path)
    program = Program(journal, settings_for(folder))
    await program.take_up()
    program.automatic.begin(BatchId("gone"))
    await program.tasks.idle()
    assert (program.results, program.failures) == ([], [])
    await journal.aclose()


async def test_a_journal_from_before_is_upgraded_and_nothing_in_it_is_due(
    tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "journal.sqlite3"
    older = await Journal.open(path)
    ended = await two_documents(older, ends=True)
    open_one = await older.batches.create(batch_spec([local_input(1)]), NOW)
    before = [await older.batches.get(batch_id) for batch_id in (ended, open_one)]
    await older.aclose()
    take_back_to(path, 13)

    upgraded = await Journal.open(path)
    assert [await upgraded.batches.get(batch.id) for batch in before] == before
    program = Program(upgraded, settings_for(folder))
    await program.take_up()
    assert (await program.due(), program.results) == ([], [])
    await program.end(await two_documents(upgraded))
    assert tables(folder) == {"March.csv": 2}
    await upgraded.aclose()


def test_a_damaged_choice_is_none() -> None:
    assert automatic_of({"b1": "{", EVERY_BATCH: "[]"}, "b1") is None
