"""Every dialog of the program, made as the window makes it; for what must hold of all of them."""

from __future__ import annotations

import shutil
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget

from extend_desktop.domain.account_files import Arrival, ArrivingAccount
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.errors import CredentialError, RequestError
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.domain.plan_forecast import NotSent, forecast_of
from extend_desktop.domain.scans import LeftOut, LeftOutReason
from extend_desktop.domain.setting_changes import changes_to, values_of
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.domain.spending import Spending
from extend_desktop.domain.watching import (
    WatchAction,
    WatchNote,
    WatchNoteKind,
    WatchRule,
    WatchStatus,
)
from extend_desktop.presentation.accounts import identity_text
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.palette import (
    NEEDS_ACCOUNT,
    PaletteEntry,
    account_entry,
    batch_entry,
)
from extend_desktop.presentation.plan_sheet import sheet_lines
from extend_desktop.presentation.program import pane_keys
from extend_desktop.presentation.translation import tr
from extend_desktop.services.watching import WatchParts, WatchService
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.accounts.arrivals import ArrivalsDialog
from extend_desktop.ui.views.accounts.dialog import AccountDialog
from extend_desktop.ui.views.comparison.dialog import ComparisonDialog
from extend_desktop.ui.views.composer.link_password import LinkPasswordDialog
from extend_desktop.ui.views.composer.list_import import ListImportDialog
from extend_desktop.ui.views.composer.list_use import ListUse
from extend_desktop.ui.views.composer.metadata_dialog import MetadataDialog
from extend_desktop.ui.views.composer.override_dialog import OverrideDialog
from extend_desktop.ui.views.composer.plan_sheet import PlanSheet
from extend_desktop.ui.views.composer.scan_row import LeftOutDialog
from extend_desktop.ui.views.dialogs.about import AboutDialog
from extend_desktop.ui.views.dialogs.adopt import AdoptDialog
from extend_desktop.ui.views.dialogs.cancel import CancelDialog
from extend_desktop.ui.views.dialogs.help import shortcuts_dialog
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.dialogs.passphrase import PassphraseDialog
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.dialogs.retention import RetentionDialog
from extend_desktop.ui.views.evaluation.dialog import EvaluationSetDialog
from extend_desktop.ui.views.exports.dialog import ExportDialog
from extend_desktop.ui.views.exports.scope import ExportScope
from extend_desktop.ui.views.files.actions import FileProperties
from extend_desktop.ui.views.files.preview import FilePreview
from extend_desktop.ui.views.guide.pages import read_guide
from extend_desktop.ui.views.guide.window import GuideWindow
from extend_desktop.ui.views.settings.changes_dialog import ChangesDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.parts import SettingsParts, SettingsRequests
from extend_desktop.ui.views.watching.dialog import WatchDialog
from extend_desktop.ui.views.window.palette import CommandPalette
from extend_desktop.ui.views.window.palette_item import PaletteItem
from tests.helpers.fake_workspace import NOW, batch
from tests.helpers.review_documents import REVIEWED, SAMPLES, connect_services, put_documents
from tests.helpers.session_parts import SessionParts
from tests.helpers.window_stage import OFFICE

LONG = "A long name of a batch of invoices " * 8
MakeDialog = Callable[[UiContext, SessionParts, QWidget], QDialog]


def _settings(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    requests = SettingsRequests(parent)
    dialog = SettingsDialog(SettingsParts(context, parts.session, requests), parent)
    # The window has one for good.
    requests.setParent(dialog)
    return dialog


def _account(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    return AccountDialog(context, parts.session, OFFICE, parent)


def _arrivals(_context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    elsewhere = replace(OFFICE, name=LONG, base_url="https://extend.example.org")
    items = (
        ArrivingAccount(elsewhere, Arrival.NUMBERED, LONG),
        ArrivingAccount(OFFICE, Arrival.KNOWN, LONG, known=LONG),
        ArrivingAccount(replace(OFFICE, base_url=LONG), Arrival.REFUSED, LONG),
    )
    return ArrivalsDialog(items, f"{LONG}.json", parent)


def _key(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    dialog = KeyDialog(context, parts.session, OFFICE, parent)
    dialog.banner.say_error(message_of(RequestError("legacy_account")))
    return dialog


def _passphrase(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    dialog = PassphraseDialog(context, parts.keys, parent)
    dialog.banner.say_error(message_of(CredentialError("passphrase_wrong")))
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
    return shortcuts_dialog(context, [*pane_keys()] * 15, parent)


def _palette(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    entries = [batch_entry(batch("one", name=LONG)), account_entry(replace(OFFICE, name=LONG))]
    entries.append(PaletteEntry("Submit", "Batch", "Ctrl+Return", refusal=tr(NEEDS_ACCOUNT)))
    items = [PaletteItem(entry, entries.clear) for entry in entries]
    return CommandPalette(context, items, (), items.append, parent)


def _guide(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    return GuideWindow(context, read_guide(SAMPLES.parent), "files-that-need-you", parent)


def _about(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    return AboutDialog(context, tuple, parent)


def _changes(_context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    proxy = NetworkSettings(ProxyMode.MANUAL, f"http://{'proxy.' * 12}example.org:3128")
    wanted = values_of(Settings(theme=ThemeChoice.DARK, page_size=500, network=proxy))
    return ChangesDialog(changes_to(Settings(), wanted), parent)


def _left_out(context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    hidden = LeftOut(Path("scans") / ".hidden.pdf", LeftOutReason.HIDDEN)
    return LeftOutDialog(context, [hidden], parent)


def _list_import(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    folder = connect_services(parts)
    path = folder / "intake of the northern region, November.csv"
    rows = ("Kostenstelle;Datei;Betrag;Notiz", *(f"{n};scan {n}.pdf;12,50;" for n in range(40)))
    path.write_text("\r\n".join(rows), encoding="utf-8-sig")
    return ListImportDialog(context, parts.account.workspace().input_lists, ListUse(path), parent)


def _link_password(_context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    return LinkPasswordDialog(parent)


def _override(_context: UiContext, _parts: SessionParts, parent: QWidget) -> QDialog:
    dialog = OverrideDialog({"advancedOptions": {"citationsEnabled": True}}, parent)
    dialog.text.setPlainText('{"advancedOptions": ')
    return dialog


def _reviewed(parts: SessionParts) -> Batch:
    """Return a finished batch of real documents."""
    connect_services(parts)
    put_documents(parts, sorted(SAMPLES.glob("invoice-*.pdf"))[:3])
    return parts.account.batches.known[REVIEWED]


def _comparison(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    this = _reviewed(parts)
    paths, other = sorted(SAMPLES.glob("invoice-*.pdf"))[:3], BatchId("r2")
    odd = {"value": {"vendor_name": LONG}, "metadata": {}}
    put_documents(parts, paths, batch_id=other, bodies={paths[0].name: odd})
    known = parts.account.batches.known
    service = parts.account.workspace().comparisons
    return ComparisonDialog(context, service, this, known[other], parent)


def _evaluation(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    this = _reviewed(parts)
    ids = [item.id for item in parts.account.batches.inputs_of[this.id]]
    service = parts.account.workspace().evaluation_sets
    return EvaluationSetDialog(context, service, this.id, ids, parent)


def _retention(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    batch_id = _reviewed(parts).id
    parts.account.results.end(batch_id)
    service = parts.account.workspace().retention
    return RetentionDialog(context, service, parts.account.batches.known[batch_id], parent)


def _preview(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    file, folder = parts.api.files[0], connect_services(parts) / "a"
    folder.mkdir()
    shutil.copyfile(SAMPLES / "tidewater 3 pages.pdf", folder / f"{file.id}.pdf")
    return FilePreview(context, parts.account.review, file, parent)


def _properties(_context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    return FileProperties(replace(parts.api.files[0], name=f"{LONG}.pdf"), parent)


def _watch(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    nothing = cast("Any", None)
    watch_parts = WatchParts(nothing, nothing, nothing, context.clock, nothing, nothing)
    account_id = parts.account.workspace().account.id
    watching = WatchService(account_id, watch_parts, context.tasks)
    rule = WatchRule(Path("/scans") / LONG, action=WatchAction.SUBMIT, moves=True)
    watching.status = WatchStatus(rule, is_reachable=False)
    watching.notes.append(WatchNote(NOW, WatchNoteKind.SAME, name=f"{LONG}.pdf", reason=LONG))
    return WatchDialog(context, watching, parts.account.workspace().extractors, parent)


def _plan_sheet(_context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    plan = Plan(inputs=2_412, batch_runs=3, uploads=2_380, upload_bytes=1_900_000_000, pages=7_200)
    rates = parts.account.batches.request_rates
    forecast = forecast_of(plan, [Spending(10, 30.0, {})], {}, rates, is_operator=True)
    sheet = PlanSheet(parent)
    codes = ("unsupported_type", "encrypted", "empty", "damaged", "vanished", "metadata_too_large")
    left_out = NotSent(dict.fromkeys(codes, 7), {"duplicate": 3})
    sheet.show_lines(sheet_lines(forecast, left_out, identity_text(Identity(workspace=LONG))))
    return sheet


def _metadata(context: UiContext, parts: SessionParts, parent: QWidget) -> QDialog:
    rows = [
        *parts.account.staging.stage("a.pdf", metadata={"month": "11", LONG: "7", "edInput": "x"}),
        *parts.account.staging.stage("b.pdf", metadata={"month": "12", LONG: "7", "edInput": "x"}),
    ]
    return MetadataDialog(context, rows, parent)


@asynccontextmanager
async def opened(context: UiContext, make: MakeDialog) -> AsyncGenerator[QDialog]:
    """Open a dialog and wait until it shows what it reads."""
    parts, parent = SessionParts(), QWidget()
    dialog = make(context, parts, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    await context.tasks.idle()
    try:
        yield dialog
    finally:
        dialog.close()
        await context.tasks.idle()
        await parts.session.close()
        parent.deleteLater()
        # While Python still knows its parts, which hear of their end.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


DIALOGS: Sequence[MakeDialog] = (
    _watch,
    _settings,
    _account,
    _arrivals,
    _key,
    _passphrase,
    _adopt,
    _cancel,
    _question,
    _export,
    _shortcuts,
    _about,
    _palette,
    _guide,
    _changes,
    _left_out,
    _list_import,
    _link_password,
    _override,
    _comparison,
    _evaluation,
    _retention,
    _preview,
    _properties,
    _plan_sheet,
    _metadata,
)
