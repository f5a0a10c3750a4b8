"""Archives are searched again: what a row becomes, whenever the search is stopped."""

from __future__ import annotations

import asyncio
import stat
import zipfile
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from extend_desktop.documents.signatures import recognised_binary
from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.list_mapping import ListEntry
from extend_desktop.domain.scans import INSIDE_ARCHIVE, Found
from extend_desktop.services.staging import looked_again
from extend_desktop.system.archive_scan import ArchiveScanner
from extend_desktop.system.folder_scan import FolderScanner
from extend_desktop.system.unpacked_archives import UnpackedArchives
from tests.helpers.archives import by_aes, locked, zipped
from tests.helpers.staged_list import Staged
from tests.helpers.waiting import GIVE_UP_S

TEXTS = {f"{name}.txt": name.encode() for name in "abc"}


class Archives:
    """The real look into archives; stops after the first so many chunks, until it may go on."""

    def __init__(self, folder: Path) -> None:
        self._real = ArchiveScanner(FolderScanner(), UnpackedArchives(folder), recognised_binary)
        self.scans: list[Sequence[Path]] = []
        self.fails_after: int | None = None

    def scan(
        self, paths: Iterable[Path], *, everything: bool = False
    ) -> Iterator[tuple[Found, ...]]:
        self.scans.append(tuple(paths))
        found = [
            item
            for chunk in self._real.scan(self.scans[-1], everything=everything)
            for item in chunk
        ]
        for number, item in enumerate(found):
            if number == self.fails_after:
                raise RuntimeError("The disk was taken out")
            yield (item,)


@pytest.fixture
async def archives(tmp_path: Path) -> AsyncIterator[tuple[Staged, Archives]]:
    archives = Archives(tmp_path / "unpacked")
    staged = Staged(archives)
    yield staged, archives
    staged.service.close()
    await staged.tasks.aclose()


async def _add(staged: Staged, path: Path) -> Sequence[Draft]:
    staged.service.add_paths([path])
    await staged.service.wait_until_idle()
    return staged.service.drafts


async def _look_again(staged: Staged) -> Sequence[Draft]:
    staged.service.look_again([draft.key for draft in staged.service.drafts])
    await staged.service.wait_until_idle()
    return staged.service.drafts


async def test_rows_of_an_archive_become_documents_in_their_places(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, scanner = archives
    before = await _add(staged, by_aes(zipped(tmp_path / "in" / "a.zip", TEXTS)))
    assert staged.states() == dict.fromkeys(TEXTS, "archive_aes")
    zipped(tmp_path / "in" / "a.zip", TEXTS)
    after = await _look_again(staged)
    assert staged.states() == dict.fromkeys(TEXTS, "ready")
    assert [draft.key for draft in after] == [draft.key for draft in before]
    assert [draft.spec.folder for draft in after] == [draft.spec.folder for draft in before]
    progress = staged.service.scan_progress
    assert (progress.found, dict(progress.problems)) == (3, {})
    assert len(scanner.scans) == 2
    assert staged.facts("removed") == []


@pytest.mark.parametrize("fails_after", [0, 1, 2])
@pytest.mark.parametrize("rows", ["entries", "archive"])
async def test_a_search_that_breaks_off_loses_nothing(
    archives: tuple[Staged, Archives], tmp_path: Path, fails_after: int, rows: str
) -> None:
    staged, scanner = archives
    path = zipped(tmp_path / "a.zip", TEXTS)
    if rows == "entries":
        by_aes(path)
    else:
        path.write_bytes(b"cut off")
    await _add(staged, path)
    path.unlink()
    zipped(path, TEXTS)
    scanner.fails_after = fails_after
    states = {draft.state.value for draft in await _look_again(staged)}
    blocked = [draft for draft in staged.service.drafts if draft.is_of_archive]
    assert len(blocked) == (3 - fails_after if rows == "entries" else 1)
    assert states == ({"ready", "blocked"} if fails_after else {"blocked"})
    scanner.fails_after = None
    await _look_again(staged)
    assert staged.states() == dict.fromkeys(TEXTS, "ready")


async def test_what_was_found_stays_when_the_search_is_cancelled(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    await _add(staged, by_aes(zipped(tmp_path / "a.zip", TEXTS)))
    zipped(tmp_path / "a.zip", TEXTS)
    staged.service.look_again([draft.key for draft in staged.service.drafts])
    async with asyncio.timeout(GIVE_UP_S):
        while sum(draft.is_of_archive for draft in staged.service.drafts) == 3:  # noqa: ASYNC110
            await asyncio.sleep(0)
    staged.service.take_back_scan()
    await staged.service.wait_until_idle()
    assert sorted(draft.spec.name for draft in staged.service.drafts) == sorted(TEXTS)


async def test_an_archive_that_only_holds_what_is_left_out_goes(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    path = tmp_path / "a.zip"
    path.write_bytes(b"cut off")
    await _add(staged, path)
    zipped(path, {".hidden.txt": b"x"})
    assert await _look_again(staged) == ()
    assert [item.path for item in staged.service.left_out] == [path / ".hidden.txt"]


async def test_a_hidden_file_that_was_included_stays(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    path = by_aes(zipped(tmp_path / "a.zip", {".hidden.txt": b"x"}))
    await _add(staged, path)
    staged.service.include(staged.service.left_out)
    await staged.service.wait_until_idle()
    assert staged.states() == {".hidden.txt": "archive_aes"}
    zipped(path, {".hidden.txt": b"x"})
    await _look_again(staged)
    assert staged.states() == {".hidden.txt": "ready"}


async def test_an_archive_that_was_away_is_searched_once_it_is_back(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    path = locked(zipped(tmp_path / "a.zip", {"a.txt": b"A"}))
    await _add(staged, path)
    path.rename(tmp_path / "away")
    await _look_again(staged)
    assert staged.states() == {"a.txt": "temporary_gone"}
    zipped(path, {"a.txt": b"A"})
    await _look_again(staged)
    assert staged.states() == {"a.txt": "ready"}


async def test_a_link_in_an_archive_stays_one(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    await _add(staged, tmp_path / "a.zip")
    await _look_again(staged)
    assert staged.states() == {"link.txt": "broken_link"}


async def test_two_copies_of_an_archive_are_one_row(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    for name in ("a", "b"):
        await _add(staged, by_aes(zipped(tmp_path / f"{name}.zip", {"a.txt": b"A"})))
        zipped(tmp_path / f"{name}.zip", {"a.txt": b"A"})
    await _look_again(staged)
    assert staged.states() == {"a.txt": "ready"}
    assert staged.service.scan_progress.listed_already == 1
    staged.service.remove([draft.key for draft in staged.service.drafts])
    assert staged.service.drafts == ()


async def test_columns_go_to_all_that_an_archive_leads_to(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    path = tmp_path / "a.zip"
    path.write_bytes(b"cut off")
    staged.service.add_table([ListEntry(1, str(path), {"case": "7"})], tmp_path)
    await staged.service.wait_until_idle()
    zipped(path, TEXTS)
    after = await _look_again(staged)
    assert [draft.spec.name for draft in after] == list(TEXTS)
    assert [dict(draft.spec.metadata) for draft in after] == [{"case": "7"}] * 3


@pytest.mark.filterwarnings("ignore:Duplicate name")
async def test_entries_of_one_name_both_come(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    path = by_aes(zipped(tmp_path / "a.zip", {"a.txt": b"A"}))
    await _add(staged, path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "one")
        archive.writestr("a.txt", "two")
    after = await _look_again(staged)
    assert [draft.spec.name for draft in after] == ["a.txt", "a.txt"]
    assert len({draft.spec.source for draft in after}) == 2


async def test_an_archive_in_an_archive_leads_to_rows_in_its_folder(
    archives: tuple[Staged, Archives], tmp_path: Path
) -> None:
    staged, _ = archives
    path = zipped(tmp_path / "in" / "a.zip", {"May/in.zip": b"cut off"})
    await _add(staged, path)
    staged.service.include(staged.service.left_out)
    await staged.service.wait_until_idle()
    assert staged.states() == {"in.zip": "archive_damaged"}
    inner = zipped(tmp_path / "in.zip", {"b.txt": b"B"}).read_bytes()
    zipped(path, {"May/in.zip": inner})
    (row,) = await _look_again(staged)
    assert (row.spec.name, row.state.value) == ("b.txt", "ready")
    assert row.spec.folder == f"a.zip{INSIDE_ARCHIVE}May/in.zip"


def test_the_folder_of_what_was_dropped_stays_before_that_of_inner_archives() -> None:
    inner = InputSpec(InputKind.LOCAL, "in.zip", "/x/in/a.zip/in.zip", folder="in/a.zip")
    outer = InputSpec(InputKind.LOCAL, "a.zip", "/x/a/a.zip", folder="a")
    below = {
        spec.name: looked_again._folder_below(Draft(1, spec, DraftState.BLOCKED), found)
        for spec, found in ((inner, "a.zip/in.zip"), (outer, "a.zip"))
    }
    assert below == {"in.zip": "in/a.zip/in.zip", "a.zip": "a/a.zip"}
