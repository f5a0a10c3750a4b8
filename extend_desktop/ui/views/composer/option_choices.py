"""Settings of a batch that are chosen from a few values. For the options of the composer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QMargins, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.override_config import IGNORED_BY_OPERATOR, setting_of
from extend_desktop.presentation.batch_options import IGNORED_HINT
from extend_desktop.presentation.option_choices import AS_EXTRACTOR, OptionChoice
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import ComboBox, PlainLabel, set_plain_tooltip

_LABEL_PX, _SPACING_PX = 84, 6
_LEAST_CHARS = 6
_SPARE_PX = 12
"""Of the 22 that Qt keeps free for an arrow of its own, wider than ours: the form stays narrow by it."""


class ChoiceBox(ComboBox):
    """One setting; “As the extractor” until it is touched."""

    def __init__(self, choice: OptionChoice) -> None:
        super().__init__(tr(choice.label))
        self.choice = choice
        # As narrow as the form needs it beside a scroll bar, not as wide as the longest choice.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_CHARS)
        self.addItem(tr(AS_EXTRACTOR), None)
        for words, value in choice.values:
            self.addItem(tr(words), value)
        set_plain_tooltip(self, tr(choice.hint))

    @override
    def minimumSizeHint(self) -> QSize:
        """Have room for “As the extractor” too, which most of them show."""
        hint, metrics = super().minimumSizeHint(), self.fontMetrics()
        least_px = metrics.horizontalAdvance("X") * _LEAST_CHARS
        more_px = metrics.horizontalAdvance(tr(AS_EXTRACTOR)) - least_px
        return hint.grownBy(QMargins(0, 0, max(more_px - _SPARE_PX, 0), 0))

    def show_override(self, override: Mapping[str, Any]) -> None:
        """Show what an override says of it, without a signal."""
        value = setting_of(override, self.choice.path)
        # Compared with its kind: in Python `True` equals 1, which is none of the values.
        values = [(type(data), data) for _, data in self.choice.values]
        wanted = (type(value), value)
        with QSignalBlocker(self):
            self.setCurrentIndex(values.index(wanted) + 1 if wanted in values else 0)

    def grey(self, *, is_operator: bool) -> None:
        """Take no choice where the extractor would not use it, and say so."""
        is_ignored = is_operator and self.choice.path[0] in IGNORED_BY_OPERATOR
        self.setEnabled(not is_ignored)
        set_plain_tooltip(self, tr(IGNORED_HINT if is_ignored else self.choice.hint))


class ChoiceGrid(QWidget):
    """Several of them under each other."""

    chosen = Signal(object, object)
    """Path of a setting, and its value; None for that of the extractor."""

    def __init__(self, choices: Sequence[OptionChoice]) -> None:
        super().__init__()
        self.boxes = tuple(map(ChoiceBox, choices))
        grid = option_grid(self)
        for row, box in enumerate(self.boxes):
            add_option(grid, row, tr(box.choice.label), box)
            box.currentIndexChanged.connect(partial(self._choose, box))

    def _choose(self, box: ChoiceBox, _row: int) -> None:
        self.chosen.emit(box.choice.path, box.currentData())


def option_grid(parent: QWidget) -> QGridLayout:
    """Return a layout of labels and fields."""
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(_SPACING_PX)
    grid.setColumnMinimumWidth(0, _LABEL_PX)
    grid.setColumnStretch(1, 1)
    return grid


def add_option(grid: QGridLayout, row: int, words: str, field: QWidget) -> None:
    """Add a field with its label."""
    # Whole words below each other, else a long one would push the fields out of the form.
    label = PlainLabel(words, role="muted", wrap=True)
    label.setBuddy(field)
    grid.addWidget(label, row, 0)
    grid.addWidget(field, row, 1)
