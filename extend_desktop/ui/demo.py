"""The demo: the main job on the bundled samples through the real window. For bootstrap.py alone.

What an operator would do is done to the same widgets: a drop event, the picker, the slider, the
buttons. Only the file dialog of the export is left out, since the target is known.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo, QMimeData, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExportError, StorageError
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.program import demo_timeout_text
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.ui.app import AppOptions, run_app
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.values import dataclass

EXTRACTOR = "Invoices"
PRIORITY = 40
_TIMEOUT_S = 120.0
_LOOK_EVERY_S = 0.05
_SIZE_PX = (1440, 900)
_SINCE_QPOINTF = QVersionNumber(6, 12)


@dataclass(frozen=True, slots=True)
class DemoOutcome:
    """What the demo came to.

    Attributes:
        exit_code: 0, or 4 when the window was closed before the end.
        documents: inputs of the batch, those that could not be sent too.
        csv: the exported results, a row a document.
        picture: the window at the end, PNG.
    """

    exit_code: int
    csv: Path
    picture: Path
    documents: int = 0
    processed: int = 0
    failed: int = 0
    blocked: int = 0


def run_demo(
    build_session: Callable[[TaskRunner], Session], options: AppOptions, out: Path
) -> DemoOutcome:
    """Run the demo in the window and write `results.csv` and `window.png` into `out`.

    Raises:
        ExportError: one of the two could not be written.
        StorageError: a step did not come about in time.
    """
    demo = _Demo(options.resources / "samples", out)
    code = run_app(build_session, replace(options, sandbox=True, script=demo.play))
    return demo.outcome(code)


class _Demo:
    """Plays the operator, step by step."""

    def __init__(self, samples: Path, out: Path) -> None:
        self._samples = samples
        self._csv = out / "results.csv"
        self._picture = out / "window.png"
        self._batch: Batch | None = None

    def outcome(self, code: int) -> DemoOutcome:
        """Return what it came to."""
        if self._batch is None:
            return DemoOutcome(code, self._csv, self._picture)
        phase_counts = self._batch.phase_counts
        return DemoOutcome(
            code,
            self._csv,
            self._picture,
            documents=phase_counts.total,
            processed=phase_counts.processed,
            failed=phase_counts.failed,
            blocked=phase_counts.blocked,
        )

    async def play(self, window: MainWindow, session: Session) -> int:
        """Stage, choose, submit, watch, export, take the picture."""
        window.resize(*_SIZE_PX)
        await _until(lambda: session.current is not None, "the sandbox to start")
        services = session.current
        if services is None:
            raise StorageError("storage_failed", cause="no_workspace")
        await self._stage(window, services)
        await self._choose(window)
        batch_id = await self._submit(window)
        self._batch = await services.batches.wait_until_done(batch_id)
        await self._export(window, services, batch_id)
        await self._take_picture(window, self._batch)
        return 0

    async def _stage(self, window: MainWindow, services: AccountServices) -> None:
        composer = window.work.composer
        await _until(composer.isVisible, "the window to show")
        drop_paths(composer, [self._samples])
        await services.staging.wait_until_idle()

    async def _choose(self, window: MainWindow) -> None:
        terms = window.work.composer.terms
        await _until(lambda: terms.extractor.findText(EXTRACTOR) >= 0, "the extractors")
        terms.extractor.setCurrentIndex(terms.extractor.findText(EXTRACTOR))
        terms.priority.slider.setValue(PRIORITY)
        await _until(window.work.composer.submit_button.isEnabled, "Submit to be possible")

    async def _submit(self, window: MainWindow) -> BatchId:
        submitted: list[BatchId] = []
        window.work.composer.submitted.connect(submitted.append)
        window.work.composer.submit_button.click()
        await _until(lambda: bool(submitted), "the batch to be written down")
        return submitted[0]

    async def _export(
        self, window: MainWindow, services: AccountServices, batch_id: BatchId
    ) -> None:
        self._csv.parent.mkdir(parents=True, exist_ok=True)
        detail = window.work.detail
        written = asyncio.Event()
        stop = services.exports.exported.subscribe(lambda _: written.set())
        await _until(lambda: detail.batch_id == batch_id, "the batch to be shown")
        detail.exports.write(self._csv)
        await _until(lambda: written.is_set() or detail.notice.isVisible(), "the export")
        stop()
        if not written.is_set():
            raise ExportError("export_failed", path=str(self._csv))

    async def _take_picture(self, window: MainWindow, batch: Batch) -> None:
        rows = window.work.detail.results.model
        ended = batch.phase_counts.ended
        await _until(lambda: not ended or rows.row_at(0) is not None, "the results to be shown")
        # One more turn, so that what came last is painted.
        await asyncio.sleep(_LOOK_EVERY_S)
        if not window.grab().save(str(self._picture), "PNG"):
            raise ExportError("export_failed", path=str(self._picture))


def drop_paths(target: QWidget, paths: Sequence[Path]) -> None:
    """Drop files or folders onto the middle of a widget, as a file manager would."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop_mime(target, mime)


def drop_mime(target: QWidget, mime: QMimeData) -> None:
    """Drag something in and drop it onto the middle of a widget."""
    center = QPointF(target.rect().center())
    QApplication.sendEvent(target, drag_enter_event(center, mime))
    QApplication.sendEvent(target, QDropEvent(center, *_how(mime)))


def event_place(position: QPointF) -> Any:
    """Return a place as a drag's event takes it: a QPointF from Qt 6.12 on, else a QPoint."""
    return position if QLibraryInfo.version() >= _SINCE_QPOINTF else position.toPoint()


def drag_enter_event(position: QPointF, mime: QMimeData) -> QDragEnterEvent:
    """Return the event of something that is dragged in."""
    return QDragEnterEvent(event_place(position), *_how(mime))


def _how(
    mime: QMimeData,
) -> tuple[Qt.DropAction, QMimeData, Qt.MouseButton, Qt.KeyboardModifier]:
    return (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


async def _until(is_so: Callable[[], bool], what: str) -> None:
    """Wait until it is so; the window goes on meanwhile.

    Raises:
        StorageError: it was not so after two minutes.
    """
    try:
        async with asyncio.timeout(_TIMEOUT_S):
            # What it waits for are states of widgets, which announce nothing when they come about.
            while not is_so():  # noqa: ASYNC110
                await asyncio.sleep(_LOOK_EVERY_S)
    except TimeoutError as error:
        sys.stderr.write(f"{demo_timeout_text(what)}\n")
        raise StorageError("storage_failed", cause=f"timeout: {what}") from error
