"""Named ways to export: the built-in ones, the operator's own, and files to share them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import (
    ColumnChoice,
    CsvDialect,
    ExportFormat,
    ExportOptions,
    FieldMeasure,
)
from extend_desktop.values import dataclass

LONGEST_NAME = 80
LARGEST_FILE_BYTES = 1_000_000
FILE_SUFFIX = ".export-preset.json"
_MARK = "extend-desktop export preset"
_MOST_COLUMNS = 10_000
_Text = Annotated[str, Field(max_length=2_000)]


@dataclass(frozen=True, slots=True)
class ExportPreset:
    """A name, and how to export under it."""

    name: str
    options: ExportOptions
    is_built_in: bool = False


BUILT_IN = (
    ExportPreset(
        "Excel on this computer", ExportOptions(dialect=CsvDialect.EXCEL_LOCAL), is_built_in=True
    ),
    ExportPreset(
        "Excel international",
        ExportOptions(dialect=CsvDialect.EXCEL_INTERNATIONAL),
        is_built_in=True,
    ),
    ExportPreset("Data interchange", ExportOptions(), is_built_in=True),
)


class _Column(BaseModel):
    model_config = ConfigDict(frozen=True, from_attributes=True)

    key: Annotated[str, Field(min_length=1, max_length=2_000)]
    name: _Text = ""


class _Options(BaseModel):
    """`ExportOptions`, field by field; what else is there is left out."""

    model_config = ConfigDict(frozen=True, from_attributes=True)

    format: ExportFormat = ExportFormat.CSV
    dialect: CsvDialect = CsvDialect.DATA_INTERCHANGE
    items_of: _Text | None = None
    columns: Annotated[tuple[_Column, ...], Field(max_length=_MOST_COLUMNS)] | None = None
    provenance: bool = True
    measures: Annotated[tuple[FieldMeasure, ...], Field(max_length=10)] = ()
    formula_safety: bool = True
    manifest: bool = False

    def value(self) -> ExportOptions:
        chosen = None
        if self.columns is not None:
            chosen = tuple(ColumnChoice(column.key, column.name) for column in self.columns)
        facts = {name: value for name, value in self if name != "columns"}
        return ExportOptions(columns=chosen, **facts)


class _PresetFile(BaseModel):
    model_config = ConfigDict(frozen=True)

    format: Literal["extend-desktop export preset"] = _MARK
    version: Literal[1] = 1
    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME, pattern=r"\S")]
    options: _Options


_FILE = TypeAdapter(_PresetFile)


def preset_text(preset: ExportPreset) -> str:
    """Return a preset as the content of a file."""
    options = _Options.model_validate(preset.options)
    return _PresetFile(name=preset.name, options=options).model_dump_json(indent=2) + "\n"


def read_preset(content: str | bytes, where: str) -> ExportPreset:
    """Return the preset in a file that anybody may have written.

    Raises:
        ExportError: `bad_preset`, it is none, or of a later version.
    """
    if len(content) > LARGEST_FILE_BYTES:
        raise ExportError("bad_preset", name=where, reason="preset_too_large")
    try:
        read = _FILE.validate_json(content)
    except ValidationError as error:
        place = ".".join(str(step) for step in error.errors()[0]["loc"])[:80] or None
        raise ExportError(
            "bad_preset", name=where, place=place, reason="preset_unreadable"
        ) from error
    return ExportPreset(plain_name(read.name), read.options.value())


def plain_name(text: str) -> str:
    """Return a preset's name as it is kept: bounded, with single blanks."""
    return " ".join(text.split())[:LONGEST_NAME].strip()


def presets_of(saved: Mapping[str, str]) -> tuple[ExportPreset, ...]:
    """Return the built-in presets, then the operator's by name; damaged ones are left out."""
    own: list[ExportPreset] = []
    for name, text in sorted(saved.items(), key=lambda entry: entry[0].casefold()):
        try:
            own.append(ExportPreset(name, read_preset(text, name).options))
        except ExportError:
            continue
    return (*BUILT_IN, *own)


def find_preset(saved: Mapping[str, str], name: str) -> ExportPreset | None:
    """Return the preset of a name, in any case."""
    wanted = plain_name(name).casefold()
    return next((preset for preset in presets_of(saved) if preset.name.casefold() == wanted), None)


def with_preset(saved: Mapping[str, str], preset: ExportPreset) -> Mapping[str, str]:
    """Return the saved presets with this one, in place of one of that name in any case."""
    named = replace(preset, name=plain_name(preset.name))
    return {**without_preset(saved, named.name), named.name: preset_text(named)}


def without_preset(saved: Mapping[str, str], name: str) -> Mapping[str, str]:
    """Return the saved presets without the one of this name."""
    return {known: text for known, text in saved.items() if known.casefold() != name.casefold()}
