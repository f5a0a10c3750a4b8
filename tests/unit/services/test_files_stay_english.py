"""What is written into files and logs is English, whatever language the window speaks."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typing_extensions import override

from extend_desktop.bootstrap import watching
from extend_desktop.domain.batches import InputState
from extend_desktop.domain.exports import ExportOptions
from extend_desktop.domain.notices import (
    DamageCause,
    DamagedFile,
    DamageNotice,
    RecoveredCounts,
)
from extend_desktop.domain.redaction import Redactor
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.domain.watching import FileMark, WatchedFile, WatchedState
from extend_desktop.presentation.failures import reason_text
from extend_desktop.presentation.formats import Formats, set_formats
from extend_desktop.presentation.quantities import size_text
from extend_desktop.presentation.translation import set_catalogue
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.diagnostics import Diagnostics, ReportFacts
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.system.crash_files import CrashFiles
from extend_desktop.system.log_files import LogFiles
from tests.helpers.virtual_time import InstantClock
from tests.unit.services.test_export_table import ANSWER, FIELDS, PROCESSED, rows_of, table_of

FOREIGN = "⟦"
AT = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
FAILED = replace(PROCESSED, run_status=RunStatus.FAILED, reason_code="FAILED_TO_PROCESS_FILE")
INPUTS = (
    FAILED,
    replace(PROCESSED, run_status=None, state=InputState.UNCONFIRMED),
    replace(PROCESSED, run_status=None, state=InputState.BLOCKED, reason_code="empty"),
)


class Marks:
    """A catalogue that has each text in marks, with its fields."""

    def find(self, source: str, meaning: str, count: int | None) -> str:
        return f"{FOREIGN}{source}"


class Foreign(Formats):
    @override
    def count(self, count: int) -> str:
        return f"{FOREIGN}{count}"

    @override
    def decimal(self, number: float, digits: int) -> str:
        return f"{FOREIGN}{number}"


@pytest.fixture
def foreign() -> Iterator[Callable[[], None]]:
    """Makes the process speak another language; English again after the test."""

    def speak() -> None:
        set_catalogue(Marks())
        set_formats(Foreign())

    yield speak
    set_catalogue(None)
    set_formats(Formats())


def exported() -> list[list[object]]:
    table = table_of(FIELDS, (), ExportOptions())
    rows = [row for item in INPUTS for row in rows_of(table, item, None)]
    return rows + rows_of(table, PROCESSED, ANSWER) + rows_of(table, PROCESSED, None)


def test_exports_are_in_english(foreign: Callable[[], None]) -> None:
    english = exported()
    foreign()
    assert FOREIGN in reason_text(FAILED)
    assert exported() == english
    assert any("2 items" in row for row in english)


def test_the_reason_beside_a_moved_file_is_in_english(foreign: Callable[[], None]) -> None:
    mark = FileMark(Path("/in/a.pdf"), 1, 1)
    files = [
        WatchedFile(mark, WatchedState.REJECTED, reason="encrypted"),
        WatchedFile(mark, WatchedState.SAME, reason="b.pdf"),
        WatchedFile(mark, WatchedState.FAILED, reason="FAILED_TO_PROCESS_FILE"),
    ]
    english = [watching.reason_text(file) for file in files]
    foreign()
    assert [watching.reason_text(file) for file in files] == english


async def test_the_report_is_in_english(tmp_path: Path, foreign: Callable[[], None]) -> None:
    diagnostics = Diagnostics(
        LogFiles(tmp_path),
        CrashFiles(tmp_path, Redactor()),
        lambda: ReportFacts([("journal", size_text(482_000))], []),
        Redactor(),
        InstantClock(),
    )
    foreign()
    report = await diagnostics.report(with_names=True)
    assert "journal  482 KB" in report
    assert FOREIGN not in report


def test_the_log_is_in_english(
    tmp_path: Path, foreign: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    counts = RecoveredCounts(12, 3400, 3100, inputs_lost=2, held=3, in_doubt=40)
    path = "/data/journal.sqlite3"
    notice = DamageNotice(DamagedFile.JOURNAL, DamageCause.DAMAGED, AT, path, f"{path}.1", counts)
    foreign()
    with caplog.at_level(logging.ERROR):
        DamageReports([DamageNotices(DamagedFile.JOURNAL, tmp_path / "j")]).show((notice,))
    assert "3,400 inputs" in caplog.text
    assert FOREIGN not in caplog.text
