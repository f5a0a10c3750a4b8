"""What the staging list's menu offers for rows that only their content holds back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu

from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.send_anyway import (
    hold_back_text,
    send_anyway_text,
    send_group_text,
)

Act = Callable[[Sequence[Draft]], object]


def add_send_anyway(
    menu: QMenu, selected: Sequence[Draft], listed: Sequence[Draft], *, send: Act, hold_back: Act
) -> None:
    """Add the actions that fit the selection, for it and for all rows held back alike.

    Args:
        menu: of the list.
        selected: the selected rows.
        listed: all rows.
        send: called with the rows to be sent anyway.
        hold_back: called with the rows that shall not be sent after all.
    """
    held = [draft for draft in selected if draft.may_be_forced]
    if held:
        menu.addAction(send_anyway_text(len(held), len(selected)), lambda: send(held))
    for reason, drafts in _groups(held, listed).items():
        menu.addAction(send_group_text(reason, len(drafts)), lambda all_of=drafts: send(all_of))
    forced = [draft for draft in selected if draft.is_forced]
    if forced:
        menu.addAction(hold_back_text(len(forced)), lambda: hold_back(forced))


def _groups(held: Sequence[Draft], listed: Sequence[Draft]) -> dict[str | None, list[Draft]]:
    """Return all rows of the reasons at hand, where there are more than are selected."""
    counts: defaultdict[str | None, int] = defaultdict(int)
    for draft in held:
        counts[draft.reason_code] += 1
    groups: defaultdict[str | None, list[Draft]] = defaultdict(list)
    for draft in listed:
        if draft.reason_code in counts and draft.may_be_forced:
            groups[draft.reason_code].append(draft)
    return {reason: rows for reason, rows in groups.items() if len(rows) > counts[reason]}
