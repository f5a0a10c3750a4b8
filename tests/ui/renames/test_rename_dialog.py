"""The originals of a batch are renamed or copied after what was extracted, seen before, undone after."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import AsyncGenerator, Collection
from contextlib import asynccontextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.file_renames import (
    RenamedFile,
    RenameKind,
    RenameProblem,
    RenameState,
    pattern_of,
)
from extend_desktop.domain.ids import InputId
from extend_desktop.services.file_renames import FileRenames, disk
from extend_desktop.services.file_renames.disk import carry_out, found_out, undo
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.renames.dialog import RenameDialog
from tests.helpers.fork_server import ROOT
from tests.helpers.in_process_sandbox import in_process_sandbox
from tests.helpers.pane_fixtures import until
from tests.integration.engine.harness import EngineHarness, invoice_samples, local, open_harness

LEFT = Qt.MouseButton.LeftButton


def fingerprint(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def renames_of(harness: EngineHarness) -> FileRenames:
    return FileRenames(harness.journal, harness.journal.renames, harness.clock, fingerprint)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@asynccontextmanager
async def finished(
    tmp_path: Path, count: int = 3
) -> AsyncGenerator[tuple[EngineHarness, Batch, Path]]:
    folder = tmp_path / "in"
    folder.mkdir()
    paths = [Path(shutil.copy(path, folder)) for path in invoice_samples()[:count]]
    async with in_process_sandbox() as sandbox, open_harness(sandbox, tmp_path) as harness:
        batch_id = await harness.submit([local(path) for path in paths])
        yield harness, await harness.batches.wait_until_done(batch_id), folder


@asynccontextmanager
async def shown_dialog(
    harness: EngineHarness, context: UiContext, batch: Batch, selected: Collection[InputId] = ()
) -> AsyncGenerator[RenameDialog]:
    parent = QWidget()
    dialog = RenameDialog(context, renames_of(harness), batch, selected, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    await until(lambda: dialog.obstacle() != "Reading the results…")
    yield dialog
    dialog.close()
    parent.deleteLater()


def column(dialog: RenameDialog, number: int) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


async def test_files_are_renamed_as_the_preview_says_and_get_their_names_back(
    context: UiContext, tmp_path: Path
) -> None:
    async with finished(tmp_path) as (harness, batch, folder):
        before = names_in(folder)
        async with shown_dialog(harness, context, batch) as dialog:
            assert not dialog.agree.isEnabled()
            menu = dialog.form.fields_menu()
            fields = [action.text() for action in menu.actions()]
            assert "invoice_number" in fields
            QTest.keyClicks(dialog.form.pattern, "{invoice_number} {nothing}.pdf")
            await until(lambda: "There is no field 'nothing'" in dialog.summary.text())
            dialog.form.pattern.clear()
            QTest.keyClicks(dialog.form.pattern, "No/")
            next(action for action in menu.actions() if action.text() == "invoice_number").trigger()
            await until(lambda: dialog.agree.text() == "Rename 3 files")
            assert column(dialog, 0) == before
            wanted = column(dialog, 1)
            assert all(name.startswith("No_") and name.endswith(".pdf") for name in wanted)
            assert names_in(folder) == before
            QTest.mouseClick(dialog.agree, LEFT)
            await until(dialog.earlier.isVisible)
            assert names_in(folder) == sorted(wanted)
            assert dialog.banner.text().startswith("Renamed 3 files")
            # The journal follows: Review finds them, and a second time there is nothing to do.
            sources = [Path(item.source).name for item in await harness.batches.inputs(batch.id)]
            assert sources == wanted
            await until(lambda: column(dialog, 2) == ["named so already"] * 3)
            assert dialog.earlier.words.full_text().startswith("Renamed 3 files, ")
            QTest.mouseClick(dialog.earlier.undo, LEFT)
            await until(lambda: not dialog.earlier.isVisible())
        assert names_in(folder) == before
        assert [Path(item.source).name for item in await harness.batches.inputs(batch.id)] == before


async def test_what_is_no_longer_what_was_sent_stays_and_is_said(
    context: UiContext, tmp_path: Path
) -> None:
    async with finished(tmp_path) as (harness, batch, folder):
        first, second, third = names_in(folder)
        (folder / first).write_bytes(b"changed")
        (folder / second).unlink()
        async with shown_dialog(harness, context, batch) as dialog:
            QTest.keyClicks(dialog.form.pattern, "{invoice_number}")
            await until(dialog.agree.isEnabled)
            QTest.mouseClick(dialog.agree, LEFT)
            await until(lambda: "Renamed 1 file" in dialog.banner.text())
            assert "1 changed since it was sent" in dialog.banner.text()
            assert "1 no longer there" in dialog.banner.text()
        assert first in names_in(folder)
        assert third not in names_in(folder)
        assert len(names_in(folder)) == 2


async def test_copies_go_to_a_folder_and_are_taken_out_again(
    context: UiContext, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "x.pdf").write_bytes(b"somebody's")
    async with finished(tmp_path) as (harness, batch, folder):
        before = names_in(folder)
        async with shown_dialog(harness, context, batch) as dialog:
            QTest.keyClicks(dialog.form.pattern, "x{missing}")
            dialog.form.pattern.setText("{vendor_name}")
            dialog.form.copy.click()
            dialog.form.choose_folder(target)
            await until(lambda: dialog.agree.text() == "Copy 3 files")
            QTest.mouseClick(dialog.agree, LEFT)
            await until(dialog.earlier.isVisible)
            assert len(names_in(target)) == 4
            changed = next(name for name in names_in(target) if name != "x.pdf")
            (target / changed).write_bytes(b"edited by hand")
            QTest.mouseClick(dialog.earlier.undo, LEFT)
            await until(lambda: "2 copies were deleted again" in dialog.banner.text())
            assert "1 changed since it was sent" in dialog.banner.text()
        assert names_in(folder) == before
        assert names_in(target) == sorted(["x.pdf", changed])


async def test_a_stop_leaves_the_rest_and_what_was_done_can_be_undone(tmp_path: Path) -> None:
    async with finished(tmp_path) as (harness, batch, folder):
        before = names_in(folder)
        service = renames_of(harness)
        found = await service.load(batch.id)
        plan = await service.plan(found.files, pattern_of("{invoice_number}"))

        def stop(_done: int, _total: int) -> None:
            stopped.cancel()

        stopped = asyncio.get_running_loop().create_task(
            service.carry_out(batch.id, RenameKind.RENAME, plan, stop)
        )
        with pytest.raises(asyncio.CancelledError):
            await stopped
        renaming = await service.last(batch.id)
        # Stopped before the first file or after the first piece, nothing is half.
        if renaming is not None:
            await service.undo(renaming, lambda *_: None)
        assert names_in(folder) == before
        assert await service.last(batch.id) is None


async def test_after_a_kill_it_is_known_what_was_renamed(tmp_path: Path) -> None:
    async with finished(tmp_path) as (harness, batch, folder):
        before = names_in(folder)
        service = renames_of(harness)
        files = (await service.load(batch.id)).files
        pairs = [
            (item.path, folder / f"new {number}.pdf", item.sha256 or "")
            for number, item in enumerate(files)
            if item.path is not None
        ]
        # Written down, the first one renamed, a place kept for the second; then the power fails.
        await harness.journal.renames.begin(batch.id, RenameKind.RENAME, harness.clock.now(), pairs)
        pairs[0][0].rename(pairs[0][1])
        pairs[1][1].touch()
        renaming = await service.last(batch.id)
        assert renaming is not None
        assert renaming.done == 1
        assert names_in(folder) == sorted(["new 0.pdf", *before[1:]])
        assert Path((await harness.batches.inputs(batch.id))[0].source).name == "new 0.pdf"
        await service.undo(renaming, lambda *_: None)
        assert names_in(folder) == before


_KILLED = """
import os, signal, sys
from pathlib import Path
from extend_desktop.services.file_renames import disk
from extend_desktop.domain.file_renames import RenamedFile, RenameKind, RenameState
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
file = RenamedFile(1, Path(sys.argv[1]), Path(sys.argv[2]), "", RenameState.PLANNED)
disk.carry_out(RenameKind.COPY, file, lambda _: "")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="ended another way there")
def test_a_copy_that_a_kill_cut_short_is_cleared_away(tmp_path: Path) -> None:
    old, new = tmp_path / "old.pdf", tmp_path / "new.pdf"
    old.write_bytes(b"ours")
    command = [sys.executable, "-c", _KILLED, str(old), str(new)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert len(names_in(tmp_path)) == 3, "the original, its place, and what was copied of it"
    file = RenamedFile(1, old, new, fingerprint(old), RenameState.PLANNED)
    assert found_out(RenameKind.COPY, file, fingerprint) == (
        RenameState.FAILED,
        RenameProblem.STOPPED,
    )
    assert names_in(tmp_path) == ["old.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")
def test_a_copy_is_not_written_through_a_link_that_waits_for_it(tmp_path: Path) -> None:
    old, new, other = (tmp_path / name for name in ("old.pdf", "new.pdf", "other.pdf"))
    old.write_bytes(b"ours")
    other.write_bytes(b"something else of the operator's")
    disk._partial(new).symlink_to(other)
    file = RenamedFile(1, old, new, fingerprint(old), RenameState.PLANNED)
    assert carry_out(RenameKind.COPY, file, fingerprint) == (RenameState.DONE, None)
    assert other.read_bytes() == b"something else of the operator's"
    assert not new.is_symlink()
    assert new.read_bytes() == b"ours"
    assert names_in(tmp_path) == ["new.pdf", "old.pdf", "other.pdf"]


_UNPRIVILEGED = """
import os, sys
from pathlib import Path
from extend_desktop.services.file_renames import disk
from extend_desktop.domain.file_renames import RenamedFile, RenameKind, RenameState
os.chdir(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
file = RenamedFile(1, Path("old.pdf"), Path("new.pdf"), "", RenameState.PLANNED)
print(*disk.carry_out(RenameKind.COPY, file, lambda _: ""))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_a_file_that_may_only_be_read_is_copied_as_such(tmp_path: Path) -> None:
    # Root may write anything, so whoever copies is somebody else, in a folder of his own.
    folder = tmp_path / "own"
    folder.mkdir()
    old, new = folder / "old.pdf", folder / "new.pdf"
    old.write_bytes(b"ours")
    old.chmod(0o444)
    if os.geteuid() == 0:
        for path in (folder, old):
            os.chown(path, 65534, 65534)
    command = [sys.executable, "-c", _UNPRIVILEGED, str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.split() == [RenameState.DONE, "None"]
    assert new.read_bytes() == b"ours"
    assert stat.S_IMODE(new.stat().st_mode) == 0o444
    assert names_in(folder) == ["new.pdf", "old.pdf"]


@pytest.mark.parametrize("kind", list(RenameKind))
def test_no_file_of_anybody_is_replaced(tmp_path: Path, kind: RenameKind) -> None:
    old, new = tmp_path / "old.pdf", tmp_path / "new.pdf"
    old.write_bytes(b"ours")
    new.write_bytes(b"theirs")
    file = RenamedFile(1, old, new, fingerprint(old), RenameState.PLANNED)
    assert carry_out(kind, file, fingerprint) == (RenameState.FAILED, RenameProblem.TAKEN)
    assert (old.read_bytes(), new.read_bytes()) == (b"ours", b"theirs")
    # Nor is it cleared away as if it were a place kept for ours.
    assert found_out(kind, file, fingerprint) == (RenameState.FAILED, RenameProblem.STOPPED)
    assert new.read_bytes() == b"theirs"


def test_a_way_back_that_is_taken_is_left(tmp_path: Path) -> None:
    old, new = tmp_path / "old.pdf", tmp_path / "new.pdf"
    new.write_bytes(b"ours")
    old.write_bytes(b"another one that came since")
    file = RenamedFile(1, old, new, fingerprint(new), RenameState.DONE)
    assert undo(RenameKind.RENAME, file, fingerprint) == (RenameState.DONE, RenameProblem.TAKEN)
    assert old.read_bytes() == b"another one that came since"


def test_a_folder_that_refuses_leaves_no_part_behind(tmp_path: Path) -> None:
    old, new = tmp_path / "old.pdf", tmp_path / "missing folder" / "new.pdf"
    old.write_bytes(b"ours")
    file = RenamedFile(1, old, new, fingerprint(old), RenameState.PLANNED)
    for kind in RenameKind:
        state, problem = carry_out(kind, file, fingerprint)
        assert (state, problem) == (RenameState.FAILED, RenameProblem.GONE)
    assert names_in(tmp_path) == ["old.pdf"]
