"""Columns of an input list: which is the input, what goes along, what is left out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.input_lists import InputList, list_of_rows, read_input_list
from extend_desktop.domain.list_mapping import (
    ListMapping,
    column_names,
    columns_fit,
    entries_of,
    find_column,
    is_reserved,
    rows_left_out,
    suggested_mapping,
    too_long,
)

CELL = st.text("ab.pdf/;, 1é", max_size=8)


def read(text: str) -> InputList:
    return read_input_list(text.encode())


def test_the_column_with_paths_is_the_input_and_the_others_go_along() -> None:
    table = read("cost centre;file;edInput\n7;a.pdf;x\n8;in/b.tif;y\n")
    mapping = suggested_mapping(table)
    assert mapping == ListMapping(1, {0: "cost centre"})
    found = [(entry.line, entry.input, entry.metadata) for entry in entries_of(table, mapping)]
    assert found == [(2, "a.pdf", {"cost centre": "7"}), (3, "in/b.tif", {"cost centre": "8"})]


def test_rows_without_an_input_and_rows_not_understood_are_left_out_with_their_lines() -> None:
    table = read('file,note\na.pdf,x\n,y\n"open,z\n')
    mapping = suggested_mapping(table)
    assert [entry.input for entry in entries_of(table, mapping)] == ["a.pdf"]
    assert [row.line for row in rows_left_out(table, mapping)] == [3, 4]


def test_empty_cells_are_no_metadata_and_short_rows_have_less() -> None:
    table = read("file,a,b\n1.pdf,,x\n2.pdf,y\n3.pdf,u,v\n")
    entries = entries_of(table, suggested_mapping(table))
    assert [dict(entry.metadata) for entry in entries] == [
        {"b": "x"},
        {"a": "y"},
        {"a": "u", "b": "v"},
    ]


def test_a_column_is_found_by_name_in_any_case_or_by_its_letter() -> None:
    table = read("Cost,File\n7,a.pdf\n")
    assert [find_column(table, name) for name in ("file", " FILE ", "b", "A", "C")] == [
        1, 1, 1, 0, None,
    ]  # fmt: skip


def test_columns_without_a_header_have_letters() -> None:
    assert column_names(read("a.pdf,7\nb.pdf,8\n")) == ("column A", "column B")
    wide = list_of_rows([["x.pdf"] * 28, ["y.pdf"] * 28])
    assert column_names(wide)[25:] == ("column Z", "column AA", "column AB")


@given(st.lists(st.lists(CELL, min_size=1, max_size=4), max_size=8))
def test_every_row_is_taken_or_left_out_and_names_are_unique(rows: list[list[str]]) -> None:
    table = list_of_rows(rows)
    mapping = suggested_mapping(table)
    names = column_names(table)
    assert len(set(names)) == len(names) == table.column_count
    taken = [entry.line for entry in entries_of(table, mapping)]
    left = [row.line for row in rows_left_out(table, mapping)]
    assert sorted(taken + left) == [row.line for row in table.rows]
    for entry in entries_of(table, mapping):
        assert set(entry.metadata) <= set(mapping.columns.values())
        assert all(entry.metadata.values())


def test_reserved_names_and_long_columns_are_known() -> None:
    assert is_reserved("extend:usage_tags")
    assert is_reserved("edAttempt")
    assert not is_reserved("cost centre")
    assert columns_fit({"note": "x" * 9_000})
    assert not columns_fit({"note": "é" * 5_000})
    # As many bytes as are sent, 9,700 at most: no blank is, and no character is written as its number.
    assert columns_fit({"a": "é" * 4_845})
    assert not columns_fit({"a": "é" * 4_845 + "xxx"})
    table = read(f"file,note\na.pdf,{'x' * 11_000}\nb.pdf,x\n")
    assert too_long(entries_of(table, suggested_mapping(table))) == [2]
