"""What the file system says becomes one of our errors, by its number, with the facts given."""

from __future__ import annotations

import errno

import pytest

from extend_desktop.domain.disk_errors import reading_error, writing_code, writing_error


@pytest.mark.parametrize(
    ("numbers", "code"),
    [
        ((errno.ENOSPC, errno.EDQUOT), "disk_full"),
        ((errno.EACCES, errno.EPERM, errno.EROFS), "read_only"),
        ((errno.EIO, errno.ENOENT, errno.EHOSTDOWN), "storage_failed"),
    ],
)
def test_why_something_could_not_be_written(numbers: tuple[int, ...], code: str) -> None:
    assert {writing_code(OSError(number, "no")) for number in numbers} == {code}
    error = writing_error(OSError(numbers[0], "no"), path="/data")
    assert (error.code, error.facts["path"]) == (code, "/data")


def test_an_error_without_a_number_is_a_failure_too() -> None:
    assert writing_code(OSError("odd")) == "storage_failed"


def test_a_file_that_is_gone_is_told_from_one_that_cannot_be_read() -> None:
    gone = reading_error(FileNotFoundError(errno.ENOENT, "no"), name="a.pdf")
    locked = reading_error(PermissionError(errno.EACCES, "no"), name="a.pdf")
    assert (gone.code, locked.code) == ("file_vanished", "file_unreadable")
    assert locked.facts == {"name": "a.pdf", "reason": "PermissionError"}
