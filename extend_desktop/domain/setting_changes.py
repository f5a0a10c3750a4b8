"""Settings one by one: which can be given to others, what would change them; any module may import it.

What means nothing elsewhere is none of them: accounts, favourites, the last extractors and folders,
exports that go by themselves into a folder, where keys are kept, the certificate file, the proxy's
user and password, sizes and places of windows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from extend_desktop.domain.network import NetworkSettings
from extend_desktop.domain.proxies import ProxyFlawError, read_proxy
from extend_desktop.domain.settings import Settings
from extend_desktop.values import dataclass


class SettingsPart(StrEnum):
    """What belongs together, in a file and on a page."""

    GENERAL = "general"
    RESULTS = "results"
    NETWORK = "network"
    KEYBOARD = "keyboard"
    COLUMNS = "columns"
    EXPORT_PRESETS = "export_presets"


@dataclass(frozen=True, slots=True)
class SettingName:
    """One setting: a field of `Settings` or `NetworkSettings`, a command, a table or a preset."""

    part: SettingsPart
    key: str


SettingValue = str | int | bool | None
Values = Mapping[SettingName, SettingValue]


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One setting before and after.

    Attributes:
        before: of keys, columns and presets None where there is none of the operator's own.
        after: the same.
    """

    name: SettingName
    before: SettingValue
    after: SettingValue

    @property
    def undone(self) -> SettingChange:
        """What takes it back."""
        return SettingChange(self.name, self.after, self.before)


_FIELDS: Mapping[SettingsPart, tuple[str, ...]] = {
    SettingsPart.GENERAL: (
        "theme",
        "language",
        "page_size",
        "ask_above_credits",
        "monitor_after_submit",
        "notifies",
        "keeps_awake",
        "tray",
    ),
    SettingsPart.RESULTS: ("doubt_limit_percent",),
}
_NETWORK_FIELDS = ("proxy_mode", "proxy_address", "proxy_exceptions")
_COLUMN_PREFIXES = ("columns/", "arrangement/", "results/")
_MAPS: Mapping[SettingsPart, str] = {
    SettingsPart.KEYBOARD: "shortcuts",
    SettingsPart.COLUMNS: "layout",
    SettingsPart.EXPORT_PRESETS: "export_presets",
}
RESETTABLE = tuple(part for part in SettingsPart if part is not SettingsPart.EXPORT_PRESETS)
"""Presets are the operator's work: they are deleted one by one, where they are used."""


def is_column_name(key: str) -> bool:
    """Whether a part of the layout is about the columns of a table."""
    return key.startswith(_COLUMN_PREFIXES)


def values_of(settings: Settings) -> dict[SettingName, SettingValue]:
    """Return what can be given to others, in the order it is shown in."""
    found: dict[SettingName, SettingValue] = {}
    for part in SettingsPart:
        for key, value in _entries(settings, part):
            found[SettingName(part, key)] = value
    return found


def with_values(settings: Settings, values: Values) -> Settings:
    """Return settings with some of them as given; None takes a key, columns or a preset away."""
    network: dict[str, SettingValue] = {}
    fields: dict[str, object] = {}
    for name, value in values.items():
        if name.part in _MAPS:
            field = _MAPS[name.part]
            known = fields.get(field, getattr(settings, field))
            fields[field] = _with_entry(known, name.key, value)
        elif name.part is SettingsPart.NETWORK:
            network[name.key] = value
        else:
            fields[name.key] = value
    if (
        network.get("proxy_address", settings.network.proxy_address)
        != settings.network.proxy_address
    ):
        # The stored password belongs to the old proxy; without a user none is sent to the new one.
        network["proxy_user"] = ""
    if network:
        fields["network"] = replace(settings.network, **network)  # pyright: ignore[reportArgumentType] - by their names
    return replace(settings, **fields)  # pyright: ignore[reportArgumentType] - by their names


def changes_to(settings: Settings, wanted: Values) -> tuple[SettingChange, ...]:
    """Return what would change if settings were as wanted."""
    known = values_of(settings)
    changes = (SettingChange(name, known.get(name), value) for name, value in wanted.items())
    return tuple(change for change in changes if change.before != change.after)


def defaults(
    settings: Settings, parts: Collection[SettingsPart]
) -> dict[SettingName, SettingValue]:
    """Return the settings of some parts as they are at first; what was added to them is None."""
    first = values_of(Settings())
    return {name: first.get(name) for name in values_of(settings) if name.part in parts}


def values_after(changes: Iterable[SettingChange]) -> dict[SettingName, SettingValue]:
    """Return what changes lead to."""
    return {change.name: change.after for change in changes}


def default_of(name: SettingName) -> SettingValue:
    """Return what a setting is at first."""
    return values_of(Settings()).get(name)


def _entries(settings: Settings, part: SettingsPart) -> Iterable[tuple[str, SettingValue]]:
    if part is SettingsPart.NETWORK:
        return _network_entries(settings.network)
    if part in _FIELDS:
        return ((key, getattr(settings, key)) for key in _FIELDS[part])
    entries: Mapping[str, str] = getattr(settings, _MAPS[part])
    is_shared = is_column_name if part is SettingsPart.COLUMNS else bool
    return ((key, entries[key]) for key in sorted(entries) if is_shared(key))


def _network_entries(network: NetworkSettings) -> Iterable[tuple[str, SettingValue]]:
    for key in _NETWORK_FIELDS:
        value = getattr(network, key)
        yield key, _without_user(value) if key == "proxy_address" else value


def _without_user(address: str) -> str:
    """Return a proxy's address without user and password, which somebody may have written there."""
    if not address:
        return ""
    try:
        return read_proxy(address).address
    except ProxyFlawError:
        return ""


def _with_entry(entries: object, key: str, value: SettingValue) -> Mapping[str, object]:
    kept = {known: text for known, text in _pairs(entries) if known != key}
    return kept if value is None else {**kept, key: value}


def _pairs(entries: object) -> Iterable[tuple[str, object]]:
    return entries.items() if isinstance(entries, Mapping) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType] - of text
