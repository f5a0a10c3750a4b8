"""What is staged outlives the program: a real journal, real files, and a real kill."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from extend_desktop.bootstrap.unpacked import clean_unpacked, scanner_of
from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.domain.inspections import AS_IT_IS, CheckOptions, Inspection
from extend_desktop.presentation.drafts import draft_outcome_text, draft_state_text
from extend_desktop.services.batches import BatchService
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.ports import InspectorPort
from extend_desktop.services.ports.staging import StagedKey, StagedRow
from extend_desktop.services.staging import (
    CheckSources,
    KeptStagingList,
    StagingService,
    StoredFiles,
)
from extend_desktop.services.staging.kept_list import GROUP
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.archives import encrypted, locked, zipped
from tests.helpers.call_count import calls_during
from tests.helpers.fake_extend import open_extend
from tests.helpers.journals import ACCOUNT
from tests.helpers.memory_files import MemoryFilesApi
from tests.helpers.virtual_harness import INVOICES

Change = Callable[[AccountId, Sequence[StagedRow], Collection[StagedKey]], Awaitable[None]]
ROOT = Path(__file__).parents[3]
ENCRYPTED = ROOT / "resources" / "samples" / "protected invoice 100519.pdf"


class Inspector(InspectorPort):
    """The real look."""

    def inspect(
        self,
        path: Path,
        keep_on: Callable[[], bool] = lambda: True,
        options: CheckOptions = AS_IT_IS,
    ) -> Inspection:
        return inspect(path, options, keep_on=keep_on)


class Session:
    """One run of the program, as far as staging is concerned."""

    def __init__(self, journal: Journal, folder: Path) -> None:
        self.journal = journal
        self.tasks = TaskRunner()
        scanner = scanner_of(folder / "unpacked", ACCOUNT)
        self.staging = StagingService(
            scanner=scanner,
            archives=scanner,
            sources=CheckSources(
                account_id=ACCOUNT,
                inspector=Inspector(),
                known_files=journal.known_files,
                stored_files=StoredFiles(
                    ACCOUNT, MemoryFilesApi([]), journal.known_files, SystemClock()
                ),
            ),
            tasks=self.tasks,
        )
        self.kept = KeptStagingList(ACCOUNT, self.staging, journal.staged, self.tasks)

    def states(self) -> dict[str, str]:
        return {row.spec.name: row.reason_code or row.state.value for row in self.staging.drafts}


@asynccontextmanager
async def session(folder: Path) -> AsyncGenerator[Session]:
    """Start, bring back what was staged, and end in order."""
    journal = await Journal.open(folder / "journal.sqlite3")
    run = Session(journal, folder)
    await run.kept.restore()
    await run.staging.wait_until_idle()
    yield run
    run.staging.close()
    await run.tasks.aclose()
    await run.kept.aclose()
    await journal.aclose()


def documents(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{number:05}.txt" for number in range(count)]
    for path in paths:
        path.write_text(path.name)
    return paths


def remote_files(first: int, end: int) -> list[RemoteFile]:
    return [
        RemoteFile(FileId(f"file_{number}"), f"{number}.pdf", "PDF", 1, None, None)
        for number in range(first, end)
    ]


async def test_rows_come_back_in_their_order_and_are_checked_again(tmp_path: Path) -> None:
    paths = documents(tmp_path / "in", 4)
    async with session(tmp_path) as first:
        first.staging.add_text("https://example.com/a.pdf\nfile_abc123")
        first.staging.add_paths([*paths, ENCRYPTED])
        await first.staging.wait_until_idle()
        before = first.states()
        await first.kept.flush()
        first.staging.remove([first.staging.drafts[3].key])
    paths[0].unlink()

    async with session(tmp_path) as second:
        expected = {**before, "00000.txt": "vanished"}
        del expected["00001.txt"]
        assert second.states() == expected
        assert list(second.states()) == list(expected)
        assert second.kept.restored_count == len(expected)
        second.staging.clear()
    async with session(tmp_path) as third:
        assert third.states() == {}
        assert third.kept.restored_count == 0


async def test_documents_out_of_archives_come_back_while_something_needs_them(
    tmp_path: Path,
) -> None:
    texts = {"in/a.txt": b"A", "../out.txt": b"B"}
    archive = zipped(tmp_path / "post.zip", texts)
    locked(zipped(tmp_path / "locked.zip", {"c.txt": b"C"}))
    async with session(tmp_path) as first:
        first.staging.add_paths([archive, tmp_path / "locked.zip"])
        await first.staging.wait_until_idle()
        before = first.states()
    archive.unlink()
    assert before == {
        "a.txt": "ready", "out.txt": "archive_unsafe_name", "c.txt": "archive_locked"
    }  # fmt: skip
    unpacked = next((tmp_path / "unpacked").rglob("a.txt"))
    async with session(tmp_path) as second:
        # "Look again" could only say that there is no such file.
        second.staging.triage.recheck([row.key for row in second.staging.drafts])
        await second.staging.wait_until_idle()
        assert second.states() == before
        await cleaned(tmp_path, second)
        assert unpacked.exists()
        second.staging.clear()
        await second.kept.flush()
        await cleaned(tmp_path, second)
        assert not unpacked.exists()


async def test_what_is_in_an_archive_that_was_away_is_found_after_a_restart(
    tmp_path: Path,
) -> None:
    archive = locked(zipped(tmp_path / "post.zip", {"a.txt": b"A", "b.txt": b"B"}))
    async with session(tmp_path) as first:
        first.staging.add_paths([archive])
        await first.staging.wait_until_idle()
        archive.rename(tmp_path / "away")
        first.staging.look_again([row.key for row in first.staging.drafts])
        await first.staging.wait_until_idle()
        away = first.states()
        assert set(away.values()) <= {"temporary_gone", "not_found"}
    async with session(tmp_path) as second:
        assert second.states() == away
        zipped(archive, {"a.txt": b"A", "b.txt": b"B"})
        second.staging.look_again([row.key for row in second.staging.drafts])
        # The end of the program stops the search, whatever it has found by then.
    async with session(tmp_path) as third:
        assert list(third.states()) == ["a.txt", "b.txt"]
        third.staging.look_again([row.key for row in third.staging.drafts])
        await third.staging.wait_until_idle()
    async with session(tmp_path) as fourth:
        assert fourth.states() == {"a.txt": "ready", "b.txt": "ready"}


async def test_what_a_password_unpacked_comes_back_at_its_place_without_one(
    tmp_path: Path,
) -> None:
    first_archive = encrypted(tmp_path / "one.zip", {"a.txt": b"A", "b.txt": b"B"}, b"secret-1")
    other_archive = encrypted(tmp_path / "two.zip", {"c.txt": b"C"}, b"secret-2")
    async with session(tmp_path) as first:
        first.staging.add_paths([first_archive, other_archive, *documents(tmp_path / "in", 1)])
        await first.staging.wait_until_idle()
        keys = [row.key for row in first.staging.drafts]
        first.staging.triage.set_columns({1: {"cost centre": "7"}})
        first.staging.locked.unlock(keys, ["secret-1", "wrong"])
        await first.staging.wait_until_idle()
        progress = first.staging.scan_progress
        assert (progress.found, dict(progress.problems)) == (3, {"archive_locked": 1})
        before = first.states()
        assert before == {
            "a.txt": "ready", "b.txt": "ready", "c.txt": "archive_locked", "00000.txt": "ready"
        }  # fmt: skip
        assert [row.key for row in first.staging.drafts] == keys
        rows = first.staging.drafts
        assert rows[0].spec.metadata == {"cost centre": "7"}
        assert (rows[2].wrong_passwords, rows[2].is_trying) == (1, False)
        other_archive.unlink()
        first.staging.locked.unlock(keys, ["secret-2"])
        await first.staging.wait_until_idle()
        assert first.states()["c.txt"] == "vanished"
    first_archive.unlink()
    async with session(tmp_path) as second:
        assert second.states() == before
        assert list(second.states()) == list(before)
    content = b"".join(path.read_bytes() for path in journal_files(tmp_path))
    assert b"secret" not in content


async def test_a_password_for_two_copies_of_an_archive_leaves_one_row(tmp_path: Path) -> None:
    copies = [
        encrypted(tmp_path / f"{name}.zip", {"a.txt": b"A", "b.txt": b"B"}, b"word")
        for name in ("one", "two")
    ]
    async with session(tmp_path) as first:
        first.staging.add_paths(copies)
        await first.staging.wait_until_idle()
        keys = [row.key for row in first.staging.drafts]
        assert len(keys) == 4
        first.staging.locked.unlock(keys, ["word"])
        await first.staging.wait_until_idle()
        assert [row.key for row in first.staging.drafts] == keys[:2]
    async with session(tmp_path) as second:
        assert second.states() == {"a.txt": "ready", "b.txt": "ready"}
        second.staging.remove([row.key for row in second.staging.drafts])
        assert second.staging.drafts == ()


async def cleaned(folder: Path, run: Session) -> None:
    """Clean up as it is done on a later day."""
    for place in (folder / "unpacked" / ACCOUNT).iterdir():
        os.utime(place, (0, 0))
    await clean_unpacked(folder / "unpacked", run.journal.staged)


async def test_choices_come_back_in_their_places_but_passwords_are_asked_for_again(
    tmp_path: Path,
) -> None:
    odd = tmp_path / "scan0001"
    odd.write_text("words")
    async with session(tmp_path) as first:
        first.staging.add_paths([ENCRYPTED, odd])
        await first.staging.wait_until_idle()
        first.staging.add_text("https://example.com/a.pdf\nhttps://example.com/b.pdf")
        await first.staging.wait_until_idle()
        triage = first.staging.triage
        triage.unlock([1], ["wrong", "open-me"])
        triage.choose_type([2], "txt")
        triage.give_password([3], "secret")
        await first.staging.wait_until_idle()
        before = first.states()
        assert set(before.values()) == {"ready"}
    async with session(tmp_path) as second:
        after = second.states()
        locked, _, link, _ = second.staging.drafts
        words = [draft_state_text(locked), draft_state_text(link)]
    assert list(after) == list(before)
    assert list(after.values()) == ["encrypted", "ready", "encrypted", "ready"]
    assert all("its password is needed again" in text for text in words)
    assert {*map(draft_outcome_text, (locked, link))} == {"Blocked: password needed again"}
    content = b"".join(path.read_bytes() for path in journal_files(tmp_path))
    assert b"open-me" not in content
    assert b"secret" not in content


def journal_files(home: Path) -> list[Path]:
    return list(home.glob("journal.sqlite3*"))


async def test_new_rows_stand_behind_those_that_came_back(tmp_path: Path) -> None:
    first_paths, later_paths = documents(tmp_path / "a", 2), documents(tmp_path / "b", 2)
    for paths in (first_paths, later_paths):
        async with session(tmp_path) as run:
            run.staging.add_paths(paths)
            await run.staging.wait_until_idle()
    async with session(tmp_path) as run:
        assert [row.spec.source for row in run.staging.drafts] == [
            str(path) for path in (*first_paths, *later_paths)
        ]
        # What is dropped once more stands on the list once.
        run.staging.add_paths(first_paths)
        await run.staging.wait_until_idle()
        assert len(run.staging.drafts) == 4


async def test_a_list_that_is_cleared_while_it_comes_back_stays_clear(tmp_path: Path) -> None:
    async with session(tmp_path) as first:
        first.staging.add_text("\n".join(f"https://example.com/{n}.pdf" for n in range(2_500)))
        await first.staging.wait_until_idle()
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    second = Session(journal, tmp_path)

    def clear(_: object) -> None:
        unsubscribe()
        second.staging.clear()

    unsubscribe = second.staging.added.subscribe(clear)
    await second.kept.restore()
    assert second.states() == {}
    assert second.kept.restored_count == 0
    await second.kept.aclose()
    await journal.aclose()
    async with session(tmp_path) as third:
        assert third.states() == {}


async def test_what_is_staged_after_a_clearing_outlasts_it(tmp_path: Path) -> None:
    async with session(tmp_path) as first:
        first.staging.add_remote(remote_files(0, 3))
        writing = asyncio.ensure_future(first.kept.flush())
        await asyncio.sleep(0)
        first.staging.clear()
        first.staging.add_remote(remote_files(3, 5))
        await writing
    async with session(tmp_path) as second:
        assert list(second.states()) == ["3.pdf", "4.pdf"]


async def test_a_long_list_that_becomes_a_batch_is_no_work_a_row(tmp_path: Path) -> None:
    files = remote_files(0, 3_000)
    async with session(tmp_path) as first:
        first.staging.add_remote(files)
        await first.kept.flush()
        keys = [draft.key for draft in first.staging.drafts]
        assert calls_during(lambda: first.staging.discard(keys)) < len(files) / 10
        first.staging.add_remote(files[:2])
    async with session(tmp_path) as second:
        assert list(second.states()) == ["0.pdf", "1.pdf"]


async def test_what_has_not_come_back_yet_stays_when_all_the_rest_becomes_a_batch(
    tmp_path: Path,
) -> None:
    files = remote_files(0, GROUP + 1)
    async with session(tmp_path) as first:
        first.staging.add_remote(files)
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    second = Session(journal, tmp_path)

    def discard(drafts: Sequence[Draft]) -> None:
        unsubscribe()
        second.staging.discard([draft.key for draft in drafts])

    unsubscribe = second.staging.added.subscribe(discard)
    await second.kept.restore()
    await second.kept.aclose()
    await journal.aclose()
    async with session(tmp_path) as third:
        assert list(third.states()) == [files[-1].name]


async def test_undo_is_kept_too(tmp_path: Path) -> None:
    paths = documents(tmp_path / "in", 3)
    async with session(tmp_path) as run:
        run.staging.add_paths(paths)
        await run.staging.wait_until_idle()
        run.staging.clear()
        await run.kept.flush()
        run.staging.undo()
        run.staging.remove([run.staging.drafts[0].key])
    async with session(tmp_path) as run:
        assert [row.spec.name for row in run.staging.drafts] == ["00001.txt", "00002.txt"]


async def submit(journal: Journal, drafts: Sequence[Draft], kept: KeptStagingList | None) -> None:
    async with open_extend() as api:
        extractors = ExtractorsService(api)
        batches = BatchService(ACCOUNT, api, journal, SystemClock(), extractors, kept_staging=kept)
        await batches.submit(INVOICES, drafts)
        await batches.aclose()


async def test_what_has_become_a_batch_does_not_come_back_even_after_a_kill(
    tmp_path: Path,
) -> None:
    """It leaves the list in the transaction that makes the batch."""
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    run = Session(journal, tmp_path)
    run.staging.add_remote(remote_files(0, 4))
    *sent, late = run.staging.drafts
    await submit(journal, sent, run.kept)
    # Ended here, before the list was told.
    left = await journal.staged.page(ACCOUNT, 0, 10)
    assert [row.draft.spec.name for row in left] == ["3.pdf"]
    # A batch of the command line takes nothing off the window's list.
    await submit(journal, [late], None)
    assert len(await journal.staged.page(ACCOUNT, 0, 10)) == 1
    run.staging.close()
    await run.tasks.aclose()
    await journal.aclose()


DROPPING = """
import asyncio, sys
from pathlib import Path
from tests.integration.services.test_kept_staging import Session
from extend_desktop.storage.journal import Journal

async def drop():
    journal = await Journal.open(Path(sys.argv[1]) / "journal.sqlite3")
    run = Session(journal, Path(sys.argv[1]))
    run.staging.add_paths([Path(sys.argv[2])])
    while len(await journal.staged.page("practice", 0, 1000)) < 50:
        await asyncio.sleep(0.01)
    print("kept", flush=True)
    await asyncio.sleep(3600)

asyncio.run(drop())
"""


def kill_while_dropping(folder: Path) -> None:
    """Drop a folder in another process, and end that as hard as it goes once rows are written."""
    command = [sys.executable, "-c", DROPPING, str(folder), str(folder / "in")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"kept\n"
        process.kill()
        process.wait()


async def test_staged_rows_outlive_a_kill(tmp_path: Path) -> None:
    documents(tmp_path / "in", 50)
    kill_while_dropping(tmp_path)
    async with session(tmp_path) as run:
        assert len(run.staging.drafts) == 50
        assert run.staging.plan.inputs == 50


@pytest.mark.parametrize("is_renamed", [False, True])
async def test_what_goes_leaves_the_disk_with_what_has_come_instead_at_the_latest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_renamed: bool
) -> None:
    """As when an archive is looked at again: a kill between two groups must lose neither."""
    async with session(tmp_path) as first:
        first.staging.add_remote(remote_files(0, 1))
        await first.kept.flush()
        [before] = first.staging.drafts
        first.staging.triage.set_columns({before.key: {"cost centre": "7"}})
        first.staging.add_remote(remote_files(1, GROUP + 1))
        if is_renamed:
            spec = replace(before.spec, name="now", source="file_now")
            first.staging.chosen.emit((replace(before, spec=spec),))
        else:
            first.staging.add_remote(remote_files(GROUP + 1, GROUP + 3))
            first.staging.remove([before.key])
        written = CrashAfter(first.journal.staged.change, 1)
        monkeypatch.setattr(first.journal.staged, "change", written.change)
        with pytest.raises(StorageError):
            await first.kept.flush()
    async with session(tmp_path) as second:
        names = {draft.spec.name for draft in second.staging.drafts}
        is_all_there = ("now" if is_renamed else f"{GROUP + 2}.pdf") in names
        assert is_all_there != ("0.pdf" in names)


async def test_what_takes_the_place_of_a_row_being_written_comes_as_what_it_was_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups: list[tuple[set[str], set[str]]] = []
    async with session(tmp_path) as run:
        run.staging.add_remote(remote_files(0, 1))
        await run.kept.flush()
        run.staging.add_remote(remote_files(1, 2))
        before, replaced = run.staging.drafts
        write = run.journal.staged.change

        async def change(
            account: AccountId, rows: Sequence[StagedRow], dropped: Collection[StagedKey]
        ) -> None:
            if not groups:
                run.staging.remove([replaced.key])
                spec = replace(before.spec, source=replaced.spec.source)
                run.staging.chosen.emit((replace(before, spec=spec),))
                run.staging.add_remote(remote_files(2, GROUP + 2))
            sources = {row.draft.spec.source for row in rows}
            groups.append((sources, {source for _, source in dropped}))
            await write(account, rows, dropped)

        monkeypatch.setattr(run.journal.staged, "change", change)
        await run.kept.flush()
    assert groups[0] == ({replaced.spec.source}, set())
    sources, dropped = groups[1]
    assert replaced.spec.source in sources
    assert before.spec.source in dropped


class CrashAfter:
    """Lets the journal write so many times, and nothing after."""

    def __init__(self, change: Change, times: int) -> None:
        self._change, self._left = change, times

    async def change(
        self, account: AccountId, put: Sequence[StagedRow], dropped: Collection[StagedKey]
    ) -> None:
        if not self._left:
            raise StorageError("disk_full")
        self._left -= 1
        await self._change(account, put, dropped)


async def test_a_long_list_is_written_without_holding_the_loop(tmp_path: Path) -> None:
    """The loop's own time in this process is counted, not the machine's."""
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    run = Session(journal, tmp_path)
    count = 10_000
    run.staging.put_back(
        [
            Draft(
                0,
                InputSpec(InputKind.URL, f"{number}", f"https://e.com/{number}"),
                DraftState.READY,
            )
            for number in range(count)
        ]
    )
    began_s = time.thread_time()
    await run.kept.flush()
    # Ten groups; the writing itself is done on the journal's thread.
    assert (time.thread_time() - began_s) / 10 < 0.05
    assert await journal.staged.last_position(ACCOUNT) == count
    run.staging.close()
    await run.tasks.aclose()
    await journal.aclose()
