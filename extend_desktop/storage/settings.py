"""Settings as one small JSON file; bootstrap.py builds it. Never holds a secret.

A file that cannot be understood is renamed and kept, the defaults are used, and `set_aside` says so.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, Self
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from typing_extensions import override

from extend_desktop.domain.accounts import API_VERSION, Account
from extend_desktop.domain.files import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, SortDir
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.services.ports import SettingsPort
from extend_desktop.storage.failures import translated

VERSION = 1


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
        )


class JsonSettings(SettingsPort):
    """Settings in one file, replaced as a whole.

    Attributes:
        set_aside: where a file that could not be understood was moved to, else None.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._saving = asyncio.Lock()
        self.set_aside: Path | None = None

    @override
    def load(self) -> Settings:
        """Return what is on the disk; the defaults when there is nothing or nothing sensible.

        Raises:
            StorageError: the file is there but cannot be read or moved aside.
        """
        with translated():
            if not self._path.exists():
                return Settings()
            content = self._path.read_bytes()
            try:
                return _SettingsFile.model_validate_json(content).value()
            except ValidationError:
                self.set_aside = self._move_aside()
                return Settings()

    @override
    async def save(self, settings: Settings) -> None:
        """Replace the file; the old one stays whole until the new one is on the disk.

        Raises:
            StorageError: `disk_full`, `read_only` or `storage_failed`; the old file is unchanged.
        """
        text = _SettingsFile.of(settings).model_dump_json(indent=2)
        async with self._saving:
            await asyncio.to_thread(self._replace, text)

    def _replace(self, text: str) -> None:
        fresh = self._path.with_name(f"{self._path.name}.{uuid4().hex}.new")
        with translated():
            self._path.parent.mkdir(parents=True, exist_ok=True)
            try:
                with fresh.open("w", encoding="utf-8") as file:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
                fresh.replace(self._path)
            finally:
                fresh.unlink(missing_ok=True)

    def _move_aside(self) -> Path:
        stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{uuid4().hex[:6]}"
        target = self._path.with_name(f"{self._path.stem}.unreadable-{stamp}{self._path.suffix}")
        return self._path.rename(target)
