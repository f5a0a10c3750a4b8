"""Files that are downloaded into a folder: their names, what lies there already, what fails."""

from __future__ import annotations

import asyncio
import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.errors import AccessError, StorageError
from extend_desktop.domain.files import RemoteFile
from extend_desktop.services.file_downloads import FolderDownload
from extend_desktop.services.files import FilesService
from extend_desktop.services.ports.unfinished import Note, unnoted
from extend_desktop.system.unfinished_files import UnfinishedFiles
from tests.helpers.memory_files import MemoryFilesApi, make_files
from tests.helpers.waiting import until


def named(*names: str) -> list[RemoteFile]:
    files = make_files(len(names))
    return [replace(file, name=name) for file, name in zip(files, names, strict=True)]


def download_of(
    files: list[RemoteFile], folder: Path, note: Note = unnoted
) -> tuple[FolderDownload, MemoryFilesApi]:
    api = MemoryFilesApi(files)
    service = FilesService(cast("Any", api), note=note)
    return FolderDownload(service, files, folder, lambda: None), api


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


async def test_equal_names_are_numbered_whatever_their_case(tmp_path: Path) -> None:
    download, _ = download_of(named("Scan.pdf", "scan.PDF", "Scan.pdf"), tmp_path)
    await download.run()
    assert download.left == ()
    assert sorted(contents(tmp_path).values()) == ["file_00001", "file_00002", "file_00003"]
    assert len({name.casefold() for name in contents(tmp_path)}) == 3
    assert "Scan (2).pdf" in contents(tmp_path) or "Scan (3).pdf" in contents(tmp_path)


async def test_what_lies_there_already_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "SCAN.pdf").write_text("mine")
    download, api = download_of(named("scan.pdf"), tmp_path)
    api.gate.clear()
    running = asyncio.create_task(download.run())
    # This name is taken while the file is on its way.
    (tmp_path / "scan (2).pdf").write_text("mine too")
    api.gate.set()
    await running
    kept = {"SCAN.pdf": "mine", "scan (2).pdf": "mine too"}
    assert contents(tmp_path) == {**kept, "scan (3).pdf": "file_00001"}


async def test_a_file_that_fails_does_not_hold_up_the_others(tmp_path: Path) -> None:
    files = named("a.pdf", "b.pdf", "c.pdf")
    download, api = download_of(files, tmp_path)
    api.refusals[files[1].id] = AccessError("forbidden")
    await download.run()
    assert set(contents(tmp_path)) == {"a.pdf", "c.pdf"}
    assert download.left == (files[1],)
    assert [item.error.code for item in download.outcomes if item.error] == ["forbidden"]


async def test_a_stop_leaves_no_part_of_a_file(tmp_path: Path) -> None:
    download, api = download_of(named("a.pdf", "b.pdf"), tmp_path)
    api.gate.clear()
    running = asyncio.create_task(download.run())
    await asyncio.sleep(0)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert contents(tmp_path) == {}
    assert len(download.left) == 2


async def test_what_is_not_whole_is_noted_until_it_is_gone(tmp_path: Path) -> None:
    notes, folder = tmp_path / "notes", tmp_path / "folder"
    folder.mkdir()
    unfinished = UnfinishedFiles(notes)
    download, api = download_of(named("a.pdf"), folder, unfinished.note)
    api.gate.clear()
    running = asyncio.create_task(download.run())
    await until(lambda: list(folder.iterdir()))
    [parts], [note] = folder.iterdir(), notes.iterdir()
    assert note.read_bytes() == os.fsencode(parts)
    UnfinishedFiles(notes).clear()
    assert parts.is_dir(), "its writer lives"
    api.gate.set()
    await running
    assert (contents(folder), list(notes.iterdir())) == ({"a.pdf": "file_00001"}, [])


async def test_a_drive_without_second_names_is_written_to_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_path: Path, _target: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "hardlink_to", refused)
    await test_what_lies_there_already_is_not_overwritten(tmp_path)


async def test_a_folder_that_is_gone_is_said_with_its_name(tmp_path: Path) -> None:
    download, _ = download_of(named("a.pdf"), tmp_path / "gone")
    with pytest.raises(StorageError) as failure:
        await download.run()
    assert failure.value.facts["path"] == str(tmp_path / "gone")


@given(names=st.lists(st.text(max_size=400), min_size=1, max_size=5))
def test_every_name_finds_a_place_in_the_folder(
    names: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("target")
    download, _ = download_of(named(*names), folder)
    asyncio.run(download.run())
    assert [item.error for item in download.outcomes] == [None] * len(names)
    assert len(contents(folder)) == len(names)


async def test_a_long_name_keeps_its_ending(tmp_path: Path) -> None:
    download, _ = download_of(named("é" * 300 + ".pdf", "../../up.pdf", "con.pdf"), tmp_path)
    await download.run()
    long, up, reserved = sorted(contents(tmp_path), key=len, reverse=True)
    assert long.endswith("é.pdf")
    assert (up, reserved) == ("_.._up.pdf", "con_.pdf")
