"""What an export came to, in words."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.cli.run import export_facts
from extend_desktop.domain.exports import ExportSummary, TableCounts
from extend_desktop.presentation.command_line import export_line
from extend_desktop.presentation.exports import export_remarks

TARGET = Path("table.csv")


def summary(counts: TableCounts, documents: int, *, partial: bool = False) -> ExportSummary:
    return ExportSummary(TARGET, counts, documents, partial)


def test_an_export_without_anything_odd_needs_no_remark() -> None:
    plain = summary(TableCounts(1), 1)
    assert export_remarks(plain) == ()
    assert export_line(plain) == "1 row written to table.csv."
    assert export_line(summary(TableCounts(3, sheets={"Documents": 3}), 2)) == (
        "3 rows of 2 documents written to table.csv."
    )


def test_everything_odd_is_said() -> None:
    counts = TableCounts(
        2400,
        neutralised_cells=1,
        changed_cells={"zip": 812, "no": 1},
        cut_cells={"notes": 2},
        long_numbers=1,
        sheets={"Documents": 2000, "Issues": 0, "Lines (3)": 5, "Documents (2)": 400},
        further_sheets=("Documents (2)",),
    )
    odd = ExportSummary(
        TARGET, counts, 2400, True, ("field:total",), TARGET.with_name("table.csv.manifest.json")
    )
    assert export_line(odd) == (
        "2,400 rows written to table.csv. Partial: some inputs have no result yet. "
        "1 text marked so as not to run as formulas. "
        "2 columns would be changed by a spreadsheet on opening: zip (812 cells), no (1 cell). "
        "2 texts are cut to the 32,767 characters that a cell holds: notes (2 cells). "
        "1 number is written as text, to keep more than 15 digits. "
        "More than a sheet holds; it goes on in Documents (2). "
        "The extractor does not have these columns, they are empty: total. "
        "What it holds stands in table.csv.manifest.json."
    )
    assert export_facts(odd)["changed_cells"] == {"zip": 812, "no": 1}


def test_very_many_columns_are_not_all_named() -> None:
    many = summary(TableCounts(1, changed_cells=dict.fromkeys("abcdefg", 1)), 1)
    [remark] = export_remarks(many)
    assert remark.startswith("7 columns would be changed")
    assert remark.endswith("e (1 cell) and 2 more.")
