"""The button of exports with its menu. For the detail pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.domain.exports import ExportFormat
from extend_desktop.presentation.exports import FORMAT_NAMES, preset_title
from extend_desktop.presentation.monitor import EXPORT_TIP
from extend_desktop.presentation.translation import tr
from extend_desktop.services.exports import ExportPreset
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets.buttons import PrimaryFoldingButton, SplitButton
from extend_desktop.ui.widgets.menus import add_section


class ExportButton(SplitButton):
    """'Export…' with an arrow for the formats and presets."""

    def __init__(self, icons: Icons) -> None:
        hint = tr("Choose a format or a preset")
        super().__init__(PrimaryFoldingButton(tr("Export…"), icons, "export"), icons, hint)
        self.all.set_words(tr("Export…"), tr(EXPORT_TIP))


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
        menu.addAction(f"{tr(FORMAT_NAMES[kind])}…", lambda kind=kind: ask(kind))
    menu.addAction(tr("Copy as table"), copy)
    add_section(menu, tr("By preset"))
    for preset in presets:
        words = one_line(preset_title(preset.name)).replace("&", "&&")
        menu.addAction(f"{words}…", lambda preset=preset: by_preset(preset))
    return menu
