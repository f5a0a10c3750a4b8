"""Every live table: what is shown, what stays selected, and how few signals the view hears."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot
from typing_extensions import override

from extend_desktop.ui.models.cells import Cell, CellStyle, Column, LazyCells, TableRow
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from tests.helpers.call_count import calls_during
from tests.helpers.pane_fixtures import until, watch_model

COLUMNS = (Column("Name", 100), Column("Size", 60, is_numeric=True))


def row(key: int, name: str = "", size: float | None = None, group: str = "a") -> TableRow[int]:
    text = "—" if size is None else f"{size:g}"
    style = CellStyle.MISSING if size is None else CellStyle.NORMAL
    cells = (Cell(name or f"row {key}"), Cell(text, number=size, style=style))
    return TableRow(key, key, cells, group)


@pytest.fixture
def model() -> KeyedTableModel[int]:
    return KeyedTableModel[int](COLUMNS)


@pytest.fixture(autouse=True)
def tester(model: KeyedTableModel[int]) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def keys(model: KeyedTableModel[int]) -> list[int]:
    return [model.key_at(position) for position in range(model.rowCount())]


def select(view: QTableView, model: KeyedTableModel[int], *wanted: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for key in wanted:
        position = model.position_of(key)
        assert position is not None
        view.selectionModel().select(model.index(position, 0), flags.Select | flags.Rows)


def selected(view: QTableView, model: KeyedTableModel[int]) -> set[int]:
    return {model.key_at(index.row()) for index in view.selectionModel().selectedRows()}


@pytest.fixture
def view(qtbot: QtBot, model: KeyedTableModel[int]) -> QTableView:
    table = QTableView()
    qtbot.addWidget(table)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setModel(model)
    return table


def test_rows_stand_in_their_order_whenever_they_come(model: KeyedTableModel[int]) -> None:
    model.upsert([row(5), row(1)])
    model.upsert([row(3)])
    assert keys(model) == [1, 3, 5]
    assert model.position_of(3) == 1
    assert model.position_of(9) is None


def test_many_changes_are_a_few_ranges(qtbot: QtBot, model: KeyedTableModel[int]) -> None:
    model.upsert([row(key) for key in range(1000)])
    heard: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: heard.append((first.row(), last.row())))
    changed = range(10, 900, 3)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        model.upsert([row(key, "new") for key in changed])
    assert len(heard) <= 8
    assert all(any(first <= at <= last for first, last in heard) for at in changed)
    assert model.index(10, 0).data() == "new"
    assert model.index(11, 0).data() == "row 11"


async def test_rows_that_did_not_change_are_not_painted(
    view: QTableView, model: KeyedTableModel[int]
) -> None:
    model.upsert([row(key) for key in range(1000)])
    view.show()
    view.scrollTo(model.index(500, 0), QTableView.ScrollHint.PositionAtTop)
    painted: list[int] = []
    view.setItemDelegate(_Noting(painted, view))
    await until(lambda: view.windowHandle().isExposed() and len(painted) > 4)
    view.viewport().repaint()
    painted.clear()
    model.upsert([row(key, "new") for key in (3, 501, 503, 997)])
    model.upsert([row(key, "newer") for key in (4, 998)])
    await until(lambda: 503 in painted)
    # With the line of the grid, the row below each.
    assert set(painted) <= {501, 502, 503, 504}


class _Noting(QStyledItemDelegate):
    """Notes which rows it was asked to paint."""

    def __init__(self, painted: list[int], parent: QTableView) -> None:
        super().__init__(parent)
        self._painted = painted

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self._painted.append(index.row())


def test_many_arrivals_are_one_insertion(model: KeyedTableModel[int]) -> None:
    model.upsert([row(key) for key in range(0, 1000, 2)])
    heard: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, last: heard.append(last - first + 1))
    model.upsert([row(key) for key in range(1, 1000, 2)])
    assert heard == [500]
    assert keys(model) == list(range(1000))


def test_the_selection_stays_with_its_rows(view: QTableView, model: KeyedTableModel[int]) -> None:
    model.upsert([row(key, size=key % 7) for key in range(50)])
    select(view, model, 7, 20, 33)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert selected(view, model) == {7, 20, 33}
    model.upsert([row(key, size=key) for key in range(0, 60, 2)])
    assert selected(view, model) == {7, 20, 33}
    model.show_groups(["a"])
    model.upsert([row(20, group="b")])
    assert selected(view, model) == {7, 33}


def test_sorting_follows_changes_of_the_sorted_column(model: KeyedTableModel[int]) -> None:
    model.upsert([row(1, size=10), row(2, size=20), row(3, size=30)])
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert keys(model) == [3, 2, 1]
    model.upsert([row(1, size=99)])
    assert keys(model) == [1, 3, 2]
    model.sort(-1)
    assert keys(model) == [1, 2, 3]


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_missing_values_stay_last(model: KeyedTableModel[int], order: Qt.SortOrder) -> None:
    model.upsert([row(1), row(2, size=2), row(3, size=1)])
    model.sort(1, order)
    assert keys(model)[-1] == 1


def test_names_sort_as_people_count(model: KeyedTableModel[int]) -> None:
    model.upsert([row(1, "scan 10"), row(2, "Scan 9"), row(3, "scan 1")])
    model.sort(0)
    assert keys(model) == [3, 2, 1]


def test_a_filter_shows_its_groups_and_follows_rows_that_change_group(
    qtbot: QtBot, model: KeyedTableModel[int]
) -> None:
    model.upsert([row(key, group="ab"[key % 2]) for key in range(10)])
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_groups(["b"])
        assert keys(model) == [1, 3, 5, 7, 9]
        model.upsert([row(3, group="a"), row(4, group="b")])
        assert keys(model) == [1, 4, 5, 7, 9]
        model.show_groups([])
    assert keys(model) == list(range(10))
    assert model.total == 10


def test_removing_few_and_many(model: KeyedTableModel[int]) -> None:
    model.upsert([row(key) for key in range(200)])
    model.remove([0, 5, 199, 7777])
    assert model.rowCount() == 197
    model.remove(list(range(100)))
    assert keys(model) == list(range(100, 199))
    assert model.position_of(100) == 0


def test_removing_all_of_a_long_table_is_no_work_a_row() -> None:
    # Not the fixture: what watches over that one asks for every row.
    model = KeyedTableModel[int](COLUMNS)
    model.upsert([row(key) for key in range(3_000)])
    removals: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removals.append((first, last)))
    assert calls_during(lambda: model.remove(frozenset(range(3_001)))) < 300
    assert removals == [(0, 2_999)]
    assert (model.rowCount(), model.total) == (0, 0)
    model.upsert([row(7)])
    assert keys(model) == [7]


def test_a_feed_forgets_many_rows_at_the_cost_of_those_that_wait(qtbot: QtBot) -> None:
    parent = QObject()
    feed = Coalescer[int, str](lambda _facts: None, parent)
    feed.put((key, "") for key in (1, 2, 9_999))
    assert calls_during(lambda: feed.discard(frozenset(range(3_000)))) < 30
    assert not feed.is_empty
    feed.discard([9_999])
    assert feed.is_empty


def test_hostile_text_is_one_plain_line_and_its_tooltip_is_escaped(
    model: KeyedTableModel[int],
) -> None:
    cell = Cell("x", tooltip="<img src='file:///etc/passwd'>\n<b>second</b>")
    model.upsert([TableRow(1, 1, (cell, Cell()))])
    tooltip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tooltip
    assert "&lt;img" in tooltip
    assert "<br>&lt;b&gt;second" in tooltip


def test_anything_at_random_agrees_with_a_plain_list(
    view: QTableView, model: KeyedTableModel[int]
) -> None:
    rng = random.Random(7)
    reference: dict[int, TableRow[int]] = {}
    groups: list[str] = []
    column, order = -1, Qt.SortOrder.AscendingOrder
    for _ in range(300):
        kind = rng.randrange(5)
        if kind <= 1:
            updates = [
                row(key, size=rng.choice([None, 1.0, 2.0, 3.0]), group=rng.choice("abc"))
                for key in rng.sample(range(120), 20)
            ]
            reference.update((row.key, row) for row in updates)
            model.upsert(updates)
        elif kind == 2:
            gone = rng.sample(range(120), rng.choice([2, 50]))
            reference = {key: item for key, item in reference.items() if key not in gone}
            model.remove(gone)
        elif kind == 3:
            groups = rng.sample("abc", rng.randrange(3))
            model.show_groups(groups)
        else:
            column, order = rng.choice([-1, 1]), rng.choice(list(Qt.SortOrder))
            model.sort(column, order)
        expected = {key for key, item in reference.items() if not groups or item.group in groups}
        assert set(keys(model)) == expected
        assert model.total == len(reference)
        numbers = [reference[key].cells[1].number for key in keys(model)]
        present = [number for number in numbers if number is not None]
        if column == 1:
            assert present == sorted(present, reverse=order is Qt.SortOrder.DescendingOrder)
            assert numbers == present + [None] * (len(numbers) - len(present))
        else:
            assert keys(model) == sorted(expected, reverse=order is Qt.SortOrder.DescendingOrder)


class CountedCells(LazyCells):
    """Two cells, and how often each of all rows was made."""

    made = 0

    def __init__(self, name: str) -> None:
        self._name = name

    @override
    def __len__(self) -> int:
        return 2

    @override
    def make(self, column: int) -> Cell:
        CountedCells.made += 1
        return Cell(f"{self._name} {column}")


def test_cells_of_a_long_table_are_made_when_shown_once_and_anew_after_a_change(
    model: KeyedTableModel[int],
) -> None:
    CountedCells.made = 0
    model.replace(TableRow(key, key, CountedCells("old"), "a") for key in range(10_000))
    assert CountedCells.made < 100  # the tester looks at a few
    before = CountedCells.made
    for _ in range(3):
        assert model.data(model.index(5000, 1)) == "old 1"
    # Not the cells beside it, which may be hidden.
    assert CountedCells.made == before + 1
    model.upsert([TableRow(5000, 5000, CountedCells("new"), "a")])
    assert model.data(model.index(5000, 1)) == "new 1"
    model.remove([5000])
    assert model.data(model.index(5000, 1)) == "old 1"


def test_lazy_cells_are_a_sequence() -> None:
    cells = CountedCells("x")
    assert [cell.text for cell in cells] == ["x 0", "x 1"]
    assert cells[-1].text == "x 1"
    assert [cell.text for cell in cells[:1]] == ["x 0"]
    with pytest.raises(IndexError):
        cells[2]


async def test_very_many_rows_are_sorted_in_pieces_and_miss_no_change() -> None:
    model: KeyedTableModel[int] = KeyedTableModel(COLUMNS)
    watch_model(model)
    model.replace(row(key, size=float(key % 97)) for key in range(3_000))
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert keys(model) == list(range(3_000)), "sorted at once, with the loop held for it"
    model.upsert([row(5, size=1_000.0), row(9_000, size=2_000.0)])
    model.remove([96])
    model.show_groups(["a"])
    await until(lambda: keys(model)[:2] == [9_000, 5])
    sizes = [model.row_at(number).cells[1].number or 0.0 for number in range(model.rowCount())]
    assert sizes == sorted(sizes, reverse=True)
    assert 96 not in keys(model)
    model.sort(1, Qt.SortOrder.AscendingOrder)
    model.sort(-1)
    assert keys(model) == sorted(keys(model))
