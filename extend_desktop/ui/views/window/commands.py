"""What the menus offer: only what does something now. For the main window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtGui import QKeySequence as Keys

from extend_desktop.presentation.guide import FIRST_STEPS, GUIDE_TITLE, WHATS_NEW, guide_page
from extend_desktop.presentation.tour import TOUR
from extend_desktop.presentation.translation import marked
from extend_desktop.ui.views.window.command import Command
from extend_desktop.ui.views.window.dialogs import WindowDialogs
from extend_desktop.ui.views.window.menus import BATCH, EDIT, EXPORT, FILE, FIND_COMMAND, HELP, VIEW
from extend_desktop.ui.views.window.work_page import COMPOSE, MONITOR, REVIEW, TITLES
from extend_desktop.ui.views.window.work_place import WorkPlace
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.ui.views.composer.pane import ComposerPane
    from extend_desktop.ui.views.detail.pane import DetailPane
    from extend_desktop.ui.views.review.navigation import Navigation
    from extend_desktop.ui.views.window.monitor_page import MonitorPage
    from extend_desktop.ui.views.window.work_area import WorkArea

Callback = Callable[[], object]
_STANDARD, _ROLE = Keys.StandardKey, QAction.MenuRole


@dataclass(frozen=True, slots=True)
class WindowCallbacks:
    """What the window itself can do."""

    add_samples: Callback
    add_account: Callback
    quit: Callback
    refresh: Callback
    find_command: Callback
    show_tour: Callback
    dialogs: WindowDialogs


def window_commands(place: WorkPlace, callbacks: WindowCallbacks) -> tuple[Command, ...]:
    """Return the commands of all menus in their order."""
    work_commands = (*_work(place, callbacks), *_batch(place))
    return (*_file(place, callbacks), *work_commands, *_help(place, callbacks))


def _on(place: WorkPlace, act: Callable[[WorkArea], object]) -> Callback:
    # The pages are built after the menus.
    return lambda: act(place.area)


def _file(place: WorkPlace, callbacks: WindowCallbacks) -> tuple[Command, ...]:
    on = partial(_on, place)
    return (
        Command(
            FILE,
            marked("Add files…"),
            on(lambda work: work.composer.choose_files()),
            (_STANDARD.Open,),
            "file",
        ),
        Command(
            FILE,
            marked("Add folder…"),
            on(lambda work: work.composer.choose_folder()),
            ("Ctrl+Shift+O",),
            "folder",
        ),
        Command(
            FILE,
            marked("Watch a folder…"),
            on(lambda work: work.composer.watch_folder()),
            icon="clock",
        ),
        Command(FILE, marked("Add the sample documents"), callbacks.add_samples, icon="files"),
        Command(
            FILE,
            marked("Add account…"),
            callbacks.add_account,
            icon="plus",
            needs_account=False,
            starts_group=True,
        ),
        Command(
            FILE,
            marked("Settings…"),
            callbacks.dialogs.open_settings,
            ("Ctrl+,",),
            "settings",
            needs_account=False,
            role=_ROLE.PreferencesRole,
        ),
        Command(
            FILE,
            marked("Quit"),
            callbacks.quit,
            ("Ctrl+Q",),
            needs_account=False,
            role=_ROLE.QuitRole,
            starts_group=True,
        ),
    )


def _work(place: WorkPlace, callbacks: WindowCallbacks) -> tuple[Command, ...]:
    on = partial(_on, place)

    def on_compose(act: Callable[[ComposerPane], object]) -> Callback:
        return on(lambda work: work.show_and(COMPOSE.key, lambda: act(work.composer)))

    return (
        Command(
            EDIT,
            marked("Undo removal"),
            on_compose(lambda composer: composer.undo()),
            hint="Ctrl+Z",
        ),
        Command(
            EDIT,
            marked("Remove from list"),
            on(_remove_selected),
            hint="Del",  # untranslated: a key
        ),
        # Fields that take text have this key for themselves while they have the focus.
        Command(
            EDIT,
            marked("Paste list of inputs"),
            on(lambda work: work.composer.paste()),
            (_STANDARD.Paste,),
            "paste",
        ),
        Command(
            EDIT,
            marked("Find"),
            on(lambda work: work.focus_search()),
            (_STANDARD.Find,),
            "search",
            starts_group=True,
        ),
        *_pages(place),
        *_doubts(place),
        Command(
            VIEW,
            marked("Files at Extend"),
            on(lambda work: work.toggle_files()),
            ("Ctrl+Shift+F",),
            "folder",
        ),
        Command(VIEW, marked("Refresh"), callbacks.refresh, ("F5",), "refresh", starts_group=True),
        Command(VIEW, marked("Next pane"), on(lambda work: work.focus_next_pane()), ("F6",)),
        Command(
            VIEW,
            marked("Previous pane"),
            on(lambda work: work.focus_previous_pane()),
            ("Shift+F6",),
        ),
        Command(
            VIEW,
            marked("Columns of the table…"),
            on(_choose_columns),
        ),
        Command(VIEW, marked("Reset the layout"), on(lambda work: work.reset()), starts_group=True),
        Command(BATCH, marked("Submit"), on(lambda work: work.submit()), ("Ctrl+Return",), "send"),
        Command(BATCH, marked("Clear the list"), on_compose(lambda composer: composer.clear())),
    )


def _remove_selected(work: WorkArea) -> None:
    # What would go is not in sight on another page, so that it is only shown there.
    is_in_sight = work.composer.isVisible()
    work.bring(COMPOSE.key)
    if is_in_sight:
        work.composer.view.remove_selected()


def _pages(place: WorkPlace) -> tuple[Command, ...]:
    return tuple(
        Command(
            VIEW,
            title.text,
            _on(place, partial(_show_page, title.key)),
            (f"Ctrl+{title.number}",),
            title.icon,
        )
        for title in TITLES
    )


def _choose_columns(work: WorkArea) -> None:
    from extend_desktop.ui.views.window.column_menu import choose_columns  # noqa: PLC0415

    choose_columns(work.page.shown_panes)


def _show_page(key: str, work: WorkArea) -> None:
    work.show_page(key)


def _doubts(place: WorkPlace) -> tuple[Command, ...]:
    def on_review(act: Callable[[Navigation], object]) -> Callback:
        return _on(
            place,
            lambda work: work.show_and(REVIEW.key, lambda: act(work.review.navigation)),
        )

    following, previous = marked("Next doubtful value"), marked("Previous doubtful value")
    return (
        Command(
            VIEW, following, on_review(lambda at: at.next_doubt()), hint="N", starts_group=True
        ),
        Command(VIEW, previous, on_review(lambda at: at.previous_doubt()), hint="P"),
    )


def _batch(place: WorkPlace) -> tuple[Command, ...]:
    def on_monitor(act: Callable[[MonitorPage], object]) -> Callback:
        # Not before it is chosen: the page is built when it is first needed.
        def on_selected(work: WorkArea) -> None:
            page = work.monitor
            page.when_settled(lambda: act(page))

        return _on(place, lambda work: work.show_and(MONITOR.key, partial(on_selected, work)))

    def on_batch(act: Callable[[DetailPane], object]) -> Callback:
        return on_monitor(lambda page: page.act_on_batch(lambda: act(page.detail)))

    return (
        Command(
            BATCH,
            marked("Pause or resume"),
            on_monitor(lambda page: page.batches.pause_or_resume()),
            icon="pause",
            hint="Space",
            starts_group=True,
        ),
        Command(
            BATCH,
            marked("Retry failed"),
            on_batch(lambda detail: detail.commands.retry_failed()),
            ("Ctrl+R",),
            "retry",
        ),
        Command(
            BATCH,
            marked("Cancel the batch…"),
            on_batch(lambda detail: detail.commands.cancel()),
            icon="stop",
        ),
        Command(
            BATCH,
            marked("Pause all"),
            on_monitor(lambda page: page.batches.commands.pause_all()),
            icon="pause",
            starts_group=True,
        ),
        Command(
            BATCH,
            marked("Resume all"),
            on_monitor(lambda page: page.batches.commands.resume_all()),
            icon="play",
        ),
        Command(
            BATCH,
            marked("When done…"),
            on_monitor(lambda page: page.open_when_done()),
            icon="clock",
        ),
        Command(
            BATCH,
            marked("Adopt a batch run…"),
            on_monitor(lambda page: page.batches.commands.adopt()),
            icon="link",
        ),
        Command(
            BATCH,
            marked("Rename"),
            on_batch(lambda detail: detail.rename()),
            icon="rename",
            hint="F2",
            starts_group=True,
        ),
        Command(
            BATCH,
            EXPORT,
            on_batch(lambda detail: detail.exports.ask()),
            ("Ctrl+E",),
            "export",
        ),
        Command(
            BATCH,
            marked("Delete from history…"),
            on_monitor(lambda page: page.batches.delete()),
            icon="trash",
        ),
        Command(
            BATCH,
            marked("Delete at Extend…"),
            on_monitor(lambda page: page.batches.delete_at_extend()),
            icon="trash",
        ),
    )


def _help(place: WorkPlace, callbacks: WindowCallbacks) -> tuple[Command, ...]:
    open_guide = callbacks.dialogs.open_guide

    def guide() -> None:
        page = guide_page(place.area.page.title.key) if place.is_shown else FIRST_STEPS
        open_guide(page)

    return (
        Command(HELP, GUIDE_TITLE, guide, ("F1",), "help", needs_account=False),
        Command(
            HELP,
            FIND_COMMAND,
            callbacks.find_command,
            ("Ctrl+Shift+P",),
            "search",
            needs_account=False,
        ),
        Command(HELP, TOUR, callbacks.show_tour, icon="arrow-right"),
        Command(
            HELP,
            marked("Keyboard shortcuts"),
            callbacks.dialogs.open_shortcuts,
            ("Ctrl+?", "Ctrl+/"),
            "keyboard",
            needs_account=False,
        ),
        Command(
            HELP,
            marked("Log and diagnostics…"),
            callbacks.dialogs.open_diagnostics,
            icon="table",
            needs_account=False,
        ),
        Command(
            HELP,
            marked("What is new"),
            partial(open_guide, WHATS_NEW),
            icon="star",
            needs_account=False,
            starts_group=True,
        ),
        Command(
            HELP,
            marked("About Extend Desktop"),
            callbacks.dialogs.open_about,
            icon="info",
            needs_account=False,
            role=_ROLE.AboutRole,
        ),
    )
