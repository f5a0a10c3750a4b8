"""The width of the column that says what will happen to each input. For the composer's list."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from typing_extensions import override

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.drafts import draft_outcome_text
from extend_desktop.ui.responsive_columns import FittedColumns
from extend_desktop.ui.widgets import DataTable
from extend_desktop.ui.widgets.data_table import grow_column

_AROUND_PX = 36
"""The dot before a text, and what lies between and beside them."""
_MOST_SHARE = 0.4


class OutcomeColumn(FittedColumns):
    """Gives the column what its texts need, and no more: the rest is for the names.

    It never takes more than a share of the list, nor less than its first width.
    """

    def __init__(self, table: DataTable, column: int) -> None:
        super().__init__(table)
        self._list, self._column = table, column
        self._kinds: set[Hashable] = set()
        self._needed_px = 0

    def note(self, drafts: Iterable[Draft]) -> None:
        """Make room for what is said of these rows too."""
        before_px = self._needed_px
        for draft in drafts:
            # Of very many rows only a few differ in what is said of them.
            if (kind := _kind_of(draft)) not in self._kinds:
                self._kinds.add(kind)
                width_px = self._list.fontMetrics().horizontalAdvance(draft_outcome_text(draft))
                self._needed_px = max(self._needed_px, width_px + _AROUND_PX)
        if self._needed_px != before_px:
            self._fit()

    def forget(self) -> None:
        """Begin anew, for another list."""
        self._kinds.clear()
        self._needed_px = 0
        self._fit()

    @override
    def _fit(self) -> None:
        most_px = round(self._list.viewport().width() * _MOST_SHARE)
        least_px = self._list.first_widths_px[self._column]
        grow_column(self._list, self._column, max(least_px, min(self._needed_px, most_px)))


def _kind_of(draft: Draft) -> Hashable:
    """Return what decides the words."""
    spec, upload = draft.spec, draft.spec.upload
    return (
        draft.state,
        draft.reason_code,
        draft.lost_password,
        draft.send_anyway,
        bool(draft.twin),
        bool(draft.extracted),
        len(draft.warnings),
        spec.kind,
        spec.file_id is None,
        upload.type,
        upload.to_pdf,
        upload.needs_password,
    )
