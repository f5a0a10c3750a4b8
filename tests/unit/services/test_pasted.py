"""What a pasted line is taken for: paths letter by letter, addresses, ids, and what names nothing."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.services.pasted import local_path, read_entry, read_list

NAME_BYTES = st.binary(min_size=1, max_size=40).map(
    lambda raw: raw.replace(b"\0", b"x").replace(b"/", b"x")
)


def row(entry: str, *, windows: bool = False) -> Draft:
    read = read_entry(entry, lambda _: False, windows=windows)
    assert isinstance(read, Draft)
    return read


@pytest.mark.parametrize(
    "name",
    [
        "two\u2028lines.pdf",
        "vertical\u000btab.pdf",
        "form\u000cfeed.pdf",
        "next\u0085line.pdf",
        " leading.pdf",
        "trailing.pdf ",
        "said 'so'",
        'an "end"',
        "#1.pdf",
        "nbsp\u00a0",
        "carriage\rreturn.pdf",
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_name_that_exists_is_taken_letter_by_letter(
    tmp_path: Path, name: str, line_end: str
) -> None:
    path = tmp_path / name
    path.touch()
    lines = list(read_list(f"{path}{line_end}{tmp_path}{line_end}"))
    assert [read_entry(line) for line in lines] == [path, tmp_path]


@pytest.mark.parametrize(
    "around", ['"{}"', " {} ", "'{}'", "\u201c{}\u201d", "<{}>", '  "{}"\t', "{}"]
)
def test_what_is_put_around_a_path_is_taken_off(tmp_path: Path, around: str) -> None:
    path = tmp_path / "a b.pdf"
    path.touch()
    assert read_entry(around.format(path)) == path
    missing = tmp_path / "c.pdf"
    assert read_entry(around.format(missing)) == missing


def test_the_literal_path_wins_over_its_tidy_form(tmp_path: Path) -> None:
    for name in ("a.pdf", "a.pdf ", 'a.pdf"'):
        (tmp_path / name).touch()
    for name in ("a.pdf", "a.pdf ", 'a.pdf"'):
        assert read_entry(str(tmp_path / name)) == tmp_path / name


def test_a_line_that_starts_with_a_number_sign_is_no_comment() -> None:
    assert list(read_list("#1.pdf\n\n  \n# x\n")) == ["#1.pdf", "# x"]


def test_a_list_of_any_length_is_read_whole() -> None:
    lines = list(read_list("\n".join(f"/d/{number}.pdf" for number in range(100_001))))
    assert len(lines) == 100_001
    assert lines[-1] == "/d/100000.pdf"


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
@given(NAME_BYTES)
def test_any_name_comes_back_from_its_file_url(raw: bytes) -> None:
    path = Path(os.fsdecode(b"/d/" + raw))
    for url in (path.as_uri(), path.as_uri().replace("file://", "file://localhost")):
        assert local_path(url, windows=False) == str(path)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("file:///d/empty#hash.pdf", "/d/empty#hash.pdf"),
        ("file:///d/why?.pdf", "/d/why?.pdf"),
        ("file:///d/100%.pdf", "/d/100%.pdf"),
        ("file:///d/a%20b%23.pdf", "/d/a b#.pdf"),
        ("FILE:///d/a.pdf", "/d/a.pdf"),
        ("file:/d/a.pdf", "/d/a.pdf"),
        ("file://localhost/d/a.pdf", "/d/a.pdf"),
        (f"file://{socket.gethostname()}/d/a.pdf", "/d/a.pdf"),
        ("file:///d/Rechnung-%E4.pdf", "/d/Rechnung-\udce4.pdf"),
    ],
)
def test_the_path_of_a_file_url_is_kept_whole(url: str, path: str) -> None:
    assert local_path(url, windows=False) == path
    assert read_entry(f" {url} ", lambda _: False, windows=False) == Path(path)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("file:///C:/a%20b/c.pdf", "C:\\a b\\c.pdf"),
        ("file:///c|/x.pdf", "c:\\x.pdf"),
        ("file://server/share/x.pdf", "\\\\server\\share\\x.pdf"),
        ("file:////server/share/x.pdf", "\\\\server\\share\\x.pdf"),
        ("file://///server/share/x.pdf", "\\\\server\\share\\x.pdf"),
        ("file://localhost/C:/x.pdf", "C:\\x.pdf"),
    ],
)
def test_a_host_is_a_share_in_windows(url: str, path: str) -> None:
    assert local_path(url, windows=True) == path


def test_a_name_that_was_not_escaped_is_found_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a%20b.pdf"
    path.touch()
    assert read_entry(f"file://{path}") == path


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("file://server/share/x.pdf", "other_computer"),
        ("smb://server/share/x.pdf", "needs_mount"),
        ("SFTP://server/x.pdf", "needs_mount"),
        ("hello world", "not_a_full_path"),
        ("x.pdf", "not_a_full_path"),
        ("www.example.org/x.pdf", "not_a_full_path"),
        ("mailto:a@example.org", "not_a_full_path"),
        ("C:\\scans\\x.pdf", "windows_path"),
        ("c:/scans/x.pdf", "windows_path"),
        ("\\\\server\\share\\x.pdf", "windows_path"),
        ("ftp://example.org/x", "bad_url"),
        ("http://", "broken_url"),
        ("https://example.org/a b.pdf", "broken_url"),
        ("https://example.org:port/", "broken_url"),
    ],
)
def test_what_names_nothing_says_what_it_was_taken_for(entry: str, reason: str) -> None:
    read = row(entry)
    assert (read.state, read.reason_code) == (DraftState.BLOCKED, reason)
    assert (read.spec.name, read.spec.source) == (entry, entry)


def test_relative_paths_count_from_the_folder_they_were_given_in(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    assert read_entry("a.pdf", folder=tmp_path) == tmp_path / "a.pdf"
    assert read_entry("gone.pdf", folder=tmp_path) == tmp_path / "gone.pdf"
    assert read_entry("/d/x.pdf", folder=tmp_path) == Path("/d/x.pdf")


def test_links_and_ids_are_kept_as_they_came() -> None:
    link = row('"https://example.org/a%20b.pdf?sig=%2B#x"')
    assert (link.spec.kind, link.spec.source) == (
        InputKind.URL,
        "https://example.org/a%20b.pdf?sig=%2B#x",
    )
    assert (link.spec.name, link.state) == ("a b.pdf", DraftState.READY)
    file = row(" file_Ab-1_2 ")
    assert (file.spec.kind, file.spec.file_id) == (InputKind.REMOTE, "file_Ab-1_2")


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    for line in read_list(text):
        read = read_entry(line)
        assert isinstance(read, Path | Draft)
