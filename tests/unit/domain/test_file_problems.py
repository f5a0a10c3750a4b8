"""What errors of the file system mean for a file, those of Windows included."""

from __future__ import annotations

import errno
from types import SimpleNamespace

import pytest

from extend_desktop.domain.file_problems import (
    is_only_in_cloud,
    name_of_placeholder,
    problem_of,
)
from extend_desktop.domain.inspections import InspectionProblem as Problem


def windows_error(code: int, path: str, kind: type[OSError] = OSError) -> OSError:
    error = kind(errno.ENOENT, "x", path)
    error.winerror = code  # type: ignore[attr-defined]
    return error


def windows_path(length: int, start: str = "C:\\") -> str:
    return start.ljust(length, "x")


@pytest.mark.parametrize("start", ["C:\\", "\\\\server\\share\\"])
@pytest.mark.parametrize(
    ("length", "problem"),
    [(259, Problem.VANISHED), (260, Problem.PATH_TOO_LONG), (300, Problem.PATH_TOO_LONG)],
)
def test_a_path_that_windows_cannot_reach_is_too_long_and_not_gone(
    start: str, length: int, problem: Problem
) -> None:
    error = windows_error(3, windows_path(length, start), FileNotFoundError)
    assert problem_of(error) is problem


def test_a_long_path_whose_file_alone_is_missing_is_gone() -> None:
    error = windows_error(2, windows_path(300), FileNotFoundError)
    assert problem_of(error) is Problem.VANISHED


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (windows_error(206, "C:\\x"), Problem.PATH_TOO_LONG),
        (windows_error(123, "C:\\x"), Problem.BAD_PATH),
        (windows_error(1921, "C:\\x"), Problem.LINK_LOOP),
        (OSError(errno.ENAMETOOLONG, "x"), Problem.PATH_TOO_LONG),
        (OSError(errno.ELOOP, "x"), Problem.LINK_LOOP),
        (FileNotFoundError(errno.ENOENT, "x"), Problem.VANISHED),
        (NotADirectoryError(errno.ENOTDIR, "x"), Problem.VANISHED),
        (PermissionError(errno.EACCES, "x"), Problem.UNREADABLE),
        (OSError(errno.EIO, "x"), Problem.UNREADABLE),
        (ValueError("embedded null byte"), Problem.BAD_PATH),
    ],
)
def test_each_error_has_its_meaning(error: OSError | ValueError, problem: Problem) -> None:
    assert problem_of(error) is problem


@pytest.mark.parametrize(
    ("marks", "is_cloud"),
    [
        ({}, False),
        ({"st_file_attributes": 0x20}, False),
        ({"st_file_attributes": 0x400000 | 0x20}, True),
        ({"st_file_attributes": 0x1000}, True),
        ({"st_file_attributes": 0x40000}, True),
        ({"st_flags": 0x40000000}, True),
        ({"st_flags": 0x8000}, False),
    ],
)
def test_a_file_that_is_only_in_the_cloud_is_known_by_its_marks(
    marks: dict[str, int], *, is_cloud: bool
) -> None:
    assert is_only_in_cloud(SimpleNamespace(**marks)) is is_cloud


@pytest.mark.parametrize(
    ("name", "real"),
    [(".a.pdf.icloud", "a.pdf"), ("a.icloud", None), (".icloud", None), (".a.pdf", None)],
)
def test_stand_ins_of_icloud(name: str, real: str | None) -> None:
    assert name_of_placeholder(name) == real
