"""Colours, fonts and the one style sheet. For every part of ui."""

from __future__ import annotations

from extend_desktop.ui.theme.theme import Theme, scaled_font, with_tabular_figures
from extend_desktop.ui.theme.tokens import Token

__all__ = ["Theme", "Token", "scaled_font", "with_tabular_figures"]
