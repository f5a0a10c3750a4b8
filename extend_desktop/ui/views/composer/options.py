"""Options for this batch: what it has otherwise than its extractor, and tags for billing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from extend_desktop.domain.batch_options import NO_OPTIONS, BatchOptions, tags_of
from extend_desktop.domain.override_config import (
    OPERATOR_PROCESSOR,
    advanced_setting,
    page_ranges_of,
    page_ranges_text,
    setting_of,
    with_choice,
    with_setting,
)
from extend_desktop.presentation.batch_options import (
    BAD_PAGES,
    BASE_VERSION_HINT,
    PAGES_HINT,
    TAGS_HINT,
    options_count_text,
)
from extend_desktop.presentation.option_choices import (
    AS_EXTRACTOR,
    CITATIONS,
    MORE_CHOICES,
    REVIEW_AGENT,
)
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.option_choices import (
    ChoiceBox,
    ChoiceGrid,
    add_option,
    option_grid,
)
from extend_desktop.ui.widgets import Button, LinkButton, PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import STRETCH, STYLE_SPACING, column_box, row_box

_MORE, _FEWER = marked("More options"), marked("Fewer options")


class OptionsForm(QWidget):
    """Folded at first; what nobody touched is not sent."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._options = NO_OPTIONS
        self._config: Mapping[str, Any] = {}
        self.problem = ""
        self.fold = Button(tr("Options for this batch"), icons=context.icons, icon="chevron-right")
        self.fold.setCheckable(True)
        self.fold.setProperty("role", "fold")
        self.count = PlainLabel(role="muted", elide=None)
        self.pages = _line(tr("Pages"))
        self.citations, self.review_agent = ChoiceBox(CITATIONS), ChoiceBox(REVIEW_AGENT)
        self.base_version = _line(tr("Base version"))
        self.tags = _line(tr("Billing tags"))
        self.tags.setPlaceholderText(tr("none", "billing tags"))
        self.more_choices, self.more = ChoiceGrid(MORE_CHOICES), LinkButton(tr(_MORE))
        self.set_back, self.as_json = (
            LinkButton(tr("Set all back")),
            LinkButton(tr("Show as JSON…")),
        )
        for link in (self.more, self.set_back, self.as_json):
            link.set_flush()
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
    def needed_px(self) -> int:
        """The width of the fields, also while they are folded: nothing moves when they are shown."""
        return self._body.minimumSizeHint().width()

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

    @property
    def _choices(self) -> tuple[ChoiceBox, ...]:
        return (self.citations, self.review_agent, *self.more_choices.boxes)

    def _set(self, key: str, value: object) -> None:
        self._set_override(with_setting(self._options.override, key, value))

    def _choose(self, path: tuple[str, ...], value: object) -> None:
        self._set_override(with_choice(self._options.override, path, value))

    def _set_override(self, override: Mapping[str, Any]) -> None:
        self._options = BatchOptions(override, self._options.tags)
        self._show_state()
        self.changed.emit()

    def _set_pages(self, text: str) -> None:
        ranges = page_ranges_of(text)
        self.problem = tr(BAD_PAGES) if ranges is None else ""
        self._set("pageRanges", ranges or None)

    def _set_tags(self, text: str) -> None:
        self._options = BatchOptions(self._options.override, tags_of(text))
        self._show_state()
        self.changed.emit()

    def _show(self) -> None:
        blockers = [QSignalBlocker(field) for field in (self.pages, self.base_version, self.tags)]
        override = self._options.override
        self.pages.setText(page_ranges_text(advanced_setting(override, "pageRanges")))
        for box in self._choices:
            box.show_override(override)
        self.base_version.setText(str(override.get("baseVersion", "")))
        self.tags.setText(", ".join(self._options.tags))  # untranslated: as it is typed
        for blocker in blockers:
            blocker.unblock()
        self._show_state()

    def _show_state(self) -> None:
        self.count.setText(options_count_text(self._options))
        self.set_back.setEnabled(self._options != NO_OPTIONS or bool(self.problem))
        for box in self._choices:
            box.grey(is_operator=self.is_operator)
        override = self._options.override
        if any(
            setting_of(override, box.choice.path) is not None for box in self.more_choices.boxes
        ):
            self._show_more(are_shown=True)

    def _open_json(self) -> None:
        from extend_desktop.ui.views.composer.override_dialog import OverrideDialog  # noqa: PLC0415

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

    def _toggle_more(self) -> None:
        self._show_more(are_shown=self.more_choices.isHidden())
        self.changed.emit()

    def _show_more(self, *, are_shown: bool) -> None:
        self.more_choices.setVisible(are_shown)
        self.more.setText(tr(_FEWER if are_shown else _MORE))

    def _connect(self) -> None:
        self.more.clicked.connect(self._toggle_more)
        self.more_choices.chosen.connect(self._choose)
        self.fold.toggled.connect(self._unfold)
        self.pages.textEdited.connect(self._set_pages)
        for box in (self.citations, self.review_agent):
            box.currentIndexChanged.connect(partial(self._choose_in, box))
        self.base_version.textEdited.connect(self._set_base_version)
        self.tags.textEdited.connect(self._set_tags)
        self.set_back.clicked.connect(self.reset)
        self.as_json.clicked.connect(self._open_json)

    def _choose_in(self, box: ChoiceBox, _row: int) -> None:
        self._choose(box.choice.path, box.currentData())

    def _set_base_version(self, text: str) -> None:
        self._set("baseVersion", text.strip() or None)

    def _setup_ui(self) -> None:
        head = row_box(None, self.fold, STRETCH, self.count, spacing_px=STYLE_SPACING)
        fields = QWidget()
        grid = option_grid(fields)
        for row, (words, field, hint) in enumerate(
            (
                (tr("Pages"), self.pages, PAGES_HINT),
                (tr("Citations"), self.citations, CITATIONS.hint),
                (tr("Review agent"), self.review_agent, REVIEW_AGENT.hint),
                (tr("Base version"), self.base_version, BASE_VERSION_HINT),
                (tr("Billing tags"), self.tags, TAGS_HINT),
            )
        ):
            set_plain_tooltip(field, tr(hint))
            add_option(grid, row, words, field)
        links = row_box(None, self.set_back, STRETCH, self.as_json, spacing_px=STYLE_SPACING)
        more = row_box(None, self.more, STRETCH, spacing_px=STYLE_SPACING)
        column_box(self._body, fields, more, self.more_choices, links, spacing_px=6)
        self.more_choices.hide()
        self._body.hide()
        column_box(self, head, self._body, spacing_px=6)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(tr(AS_EXTRACTOR))
    field.setAcceptDrops(False)
    return field
