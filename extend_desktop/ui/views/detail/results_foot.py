"""Below the results: how many there are, how many are doubtful, what they add up to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from extend_desktop.domain.doubts import DoubtCounts
from extend_desktop.domain.results import ResultColumn, Total
from extend_desktop.presentation.results import (
    NEW_ROWS_HINT,
    filled_text,
    limit_text,
    new_rows_text,
    selection_text,
    totals_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import PlainLabel, Rule, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import column_box, wide
from extend_desktop.ui.widgets.chip_button import ChipButton

_HEIGHT_PX, _MARGIN_PX = 30, 11
_WIDE_FROM_PX = 820
_SHOWN_TOTALS, _ALL_TOTALS = 2, 1000


class ResultsFoot(QWidget):
    """Facts of the rows shown, or of the cells selected."""

    sort_requested = Signal()
    """New rows are to be sorted in."""

    def __init__(self) -> None:
        super().__init__()
        self.filled = PlainLabel()
        self.limit = PlainLabel(role="muted")
        self.new_rows = ChipButton("")
        self.totals = PlainLabel()
        self.selection = PlainLabel()
        self.spent = PlainLabel(role="muted")
        self._is_wide, self._has_selection = True, False
        self._setup_ui()

    def show_counts(self, counts: DoubtCounts, limit_percent: int) -> None:
        """Show how many documents have a result and how many values are doubtful."""
        self.filled.setText(filled_text(counts))
        self.limit.setText(limit_text(limit_percent) if counts.values else "")
        self._fit()

    def show_totals(self, column: ResultColumn | None, totals: Sequence[Total]) -> None:
        """Show what the rows add up to."""
        text = totals_text(column, totals, _SHOWN_TOTALS) if column is not None else ""
        self.totals.setText(text)
        whole = totals_text(column, totals, _ALL_TOTALS) if column is not None else ""
        set_plain_tooltip(self.totals, whole)

    def show_selection(self, cells: int, totals: Sequence[Total]) -> None:
        """Show what the selected cells add up to; of a single one nothing."""
        self._has_selection = has_some = cells > 1
        self.selection.setText(selection_text(cells, totals) if has_some else "")
        self.selection.setVisible(has_some)
        self._fit()

    def show_new_rows(self, count: int) -> None:
        """Offer to sort in what came since the rows were sorted."""
        self.new_rows.setText(new_rows_text(count))
        self.new_rows.setVisible(count > 0)

    def fit(self, width_px: int) -> None:
        """Leave the totals out where there is no room for them."""
        self._is_wide = width_px >= _WIDE_FROM_PX
        self._fit()

    def _fit(self) -> None:
        self.totals.setVisible(self._is_wide and not self._has_selection)
        # Alone it has room in any case, and an empty foot would say nothing.
        self.spent.setVisible(self._is_wide or not self.filled.full_text())

    def _setup_ui(self) -> None:
        self.setFixedHeight(_HEIGHT_PX)
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        row.setSpacing(8)
        for widget in (self.filled, self.limit, self.new_rows):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.totals, self.selection, self.spent):
            row.addWidget(widget)
        column_box(self, Rule(), wide(row), spacing_px=0)
        set_plain_tooltip(self.new_rows, tr(NEW_ROWS_HINT))
        self.new_rows.setCheckable(False)
        self.new_rows.clicked.connect(self.sort_requested)
        self.show_new_rows(0)
        self.show_selection(0, ())
