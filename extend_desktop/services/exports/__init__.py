"""Exports: batches' inputs and results as tables or records in a file. For the faces."""

from __future__ import annotations

from extend_desktop.services.exports.presets import ExportPreset, presets_of
from extend_desktop.services.exports.service import ExportChoices, ExportService, suggested_name

__all__ = ["ExportChoices", "ExportPreset", "ExportService", "presets_of", "suggested_name"]
