"""The CSV on the disk: its bytes, its safety, and that a target is replaced as a whole or not."""

from __future__ import annotations

import asyncio
import csv
import io
import os
import tempfile
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import CsvFormat, ExportFormat, TableCounts, TableHead
from extend_desktop.domain.schema import FieldKind
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.ports.exports import Block, ExportWriter

HEAD = TableHead("table", ("a", "b"), (FieldKind.TEXT, FieldKind.TEXT))


async def table(rows: Iterable[Sequence[object]]) -> AsyncIterator[Block]:
    yield 0, rows


def csv_writer(
    csv_format: CsvFormat = CsvFormat(),  # noqa: B008 - frozen
    replace: Callable[[Path, Path], object] = os.replace,
) -> ExportWriter:
    return FileExportWriters(replace).writer(ExportFormat.CSV, csv_format)


async def write(
    target: Path, rows: Iterable[Sequence[object]], csv_format: CsvFormat | None = None
) -> TableCounts:
    return await csv_writer(csv_format or CsvFormat()).write(target, [HEAD], table(rows))


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_the_bytes_are_rfc_4180(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    moment = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    rows = [['say "hi"', "a,b"], ["two\nlines", None], [True, -1.5], [moment, 10**20]]
    counts = await write(target, rows)
    assert target.read_bytes() == (
        b'a,b\r\n"say ""hi""","a,b"\r\n"two\nlines",\r\ntrue,-1.5\r\n'
        b"2026-03-01T12:30:00Z,100000000000000000000\r\n"
    )
    assert counts == TableCounts(4)


async def test_separator_and_byte_order_mark(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    await write(target, [["x;y", 1.5]], CsvFormat(separator=";", byte_order_mark=True))
    assert target.read_bytes() == b'\xef\xbb\xbfa;b\r\n"x;y";1.5\r\n'


async def test_formulas_are_counted_and_numbers_stay_bare(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    counts = await write(target, [["=1", -1], ["@x", "-2"]])
    assert counts.neutralised_cells == 2
    assert target.read_text() == "a,b\n'=1,-1\n'@x,-2\n"
    counts = await write(target, [["=1", -1]], CsvFormat(formula_safety=False))
    assert counts.neutralised_cells == 0
    assert "=1,-1" in target.read_text()


async def test_what_a_spreadsheet_would_change_is_counted_by_column(tmp_path: Path) -> None:
    counts = await write(tmp_path / "t.csv", [["007", "+491234567"], ["1-2", 10**17 + 1]])
    # The phone number is marked, and so a text for every spreadsheet.
    assert counts == TableCounts(2, 1, {"a": 2, "b": 1})
    assert (tmp_path / "t.csv").read_text() == "a,b\n007,'+491234567\n1-2,100000000000000001\n"


async def test_names_that_are_no_text_cost_no_row(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    await write(target, [["a\udcff", "\x00"]])
    assert target.read_bytes() == b"a,b\r\na\xef\xbf\xbd,\x00\r\n"


@settings(max_examples=40)
@given(st.lists(st.lists(st.text(max_size=6), min_size=2, max_size=2), max_size=5))
def test_what_is_written_can_be_read_back(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "t.csv"
        asyncio.run(write(target, rows, CsvFormat(formula_safety=False)))
        text = target.read_bytes().decode()
    assert list(csv.reader(io.StringIO(text, newline=""), strict=True)) == [["a", "b"], *rows]


async def test_an_error_on_the_way_leaves_the_target_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    target.write_text("before")

    async def broken() -> AsyncIterator[Block]:
        yield 0, [["1", "2"]]
        raise ValueError("the source failed")

    with pytest.raises(ValueError, match="source"):
        await csv_writer().write(target, [HEAD], broken())
    assert target.read_text() == "before"
    assert names_in(tmp_path) == [target.name]


async def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    started, never = asyncio.Event(), asyncio.Event()

    async def stuck() -> AsyncIterator[Block]:
        yield 0, [["1", "2"]]
        started.set()
        await never.wait()

    writing = csv_writer().write(tmp_path / "t.csv", [HEAD], stuck())
    task = asyncio.create_task(writing)
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert names_in(tmp_path) == []


async def test_a_target_that_is_open_elsewhere(tmp_path: Path) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise PermissionError(13, "held by another program")

    target = tmp_path / "t.csv"
    target.write_text("before")
    with pytest.raises(ExportError) as caught:
        await csv_writer(replace=refuse).write(target, [HEAD], table([]))
    assert caught.value.code == "target_open"
    assert target.read_text() == "before"
    assert names_in(tmp_path) == [target.name]


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (PermissionError(13, "no"), "target_denied"),
        (OSError(28, "full"), "disk_full"),
        (OSError(5, "broken"), "export_failed"),
    ],
)
async def test_faults_of_the_disk_have_codes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, code: str
) -> None:
    def fail(_descriptor: int) -> None:
        raise fault

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(ExportError) as caught:
        await write(tmp_path / "t.csv", [])
    assert caught.value.code == code
    assert names_in(tmp_path) == []


async def test_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("before")
    link.symlink_to(real)
    await write(link, [["1", "2"]])
    assert link.is_symlink()
    assert real.read_text() == "a,b\n1,2\n"
