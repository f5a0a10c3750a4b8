"""A name that would do harm as markup, and what of it is to be seen wrongly in a window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenu,
    QStyledItemDelegate,
    QTabBar,
    QTextEdit,
    QWidget,
)

HOSTILE = "<img src='x'>&amp;<b>bold</b>\u202egpj.\u2066\nnext <a href='x'>"
MARK = "bold"
"""In every piece of it that is shown."""
_ROWS, _COLUMNS = 40, 40
_TAG = re.compile(r"<(img|b|a)[ >]")


def misread(window: QWidget) -> list[str]:
    """Return what is taken for markup, reordered or broken below the window, a line each."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        name = type(widget).__name__
        found += [f"{name}: {why}" for why in _problems_of(widget)]
    for action in window.findChildren(QAction):
        found += [f"action: {why}" for why in (*_line(action.text()), *_mnemonic(action.text()))]
    return sorted(set(found))


def shows(window: QWidget) -> int:
    """Return how many texts in sight below the window hold a piece of the hostile name."""
    shown = filter(QWidget.isVisible, window.findChildren(QWidget))
    return sum(MARK in text for widget in shown for text in _texts_of(widget))


def _problems_of(widget: QWidget) -> Iterator[str]:
    for text in (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()):
        yield from _reordered(text)
    for tip in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
        yield from _tip(tip)
    for text in _texts_of(widget):
        yield from _reordered(text)
    if isinstance(widget, QLabel):
        yield from _label(widget)
    if isinstance(widget, QAbstractButton):
        yield from _line(widget.text())
        yield from _mnemonic(widget.text())
    if isinstance(widget, QTextEdit) and '<img src="x"' in widget.toHtml():
        yield f"reads markup: {widget.toPlainText()!r}"
    if isinstance(widget, QAbstractItemView):
        yield from _view(widget)


def _label(label: QLabel) -> Iterator[str]:
    if label.textFormat() is not Qt.TextFormat.PlainText and _TAG.search(label.text()):
        yield f"reads markup: {label.text()!r}"
    # Only then does a label take a sign for a key.
    if cast("QWidget | None", label.buddy()) is not None:
        yield from _mnemonic(label.text())


def _view(view: QAbstractItemView) -> Iterator[str]:
    for tip in _cells(view, Qt.ItemDataRole.ToolTipRole):
        yield from _tip(tip)
    for text in _cells(view, Qt.ItemDataRole.DisplayRole):
        yield from _line(text)


def _texts_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(min(widget.count(), _ROWS)))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QAbstractItemView):
        yield from _cells(widget, Qt.ItemDataRole.DisplayRole)


def _cells(view: QAbstractItemView, role: Qt.ItemDataRole) -> Iterator[str]:
    model, root = cast("QAbstractItemModel | None", view.model()), QModelIndex()
    if model is None:
        return
    if isinstance(view, QHeaderView):
        for section in range(min(view.count(), _COLUMNS)):
            yield str(model.headerData(section, view.orientation(), role) or "")
        return
    for row in range(min(model.rowCount(root), _ROWS)):
        for column in range(_COLUMNS):
            # A list's own model does not tell how many columns it has.
            index = model.index(row, column, root)
            text = index.data(role) if index.isValid() else None
            if isinstance(text, str):
                yield _as_shown(view, text) if role == Qt.ItemDataRole.DisplayRole else text


def _as_shown(view: QAbstractItemView, text: str) -> str:
    delegate = view.itemDelegate()
    if isinstance(delegate, QStyledItemDelegate):
        return delegate.displayText(text, QLocale())
    return text


def _tip(text: str) -> Iterator[str]:
    if _TAG.search(text):
        yield f"a tooltip reads markup: {text!r}"
    yield from _reordered(text)


def _line(text: str) -> Iterator[str]:
    yield from _reordered(text)
    if MARK in text and "\n" in text:
        yield f"more than one line: {text!r}"


def _reordered(text: str) -> Iterator[str]:
    if "\u202e" in text or "\u2066" in text:
        yield f"reorders what follows: {text!r}"


def _mnemonic(text: str) -> Iterator[str]:
    """What is said of a sign that Qt takes for a key: `&amp;` is seen as `amp;`."""
    if re.search(r"(?<!&)&(&&)*amp;", text):
        yield f"takes a key from the name: {text!r}"
