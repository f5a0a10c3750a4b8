"""Exports: a batch's inputs and results as a table in a file. Bootstrap builds it; faces use it."""

from __future__ import annotations

from extend_desktop.domain.exports import CsvOptions, CsvPreset, ExportSummary
from extend_desktop.services.exports.service import ExportService

__all__ = ["CsvOptions", "CsvPreset", "ExportService", "ExportSummary"]
