"""Keeps for each batch which counts it was filtered by and how its runs and results were sorted."""

from __future__ import annotations

import json
from typing import Any, cast

from PySide6.QtCore import QObject, Qt

from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.too_much import TOO_MUCH
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.results_layout import ResultsSort
from extend_desktop.ui.views.detail.results import ResultsView
from extend_desktop.ui.views.detail.runs import RunsView
from extend_desktop.ui.widgets import FilterChips

_VERSION = "v3"


class BatchMemory(QObject):
    """Puts chips and sorting of a batch back as they were left, also at the next start."""

    def __init__(
        self, context: UiContext, chips: FilterChips, runs: RunsView, results: ResultsView
    ) -> None:
        super().__init__(runs)
        self._settings = context.settings
        self._chips = chips
        self._table = runs.table
        self._results = results
        self._batch_id: BatchId | None = None
        chips.changed.connect(self._keep)
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._keep)
        results.header.sort_changed.connect(self._keep)
        results.tools.doubtful.clicked.connect(self._keep)

    def show_batch(self, batch_id: BatchId | None) -> None:
        """Arrange what is shown as this batch was left; its results are not read yet."""
        # Nothing is kept of the change itself.
        self._batch_id = None
        facts = self._kept(batch_id) if batch_id is not None else {}
        self._chips.choose([str(key) for key in facts.get("chips", ())])
        column, is_descending = facts.get("runs", (-1, False))
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self._table.sortByColumn(column, order)
        self._results.header.sorting = ResultsSort(*facts.get("results", ()))
        self._results.tools.doubtful.setChecked(facts.get("doubtful") is True)
        self._batch_id = batch_id

    def _kept(self, batch_id: BatchId) -> dict[str, Any]:
        """Return what was kept; of another version, or damaged, nothing."""
        version, _, text = self._settings.layout(_key(batch_id)).partition(":")
        if version != _VERSION:
            return {}
        try:
            facts = cast("dict[str, Any]", json.loads(text))
            column, is_descending = facts["runs"]
            key, is_reversed = facts["results"]
            return {
                "chips": [str(chip) for chip in facts["chips"]],
                "runs": (self._known(int(column)), is_descending is True),
                "results": (str(key), is_reversed is True),
                "doubtful": facts["doubtful"] is True,
            }
        except (ValueError, TypeError, KeyError, *TOO_MUCH):
            return {}

    def _known(self, column: int) -> int:
        return column if 0 <= column < self._table.model().columnCount() else -1

    def _keep(self) -> None:
        if self._batch_id is None:
            return
        header = self._table.horizontalHeader()
        is_descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        facts = {
            "chips": self._chips.keys,
            "runs": (header.sortIndicatorSection(), is_descending),
            "results": self._results.header.sorting,
            "doubtful": self._results.tools.doubtful.isChecked(),
        }
        text = json.dumps(facts, separators=(",", ":"))
        self._settings.remember_layout(_key(self._batch_id), f"{_VERSION}:{text}")


def _key(batch_id: BatchId) -> str:
    return f"batch/{batch_id}"
