"""Finds texts of a window that are cut off, overlap, or are too faint against their ground."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

from extend_desktop.ui.widgets import PlainLabel
from extend_desktop.ui.widgets.combo_box import SHORT_ROLE

LEAST_CONTRAST = 4.5
_SHARPNESS = 2
"""Pixels a pixel: at one, thin strokes never reach the colour of their text."""
_FEWEST_PIXELS = 6
_ROWS = 5
_FEWEST_LETTERS = 4
_SLACK_PX = 1
_MARGIN_PX = 2


def cut_off(window: QWidget) -> list[str]:
    """Return what is shown cut off in the window, a line each."""
    shown = list(_shown(window))
    return [*_cut_texts(shown), *_outside(shown), *_overlaps(shown)]


def too_faint(window: QWidget) -> list[str]:
    """Return the texts that stand out too little from their ground, a line each."""
    picture = QImage(window.size() * _SHARPNESS, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_SHARPNESS)
    window.render(picture)
    found: list[str] = []
    for what, rect in _text_rects(window):
        contrast = _contrast_in(picture, rect)
        if contrast is not None and contrast < LEAST_CONTRAST:
            found.append(f"{what}: {contrast:.2f}")
    return found


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.window() is window
            and not widget.visibleRegion().isEmpty()
        ):
            yield widget


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()!r}"


def _cut_texts(shown: Sequence[QWidget]) -> Iterator[str]:
    for widget in shown:
        why = _why_cut(widget)
        if why:
            yield f"{_called(widget)}: {why}"


def _why_cut(widget: QWidget) -> str:
    for kind, judge in _JUDGES:
        if isinstance(widget, kind):
            return judge(widget)
    return ""


def _why_label_cut(label: QLabel) -> str:
    text, metrics = label.text(), label.fontMetrics()
    width, height = label.width() + _SLACK_PX, label.height() + _SLACK_PX
    if not text:
        return ""
    if label.wordWrap():
        return "higher than its place" if label.heightForWidth(label.width()) > height else ""
    if metrics.height() > height + 1:
        return "lower than a line"
    whole = label.full_text() if isinstance(label, PlainLabel) else text
    if text != whole:
        is_lost = len(text) < min(_FEWEST_LETTERS, len(whole))
        return f"nothing is left of {whole!r}" if is_lost else ""
    needed = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
    return "wider than its place" if needed > width else ""


def _why_button_cut(button: QAbstractButton) -> str:
    hint, size = button.minimumSizeHint(), button.size()
    is_cut = hint.width() > size.width() + _SLACK_PX or hint.height() > size.height() + _SLACK_PX
    return f"{hint.toTuple()} in {size.toTuple()}" if is_cut and button.text() else ""


def _why_field_cut(field: QLineEdit) -> str:
    if field.text() or isinstance(field.parent(), QComboBox):
        return ""
    # A lens moves the cursor of an empty field; Qt leaves two pixels at both ends.
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    room = inner.right() - _MARGIN_PX - field.cursorRect().center().x()
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    return f"{field.placeholderText()!r} has no room" if needed > room + _SLACK_PX else ""


def _why_choice_cut(box: QComboBox) -> str:
    if box.isEditable():
        return ""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    inner = box.style().subControlRect(control, option, part, box)
    icon_px = 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
    shown = str(box.currentData(SHORT_ROLE) or box.currentText())
    needed = box.fontMetrics().horizontalAdvance(shown) + icon_px
    is_cut = needed > inner.width() + _SLACK_PX
    return f"{shown!r} has no room" if is_cut else ""


def _why_tabs_cut(tabs: QTabBar) -> str:
    return "tabs are scrolled" if tabs.sizeHint().width() > tabs.width() + _SLACK_PX else ""


def _why_header_cut(header: QHeaderView) -> str:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return ""
    model, cut = header.model(), list[str]()
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        needed = header.fontMetrics().horizontalAdvance(title) + 12
        if title and needed > header.sectionSize(section) + _SLACK_PX:
            cut.append(title)
    return f"titles cut: {', '.join(cut)}" if cut else ""


def _outside(shown: Sequence[QWidget]) -> Iterator[str]:
    """Yield controls that reach out of the widget that holds them."""
    for widget in shown:
        parent = widget.parentWidget()
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QSlider) or parent is None:
            continue
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            # Its bars lead there.
            continue
        over = widget.geometry().right() - parent.rect().right()
        below = widget.geometry().bottom() - parent.rect().bottom()
        if max(over, below) > _SLACK_PX:
            yield f"{_called(widget)}: {max(over, below)} px outside of {type(parent).__name__}"


def _overlaps(shown: Sequence[QWidget]) -> Iterator[str]:
    """Yield pairs of controls with the same parent that lie on each other."""
    kinds = QLabel | QAbstractButton | QLineEdit | QComboBox | QSlider
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in shown:
        parent = widget.parentWidget()
        if isinstance(widget, kinds) and parent is not None and not _is_inner(widget):
            by_parent.setdefault(parent, []).append(widget)
    for siblings in by_parent.values():
        for number, first in enumerate(siblings):
            for second in siblings[number + 1 :]:
                common = first.geometry().intersected(second.geometry())
                if common.width() > 2 and common.height() > 2:
                    yield f"{_called(first)} lies on {_called(second)}"


def _is_inner(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QLineEdit | QComboBox | QAbstractItemView)


def _text_rects(window: QWidget) -> Iterator[tuple[str, QRect]]:
    kinds = QLabel | QAbstractButton | QComboBox | QLineEdit
    for widget in _shown(window):
        if not widget.isEnabled():
            continue
        if isinstance(widget, kinds) and _has_text(widget):
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            if widget.visibleRegion().boundingRect().height() < widget.height():
                # Scrolled out in part.
                continue
            yield _called(widget), place.adjusted(2, 2, -2, -2).intersected(window.rect())
        elif isinstance(widget, QAbstractItemView):
            yield from _cell_rects(window, widget)


def _has_text(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return bool(widget.currentText())
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText()) and not _is_inner(widget)
    if isinstance(widget, QCheckBox | QRadioButton):
        return bool(widget.text())
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text().strip())


def _cell_rects(window: QWidget, view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model, room = view.model(), view.viewport().rect()
    for row in range(min(_ROWS, model.rowCount())):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            index = model.index(row, column)
            rect = view.visualRect(index).intersected(room)
            text = str(index.data() or "")
            whole = rect.height() == view.visualRect(index).height()
            if text and rect.width() > 12 and rect.height() > 8 and whole:
                at = view.viewport().mapTo(window, rect.topLeft())
                yield f"{view.accessibleName()} {text!r}", QRect(at, rect.size())


def _contrast_in(picture: QImage, rect: QRect) -> float | None:
    """Return the contrast of the colour that differs most from the ground; None without a text."""
    part = picture.copy(
        rect.x() * _SHARPNESS,
        rect.y() * _SHARPNESS,
        rect.width() * _SHARPNESS,
        rect.height() * _SHARPNESS,
    )
    if part.isNull():
        return None
    pixels = _colors(part)
    ground, _ = pixels.most_common(1)[0]
    found = [
        contrast_of(color, ground)
        for color, count in pixels.most_common(400)
        if count >= _FEWEST_PIXELS and color != ground
    ]
    return max(found, default=None)


def _colors(picture: QImage) -> Counter[int]:
    """Count the pixels of each colour, those of equal lines at once: most are above or below a text."""
    pixels, step = bytes(picture.constBits()), picture.bytesPerLine()
    lines = Counter(pixels[at : at + step] for at in range(0, len(pixels), step))
    colors = Counter[int]()
    for line, times in lines.items():
        for color, count in Counter(memoryview(line).cast("I")).items():
            colors[color] += count * times
    return colors


def contrast_of(item: int, other: int) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it, from 1 to 21."""
    light, dark = sorted((_luminance(item), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache
def _luminance(color: int) -> float:
    channels = [(color >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


_JUDGES: tuple[tuple[type[QWidget], Callable[[Any], str]], ...] = (
    (QLabel, _why_label_cut),
    (QAbstractButton, _why_button_cut),
    (QLineEdit, _why_field_cut),
    (QComboBox, _why_choice_cut),
    (QHeaderView, _why_header_cut),
    (QTabBar, _why_tabs_cut),
)
