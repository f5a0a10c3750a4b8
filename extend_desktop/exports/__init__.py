"""Writers of tables to files. Adapters behind `services.ports.TableWriter`; built by bootstrap.py."""

from __future__ import annotations

from extend_desktop.exports.csv_table import CsvTableWriter

__all__ = ["CsvTableWriter"]
