"""The composer's list: real folders, real files, real inspection; only the journal is a double."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter
from collections.abc import (
    AsyncGenerator,
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.errors import ConnectivityError, RequestError, StorageError
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.domain.inspections import Finding, Inspection, InspectionWarning
from extend_desktop.domain.plans import plan_of
from extend_desktop.domain.scans import FoundFile, LeftOutReason, ScanProgress
from extend_desktop.services.ports_journal import Content
from extend_desktop.services.presenter.drafts import plan_text
from extend_desktop.services.presenter.scans import scan_text
from extend_desktop.services.staging import StagingService, StoredFiles, checker, inputs_of
from extend_desktop.services.staging.draft_list import UNDO_STEPS, DraftList
from extend_desktop.services.staging.running_plan import RunningPlan
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.folder_scan import FolderScanner

ACCOUNT = AccountId("a")
ENCRYPTED = Path(__file__).parents[3] / "resources" / "samples" / "protected invoice 100519.pdf"


class Known:
    """Content that is at Extend already, by hash."""

    def __init__(self) -> None:
        self.by_hash: dict[str, FileId] = {}
        self.broken = False
        self.forgotten: list[FileId] = []

    async def find(
        self, account_id: AccountId, contents: Collection[Content]
    ) -> Mapping[Content, FileId]:
        if self.broken:
            raise StorageError("storage_failed")
        return {one: self.by_hash[one.sha256] for one in contents if one.sha256 in self.by_hash}

    async def forget(self, account_id: AccountId, file_ids: Collection[FileId]) -> None:
        self.forgotten += file_ids

    async def forget_all(self, account_id: AccountId) -> None:
        raise NotImplementedError


class Files:
    """The files at Extend, as far as `get_file` tells; counts the calls."""

    def __init__(self) -> None:
        self.gone: set[FileId] = set()
        self.error: Exception | None = None
        self.asked: list[FileId] = []

    async def get_file(self, file_id: FileId) -> RemoteFile:
        self.asked.append(file_id)
        if self.error is not None:
            raise self.error
        if file_id in self.gone:
            raise RequestError("not_found")
        return RemoteFile(file_id, f"twin of {file_id}.pdf", "PDF", 1, None, None)


class Inspector:
    """The real look, counting and noting the thread."""

    def __init__(self) -> None:
        self.threads: set[int] = set()
        self.paths: list[Path] = []

    def inspect(self, path: Path, keep_on: Callable[[], bool]) -> Inspection:
        self.threads.add(threading.get_ident())
        self.paths.append(path)
        return inspect(path, keep_on=keep_on)


class Staged:
    """A staging service with its doubles and everything it said."""

    def __init__(self, scanner: object = None, inspector: Inspector | None = None) -> None:
        self.known = Known()
        self.files = Files()
        self.inspector = inspector or Inspector()
        self.tasks = TaskRunner()
        self.said: list[tuple[str, object]] = []
        self.service = StagingService(
            account_id=ACCOUNT,
            scanner=scanner or FolderScanner(),  # type: ignore[arg-type]
            inspector=self.inspector,
            known_files=self.known,
            stored_files=StoredFiles(ACCOUNT, self.files, self.known, SystemClock()),  # type: ignore[arg-type]
            tasks=self.tasks,
        )
        for name in ("added", "updated", "removed", "reset", "plan_changed", "scan_changed"):
            event = getattr(self.service, name)
            event.subscribe(lambda fact, name=name: self.said.append((name, fact)))

    def states(self) -> dict[str, str]:
        return {one.name: one.reason_code or one.state.value for one in self.service.drafts}

    def facts(self, name: str) -> list[object]:
        return [fact for said, fact in self.said if said == name]


@pytest.fixture
async def staged() -> AsyncGenerator[Staged]:
    made = Staged()
    yield made
    made.service.close()
    await made.tasks.aclose()


def write(path: Path, content: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


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
    await staged.service.settle()
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
    folders = {one.name: one.folder for one in staged.service.drafts}
    assert folders["c.txt"] == "in/deep/er"
    assert folders["a.txt"] == "in"
    assert folders["gone.pdf"] == ""
    assert threading.get_ident() not in staged.inspector.threads


async def test_events_tell_the_same_as_the_list(staged: Staged, tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(40)]
    staged.service.add_paths(paths)
    await staged.service.settle()
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
    await staged.service.settle()
    monkeypatch.undo()
    assert touched == []
    assert here not in scanner.threads
    assert len(staged.service.drafts) == 10_000
    assert staged.service.plan.blocked == 10_000
    # Rows are told in bunches, not one by one.
    assert len(staged.facts("added")) == 20
    assert len(staged.facts("updated")) < 1000
    await staged.tasks.aclose()


async def test_the_same_path_stands_once(staged: Staged, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    staged.service.add_paths([path, tmp_path, path])
    await staged.service.settle()
    staged.service.add_paths([tmp_path / "." / "a.txt"])
    await staged.service.settle()
    assert len(staged.service.drafts) == 1


async def test_known_content_is_reused(staged: Staged, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "known")
    staged.known.by_hash[inspect(path).sha256] = FileId("file_known")
    staged.service.add_paths([path, write(tmp_path / "b.txt", "new")])
    await staged.service.settle()
    assert staged.states() == {"a.txt": "reused", "b.txt": "ready"}
    reused, new = await inputs_of(staged.service.drafts)
    assert (reused.file_id, reused.kind) == ("file_known", InputKind.LOCAL)
    assert new.file_id is None
    assert staged.service.plan == plan_of(staged.service.drafts)


async def test_a_broken_journal_costs_only_the_reuse(staged: Staged, tmp_path: Path) -> None:
    staged.known.broken = True
    staged.service.add_paths([write(tmp_path / "a.txt")])
    await staged.service.settle()
    assert staged.states() == {"a.txt": "ready"}


async def test_remote_files_and_pasted_lines(staged: Staged, tmp_path: Path) -> None:
    local = write(tmp_path / "with space.txt")
    file = RemoteFile(FileId("file_1"), "one.pdf", "PDF", 3, None, None)
    staged.service.add_remote([file, file])
    staged.service.add_text(
        f'\n# comment\n"{local}"\nfile_2\nhttps://user:pw@example.org/a%20b.pdf?sig=1\n'
        "ftp://example.org/x\nhttp://\nfile_1\n"
    )
    await staged.service.settle()
    assert staged.states() == {
        "one.pdf": "ready",
        "file_2": "ready",
        "a b.pdf": "ready",
        "ftp://example.org/x": "bad_url",
        "http://": "broken_url",
        "# comment": "not_a_full_path",
        "with space.txt": "ready",
    }
    specs = {spec.name: spec for spec in await inputs_of(staged.service.drafts)}
    assert specs["one.pdf"].file_id == "file_1"
    assert specs["one.pdf"].page_count == 3
    assert specs["file_2"].file_id == "file_2"
    assert specs["a b.pdf"].kind is InputKind.URL
    assert specs["http://"].blocked_reason == "broken_url"


async def test_removal_can_be_undone(staged: Staged, tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{name}.txt", name) for name in "abc"]
    staged.service.add_paths(paths)
    await staged.service.settle()
    before = staged.service.drafts
    staged.service.remove([before[1].key, 99])
    assert staged.facts("removed") == [frozenset({before[1].key})]
    assert [one.name for one in staged.service.drafts] == ["a.txt", "c.txt"]
    staged.service.clear()
    assert staged.service.plan == Plan()
    staged.service.undo()
    staged.service.undo()
    assert staged.service.drafts == before
    assert not staged.service.can_undo
    staged.service.undo()
    assert staged.service.drafts == before
    assert staged.service.plan == plan_of(before)


@pytest.mark.parametrize("taken", ["all", "some"])
async def test_what_became_a_batch_is_gone_for_good(
    staged: Staged, tmp_path: Path, taken: str
) -> None:
    staged.service.add_paths([write(tmp_path / f"{name}.txt", name) for name in "abc"])
    await staged.service.settle()
    staged.service.remove([staged.service.drafts[0].key])
    keys = {draft.key for draft in staged.service.drafts[: None if taken == "all" else 1]}
    staged.service.discard(keys)
    assert staged.facts("removed")[-1] == keys
    assert not staged.service.can_undo
    assert len(staged.service.drafts) == 2 - len(keys)
    assert staged.service.plan == plan_of(staged.service.drafts)
    staged.service.add_paths([tmp_path])
    await staged.service.settle()
    assert sorted(one.name for one in staged.service.drafts) == ["a.txt", "b.txt", "c.txt"]


async def test_undo_does_not_double_what_was_added_again(staged: Staged, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    staged.service.add_paths([path])
    await staged.service.settle()
    staged.service.clear()
    staged.service.add_paths([path])
    await staged.service.settle()
    staged.service.undo()
    assert [one.name for one in staged.service.drafts] == ["a.txt"]


async def test_a_row_removed_while_looked_at_stays_away_and_undo_looks_again(
    staged: Staged, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.txt")
    shown = asyncio.Event()
    staged.service.added.subscribe(lambda _: shown.set())
    staged.service.add_paths([path])
    await shown.wait()
    staged.service.clear()
    await staged.service.settle()
    assert staged.service.drafts == ()
    staged.service.undo()
    await staged.service.settle()
    assert staged.states() == {"a.txt": "ready"}


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
    await staged.service.settle()
    count = len(staged.service.drafts)
    assert count >= 1
    last = staged.facts("scan_changed")[-1]
    assert isinstance(last, ScanProgress)
    assert not last.running
    # One that never began is stopped as well.
    staged.service.add_paths([Path("/")])
    staged.service.cancel_scan()
    await staged.service.settle()
    assert len(staged.service.drafts) == count
    await staged.tasks.aclose()


def test_undo_remembers_the_last_removals_only() -> None:
    drafts = DraftList()
    rows = [Draft(0, InputKind.URL, str(n), f"http://x/{n}", DraftState.READY) for n in range(30)]
    drafts.add(rows)
    for key in range(1, 31):
        drafts.remove([key])
    while drafts.can_undo:
        drafts.undo()
    assert len(drafts.rows) == UNDO_STEPS


DRAFTS = st.builds(
    Draft,
    key=st.integers(1, 50),
    kind=st.sampled_from(InputKind),
    name=st.just("n"),
    source=st.just("s"),
    state=st.sampled_from(DraftState),
    size_bytes=st.none() | st.integers(0, 10**9),
    page_count=st.none() | st.integers(1, 900),
    reason_code=st.none() | st.sampled_from(["damaged", "no_pages", "empty", "vanished"]),
    warnings=st.sampled_from([(), (Finding(InspectionWarning.PLEASE_WAIT),)]),
    in_cloud=st.booleans(),
)


@settings(max_examples=50)
@given(st.lists(DRAFTS, max_size=30), st.data())
def test_the_running_plan_equals_the_counted_one(rows: list[Draft], data: st.DataObject) -> None:
    running = RunningPlan()
    for row in rows:
        running.add(row)
    gone = data.draw(st.lists(st.sampled_from(rows), unique_by=id) if rows else st.just([]))
    for row in gone:
        running.remove(row)
    left = [row for row in rows if not any(row is one for one in gone)]
    assert running.plan() == plan_of(left)


async def test_a_row_held_back_is_sent_on_a_word_and_held_back_again(
    staged: Staged, tmp_path: Path
) -> None:
    paths = [write(tmp_path / "bad.pdf", "oops"), write(tmp_path / "empty.txt", "")]
    staged.service.add_paths([*paths, tmp_path / "gone.pdf"])
    await staged.service.settle()
    assert staged.states() == {
        "bad.pdf": "damaged",
        "empty.txt": "empty",
        "gone.pdf": "temporary_gone",
    }
    plan = staged.service.plan
    assert (plan.inputs, plan.damaged, plan.blocked) == (0, 1, 2)

    keys = [draft.key for draft in staged.service.drafts]
    staged.service.send_anyway(keys)
    await staged.service.settle()
    states = {draft.name: draft.state for draft in staged.service.drafts}
    assert states == {
        "bad.pdf": DraftState.READY,
        "empty.txt": DraftState.READY,
        "gone.pdf": DraftState.BLOCKED,
    }
    plan = staged.service.plan
    assert (plan.inputs, plan.uploads, plan.forced, plan.damaged, plan.blocked) == (2, 2, 2, 0, 1)
    specs = await inputs_of(staged.service.drafts)
    assert [spec.blocked_reason for spec in specs] == [None, None, "temporary_gone"]

    staged.service.hold_back(keys)
    await staged.service.settle()
    assert (staged.service.plan.inputs, staged.service.plan.damaged) == (0, 1)


async def test_what_vanished_since_stays_blocked_whatever_the_word(
    staged: Staged, tmp_path: Path
) -> None:
    path = write(tmp_path / "bad.pdf", "oops")
    staged.service.add_paths([path])
    await staged.service.settle()
    path.unlink()
    staged.service.send_anyway([staged.service.drafts[0].key])
    await staged.service.settle()
    [draft] = staged.service.drafts
    assert (draft.state, draft.reason_code) == (DraftState.BLOCKED, "vanished")
    assert not draft.send_anyway


async def test_damaged_content_that_is_at_extend_is_reused_on_a_word(
    staged: Staged, tmp_path: Path
) -> None:
    path = write(tmp_path / "bad.pdf", "oops")
    staged.known.by_hash[inspect(path).sha256] = FileId("file_1")
    staged.service.add_paths([path])
    await staged.service.settle()
    assert staged.service.drafts[0].state is DraftState.BLOCKED
    staged.service.send_anyway([staged.service.drafts[0].key])
    await staged.service.settle()
    [draft] = staged.service.drafts
    assert (draft.state, draft.file_id) == (DraftState.REUSED, FileId("file_1"))


async def test_a_type_told_by_the_content_goes_along_into_the_batch(
    staged: Staged, tmp_path: Path
) -> None:
    path = tmp_path / "scan0001"
    path.write_bytes(ENCRYPTED.with_name("invoice-harbor-HP-20417.pdf").read_bytes())
    staged.service.add_paths([path])
    await staged.service.settle()
    [draft] = staged.service.drafts
    assert (draft.state, draft.page_count, draft.sent_as) == (DraftState.READY, 1, "pdf")
    [spec] = await inputs_of([draft])
    assert (spec.name, spec.sent_as) == ("scan0001", "pdf")


async def test_a_long_list_is_staged_whole_and_in_order(staged: Staged) -> None:
    lines = [f"https://example.org/{number}" for number in range(3_001)]
    staged.service.add_text("\r\n".join(lines))
    # Nothing is read on the calling thread.
    assert staged.service.drafts == ()
    await staged.service.settle()
    assert [one.source for one in staged.service.drafts] == lines


async def test_paths_and_links_keep_the_order_of_the_list(staged: Staged, tmp_path: Path) -> None:
    path = write(tmp_path / "#1.pdf ", "x")
    staged.service.add_text(f"https://a.test/1\n{path}\nhttps://a.test/2\n/nowhere/x.pdf")
    await staged.service.settle()
    sources = [one.source for one in staged.service.drafts]
    assert sources == ["https://a.test/1", str(path), "https://a.test/2", "/nowhere/x.pdf"]


async def test_what_a_search_left_out_is_counted_and_can_be_included(
    staged: Staged, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    for name in ("a.txt", ".hidden.txt", "Thumbs.db", ".cache/b.txt"):
        write(folder / name, name)
    staged.service.add_paths([folder])
    await staged.service.settle()
    progress = staged.facts("scan_changed")[-1]
    assert progress == staged.service.scan_progress
    assert scan_text(staged.service.scan_progress) == (
        "1 file found; left out: 1 hidden file, 1 hidden folder, 1 system file"
    )
    hidden = [one for one in staged.service.left_out if one.reason is LeftOutReason.HIDDEN]
    staged.service.include(hidden)
    await staged.service.settle()
    assert sorted(staged.states()) == [".hidden.txt", "a.txt", "b.txt"]
    assert [one.path.name for one in staged.service.left_out] == ["Thumbs.db"]
    assert scan_text(staged.service.scan_progress) == "3 files found; left out: 1 system file"
    staged.service.add_paths([folder])
    await staged.service.settle()
    # What was included is not left out, although this search passed it by again.
    assert scan_text(staged.service.scan_progress) == (
        "4 files found; left out: 1 system file; 1 in the list already"
    )
    staged.service.add_text("https://example.org/1")
    await staged.service.settle()
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
    await staged.service.settle()
    states = Counter(one.reason_code or one.state.value for one in staged.service.drafts)
    assert states == {"ready": 30, "bad_path": 2}


class FailingInspector(Inspector):
    """Has a defect with every third file."""

    def inspect(self, path: Path, keep_on: Callable[[], bool]) -> Inspection:
        if int(path.stem) % 3 == 0:
            raise ZeroDivisionError
        return super().inspect(path, keep_on)


async def test_a_defect_in_one_look_is_its_row_s_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    staged = Staged(inspector=FailingInspector())
    staged.service.add_paths(
        [write(tmp_path / f"{number}.txt", str(number)) for number in range(40)]
    )
    await staged.service.settle()
    states = Counter(one.reason_code or one.state.value for one in staged.service.drafts)
    assert states == {"ready": 26, "check_failed": 14}
    assert staged.service.plan.checking == 0
    assert "ZeroDivisionError" in caplog.text
    await staged.tasks.aclose()


class HangingInspector(Inspector):
    """Never comes back from some files, as a dead share does, until the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.hanging = threading.Event()
        self.let_go = threading.Event()

    def inspect(self, path: Path, keep_on: Callable[[], bool]) -> Inspection:
        if path.stem.startswith("hangs"):
            self.hanging.set()
            assert self.let_go.wait(60)
        return super().inspect(path, keep_on)


async def test_reads_that_hang_hold_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checker, "PATIENCE_S", 0.05)
    inspector = HangingInspector()
    staged = Staged(inspector=inspector)
    names = [f"hangs {number}" for number in range(4)] + [str(number) for number in range(60)]
    paths = [write(tmp_path / f"{name}.txt", name) for name in names]
    staged.service.add_paths(paths)
    async with asyncio.timeout(30):
        while staged.service.plan.uploads < 60:  # noqa: ASYNC110 - the rows tell it
            await asyncio.sleep(0.01)
    assert staged.service.plan.checking == 4
    # Other threads of the program are still to be had.
    assert await asyncio.to_thread(lambda: True)
    gone = next(one for one in staged.service.drafts if one.name == "hangs 0.txt")
    staged.service.remove([gone.key])
    inspector.let_go.set()
    await staged.service.settle()
    assert staged.service.plan.uploads == 63
    await staged.tasks.aclose()


async def test_hashing_ends_when_its_row_is_removed(staged: Staged, tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(64 * 1024**3)  # sparse: an hour of hashing
    staged.service.add_paths([big])
    async with asyncio.timeout(30):
        while not staged.inspector.paths:  # noqa: ASYNC110 - set on another thread
            await asyncio.sleep(0.01)
    staged.service.clear()
    await asyncio.wait_for(staged.service.settle(), 30)
    assert staged.service.drafts == ()


class CloudScanner:
    """Finds files of which some are only in the cloud."""

    def __init__(self, found: Sequence[FoundFile]) -> None:
        self.found = tuple(found)

    def scan(
        self, paths: Iterable[Path], *, everything: bool = False
    ) -> Iterator[tuple[FoundFile, ...]]:
        yield self.found


async def test_files_in_the_cloud_are_counted_before_they_are_read_and_come_last(
    tmp_path: Path,
) -> None:
    cloud = [write(tmp_path / f"cloud {number}.txt", f"cloud {number}") for number in range(3)]
    here = [write(tmp_path / f"here {number}.txt", str(number)) for number in range(200)]
    found = [FoundFile(path, cloud_bytes=7) for path in cloud]
    staged = Staged(CloudScanner([*found, *(FoundFile(path) for path in here)]))
    plans: list[Plan] = []
    staged.service.added.subscribe(lambda _: plans.append(staged.service.plan))
    staged.service.add_paths([tmp_path])
    await staged.service.settle()
    assert (plans[0].in_cloud, plans[0].in_cloud_bytes) == (3, 21)
    assert "3 (21 bytes) only in the cloud, to be downloaded" in plan_text(plans[0])
    assert staged.service.plan.in_cloud == 0
    assert staged.service.plan.uploads == 203
    assert not any(one.in_cloud for one in staged.service.drafts)
    # What is here does not wait for what has to come down: only groups in work may end after it.
    read = [path.name for path in staged.inspector.paths]
    first = next(place for place, name in enumerate(read) if name.startswith("cloud"))
    assert first >= len(here) - (checker.PARALLEL - 1) * checker.GROUP
    await staged.tasks.aclose()


async def test_what_is_reused_is_still_there_and_named(staged: Staged, tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(3)]
    for number, path in enumerate(paths):
        staged.known.by_hash[inspect(path).sha256] = FileId(f"file_{number}")
    staged.files.gone = {FileId("file_1")}
    staged.service.add_paths(paths)
    await staged.service.settle()
    states = [(draft.state, draft.file_id, draft.twin) for draft in staged.service.drafts]
    assert states == [
        (DraftState.REUSED, FileId("file_0"), "twin of file_0.pdf"),
        (DraftState.READY, None, ""),
        (DraftState.REUSED, FileId("file_2"), "twin of file_2.pdf"),
    ]
    assert staged.known.forgotten == ["file_1"]

    # Dropped again a moment later, nothing is asked twice that was there.
    staged.service.clear()
    staged.service.add_paths(paths[:1])
    await staged.service.settle()
    assert staged.files.asked.count(FileId("file_0")) == 1


async def test_offline_what_is_known_is_taken_for_there_and_asked_once(
    staged: Staged, tmp_path: Path
) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(60)]
    for number, path in enumerate(paths):
        staged.known.by_hash[inspect(path).sha256] = FileId(f"file_{number}")
    staged.files.error = ConnectivityError("connect_failed")
    staged.service.add_paths(paths)
    await staged.service.settle()
    assert staged.service.plan.reused == 60
    assert len(staged.files.asked) <= 3 * 16, "each of the three workers may be in its first group"


async def test_thousands_of_known_files_do_not_eat_the_rate_limit(
    staged: Staged, tmp_path: Path
) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(300)]
    for number, path in enumerate(paths):
        staged.known.by_hash[inspect(path).sha256] = FileId(f"file_{number}")
    staged.service.add_paths(paths)
    await staged.service.settle()
    assert staged.service.plan.reused == 300
    assert len(staged.files.asked) == 120
