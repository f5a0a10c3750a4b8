"""Gathers what the command palette offers at this moment. For the main window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from extend_desktop.presentation.palette import (
    NEEDS_ACCOUNT,
    OPEN_SETTINGS,
    PaletteEntry,
    account_entry,
    batch_entry,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.dialogs import WindowDialogs
from extend_desktop.ui.views.window.menus import FIND_COMMAND, WindowMenus, shown_key
from extend_desktop.ui.views.window.opener import AccountOpener
from extend_desktop.ui.views.window.palette_item import PaletteItem
from extend_desktop.ui.views.window.work_place import WorkPlace
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.ui.views.window.palette import CommandPalette

_MOST_BATCHES, _MOST_USED = 100, 6
_USED = "palette"


@dataclass(frozen=True, slots=True)
class PaletteParts:
    """The parts of the window whose doings the palette offers."""

    session: Session
    work: WorkPlace
    menus: WindowMenus
    dialogs: WindowDialogs
    opener: AccountOpener


class PaletteOpener:
    """Opens the palette and remembers which commands were chosen in it.

    Attributes:
        palette: the one that is open; None most of the time.
    """

    def __init__(
        self, context: UiContext, parts: PaletteParts, tasks: PaneTasks, window: QWidget
    ) -> None:
        self._context = context
        self._parts = parts
        self._tasks = tasks
        self._window = window
        self.palette: CommandPalette | None = None

    def open(self) -> None:
        """Show the commands at once, and the batches when they are read."""
        from extend_desktop.ui.views.window.palette import CommandPalette  # noqa: PLC0415

        items = [*self._commands(), *self._settings(), *self._accounts()]
        self.palette = CommandPalette(self._context, items, self._used, self._chosen, self._window)
        self.palette.finished.connect(self._forget)
        self.palette.open_over(self._window)
        self._tasks.start(self._add_batches, "palette", policy=Policy.REPLACE)

    def _forget(self, _result: int) -> None:
        self.palette = None

    async def _add_batches(self) -> None:
        services = self._parts.session.current
        if services is None:
            return
        batches = (await services.batches.list())[:_MOST_BATCHES]
        if self.palette is not None and services is self._parts.session.current:
            self.palette.add(
                PaletteItem(batch_entry(batch), partial(self._parts.work.area.show_batch, batch.id))
                for batch in batches
            )

    def _commands(self) -> Iterator[PaletteItem]:
        for command, action in self._parts.menus.commands:
            if command.text is FIND_COMMAND:
                continue
            refusal = "" if action.isEnabled() else tr(NEEDS_ACCOUNT)
            place = tr(command.menu).replace("&", "")
            key = shown_key(command, action)
            entry = PaletteEntry(command.words, place, key, refusal=refusal, name=command.name)
            yield PaletteItem(entry, action.trigger)

    def _settings(self) -> Iterator[PaletteItem]:
        # The pages of Settings are not loaded before they are asked for.
        from extend_desktop.ui.views.settings.pages import PAGES  # noqa: PLC0415

        for page in PAGES:
            entry = PaletteEntry(tr(page.title), tr(OPEN_SETTINGS), name=page.title.source)
            yield PaletteItem(entry, partial(self._parts.dialogs.open_settings, page.key))

    def _accounts(self) -> Iterator[PaletteItem]:
        current = self._parts.session.current
        for account in self._parts.session.accounts:
            if current is None or account.id != current.account.id:
                act = partial(self._parts.opener.open_account, account.id)
                yield PaletteItem(account_entry(account), act)

    def _chosen(self, item: PaletteItem) -> None:
        if item.entry.name:
            self._remember(item.entry.name)
        item.act()

    def _remember(self, name: str) -> None:
        used = [known for known in self._used if known != name]
        self._context.settings.remember_layout(_USED, "\n".join([name, *used][:_MOST_USED]))

    @property
    def _used(self) -> list[str]:
        return self._context.settings.layout(_USED).split("\n")
