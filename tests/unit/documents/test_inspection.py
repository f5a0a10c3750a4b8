"""A look at local files: real files in real states."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.documents.file_types import SUPPORTED_EXTENSIONS, extension_of, is_supported
from extend_desktop.documents.hashing import PIECE_BYTES
from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.inspections import CheckOptions, Inspection, InspectionProblem
from extend_desktop.domain.passwords import password_forms
from tests.helpers.pdf_files import pdf_of

_NOBODY = 65_534
SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"


def test_a_good_pdf_tells_size_hash_and_pages() -> None:
    path = SAMPLES / "tidewater 3 pages.pdf"
    content = path.read_bytes()
    seen = inspect(path)
    assert seen == Inspection(
        len(content), hashlib.sha256(content).hexdigest(), page_count=seen.page_count, found="pdf"
    )
    assert seen.page_count is not None
    assert seen.page_count > 1


def test_text_has_no_page_count(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("hello")
    assert inspect(path) == Inspection(5, hashlib.sha256(b"hello").hexdigest())


def test_an_encrypted_pdf_is_blocked_until_its_password_is_given() -> None:
    path = SAMPLES / "protected invoice 100519.pdf"
    locked = inspect(path)
    assert locked.problem is InspectionProblem.ENCRYPTED
    assert locked.page_count is None
    assert inspect(path, CheckOptions(passwords=("wrong",))).problem is InspectionProblem.ENCRYPTED
    opened = inspect(path, CheckOptions(passwords=("wrong", "open-me")))
    assert (opened.problem, opened.page_count) == (None, 1)
    assert opened.sha256 == locked.sha256 != ""


@pytest.mark.parametrize(
    "content",
    [pdf_of([]), b"oops\n", b"%PDF-1.3\nThis is"],
    ids=["no pages", "no PDF", "cut off"],
)
def test_a_file_is_judged_by_its_own_error_not_by_that_of_the_file_before(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "next.pdf"
    path.write_bytes(content)
    alone = inspect(path).problem
    locked = SAMPLES / "protected invoice 100519.pdf"
    assert inspect(locked).problem is InspectionProblem.ENCRYPTED
    assert inspect(path).problem is alone is not InspectionProblem.ENCRYPTED


def test_files_inspected_side_by_side_keep_their_own_errors(tmp_path: Path) -> None:
    path = tmp_path / "none.pdf"
    path.write_bytes(pdf_of([]))
    locked = SAMPLES / "protected invoice 100519.pdf"
    with ThreadPoolExecutor(4) as threads:
        looks = list(threads.map(inspect, [locked, path] * 50))
    assert {look.problem for look in looks[::2]} == {InspectionProblem.ENCRYPTED}
    assert {look.problem for look in looks[1::2]} == {inspect(path).problem}


def test_a_corrupt_pdf_is_damaged() -> None:
    seen = inspect(SAMPLES / "damaged download.pdf")
    assert (seen.problem, seen.page_count) == (InspectionProblem.DAMAGED, None)
    assert len(seen.sha256) == 64


def test_a_scan_is_a_good_pdf() -> None:
    assert inspect(SAMPLES / "scan without text layer.pdf").page_count == 1


def test_what_blocks_a_file(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "program.exe").write_bytes(b"MZ")
    (tmp_path / "no ending").write_bytes(b"x")
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "dangling.pdf").symlink_to(tmp_path / "nowhere.pdf")
    (tmp_path / "loop.pdf").symlink_to(tmp_path / "loop.pdf")
    (tmp_path / "a.txt").write_text("x")
    problems = {
        "empty.pdf": InspectionProblem.EMPTY,
        "program.exe": InspectionProblem.UNSUPPORTED_TYPE,
        "no ending": InspectionProblem.UNKNOWN_TYPE,
        "folder.pdf": InspectionProblem.UNREADABLE,
        "dangling.pdf": InspectionProblem.VANISHED,
        "loop.pdf": InspectionProblem.LINK_LOOP,
        "gone.pdf": InspectionProblem.VANISHED,
        "a.txt/below.pdf": InspectionProblem.VANISHED,
    }
    assert {name: inspect(tmp_path / name).problem for name in problems} == problems


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_opened_and_so_cannot_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    assert inspect(tmp_path / "pipe.pdf").problem is InspectionProblem.UNREADABLE


@contextmanager
def ordinary_user() -> Generator[None]:
    """Permissions bind ordinary users only."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_a_file_without_permission_is_unreadable() -> None:
    # Not in the test's own folder, into which its owner alone may look.
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path, inner = Path(folder, "secret.pdf"), Path(folder, "closed", "a.pdf")
        inner.parent.mkdir()
        for each in (path, inner):
            each.write_bytes(b"%PDF-")
        for each in (path, inner.parent):
            each.chmod(0)
        with ordinary_user():
            problems = [inspect(each).problem for each in (path, inner)]
        inner.parent.chmod(0o755)
    assert problems == [InspectionProblem.UNREADABLE] * 2


@pytest.mark.parametrize(
    ("name", "extension"),
    [("A.PDF", "pdf"), ("a.tar.gz", "gz"), ("none", ""), (".pdf", ""), ("Ü ber.Docx", "docx")],
)
def test_extensions(name: str, extension: str) -> None:
    assert extension_of(name) == extension
    assert is_supported(name) is (extension in SUPPORTED_EXTENSIONS)


@given(st.text("aB.é/\\ ", max_size=8))
def test_an_ending_is_what_a_path_takes_for_one(name: str) -> None:
    assert extension_of(name) == PurePath(name).suffix.lower().lstrip(".")


def test_a_password_is_tried_as_typed_and_then_as_the_standard_writes_it() -> None:
    assert password_forms("") == ()
    assert password_forms(" open me ") == (" open me ",)
    assert password_forms("a\u00a0b") == ("a\u00a0b", "a b")
    assert password_forms("\uff41\u00ad1") == ("\uff41\u00ad1", "a1")
    # A control character is prohibited, so there is no second form; right-to-left text must end so.
    assert password_forms("a\u0007\u00aa") == ("a\u0007\u00aa",)
    assert password_forms("\u06271\u00aa") == ("\u06271\u00aa",)


@given(st.text(max_size=12))
def test_the_typed_form_of_a_password_always_goes_first_and_whole(typed: str) -> None:
    forms = password_forms(typed)
    assert forms[:1] == ((typed,) if typed else ())
    assert len(set(forms)) == len(forms) <= 2
    assert all(forms)


def test_which_password_opened_it_is_known_and_none_is_where_none_was_needed(
    tmp_path: Path,
) -> None:
    locked = SAMPLES / "protected invoice 100519.pdf"
    assert inspect(locked, CheckOptions(passwords=("wrong", "open-me"))).opened_by == 1
    plain = SAMPLES / "tidewater 3 pages.pdf"
    assert inspect(plain, CheckOptions(passwords=("wrong",))).opened_by is None


@pytest.mark.parametrize(
    ("name", "content", "chosen", "sent_as", "problem"),
    [
        ("notes", b"just words", "txt", "txt", None),
        ("notes.txt", b"just words", "txt", "", None),
        ("data.json", b"{}", "txt", "txt", None),
        ("page.pdf", b"<html><body>x</body></html>", "html", "html", None),
        ("notes", b"just words", "pdf", "pdf", InspectionProblem.DAMAGED),
    ],
)
def test_a_chosen_type_is_the_one_it_is_sent_as(
    tmp_path: Path,
    name: str,
    content: bytes,
    chosen: str,
    sent_as: str,
    problem: InspectionProblem | None,
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    seen = inspect(path, CheckOptions(type=chosen))
    assert (seen.sent_as, seen.problem) == (sent_as, problem)


def test_a_file_that_is_written_to_while_it_is_read_is_not_taken_for_whole(tmp_path: Path) -> None:
    path = tmp_path / "growing.txt"
    path.write_text("x" * (PIECE_BYTES + 1))

    def goes_on() -> bool:
        with path.open("a") as stream:
            stream.write("more")
        return True

    assert inspect(path, keep_on=goes_on).problem is InspectionProblem.CHANGING
