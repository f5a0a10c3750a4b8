"""Settings as one small JSON file; bootstrap.py builds it. Never holds a secret."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self, cast
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from typing_extensions import override

from extend_desktop.domain.accounts import API_VERSION, Account
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.files import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, SortDir
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.services.ports import FileLockPort, SettingsPort
from extend_desktop.storage.failures import translated
from extend_desktop.storage.notices import DamageNotices
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


class _Model(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _AccountFile(_Model):
    id: str = Field(min_length=1)
    name: str
    base_url: str
    api_version: str = API_VERSION
    workspace_id: str | None = None
    is_sandbox: bool = False

    @classmethod
    def of(cls, account: Account) -> Self:
        return cls(
            id=account.id,
            name=account.name,
            base_url=account.base_url,
            api_version=account.api_version,
            workspace_id=account.workspace_id,
            is_sandbox=account.is_sandbox,
        )

    def value(self) -> Account:
        return Account(
            AccountId(self.id),
            self.name,
            self.base_url,
            self.api_version,
            self.workspace_id,
            self.is_sandbox,
        )


class _SettingsFile(_Model):
    version: Literal[1] = VERSION
    theme: ThemeChoice = ThemeChoice.SYSTEM
    page_size: int = Field(default=DEFAULT_PAGE_SIZE, ge=1, le=MAX_PAGE_SIZE)
    sort_dir: SortDir = SortDir.DESC
    accounts: tuple[_AccountFile, ...] = ()
    active_account: str | None = None
    last_extractors: Mapping[str, str] = Field(default_factory=dict[str, str])
    layout: Mapping[str, str] = Field(default_factory=dict[str, str])
    last_export_folder: str = ""
    monitor_after_submit: bool = True

    @classmethod
    def of(cls, settings: Settings) -> Self:
        return cls(
            theme=settings.theme,
            page_size=settings.page_size,
            sort_dir=settings.sort_dir,
            accounts=tuple(map(_AccountFile.of, settings.accounts)),
            active_account=settings.active_account,
            last_extractors={
                str(key): str(value) for key, value in settings.last_extractors.items()
            },
            layout=dict(settings.layout),
            last_export_folder=settings.last_export_folder,
            monitor_after_submit=settings.monitor_after_submit,
        )

    def value(self) -> Settings:
        return Settings(
            theme=self.theme,
            page_size=self.page_size,
            sort_dir=self.sort_dir,
            accounts=tuple(account.value() for account in self.accounts),
            active_account=None if self.active_account is None else AccountId(self.active_account),
            last_extractors={
                AccountId(account): ExtractorId(extractor)
                for account, extractor in self.last_extractors.items()
            },
            layout=dict(self.layout),
            last_export_folder=self.last_export_folder,
            monitor_after_submit=self.monitor_after_submit,
        )


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

    @override
    def load(self) -> Settings:
        with translated():
            try:
                content = self._path.read_bytes()
            except FileNotFoundError:
                return Settings()
            close_to_others([self._path])
            try:
                return _SettingsFile.model_validate_json(content).value()
            except ValidationError:
                return self._set_aside(content).value()

    @override
    async def change(self, change: Callable[[Settings], Settings]) -> Settings:
        return await asyncio.to_thread(self._change, change)

    def _change(self, change: Callable[[Settings], Settings]) -> Settings:
        with self._changing, self._locked():
            settings = change(self.load())
            with translated():
                remove_leftovers(self._path)
                replace_text(self._path, _SettingsFile.of(settings).model_dump_json(indent=2))
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

    def _set_aside(self, content: bytes) -> _SettingsFile:
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
        sound = _sound_part(content)
        replace_text(self._path, sound.model_dump_json(indent=2))
        return sound


def _sound_part(content: bytes) -> _SettingsFile:
    """Return the fields and accounts of a damaged file that can still be understood."""
    try:
        fields: Any = json.loads(content)
    except ValueError:
        return _SettingsFile()
    while isinstance(fields, dict):
        try:
            return _SettingsFile.model_validate_json(json.dumps(fields))
        except ValidationError as error:
            _drop(cast("dict[str, Any]", fields), error.errors()[0]["loc"])
    return _SettingsFile()


def _drop(fields: dict[str, Any], place: tuple[int | str, ...]) -> None:
    """Take out what is wrong: an account of the list, else the whole field."""
    field, *within = place
    accounts = fields.get("accounts")
    if field == "accounts" and within and isinstance(accounts, list):
        del cast("list[Any]", accounts)[int(within[0])]
        return
    fields.pop(str(field), None)
