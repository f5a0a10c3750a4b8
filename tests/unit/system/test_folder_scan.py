"""The walk through dropped folders: real trees, and file systems that number their folders badly."""

from __future__ import annotations

import itertools
import os
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.inspections import InspectionProblem as Problem
from extend_desktop.domain.scans import FoundFile, LeftOut, LeftOutReason
from extend_desktop.system.folder_scan import FolderScanner
from extend_desktop.system.shown_names import find_as_shown

NOT_TEXT = os.fsdecode(b"Rechnung-\xe4.pdf")


def scan(*paths: Path, everything: bool = False) -> list[FoundFile | LeftOut]:
    chunks = FolderScanner().scan(paths, everything=everything)
    return [found for chunk in chunks for found in chunk]


def files(*paths: Path, everything: bool = False) -> list[Path]:
    found = scan(*paths, everything=everything)
    return [item.path for item in found if isinstance(item, FoundFile) and item.problem is None]


def problems(*paths: Path) -> dict[str, Problem]:
    return {
        item.path.name: item.problem
        for item in scan(*paths)
        if isinstance(item, FoundFile) and item.problem is not None
    }


def make(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.fsencode(name))
    return folder


class Numbers:
    """Answers of `stat` with other inodes, as shares and some user-space file systems give them."""

    def __init__(self, numbers: Callable[[], int]) -> None:
        self._numbers = numbers
        self._stat = os.stat

    def stat(self, path: Any, *rest: Any, **options: Any) -> os.stat_result:
        status = self._stat(path, *rest, **options)
        return os.stat_result([status[0], self._numbers(), *status[2:]])


def zero() -> int:
    return 0


COUNTER = itertools.count(1)
CHANCE = random.Random(4)
NUMBERS = [
    zero,
    lambda: next(COUNTER),
    # Few enough that some come again, for another folder each time.
    lambda: CHANCE.randint(1, 1_000),
]


@pytest.mark.parametrize("numbers", NUMBERS)
def test_all_files_are_found_whatever_numbers_the_folders_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, numbers: Callable[[], int]
) -> None:
    root = make(tmp_path / "in", "a.pdf", "one/b.pdf", "one/two/c.pdf", "three/d.pdf")
    expected = files(root)
    assert len(expected) == 4
    monkeypatch.setattr(os, "stat", Numbers(numbers).stat)
    for _ in range(20):
        assert files(root) == expected
        assert problems(root) == {}


@pytest.mark.parametrize("numbers", [None, *NUMBERS[:2]])
def test_loops_of_links_end_whatever_numbers_the_folders_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, numbers: Callable[[], int] | None
) -> None:
    root = make(tmp_path / "in", "a.pdf", "one/b.pdf", "two/c.pdf")
    (root / "one" / "up").symlink_to(root, target_is_directory=True)
    (root / "one" / "over").symlink_to(root / "two", target_is_directory=True)
    (root / "two" / "back").symlink_to(root / "one", target_is_directory=True)
    if numbers is not None:
        monkeypatch.setattr(os, "stat", Numbers(numbers).stat)
    found = files(root)
    assert Counter(path.name for path in found) == {"a.pdf": 1, "b.pdf": 1, "c.pdf": 1}
    assert problems(root) == {"up": Problem.LINK_LOOP, "back": Problem.LINK_LOOP}
    assert [item.path for item in scan(root) if isinstance(item, LeftOut)] == [root / "two"]


def test_a_link_that_only_the_server_follows_is_known_by_the_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The client sees plain folders within folders without end; only the numbers come again.
    root = make(tmp_path / "in", "a.pdf", "again/a.pdf")
    number = root.stat().st_ino
    real = os.stat

    def stat(path: Any, *rest: Any, **options: Any) -> os.stat_result:
        status = real(path, *rest, **options)
        is_again = str(path).endswith("again")
        return os.stat_result([status[0], number if is_again else status[1], *status[2:]])

    monkeypatch.setattr(os, "stat", stat)
    assert files(root) == [root / "a.pdf"]
    assert problems(root) == {"again": Problem.LINK_LOOP}


def test_every_file_left_out_is_told_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make(tmp_path / "in", *(f"{number:02}.pdf" for number in range(80)))
    make(root, *(f".hidden {number}.pdf" for number in range(10)))
    make(root, ".DS_Store", "~$open.docx", "sub/Thumbs.db", ".git/config", "__MACOSX/x.pdf")
    make(root, *(f"locked/{number}.pdf" for number in range(5)))
    for number in range(2):
        (root / f"broken {number}.pdf").symlink_to(tmp_path / "nowhere")
    real = os.scandir

    def scandir(path: Any) -> Any:
        if str(path).endswith("locked"):
            raise PermissionError(13, "denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    left_out = [item for item in scan(root) if isinstance(item, LeftOut)]
    assert len(files(root)) == 80
    assert Counter(item.kind for item in left_out) == {
        (LeftOutReason.HIDDEN, False): 10,
        (LeftOutReason.HIDDEN, True): 1,
        (LeftOutReason.SYSTEM, False): 3,
        (LeftOutReason.SYSTEM, True): 1,
    }
    assert problems(root) == {
        "locked": Problem.UNREADABLE,
        "broken 0.pdf": Problem.BROKEN_LINK,
        "broken 1.pdf": Problem.BROKEN_LINK,
    }
    monkeypatch.undo()
    included = files(*(item.path for item in left_out), everything=True)
    assert len(included) == 10 + 3 + 2
    assert root / ".git" / "config" in included


def test_litter_that_was_named_itself_is_told_too(tmp_path: Path) -> None:
    path = make(tmp_path, ".DS_Store") / ".DS_Store"
    assert scan(path) == [LeftOut(path, LeftOutReason.SYSTEM)]
    assert files(path, everything=True) == [path]
    hidden = make(tmp_path, ".hidden.pdf") / ".hidden.pdf"
    assert files(hidden) == [hidden]


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
def test_names_that_are_no_text_are_found_by_their_bytes(tmp_path: Path) -> None:
    path = make(tmp_path / "in", NOT_TEXT, "plain.pdf") / NOT_TEXT
    assert path in files(tmp_path / "in")
    # As a clipboard, a file chooser or a terminal shows it.
    shown = Path(str(path).replace("\udce4", "\ufffd"))
    assert files(shown) == [path]
    make(tmp_path / "in", os.fsdecode(b"Rechnung-\xf6.pdf"))
    # Two names look alike now, so neither is meant for sure.
    assert list(problems(shown).values()) == [Problem.TEMPORARY_GONE]


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
@given(st.binary(min_size=1, max_size=12).filter(lambda raw: not set(raw) & set(b"/\0")))
def test_any_name_is_found_as_it_is_shown(raw: bytes) -> None:
    name = os.fsdecode(raw)
    if name in {".", ".."}:
        return
    folder = Path(f"/nowhere-{os.getpid()}")
    shown = folder / raw.decode("utf-8", "replace")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "listdir", lambda _: [name, "other"])
        patch.setattr(
            os.path, "lexists", lambda path: str(path) in {str(folder), f"{folder}/{name}"}
        )
        expected = folder / name if "\ufffd" in str(shown) else None
        assert find_as_shown(shown) == expected


def test_paths_that_no_file_can_have_are_blocked_alone(tmp_path: Path) -> None:
    good = make(tmp_path, "a.pdf") / "a.pdf"
    long = tmp_path / ("x" * 300)
    paths = [Path(f"{tmp_path}/x\0.pdf"), good, Path("/x\ud800.pdf"), long]
    found = [item for item in scan(*paths) if isinstance(item, FoundFile)]
    assert [item.problem for item in found] == [
        Problem.BAD_PATH,
        None,
        Problem.BAD_PATH,
        Problem.PATH_TOO_LONG,
    ]
    assert [item.path for item in found] == paths


def test_what_never_was_is_not_gone(tmp_path: Path) -> None:
    assert list(problems(Path("/nowhere/a.pdf")).values()) == [Problem.NOT_FOUND]
    # Others delete what they put there a moment later.
    assert list(problems(tmp_path / "mail" / "a.pdf").values()) == [Problem.TEMPORARY_GONE]


def test_files_in_the_cloud_are_told_without_being_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make(tmp_path / "in", "cloud.pdf", "here.pdf", ".later.pdf.icloud")
    monkeypatch.setattr(
        "extend_desktop.system.folder_scan.is_only_in_cloud",
        lambda status: status.st_size == len("cloud.pdf"),
    )
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("a file was read"))
    found = {item.path.name: item for item in scan(root) if isinstance(item, FoundFile)}
    assert found["cloud.pdf"].cloud_bytes == len("cloud.pdf")
    assert found["here.pdf"].cloud_bytes is None
    assert found["later.pdf"].problem is Problem.CLOUD_PLACEHOLDER
    assert len(found) == 3


def test_a_folder_too_deep_for_the_system_says_so(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for depth in range(25):
            os.mkdir("d" * 200, dir_fd=here)
            deeper = os.open("d" * 200, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = deeper
            if depth in {1, 15, 24}:
                os.close(os.open(f"{depth}.pdf", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    finally:
        os.close(here)
    assert [path.name for path in files(tmp_path)] == ["1.pdf", "15.pdf"]
    assert list(problems(tmp_path).values()) == [Problem.PATH_TOO_LONG]


def test_the_first_files_are_handed_on_early_and_the_rest_in_long_chunks(tmp_path: Path) -> None:
    for number in range(1_600):
        (tmp_path / f"{number:04}.txt").touch()
    sizes = [len(chunk) for chunk in FolderScanner().scan([tmp_path])]
    assert sizes == [64, 128, 256, 500, 500, 152]
