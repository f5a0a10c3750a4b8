"""Writers of exports. Adapters behind `services.ports.exports`; built by bootstrap."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from extend_desktop.domain.exports import CsvFormat, ExportFormat
from extend_desktop.exports.csv_table import CsvTableWriter
from extend_desktop.exports.manifests import write_manifest
from extend_desktop.exports.records import JsonFolderWriter, JsonLinesWriter
from extend_desktop.exports.targets import Means, Replace
from extend_desktop.exports.workbook import WorkbookWriter
from extend_desktop.services.ports.exports import ExportWriter
from extend_desktop.services.ports.unfinished import Note, unnoted

__all__ = ["FileExportWriters"]


class FileExportWriters:
    """The writers of all formats; satisfies `services.ports.exports.ExportWriters`."""

    def __init__(self, replace: Replace = os.replace, note: Note = unnoted) -> None:
        self._means = Means(replace, note)

    def writer(self, export_format: ExportFormat, csv_format: CsvFormat) -> ExportWriter:
        match export_format:
            case ExportFormat.CSV:
                return CsvTableWriter(csv_format, self._means)
            case ExportFormat.XLSX:
                return WorkbookWriter(self._means)
            case ExportFormat.JSONL:
                return JsonLinesWriter(self._means)
            case ExportFormat.JSON_FOLDER:
                return JsonFolderWriter(self._means)

    async def write_manifest(
        self, target: Path, content: Mapping[str, object], exported: Path
    ) -> None:
        await write_manifest(target, content, exported, self._means)
