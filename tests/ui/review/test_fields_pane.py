"""The values of a document: filtered, arrays opened within arrays, what is said of each value."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.page_geometry import Citation
from extend_desktop.domain.review import form_of
from extend_desktop.domain.review_compare import compare
from extend_desktop.domain.schema import schema_of
from extend_desktop.presentation.review import ARROW
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.widgets import LinkButton
from tests.helpers.pane_fixtures import built, click, column_texts, shown, until
from tests.helpers.ui_driver import shown_texts
from tests.ui.review.conftest import cited_field


def array(title: str, **properties: Any) -> dict[str, Any]:
    item = {"type": "object", "properties": properties}
    return {"type": "array", "extend:name": title, "items": item}


SCHEMA = schema_of(
    {
        "schema": {
            "type": "object",
            "properties": {
                "vendor": {"type": "string"},
                "date": {"type": "string"},
                "lines": array(
                    "Line items",
                    name={"type": "string"},
                    taxes=array("Taxes", rate={"type": "number"}, paid={"type": "boolean"}),
                ),
            },
        }
    }
)
BODY = {
    "value": {
        "vendor": "Acme",
        "date": None,
        "lines": [
            {"name": "Rope", "taxes": []},
            {"name": "Sail", "taxes": [{"rate": 7, "paid": True}, {"rate": 19, "paid": False}]},
        ],
    },
    "metadata": {
        "vendor": {
            "reviewAgentScore": 2,
            "insights": [{"type": "issue", "content": "The stamp hides it."}],
        },
        "lines[1].taxes[1].rate": {"ocrConfidence": 0.5},
    },
}


@pytest_asyncio.fixture
async def fields(context: UiContext) -> AsyncIterator[FieldsPane]:
    made = built(context, FieldsPane)
    made.show_form(form_of(BODY, SCHEMA))
    shown(made, QSize(404, 700))
    made.activateWindow()
    yield made
    made.deleteLater()


async def test_an_array_within_an_item_opens_by_return_and_closes_by_the_breadcrumb(
    fields: FieldsPane,
) -> None:
    (grid,) = fields.arrays.grids
    assert column_texts(grid.table, 1) == ["no rows", f"2 rows {ARROW}"]
    assert not grid.breadcrumb.isVisible()
    grid.table.setFocus()
    grid.table.setCurrentIndex(grid.model.index(1, 1))
    QTest.keyClick(grid.table, Qt.Key.Key_Return)
    assert column_texts(grid.table, 0) == ["7", "19"]
    assert grid.breadcrumb.isVisible()
    own = len(tuple(form_of(BODY, SCHEMA)))
    assert fields.current == own, "the first cell of the inner array"
    assert fields.current_field is not None
    assert fields.current_field.place == ("lines", 1, "taxes", 0, "rate")
    assert len(fields.order.all) == own + 4
    assert fields.order.doubtful_keys() == [0, 5], (
        "the inner array counts as one value, as in Results"
    )

    (back,) = grid.breadcrumb.findChildren(LinkButton)
    assert back.text() == "Line items"
    words = ["2", "Line items", "Taxes", ARROW, ARROW]
    await until(lambda: sorted(shown_texts(grid.breadcrumb)) == words)
    click(back)
    assert column_texts(grid.table, 0) == ["Rope", "Sail"]
    assert grid.table.currentIndex().row() == 1, "back at the cell that was opened"
    assert grid.table.currentIndex().column() == 1
    assert len(fields.order.all) == own
    grid.table.setCurrentIndex(grid.model.index(1, 1))
    QTest.keyClick(grid.table, Qt.Key.Key_Return)
    assert fields.arrays.leave()
    assert not fields.arrays.leave(), "there is none left to leave"


async def test_only_doubtful_values_and_items_are_shown_on_demand(fields: FieldsPane) -> None:
    assert fields.all_chip.text() == "All 3"
    assert fields.doubtful_chip.text() == "Doubtful 2"
    click(fields.doubtful_chip)
    (grid,) = fields.arrays.grids
    assert column_texts(fields.table, 0) == ["vendor"]
    assert column_texts(grid.table, 0) == ["Sail"]
    assert fields.arrays.total.full_text() == "1 doubtful of 2 rows"
    fields.pick(5)
    assert grid.table.currentIndex().row() == 0
    click(fields.all_chip)
    assert fields.arrays.total.full_text() == "2 rows"
    assert fields.table.model().rowCount() == 2
    assert grid.model.rowCount() == 2


async def test_an_array_takes_no_more_height_than_its_rows_need(fields: FieldsPane) -> None:
    """An empty one took a third of the pane, and a long one no more beside a few fields."""
    lines = [{"name": f"Item {number}", "taxes": []} for number in range(60)]
    for rows, least_px, most_px in ((lines, 300, 500), ((), 20, 90), (lines, 300, 500)):
        value = {"vendor": "Acme", "date": None, "lines": [*rows]}
        fields.show_form(form_of({"value": value, "metadata": {}}, SCHEMA))
        await until(lambda least=least_px: fields.arrays.height() >= least)
        await until(lambda most=most_px: fields.arrays.height() <= most)
        await until(lambda: not fields.table.verticalScrollBar().maximum())
        (grid,) = fields.arrays.grids
        assert grid.table.isVisible() is bool(rows)
        assert grid.empty.isVisible() is not bool(rows), "words, in the place of a head alone"
    click(fields.doubtful_chip)
    assert fields.arrays.isHidden()
    click(fields.all_chip)
    assert fields.arrays.isVisible()


async def test_what_is_known_of_a_value_is_said_beside_its_place(fields: FieldsPane) -> None:
    fields.pick(0)
    cut = fields.cut_out
    assert cut.sure.full_text() == "2 of 5, below 80 %"
    assert cut.where.isHidden(), "Extend gave no place, so there is no line for one"
    assert cut.remark.full_text() == "Score of the review agent · Issue: The stamp hides it."
    fields.pick(1)
    assert cut.remark.full_text() == ""


async def test_the_tab_of_an_array_begins_where_the_rest_of_the_pane_does(
    fields: FieldsPane,
) -> None:
    bar, button = fields.arrays.tabBar(), fields.foot.previous
    tab = bar.mapTo(fields, bar.tabRect(0).topLeft())
    assert tab.x() == button.mapTo(fields, button.rect().topLeft()).x()


@pytest.mark.parametrize("width_px", [590, 404, 340])
async def test_compared_values_and_their_names_share_the_width(
    fields: FieldsPane, width_px: int
) -> None:
    """In a wide window the names had a fifth of it, and the values before the review the rest."""
    other = form_of({**BODY, "value": {**BODY["value"], "vendor": "Acme Inc."}}, SCHEMA)
    fields.resize(width_px, 700)
    fields.show_comparison(compare(form_of(BODY, SCHEMA), other), "This run", None)
    table = fields.compare.table
    await until(lambda: table.isVisible() and table.viewport().width() > width_px - 20)
    name_px, this_px, other_px = (table.columnWidth(column) for column in range(3))
    assert name_px >= width_px * 0.25
    assert this_px >= width_px * 0.33
    assert abs(this_px - other_px) <= width_px * 0.05
    assert not table.horizontalScrollBar().maximum()


async def test_of_a_page_that_is_not_shown_only_its_number_is_said(context: UiContext) -> None:
    fields = FieldsPane(context)
    field = cited_field("total", Citation(1, (300, 200), ()))
    fields.cut_out.follow_page(True)
    fields.cut_out.show_field(field)
    assert fields.cut_out.where.full_text() == "page 1, 250 %"
    fields.cut_out.follow_page(False)
    assert fields.cut_out.where.full_text() == "page 1"
    fields.cut_out.show_field(cited_field("date", Citation(2, (300, 200), ())))
    assert fields.cut_out.where.full_text() == "page 2"
    assert fields.cut_out.strip.words == "The page is not shown"
    fields.deleteLater()
