"""Settings as a file that can be given to others, and what such a file would change.

What is in none: see `domain/setting_changes.py`. A part or a setting that a file does not name stays as
it is, except for keys of commands, which fit together as a whole: a command that the file does not name
gets its own key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from extend_desktop.domain.errors import ExportError, RequestError
from extend_desktop.domain.files import PAGE_SIZES
from extend_desktop.domain.network import ProxyMode
from extend_desktop.domain.proxies import ProxyFlawError, read_proxy
from extend_desktop.domain.setting_changes import (
    SettingName,
    SettingsPart,
    SettingValue,
    is_column_name,
    values_of,
)
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.services.exports.presets import (
    BUILT_IN,
    LONGEST_NAME,
    ExportPreset,
    plain_name,
    preset_text,
    presets_of,
    read_preset,
)
from extend_desktop.services.shared_files import LARGEST_FILE_BYTES

FILE_SUFFIX = ".extend-settings.json"
_MARK = "extend-desktop settings"
_VERSION = 1
_MOST_ENTRIES = 2_000
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_PLACE_LENGTH = 120
# As Qt writes it: what it is held with, then a function key, a sign or the name of a key.
_KEY = re.compile(
    r"(?:shift\+)*(?:f[1-9]|f1\d|f2[0-4]"
    r"|(?:ctrl|alt|meta)\+(?:(?:ctrl|alt|meta|shift|num)\+)*(?:\S|[a-z][a-z0-9 ()/-]+))",
    re.IGNORECASE,
)


def _of_columns(key: str) -> str:
    if not is_column_name(key):
        raise ValueError("no table")
    return key


def _key(text: str) -> str:
    if text and not (text.isprintable() and _KEY.fullmatch(text)):
        raise ValueError("no key")
    return text


def _page_size(size: int) -> int:
    if size not in PAGE_SIZES:
        raise ValueError("no size")
    return size


def _proxy(text: str) -> str:
    try:
        server = read_proxy(text) if text else None
    except ProxyFlawError as error:
        # Its own text would be repeated, with a password in it perhaps.
        raise ValueError(error.flaw.value) from None
    return server.address if server is not None else ""


class _Section(BaseModel):
    """Only what is named in a file is taken from it; a name that is not known is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _General(_Section):
    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: Annotated[str, Field(max_length=20, pattern=r"^([A-Za-z]+([_-][A-Za-z0-9]+)*)?$")] = (
        ""
    )
    page_size: Annotated[int, AfterValidator(_page_size)] = PAGE_SIZES[0]
    ask_above_credits: Annotated[int, Field(ge=1, le=10**12)] | None = None
    monitor_after_submit: bool = True
    notifies: bool = True
    keeps_awake: bool = True
    tray: bool = True


class _Results(_Section):
    doubt_limit_percent: Annotated[int, Field(ge=1, le=100)] = 1


class _Network(_Section):
    proxy_mode: ProxyMode = ProxyMode.SYSTEM
    proxy_address: Annotated[str, Field(max_length=500), AfterValidator(_proxy)] = ""
    proxy_exceptions: Annotated[str, Field(max_length=5_000)] = ""


_Name = Annotated[str, Field(min_length=1, max_length=500)]
_Table = Annotated[_Name, AfterValidator(_of_columns)]
_Key = Annotated[str, Field(max_length=100), AfterValidator(_key)]
_Preset = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME, pattern=r"\S")]


class _Sections(_Section):
    general: _General | None = None
    results: _Results | None = None
    network: _Network | None = None
    keyboard: Annotated[Mapping[_Name, _Key], Field(max_length=_MOST_ENTRIES)] | None = None
    columns: (
        Annotated[
            Mapping[_Table, Annotated[str, Field(max_length=50_000)]],
            Field(max_length=_MOST_ENTRIES),
        ]
        | None
    ) = None
    export_presets: (
        Annotated[Mapping[_Preset, dict[str, Any]], Field(max_length=_MOST_ENTRIES)] | None
    ) = None


class _Head(BaseModel):
    """What every version of the file has."""

    model_config = ConfigDict(frozen=True)

    format: Literal["extend-desktop settings"]
    version: Annotated[int, Field(ge=1, strict=True)]


class _SettingsFile(_Section):
    format: Literal["extend-desktop settings"] = _MARK
    version: Literal[1] = _VERSION
    settings: _Sections


class SettingsFile(NamedTuple):
    """What a file holds."""

    values: Mapping[SettingName, SettingValue]
    parts: Collection[SettingsPart]


def settings_text(settings: Settings) -> str:
    """Return settings as the content of a file; a part with nothing in it is there too."""
    parts: dict[str, dict[str, object]] = {part.value: {} for part in SettingsPart}
    for name, value in values_of(settings).items():
        if name.part is not SettingsPart.EXPORT_PRESETS:
            parts[name.part.value][name.key] = value
    for preset in presets_of(settings.export_presets):
        if not preset.is_built_in:
            entry = json.loads(preset_text(preset))
            parts[SettingsPart.EXPORT_PRESETS.value][preset.name] = entry
    content = {"format": _MARK, "version": _VERSION, "settings": parts}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def read_settings(content: bytes, where: str, current: Settings) -> SettingsFile:
    """Return what a file that anybody may have written wants of the settings.

    Raises:
        RequestError: `settings_file_other`, `settings_file_later`, `settings_file_large`,
            `settings_file_unknown` or `settings_file_value`.
    """
    if len(content) > LARGEST_FILE_BYTES:
        raise RequestError("settings_file_large", name=where, most=LARGEST_FILE_BYTES)
    parts = _parsed(content.removeprefix(_BYTE_ORDER_MARK), where)
    values = dict(_own_keys(current)) if parts.keyboard is not None else {}
    values |= dict(_values(parts))
    values |= dict(_presets(parts.export_presets or {}, where, current))
    return SettingsFile(values, {SettingsPart(name) for name in parts.model_fields_set})


def _parsed(content: bytes, where: str) -> _Sections:
    try:
        head = _Head.model_validate_json(content)
    except ValidationError as error:
        raise RequestError("settings_file_other", name=where) from error
    if head.version > _VERSION:
        raise RequestError("settings_file_later", name=where, version=head.version)
    try:
        return _SettingsFile.model_validate_json(content).settings
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        is_unknown = first["type"] == "extra_forbidden" or first["loc"][-1:] == ("[key]",)
        code = "settings_file_unknown" if is_unknown else "settings_file_value"
        raise RequestError(code, name=where, key=_place(first["loc"])) from error


def _place(steps: tuple[int | str, ...]) -> str:
    """Return where in the file something is, as it is written there."""
    inner = steps[1:] if steps[:1] == ("settings",) else steps
    place = ".".join(str(step) for step in inner if step != "[key]")
    return place[:_PLACE_LENGTH] or "settings"


def _own_keys(current: Settings) -> Iterator[tuple[SettingName, SettingValue]]:
    return ((SettingName(SettingsPart.KEYBOARD, command), None) for command in current.shortcuts)


def _values(parts: _Sections) -> Iterator[tuple[SettingName, SettingValue]]:
    for part in (parts.general, parts.results, parts.network):
        if part is not None:
            # In the order they are shown in, whatever the file's.
            for key in filter(part.model_fields_set.__contains__, type(part).model_fields):
                yield SettingName(_PART_OF[type(part)], key), getattr(part, key)
    for command, key in (parts.keyboard or {}).items():
        yield SettingName(SettingsPart.KEYBOARD, command), key
    for table, layout in (parts.columns or {}).items():
        yield SettingName(SettingsPart.COLUMNS, table), layout


def _presets(
    entries: Mapping[str, Mapping[str, Any]], where: str, current: Settings
) -> Iterator[tuple[SettingName, SettingValue]]:
    """Return presets as settings keep them; one that is there in any case keeps its spelling."""
    spellings = {known.casefold(): known for known in current.export_presets}
    for written, entry in entries.items():
        name = plain_name(written)
        try:
            read = read_preset(json.dumps(entry), written)
        except ExportError as error:
            raise _no_preset(written, where) from error
        if not name or name.casefold() in _BUILT_IN_NAMES:
            raise _no_preset(written, where)
        kept = spellings.setdefault(name.casefold(), name)
        text = preset_text(ExportPreset(kept, read.options))
        yield SettingName(SettingsPart.EXPORT_PRESETS, kept), text


def _no_preset(name: str, where: str) -> RequestError:
    key = f"{SettingsPart.EXPORT_PRESETS}.{name}"[:_PLACE_LENGTH]
    return RequestError("settings_file_value", name=where, key=key)


_BUILT_IN_NAMES = {preset.name.casefold() for preset in BUILT_IN}
_PART_OF: Mapping[type, SettingsPart] = {
    _General: SettingsPart.GENERAL,
    _Results: SettingsPart.RESULTS,
    _Network: SettingsPart.NETWORK,
}
