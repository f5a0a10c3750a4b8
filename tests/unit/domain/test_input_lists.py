"""Lists as spreadsheets save them: encodings, delimiters, headers, and rows that do not fit."""

from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.documents.file_types import ALIASES, TYPE_BY_EXTENSION
from extend_desktop.domain.input_lists import (
    DOCUMENT_ENDINGS,
    RowProblem,
    delimiter_of,
    looks_like_input,
    read_input_list,
)
from extend_desktop.domain.inspections import ARCHIVE_ENDINGS
from extend_desktop.domain.list_mapping import has_names_only, input_column_of

ROWS = [
    ["Datei", "Kunde", "Bemerkung"],
    ["scans/Müller.pdf", "Müller GmbH", "zwei\nZeilen"],
    ["scans/b.pdf", "Größe & Söhne", 'sagt "ja"; gern'],
]
JAPANESE = [
    ["ファイル", "会社"],
    ["請求書.pdf", "株式会社テスト"],
    ["見積.pdf", "表示"],
]


def saved(rows: list[list[str]], encoding: str, delimiter: str = ",", mark: bytes = b"") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return mark + text.getvalue().encode(encoding)


def cells_of(content: bytes) -> list[list[str]]:
    read = read_input_list(content)
    assert read.header is not None
    assert not read.problems
    return [list(read.header), *(list(row.cells) for row in read.rows)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("cp1252", b""),
    ],
)
def test_every_way_to_save_is_recognised(encoding: str, mark: bytes, delimiter: str) -> None:
    assert cells_of(saved(ROWS, encoding, delimiter, mark)) == ROWS


@pytest.mark.parametrize("encoding", ["cp932", "utf-8", "utf-16"])
def test_japanese_lists(encoding: str) -> None:
    assert cells_of(saved(JAPANESE, encoding)) == JAPANESE
    kanji_only = [["番号", "会社"], ["請求書", "株式会社"]]
    assert cells_of(saved(kanji_only, encoding)) == kanji_only
    one_each = [["番", "社"], ["株", "式"]]
    assert cells_of(saved(one_each, encoding)) == one_each


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("", ","),
        ("a.pdf\nb.pdf\n", ","),
        # Two columns in all rows are better than five in half of them.
        ("a;1,2,3,4,5\nb;x\n" * 3, ";"),
        # Of those that fit as well, the one with more columns.
        ("a;b;c,d\n" * 3, ";"),
        # What comes behind the first rows does not change it.
        ("a;b\n" * 200 + "a,b\n" * 900, ";"),
    ],
)
def test_the_delimiter_that_cuts_most_evenly(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


def test_western_texts_that_could_be_japanese() -> None:
    rows = [["Name", "Ort"], ["Jähr", "it\u2019s"], ["Dvořák".replace("ř", "r"), "Orléans"]]
    assert cells_of(saved(rows, "cp1252")) == rows


@pytest.mark.parametrize("odd", [b"a", b"1", b'"', b"'", b" ", b"_"])
def test_what_cannot_part_cells_is_no_separator_line(odd: bytes) -> None:
    read = read_input_list(b"sep=" + odd + b"\nx.pdf;1\ny.pdf;2\nz.pdf;3\n", has_header=False)
    assert read.delimiter == ";"
    assert len(read.rows) == 4


def test_the_line_that_names_the_separator() -> None:
    read = read_input_list(b"sep=;\r\nfile;a,b\r\nx.pdf;1,5\r\n")
    assert (read.delimiter, read.header) == (";", ("file", "a,b"))
    assert [(row.line, row.cells) for row in read.rows] == [(3, ("x.pdf", "1,5"))]


def test_rows_that_do_not_fit_are_kept_with_their_line_and_problem() -> None:
    content = b'file,client\na.pdf,Ada\n\nb.pdf\n"c\nd.pdf",x\ne.pdf,1,2\nf.pdf,"open\n'
    read = read_input_list(content)
    assert [(row.line, row.cells, row.problem) for row in read.rows] == [
        (2, ("a.pdf", "Ada"), None),
        (4, ("b.pdf",), RowProblem.TOO_FEW),
        (5, ("c\nd.pdf", "x"), None),
        (7, ("e.pdf", "1", "2"), RowProblem.TOO_MANY),
        (8, ("f.pdf", "open\n"), RowProblem.UNCLOSED_QUOTE),
    ]
    assert [row.line for row in read.problems] == [4, 7, 8]


@pytest.mark.parametrize(
    "header",
    [
        ",path,x",
        "path,Cost/Unit,Inv.No",
        "no.,path,w/o VAT",
        "Date/Time,Dateipfad,=1/2",
    ],
)
def test_names_of_columns_as_spreadsheets_have_them(header: str) -> None:
    columns = header.split(",")
    place = columns.index("path") if "path" in columns else 1
    rows = [["v", "w", "1"] for _ in range(3)]
    for number, row in enumerate(rows):
        row[place] = f"in/{number}.pdf"
    read = read_input_list("\n".join([header, *map(",".join, rows)]).encode())
    assert read.header == tuple(columns)
    assert len(read.rows) == 3


@pytest.mark.parametrize(
    "first", ["a.pdf,x,y", ",x,y", ",,y", "https://x.example/1,x,y", "scan0001,7,x", "in/a,x,x"]
)
def test_a_first_row_that_may_be_an_input_is_none_of_names(first: str) -> None:
    read = read_input_list(f"{first}\nb.pdf,k,l\nc.pdf,m,n\n".encode())
    assert (read.header, len(read.rows)) == (None, 3)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a.pdf,open\nb.pdf,01/02/2024\nc,03/02/2024\nd.pdf,04/02/2024\n", 0),
        ("a.pdf,none\nb.pdf,x/1\n,x/2\n", 0),
        ("open,a.pdf\n01/02/2024 10:30,b.pdf\n2024-02-03T10:00:00Z,c\n12.50,\n", 1),
        ("x,file_1A\nx/2,file_2B\nx/3,file_3C\n", 1),
        ("note,in/a\nx/1,in/b\nx/2,in/c\nx/3,\n", 0),
        ("a.zip,x\nb,y/1\nc,y/2\n", 0),
        ("C:\\in\\scan,x\nb,y/1\nc,y/2\n", 0),
        ("x,a.pdf\ny,01/2024\n", 1),
    ],
)
def test_a_document_in_the_first_row_is_never_taken_for_a_name(text: str, place: int) -> None:
    read = read_input_list(text.encode())
    assert (read.header, len(read.rows)) == (None, text.count("\n"))
    assert input_column_of(read) == place


@pytest.mark.parametrize(
    "text",
    [
        "file_name,Date\na.pdf,01/02/2024\nb.pdf,02/02/2024\n",
        "Price,profile_id,File\n12.50,x,a.pdf\n13.75,y,b.pdf\n",
        "Path,Client/No\nin/0001,\nin/0002,\n",
        "Date/Time,Path\n01/02/2024 10:30,in/a\n01/02/2024 10:31,in/b\n",
    ],
)
def test_names_over_documents_are_names(text: str) -> None:
    read = read_input_list(text.encode())
    assert read.header == tuple(text.partition("\n")[0].split(","))
    assert looks_like_input(read.rows[0].cells[input_column_of(read)])


def test_every_ending_that_is_looked_at_is_one_of_a_document() -> None:
    assert {*TYPE_BY_EXTENSION, *ALIASES, *ARCHIVE_ENDINGS} == DOCUMENT_ENDINGS


@pytest.mark.parametrize("text", ["File,Client\n", "path\n", "\nfile_name;no\n\n"])
def test_a_list_of_names_alone_has_no_inputs(text: str) -> None:
    read = read_input_list(text.encode())
    assert has_names_only(read)
    assert (read.header is not None, read.rows) == (True, ())


@pytest.mark.parametrize(
    "text", ["a.pdf,Client\n", "scan0001\n", "in/a,x\n", "x,7\n", "https://x.example/a\n", ""]
)
def test_one_row_that_may_be_an_input_is_one(text: str) -> None:
    read = read_input_list(text.encode())
    assert not has_names_only(read)
    assert (read.header, len(read.rows)) == (None, len(text.splitlines()))


def test_a_list_without_a_header() -> None:
    read = read_input_list(b"/in/a.pdf\n/in/b.pdf\n")
    assert (read.header, read.column_count, len(read.rows)) == (None, 1, 2)
    named = read_input_list(b"a,b\n1,2\n", has_header=False)
    assert (named.header, len(named.rows)) == (None, 2)
    assert read_input_list(b"/in/a.pdf,x\nc,d\n", has_header=True).header == ("/in/a.pdf", "x")
    assert read_input_list(b"file\nx.pdf,1\ny.pdf,2\n").header == ("file", "column 2")


def test_what_was_found_out_can_be_corrected() -> None:
    content = "名前,x\n会社,y\n".encode("euc_jp")
    assert read_input_list(content, encoding="euc_jp").header == ("名前", "x")
    assert read_input_list(b"a;b,c\n1;2,3\n", delimiter=";").header == ("a", "b,c")
    wrong = read_input_list("a,ü\nb,c\n".encode("cp1252"), encoding="utf-8", has_header=False)
    assert [row.problem for row in wrong.rows] == [RowProblem.UNREADABLE, None]
    with pytest.raises(LookupError):
        read_input_list(b"a", encoding="no-such-encoding")


def test_a_cell_longer_than_any_list_has() -> None:
    read = read_input_list(b"file,note\nx.pdf,1\ny.pdf," + b"z" * 200_000 + b"\nw.pdf,2\n")
    assert [(row.line, row.problem) for row in read.rows] == [
        (2, None),
        (3, RowProblem.TOO_LONG),
        (4, None),
    ]


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(content: bytes) -> None:
    read = read_input_list(content)
    lines = [row.line for row in read.rows]
    assert lines == sorted(set(lines))
    assert all(row.cells or row.problem for row in read.rows)


CELLS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufeff\ufffd"),
    min_size=1,
    max_size=8,
).filter(str.strip)


@given(
    st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6),
    st.sampled_from([("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE)]),
    st.sampled_from([",", ";", "\t", "|"]),
    st.booleans(),
)
def test_what_was_saved_is_read(
    rows: list[list[str]], encoding: tuple[str, bytes], delimiter: str, has_header: bool
) -> None:
    content = saved(rows, encoding[0], delimiter, encoding[1])
    read = read_input_list(content, delimiter=delimiter, has_header=has_header)
    expected = rows[1:] if has_header else rows
    assert [list(row.cells) for row in read.rows] == expected
    assert not read.problems
