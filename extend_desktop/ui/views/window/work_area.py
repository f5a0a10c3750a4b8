"""The four panes and how the operator arranged them. For the main window."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as Base64Error

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QTableView, QVBoxLayout, QWidget

from extend_desktop.domain.ids import BatchId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.batches.pane import BatchesPane
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.files.pane import FilesPane

LAYOUT_VERSION = "v1"
_GAP_PX = 8
_FIRST_SIZES = {"rows": (56, 44), "top": (43, 57), "bottom": (50, 50)}
_LEAST_PX = {"files": 400, "composer": 480, "batches": 360, "detail": 360}


class WorkArea(QWidget):
    """Files and New batch above, Batches and the selected batch below."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.files = FilesPane(context)
        self.composer = ComposerPane(context)
        self.batches = BatchesPane(context)
        self.detail = DetailPane(context)
        self._splitters = {
            "top": _splitter(Qt.Orientation.Horizontal, self.files, self.composer),
            "bottom": _splitter(Qt.Orientation.Horizontal, self.batches, self.detail),
        }
        self._splitters["rows"] = _splitter(
            Qt.Orientation.Vertical, self._splitters["top"], self._splitters["bottom"]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitters["rows"])
        for name, least_px in _LEAST_PX.items():
            getattr(self, name).setMinimumWidth(least_px)
        self._connect()
        self._restore()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes in the order of F6."""
        return (self.files, self.composer, self.batches, self.detail)

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's work, or none."""
        self.files.bind(services)
        self.composer.bind(services)
        self.batches.bind(services)
        self.detail.bind(services)

    def focus_next_pane(self) -> None:
        """Move the focus into the pane after the one that has it: to its table, if it shows one."""
        self._focus_pane(1)

    def focus_previous_pane(self) -> None:
        """Move the focus into the pane before the one that has it, in the same way."""
        self._focus_pane(-1)

    def _focus_pane(self, direction: int) -> None:
        focused = QApplication.focusWidget()
        panes = self.panes
        inside = [
            number
            for number, pane in enumerate(panes)
            if focused is not None and (pane is focused or pane.isAncestorOf(focused))
        ]
        start = inside[0] + direction if inside else min(direction, 0) % len(panes)
        order = [panes[(start + direction * step) % len(panes)] for step in range(len(panes))]
        for pane in order:
            if _focus_into(pane):
                return

    def remember(self) -> None:
        """Keep the arrangement for the next start."""
        for name, splitter in self._splitters.items():
            self._context.settings.remember_layout(f"split/{name}", encoded(splitter.saveState()))

    def reset(self) -> None:
        """Go back to the first arrangement."""
        for name, splitter in self._splitters.items():
            splitter.setSizes([share * 100 for share in _FIRST_SIZES[name]])

    def _connect(self) -> None:
        self.files.add_requested.connect(self.composer.add_remote)
        self.files.choose_requested.connect(self.composer.choose_files)
        self.composer.submitted.connect(self.batches.select)
        self.batches.selected.connect(self.detail.show_batch)
        self.batches.export_requested.connect(self._export)
        self.batches.retry_requested.connect(self._retry)
        self.batches.cancel_requested.connect(self._cancel)

    def _export(self, batch_id: BatchId) -> None:
        self.batches.select(batch_id)
        self.detail.export()

    def _retry(self, batch_id: BatchId) -> None:
        self.batches.select(batch_id)
        self.detail.retry_failed()

    def _cancel(self, batch_id: BatchId) -> None:
        self.batches.select(batch_id)
        self.detail.cancel()

    def _restore(self) -> None:
        self.reset()
        for name, splitter in self._splitters.items():
            splitter.restoreState(decoded(self._context.settings.layout(f"split/{name}")))


def encoded(state: QByteArray) -> str:
    """Return a Qt state as text to remember, with the version of the layout it belongs to."""
    return f"{LAYOUT_VERSION}:{b64encode(bytes(state.data())).decode('ascii')}"


def decoded(text: str) -> QByteArray:
    """Return a remembered Qt state; empty, which Qt refuses, for another version or damage."""
    version, _, state = text.partition(":")
    if version != LAYOUT_VERSION:
        return QByteArray()
    try:
        return QByteArray(b64decode(state, validate=True))
    except (Base64Error, ValueError):
        return QByteArray()


def _splitter(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(_GAP_PX)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    for number in range(1, len(widgets)):
        splitter.handle(number).setAccessibleName("Boundary between panes")
    return splitter


def _focus_into(pane: QWidget) -> bool:
    """Focus the table of `pane`, else its first control that takes the Tab key; False if none."""
    for table in pane.findChildren(QTableView):
        if _takes_tab(table):
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    candidate = pane.nextInFocusChain()
    while candidate is not None and candidate is not pane:
        if pane.isAncestorOf(candidate) and _takes_tab(candidate):
            candidate.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        candidate = candidate.nextInFocusChain()
    return False


def _takes_tab(widget: QWidget) -> bool:
    tab_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab_stop and widget.isVisible() and widget.isEnabled()
