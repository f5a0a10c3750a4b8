"""The composer's list: real folders, real files, real inspection; only the journal is a double."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter
from collections.abc import (
    Iterator,
    Sequence,
)
from pathlib import Path

import pytest

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import FileId
from extend_desktop.domain.scans import FoundFile, LeftOutReason, ScanProgress
from extend_desktop.presentation.scans import scan_text
from extend_desktop.services.staging import intake, searches
from extend_desktop.services.staging.searches import SLICE_ROWS
from tests.helpers.staged_list import Staged, write
from tests.helpers.waiting import GIVE_UP_S

ENCRYPTED = Path(__file__).parents[3] / "resources" / "samples" / "protected invoice 100519.pdf"


async def test_a_folder_is_searched_and_every_file_has_an_answer(
    staged: Staged, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    for name in ("b.txt", "a.txt", "deep/er/c.txt", ".hidden.txt", "Thumbs.db", "~$open.docx"):
        write(folder / name, name)
    write(folder / "empty.pdf", "")
    write(folder / "music.mp3")
    (folder / "deep" / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "dangling.pdf").symlink_to(tmp_path / "nowhere")
    staged.service.add_paths([folder, ENCRYPTED, tmp_path / "gone.pdf"])
    await staged.service.wait_until_idle()
    assert staged.states() == {
        "a.txt": "ready",
        "b.txt": "ready",
        "c.txt": "ready",
        "empty.pdf": "empty",
        "music.mp3": "unsupported_type",
        "loop": "link_loop",
        "dangling.pdf": "broken_link",
        ENCRYPTED.name: "encrypted",
        "gone.pdf": "temporary_gone",
    }
    folders = {draft.spec.name: draft.spec.folder for draft in staged.service.drafts}
    assert folders["c.txt"] == "in/deep/er"
    assert folders["a.txt"] == "in"
    assert folders["gone.pdf"] == ""
    assert threading.get_ident() not in staged.inspector.threads


async def test_events_tell_the_same_as_the_list(staged: Staged, tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(40)]
    staged.service.add_paths(paths)
    await staged.service.wait_until_idle()
    added = [row for rows in staged.facts("added") for row in rows]  # type: ignore[attr-defined]
    updated = {row.key: row for rows in staged.facts("updated") for row in rows}  # type: ignore[attr-defined]
    assert [row.state for row in added] == [DraftState.CHECKING] * 40
    assert tuple(updated[row.key] for row in added) == staged.service.drafts
    assert staged.facts("plan_changed")[-1] == staged.service.plan
    assert staged.service.plan.uploads == 40
    assert staged.facts("scan_changed")[-1] == ScanProgress(40, running=False)


class CountingScanner:
    """Finds 10,000 files without a disk, and notes which threads asked it."""

    def __init__(self) -> None:
        self.threads: list[int] = []

    def scan(self, paths: Sequence[Path]) -> Iterator[tuple[FoundFile, ...]]:
        for start in range(0, len(paths), 500):
            self.threads.append(threading.get_ident())
            yield tuple(FoundFile(path) for path in paths[start : start + 500])


async def test_ten_thousand_paths_cost_the_calling_thread_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scanner = CountingScanner()
    staged = Staged(scanner)
    here = threading.get_ident()
    touched: list[str] = []
    real = os.stat

    def watched(*arguments: object, **options: object) -> object:
        if threading.get_ident() == here:
            touched.append(str(arguments[0]))
        return real(*arguments, **options)  # type: ignore[arg-type]

    paths = [Path(f"/nowhere/{number}.pdf") for number in range(10_000)]
    monkeypatch.setattr(os, "stat", watched)
    staged.service.add_paths(paths)
    assert scanner.threads == []
    assert len(staged.service.drafts) == 0
    await staged.service.wait_until_idle()
    monkeypatch.undo()
    assert touched == []
    assert here not in scanner.threads
    assert len(staged.service.drafts) == 10_000
    assert staged.service.plan.blocked == 10_000
    # Rows are told in bunches, not one by one.
    assert len(staged.facts("added")) == 10_000 / SLICE_ROWS
    assert len(staged.facts("updated")) < 1000
    await staged.tasks.aclose()


async def test_the_loop_turns_between_slices_of_what_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    staged = Staged(CountingScanner())
    made_by: set[int] = set()
    turns = 0
    taken = Counter[int]()

    def draft_of(found: FoundFile) -> Draft:
        made_by.add(threading.get_ident())
        return intake.draft_of(found)

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    monkeypatch.setattr(searches, "draft_of", draft_of)
    staged.service.added.subscribe(lambda rows: taken.update({turns: len(rows)}))
    counting = asyncio.ensure_future(count())
    staged.service.add_paths([Path(f"/nowhere/{number}.pdf") for number in range(1000)])
    await staged.service.wait_until_idle()
    counting.cancel()
    assert sum(taken.values()) == 1000
    assert max(taken.values()) <= SLICE_ROWS
    assert threading.get_ident() not in made_by
    await staged.tasks.aclose()


async def test_the_same_path_stands_once(staged: Staged, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    staged.service.add_paths([path, tmp_path, path])
    await staged.service.wait_until_idle()
    staged.service.add_paths([tmp_path / "." / "a.txt"])
    await staged.service.wait_until_idle()
    assert len(staged.service.drafts) == 1


async def test_remote_files_and_pasted_lines(staged: Staged, tmp_path: Path) -> None:
    local = write(tmp_path / "with space.txt")
    file = RemoteFile(FileId("file_1"), "one.pdf", "PDF", 3, None, None)
    staged.service.add_remote([file, file])
    staged.service.add_text(
        f'\n# comment\n"{local}"\nfile_2\nhttps://user:pw@example.org/a%20b.pdf?sig=1\n'
        "ftp://example.org/x\nhttp://\nfile_1\n"
    )
    await staged.service.wait_until_idle()
    assert staged.states() == {
        "one.pdf": "ready",
        "file_2": "ready",
        "a b.pdf": "ready",
        "ftp://example.org/x": "bad_url",
        "http://": "broken_url",
        "# comment": "not_a_full_path",
        "with space.txt": "ready",
    }
    specs = {draft.spec.name: draft.input for draft in staged.service.drafts}
    assert specs["one.pdf"].file_id == "file_1"
    assert specs["one.pdf"].page_count == 3
    assert specs["file_2"].file_id == "file_2"
    assert specs["a b.pdf"].kind is InputKind.URL
    assert specs["http://"].blocked_reason == "broken_url"


class EndlessScanner:
    """Never comes to an end by itself."""

    def scan(self, paths: Sequence[Path]) -> Iterator[tuple[FoundFile, ...]]:
        number = 0
        while True:
            number += 1
            yield (FoundFile(Path(f"/nowhere/{number}.pdf")),)


async def test_a_search_can_be_stopped() -> None:
    staged = Staged(EndlessScanner())
    found = asyncio.Event()
    staged.service.added.subscribe(lambda _: found.set())
    staged.service.add_paths([Path("/")])
    await found.wait()
    staged.service.cancel_scan()
    await staged.service.wait_until_idle()
    count = len(staged.service.drafts)
    assert count >= 1
    last = staged.facts("scan_changed")[-1]
    assert isinstance(last, ScanProgress)
    assert not last.running
    # One that never began is stopped as well.
    staged.service.add_paths([Path("/")])
    staged.service.cancel_scan()
    await staged.service.wait_until_idle()
    assert len(staged.service.drafts) == count
    await staged.tasks.aclose()


async def test_a_row_held_back_is_sent_on_a_word_and_held_back_again(
    staged: Staged, tmp_path: Path
) -> None:
    paths = [write(tmp_path / "bad.pdf", "oops"), write(tmp_path / "empty.txt", "")]
    staged.service.add_paths([*paths, tmp_path / "gone.pdf"])
    await staged.service.wait_until_idle()
    assert staged.states() == {
        "bad.pdf": "damaged",
        "empty.txt": "empty",
        "gone.pdf": "temporary_gone",
    }
    plan = staged.service.plan
    assert (plan.inputs, plan.damaged, plan.blocked) == (0, 1, 2)

    keys = [draft.key for draft in staged.service.drafts]
    staged.service.triage.send_anyway(keys)
    await staged.service.wait_until_idle()
    states = {draft.spec.name: draft.state for draft in staged.service.drafts}
    assert states == {
        "bad.pdf": DraftState.READY,
        "empty.txt": DraftState.READY,
        "gone.pdf": DraftState.BLOCKED,
    }
    plan = staged.service.plan
    assert (plan.inputs, plan.uploads, plan.forced, plan.damaged, plan.blocked) == (2, 2, 2, 0, 1)
    assert [draft.input.blocked_reason for draft in staged.service.drafts] == [
        None,
        None,
        "temporary_gone",
    ]

    staged.service.triage.hold_back(keys)
    await staged.service.wait_until_idle()
    assert (staged.service.plan.inputs, staged.service.plan.damaged) == (0, 1)


async def test_what_vanished_since_stays_blocked_whatever_the_word(
    staged: Staged, tmp_path: Path
) -> None:
    path = write(tmp_path / "bad.pdf", "oops")
    staged.service.add_paths([path])
    await staged.service.wait_until_idle()
    path.unlink()
    staged.service.triage.send_anyway([staged.service.drafts[0].key])
    await staged.service.wait_until_idle()
    [draft] = staged.service.drafts
    assert (draft.state, draft.reason_code) == (DraftState.BLOCKED, "vanished")
    assert not draft.send_anyway


async def test_a_type_told_by_the_content_goes_along_into_the_batch(
    staged: Staged, tmp_path: Path
) -> None:
    path = tmp_path / "scan0001"
    path.write_bytes(ENCRYPTED.with_name("invoice-harbor-HP-20417.pdf").read_bytes())
    staged.service.add_paths([path])
    await staged.service.wait_until_idle()
    [draft] = staged.service.drafts
    assert (draft.state, draft.spec.page_count, draft.spec.sent_as) == (DraftState.READY, 1, "pdf")
    assert (draft.input.name, draft.input.sent_as) == ("scan0001", "pdf")


async def test_a_long_list_is_staged_whole_and_in_order(staged: Staged) -> None:
    lines = [f"https://example.org/{number}" for number in range(3_001)]
    staged.service.add_text("\r\n".join(lines))
    # Nothing is read on the calling thread.
    assert staged.service.drafts == ()
    await staged.service.wait_until_idle()
    assert [draft.spec.source for draft in staged.service.drafts] == lines


async def test_paths_and_links_keep_the_order_of_the_list(staged: Staged, tmp_path: Path) -> None:
    path = write(tmp_path / "#1.pdf ", "x")
    staged.service.add_text(f"https://a.test/1\n{path}\nhttps://a.test/2\n/nowhere/x.pdf")
    await staged.service.wait_until_idle()
    sources = [draft.spec.source for draft in staged.service.drafts]
    assert sources == ["https://a.test/1", str(path), "https://a.test/2", "/nowhere/x.pdf"]


async def test_what_a_search_left_out_is_counted_and_can_be_included(
    staged: Staged, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    for name in ("a.txt", ".hidden.txt", "Thumbs.db", ".cache/b.txt"):
        write(folder / name, name)
    staged.service.add_paths([folder])
    await staged.service.wait_until_idle()
    progress = staged.facts("scan_changed")[-1]
    assert progress == staged.service.scan_progress
    assert scan_text(staged.service.scan_progress) == (
        "1 file found; left out: 1 hidden file, 1 hidden folder, 1 system file"
    )
    hidden = [item for item in staged.service.left_out if item.reason is LeftOutReason.HIDDEN]
    staged.service.include(hidden)
    await staged.service.wait_until_idle()
    assert sorted(staged.states()) == [".hidden.txt", "a.txt", "b.txt"]
    assert [item.path.name for item in staged.service.left_out] == ["Thumbs.db"]
    assert scan_text(staged.service.scan_progress) == "3 files found; left out: 1 system file"
    staged.service.add_paths([folder])
    await staged.service.wait_until_idle()
    # What was included is not left out, although this search passed it by again.
    assert scan_text(staged.service.scan_progress) == (
        "4 files found; left out: 1 system file; 1 in the list already"
    )
    staged.service.add_text("https://example.org/1")
    await staged.service.wait_until_idle()
    assert "left out: 1 system file" in scan_text(staged.service.scan_progress)
    staged.service.clear()
    assert scan_text(staged.service.scan_progress) == ""
    assert staged.service.left_out == ()


async def test_a_path_that_no_file_can_have_blocks_its_own_row_only(
    staged: Staged, tmp_path: Path
) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(30)]
    paths.insert(5, Path(f"{tmp_path}/x\0.pdf"))
    staged.service.add_paths(paths)
    staged.service.add_text(f"file://{tmp_path}/y%00.pdf")
    await staged.service.wait_until_idle()
    states = Counter(draft.reason_code or draft.state.value for draft in staged.service.drafts)
    assert states == {"ready": 30, "bad_path": 2}


async def test_a_blocked_file_is_looked_at_anew_on_request(staged: Staged, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    staged.service.add_paths([path])
    await staged.service.wait_until_idle()
    (draft,) = staged.service.drafts
    assert draft.state is DraftState.BLOCKED
    write(path)
    staged.service.triage.recheck([draft.key, 99])
    await staged.service.wait_until_idle()
    (draft,) = staged.service.drafts
    assert (draft.state, draft.reason_code) == (DraftState.READY, None)


class WritingScanner:
    """Writes files, and finds them, until it is stopped."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def scan(
        self, paths: Sequence[Path], *, everything: bool = False
    ) -> Iterator[tuple[FoundFile, ...]]:
        number = 0
        while True:
            number += 1
            yield (FoundFile(write(self.folder / f"{number}.txt", str(number))),)


async def test_a_cancelled_search_takes_back_what_it_added_and_nothing_else(tmp_path: Path) -> None:
    staged = Staged(scanner=WritingScanner(tmp_path))
    staged.service.add_text("https://example.com/a.pdf")
    await staged.service.wait_until_idle()
    staged.service.add_paths([tmp_path / "Archive"])
    async with asyncio.timeout(GIVE_UP_S):
        while len(staged.service.drafts) < 4:  # noqa: ASYNC110 - the rows tell it
            await asyncio.sleep(0.01)
    assert "Looking through “Archive”" in scan_text(staged.service.scan_progress)
    staged.service.take_back_scan()
    await staged.service.wait_until_idle()
    assert [draft.spec.name for draft in staged.service.drafts] == ["a.pdf"]
    staged.service.undo()
    assert len(staged.service.drafts) >= 4
    staged.service.close()
    await staged.tasks.aclose()
