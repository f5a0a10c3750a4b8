"""Rows of a table as text for the clipboard; the same rules as for an exported file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from extend_desktop.domain.formula_safety import neutralised
from extend_desktop.domain.replacement_signs import shown
from extend_desktop.domain.results import unique_names


def table_text(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a header and rows as tab-separated values, which every spreadsheet pastes as cells.

    Texts with tabs, quotes or line breaks are quoted; what would run as a formula is neutralised.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow(map(_cell, unique_names(header)))
    writer.writerows(map(_cell, row) for row in rows)
    return text.getvalue()


def _cell(text: str) -> str:
    # A lone carriage return would not be quoted, and clipboards turn them into line feeds anyway.
    return neutralised(shown(text)).replace("\r\n", "\n").replace("\r", "\n")
