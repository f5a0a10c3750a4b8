"""Judges a file of settings that is not plainly sound, and writes it. For settings.py, which loads it late."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Any, Literal, cast

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.domain.doubts import DEFAULT_LIMIT_PERCENT
from extend_desktop.domain.files import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, SortDir
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.network import NetworkSettings
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.domain.too_much import TOO_MUCH


def _with_id(account: Account) -> Account:
    if not account.id:
        raise ValueError("an account without an id")
    return account


class _SettingsFile(BaseModel):
    """The file, field by field as in `Settings`; what else is in it is left out."""

    model_config = ConfigDict(extra="ignore", frozen=True, from_attributes=True)

    version: Literal[1] = 1
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


def parsed(content: bytes) -> Settings:
    """Return what the file says.

    Raises:
        ValueError: some of it cannot be understood.
    """
    return _SettingsFile.model_validate_json(content).value()


def text_of(settings: Settings) -> str:
    """Return the content of the file."""
    return _SettingsFile.model_validate(settings).model_dump_json(indent=2)


def sound_part(content: bytes) -> Settings:
    """Return the fields and accounts of a damaged file that can still be understood."""
    return _sound_part(content).value()


def _sound_part(content: bytes) -> _SettingsFile:
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
