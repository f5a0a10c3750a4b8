"""The composer's list of staged inputs: follows the staging service, removes rows, undoes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft
from extend_desktop.presentation.copying import table_text
from extend_desktop.presentation.drafts import draft_place_text
from extend_desktop.presentation.input_metadata import EDIT_METADATA
from extend_desktop.presentation.send_anyway import send_anyway_question
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.drafts import DRAFT_COLUMNS, draft_row
from extend_desktop.ui.views.composer.extracted_menu import add_extracted
from extend_desktop.ui.views.composer.link_password import LinkPasswordDialog
from extend_desktop.ui.views.composer.metadata_editing import MetadataEditing
from extend_desktop.ui.views.composer.outcome_column import OutcomeColumn
from extend_desktop.ui.views.composer.send_anyway_menu import add_send_anyway
from extend_desktop.ui.views.composer.triage_menu import add_triage
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.live_table import LiveTableView

if TYPE_CHECKING:
    from extend_desktop.services.staging import StagingService

_FOLDER_FROM_PX, _SIZE_FROM_PX, _PAGES_FROM_PX, _METADATA_FROM_PX = 760, 400, 560, 900
_OUTCOME_COLUMN, _METADATA_COLUMN, _NEVER_PX = 4, 5, 1 << 24


class DraftsView(LiveTableView[int, Draft]):
    """The table of staged inputs; thousands of rows come in a few hundred at a time."""

    removed = Signal(object)
    """How many rows the operator removed."""
    password_wanted = Signal(str)
    """The selected rows need a password; why they are locked."""
    open_wanted = Signal(object)
    """The `Draft` whose file on this computer should be opened."""
    folder_wanted = Signal(object)
    """The `Draft` whose folder should be shown."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            context,
            "drafts",
            tr("Staged inputs"),
            DRAFT_COLUMNS,
            draft_row,
            least_px={
                1: _FOLDER_FROM_PX,
                2: _SIZE_FROM_PX,
                3: _PAGES_FROM_PX,
                _METADATA_COLUMN: _NEVER_PX,
            },
        )
        self._outcomes = OutcomeColumn(self.table, _OUTCOME_COLUMN)
        self._staging: StagingService | None = None
        self.metadata = MetadataEditing(context, self)
        self._searched: dict[int, str] = {}
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_selected)
        self.table.activated.connect(self._open)
        edit = QShortcut(QKeySequence("F2"), self.table)
        edit.setContext(Qt.ShortcutContext.WidgetShortcut)
        edit.activated.connect(self._edit_metadata)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the table shows all the service has said."""
        return self._feed.is_empty

    def bind(self, staging: StagingService | None) -> None:
        """Follow another staging list; None shows nothing."""
        self._staging = staging
        self.metadata.bind(staging)
        self._searched.clear()
        self._outcomes.forget()
        if staging is None:
            self._follow()
            return
        self._follow(
            staging.added.subscribe(self._put),
            staging.updated.subscribe(self._put),
            staging.removed.subscribe(self._drop),
            staging.reset.subscribe(self._reread),
        )
        self._put(staging.drafts)

    def show_metadata(self, *, is_any: bool) -> None:
        """Show the column of metadata, where there is room, while any row has some."""
        least_px = _METADATA_FROM_PX if is_any else _NEVER_PX
        self._narrow_columns.set_least_px(_METADATA_COLUMN, least_px)

    def search(self, text: str) -> None:
        """Show only the rows whose name or folder has `text` in it; nothing shows all."""
        wanted, searched = text.casefold(), self._searched
        self.model.show_accepted(
            (lambda row: wanted in searched.get(row.key, "")) if wanted else None
        )

    def selected_drafts(self) -> list[Draft]:
        """Return the selected rows as the service has them now."""
        wanted = set(self.selected_keys())
        drafts = self._staging.drafts if self._staging and wanted else ()
        return [draft for draft in drafts if draft.key in wanted]

    def remove_selected(self) -> None:
        """Take the selected rows out of staging; undo brings them back."""
        keys = self.selected_keys()
        if self._staging is None or not keys:
            return
        first = self.table.selected_rows()[0]
        self._staging.remove(keys)
        self._select_near(first)
        self.removed.emit(len(keys))

    def _select_near(self, row: int) -> None:
        """Keep the keyboard where it was, so that Del can be pressed again."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(row, last))

    def _put(self, drafts: Sequence[Draft]) -> None:
        self._feed.put((draft.key, draft) for draft in drafts)

    def _drop(self, keys: frozenset[int]) -> None:
        self._feed.discard(keys)
        self.model.remove(keys)
        if not self.model.total:
            self._searched.clear()
            return
        for key in keys:
            self._searched.pop(key, None)

    def _reread(self, _fact: None) -> None:
        drafts = self._staging.drafts if self._staging else ()
        known = {draft.key for draft in drafts}
        self._feed.clear()
        self.model.remove([key for key in self.model.all_keys() if key not in known])
        self._put(drafts)

    @override
    def _apply(self, facts: Sequence[Draft]) -> None:
        self._searched.update((draft.key, searched_text(draft)) for draft in facts)
        super()._apply(facts)
        self._outcomes.note(facts)

    @override
    def _fill_menu(self, menu: QMenu) -> None:
        keys = self.selected_keys()
        if (local := self._selected_file()) is not None:
            menu.addAction(tr("Open"), self._open)
            menu.addAction(tr("Show in folder"), lambda: self.folder_wanted.emit(local))
        menu.addAction(tr("Copy name and place"), lambda: self._copy(keys))
        self._add_anyway(menu, keys)
        if self._staging is not None:
            selected = self.selected_drafts()
            add_extracted(menu, selected, self._staging.extracted)
            add_triage(
                menu,
                selected,
                self._staging.triage,
                unlock=self.password_wanted.emit,
                give_password=self._ask_link_password,
            )
        edit = menu.addAction(tr(EDIT_METADATA), self._edit_metadata)
        edit.setShortcut(QKeySequence("F2"))
        remove = menu.addAction(tr("Remove from list"), self.remove_selected)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))

    def _add_anyway(self, menu: QMenu, keys: Sequence[int]) -> None:
        wanted = set(keys)
        drafts = self._staging.drafts if self._staging else ()
        add_send_anyway(
            menu,
            [draft for draft in drafts if draft.key in wanted],
            drafts,
            send=self.ask_to_send,
            hold_back=self._hold_back,
        )

    def ask_to_send(self, drafts: Sequence[Draft]) -> None:
        """Ask once for all of them; nothing is sent before Submit either."""
        staging = self._staging
        words = send_anyway_question(drafts)
        question = QuestionDialog(
            self._context, self, tr("Send anyway"), words, tr("Send anyway"), tr("Hold back")
        )
        keys = [draft.key for draft in drafts]
        question.accepted.connect(lambda: staging and staging.triage.send_anyway(keys))
        question.open()

    def _ask_link_password(self, links: Sequence[Draft]) -> None:
        staging, keys = self._staging, [draft.key for draft in links]
        dialog = LinkPasswordDialog(self)

        def give(typed: str) -> None:
            if staging is not None:
                staging.triage.give_password(keys, typed)

        dialog.entered.connect(give)
        dialog.open()

    def _selected_file(self) -> Draft | None:
        """Return the row that is selected alone, if it is a file of this computer."""
        selected = self.selected_drafts() if len(self.table.selected_rows()) == 1 else []
        return next((row for row in selected if row.spec.kind is InputKind.LOCAL), None)

    def _open(self) -> None:
        if (local := self._selected_file()) is not None:
            self.open_wanted.emit(local)

    def _edit_metadata(self) -> None:
        self.metadata.ask(self.selected_drafts())

    def _hold_back(self, drafts: Sequence[Draft]) -> None:
        if self._staging is not None:
            self._staging.triage.hold_back([draft.key for draft in drafts])

    def _copy(self, keys: Sequence[int]) -> None:
        wanted = set(keys)
        drafts = self._staging.drafts if self._staging else ()
        rows = [
            (draft.spec.name, draft_place_text(draft)) for draft in drafts if draft.key in wanted
        ]
        QGuiApplication.clipboard().setText(table_text((tr("Name"), tr("Place")), rows))


def searched_text(draft: Draft) -> str:
    """Return what of an input is searched, in small letters: its folder and its name."""
    return f"{draft.spec.folder}/{draft.spec.name}".casefold()
