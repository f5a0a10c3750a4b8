"""What the operator set and what the window remembers; any module may import it. No secrets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.domain.doubts import DEFAULT_LIMIT_PERCENT
from extend_desktop.domain.files import DEFAULT_PAGE_SIZE, SortDir
from extend_desktop.domain.ids import AccountId, ExtractorId
from extend_desktop.domain.network import NetworkSettings
from extend_desktop.values import dataclass


class ThemeChoice(StrEnum):
    """Which colour scheme the window uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it; immutable, saved as a whole.

    Attributes:
        accounts: without keys.
        production_marks: whether an account that is not kept is production, such as the environment's.
        key_store: where keys are kept.
        last_extractors: extractor last used, by account.
        favourite_extractors: offered first, by account.
        monitor_after_submit: show what came of it, rather than stay where the next one is made.
        doubt_limit_percent: values less certain than this are marked to be checked; 1 to 100.
        notifies: show a notification when a batch ends or asks behind other windows.
        keeps_awake: hold sleep off while files are uploaded.
        tray: keep an icon in the tray, and let closing the window hide it.
        ask_above_credits: a batch that may cost more is submitted after a question only; None never asks.
        export_presets: the operator's own ways to export, as JSON by their name.
        automatic_exports: preset and folder as JSON, by batch; of every batch under no name.
        shortcuts: keys that the operator chose, by the words of the command; empty text for no key.
        language: code of the window's language; empty for that of the system.
        network: how servers are reached; the proxy's password is not in it.
        layout: opaque window and splitter state by name, base64 text.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    page_size: int = DEFAULT_PAGE_SIZE
    sort_dir: SortDir = SortDir.DESC
    accounts: tuple[Account, ...] = ()
    active_account: AccountId | None = None
    production_marks: Mapping[AccountId, bool] = field(default_factory=dict[AccountId, bool])
    last_extractors: Mapping[AccountId, ExtractorId] = field(
        default_factory=dict[AccountId, ExtractorId]
    )
    favourite_extractors: Mapping[AccountId, tuple[ExtractorId, ...]] = field(
        default_factory=dict[AccountId, tuple[ExtractorId, ...]]
    )
    layout: Mapping[str, str] = field(default_factory=dict[str, str])
    last_export_folder: str = ""
    export_presets: Mapping[str, str] = field(default_factory=dict[str, str])
    automatic_exports: Mapping[str, str] = field(default_factory=dict[str, str])
    monitor_after_submit: bool = True
    notifies: bool = True
    keeps_awake: bool = False
    tray: bool = False
    doubt_limit_percent: int = DEFAULT_LIMIT_PERCENT
    ask_above_credits: int | None = None
    shortcuts: Mapping[str, str] = field(default_factory=dict[str, str])
    key_store: KeyStoreKind = KeyStoreKind.KEYRING
    language: str = ""
    network: NetworkSettings = field(default_factory=NetworkSettings)
