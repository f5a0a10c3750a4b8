"""The window's building blocks; they know the theme but no service. For every part of ui."""

from __future__ import annotations

from extend_desktop.ui.widgets.banner import BannerKind, InlineBanner
from extend_desktop.ui.widgets.busy import BusyBar
from extend_desktop.ui.widgets.buttons import (
    Button,
    FoldingButton,
    LinkButton,
    PrimaryButton,
    ToolButton,
)
from extend_desktop.ui.widgets.chip_button import ChipButton
from extend_desktop.ui.widgets.combo_box import ComboBox
from extend_desktop.ui.widgets.data_table import DataTable
from extend_desktop.ui.widgets.empty_state import EmptyState
from extend_desktop.ui.widgets.filter_chips import ChipTitle, FilterChips
from extend_desktop.ui.widgets.icon_label import IconLabel
from extend_desktop.ui.widgets.pane import Pane
from extend_desktop.ui.widgets.plain_text import (
    FittingLabel,
    PlainLabel,
    plain_tooltip,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.rule import Rule
from extend_desktop.ui.widgets.screen_fit import ScreenFit
from extend_desktop.ui.widgets.search_field import SearchField
from extend_desktop.ui.widgets.status_dot import StatusDot, dot_icon, paint_dot

__all__ = [
    "BannerKind",
    "BusyBar",
    "Button",
    "ChipButton",
    "ChipTitle",
    "ComboBox",
    "DataTable",
    "EmptyState",
    "FilterChips",
    "FittingLabel",
    "FoldingButton",
    "IconLabel",
    "InlineBanner",
    "LinkButton",
    "Pane",
    "PlainLabel",
    "PrimaryButton",
    "Rule",
    "ScreenFit",
    "SearchField",
    "StatusDot",
    "ToolButton",
    "dot_icon",
    "paint_dot",
    "plain_tooltip",
    "set_plain_tooltip",
]
