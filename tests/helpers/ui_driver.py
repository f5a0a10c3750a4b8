"""The operator's hands and eyes: real mouse, keys and drops on a real window, and what it shows."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyleOptionSlider,
    QTabWidget,
    QWidget,
)

from extend_desktop.presentation.translation import Marked, tr
from extend_desktop.ui.demo import drop_paths
from tests.helpers.waiting import until

LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget) -> None:
    """Click the middle of a control that an operator could click."""
    assert widget.isVisible(), f"{widget.accessibleName() or widget} is not visible"
    assert widget.isEnabled(), f"{widget.accessibleName() or widget} is off"
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, widget.rect().center())


async def click_when_on(widget: QWidget) -> None:
    """Wait until a control is there and on, then click it."""
    await until(lambda: widget.isVisible() and widget.isEnabled(), widget.accessibleName())
    click(widget)


def type_into(field: QWidget, text: str, *, key: Qt.Key | None = None) -> None:
    """Click into a field, replace what is in it by typing, and perhaps press a key."""
    click(field)
    field.setFocus()
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    if key is not None:
        # An open list of suggestions takes the keys first, as on a real screen.
        QTest.keyClick(QApplication.activePopupWidget() or field, key)


def paste_into(field: QWidget, text: str) -> None:
    """Click into a field and replace what is in it from the clipboard, as one does with a key."""
    QApplication.clipboard().setText(text)
    click(field)
    for sequence in (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Paste):
        QTest.keySequence(field, QKeySequence(sequence))


def drag_slider(slider: QAbstractSlider, value: int) -> None:
    """Take the handle with the mouse and pull it to about `value`."""
    start, end = _handle(slider, slider.value()), _handle(slider, value)
    QTest.mousePress(slider, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        QTest.mouseMove(slider, start + (end - start) * step / 10)
    QTest.mouseRelease(slider, LEFT, Qt.KeyboardModifier.NoModifier, end)


def drop(target: QWidget, paths: Sequence[Path]) -> None:
    """Drop files or folders, as a file manager would."""
    drop_paths(target, list(paths))


def click_row(view: QAbstractItemView, row: int, *, double: bool = False) -> None:
    """Click the first cell of a row."""
    index = view.model().index(row, 0, QModelIndex())
    view.scrollTo(index)
    place = view.visualRect(index).center()
    act = QTest.mouseDClick if double else QTest.mouseClick
    act(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def click_tab(tabs: QTabWidget, text: str) -> None:
    """Click a tab by its English words."""
    bar = tabs.tabBar()
    number = next(item for item in range(bar.count()) if bar.tabText(item) == tr(Marked(text)))
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, bar.tabRect(number).center())


def table_texts(view: QAbstractItemView, column: int) -> list[str]:
    """Return what a column shows, from top to bottom."""
    model = view.model()
    return [
        str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
        for row in range(model.rowCount())
    ]


def whole_outcomes(view: QAbstractItemView) -> list[str]:
    """Return what will happen to each staged row in whole words, from the tooltips' first lines."""
    model, column = view.model(), column_named(view, "What will happen")
    tooltips = [
        str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))
        for row in range(model.rowCount())
    ]
    first = [text.removeprefix("<span>").removesuffix("</span>") for text in tooltips]
    return [html.unescape(text.split("<br>")[0]) for text in first]


def column_named(view: QAbstractItemView, title: str) -> int:
    """Return the number of the column with this title."""
    model = view.model()
    titles = [
        str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for column in range(model.columnCount())
    ]
    return titles.index(title)


def button(parent: QWidget, text: str) -> QPushButton:
    """Return the visible push button with these English words, in whatever language it shows them."""
    words = tr(Marked(text))
    found = [
        item
        for item in parent.findChildren(QPushButton)
        if item.text().replace("&", "") == words and item.isVisible()
    ]
    assert len(found) == 1, f"{len(found)} buttons say {text!r}"
    return found[0]


def shown_texts(parent: QWidget) -> list[str]:
    """Return the words of every visible label and button below `parent`."""
    labels = [item.text() for item in parent.findChildren(QLabel) if item.isVisible()]
    buttons = [item.text() for item in parent.findChildren(QPushButton) if item.isVisible()]
    return [text for text in labels + buttons if text]


Dialog = TypeVar("Dialog", bound=QDialog)


async def open_dialog(parent: QWidget, kind: type[Dialog]) -> Dialog:
    """Wait for a dialog of this kind and return it."""

    def dialogs() -> list[Dialog]:
        return [item for item in parent.findChildren(kind) if item.isVisible()]

    await until(dialogs, f"a {kind.__name__}")
    return dialogs()[-1]


async def save_as(parent: QWidget, target: Path) -> None:
    """Type a path into the save dialog and click Save."""
    await _end_dialog(parent, target, QDialogButtonBox.StandardButton.Save)


async def choose_file(parent: QWidget, path: Path) -> None:
    """Type a path into the dialog for a file and click Open."""
    await _end_dialog(parent, path, QDialogButtonBox.StandardButton.Open)


async def _end_dialog(
    parent: QWidget, target: Path, wanted: QDialogButtonBox.StandardButton
) -> None:
    dialog = await open_dialog(parent, QFileDialog)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    buttons = dialog.findChild(QDialogButtonBox)
    folder = dialog.findChild(QListView, "listView")
    assert field is not None
    assert buttons is not None
    assert folder is not None
    # The dialog fills itself in threads; before it has, it takes back what is typed.
    if wanted is QDialogButtonBox.StandardButton.Save:
        await until(lambda: folder.model().rowCount(folder.rootIndex()) >= 0 and field.text())
    await until(lambda: _typed(field, str(target)), "the path to stay")
    button = buttons.button(wanted)
    await until(lambda: ended or _pressed(field, str(target), button), "the dialog to close")


def _pressed(field: QLineEdit, text: str, button: QPushButton) -> bool:
    """Click once more: a list of suggestions over the dialog swallows the first click.

    The path is typed again where the dialog, filled meanwhile, took it back, or judged it before it
    knew the folder and keeps its button off.
    """
    if (suggestions := QApplication.activePopupWidget()) is not None:
        suggestions.hide()
    if not button.isEnabled():
        field.clear()
    if _typed(field, text) and button.isEnabled():
        click(button)
    return False


def _typed(field: QLineEdit, text: str) -> bool:
    """Whether the text stands in the field already; types it otherwise."""
    if field.text() == text:
        return True
    type_into(field, text)
    return False


def _handle(slider: QAbstractSlider, value: int) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)  # type: ignore[attr-defined]
    option.sliderPosition = option.sliderValue = value
    rect = QApplication.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )
    return rect.center()
