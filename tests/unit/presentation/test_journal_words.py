"""What is said after a check, an archive and a read back, in one and in many."""

from __future__ import annotations

import pytest

from extend_desktop.domain.journal_upkeep import JournalFinding, JournalFlaw
from extend_desktop.presentation.journal import (
    checked_text,
    read_back_text,
    strays_text,
    taken_over_text,
)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((0, 0, 0), "0 batches came back."),
        ((1, 1, 1), "1 batch came back; 1 batch was here already; 1 batch belongs to another account, whose list shows it."),
        ((2, 3, 4), "2 batches came back; 3 batches were here already; 4 batches belong to another account, whose list shows them."),
    ],
)  # fmt: skip
def test_what_reading_an_archive_came_to(counts: tuple[int, int, int], words: str) -> None:
    assert read_back_text(*counts) == words


def test_batches_of_no_account_here() -> None:
    assert "1 batch belongs to an account that is not on this computer" in strays_text(1)
    assert strays_text(2).endswith("so no list shows them.")
    assert taken_over_text(1, "Finance").startswith("1 batch is listed in “Finance” now.")


def test_damage_of_the_file_has_another_next_step_than_rows_that_do_not_fit() -> None:
    damaged = checked_text([JournalFinding(JournalFlaw.FILE, 2)])
    assert "2 damaged places in the file" in damaged
    assert "start it again: what can be read is recovered" in damaged
    assert "save diagnostics and report this" in checked_text(
        [JournalFinding(JournalFlaw.PHASE, 1)]
    )
