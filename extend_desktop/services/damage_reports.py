"""Notices of damaged files that the operator has not acknowledged yet; bootstrap builds it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Sequence

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.presentation.damage import damage_line
from extend_desktop.presentation.formats import in_english
from extend_desktop.services.events import Event
from extend_desktop.services.ports import DamageNoticesPort

_log = logging.getLogger(__name__)


class DamageReports:
    """The notices of all files of one data home; what it announces, on the loop's thread.

    While one about the journal is not understood, nothing is sent: what is known may be too little
    to tell what was sent already.
    """

    def __init__(self, ports: Sequence[DamageNoticesPort]) -> None:
        self.changed: Event[tuple[DamageNotice, ...]] = Event()
        self._ports = ports
        self._current: tuple[DamageNotice, ...] = ()

    @property
    def current(self) -> tuple[DamageNotice, ...]:
        """The notices as last read, oldest first."""
        return self._current

    def read(self) -> tuple[DamageNotice, ...]:
        """Return the notices on the disk; blocking, from any thread."""
        found = [notice for port in self._ports for notice in _loaded(port)]
        return tuple(sorted(found, key=lambda notice: notice.at))

    def show(self, notices: tuple[DamageNotice, ...]) -> None:
        """Announce what `read` returned, if it is new."""
        new = [notice for notice in notices if notice not in self._current]
        for notice in new:
            with in_english():
                _log.error("%s", damage_line(notice))
        if notices != self._current:
            self._current = notices
            self.changed.emit(notices)

    async def refresh(self) -> None:
        """Read the notices and announce them."""
        self.show(await asyncio.to_thread(self.read))

    async def acknowledge(self, notices: Collection[DamageNotice]) -> None:
        """Put notices away for good: the operator has acknowledged them.

        Raises:
            StorageError: that cannot be written down, so they will be shown again.
        """
        for port in self._ports:
            await asyncio.to_thread(port.acknowledge, notices)
        await self.refresh()

    def require_understood(self) -> None:
        """Refuse to send until the operator has acknowledged that the journal was damaged.

        Raises:
            StorageError: `journal_damage_unread`; `journal_corrupt`, it is damaged now.
        """
        for notice in self._current:
            if notice.file is DamagedFile.JOURNAL:
                raise error_of(notice)

    def require_none(self, file: DamagedFile) -> None:
        """Refuse while there is any notice about this file; for `doctor`.

        Raises:
            StorageError: `journal_damage_unread`, `settings_damage_unread`, `journal_corrupt`.
        """
        for notice in self._current:
            if notice.file is file:
                raise error_of(notice)


def error_of(notice: DamageNotice) -> StorageError:
    """Return the error that says what a notice says."""
    if not notice.is_closed:
        return StorageError("journal_corrupt", cause=notice.cause.value)
    is_journal = notice.file is DamagedFile.JOURNAL
    code = "journal_damage_unread" if is_journal else "settings_damage_unread"
    reason = _reason(notice) if is_journal else None
    return StorageError(code, kept=notice.kept or None, path=notice.path, reason=reason)


def _reason(notice: DamageNotice) -> str | None:
    """Return what the refusal says in the place of its usual sentence, as the notice does."""
    match notice.cause:
        case DamageCause.DAMAGED if notice.recovered is None:
            return "nothing_recovered"
        case DamageCause.FOREIGN | DamageCause.RESTORED:
            return f"journal_{notice.cause}"
        case _:
            return None


def _loaded(port: DamageNoticesPort) -> tuple[DamageNotice, ...]:
    try:
        return port.load()
    except StorageError as error:
        _log.warning("Notices of damage cannot be read: %s", error.code)
        return ()
