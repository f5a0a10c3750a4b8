"""The application's one style sheet, made from the tokens. For theme.py alone."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from extend_desktop.ui.theme.tokens import Token

GLYPH_PREFIX = "glyphs"
GLYPHS: Mapping[str, tuple[str, Token]] = {
    "down": ("chevron-down", Token.MUTED),
    "down-disabled": ("chevron-down", Token.DISABLED),
    "up": ("chevron-up", Token.MUTED),
    "up-disabled": ("chevron-up", Token.DISABLED),
    "right": ("chevron-right", Token.MUTED),
    "check": ("check", Token.ON_ACCENT),
    "dot": ("dot", Token.ON_ACCENT),
    "menu-check": ("check", Token.TEXT),
    "sort-up": ("sort-asc", Token.MUTED),
    "sort-down": ("sort-desc", Token.MUTED),
    "close": ("close", Token.MUTED),
}
"""Arrows and ticks by the name in the sheet: which icon, in which colour."""

_BASE = """
QMainWindow, QDialog { background: $window; }
QToolTip { background: $tooltip; color: $on_tooltip; border: none; padding: 5px 8px; }
QFrame#pane { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame#card { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame#tourCard { background: $panel; border: 2px solid $accent; border-radius: 8px; }
QFrame#setting { background: transparent; border: 1px solid transparent; border-radius: 6px; }
QFrame#setting[marked="true"] { background: $info_ground; border-color: $accent; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="ok"] { color: $ok_text; }
QLabel[role="failed"] { color: $failed_text; }
QLabel[role="warning"] { color: $warning_text; }
QLabel[role="warning_pill"], QLabel[role="failed_pill"] {
  border-radius: 8px; padding: 1px 6px; font-weight: 600;
}
QLabel[role="warning_pill"] { background: $warning_ground; color: $warning_text; }
QLabel[role="failed_pill"] { background: $failed_ground; color: $failed_text; }
QLabel:disabled { color: $disabled; }
QFrame#rule { border: none; max-height: 1px; min-height: 1px; }
QFrame#uprightRule { border: none; max-width: 1px; min-width: 1px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $line; border-radius: 4px; }
QStatusBar { background: $window; color: $muted; }
QStatusBar::item { border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea[hasRing="true"], QGraphicsView#documentPage { border: 1px solid transparent; }
QScrollArea[hasRing="true"]:focus, QGraphicsView#documentPage:focus { border: 1px solid $accent; }
"""

_BUTTONS = """
QPushButton {
  background: $control; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 4px 12px; min-height: 18px;
}
QPushButton:hover { background: $control_hover; }
QPushButton:pressed { background: $control_pressed; }
QPushButton:checked { background: $selection; border-color: $accent; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:checked:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton:disabled { color: $disabled; background: $window; border-color: $line; }
QPushButton[role="primary"] {
  background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_pressed; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 3px 11px; }
QPushButton[role="primary"]:disabled {
  background: $control; color: $disabled; border-color: $line;
}
QPushButton[role="link"] {
  background: transparent; color: $accent_text; border: 1px solid transparent; padding: 4px 6px;
}
QPushButton[role="link"][flush="true"] { padding: 4px 0; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid $accent; }
QPushButton[role="fold"], QPushButton[role="fold"]:checked {
  background: transparent; border: 1px solid transparent; padding: 2px 4px 2px 0;
  font-weight: 600; text-align: left;
}
QPushButton[role="fold"]:focus { border: 1px solid $accent; padding: 2px 4px 2px 0; }
QPushButton[role="chip"] { background: transparent; padding: 2px 10px; border-radius: 12px; }
QPushButton[role="chip"]:hover { background: $control_hover; }
QPushButton[role="chip"]:checked { background: $selection; border-color: $accent; }
QPushButton[role="chip"]:focus { border: 1px solid $accent; }
QPushButton[role="chip"]:checked:focus { border: 2px solid $accent; padding: 1px 9px; }
QPushButton[role="more"] {
  background: transparent; padding: 2px 24px 2px 10px; border-radius: 12px;
}
QPushButton[role="row"] { padding: 2px 10px; }
QPushButton[folded="true"] { padding: 4px 6px; }
QPushButton[folded="true"]:checked:focus { padding: 3px 5px; }
QPushButton[split="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[split="right"] {
  border-top-left-radius: 0; border-bottom-left-radius: 0; border-left-color: transparent;
  padding: 4px 5px;
}
QPushButton[split="right"]:focus { border: 1px solid $accent; }
QPushButton[role="primary"][split="right"]:enabled { border-left-color: $accent_pressed; }
QPushButton[role="primary"][split="right"]:focus { border: 2px solid $text; padding: 3px 4px; }
QPushButton[role="primary"][folded="true"]:focus { padding: 3px 5px; }
QPushButton::menu-indicator {
  image: url($glyphs:down-$scheme.svg); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 6px;
}
QToolButton {
  background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
  padding: 4px; min-height: 18px; min-width: 18px;
}
QToolButton:hover { background: $control_hover; }
QToolButton:pressed { background: $control_pressed; }
QToolButton:checked { background: $selection; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:disabled { color: $disabled; }
QFrame#pageSwitch { background: $control; border: 1px solid $line; border-radius: 8px; }
QToolButton#pageButton { border-radius: 6px; padding: 0; }
QToolButton#pageButton:checked { background: $panel; border: 1px solid $field_line; }
QToolButton#pageButton:focus { border: 1px solid $accent; }
QPushButton#liveBatch { background: $panel; border: 1px solid $line; }
QPushButton#liveBatch:hover { background: $control_hover; }
QPushButton#liveBatch:focus { border: 1px solid $accent; }
QPushButton#liveBatch:disabled { background: transparent; border-color: transparent; }
QToolButton::menu-indicator { image: none; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $panel; color: $text; border: 1px solid $field_line; border-radius: 6px;
  padding: 4px 8px; min-height: 18px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $muted;
}
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $handle_hover; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QComboBox:on,
QAbstractSpinBox:focus { border: 1px solid $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  color: $disabled; background: $window; border-color: $line; placeholder-text-color: $disabled;
}
QLineEdit[lens="true"] { padding: 4px 4px 4px 2px; }
QLineEdit[invalid="true"] { border: 1px solid $failed; }
QLineEdit[invalid="true"]:focus { border: 2px solid $failed; padding: 3px 7px; }
QLineEdit QToolButton { border: none; padding: 0; min-height: 0; min-width: 0; }
QComboBox { padding: 4px 4px 4px 10px; combobox-popup: 0; }
QComboBox:editable { padding-left: 8px; }
QComboBox::drop-down {
  subcontrol-origin: padding; subcontrol-position: center right; width: 24px; border: none;
  background: transparent;
}
QComboBox::down-arrow { image: url($glyphs:down-$scheme.svg); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: url($glyphs:down-disabled-$scheme.svg); }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
  background: $panel; color: $text; border: 1px solid $field_line; border-radius: 0; outline: 0;
  padding: 4px;
  selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected {
  background: $selection; color: $text;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
  border: none; padding: 0; background: transparent; min-height: 0;
}
QAbstractSpinBox { padding: 4px 24px 4px 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 22px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0;
  border-top-right-radius: 4px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0;
  border-bottom-right-radius: 4px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {
  background: $control_hover;
}
QAbstractSpinBox::up-arrow { image: url($glyphs:up-$scheme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($glyphs:down-$scheme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {
  image: url($glyphs:up-disabled-$scheme.svg);
}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {
  image: url($glyphs:down-disabled-$scheme.svg);
}
QSlider { min-height: 24px; background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 16px; height: 16px; margin: -6px 0; background: $accent; border-radius: 8px;
}
QSlider::handle:horizontal:hover { background: $accent_hover; }
QSlider::handle:horizontal:focus { border: 2px solid $text; width: 12px; height: 12px; }
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $handle; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTreeView::indicator {
  width: 14px; height: 14px; border: 1px solid $handle_hover; background: $panel;
}
QCheckBox::indicator, QListView::indicator, QTreeView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent_text; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {
  background: $accent; border-color: $accent; image: url($glyphs:check-$scheme.svg);
}
QRadioButton::indicator:checked {
  background: $accent; border-color: $accent; image: url($glyphs:dot-$scheme.svg);
}
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
  background: $handle; border-color: $handle;
}
"""

_VIEWS = """
QAbstractItemView { outline: 0; }
QTableView, QListView, QTreeView {
  background: $panel; alternate-background-color: $alternate; color: $text;
  border: 1px solid transparent; border-radius: 4px; gridline-color: $line;
  selection-background-color: $selection; selection-color: $text;
}
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid $accent; }
QTableView::item { padding: 0 5px; border: none; }
QTableView#frozenColumns { border-right: 1px solid $line; border-radius: 0; }
QTreeView#preview { outline: none; }
QTreeView#preview::item { padding: 0 6px; }
QDialog#palette { background: $panel; border: 1px solid $field_line; }
QFrame#columnChooser { background: $panel; border: 1px solid $field_line; border-radius: 8px; }
QFrame#columnChooser QListView::item { height: 28px; }
QListView#settingsPages { background: transparent; }
QListView#settingsPages::item { border-radius: 6px; }
QTableView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
  background: $panel; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 0 8px; font-weight: 400;
}
QHeaderView::section:horizontal:first { padding-left: 10px; }
QTableWidget QHeaderView::section:horizontal:first,
QTableView#fieldColumns QHeaderView::section:horizontal:first { padding-left: 8px; }
QHeaderView::section:vertical { border-bottom: none; }
QHeaderView::section:hover { color: $text; background: $alternate; }
QHeaderView::up-arrow { image: url($glyphs:sort-up-$scheme.svg); width: 14px; height: 14px;
  subcontrol-position: center right; }
QHeaderView::down-arrow { image: url($glyphs:sort-down-$scheme.svg); width: 14px; height: 14px;
  subcontrol-position: center right; }
QLabel#drawingNote {
  background: $panel; color: $muted; border: 1px solid $line; border-radius: 6px;
  padding: 6px 12px;
}
QTableCornerButton::section { background: $panel; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $handle_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line; top: -1px; }
QTabBar { background: transparent; border: none; }
QTabBar::tab {
  background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 6px 14px; margin-right: 4px;
}
QTabWidget#batchTabs QTabBar::tab { padding: 10px; }
QTabWidget#arrayTabs QTabBar::tab { padding: 6px 10px; }
QTabWidget#batchTabs::tab-bar { left: 11px; }
QTabWidget#arrayTabs::tab-bar { left: 11px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent_text; }
QTabBar::tab:disabled { color: $disabled; }
"""

_MENUS = """
QMenuBar { background: $window; color: $text; border: none; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar[isTight="true"]::item { padding: 4px 6px; }
QMenuBar::item:selected { background: $control_hover; }
QMenu { background: $panel; color: $text; border: 1px solid $field_line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 28px; border-radius: 4px; min-height: 16px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { left: 8px; }
QMenu::indicator { left: 8px; width: 14px; height: 14px; }
QMenu::indicator:checked { image: url($glyphs:menu-check-$scheme.svg); }
QMenu::right-arrow { image: url($glyphs:right-$scheme.svg); width: 14px; height: 14px; }
QProgressBar {
  background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
  color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QFrame#banner { border-radius: 6px; border: 1px solid $line; background: $info_ground; }
QFrame#scanRow { border-radius: 6px; border: 1px solid $line; background: $info_ground; }
QFrame#banner[kind="error"] { background: $failed_ground; border-color: $failed; }
QWidget#passwordRow { background: $warning_ground; }
QFrame#banner[kind="warning"] { background: $warning_ground; border-color: $warning; }
QFrame#banner[kind="info"] { background: $info_ground; border-color: $accent; }
QFrame#dropZone { background: $alternate; border: 2px dashed $field_line; border-radius: 8px; }
QFrame#dropZone[active="true"] { background: $selection; border: 2px dashed $accent; }
"""

# In high contrast a list in a dialog has the colour of the ground, and only an edge shows where it is.
# The line is as dark there as what fills a bar: an empty one would look full without an edge.
_EDGES = """
QProgressBar {
  background: $panel; border: 1px solid $line; max-height: 4px; min-height: 4px;
}
QProgressBar::chunk { border-radius: 2px; }
QDialog QTableView, QDialog QListView, QDialog QTreeView { border: 1px solid $line; }
QDialog QListView#settingsPages { border-color: transparent; }
QDialog QListView#settingsPages:focus { border-color: $accent; }
"""

_SHEET = Template(_BASE + _BUTTONS + _FIELDS + _VIEWS + _MENUS)
_CONTRAST_SHEET = Template(_SHEET.template + _EDGES)


def build_style_sheet(
    colors: Mapping[Token, str], scheme: str, *, is_contrast: bool = False
) -> str:
    """Return the sheet in these colours; `scheme` is the name of its tinted arrows."""
    words = {token.value: color for token, color in colors.items()}
    sheet = _CONTRAST_SHEET if is_contrast else _SHEET
    return sheet.substitute(words, glyphs=GLYPH_PREFIX, scheme=scheme)
