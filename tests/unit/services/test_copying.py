"""Rows for the clipboard: what a spreadsheet pastes is what was selected, and nothing runs."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.formula_safety import neutralised
from extend_desktop.presentation.copying import table_text


def test_a_header_and_safe_rows() -> None:
    assert table_text(("File", "file", "=x"), [("a\tb", "=1+1", 'say "hi"'), ("", "-5", "\n")]) == (
        'File\tfile (2)\t\'=x\n"a\tb"\t\'=1+1\t"say ""hi"""\n\t-5\t"\n"\n'
    )


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2)))
def test_what_is_pasted_is_what_was_there(rows: list[list[str]]) -> None:
    text = table_text(("a", "b"), rows)
    pasted = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    expected = [[neutralised(cell).replace("\r\n", "\n") for cell in row] for row in rows]
    assert pasted == [["a", "b"], *([cell.replace("\r", "\n") for cell in row] for row in expected)]
