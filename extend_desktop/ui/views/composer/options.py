"""Options for this batch: what it has otherwise than its extractor, and tags for billing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from extend_desktop.domain.batch_options import NO_OPTIONS, BatchOptions, tags_of
from extend_desktop.domain.override_config import (
    IGNORED_BY_OPERATOR,
    OPERATOR_PROCESSOR,
    advanced_setting,
    page_ranges_of,
    page_ranges_text,
    with_setting,
)
from extend_desktop.presentation.batch_options import (
    AS_EXTRACTOR,
    BAD_PAGES,
    BASE_VERSION_HINT,
    CITATIONS_HINT,
    IGNORED_HINT,
    PAGES_HINT,
    REVIEW_AGENT_HINT,
    TAGS_HINT,
    options_count_text,
)
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.override_dialog import OverrideDialog
from extend_desktop.ui.widgets import Button, ComboBox, LinkButton, PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import STRETCH, STYLE_SPACING, column_box, row_box

_LABEL_PX = 84
_REVIEW_AGENT = "reviewAgent"


class OptionsForm(QWidget):
    """Folded at first; what nobody touched is not sent."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._options = NO_OPTIONS
        self._config: Mapping[str, Any] = {}
        self.problem = ""
        self.fold = Button("Options for this batch", icons=context.icons, icon="chevron-right")
        self.fold.setCheckable(True)
        self.fold.setProperty("role", "fold")
        self.count = PlainLabel(role="muted", elide=None)
        self.pages = _line("Pages")
        self.citations, self.review_agent = _switch("Citations"), _switch("Review agent")
        self.base_version = _line("Base version")
        self.tags = _line("Billing tags")
        self.tags.setPlaceholderText("none")
        self.set_back, self.as_json = LinkButton("Set all back"), LinkButton("Show as JSON…")
        self._body = QWidget()
        self._setup_ui()
        self._connect()
        self._show()

    @property
    def options(self) -> BatchOptions:
        """What is chosen; `problem` says why it cannot be sent."""
        return self._options

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self.fold.isChecked()

    @property
    def is_operator(self) -> bool:
        """Whether the batch is carried out by Extend's agent."""
        processor = self._options.override.get("baseProcessor", self._config.get("baseProcessor"))
        return processor == OPERATOR_PROCESSOR

    def follow_config(self, config: Mapping[str, Any]) -> None:
        """Show what the extractor's version has, and what it would not use."""
        self._config = config
        self._show()

    def reset(self) -> None:
        """Choose nothing, as for a new batch."""
        self._take(NO_OPTIONS)

    def begin_with(self, options: BatchOptions) -> None:
        """Choose what an earlier batch had."""
        self._take(options)

    def _take(self, options: BatchOptions) -> None:
        self._options = options
        self.problem = ""
        self._show()
        self.changed.emit()

    def _set(self, key: str, value: object) -> None:
        override = with_setting(self._options.override, key, value)
        self._options = BatchOptions(override, self._options.tags)
        self._show_state()
        self.changed.emit()

    def _set_pages(self, text: str) -> None:
        ranges = page_ranges_of(text)
        self.problem = BAD_PAGES if ranges is None else ""
        self._set("pageRanges", ranges or None)

    def _set_tags(self, text: str) -> None:
        self._options = BatchOptions(self._options.override, tags_of(text))
        self._show_state()
        self.changed.emit()

    def _show(self) -> None:
        fields = (self.pages, self.citations, self.review_agent, self.base_version, self.tags)
        blockers = [QSignalBlocker(field) for field in fields]
        override = self._options.override
        self.pages.setText(page_ranges_text(advanced_setting(override, "pageRanges")))
        _pick(self.citations, advanced_setting(override, "citationsEnabled"))
        _pick(self.review_agent, _enabled(advanced_setting(override, _REVIEW_AGENT)))
        self.base_version.setText(str(override.get("baseVersion", "")))
        self.tags.setText(", ".join(self._options.tags))
        for blocker in blockers:
            blocker.unblock()
        self._show_state()

    def _show_state(self) -> None:
        self.count.setText(options_count_text(self._options))
        self.set_back.setEnabled(self._options != NO_OPTIONS or bool(self.problem))
        is_ignored = self.is_operator and _REVIEW_AGENT in IGNORED_BY_OPERATOR
        self.review_agent.setEnabled(not is_ignored)
        set_plain_tooltip(self.review_agent, IGNORED_HINT if is_ignored else REVIEW_AGENT_HINT)

    def _open_json(self) -> None:
        dialog = OverrideDialog(self._options.override, self)
        dialog.taken.connect(self._take_override)
        dialog.open()

    def _take_override(self, override: Mapping[str, Any]) -> None:
        self._take(BatchOptions(override, self._options.tags))

    def _unfold(self, is_open: bool) -> None:  # noqa: FBT001 - a slot of Qt
        self._body.setVisible(is_open)
        self._context.icons.attach(
            self.fold, "chevron-down" if is_open else "chevron-right", self.fold.icon_token
        )
        self.changed.emit()

    def _connect(self) -> None:
        self.fold.toggled.connect(self._unfold)
        self.pages.textEdited.connect(self._set_pages)
        self.citations.currentIndexChanged.connect(self._set_citations)
        self.review_agent.currentIndexChanged.connect(self._set_review_agent)
        self.base_version.textEdited.connect(self._set_base_version)
        self.tags.textEdited.connect(self._set_tags)
        self.set_back.clicked.connect(self.reset)
        self.as_json.clicked.connect(self._open_json)

    def _set_citations(self) -> None:
        self._set("citationsEnabled", self.citations.currentData())

    def _set_base_version(self, text: str) -> None:
        self._set("baseVersion", text.strip() or None)

    def _set_review_agent(self) -> None:
        chosen = self.review_agent.currentData()
        before = advanced_setting(self._options.override, _REVIEW_AGENT)
        others = cast("dict[str, Any]", before) if isinstance(before, dict) else {}
        self._set(_REVIEW_AGENT, None if chosen is None else {**others, "enabled": chosen})

    def _setup_ui(self) -> None:
        head = row_box(None, self.fold, STRETCH, self.count, spacing_px=STYLE_SPACING)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABEL_PX)
        for row, (words, field, hint) in enumerate(
            (
                ("Pages", self.pages, PAGES_HINT),
                ("Citations", self.citations, CITATIONS_HINT),
                ("Review agent", self.review_agent, REVIEW_AGENT_HINT),
                ("Base version", self.base_version, BASE_VERSION_HINT),
                ("Billing tags", self.tags, TAGS_HINT),
            )
        ):
            label = PlainLabel(words, role="muted", elide=None)
            label.setBuddy(field)
            set_plain_tooltip(field, hint)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        links = row_box(None, self.set_back, STRETCH, self.as_json, spacing_px=STYLE_SPACING)
        grid.addLayout(links, 5, 0, 1, 2)
        self._body.hide()
        column_box(self, head, self._body, spacing_px=6)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(AS_EXTRACTOR)
    field.setAcceptDrops(False)
    return field


def _switch(name: str) -> ComboBox:
    box = ComboBox(name)
    for words, value in ((AS_EXTRACTOR, None), ("On", True), ("Off", False)):
        box.addItem(words, value)
    return box


def _pick(box: ComboBox, value: object) -> None:
    values = [box.itemData(row) for row in range(box.count())]
    box.setCurrentIndex(values.index(value) if value in values else 0)


def _enabled(setting: object) -> object:
    return cast("dict[str, Any]", setting).get("enabled") if isinstance(setting, dict) else None
