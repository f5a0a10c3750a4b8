"""One page of files as a model: under Qt's own tester, sorted here, dragged as ids."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QMimeData, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from extend_desktop.domain.files import FileQuery, RemoteFile
from extend_desktop.domain.ids import FileId
from extend_desktop.ui.models.files_mime import FILES_MIME, from_mime, to_mime
from extend_desktop.ui.models.files_model import FileColumn, FilesModel
from extend_desktop.ui.models.picked_files import PageKey, PickedFiles
from tests.helpers.memory_files import make_files


@pytest.fixture
def picked() -> PickedFiles:
    return PickedFiles()


@pytest.fixture
def model(qt_application: object, picked: PickedFiles) -> FilesModel:
    made = FilesModel(picked)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(made, fatal, made)
    return made


def texts(model: FilesModel, column: FileColumn) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_shows_a_page_and_another(model: FilesModel) -> None:
    model.show_page(make_files(1000))
    model.show_page(make_files(3))
    assert texts(model, FileColumn.NAME) == [
        "acme_invoice_0001.pdf",
        "acme_invoice_0002.pdf",
        "acme_invoice_0003.pdf",
    ]
    model.show_page(())
    assert model.rowCount() == 0


def test_sorts_the_loaded_rows_and_back_to_the_servers_order(model: FilesModel) -> None:
    files = list(make_files(40))
    random.shuffle(files)
    model.show_page(files)
    model.sort(FileColumn.NAME, Qt.SortOrder.AscendingOrder)
    assert texts(model, FileColumn.NAME) == sorted(file.name for file in files)
    model.sort(FileColumn.PAGES, Qt.SortOrder.DescendingOrder)
    pages = [int(text) for text in texts(model, FileColumn.PAGES)]
    assert pages == sorted(pages, reverse=True)
    assert model.local_order is FileColumn.PAGES
    model.unsort()
    assert [model.file_at(row).id for row in range(40)] == [file.id for file in files]
    assert model.local_order is None


def test_a_row_keeps_its_identity_when_sorted(model: FilesModel) -> None:
    model.show_page(make_files(20))
    index = QPersistentModelIndex(model.index(3, FileColumn.NAME))
    before = index.data()
    model.sort(FileColumn.NAME, Qt.SortOrder.DescendingOrder)
    assert index.row() == 16
    assert index.data() == before


def test_a_local_order_stays_for_the_next_page(model: FilesModel) -> None:
    model.show_page(make_files(5))
    model.sort(FileColumn.NAME, Qt.SortOrder.DescendingOrder)
    model.show_page(make_files(3))
    assert texts(model, FileColumn.NAME)[0] == "acme_invoice_0003.pdf"


def test_hostile_and_missing_facts_are_shown_as_plain_words(model: FilesModel) -> None:
    name = "a\nb\u202egnp.pdf <b>x</b>"
    model.show_page([RemoteFile(FileId("f"), name, None, None, None, None)])
    assert texts(model, FileColumn.NAME) == ["a bgnp.pdf <b>x</b>"]
    assert texts(model, FileColumn.TYPE) == ["—"]
    assert texts(model, FileColumn.PAGES) == ["—"]
    tip = model.index(0, FileColumn.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_a_drag_carries_the_rows(model: FilesModel) -> None:
    model.show_page(make_files(5))
    indexes = [model.index(row, column) for row in (1, 3) for column in FileColumn]
    assert [file.id for file in from_mime(model.mimeData(indexes))] == ["file_00002", "file_00004"]
    assert model.flags(indexes[0]) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_drag_from_within_the_selection_takes_all_pages_along(
    model: FilesModel, picked: PickedFiles
) -> None:
    files = make_files(10)
    picked.set_page(PageKey(FileQuery(), 1), files[:5], files[:2])
    picked.set_page(PageKey(FileQuery(), 2), files[5:], files[5:7])
    model.show_page(files[5:])
    dragged = from_mime(model.mimeData([model.index(0, 0)]))
    assert [file.id for file in dragged] == [file.id for file in (*files[:2], *files[5:7])]
    outside = from_mime(model.mimeData([model.index(4, 0)]))
    assert [file.id for file in outside] == [files[9].id]


def test_drag_data_carries_no_download_address() -> None:
    file = RemoteFile(FileId("f"), "n.pdf", "PDF", 2, None, None, presigned_url="https://secret")
    mime = to_mime([file])
    assert b"secret" not in bytes(mime.data(FILES_MIME).data())
    assert from_mime(mime) == (RemoteFile(FileId("f"), "n.pdf", "PDF", 2, None, None),)


@pytest.mark.parametrize(
    "data",
    [b"", b"not json", b"{}", b'"x"', b"[1, null, []]", b'[{"id": 3, "name": "x"}]', b"\xff\xfe",
     b'[{"id": "", "name": "x"}]', b'[{"id": "f"}]', b"[" * 100_000],
    ids=["empty", "words", "object", "text", "scalars", "number", "bytes", "no-id", "no-name", "deep"],
)  # fmt: skip
def test_foreign_drag_data_gives_nothing(data: bytes) -> None:
    mime = QMimeData()
    mime.setData(FILES_MIME, data)
    assert from_mime(mime) == ()
    assert from_mime(QMimeData()) == ()


def test_the_selection_counts_its_pages(picked: PickedFiles) -> None:
    files = make_files(30)
    for number in range(3):
        page = files[number * 10 : number * 10 + 10]
        picked.set_page(PageKey(FileQuery(), number + 1), page, page[:4])
    assert (len(picked), picked.page_count) == (12, 3)
    picked.set_page(PageKey(FileQuery(), 1), files[:10], ())
    assert (len(picked), picked.page_count) == (8, 2)
    assert files[0].id not in picked
    picked.clear()
    assert (len(picked), picked.page_count) == (0, 0)
