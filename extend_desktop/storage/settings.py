"""Settings as one small JSON file; bootstrap.py builds it. Never holds a secret."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from typing_extensions import override

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.files import MAX_PAGE_SIZE
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.domain.settings import Settings
from extend_desktop.services.ports import FileLockPort, SettingsPort
from extend_desktop.storage.failures import translated
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.storage.plain_values import DoubtfulError, plain_value
from extend_desktop.storage.private_files import (
    close_to_others,
    make_private,
    remove_leftovers,
    replace_text,
)

VERSION = 1
# Another process holds the lock for one small write; after this long it hangs.
_LONGEST_WAIT_S = 5.0
_PAUSE_S = 0.01


class JsonSettings(SettingsPort):
    """Settings in one file, replaced as a whole; one owner of the file for the whole process.

    What cannot be understood is kept in a file of its own, and a notice says so.

    Args:
        lock: keeps other processes out while a change is made.
    """

    def __init__(self, path: Path, lock: FileLockPort | None = None) -> None:
        self.notices = DamageNotices(DamagedFile.SETTINGS, path)
        self._path = path
        self._lock = lock
        self._changing = threading.Lock()
        self._known: Settings | None = None

    @property
    @override
    def known(self) -> Settings:
        return self.load() if self._known is None else self._known

    @override
    def load(self) -> Settings:
        settings = self._read()
        if self._known is None:
            # Later on only a change is kept: it may have come while this was read.
            self._known = settings
        return settings

    def _read(self) -> Settings:
        with translated():
            try:
                content = self._path.read_bytes()
            except FileNotFoundError:
                return Settings()
            close_to_others([self._path])
            return _sound(content) or self._judged(content)

    def _judged(self, content: bytes) -> Settings:
        from extend_desktop.storage.settings_file import parsed  # noqa: PLC0415

        try:
            return parsed(content)
        except ValueError:
            return self._set_aside(content)

    @override
    async def change(self, change: Callable[[Settings], Settings]) -> Settings:
        return await asyncio.to_thread(self._change, change)

    def _change(self, change: Callable[[Settings], Settings]) -> Settings:
        with self._changing, self._locked():
            settings = change(self._read())
            with translated():
                remove_leftovers(self._path)
                replace_text(self._path, _text(settings))
            self._known = settings
            return settings

    @contextmanager
    def _locked(self) -> Generator[None]:
        """Wait for the turn among processes; a change takes milliseconds."""
        if self._lock is None:
            yield
            return
        with translated():
            self._path.parent.mkdir(parents=True, exist_ok=True)
        given_up_s = time.monotonic() + _LONGEST_WAIT_S
        while not self._lock.acquire():
            if time.monotonic() > given_up_s:
                raise StorageError("storage_failed", cause="settings_locked", path=str(self._path))
            time.sleep(_PAUSE_S)
        try:
            yield
        finally:
            self._lock.release()

    def _set_aside(self, content: bytes) -> Settings:
        """Keep what cannot be understood, leave a notice, and go on with the sound part of it."""
        at = datetime.now(UTC)
        name = f"{self._path.stem}.unreadable-{at:%Y%m%dT%H%M%S}-{uuid4().hex[:6]}"
        kept = self._path.with_name(f"{name}{self._path.suffix}")
        make_private(kept)
        kept.write_bytes(content)
        self.notices.add(
            DamageNotice(
                DamagedFile.SETTINGS, DamageCause.DAMAGED, at, str(self._path), kept=str(kept)
            )
        )
        from extend_desktop.storage.settings_file import sound_part  # noqa: PLC0415

        sound = sound_part(content)
        replace_text(self._path, _text(sound))
        return sound


def _sound(content: bytes) -> Settings | None:
    """Return what a file says that is plainly sound; None: it takes more to tell."""
    try:
        settings = plain_value(content, Settings, VERSION)
    except DoubtfulError:
        return None
    is_in_range = (
        1 <= settings.page_size <= MAX_PAGE_SIZE
        and 1 <= settings.doubt_limit_percent <= 100
        and (settings.ask_above_credits is None or settings.ask_above_credits >= 1)
        and all(account.id for account in settings.accounts)
    )
    return settings if is_in_range else None


def _text(settings: Settings) -> str:
    from extend_desktop.storage.settings_file import text_of  # noqa: PLC0415

    return text_of(settings)
