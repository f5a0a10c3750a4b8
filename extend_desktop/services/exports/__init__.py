"""Exports: batches' inputs and results as tables or records in a file. For the faces."""

from __future__ import annotations

from extend_desktop.services.exports.service import ExportChoices, ExportService, suggested_name

__all__ = ["ExportChoices", "ExportService", "suggested_name"]
