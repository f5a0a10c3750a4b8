"""How wide the panes of a work page are: at first, and as the operator left them. For work pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QSplitter

from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.views.window.layout_state import decoded, encoded
from extend_desktop.values import dataclass

NARROW_BELOW_PX = 1_180


@dataclass(frozen=True, slots=True)
class Widths:
    """What panes are given, from left to right.

    Attributes:
        panes_px: of each pane.
        growth: how what is left over, or missing, is shared out.
    """

    panes_px: tuple[int, ...]
    growth: tuple[int, ...]

    def in_room(self, room_px: int, shown: Sequence[bool]) -> list[int]:
        """Return the widths that fill the room; those of closed panes count for nothing."""
        given = [px for px, is_shown in zip(self.panes_px, shown, strict=False) if is_shown]
        parts = [part for part, is_shown in zip(self.growth, shown, strict=False) if is_shown]
        left_px = room_px - sum(given)
        return [
            px + (left_px * part // max(sum(parts), 1) if is_shown else 0)
            for px, part, is_shown in zip(self.panes_px, self.growth, shown, strict=False)
        ]


@dataclass(frozen=True, slots=True)
class FirstShares:
    """The widths a page begins with, in a wide and in a narrow window."""

    wide: Widths
    narrow: Widths
    narrow_below_px: int = NARROW_BELOW_PX


class PaneShares(QObject):
    """Keeps the operator's widths apart for wide and narrow windows, so that neither spoils the other."""

    def __init__(
        self, splitter: QSplitter, first: FirstShares, settings: SettingsStore, key: str
    ) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._first = first
        self._settings = settings
        self._keys = {False: f"split/{key}", True: f"split/{key} narrow"}  # untranslated: keys
        self._kept: dict[bool, QByteArray] = {}
        self._is_narrow = False
        self._width_px = splitter.width()
        least = min(first.wide.growth)
        for number, part in enumerate(first.wide.growth):
            # What the operator made of a side pane stays so in a larger window.
            splitter.setStretchFactor(number, part - least)
        for is_narrow, name in self._keys.items():
            state = decoded(settings.layout(name))
            if splitter.restoreState(state):
                self._kept[is_narrow] = state
        splitter.splitterMoved.connect(self._keep)

    def fit(self, width_px: int) -> None:
        """Arrange the panes for a page of this width."""
        # A hidden splitter is not resized with its page.
        self._width_px = width_px
        was_narrow, self._is_narrow = self._is_narrow, width_px < self._first.narrow_below_px
        if self._is_narrow is not was_narrow or self._is_narrow not in self._kept:
            self.apply()

    def apply(self) -> None:
        """Give the operator's widths, or else the first ones."""
        state = self._kept.get(self._is_narrow)
        if state is not None:
            self._splitter.restoreState(state)
            return
        first = self._first.narrow if self._is_narrow else self._first.wide
        panes = (self._splitter.widget(number) for number in range(self._splitter.count()))
        shown = [pane is not None and not pane.isHidden() for pane in panes]
        gaps_px = self._splitter.handleWidth() * max(sum(shown) - 1, 0)
        self._splitter.setSizes(first.in_room(self._width_px - gaps_px, shown))

    def remember(self) -> None:
        """Keep what the operator arranged for the next start."""
        for is_narrow, state in self._kept.items():
            self._settings.remember_layout(self._keys[is_narrow], encoded(state))

    def reset(self) -> None:
        """Go back to the first widths."""
        self._kept.clear()
        for name in self._keys.values():
            self._settings.forget_layout(name)
        self.apply()

    def _keep(self) -> None:
        self._kept[self._is_narrow] = self._splitter.saveState()
