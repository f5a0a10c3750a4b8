"""What a killed program left half written is removed; what somebody writes, or is whole, is not."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from extend_desktop.services.ports.unfinished import End, noted, temporary_folder
from extend_desktop.system.unfinished_files import UnfinishedFiles
from tests.helpers.fork_server import ROOT
from tests.helpers.waiting import GIVE_UP_S, until, wait_for

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
def test_what_a_killed_writer_left_is_removed_from_the_next_note_on(
    tmp_path: Path, kind: str
) -> None:
    notes, path = tmp_path / "notes", tmp_path / "Müller" / ".0a.part"
    path.parent.mkdir()
    killed_while_writing(notes, path, kind)
    assert path.exists()
    UnfinishedFiles(notes).note(tmp_path / ".next.part")()
    wait_for(lambda: not path.exists() and not list(notes.iterdir()))


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_the_note_of_what_could_not_be_removed_is_left_for_the_next_start(
    tmp_path: Path, kind: str
) -> None:
    notes, path = tmp_path / "notes", tmp_path / ".0a.part"
    end = UnfinishedFiles(notes).note(path)
    path.mkdir() if kind == "folder" else path.touch()
    end()
    assert path.exists()
    UnfinishedFiles(notes).clear()
    assert not path.exists()
    assert not list(notes.iterdir())


_RACER = """
import sys
from pathlib import Path
from extend_desktop.system.unfinished_files import UnfinishedFiles
notes, path = Path(sys.argv[1]), Path(sys.argv[2])
files = UnfinishedFiles(notes)
files.clear()
moments = []

def at_the_lock(event, arguments):
    if event == "fcntl.flock" and not moments:
        moments.append(event)
        UnfinishedFiles(notes).clear()

sys.addaudithook(at_the_lock)
end = files.note(path)
path.touch()
print(len(moments), [slip.read_bytes() == bytes(path) for slip in notes.iterdir()])
UnfinishedFiles(notes).clear()
print(path.exists())
path.unlink()
end()
print(list(notes.iterdir()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's locks; what is open stays there")
def test_another_program_that_clears_meanwhile_takes_no_note_away(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _RACER, str(tmp_path / "notes"), str(tmp_path / ".0a.part")]
    out = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True).stdout
    assert out.splitlines() == ["1 [True]", "True", "[]"]


_HANGING = """
import sys
from pathlib import Path
from extend_desktop.system.unfinished_files import UnfinishedFiles
UnfinishedFiles(Path(sys.argv[1])).note(Path(sys.argv[2]))()
print("written")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_neither_a_note_nor_the_end_waits_for_a_drive_that_does_not_answer(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    # Reading it does not come to an end either.
    os.mkfifo(notes / "a.note")
    command = [sys.executable, "-c", _HANGING, str(notes), str(tmp_path / ".0a.part")]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, timeout=GIVE_UP_S)
    assert done.stdout == b"written\n"


def test_a_note_that_is_ended_again_closes_nothing_of_anybody_else(tmp_path: Path) -> None:
    end = UnfinishedFiles(tmp_path / "notes").note(tmp_path / ".0a.part")
    end()
    with (tmp_path / "another").open("w") as another:
        end()
        another.write("whole")
    assert (tmp_path / "another").read_text() == "whole"


def test_what_is_being_written_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / ".0a.part"
    path.write_text("half")
    with noted(UnfinishedFiles(tmp_path / "notes").note, path):
        UnfinishedFiles(tmp_path / "notes").clear()
        path.unlink()
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


@pytest.mark.parametrize(
    "content", [b"", b"relative.part", b"\xff.part", b"/\xff.part", b"/tmp/\x00.part"]
)
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


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_name_that_is_no_text_is_noted_too(tmp_path: Path) -> None:
    notes, path = tmp_path / "notes", tmp_path / os.fsdecode(b".\xff.part")
    end = UnfinishedFiles(notes).note(path)
    path.touch()
    end()
    UnfinishedFiles(notes).clear()
    assert not path.exists()
    assert not list(notes.iterdir())


class _Notes:
    """Keeps in which thread it is asked, and what is there then."""

    def __init__(self) -> None:
        self.seen: list[bool] = []
        self.threads: set[threading.Thread] = set()
        self.may_go_on = threading.Event()

    def __call__(self, path: Path, _place: Path | None = None, /) -> End:
        self._see(path)
        self.may_go_on.wait(GIVE_UP_S)
        return lambda: self._see(path)

    def _see(self, path: Path) -> None:
        self.threads.add(threading.current_thread())
        self.seen.append(path.exists())


async def test_a_temporary_folder_is_noted_before_it_is_there_and_gone_at_the_end() -> None:
    note = _Notes()
    note.may_go_on.set()
    async with temporary_folder(note) as folder:
        (folder / "sheet.xml").write_text("<sheet/>")
        assert folder.name.endswith(".part")
    assert note.seen == [False, False]
    assert threading.main_thread() not in note.threads


async def test_a_stop_while_a_temporary_folder_is_made_leaves_none() -> None:
    note = _Notes()

    async def work() -> None:
        async with temporary_folder(note):
            raise AssertionError("it was stopped")

    task = asyncio.create_task(work())
    await until(lambda: note.seen)
    task.cancel()
    await asyncio.sleep(0)
    note.may_go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert note.seen == [False, False]
