"""The button of exports with its menu. For the detail pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from extend_desktop.domain.exports import ExportFormat
from extend_desktop.presentation.exports import FORMAT_NAMES
from extend_desktop.presentation.monitor import EXPORT_TIP
from extend_desktop.services.exports import ExportPreset
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import Button, FoldingButton, set_plain_tooltip

_MENU_HINT = "Choose a format or a preset"


class ExportButton(QWidget):
    """'Export…' with an arrow for the formats and presets."""

    menu_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.all = FoldingButton("Export…", icons, "export")
        self.all.set_words("Export…", EXPORT_TIP)
        self.all.setProperty("split", "left")
        self.arrow = Button("")
        self.arrow.setAccessibleName(_MENU_HINT)
        self.arrow.setProperty("split", "right")
        self.arrow.setIconSize(QSize(12, 12))
        icons.attach(self.arrow, "chevron-down", Token.MUTED)
        set_plain_tooltip(self.arrow, _MENU_HINT)
        self.arrow.clicked.connect(self.menu_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.all)
        row.addWidget(self.arrow)

    def menu_place(self) -> QPoint:
        """Return where the menu opens, below the button, on the screen."""
        return self.mapToGlobal(self.rect().bottomLeft())


def export_menu(
    parent: QWidget,
    presets: Sequence[ExportPreset],
    ask: Callable[[ExportFormat], object],
    copy: Callable[[], object],
    by_preset: Callable[[ExportPreset], object],
) -> QMenu:
    """Return the menu of formats, each of which opens the dialog, and of presets, which do not."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    for kind in (ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.JSONL, ExportFormat.JSON_FOLDER):
        menu.addAction(f"{FORMAT_NAMES[kind]}…", lambda kind=kind: ask(kind))
    menu.addAction("Copy as table", copy)
    menu.addSection("By preset")
    for preset in presets:
        words = one_line(preset.name).replace("&", "&&")
        menu.addAction(f"{words}…", lambda preset=preset: by_preset(preset))
    return menu
