"""What the staging list's menus offer to settle rows: the type, a conversion, a password."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, can_become_pdf
from extend_desktop.presentation.findings import type_title_text
from extend_desktop.presentation.translation import tr
from extend_desktop.presentation.triage import TYPE_CHOICES, found_types_text

if TYPE_CHECKING:
    from extend_desktop.services.staging import Triage


def add_types(menu: QMenu, drafts: Sequence[Draft], choose: Callable[[str], object]) -> None:
    """Add the types that files may be sent as; `choose` is called with an ending, or with ''."""
    found = found_types_text(drafts)
    if found or any(draft.spec.upload.type for draft in drafts):
        menu.addAction(found or tr("As name and content say"), lambda: choose(""))
        menu.addSeparator()
    for ending in TYPE_CHOICES:
        menu.addAction(type_title_text(ending), lambda ending=ending: choose(ending))


def add_triage(
    menu: QMenu,
    selected: Sequence[Draft],
    triage: Triage,
    *,
    unlock: Callable[[str], object],
    give_password: Callable[[Sequence[Draft]], object],
) -> None:
    """Add what fits the selected rows: send as a type, convert to PDF, a password.

    Args:
        menu: of the list.
        selected: the selected rows.
        triage: carries out what is chosen.
        unlock: called to ask for the password of locked files, with why they are locked.
        give_password: called with the links that a password shall go along with.
    """
    files = [draft.key for draft in selected if draft.spec.kind is InputKind.LOCAL]
    if files:
        types = menu.addMenu(tr("Send as type"))
        add_types(types, selected, lambda ending: triage.choose_type(files, ending))
    _add_conversion(menu, [draft for draft in selected if can_become_pdf(draft)], triage)
    links = [draft for draft in selected if draft.spec.kind is InputKind.URL]
    if links:
        menu.addAction(tr("Password of the link…"), lambda: give_password(links))
    elif reason := next((draft.reason_code for draft in selected if draft.is_locked), None):
        menu.addAction(tr("Enter password…"), lambda: unlock(reason))


def _add_conversion(menu: QMenu, drafts: Sequence[Draft], triage: Triage) -> None:
    if not drafts:
        return
    keys = [draft.key for draft in drafts]
    is_on = all(draft.spec.upload.to_pdf for draft in drafts)
    action = menu.addAction(tr("Convert to PDF at Extend"))
    action.setCheckable(True)
    action.setChecked(is_on)
    action.triggered.connect(lambda: triage.convert_to_pdf(keys, is_wanted=not is_on))
