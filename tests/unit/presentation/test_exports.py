"""What an export came to, in words."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.cli.run import export_facts
from extend_desktop.domain.exports import ExportSummary
from extend_desktop.presentation.command_line import export_line
from extend_desktop.presentation.exports import export_remarks

TARGET = Path("table.csv")


def test_an_export_without_anything_odd_needs_no_remark() -> None:
    plain = ExportSummary(1, partial=False, neutralised_cells=0, path=TARGET)
    assert export_remarks(plain) == ()
    assert export_line(plain) == "1 row written to table.csv."


def test_everything_odd_is_said() -> None:
    odd = ExportSummary(
        2400, partial=True, neutralised_cells=1, path=TARGET, changed_cells={"zip": 812, "no": 1}
    )
    assert export_line(odd) == (
        "2,400 rows written to table.csv. Partial: some inputs have no result yet. "
        "1 text marked so as not to run as formulas. "
        "2 columns would be changed by a spreadsheet on opening: zip (812 cells), no (1 cell)."
    )
    assert export_facts(odd)["changed_cells"] == {"zip": 812, "no": 1}


def test_very_many_columns_are_not_all_named() -> None:
    many = ExportSummary(
        1,
        partial=False,
        neutralised_cells=0,
        path=TARGET,
        changed_cells=dict.fromkeys("abcdefg", 1),
    )
    [remark] = export_remarks(many)
    assert remark.startswith("7 columns would be changed")
    assert remark.endswith("e (1 cell) and 2 more.")
