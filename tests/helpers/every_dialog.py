"""Every dialog of the program, made as the window makes it; for what must hold of all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.scans import LeftOut, LeftOutReason
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.program import PANE_KEYS
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.scan_row import LeftOutDialog
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from extend_desktop.ui.views.dialogs.cancel import CancelDialog
from extend_desktop.ui.views.dialogs.help import about_dialog, shortcuts_dialog
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.dialogs.settings import SettingsDialog
from extend_desktop.ui.views.exports.dialog import ExportDialog
from extend_desktop.ui.views.exports.scope import ExportScope
from tests.helpers.fake_workspace import batch
from tests.helpers.session_parts import SessionParts
from tests.helpers.window_stage import OFFICE

LONG = "A long name of a batch of invoices " * 8
MakeDialog = Callable[[UiContext, SessionParts, QWidget], QDialog]


def _settings(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    return SettingsDialog(context, parts.session, parent)


def _key(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    dialog = KeyDialog(context, parts.session, OFFICE, parent)
    dialog.banner.say_error(message_of(RequestError("legacy_account")))
    return dialog


def _adopt(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    return AdoptDialog(context, parts.account.workspace().batches, parent)


def _cancel(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    return CancelDialog(context, LONG, parent)


def _question(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    return QuestionDialog(context, parent, "Delete", Choice(LONG, LONG), "Delete")


def _export(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    services = parts.account.workspace()
    scope = ExportScope(batch("one", name=LONG), services.batches.list)
    return ExportDialog(context, services.exports, scope, parent)


def _shortcuts(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    # More than there are now: the list grows with the program.
    return shortcuts_dialog(context, [*PANE_KEYS] * 15, parent)


def _about(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    return about_dialog(context, parent)


def _left_out(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    hidden = LeftOut(Path("scans") / ".hidden.pdf", LeftOutReason.HIDDEN)
    return LeftOutDialog(context, [hidden], parent)


DIALOGS: Sequence[MakeDialog] = (
    _settings,
    _key,
    _adopt,
    _cancel,
    _question,
    _export,
    _shortcuts,
    _about,
    _left_out,
)
