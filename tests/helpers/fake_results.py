"""The results of made-up inputs, kept, sorted and searched by the journal's own SQL."""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Mapping
from contextlib import closing
from decimal import Decimal
from functools import cache
from pathlib import Path

from typing_extensions import override

from extend_desktop.domain.batches import Input
from extend_desktop.domain.doubts import Measure, MeasureKind
from extend_desktop.domain.flat_results import (
    FLAT_VERSION,
    FlatCell,
    FlatResult,
    cells_to_json,
    flatten,
    searched_text,
    sort_key,
)
from extend_desktop.domain.ids import BatchId, ExtractorId, InputId, RunId
from extend_desktop.domain.results import CellValue, Presence, ResultColumn, columns_of
from extend_desktop.domain.schema import schema_of
from extend_desktop.domain.statuses import Unknown
from extend_desktop.services.events import Event
from extend_desktop.services.ports.results import GridRow
from extend_desktop.services.results import ResultsService
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.migrations import MIGRATIONS
from extend_desktop.storage.rows import pack, to_json, to_text
from tests.helpers.gates import Gate
from tests.helpers.virtual_harness import InlineDatabase


def flat(
    value: CellValue, sure: float | None = 0.9, presence: Presence = Presence.VALUE
) -> FlatCell:
    """A cell, and how sure its reading is."""
    measure = None if sure is None else Measure(MeasureKind.OCR, sure)
    return FlatCell(value, presence if value is not None else Presence.NULL, measure)


def memory_journal() -> tuple[Journal, sqlite3.Connection]:
    """The journal's tables in memory, on the loop's own thread."""
    database = InlineDatabase(Path(":memory:"))
    # Closed wherever the garbage collector finds it; used on the loop's thread alone.
    database.connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    database.connection.deserialize(_empty_journal())
    return Journal(database), database.connection


@cache
def _empty_journal() -> bytes:
    """The journal's tables with nothing in them: making them anew takes 60 times as long."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for migration in MIGRATIONS:
            for statement in migration.statements:
                connection.execute(statement)
        return connection.serialize()


class FakeResults(ResultsService):
    """The real service over tables that a test fills.

    Attributes:
        columns_of: of the schema; tests set them before they put rows.
        gate: shut, it holds the first reading; `error` fails it.
    """

    def __init__(self) -> None:
        journal, self._connection = memory_journal()
        # Nobody closes a fake; from Python 3.13 on a connection left open is warned of.
        weakref.finalize(self, self._connection.close)
        super().__init__(journal, Event())
        self.gate = Gate()
        self.error: Exception | None = None
        self.columns_of: tuple[ResultColumn, ...] = ()
        self.charges_of: dict[RunId, Mapping[str, Decimal]] = {}
        self.reads = 0
        self._schema = schema_of({})
        self._packed_config = pack({})
        self._inputs: dict[InputId, Input] = {}

    @override
    async def columns(self, batch_id: BatchId) -> tuple[ResultColumn, ...]:
        await self.gate.pass_through()
        if self.error is not None:
            raise self.error
        return self.columns_of

    @override
    async def extractor(self, batch_id: BatchId) -> ExtractorId:
        return ExtractorId("ex_1")

    @override
    async def charges(self, run_id: RunId) -> Mapping[str, Decimal]:
        return self.charges_of.get(run_id, {})

    @override
    async def rows(self, input_ids: object) -> tuple[GridRow, ...]:
        self.reads += 1
        return await super().rows(input_ids)  # pyright: ignore[reportArgumentType]

    @property
    def inputs(self) -> tuple[Input, ...]:
        """All inputs that were put."""
        return tuple(self._inputs.values())

    def put_row(self, item: Input) -> None:
        """Write an input without a result."""
        self.put(GridRow(item))

    def put(self, *rows: GridRow) -> None:
        """Write inputs and what is laid out of their results, as the engine would."""
        for row in rows:
            self._inputs[row.input.id] = row.input
            self._put_input(row.input)
            if row.cells:
                self._put_cells(row)

    def set_config(self, config: Mapping[str, object]) -> None:
        """Take the schema of this config from now on; answers are put after it."""
        self._schema, self._packed_config = schema_of(config), pack(config)
        self.columns_of = columns_of(self._schema)

    def put_answer(self, item: Input, body: Mapping[str, object], **marks: bool) -> None:
        """Write an input with a whole answer, laid out as the journal does it."""
        self.put_laid_out(item, body, flatten(body, self._schema), **marks)

    def put_laid_out(
        self, item: Input, body: Mapping[str, object], flat_result: FlatResult, **marks: bool
    ) -> None:
        """Write the same with what was laid out of the answer before."""
        self.put(GridRow(item, flat_result.cells, **marks))
        execute = self._connection.execute
        execute(
            "UPDATE flat_results SET percents = ? WHERE run = ?", (flat_result.percents, item.id)
        )
        execute("UPDATE batches SET config = ? WHERE id = ?", (self._packed_config, item.batch_id))
        execute("INSERT OR REPLACE INTO outputs VALUES (?, ?, 0)", (item.id, pack(body)))

    def _put_input(self, item: Input) -> None:
        execute = self._connection.execute
        execute(
            """INSERT OR IGNORE INTO batches (id, account_id, name, extractor_id, extractor_name,
                version, pinned_version, config, control, created_at_us)
                VALUES (?, 'a', 'n', 'ex_1', 'e', '1', '1', x'', 'active', 0)""",
            (item.batch_id,),
        )
        execute(
            """INSERT OR IGNORE INTO parts (id, batch_id, ordinal, state)
                VALUES (?, ?, 1, 'submitted')""",
            (item.part_id or 1, item.batch_id),
        )
        execute("DELETE FROM inputs WHERE id = ?", (item.id,))
        execute(
            """INSERT INTO inputs (id, batch_id, position, kind, name, source, folder, metadata,
                state, phase, part_id, reason_code, reason_detail, file_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?)""",
            (
                item.id, item.batch_id, item.position, item.kind.value, to_text(item.name),
                to_text(item.source), to_text(item.folder), item.state.value, item.phase.value,
                item.part_id or 1, item.reason_code, to_text(item.reason_detail), item.file_id,
            ),
        )  # fmt: skip
        if item.run_status is not None:
            self._put_run(item)

    def _put_run(self, item: Input) -> None:
        status = item.run_status
        raw = status.raw if isinstance(status, Unknown) else str(status)
        self._connection.execute(
            """INSERT OR REPLACE INTO runs (id, run_id, batch_id, part_id, input_id, status, final,
                failure_reason, wants_output) VALUES (?, ?, ?, ?, ?, ?, 1, ?, 0)""",
            (item.id, item.run_id or f"exr_{item.id}", item.batch_id, item.part_id or 1, item.id,
             raw, item.reason_code),
        )  # fmt: skip
        self._connection.execute("UPDATE inputs SET run = id WHERE id = ?", (item.id,))

    def _put_cells(self, row: GridRow) -> None:
        item, cells = row.input, row.cells
        sure = sorted(
            cell.measure.percent
            for cell in cells
            if cell.measure is not None and cell.presence is Presence.VALUE
        )
        searched = searched_text(item.name, self.columns_of, cells)
        self._connection.execute(
            "INSERT OR REPLACE INTO flat_results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                item.id, item.batch_id, FLAT_VERSION, int(row.is_reviewed), int(row.is_edited),
                sure[0] if sure else None, bytes(sure), to_text(searched),
                to_json([sort_key(cell) for cell in cells]), cells_to_json(cells),
            ),
        )  # fmt: skip
        if row.is_checked:
            self.check(item.id)

    def end(self, batch_id: BatchId) -> None:
        """Write down that nothing of the batch is left to do."""
        execute = self._connection.execute
        execute("UPDATE batches SET finished_at_us = 1 WHERE id = ?", (batch_id,))

    def check(self, input_id: InputId) -> None:
        """Set the operator's mark on a result."""
        self._connection.execute("INSERT OR REPLACE INTO marks VALUES (?, 1, '')", (input_id,))
