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
from typing import Annotated, Any, Literal, cast
from uuid import uuid4

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from typing_extensions import override

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.domain.doubts import DEFAULT_LIMIT_PERCENT
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.files import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, SortDir
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.network import NetworkSettings
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.domain.too_much import TOO_MUCH
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


def _with_id(account: Account) -> Account:
    if not account.id:
        raise ValueError("an account without an id")
    return account


class _SettingsFile(BaseModel):
    """The file, field by field as in `Settings`; what else is in it is left out."""

    model_config = ConfigDict(extra="ignore", frozen=True, from_attributes=True)

    version: Literal[1] = VERSION
    theme: ThemeChoice = ThemeChoice.SYSTEM
    page_size: int = Field(default=DEFAULT_PAGE_SIZE, ge=1, le=MAX_PAGE_SIZE)
    sort_dir: SortDir = SortDir.DESC
    accounts: tuple[Annotated[Account, AfterValidator(_with_id)], ...] = ()
    active_account: AccountId | None = None
    production_marks: Mapping[AccountId, bool] = {}
    last_extractors: Mapping[AccountId, ExtractorId] = {}
    favourite_extractors: Mapping[AccountId, tuple[ExtractorId, ...]] = {}
    layout: Mapping[str, str] = {}
    last_export_folder: str = ""
    export_presets: Mapping[str, str] = {}
    automatic_exports: Mapping[str, str] = {}
    monitor_after_submit: bool = True
    notifies: bool = True
    keeps_awake: bool = False
    tray: bool = False
    doubt_limit_percent: int = Field(default=DEFAULT_LIMIT_PERCENT, ge=1, le=100)
    ask_above_credits: int | None = Field(default=None, ge=1)
    shortcuts: Mapping[str, str] = {}
    key_store: KeyStoreKind = KeyStoreKind.KEYRING
    language: str = ""
    network: NetworkSettings = NetworkSettings()

    def value(self) -> Settings:
        return Settings(**{name: value for name, value in self if name != "version"})


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
            try:
                return _SettingsFile.model_validate_json(content).value()
            except ValidationError:
                return self._set_aside(content).value()

    @override
    async def change(self, change: Callable[[Settings], Settings]) -> Settings:
        return await asyncio.to_thread(self._change, change)

    def _change(self, change: Callable[[Settings], Settings]) -> Settings:
        with self._changing, self._locked():
            settings = change(self._read())
            with translated():
                remove_leftovers(self._path)
                replace_text(
                    self._path, _SettingsFile.model_validate(settings).model_dump_json(indent=2)
                )
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
    except (ValueError, *TOO_MUCH):
        return _SettingsFile()
    while isinstance(fields, dict):
        try:
            return _SettingsFile.model_validate_json(json.dumps(fields))
        except ValidationError as error:
            place = error.errors()[0]["loc"]
            if not place:
                # What is wrong is not the shape but the text, such as half of a character.
                return _singly(cast("dict[str, Any]", fields))
            _drop(cast("dict[str, Any]", fields), place)
    return _SettingsFile()


def _singly(fields: Mapping[str, Any]) -> _SettingsFile:
    """Return the fields that can be understood, each looked at by itself."""
    sound: dict[str, Any] = {}
    for name in _SettingsFile.model_fields.keys() & fields.keys():
        try:
            read = _SettingsFile.model_validate_json(json.dumps({name: fields[name]}))
        except ValidationError:
            continue
        sound[name] = getattr(read, name)
    return _SettingsFile(**sound)


def _drop(fields: dict[str, Any], place: tuple[int | str, ...]) -> None:
    """Take out what is wrong: an account of the list, else the whole field."""
    field, *within = place
    accounts = fields.get("accounts")
    if field == "accounts" and within and isinstance(accounts, list):
        del cast("list[Any]", accounts)[int(within[0])]
        return
    fields.pop(str(field), None)
