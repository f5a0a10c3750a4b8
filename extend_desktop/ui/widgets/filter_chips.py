"""Counts as chips that filter a list; a click shows one, Ctrl+click adds another. For ui."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.translation import Marked, tr, worded
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets.buttons import Button
from extend_desktop.ui.widgets.chip_button import ChipButton
from extend_desktop.ui.widgets.status_dot import dot_icon
from extend_desktop.values import dataclass

_DOT_ICON_PX = 10
_GAP_PX = 6
_ALL = ""


@dataclass(frozen=True, slots=True)
class ChipTitle:
    """What a chip filters by, how it is called, and the colour of its dot."""

    key: str
    word: str | Marked
    token: Token


class FilterChips(QWidget):
    """A chip for all, and a chip for each kind there is any of; the counts always add up.

    With `folds` the least counts go into the menu of `more` where there is no room, what failed last
    of all. With `keeps_chosen` a chosen kind stays chosen when there is none of it any more.
    """

    changed = Signal(object)
    """The chosen keys, a tuple in the order of the chips; none means all."""

    def __init__(
        self,
        context: UiContext,
        titles: Sequence[ChipTitle],
        *,
        folds: bool = False,
        keeps_chosen: bool = False,
    ) -> None:
        super().__init__()
        self._theme = context.theme
        self._titles = {_ALL: ChipTitle(_ALL, tr("All", "inputs"), Token.MUTED)} | {
            title.key: title for title in titles
        }
        self._counts: Mapping[str, int] = {}
        self._keys: tuple[str, ...] = ()
        self._folds, self._keeps_chosen = folds, keeps_chosen
        self._is_fitting = self._is_due = False
        self._chips = {key: ChipButton("") for key in self._titles}
        self.more = Button(tr("More"))
        self.more.setProperty("role", "more")
        self._menu = QMenu(self.more)
        self._setup_ui()
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
        """Word these counts; the chip of a kind there is none of hides, unless it stays chosen."""
        self._counts = {_ALL: sum(counts.values()), **counts}
        for key, chip in self._chips.items():
            count = count_text(self._counts.get(key, 0))
            text = f"{worded(self._titles[key].word)} {count}"
            chip.show_count(text, count)
            chip.setAccessibleName(tr("Show {what}", what=text))
        self.choose([key for key in self._keys if self._keeps_chosen or self._counts.get(key)])

    def choose(self, keys: Collection[str]) -> None:
        """Press these chips, and announce it when that is another choice."""
        before, self._keys = self._keys, tuple(key for key in self._chips if key and key in keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in self._keys if key else not self._keys)
        self._fit()
        if self._keys != before:
            self.changed.emit(self._keys)

    def toggle(self, key: str) -> None:
        """Press or release a chip, as a click does."""
        self._chips[key].click()

    def choose_shown(self, number: int) -> None:
        """Choose the kind at this place from 0, All first; beyond the last do nothing."""
        present = self._present()
        if number < len(present):
            self.choose([present[number]] if present[number] else ())

    @override
    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(0, whole.height()) if self._folds else whole

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _clicked(self, key: str) -> None:
        adds = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        if not key or self._keys == (key,):
            self.choose(())
        else:
            self.choose({*self._keys} ^ {key} if adds else {key})

    def _present(self) -> list[str]:
        """Return the kinds that there are any of or that are chosen; all comes first."""
        return [key for key in self._chips if not key or key in self._keys or self._counts.get(key)]

    def _fit(self) -> None:
        """Show the chips there is room for, the chosen and the largest first; fold the others.

        Showing one may have Qt lay out the pane and so resize this within the call.
        """
        self._is_due = True
        while self._is_due and not self._is_fitting:
            self._is_fitting, self._is_due = True, False
            self._show(*self._divided())
            self._is_fitting = False

    def _divided(self) -> tuple[list[str], list[str]]:
        """Return the kinds whose chips have room, and those to fold."""
        shown, folded = self._present(), list[str]()
        while self._folds and len(shown) > 1 and self._needed_px(shown, folded) > self.width():
            folded.append(min(shown[1:], key=self._weight))
            shown.remove(folded[-1])
        return shown, folded

    def _show(self, shown: Sequence[str], folded: Sequence[str]) -> None:
        for key, chip in self._chips.items():
            chip.setVisible(key in shown)
        self.more.setVisible(bool(folded))
        self._menu.clear()
        for key in folded:
            entry = self._menu.addAction(self._chips[key].text())
            entry.triggered.connect(partial(self.toggle, key))

    def _weight(self, key: str) -> tuple[bool, bool, int]:
        """Return how little a chip may be folded; one may be chosen before there are counts."""
        # Few have failed, as a rule, and they are what there is something to do about.
        is_failed = self._titles[key].token is Token.FAILED
        return key in self._keys, is_failed, self._counts.get(key, 0)

    def _needed_px(self, shown: Sequence[str], folded: Sequence[str]) -> int:
        buttons = [*(self._chips[key] for key in shown), *([self.more] if folded else ())]
        return sum(button.sizeHint().width() + _GAP_PX for button in buttons) - _GAP_PX

    def _draw_dots(self) -> None:
        for key, chip in self._chips.items():
            if key:
                chip.setIcon(self._dot(self._titles[key].token))

    def _dot(self, token: Token) -> QIcon:
        """Return the dot of a kind; a ring where its colour in the bar is too faint to be seen alone."""
        is_hollow = token is Token.HANDLE
        color = self._theme.color(Token.MUTED if is_hollow else token)
        return dot_icon(color, _DOT_ICON_PX, self.devicePixelRatioF(), is_hollow=is_hollow)

    def _setup_ui(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for key, chip in self._chips.items():
            chip.setIconSize(QSize(_DOT_ICON_PX, _DOT_ICON_PX))
            chip.clicked.connect(partial(self._clicked, key))
            row.addWidget(chip)
        self.more.setMenu(self._menu)
        row.addWidget(self.more)
        row.addStretch(1)
        # What folds is as narrow as its pane wants.
        across = QSizePolicy.Policy.Ignored if self._folds else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
