"""The Compose page in its states: for pictures and for what measures them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.errors import ConnectivityError, ServiceError
from extend_desktop.domain.ids import FileId
from extend_desktop.domain.scans import LeftOut, LeftOutReason, ScanProgress
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.ui.main_window import MainWindow
from tests.helpers.fake_workspace import NOW
from tests.helpers.pane_fixtures import until
from tests.helpers.session_parts import SessionParts

NAMES = (
    "scan_20261103_0101.tif",
    "Facture Café Étoile SARL n° 2026-0391.pdf",
    "Faktura Åkerlund Design AB ÅD-26-1187 (Kopie) (2).pdf",
    "Τιμολόγιο Πελαγία Ναυτιλιακά 3298.pdf",
)
_BLOCKED = (
    ("encrypted", 12, "Łąka i Syn — faktura 88-11-2026 (zaszyfrowana) {}.pdf"),
    ("unsupported_type", 9, "notes {}.md"),
    ("unknown_type", 4, "scan_20261128_02{}"),
    ("empty", 2, "empty scan {}.pdf"),
    ("not_found", 2, "moved {}.pdf"),
)


async def compose_empty(window: MainWindow, parts: SessionParts) -> None:
    window.work.show_page("compose")


async def compose_staged(window: MainWindow, parts: SessionParts) -> None:
    window.work.show_page("compose")
    staging = parts.account.staging
    staging.stage(*(f"{number} {NAMES[number % 4]}" for number in range(40)), folder="Scans/Nov")
    staging.stage(
        *(f"locked {number}.pdf" for number in range(12)),
        state=DraftState.BLOCKED,
        reason_code="encrypted",
    )
    await until(lambda: window.work.composer.list.model.rowCount() == 52)


async def compose_scanning(window: MainWindow, parts: SessionParts) -> None:
    await compose_staged(window, parts)
    staging = parts.account.staging
    staging.stage(*(f"new {number}.pdf" for number in range(30)), state=DraftState.CHECKING)
    hidden = (LeftOutReason.HIDDEN, False)
    staging.scan_changed.emit(
        ScanProgress(6_214, running=True, left_out={hidden: 37}, place="Archive")
    )


async def compose_mixed(window: MainWindow, parts: SessionParts) -> None:
    """Stage inputs of every kind and state, with an extractor chosen."""
    window.work.show_page("compose")
    composer, staging = window.work.composer, parts.account.staging
    for number, name in enumerate(NAMES * 3):
        pages, size = number % 4 + 1, 96_000 * (number + 1)
        staging.stage(f"{number} {name}", page_count=pages, size_bytes=size, folder="Inbox/Nov")
    remote = {"kind": InputKind.REMOTE, "file_id": FileId("file_1"), "size_bytes": None}
    staging.stage("INV-26102475.pdf", page_count=2, **remote)
    address = "https://portal.example.com/inv/2026/55121.pdf"
    staging.stage(address, kind=InputKind.URL, size_bytes=None)
    staging.stage("INV-26102461.pdf", state=DraftState.REUSED, page_count=1, folder="Inbox/Nov")
    staging.stage("copy.pdf", state=DraftState.SKIPPED, reason_code="duplicate", twin="first.pdf")
    for code, count, name in _BLOCKED:
        blocked = DraftState.BLOCKED
        staging.stage(*(name.format(n) for n in range(count)), state=blocked, reason_code=code)
    await until(lambda: composer.list.model.rowCount() == len(staging.drafts))
    await until(lambda: composer.terms.extractor.count() > 0)
    composer.terms.extractor.setCurrentIndex(1)
    composer.terms.name.setText("Invoices 29 Nov 09:12")
    composer.list.table.selectRow(1)
    await composer.context.tasks.idle()


async def compose_problems(window: MainWindow, parts: SessionParts) -> None:
    await compose_mixed(window, parts)
    view = window.work.composer.view
    view.show_blocked()
    view.problems.ask_password("encrypted")
    QTest.keyClicks(view.problems.password.field, "harbour7")


async def compose_options(window: MainWindow, parts: SessionParts) -> None:
    await compose_mixed(window, parts)
    options = window.work.composer.side.options
    options.fold.click()
    QTest.keyClicks(options.pages, "1-5")
    options.citations.setCurrentIndex(1)
    QTest.keyClicks(options.tags, "dept-204, nov")


async def compose_files(window: MainWindow, parts: SessionParts) -> None:
    """Open the files at Extend beside the list, with some chosen."""
    await compose_mixed(window, parts)
    await _open_files(window)
    for row in (3, 4):
        window.work.files.table.selectRow(row)


async def compose_files_failed(window: MainWindow, parts: SessionParts) -> None:
    """Say in the pane of the files that they cannot be listed, and that there is no extractor."""
    parts.api.error = ServiceError("internal", request_id="req_4dTz81")
    parts.account.extractors.error = ServiceError("internal", request_id="req_4dTz82")
    window.work.bind(parts.session.current)
    await compose_staged(window, parts)
    await _open_files(window)
    await until(window.work.files.banner.isVisible)


async def compose_offline(window: MainWindow, parts: SessionParts) -> None:
    await compose_mixed(window, parts)
    lost = ConnectionHealth(
        60.0, 12.0, online=False, problem=ConnectivityError("dns"), offline_since=NOW
    )
    parts.account.know(lost)
    parts.account.health.emit(lost)


async def compose_left_out(window: MainWindow, parts: SessionParts) -> None:
    """Say after a search what it left out."""
    await compose_staged(window, parts)
    staging = parts.account.staging
    staging.left_out = (LeftOut(Path("/documents/.hidden.pdf"), LeftOutReason.HIDDEN),)
    hidden = (LeftOutReason.HIDDEN, False)
    staging.scan_changed.emit(ScanProgress(6_214, running=False, left_out={hidden: 37}))


async def _open_files(window: MainWindow) -> None:
    composer = window.work.composer
    if not window.work.files.isVisible():
        composer.files_toggle.click()
    await composer.context.tasks.idle()


COMPOSE_SCENES = (
    compose_empty,
    compose_staged,
    compose_scanning,
    compose_left_out,
    compose_mixed,
    compose_problems,
    compose_options,
    compose_files,
    compose_files_failed,
    compose_offline,
)
