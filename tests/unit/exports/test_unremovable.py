"""What an export cannot remove when it fails is removed at the next start."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from extend_desktop.domain.exports import CsvFormat, ExportFormat, TableHead
from extend_desktop.domain.schema import FieldKind
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.ports.exports import Block
from extend_desktop.system.unfinished_files import UnfinishedFiles

_HEAD = TableHead("Documents", ("file", "record"), (FieldKind.TEXT, FieldKind.OBJECT))


class _StoppedError(Exception):
    pass


def _in_the_way_of_removing(part: Path) -> None:
    """Put a folder in a file's place, or the reverse: neither is removed as the other."""
    if part.is_dir():
        shutil.rmtree(part)
        part.touch()
    else:
        part.unlink()
        part.mkdir()


@pytest.mark.parametrize("kind", [ExportFormat.JSONL, ExportFormat.JSON_FOLDER])
async def test_its_note_stays_until_it_is_gone(tmp_path: Path, kind: ExportFormat) -> None:
    notes, folder = tmp_path / "notes", tmp_path / "exports"
    folder.mkdir()
    left: list[Path] = []

    async def blocks() -> AsyncIterator[Block]:
        left.extend(folder.glob(".*.part"))
        _in_the_way_of_removing(left[0])
        raise _StoppedError
        yield 0, []

    writer = FileExportWriters(note=UnfinishedFiles(notes).note).writer(kind, CsvFormat())
    with pytest.raises(_StoppedError):
        await writer.write(folder / "out", [_HEAD], blocks())
    assert list(folder.iterdir()) == left
    UnfinishedFiles(notes).clear()
    assert not list(folder.iterdir())
    assert not list(notes.iterdir())
