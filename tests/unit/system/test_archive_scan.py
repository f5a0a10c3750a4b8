"""The look into ZIP archives: what is unpacked, and what hostile ones come to."""

from __future__ import annotations

import errno
import os
import stat
import threading
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extend_desktop.documents.signatures import recognised_binary
from extend_desktop.domain.inspections import InspectionProblem as Problem
from extend_desktop.domain.scans import INSIDE_ARCHIVE, FoundFile, LeftOut, LeftOutReason
from extend_desktop.system import archive_scan, unpacked_archives, zip_listing
from extend_desktop.system.archive_scan import ArchiveScanner
from extend_desktop.system.folder_scan import FolderScanner
from extend_desktop.system.unpacked_archives import UNUSED_S, UnpackedArchives
from tests.helpers.archives import (
    by_aes,
    encrypted,
    locked,
    overlapping,
    without_utf_8_mark,
    zipped,
)
from tests.helpers.office_and_pictures import office, open_document, picture


class Intake:
    """A scanner with a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = UnpackedArchives(folder / "unpacked")
        self.scanner = ArchiveScanner(FolderScanner(), self.store, recognised_binary)

    def scan(self, *paths: Path, everything: bool = False) -> list[FoundFile | LeftOut]:
        chunks = self.scanner.scan(paths, everything=everything)
        return [found for chunk in chunks for found in chunk]

    def files(self, *paths: Path, everything: bool = False) -> dict[str, bytes]:
        """Return what was unpacked or found, by label and name."""
        return {
            f"{found.folder}/{found.name or found.path.name}": found.path.read_bytes()
            for found in self.scan(*paths, everything=everything)
            if isinstance(found, FoundFile) and found.problem is None
        }

    def problems(self, *paths: Path, everything: bool = False) -> dict[str, Problem]:
        return {
            found.path.name: found.problem
            for found in self.scan(*paths, everything=everything)
            if isinstance(found, FoundFile) and found.problem is not None
        }

    def unlock(self, paths: Sequence[Path], *passwords: str) -> list[FoundFile]:
        """Return what becomes of paths that lead into archives."""
        chunks = self.scanner.unlock(paths, passwords)
        return [found for chunk in chunks for found in chunk if isinstance(found, FoundFile)]

    def unpacked(self) -> list[Path]:
        return [path for path in self.store.folder.rglob("*") if path.is_file()]


@pytest.fixture
def intake(tmp_path: Path) -> Intake:
    return Intake(tmp_path)


def test_the_documents_of_an_archive_are_found_as_in_a_folder(intake: Intake) -> None:
    archive = zipped(
        intake.folder / "in" / "post.zip", {"a.pdf": b"A", "2024/b.pdf": b"B", "c/": b""}
    )
    (intake.folder / "in" / "d.pdf").write_bytes(b"D")
    assert intake.files(archive) == {
        "post.zip/a.pdf": b"A",
        f"post.zip{INSIDE_ARCHIVE}2024/b.pdf": b"B",
    }
    assert intake.files(intake.folder / "in") == {
        "in/d.pdf": b"D",
        "in/post.zip/a.pdf": b"A",
        f"in/post.zip{INSIDE_ARCHIVE}2024/b.pdf": b"B",
    }


def test_the_same_content_leads_to_the_same_files_and_other_content_to_others(
    intake: Intake,
) -> None:
    archive = zipped(intake.folder / "a.zip", {"a.pdf": b"A"})
    (first,) = intake.scan(archive)
    changed_ns = first.path.stat().st_mtime_ns
    again = archive.rename(intake.folder / "again.zip")
    (second,) = intake.scan(again)
    assert second.path == first.path
    assert second.path.stat().st_mtime_ns == changed_ns
    zipped(again, {"a.pdf": b"B"})
    (third,) = intake.scan(again)
    assert (first.path.read_bytes(), third.path.read_bytes()) == (b"A", b"B")


def test_what_was_cut_off_by_a_power_cut_is_unpacked_again(intake: Intake) -> None:
    archive = zipped(intake.folder / "a.zip", {"a.pdf": b"whole"})
    (found,) = intake.scan(archive)
    found.path.write_bytes(b"hole!")
    assert intake.files(archive) == {"a.zip/a.pdf": b"whole"}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (".hidden.pdf", LeftOutReason.HIDDEN),
        (".git/x.pdf", LeftOutReason.HIDDEN),
        ("__MACOSX/a.pdf", LeftOutReason.SYSTEM),
        ("in/._a.pdf", LeftOutReason.SYSTEM),
        ("Thumbs.db", LeftOutReason.SYSTEM),
        ("old/inner.rar", LeftOutReason.NESTED_ARCHIVE),
        ("inner.7z", LeftOutReason.NESTED_ARCHIVE),
    ],
)
def test_what_is_left_out_is_counted_and_can_be_taken_after_all(
    intake: Intake, name: str, reason: LeftOutReason
) -> None:
    archive = zipped(intake.folder / "a.zip", {name: b"x", "a.pdf": b"A"})
    (left,) = [item for item in intake.scan(archive) if isinstance(item, LeftOut)]
    assert left == LeftOut(archive.joinpath(*name.split("/")), reason)
    assert list(intake.files(left.path, everything=True).values()) == [b"x"]


@pytest.mark.parametrize(
    "name",
    [
        "../a.pdf",
        "/etc/a.pdf",
        "x/../../a.pdf",
        "..\\a.pdf",
        "C:\\a.pdf",
        "c:/a.pdf",
        "\\\\host\\a.pdf",
    ],
)
def test_a_name_that_leads_out_is_blocked_and_nothing_is_written(intake: Intake, name: str) -> None:
    archive = zipped(intake.folder / "a.zip", {name: b"x", "good.pdf": b"A"})
    assert intake.problems(archive) == {"a.pdf": Problem.ARCHIVE_UNSAFE_NAME}
    assert [path.name for path in intake.unpacked()] == ["good.pdf"]


def test_a_link_in_an_archive_is_not_followed(intake: Intake) -> None:
    info = zipfile.ZipInfo("link.pdf")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(intake.folder / "a.zip", "w") as archive:
        archive.writestr(info, "/etc/passwd")
    assert intake.problems(intake.folder / "a.zip") == {"link.pdf": Problem.BROKEN_LINK}


def test_an_archive_under_a_password_says_so(intake: Intake) -> None:
    archive = locked(zipped(intake.folder / "a.zip", {"a.pdf": b"A"}))
    assert intake.problems(archive) == {"a.pdf": Problem.ARCHIVE_LOCKED}
    assert intake.unpacked() == []


def test_one_by_aes_says_that_it_is_to_be_unpacked_by_hand(intake: Intake) -> None:
    archive = by_aes(zipped(intake.folder / "a.zip", {"a.pdf": b"A"}))
    assert intake.problems(archive) == {"a.pdf": Problem.ARCHIVE_AES}


PASSWORDS = {"plain": b"plain", "größe": "größe".encode(), "Größe": "Größe".encode("cp850")}


@pytest.mark.parametrize(("typed", "used"), list(PASSWORDS.items()))
def test_the_right_password_unpacks_what_was_locked(
    intake: Intake, typed: str, used: bytes
) -> None:
    content = {"a.pdf": b"A" * 99, "May/b.pdf": b"B", "c.pdf": b""}
    archive = encrypted(intake.folder / "a.zip", content, used)
    locked_paths = [found.path for found in intake.scan(archive)]
    found = intake.unlock(locked_paths, "no", typed)
    assert [item.path.read_bytes() for item in found] == list(content.values())
    assert [item.inside for item in found] == locked_paths
    assert [item.name for item in found] == ["a.pdf", "b.pdf", "c.pdf"]


@given(st.binary(max_size=300), st.text("ab", min_size=1, max_size=3))
def test_no_wrong_password_unpacks_anything(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, wrong: str
) -> None:
    intake = Intake(tmp_path_factory.mktemp("locked"))
    archive = encrypted(intake.folder / "a.zip", {"a.pdf": content}, b"right")
    (found,) = intake.unlock([archive / "a.pdf"], wrong)
    assert found.problem is Problem.ARCHIVE_LOCKED
    assert found.path == archive / "a.pdf"
    assert intake.unpacked() == []


def test_only_what_is_asked_for_is_unlocked(intake: Intake) -> None:
    archive = encrypted(intake.folder / "a.zip", {"a.pdf": b"A", "b.pdf": b"B"}, b"x")
    (found,) = intake.unlock([archive / "b.pdf"], "x")
    assert found.path.read_bytes() == b"B"
    assert len(intake.unpacked()) == 1


def test_an_archive_that_is_gone_says_so_when_it_is_unlocked(intake: Intake) -> None:
    archive = encrypted(intake.folder / "a.zip", {"a.pdf": b"A"}, b"x")
    archive.unlink()
    (found,) = intake.unlock([archive / "a.pdf"], "x")
    assert (found.path, found.problem) == (archive / "a.pdf", Problem.VANISHED)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_method_whose_pieces_have_no_bound_is_not_undone(intake: Intake, method: int) -> None:
    archive = zipped(intake.folder / "a.zip", {"a.pdf": b"A" * 99}, method)
    assert intake.problems(archive) == {"a.pdf": Problem.ARCHIVE_METHOD}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_equal_names_are_two_documents(intake: Intake) -> None:
    with zipfile.ZipFile(intake.folder / "a.zip", "w") as archive:
        archive.writestr("a.pdf", "one")
        archive.writestr("a.pdf", "two")
    found = intake.scan(intake.folder / "a.zip")
    assert sorted(item.path.read_bytes() for item in found) == [b"one", b"two"]
    assert {item.name for item in found if isinstance(item, FoundFile)} == {"a.pdf"}


@pytest.mark.parametrize("is_marked", [True, False])
@pytest.mark.parametrize(
    "name",
    ["Müller.pdf", "فاتورة.pdf", "🧾.pdf", "ä" * 125 + ".pdf", "con.pdf", "a\nb.pdf", "x<y>.pdf"],
)
def test_names_are_shown_as_they_were(intake: Intake, name: str, is_marked: bool) -> None:
    archive = zipped(intake.folder / "a.zip", {name: b"A"})
    if not is_marked:
        without_utf_8_mark(archive)
    (found,) = intake.scan(archive)
    assert isinstance(found, FoundFile)
    assert found.name == name
    assert found.path.suffix == ".pdf"
    assert found.path.read_bytes() == b"A"


def test_a_name_of_the_old_code_page_is_read_as_such(intake: Intake) -> None:
    archive = zipped(intake.folder / "a.zip", {"M__ller.pdf": b"A"})
    archive.write_bytes(archive.read_bytes().replace(b"M__ller", b"M\x81\x81ller"))
    (found,) = intake.scan(archive)
    assert isinstance(found, FoundFile)
    assert found.name == "Müüller.pdf"


def test_a_bomb_is_refused_before_anything_is_written(intake: Intake) -> None:
    bomb = overlapping(intake.folder / "a.zip", 2_000, bytes(1 << 20))
    assert bomb.stat().st_size < 1 << 20
    assert intake.problems(bomb) == {"a.zip": Problem.ARCHIVE_TOO_LARGE}
    assert intake.unpacked() == []


def test_too_many_entries_are_refused(intake: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_listing, "MOST_ENTRIES", 9)
    archive = zipped(intake.folder / "a.zip", {f"{n}.pdf": b"A" for n in range(10)})
    assert intake.problems(archive) == {"a.zip": Problem.ARCHIVE_TOO_LARGE}


@pytest.mark.parametrize("limit", ["MOST_FILE_BYTES", "MOST_BYTES"])
def test_too_large_ones_are_refused(
    intake: Intake, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(zip_listing, limit, 99)
    archive = zipped(intake.folder / "a.zip", {"a.pdf": os.urandom(100)})
    assert intake.problems(archive) == {"a.zip": Problem.ARCHIVE_TOO_LARGE}


def test_an_entry_that_says_less_than_it_is_ends_where_it_said(intake: Intake) -> None:
    archive = zipped(intake.folder / "a.zip", {"a.pdf": bytes(1 << 20)})
    content = archive.read_bytes()
    archive.write_bytes(
        content.replace((1 << 20).to_bytes(4, "little"), (99).to_bytes(4, "little"))
    )
    assert intake.problems(archive) == {"a.pdf": Problem.ARCHIVE_DAMAGED}
    assert intake.unpacked() == []


def test_a_damaged_entry_does_not_stop_the_others(intake: Intake) -> None:
    archive = zipped(intake.folder / "a.zip", {"a.pdf": b"first", "b.pdf": b"second"}, 0)
    archive.write_bytes(archive.read_bytes().replace(b"first", b"fir5t"))
    assert intake.problems(archive) == {"a.pdf": Problem.ARCHIVE_DAMAGED}
    assert intake.files(archive) == {"a.zip/b.pdf": b"second"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no archive at all",
        b"<!DOCTYPE html><html>Not found</html>",
        b"<?xml version='1.0'?><Error/>",
        b"PK\x05\x06",
        bytes(70_000),
    ],
)
def test_what_is_no_archive_is_one_row_with_a_reason(intake: Intake, content: bytes) -> None:
    path = intake.folder / "a.zip"
    path.write_bytes(content)
    assert intake.problems(path) == {"a.zip": Problem.ARCHIVE_DAMAGED}


def test_an_empty_archive_is_empty(intake: Intake) -> None:
    assert intake.problems(zipped(intake.folder / "a.zip", {})) == {"a.zip": Problem.ARCHIVE_EMPTY}


@pytest.mark.parametrize(
    "content",
    [
        *(pytest.param(office(kind), id=kind) for kind in ("docx", "xlsx", "pptx")),
        *(pytest.param(open_document(kind), id=kind) for kind in ("odt", "ods")),
        pytest.param(b"%PDF-1.7\n", id="pdf"),
        pytest.param(picture("PNG"), id="png"),
    ],
)
def test_a_document_that_is_only_named_as_an_archive_stays_whole(
    intake: Intake, content: bytes
) -> None:
    path = intake.folder / "a.zip"
    path.write_bytes(content)
    assert intake.scan(path) == [FoundFile(path)]


def test_an_archive_of_office_documents_stored_as_they_are_is_unpacked(intake: Intake) -> None:
    archive = zipped(intake.folder / "a.zip", {"b.docx": office("docx")}, zipfile.ZIP_STORED)
    assert list(intake.files(archive)) == ["a.zip/b.docx"]


def _packed(folder: Path, levels: int) -> Path:
    """Return an archive with a document, in as many further ones, each with a name of its own."""
    path = zipped(folder / "0.zip", {"a.pdf": b"A"})
    for level in range(1, levels + 1):
        path = zipped(folder / f"{level}.zip", {path.name: path.read_bytes()})
    return path


def test_an_inner_archive_that_is_wanted_after_all_is_looked_into(intake: Intake) -> None:
    archive = _packed(intake.folder, 1)
    (left_out,) = intake.scan(archive)
    assert intake.files(left_out.path, everything=True) == {"1.zip/0.zip/a.pdf": b"A"}


def test_each_level_of_archives_is_wanted_for_itself(intake: Intake) -> None:
    (outer,) = intake.scan(_packed(intake.folder, 2))
    (inner,) = intake.scan(outer.path, everything=True)
    assert isinstance(inner, LeftOut)
    assert intake.files(inner.path, everything=True) == {"2.zip/1.zip/0.zip/a.pdf": b"A"}


@pytest.mark.parametrize("name", ["in.zip.", "in.zip\u200b", "in.zip ", "IN.ZIP", "in. zip"])
def test_a_name_that_is_cleaned_opens_no_deeper_archive(intake: Intake, name: str) -> None:
    inner = zipped(intake.folder / "0.zip", {"a.pdf": b"A"}).read_bytes()
    middle = zipped(intake.folder / "1.zip", {name: inner}).read_bytes()
    for content, everything in ((inner, False), (middle, True)):
        archive = zipped(intake.folder / "2.zip", {name: content})
        (found,) = intake.scan(archive, everything=everything)
        is_archive = unpacked_archives.path_of(Path(), _entry(archive)).suffix.lower() == ".zip"
        assert isinstance(found, LeftOut) is is_archive


def _entry(archive: Path) -> zip_listing.ArchiveEntry:
    with zipfile.ZipFile(archive) as opened:
        return zip_listing.entries_of(opened)[0]


@pytest.mark.parametrize(("limit", "most"), [("MOST_BYTES", 2_500), ("MOST_ENTRIES", 5)])
def test_archives_in_an_archive_have_one_bound_together(
    intake: Intake, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    inner = zipped(intake.folder / "in.zip", {"a.pdf": bytes(1000), "b.pdf": b"B"}).read_bytes()
    archive = zipped(intake.folder / "a.zip", {f"{n}.zip": inner for n in range(3)})
    monkeypatch.setattr(zip_listing, limit, most)
    found = intake.scan(archive, everything=True)
    refused = [item for item in found if isinstance(item, FoundFile) and item.problem]
    assert {item.problem for item in refused} == {Problem.ARCHIVE_TOO_LARGE}
    assert [item.path for item in refused] == [archive / f"{n}.zip" for n in (1, 2)]
    assert len(found) == 4


@pytest.mark.parametrize("name", [".hidden.pdf", "in/inner.zip", "x.7z"])
def test_what_is_named_is_not_left_out(intake: Intake, name: str) -> None:
    inner = zipped(intake.folder / "in.zip", {"a.pdf": b"A"}).read_bytes()
    archive = zipped(intake.folder / "a.zip", {name: inner})
    assert list(intake.files(archive / name).values()) == ([b"A"] if "zip" in name else [inner])


def test_an_archive_is_read_once_for_all_that_is_wanted_of_it(
    intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = zipped(intake.folder / "a.zip", {f"{n}.pdf": b"A" for n in range(5)})
    read: list[str] = []
    digest = archive_scan._digest
    monkeypatch.setattr(
        archive_scan, "_digest", lambda stream: read.append(stream.name) or digest(stream)
    )
    assert len(intake.files(*(archive / f"{n}.pdf" for n in range(4)))) == 4
    assert read == [str(archive)]


def test_what_is_not_in_the_archive_any_more_has_vanished(intake: Intake) -> None:
    archive = zipped(intake.folder / "a.zip", {"a.pdf": b"A"})
    assert intake.problems(archive / "b.pdf") == {"b.pdf": Problem.VANISHED}
    assert intake.problems(archive / "b.pdf", archive / "a.pdf") == {"b.pdf": Problem.VANISHED}
    zipped(archive, {})
    assert intake.problems(archive / "b.pdf") == {"b.pdf": Problem.ARCHIVE_EMPTY}
    archive.write_bytes(b"no archive at all")
    assert intake.problems(archive / "b.pdf") == {"b.pdf": Problem.ARCHIVE_DAMAGED}


def test_a_damaged_inner_archive_is_found_whole_where_it_was_met(intake: Intake) -> None:
    archive = zipped(intake.folder / "a.zip", {"May/in.zip": b"no archive"})
    (damaged,) = intake.scan(archive / "May" / "in.zip", everything=True)
    assert damaged == FoundFile(
        archive / "May" / "in.zip", f"a.zip{INSIDE_ARCHIVE}May", Problem.ARCHIVE_DAMAGED
    )
    inner = locked(zipped(intake.folder / "in.zip", {"x.pdf": b"X"})).read_bytes()
    zipped(archive, {"May/in.zip": inner})
    (inside,) = intake.scan(damaged.path)
    assert isinstance(inside, FoundFile)
    assert (inside.path, inside.problem) == (damaged.path / "x.pdf", Problem.ARCHIVE_LOCKED)
    zipped(archive, {"May/in.zip": zipped(intake.folder / "in.zip", {"x.pdf": b"X"}).read_bytes()})
    assert list(intake.files(inside.path).values()) == [b"X"]


def test_a_password_opens_what_is_in_an_inner_archive(intake: Intake) -> None:
    inner = encrypted(intake.folder / "in.zip", {"x.pdf": b"X"}, b"word").read_bytes()
    archive = zipped(intake.folder / "a.zip", {"in.zip": inner})
    (found,) = intake.scan(archive / "in.zip")
    (opened,) = intake.unlock([found.path], "word")
    assert (opened.path.read_bytes(), opened.inside) == (b"X", archive / "in.zip" / "x.pdf")


def test_a_pipe_of_that_name_is_not_opened(intake: Intake) -> None:
    os.mkfifo(intake.folder / "a.zip")
    (found,) = intake.scan(intake.folder / "a.zip")
    assert found == FoundFile(intake.folder / "a.zip")


def test_a_full_disk_stops_the_archive_with_one_row(
    intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = zipped(intake.folder / "a.zip", {f"{n}.pdf": b"A" for n in range(5)})
    opened = os.open

    def full(path: Any, flags: int, *rest: Any, **others: Any) -> int:
        if flags & os.O_CREAT and "2" in Path(path).parts:
            raise OSError(errno.ENOSPC, "full")
        return opened(path, flags, *rest, **others)

    monkeypatch.setattr(os, "open", full)
    assert intake.problems(archive) == {"a.zip": Problem.ARCHIVE_NO_ROOM}
    assert len(intake.unpacked()) == 2


def test_without_room_nothing_is_begun(intake: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacked_archives, "_ROOM_LEFT_BYTES", 1 << 62)
    archive = zipped(intake.folder / "a.zip", {"a.pdf": b"A"})
    assert intake.problems(archive) == {"a.zip": Problem.ARCHIVE_NO_ROOM}
    assert intake.unpacked() == []


def test_a_long_entry_breathes_and_leaves_nothing_when_it_is_broken_off(
    intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extend_desktop.system.archive_scan._STEP_S", 0)
    monkeypatch.setattr(unpacked_archives, "_PIECE_BYTES", 10)
    archive = zipped(intake.folder / "a.zip", {"a.pdf": bytes(100)})
    search = intake.scanner.scan([archive])
    assert [next(search) for _ in range(4)] == [()] * 4
    assert [path.suffix for path in intake.unpacked()] == [".part"]
    search.close()  # type: ignore[attr-defined]
    assert intake.unpacked() == []


def test_two_looks_at_one_archive_at_a_time_both_find_it_whole(intake: Intake) -> None:
    archive = zipped(intake.folder / "a.zip", {f"{n}.pdf": os.urandom(9999) for n in range(30)})
    results: list[dict[str, bytes]] = []
    threads = [
        threading.Thread(target=lambda: results.append(intake.files(archive))) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results[0]) == 30
    assert results[0] == results[1] == results[2]


def test_only_its_owner_reads_what_was_unpacked(intake: Intake) -> None:
    (found,) = intake.scan(zipped(intake.folder / "a.zip", {"a.pdf": b"A"}))
    folders = [found.path.parent, found.path.parent.parent, intake.store.folder]
    assert {folder.stat().st_mode & 0o777 for folder in folders} == {0o700}
    assert found.path.stat().st_mode & 0o777 == 0o600


def test_cleaning_keeps_what_is_needed_and_what_was_used_lately(intake: Intake) -> None:
    needed, needless = (
        intake.scan(zipped(intake.folder / f"{name}.zip", {"a.pdf": name.encode()}))[0].path
        for name in ("needed", "needless")
    )
    assert intake.store.needless() == []
    later_s = time.time() + UNUSED_S + 1
    intake.store.clean(intake.store.needless(later_s), [str(needed)])
    assert intake.unpacked() == [needed]
    assert not needless.exists()


_NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)


@given(st.dictionaries(_NAMES, st.binary(max_size=40), max_size=6))
def test_nothing_is_ever_written_outside_and_nothing_gets_lost(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]
) -> None:
    intake = Intake(tmp_path_factory.mktemp("any"))
    archive = zipped(intake.folder / "in" / "a.zip", files)
    before = {path for path in intake.folder.rglob("*") if "unpacked" not in path.parts}
    found = intake.scan(archive)
    assert {path for path in intake.folder.rglob("*") if "unpacked" not in path.parts} == before
    assert all(item.path.is_relative_to(intake.folder) for item in found)
    with zipfile.ZipFile(archive) as made:
        expected = sum(
            bool(info.orig_filename.split("\0")[0].replace("\\", "/").strip("/."))
            for info in made.infolist()
        )
    assert len(found) <= max(len(files), 1)
    assert len(found) >= min(expected, 1)


@example(b"\x00", 35)  # a piece that zlib itself refuses
@given(st.binary(max_size=300), st.integers(0, 400))
def test_no_bytes_break_the_look(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int
) -> None:
    intake = Intake(tmp_path_factory.mktemp("noise"))
    archive = zipped(intake.folder / "a.zip", {"a.pdf": b"A" * 50, "b/c.pdf": b"C"})
    content = archive.read_bytes()
    archive.write_bytes(content[:at] + noise + content[at + len(noise) :])
    for found in intake.scan(archive):
        assert isinstance(found, FoundFile | LeftOut)
