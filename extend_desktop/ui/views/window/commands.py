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
from extend_desktop.ui.views.window.column_menu import choose_columns
from extend_desktop.ui.views.window.command import Command
from extend_desktop.ui.views.window.dialogs import WindowDialogs
from extend_desktop.ui.views.window.menus import BATCH, EDIT, EXPORT, FILE, FIND_COMMAND, HELP, VIEW
from extend_desktop.ui.views.window.work_area import WorkArea
from extend_desktop.ui.views.window.work_page import COMPOSE, MONITOR, REVIEW, TITLES
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.ui.views.review.navigation import Navigation
    from extend_desktop.ui.views.window.monitor_page import MonitorPage

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


def window_commands(work: WorkArea, callbacks: WindowCallbacks) -> tuple[Command, ...]:
    """Return the commands of all menus in their order."""
    work_commands = (*_work(work, callbacks), *_batch(work))
    return (*_file(work, callbacks), *work_commands, *_help(work, callbacks))


def _file(work: WorkArea, callbacks: WindowCallbacks) -> tuple[Command, ...]:
    composer = work.composer
    return (
        Command(FILE, marked("Add files…"), composer.choose_files, (_STANDARD.Open,), "file"),
        Command(FILE, marked("Add folder…"), composer.choose_folder, ("Ctrl+Shift+O",), "folder"),
        Command(FILE, marked("Watch a folder…"), composer.watch_folder, icon="clock"),
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


def _work(work: WorkArea, callbacks: WindowCallbacks) -> tuple[Command, ...]:
    composer = work.composer

    def on_compose(act: Callback) -> Callback:
        return lambda: work.show_and(COMPOSE.key, act)

    def remove_selected() -> None:
        # What would go is not in sight on another page, so that it is only shown there.
        is_in_sight = composer.isVisible()
        work.bring(COMPOSE.key)
        if is_in_sight:
            composer.view.remove_selected()

    return (
        Command(EDIT, marked("Undo removal"), on_compose(composer.undo), hint="Ctrl+Z"),
        Command(
            EDIT,
            marked("Remove from list"),
            remove_selected,
            hint="Del",  # untranslated: a key
        ),
        # Fields that take text have this key for themselves while they have the focus.
        Command(EDIT, marked("Paste list of inputs"), composer.paste, (_STANDARD.Paste,), "paste"),
        Command(
            EDIT, marked("Find"), work.focus_search, (_STANDARD.Find,), "search", starts_group=True
        ),
        *_pages(work),
        *_doubts(work),
        Command(VIEW, marked("Files at Extend"), work.toggle_files, ("Ctrl+Shift+F",), "folder"),
        Command(VIEW, marked("Refresh"), callbacks.refresh, ("F5",), "refresh", starts_group=True),
        Command(VIEW, marked("Next pane"), work.focus_next_pane, ("F6",)),
        Command(VIEW, marked("Previous pane"), work.focus_previous_pane, ("Shift+F6",)),
        Command(
            VIEW,
            marked("Columns of the table…"),
            lambda: choose_columns(work.page.shown_panes),
        ),
        Command(VIEW, marked("Reset the layout"), work.reset, starts_group=True),
        Command(BATCH, marked("Submit"), work.submit, ("Ctrl+Return",), "send"),
        Command(BATCH, marked("Clear the list"), on_compose(composer.clear)),
    )


def _pages(work: WorkArea) -> tuple[Command, ...]:
    return tuple(
        Command(
            VIEW,
            title.text,
            partial(work.show_page, title.key),
            (f"Ctrl+{title.number}",),
            title.icon,
        )
        for title in TITLES
    )


def _doubts(work: WorkArea) -> tuple[Command, ...]:
    def on_review(act: Callable[[Navigation], object]) -> Callback:
        return lambda: work.show_and(REVIEW.key, lambda: act(work.review.navigation))

    following, previous = marked("Next doubtful value"), marked("Previous doubtful value")
    return (
        Command(
            VIEW, following, on_review(lambda at: at.next_doubt()), hint="N", starts_group=True
        ),
        Command(VIEW, previous, on_review(lambda at: at.previous_doubt()), hint="P"),
    )


def _batch(work: WorkArea) -> tuple[Command, ...]:
    def on_monitor(act: Callable[[MonitorPage], object]) -> Callback:
        # Not before it is chosen: the page is built when it is first needed.
        def on_selected() -> None:
            page = work.monitor
            page.when_settled(lambda: act(page))

        return lambda: work.show_and(MONITOR.key, on_selected)

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
            on_monitor(lambda page: page.detail.commands.retry_failed()),
            ("Ctrl+R",),
            "retry",
        ),
        Command(
            BATCH,
            marked("Cancel the batch…"),
            on_monitor(lambda page: page.detail.commands.cancel()),
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
            on_monitor(lambda page: page.batches.open_when_done()),
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
            on_monitor(lambda page: page.detail.rename()),
            icon="rename",
            hint="F2",
            starts_group=True,
        ),
        Command(
            BATCH,
            EXPORT,
            on_monitor(lambda page: page.detail.exports.ask()),
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


def _help(work: WorkArea, callbacks: WindowCallbacks) -> tuple[Command, ...]:
    open_guide = callbacks.dialogs.open_guide

    def guide() -> None:
        open_guide(guide_page(work.page.title.key) if work.isVisible() else FIRST_STEPS)

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
