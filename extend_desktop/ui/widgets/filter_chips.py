"""Counts as chips that filter a list; a click shows one, Ctrl+click adds another. For ui."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets.buttons import ChipButton
from extend_desktop.ui.widgets.status_dot import dot_icon

_DOT_ICON_PX = 10
_ALL = ""


@dataclass(frozen=True, slots=True)
class ChipTitle:
    """What a chip filters by, and how it is called."""

    key: str
    word: str
    severity: Severity


class FilterChips(QWidget):
    """A chip for all, and a chip for each kind there is any of; the counts always add up."""

    changed = Signal(object)
    """The chosen keys, a tuple; none means all."""

    def __init__(self, context: UiContext, titles: Sequence[ChipTitle]) -> None:
        super().__init__()
        self._theme = context.theme
        self._titles = {_ALL: ChipTitle(_ALL, "All", Severity.MUTED)} | {
            title.key: title for title in titles
        }
        self._keys: tuple[str, ...] = ()
        self._is_compact = False
        self._chips = {key: ChipButton("") for key in self._titles}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, chip in self._chips.items():
            chip.setIconSize(QSize(_DOT_ICON_PX, _DOT_ICON_PX))
            chip.clicked.connect(lambda _=False, key=key: self._clicked(key))
            row.addWidget(chip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._draw_dots)
        self._draw_dots()
        self.show_counts({})

    @property
    def keys(self) -> tuple[str, ...]:
        """The chosen keys; none means all."""
        return self._keys

    def chip(self, key: str) -> ChipButton:
        """Return the chip of a key; of empty text that of all."""
        return self._chips[key]

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Word these counts; the chip of a kind there is none of hides and is let go."""
        whole = {_ALL: sum(counts.values()), **counts}
        for key, chip in self._chips.items():
            text = f"{self._titles[key].word} {count_text(whole.get(key, 0))}"
            chip.setText(text)
            chip.setAccessibleName(f"Show {text}")
            chip.setVisible(not key or whole.get(key, 0) > 0)
        self.choose([key for key in self._keys if whole.get(key, 0)])

    def choose(self, keys: Collection[str]) -> None:
        """Press these chips, and tell when that is another choice."""
        before, self._keys = self._keys, tuple(key for key in self._chips if key and key in keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in self._keys if key else not self._keys)
        if self._keys != before:
            self.changed.emit(self._keys)

    def set_compact(self, *, compact: bool) -> None:
        """Leave the dots out where there is little room; the words say as much."""
        if compact is not self._is_compact:
            self._is_compact = compact
            self._draw_dots()

    def choose_shown(self, number: int) -> None:
        """Choose the chip at this place among those shown, from 0; beyond the last do nothing."""
        shown = [key for key, chip in self._chips.items() if not chip.isHidden()]
        if number < len(shown):
            self.choose([shown[number]] if shown[number] else ())

    def _clicked(self, key: str) -> None:
        adds = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        if not key or self._keys == (key,):
            self.choose(())
        else:
            self.choose({*self._keys} ^ {key} if adds else {key})

    def _draw_dots(self) -> None:
        for key, chip in self._chips.items():
            if key:
                icon = QIcon() if self._is_compact else self._dot(self._titles[key].severity)
                chip.setIcon(icon)

    def _dot(self, severity: Severity) -> QIcon:
        return dot_icon(
            self._theme.severity_color(severity), _DOT_ICON_PX, self.devicePixelRatioF()
        )
