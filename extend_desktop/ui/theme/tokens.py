"""The window's colours by purpose, light, dark and of high contrast; the only place with literal colours. For ui."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Token(StrEnum):
    """A colour by what it is for."""

    WINDOW = "window"
    PANEL = "panel"
    LINE = "line"
    FIELD_LINE = "field_line"
    TEXT = "text"
    MUTED = "muted"
    DISABLED = "disabled"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESSED = "accent_pressed"
    ON_ACCENT = "on_accent"
    CONTROL = "control"
    CONTROL_HOVER = "control_hover"
    CONTROL_PRESSED = "control_pressed"
    SELECTION = "selection"
    ALTERNATE = "alternate"
    HANDLE = "handle"
    HANDLE_HOVER = "handle_hover"
    OK = "ok"
    FAILED = "failed"
    RUNNING = "running"
    WAITING = "waiting"
    WARNING = "warning"
    OK_TEXT = "ok_text"
    FAILED_TEXT = "failed_text"
    WARNING_TEXT = "warning_text"
    ACCENT_TEXT = "accent_text"
    FAILED_GROUND = "failed_ground"
    WARNING_GROUND = "warning_ground"
    INFO_GROUND = "info_ground"
    TOOLTIP = "tooltip"
    ON_TOOLTIP = "on_tooltip"
    ACCOUNT_GREY = "account_grey"
    ACCOUNT_BLUE = "account_blue"
    ACCOUNT_TEAL = "account_teal"
    ACCOUNT_GREEN = "account_green"
    ACCOUNT_YELLOW = "account_yellow"
    ACCOUNT_ORANGE = "account_orange"
    ACCOUNT_RED = "account_red"
    ACCOUNT_PURPLE = "account_purple"


LIGHT: Mapping[Token, str] = MappingProxyType(
    {
        Token.WINDOW: "#f6f7f9",
        Token.PANEL: "#ffffff",
        Token.LINE: "#e3e6ea",
        Token.FIELD_LINE: "#d0d5dd",
        Token.TEXT: "#1b2430",
        Token.MUTED: "#5f697d",
        Token.DISABLED: "#a3acba",
        Token.ACCENT: "#2f5fe0",
        Token.ACCENT_HOVER: "#2853c8",
        Token.ACCENT_PRESSED: "#2147ae",
        Token.ON_ACCENT: "#ffffff",
        Token.CONTROL: "#eef1f5",
        Token.CONTROL_HOVER: "#e4e8ee",
        Token.CONTROL_PRESSED: "#d8dee7",
        Token.SELECTION: "#e6edfd",
        Token.ALTERNATE: "#fafbfc",
        Token.HANDLE: "#cdd3dc",
        Token.HANDLE_HOVER: "#a9b2c0",
        Token.OK: "#1f9d63",
        Token.FAILED: "#d64545",
        Token.RUNNING: "#2f5fe0",
        Token.WAITING: "#b8c0cc",
        Token.WARNING: "#c98a11",
        Token.OK_TEXT: "#137a4a",
        Token.FAILED_TEXT: "#b42b2b",
        Token.WARNING_TEXT: "#855800",
        Token.ACCENT_TEXT: "#2853c8",
        Token.FAILED_GROUND: "#fdeeee",
        Token.WARNING_GROUND: "#fdf5e4",
        Token.INFO_GROUND: "#eef3fe",
        Token.TOOLTIP: "#1b2430",
        Token.ON_TOOLTIP: "#ffffff",
        Token.ACCOUNT_GREY: "#5f697d",
        Token.ACCOUNT_BLUE: "#2f5fe0",
        Token.ACCOUNT_TEAL: "#0e7470",
        Token.ACCOUNT_GREEN: "#267a2f",
        Token.ACCOUNT_YELLOW: "#856404",
        Token.ACCOUNT_ORANGE: "#b54708",
        Token.ACCOUNT_RED: "#c0262d",
        Token.ACCOUNT_PURPLE: "#7a3fc2",
    }
)

DARK: Mapping[Token, str] = MappingProxyType(
    {
        Token.WINDOW: "#15181d",
        Token.PANEL: "#1c2026",
        Token.LINE: "#2c323a",
        Token.FIELD_LINE: "#3a424d",
        Token.TEXT: "#e6e9ee",
        Token.MUTED: "#98a2b3",
        Token.DISABLED: "#5d6775",
        Token.ACCENT: "#6c93ff",
        Token.ACCENT_HOVER: "#82a4ff",
        Token.ACCENT_PRESSED: "#5a83f2",
        Token.ON_ACCENT: "#0f1420",
        Token.CONTROL: "#2a3038",
        Token.CONTROL_HOVER: "#343b45",
        Token.CONTROL_PRESSED: "#3d4550",
        Token.SELECTION: "#26344f",
        Token.ALTERNATE: "#20252c",
        Token.HANDLE: "#3d4550",
        Token.HANDLE_HOVER: "#566070",
        Token.OK: "#3fc488",
        Token.FAILED: "#f07171",
        Token.RUNNING: "#6c93ff",
        Token.WAITING: "#697586",
        Token.WARNING: "#e0ae4a",
        Token.OK_TEXT: "#58d09a",
        Token.FAILED_TEXT: "#f58b8b",
        Token.WARNING_TEXT: "#e7bd66",
        Token.ACCENT_TEXT: "#8aa9ff",
        Token.FAILED_GROUND: "#3a2326",
        Token.WARNING_GROUND: "#372d1b",
        Token.INFO_GROUND: "#202c44",
        Token.TOOLTIP: "#39414c",
        Token.ON_TOOLTIP: "#f2f4f7",
        Token.ACCOUNT_GREY: "#98a2b3",
        Token.ACCOUNT_BLUE: "#6c93ff",
        Token.ACCOUNT_TEAL: "#3bc4ba",
        Token.ACCOUNT_GREEN: "#62c96b",
        Token.ACCOUNT_YELLOW: "#e3c04f",
        Token.ACCOUNT_ORANGE: "#f59654",
        Token.ACCOUNT_RED: "#f47a7a",
        Token.ACCOUNT_PURPLE: "#b993f8",
    }
)

CONTRAST_LIGHT: Mapping[Token, str] = MappingProxyType(
    {
        Token.WINDOW: "#ffffff",
        Token.PANEL: "#ffffff",
        Token.LINE: "#757575",
        Token.FIELD_LINE: "#4d4d4d",
        Token.TEXT: "#000000",
        Token.MUTED: "#2e2e2e",
        Token.DISABLED: "#6b6b6b",
        Token.ACCENT: "#00308f",
        Token.ACCENT_HOVER: "#00246b",
        Token.ACCENT_PRESSED: "#001847",
        Token.ON_ACCENT: "#ffffff",
        Token.CONTROL: "#f5f5f5",
        Token.CONTROL_HOVER: "#e6e6e6",
        Token.CONTROL_PRESSED: "#d9d9d9",
        Token.SELECTION: "#d6e4ff",
        Token.ALTERNATE: "#f7f7f7",
        Token.HANDLE: "#5c5c5c",
        Token.HANDLE_HOVER: "#000000",
        Token.OK: "#00663a",
        Token.FAILED: "#a80000",
        Token.RUNNING: "#0040c0",
        Token.WAITING: "#6b6b6b",
        Token.WARNING: "#8a5a00",
        Token.OK_TEXT: "#00502d",
        Token.FAILED_TEXT: "#8a0000",
        Token.WARNING_TEXT: "#5c3b00",
        Token.ACCENT_TEXT: "#002a80",
        Token.FAILED_GROUND: "#ffeded",
        Token.WARNING_GROUND: "#fff6e0",
        Token.INFO_GROUND: "#edf3ff",
        Token.TOOLTIP: "#000000",
        Token.ON_TOOLTIP: "#ffffff",
        Token.ACCOUNT_GREY: "#404040",
        Token.ACCOUNT_BLUE: "#00379e",
        Token.ACCOUNT_TEAL: "#00504d",
        Token.ACCOUNT_GREEN: "#0d5214",
        Token.ACCOUNT_YELLOW: "#5c4500",
        Token.ACCOUNT_ORANGE: "#7a2f00",
        Token.ACCOUNT_RED: "#8f0f14",
        Token.ACCOUNT_PURPLE: "#521f94",
    }
)

CONTRAST_DARK: Mapping[Token, str] = MappingProxyType(
    {
        Token.WINDOW: "#000000",
        Token.PANEL: "#000000",
        Token.LINE: "#8c8c8c",
        Token.FIELD_LINE: "#c8c8c8",
        Token.TEXT: "#ffffff",
        Token.MUTED: "#e0e0e0",
        Token.DISABLED: "#a6a6a6",
        Token.ACCENT: "#ffd633",
        Token.ACCENT_HOVER: "#ffe26b",
        Token.ACCENT_PRESSED: "#f2c200",
        Token.ON_ACCENT: "#000000",
        Token.CONTROL: "#101010",
        Token.CONTROL_HOVER: "#262626",
        Token.CONTROL_PRESSED: "#333333",
        Token.SELECTION: "#1f2f52",
        Token.ALTERNATE: "#0d0d0d",
        Token.HANDLE: "#b0b0b0",
        Token.HANDLE_HOVER: "#ffffff",
        Token.OK: "#4de89a",
        Token.FAILED: "#ff8a8a",
        Token.RUNNING: "#8ab4ff",
        Token.WAITING: "#b8b8b8",
        Token.WARNING: "#ffc24d",
        Token.OK_TEXT: "#6df0ae",
        Token.FAILED_TEXT: "#ffb3b3",
        Token.WARNING_TEXT: "#ffd480",
        Token.ACCENT_TEXT: "#ffe066",
        Token.FAILED_GROUND: "#330a0a",
        Token.WARNING_GROUND: "#2e2000",
        Token.INFO_GROUND: "#0a1a38",
        Token.TOOLTIP: "#ffffff",
        Token.ON_TOOLTIP: "#000000",
        Token.ACCOUNT_GREY: "#d0d0d0",
        Token.ACCOUNT_BLUE: "#9cc0ff",
        Token.ACCOUNT_TEAL: "#5ce0d6",
        Token.ACCOUNT_GREEN: "#7fe089",
        Token.ACCOUNT_YELLOW: "#ffe066",
        Token.ACCOUNT_ORANGE: "#ffb480",
        Token.ACCOUNT_RED: "#ffa3a3",
        Token.ACCOUNT_PURPLE: "#d1b8ff",
    }
)
"""Text at 7:1 on its ground at least, and the borders of controls and the ring of the focus at 3:1."""
