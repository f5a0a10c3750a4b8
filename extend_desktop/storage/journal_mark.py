"""Tells a journal that was restored from a backup from the one that was last used.

The journal counts what it was about to send. The same count stands in a small file elsewhere, in
the folder of the settings, written before anything is sent. A journal that has counted less than
that is older: what was sent since is not in it, and would be sent again.
"""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Any, cast

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.notices import (
    DamageCause,
    DamagedFile,
    DamageNotice,
    RecoveredCounts,
)
from extend_desktop.storage.failures import translated
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.storage.private_files import remove_leftovers, replace_text
from extend_desktop.storage.recovery.holding import RECOVERED, hold_back
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _State:
    journal_id: str
    attempts: int


class JournalMark:
    """The count beside the settings; blocking, on the journal's thread.

    Args:
        path: of the file; None where none is kept.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._written: _State | None = None

    def look(self, connection: Connection, journal: Path, at: datetime) -> None:
        """Hold back what a journal that is older than the mark would send, and leave a notice.

        Raises:
            StorageError: the notice or the journal cannot be written.
        """
        if self._path is None:
            return
        remove_leftovers(self._path)
        state, kept = _state_of(connection), self._read()
        if (
            kept is not None
            and kept.journal_id == state.journal_id
            and kept.attempts > state.attempts
        ):
            with translated():
                _hold(connection, journal, at, kept.attempts)
        self.follow(connection)

    def follow(self, connection: Connection) -> None:
        """Write the count down if it has changed; call it before what was counted is sent."""
        if self._path is None:
            return
        try:
            with translated():
                state = _state_of(connection)
                if state == self._written:
                    return
                text = {"journal": state.journal_id, "attempts": state.attempts}
                replace_text(self._path, json.dumps(text))
        except StorageError as error:
            # What was written to the journal is kept; only an older one would not be noticed.
            _log.warning("The mark of the journal could not be written: %s", error.code)
            return
        self._written = state

    def _read(self) -> _State | None:
        """Return what is kept; an unreadable file is as good as none."""
        with suppress(OSError, ValueError):
            found: Any = json.loads(cast("Path", self._path).read_bytes())
            if isinstance(found, dict):
                fields = cast("dict[str, Any]", found)
                name, attempts = fields.get("journal"), fields.get("attempts")
                if isinstance(name, str) and type(attempts) is int:
                    return _State(name, attempts)
        return None


def _state_of(connection: Connection) -> _State:
    row = connection.execute("SELECT id, attempts FROM journal_state").fetchone()
    return _State(str(row[0]), int(row[1]))


def _hold(connection: Connection, journal: Path, at: datetime, attempts: int) -> None:
    notices = DamageNotices(DamagedFile.JOURNAL, journal)
    notice = DamageNotice(DamagedFile.JOURNAL, DamageCause.RESTORED, at, str(journal))
    # On the disk first: whatever happens in between, nothing is sent without the operator's word.
    notices.add(notice)
    connection.execute("BEGIN IMMEDIATE")
    try:
        hold_back(connection, at, is_current=False)
        connection.execute("UPDATE journal_state SET attempts = max(attempts, ?)", (attempts,))
        counts = _counts(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    notices.change(replace(notice, recovered=counts))
    _log.error("The journal is older than the one last used; what may have been sent is held back")


def _counts(connection: Connection) -> RecoveredCounts:
    def count(sql: str, *values: object) -> int:
        return int(connection.execute(sql, values).fetchone()[0])

    return RecoveredCounts(
        batches=count("SELECT count(*) FROM batches"),
        inputs=count("SELECT count(*) FROM inputs"),
        results=count("SELECT count(*) FROM outputs"),
        held=count("SELECT count(*) FROM batches WHERE pause_reason = ?", RECOVERED),
        in_doubt=count("SELECT count(*) FROM inputs WHERE state = 'unconfirmed'"),
        is_current=False,
    )
