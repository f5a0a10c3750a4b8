"""What the pages of Settings are given, and what they ask of the window. For the settings' pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.licensed_works import LicensedWork
from extend_desktop.services.diagnostics import Diagnostics
from extend_desktop.services.session import Session
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.shortcuts import Shortcuts
from extend_desktop.values import dataclass


class SettingsRequests(QObject):
    """What the window does when a page of the settings asks for it; made by the window."""

    page_size_chosen = Signal(object)
    """The rows a page, an `int`."""
    language_chosen = Signal()
    """The settings have another language now."""
    add_account_requested = Signal()
    account_forgotten = Signal()
    practice_reset_confirmed = Signal()
    changes_offered = Signal(object)
    """Settings that would change, a tuple of `SettingChange`; the dialog shows them first."""


@dataclass(frozen=True, slots=True)
class SettingsMeans:
    """What single pages need from outside the window; bootstrap fills it.

    Every field has a default that says "not here", as in the tests of other pages.

    Attributes:
        diagnostics: the program's own log and crashes.
        works: reads what the program contains, with its licences, for About; blocking.
    """

    diagnostics: Diagnostics | None = None
    works: Callable[[], Sequence[LicensedWork]] = tuple


@dataclass(frozen=True, slots=True)
class SettingsParts:
    """Each page gets it in its constructor.

    Attributes:
        shortcuts: the keys of the window's commands; None for a dialog without that window.
    """

    context: UiContext
    session: Session
    requests: SettingsRequests
    means: SettingsMeans = field(default_factory=SettingsMeans)
    shortcuts: Shortcuts | None = None
