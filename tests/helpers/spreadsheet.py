"""Opens CSV files in LibreOffice, without a window, and tells what became of every cell."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

PROGRAM = shutil.which("soffice")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Comma, double quote, UTF-8, from the first line on, no column formats, American English, quoted
# fields are no texts, numbers of all kinds are recognised, blanks are removed, formulas evaluated:
# the most that LibreOffice can be told to do to a CSV.
_EAGER_IMPORT = "CSV:44,34,76,1,,1033,false,true,false,false,true,0,true"


@dataclass(frozen=True, slots=True)
class OpenedCell:
    """A cell as the spreadsheet has it.

    Attributes:
        text: what it shows; lines are joined by a line feed.
        kind: `string`, `float`, `date` and so on; empty for an empty cell.
        formula: what it reckons; empty when it reckons nothing.
    """

    text: str
    kind: str
    formula: str


def open_in_spreadsheet(
    paths: Sequence[Path], folder: Path, *, import_filter: str = _EAGER_IMPORT
) -> dict[str, list[list[OpenedCell]]]:
    """Return the rows of each file by its stem; all are opened by one start of the program."""
    if PROGRAM is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-calc-nogui)")
    command = [
        PROGRAM,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        f"--infilter={import_filter}",
        "--convert-to",
        "fods",
        "--outdir",
        str(folder / "opened"),
        *map(str, paths),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return {path.stem: _rows(folder / "opened" / f"{path.stem}.fods") for path in paths}


def _rows(document: Path) -> list[list[OpenedCell]]:
    # Written a moment ago by a program of ours to a folder of ours.
    root = ET.parse(document).getroot()  # noqa: S314
    rows = [_cells(row) for row in root.iter(f"{_TABLE}table-row")]
    return [row for row in rows if any(cell.kind for cell in row)]


def _cells(row: ET.Element) -> list[OpenedCell]:
    cells: list[OpenedCell] = []
    for cell in row.iter(f"{_TABLE}table-cell"):
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        lines = ["".join(map(_content, line)) for line in [[line] for line in cell]]
        opened = OpenedCell(
            "\n".join(lines),
            cell.get(f"{_OFFICE}value-type", ""),
            cell.get(f"{_TABLE}formula", ""),
        )
        cells.extend([opened] * min(repeated, 100))
    return cells


def _content(element: ET.Element) -> str:
    """Return the text of a paragraph; runs of blanks are elements of their own."""
    blanks = " " * int(element.get(f"{_TEXT}c", "1")) if element.tag == f"{_TEXT}s" else ""
    tab = "\t" if element.tag == f"{_TEXT}tab" else ""
    inner = "".join(_content(child) + (child.tail or "") for child in element)
    return blanks + tab + (element.text or "") + inner
