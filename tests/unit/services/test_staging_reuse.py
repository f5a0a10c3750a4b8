"""Content that is at Extend already is used again, as long as it is there."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.ids import FileId
from tests.helpers.plans import plan_of
from tests.helpers.staged_list import Staged, write


async def test_known_content_is_reused(staged: Staged, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "known")
    staged.known.by_hash[inspect(path).sha256] = FileId("file_known")
    staged.service.add_paths([path, write(tmp_path / "b.txt", "new")])
    await staged.service.wait_until_idle()
    assert staged.states() == {"a.txt": "reused", "b.txt": "ready"}
    reused, new = (draft.input for draft in staged.service.drafts)
    assert (reused.file_id, reused.kind) == ("file_known", InputKind.LOCAL)
    assert new.file_id is None
    assert staged.service.plan == plan_of(staged.service.drafts)


async def test_a_broken_journal_costs_only_the_reuse(staged: Staged, tmp_path: Path) -> None:
    staged.known.broken = True
    staged.service.add_paths([write(tmp_path / "a.txt")])
    await staged.service.wait_until_idle()
    assert staged.states() == {"a.txt": "ready"}


async def test_damaged_content_that_is_at_extend_is_reused_on_a_word(
    staged: Staged, tmp_path: Path
) -> None:
    path = write(tmp_path / "bad.pdf", "oops")
    staged.known.by_hash[inspect(path).sha256] = FileId("file_1")
    staged.service.add_paths([path])
    await staged.service.wait_until_idle()
    assert staged.service.drafts[0].state is DraftState.BLOCKED
    staged.service.triage.send_anyway([staged.service.drafts[0].key])
    await staged.service.wait_until_idle()
    [draft] = staged.service.drafts
    assert (draft.state, draft.spec.file_id) == (DraftState.REUSED, FileId("file_1"))


async def test_what_is_reused_is_still_there_and_named(staged: Staged, tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(3)]
    for number, path in enumerate(paths):
        staged.known.by_hash[inspect(path).sha256] = FileId(f"file_{number}")
    staged.files.gone = {FileId("file_1")}
    staged.service.add_paths(paths)
    await staged.service.wait_until_idle()
    states = [(draft.state, draft.spec.file_id, draft.twin) for draft in staged.service.drafts]
    assert states == [
        (DraftState.REUSED, FileId("file_0"), "twin of file_0.pdf"),
        (DraftState.READY, None, ""),
        (DraftState.REUSED, FileId("file_2"), "twin of file_2.pdf"),
    ]
    assert staged.known.forgotten == ["file_1"]

    # Dropped again a moment later, nothing is asked twice that was there.
    staged.service.clear()
    staged.service.add_paths(paths[:1])
    await staged.service.wait_until_idle()
    assert staged.files.asked.count(FileId("file_0")) == 1


async def test_offline_what_is_known_is_taken_for_there_and_asked_once(
    staged: Staged, tmp_path: Path
) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(60)]
    for number, path in enumerate(paths):
        staged.known.by_hash[inspect(path).sha256] = FileId(f"file_{number}")
    staged.files.error = ConnectivityError("refused")
    staged.service.add_paths(paths)
    await staged.service.wait_until_idle()
    assert staged.service.plan.reused == 60
    assert len(staged.files.asked) <= 3 * 16, "each of the three workers may be in its first group"


async def test_thousands_of_known_files_do_not_eat_the_rate_limit(
    staged: Staged, tmp_path: Path
) -> None:
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(300)]
    for number, path in enumerate(paths):
        staged.known.by_hash[inspect(path).sha256] = FileId(f"file_{number}")
    staged.service.add_paths(paths)
    await staged.service.wait_until_idle()
    assert staged.service.plan.reused == 300
    assert len(staged.files.asked) == 120
