"""The disk of a watched folder: what is listed, and where files are moved to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.watching import FileMark
from extend_desktop.system import watched_folder
from extend_desktop.system.watched_folder import DiskFolder

FILES = 200


def write(path: Path, text: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def mark_of(path: Path) -> FileMark:
    status = path.stat()
    return FileMark(path, status.st_size, status.st_mtime_ns)


def listed(folder: Path, *, subfolders: bool) -> set[str]:
    marks = DiskFolder().files(folder, subfolders=subfolders)
    return {mark.path.relative_to(folder).as_posix() for mark in marks}


def test_subfolders_are_looked_into_on_request_only(tmp_path: Path) -> None:
    names = ("a.txt", "x/b.txt", "x/y/c.txt", "x/done/d.txt", "done/e.txt", "Rejected/f.txt")
    for name in (*names, ".hidden/g.txt", "x/.h.txt", "x/i.txt.part"):
        write(tmp_path / name)
    (tmp_path / "x" / "round").symlink_to(tmp_path, target_is_directory=True)
    assert listed(tmp_path, subfolders=False) == {"a.txt"}
    assert listed(tmp_path, subfolders=True) == {"a.txt", "x/b.txt", "x/y/c.txt", "x/done/d.txt"}


def test_a_subfolder_that_cannot_be_read_holds_up_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "shut" / "a.txt")
    write(tmp_path / "open" / "b.txt")
    real = os.scandir

    def scan(folder: Path) -> Any:
        if folder.name == "shut":
            raise PermissionError(folder)
        return real(folder)

    # Whoever runs the tests may be allowed to read everything.
    monkeypatch.setattr(watched_folder.os, "scandir", scan)
    assert listed(tmp_path, subfolders=True) == {"open/b.txt"}


def test_the_folder_itself_must_be_readable(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        DiskFolder().files(tmp_path / "gone", subfolders=True)


@pytest.fixture
def listings(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were listed."""
    seen: list[Path] = []
    real = os.listdir

    def counted(folder: Any) -> list[str]:
        seen.append(Path(folder))
        return real(folder)

    monkeypatch.setattr(watched_folder.os, "listdir", counted)
    return seen


def test_the_target_is_listed_once_for_all_files(tmp_path: Path, listings: list[Path]) -> None:
    disk = DiskFolder()
    write(tmp_path / "done" / "scan.txt", "older")
    for number in range(FILES):
        path = write(tmp_path / "scan.txt", str(number))
        assert disk.move(mark_of(path), tmp_path, "done", "")
    assert listings == [tmp_path / "done"]
    assert len(list((tmp_path / "done").iterdir())) == FILES + 1
    assert (tmp_path / "done" / f"scan ({FILES + 1}).txt").read_text() == str(FILES - 1)


def test_what_another_program_put_there_is_never_overwritten(
    tmp_path: Path, listings: list[Path]
) -> None:
    disk = DiskFolder()
    for text in ("first", "second"):
        path = write(tmp_path / "a.txt", text)
        disk.move(mark_of(path), tmp_path, "done", "")
        place = write(tmp_path / "done" / "a (2).txt", "theirs")
    assert len(listings) == 2
    assert place.read_text() == "theirs"
    texts = {path.read_text() for path in (tmp_path / "done").iterdir()}
    assert texts == {"first", "second", "theirs"}


def test_the_same_holds_when_the_time_of_the_folder_does_not_tell(
    tmp_path: Path, listings: list[Path]
) -> None:
    """Some file systems keep the time of a folder to two seconds."""
    disk = DiskFolder()
    disk.move(mark_of(write(tmp_path / "a.txt", "first")), tmp_path, "done", "")
    folder = tmp_path / "done"
    before = folder.stat()
    write(folder / "b.txt", "theirs")
    os.utime(folder, ns=(before.st_atime_ns, before.st_mtime_ns))
    disk.move(mark_of(write(tmp_path / "b.txt", "ours")), tmp_path, "done", "")
    assert (folder / "b.txt").read_text() == "theirs"
    assert (folder / "b (2).txt").read_text() == "ours"


def test_a_file_that_has_changed_stays(tmp_path: Path) -> None:
    mark = mark_of(write(tmp_path / "a.txt"))
    write(tmp_path / "a.txt", "longer")
    assert not DiskFolder().move(mark, tmp_path, "done", "")
    assert not (tmp_path / "done").exists()


@given(st.lists(st.sampled_from(["a.txt", "A.txt", "x/a.txt", "x/b", "y/b"]), max_size=12))
def test_nothing_is_lost_whatever_is_moved(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    folder, disk = tmp_path_factory.mktemp("watched"), DiskFolder()
    for number, name in enumerate(names):
        path = write(folder / name, str(number))
        assert disk.move(mark_of(path), folder, "rejected", "why")
        place = path.relative_to(folder).parent
        (moved,) = [
            found
            for found in (folder / "rejected" / place).iterdir()
            if found.is_file() and found.read_text() == str(number)
        ]
        assert moved.with_name(f"{moved.name}.reason.txt").read_text() == "why\n"
    moved_count = sum(path.is_file() for path in folder.rglob("*"))
    assert moved_count == 2 * len(names)
