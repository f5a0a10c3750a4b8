"""The refusal to send says of the journal what the notice above it says."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.notices import (
    DamageCause,
    DamagedFile,
    DamageNotice,
    RecoveredCounts,
)
from extend_desktop.presentation.damage import damage_words
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.storage.notices import DamageNotices

AT = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
PATH, KEPT = "/data/journal.sqlite3", "/data/journal.damaged-1.sqlite3"


@pytest.mark.parametrize(
    ("cause", "counts", "kept", "said"),
    [
        (DamageCause.DAMAGED, RecoveredCounts(12), KEPT, ("recovered", KEPT)),
        (DamageCause.DAMAGED, None, KEPT, ("Nothing of it could be read", KEPT)),
        (DamageCause.DAMAGED, None, "", ("Nothing of it could be read",)),
        (DamageCause.MISSING, None, "", (PATH,)),
        (DamageCause.FOREIGN, None, KEPT, ("Another program's file", KEPT)),
        (DamageCause.RESTORED, RecoveredCounts(12), "", ("older than the one last used",)),
    ],
)
def test_notice_and_refusal_agree(
    tmp_path: Path,
    cause: DamageCause,
    counts: RecoveredCounts | None,
    kept: str,
    said: tuple[str, ...],
) -> None:
    notices = DamageNotices(DamagedFile.JOURNAL, tmp_path / "journal.sqlite3")
    notice = DamageNotice(DamagedFile.JOURNAL, cause, AT, PATH, kept, counts)
    notices.add(notice)
    reports = DamageReports([notices])
    reports.show(reports.read())
    with pytest.raises(StorageError) as caught:
        reports.require_understood()
    words = damage_words(notice)
    refusal = message_of(caught.value).detail
    for part in said:
        assert part in f"{words.title}. {words.detail}"
        assert part in refusal
    is_some = cause is DamageCause.DAMAGED and counts is not None
    assert ("What could be read of it was recovered" in refusal) is is_some
