"""The `export` command: what the journal knows of batches, in any format; no network is used."""

from __future__ import annotations

import asyncio
import csv
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from extend_desktop.cli.batch_choice import choose
from extend_desktop.cli.context import HeadlessContext
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_batch
from extend_desktop.cli.run import export_facts, require_free_output
from extend_desktop.cli.watching import on_interruption, summary
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import (
    STANDARD_OUTPUT,
    ColumnChoice,
    ExportFormat,
    ExportOptions,
    ExportRequest,
)
from extend_desktop.presentation.command_line import (
    COLUMNS_OF_TABLES,
    FOLDER_TO_STDOUT,
    NOT_REMEMBERED,
    NOTHING_WRITTEN,
    export_line,
    unknown_choice_text,
)
from extend_desktop.services.exports import ExportService
from extend_desktop.services.exports.presets import (
    LARGEST_FILE_BYTES,
    ExportPreset,
    find_preset,
    presets_of,
    read_preset,
)
from extend_desktop.values import dataclass

_DOCUMENTS, _ITEMS = "documents", "items="


@dataclass(frozen=True, slots=True)
class ExportArguments:
    """What `export` was asked for; None leaves it to the preset."""

    batches: Sequence[str]
    target: Path
    format: ExportFormat | None
    shape: str | None
    columns: str | None
    preset: str | None
    since_last: bool
    manifest: bool
    json: bool

    @classmethod
    def of(cls, parsed: Namespace) -> ExportArguments:
        """Return the typed form of what the parser read; `--csv` stands for format and target."""
        chosen = ExportFormat(parsed.format) if parsed.format else None
        if parsed.csv is not None:
            chosen = ExportFormat.CSV
        return cls(
            batches=parsed.batches,
            target=parsed.csv or parsed.to,
            format=chosen,
            shape=parsed.shape,
            columns=parsed.columns,
            preset=parsed.preset,
            since_last=parsed.since_last,
            manifest=parsed.manifest,
            json=parsed.json,
        )


async def export(context: HeadlessContext, arguments: ExportArguments) -> ExitCode:
    """Write batches of one extractor to a file, a folder or standard output.

    Raises:
        UsageError: there is no such batch, preset, column or array, or two things were asked for on
            stdout.
        ExportError: the file cannot be written.
        StorageError: the journal cannot be read.
    """
    require_free_output(arguments.target, as_json=arguments.json)
    preset = await asyncio.to_thread(_preset, context, arguments.preset)
    options = _options(arguments, preset)
    journal = await context.read_journal()
    try:
        known = await journal.batches.all()
        batches = [choose(known, text) for text in arguments.batches]
        exports = context.build_exports(journal)
        request = ExportRequest(
            tuple(dict.fromkeys(batch.id for batch in batches)),
            options,
            preset=preset.name if preset else "",
            only_new=arguments.since_last,
        )
        request = await _resolved(exports, request, arguments)
        with on_interruption(context.console, NOTHING_WRITTEN):
            exported = await exports.export(request, arguments.target)
    finally:
        await journal.aclose()
    context.console.say(export_line(exported))
    if journal.is_read_only:
        context.console.say(NOT_REMEMBERED)
    if arguments.json:
        context.console.result_json({**_heads(batches), **export_facts(exported)})
    return max(map(code_of_batch, batches))


def _heads(batches: Sequence[Batch]) -> dict[str, object]:
    if len(batches) == 1:
        return dict(summary(batches[0]))
    return {"batches": [summary(batch) for batch in batches]}


def _preset(context: HeadlessContext, name: str | None) -> ExportPreset | None:
    """Return the preset of a name, or in a file.

    Raises:
        UsageError: there is none.
        ExportError: `bad_preset`, the file is none.
    """
    if name is None:
        return None
    saved = context.settings.load().export_presets
    found = find_preset(saved, name)
    if found is not None:
        return found
    path = Path(name)
    if path.suffix == ".json" and path.is_file():
        with path.open("rb") as file:
            return read_preset(file.read(LARGEST_FILE_BYTES + 1), path.name)
    raise UsageError(unknown_choice_text("preset", name, [item.name for item in presets_of(saved)]))


def _options(arguments: ExportArguments, preset: ExportPreset | None) -> ExportOptions:
    """Return what is known before the batches are read.

    Raises:
        UsageError: it makes no sense together.
    """
    options = preset.options if preset else ExportOptions()
    chosen = arguments.format
    if chosen is None and preset is None:
        ending = arguments.target.suffix
        chosen = next((kind for kind in ExportFormat if ending and kind.suffix == ending), None)
    options = replace(options, format=chosen or options.format)
    if options.format is ExportFormat.JSON_FOLDER and arguments.target == STANDARD_OUTPUT:
        raise UsageError(FOLDER_TO_STDOUT)
    if not options.format.is_table and (arguments.columns or arguments.shape):
        raise UsageError(COLUMNS_OF_TABLES)
    return replace(options, manifest=options.manifest or arguments.manifest)


async def _resolved(
    exports: ExportService, request: ExportRequest, arguments: ExportArguments
) -> ExportRequest:
    """Return the request with the shape and columns that were asked for by name.

    Raises:
        UsageError: there is no such array or column.
    """
    if arguments.shape is not None:
        items_of = await _array(exports, request, arguments.shape)
        request = replace(request, options=replace(request.options, items_of=items_of))
    if arguments.columns is not None:
        columns = await _columns(exports, request, arguments.columns)
        request = replace(request, options=replace(request.options, columns=columns))
    return request


async def _array(exports: ExportService, request: ExportRequest, shape: str) -> str | None:
    if shape == _DOCUMENTS:
        return None
    arrays = (await exports.choices(request)).arrays
    wanted = shape.removeprefix(_ITEMS)
    paths = [array.path for array in arrays]
    if shape.startswith(_ITEMS) and wanted in paths:
        return wanted
    raise UsageError(
        unknown_choice_text("shape", shape, [_DOCUMENTS, *(f"{_ITEMS}{path}" for path in paths)])
    )


async def _columns(
    exports: ExportService, request: ExportRequest, text: str
) -> tuple[ColumnChoice, ...]:
    # By the names of data interchange, whatever the format calls them, and by their keys.
    plain = ExportOptions(items_of=request.options.items_of)
    request = replace(request, options=plain)
    known: dict[str, str] = {}
    for column in (await exports.choices(request)).columns:
        known |= {column.name: column.key, column.key: column.key}
    choices: list[ColumnChoice] = []
    for entry in next(csv.reader([text], skipinitialspace=True), list[str]()):
        name, _, heading = (entry, "", "") if entry in known else entry.partition("=")
        if name not in known:
            raise UsageError(unknown_choice_text("column", name, list(known)))
        choices.append(ColumnChoice(known[name], heading))
    return tuple(choices)
