"""Names that the program gives to files can be given on every system."""

from __future__ import annotations

import ntpath
import warnings
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.file_names import LONGEST_NAME_BYTES, UniqueNames, safe_name

HOSTILE = st.text() | st.text(alphabet="conprauxlt1²  .:/\\$<>|?*\u202e\ud800\x00é")


def is_reserved(name: str) -> bool:
    """Whether Windows takes the name for a device."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return PureWindowsPath(name).is_reserved()


@given(HOSTILE)
def test_a_name_is_one_step_of_a_path_on_every_system(text: str) -> None:
    name = safe_name(text, "file")
    for path in (PureWindowsPath(name), PurePosixPath(name)):
        assert path.name == str(path) == name
        assert not path.anchor
        assert path.parts == (name,)
    assert ntpath.splitdrive(name)[0] == ""
    assert not is_reserved(name)
    assert name == name.strip(" .")
    assert not set(name) & set('<>:"/\\|?*\0')
    assert 0 < len(name.encode("utf-8")) <= LONGEST_NAME_BYTES + 1


@given(HOSTILE)
def test_a_safe_name_stays_as_it_is(text: str) -> None:
    name = safe_name(text, "file")
    assert safe_name(name, "file") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CON", "CON_"),
        ("nul.tar.pdf", "nul_.tar.pdf"),
        ("lpt¹", "lpt¹_"),
        ("COM1 .txt", "COM1_.txt"),
        ("..", "file"),
        ("C:\\Users\\x", "C__Users_x"),
        ("\\\\?\\C:", "____C_"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("\ud800", "_"),
        ("Rechnung März.pdf ", "Rechnung März.pdf"),
    ],
)
def test_names_that_no_system_takes(text: str, name: str) -> None:
    assert safe_name(text, "file") == name


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "A", "é", "e\u0301", "a (2)"]),
            st.sampled_from(["", ".csv", ".CSV"]),
        )
    )
)
def test_no_two_names_are_one_where_letter_case_does_not_count(
    asked: list[tuple[str, str]],
) -> None:
    names = UniqueNames()
    given_out = [names.free(stem, ending) for stem, ending in asked]
    assert len({name.casefold().replace("e\u0301", "é") for name in given_out}) == len(asked)
