"""What the staging list's menu offers for rows whose result is known already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from extend_desktop.domain.drafts import EXTRACTED, Draft
from extend_desktop.presentation.earlier_results import SEND_ROWS, SKIP_ROWS
from extend_desktop.presentation.translation import tr

if TYPE_CHECKING:
    from extend_desktop.services.staging.extracted_drafts import ExtractedDrafts


def add_extracted(menu: QMenu, selected: Sequence[Draft], rows: ExtractedDrafts) -> None:
    """Add what fits the selected rows: leave them out, or send them after all."""
    sent = [draft.key for draft in selected if draft.extracted and draft.is_sent]
    if sent:
        menu.addAction(tr(SKIP_ROWS), lambda: rows.skip(sent))
    skipped = [draft.key for draft in selected if draft.reason_code == EXTRACTED]
    if skipped:
        menu.addAction(tr(SEND_ROWS), lambda: rows.run_again(skipped))
