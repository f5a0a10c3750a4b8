"""What a killed program left half written is removed; what somebody writes, or is whole, is not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from extend_desktop.services.ports.unfinished import End, noted, temporary_folder
from extend_desktop.system.unfinished_files import UnfinishedFiles
from tests.helpers.fork_server import ROOT

_WRITER = """
import sys, time
from pathlib import Path
from extend_desktop.system.unfinished_files import UnfinishedFiles
notes, path, kind = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
UnfinishedFiles(notes).note(path)
if kind == "folder":
    path.mkdir()
    path = path / "1.json"
path.write_text("half")
print("written", flush=True)
time.sleep(600)
"""


def killed_while_writing(notes: Path, path: Path, kind: str = "file") -> None:
    command = [sys.executable, "-c", _WRITER, str(notes), str(path), kind]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"written\n"
        UnfinishedFiles(notes).clear()
        assert path.exists(), "it lives"
        writer.send_signal(signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="ended another way there")
@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_a_killed_writer_left_is_removed_at_the_next_note(tmp_path: Path, kind: str) -> None:
    notes, path = tmp_path / "notes", tmp_path / "Müller" / ".0a.part"
    path.parent.mkdir()
    killed_while_writing(notes, path, kind)
    assert path.exists()
    UnfinishedFiles(notes).note(tmp_path / ".next.part")()
    assert not path.exists()
    assert not list(notes.iterdir())


def test_what_is_being_written_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / ".0a.part"
    path.write_text("half")
    with noted(UnfinishedFiles(tmp_path / "notes").note, path):
        UnfinishedFiles(tmp_path / "notes").clear()
        assert path.exists()
    assert not list((tmp_path / "notes").iterdir())


@pytest.mark.parametrize("name", ["thesis.docx", "a.part/thesis.docx"])
def test_a_note_of_anything_else_costs_nothing_but_itself(tmp_path: Path, name: str) -> None:
    notes, path = tmp_path / "notes", tmp_path / name
    notes.mkdir()
    path.parent.mkdir(exist_ok=True)
    path.write_text("years of work")
    (notes / "a.note").write_bytes(os.fsencode(path))
    UnfinishedFiles(notes).clear()
    assert path.read_text() == "years of work"
    assert not list(notes.iterdir())


@pytest.mark.parametrize("content", [b"", b"relative.part", b"\xff.part", b"/tmp/\x00.part"])
def test_a_note_that_says_nothing_is_thrown_away(
    tmp_path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "relative.part").touch()
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "a.note").write_bytes(content)
    UnfinishedFiles(notes).clear()
    assert (tmp_path / "relative.part").exists()
    assert not list(notes.iterdir())


def test_a_note_stays_while_its_drive_is_not_there(tmp_path: Path) -> None:
    notes, drive = tmp_path / "notes", tmp_path / "drive"
    notes.mkdir()
    (notes / "a.note").write_bytes(os.fsencode(drive / ".0a.part"))
    UnfinishedFiles(notes).clear()
    assert list(notes.iterdir())
    drive.mkdir()
    (drive / ".0a.part").write_text("half")
    UnfinishedFiles(notes).clear()
    assert not list(notes.iterdir())
    assert not list(drive.iterdir())


def test_where_no_note_can_be_written_the_file_is_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("no folder")
    UnfinishedFiles(tmp_path / "notes").note(tmp_path / ".0a.part")()
    assert (tmp_path / "notes").read_text() == "no folder"


def test_a_temporary_folder_is_noted_before_it_is_there_and_gone_at_the_end() -> None:
    seen: list[bool] = []

    def note(path: Path) -> End:
        seen.append(path.exists())
        return lambda: seen.append(path.exists())

    with temporary_folder(note) as folder:
        (folder / "sheet.xml").write_text("<sheet/>")
        assert folder.name.endswith(".part")
    assert seen == [False, False]
