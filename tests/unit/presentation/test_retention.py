"""What would be deleted at Extend, in words."""

from __future__ import annotations

import pytest

from extend_desktop.presentation.retention import delete_button_text, leftovers_text


@pytest.mark.parametrize(
    ("runs", "files", "what"),
    [
        (3, 0, "3 runs"),
        (0, 1, "1 file"),
        (1, 2, "1 run and 2 files"),
        (0, 0, "0 runs"),
    ],
)
def test_what_there_is_none_of_is_not_counted(runs: int, files: int, what: str) -> None:
    assert delete_button_text(runs, files) == f"Delete {what}"
    if runs + files:
        assert leftovers_text(runs, files).startswith(f"{what} would be deleted")
