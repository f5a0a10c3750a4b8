"""Beside the staging list: the terms, what goes along, the options, and the selected input."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.batch_options import NO_OPTIONS
from extend_desktop.domain.drafts import Draft, Plan
from extend_desktop.domain.extractors import ExtractorDetail
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.plan_forecast import PlanForecast, forecast_of
from extend_desktop.domain.schema import schema_of
from extend_desktop.presentation.input_lists import columns_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.kept_by_account import KeptByAccount
from extend_desktop.ui.views.composer.forecast import SpendingHistory
from extend_desktop.ui.views.composer.options import OptionsForm
from extend_desktop.ui.views.composer.selected_input import SelectedInput
from extend_desktop.ui.views.composer.terms import TermsForm
from extend_desktop.ui.widgets import LinkButton, PlainLabel, Rule
from extend_desktop.ui.widgets.boxes import ANY_SIZE_PX, STYLE_SPACING, column_box, wide

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_SELECTED_FROM_PX = 560
"""Height of the panel from which on there is room to describe what is selected."""
_MARGIN_PX, _MORE_PX = 12, 60
"""The most that long words may take of the list."""
_CONFIG_TASK = "config"


class SidePanel(QWidget):
    """The form scrolls; what is selected stays at its foot, where there is room.

    Attributes:
        pinned: the extractor and the number that its version means now; None while not known.
    """

    changed = Signal()
    columns_wanted = Signal()
    """The list whose columns go along should be mapped anew."""

    def __init__(self, context: UiContext, tasks: PaneTasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._services: AccountServices | None = None
        self._config_of: tuple[ExtractorId, str] | None = None
        self.pinned: tuple[ExtractorId, str] | None = None
        self._drafts: Sequence[Draft] = ()
        self.terms = TermsForm(context, tasks)
        self.options = OptionsForm(context)
        self._kept = KeptByAccount(context.views, "composer.options", NO_OPTIONS)
        self.columns = PlainLabel(elide=Qt.TextElideMode.ElideMiddle)
        self.change_columns = LinkButton(tr("Change…"))
        self.change_columns.set_flush()
        self.change_columns.setAccessibleName(tr("Change the columns per input"))
        self.form, self._inside, self._width_px = QScrollArea(), QWidget(), 0
        self._is_below = False
        self.selected = SelectedInput(tasks)
        self._columns_row = QWidget()
        self.spending = SpendingHistory(tasks, self)
        self._setup_ui()
        self.terms.changed.connect(self._follow_terms)
        self.options.changed.connect(self._follow_options)
        self.spending.changed.connect(self.changed)
        self.change_columns.clicked.connect(self.columns_wanted)

    def bind(self, services: AccountServices | None, *, can_batch: bool) -> None:
        """Offer what the account has."""
        self._services = services if can_batch else None
        self._config_of = self.pinned = None
        self.spending.bind(self._services)
        self.selected.first_page.bind(services.review.pages if services else None)
        self.terms.bind(services, can_batch=can_batch)
        self.options.begin_with(self._kept.turn(services, self.options.options))

    @property
    def problem(self) -> str:
        """Why nothing can be submitted with what is chosen here; empty when it can."""
        if self.terms.extractor.extractor is None or self.terms.version.version is None:
            return self.terms.problem
        return self.options.problem

    def batch_terms(self) -> BatchTerms | None:
        """Return what is chosen; None while something is missing."""
        extractor, version = self.terms.extractor.extractor, self.terms.version.version
        if extractor is None or version is None or self.problem:
            return None
        priority = self.terms.priority.priority
        name = self.terms.batch_name()
        return BatchTerms(name, extractor, version, priority, self.options.options)

    def forecast(self, plan: Plan) -> PlanForecast:
        """Return what a plan will probably cost and take with what is chosen here."""
        return forecast_of(
            plan,
            self.spending.known,
            self.options.options.override,
            self._services.batches.request_rates if self._services else None,
            is_operator=self.options.is_operator,
        )

    def reset(self) -> None:
        """Start over for the next batch."""
        self.terms.reset()
        self.options.reset()

    def show_plan(self, plan: Plan, list_name: str) -> None:
        """Show how many columns go along, and from which list."""
        self.columns.setText(columns_text(plan.columns, list_name))
        self.change_columns.setVisible(bool(list_name))
        self._columns_row.setVisible(plan.columns > 0)

    def set_width_px(self, width_px: int) -> None:
        """Be so wide, or wider where a language has long words, so that the bar lies beside them."""
        self._width_px = width_px
        self._fit()

    def lie_below(self, *, is_below: bool) -> None:
        """Take the whole width, and the height of the form: the page scrolls, and not the form in it."""
        if is_below is not self._is_below:
            self._is_below = is_below
            self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the size when other fields are shown."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def _fit(self) -> None:
        height_px = self._inside.sizeHint().height() if self._is_below else 0
        self.form.setMinimumHeight(height_px)
        if self._is_below:
            self.setMinimumWidth(0)
            self.setMaximumWidth(ANY_SIZE_PX)
            return
        options_px = self.options.needed_px + 2 * _MARGIN_PX
        needed_px = max(self._inside.minimumSizeHint().width(), options_px)
        needed_px += self.form.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(self._width_px, min(needed_px, self._width_px + _MORE_PX)))

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Describe what is selected, where there is room for it below the form."""
        self._drafts = drafts
        has_room = self.height() >= _SELECTED_FROM_PX and not self.options.is_open
        self.selected.show_drafts(drafts if has_room else ())

    def _follow_options(self) -> None:
        self.show_drafts(self._drafts)
        self.changed.emit()

    def _follow_terms(self) -> None:
        """Read the config of the version that is picked, once."""
        extractor, version = self.terms.extractor.extractor, self.terms.version.version
        services = self._services
        wanted = (extractor.id, version) if extractor and version else None
        if wanted != self._config_of and services is not None:
            self._config_of, self.pinned = wanted, None
            self.terms.show_fields(())
            self.options.follow_config({})
            self.spending.follow(None)
            if wanted is not None:
                detail = services.extractors.detail
                self._tasks.start(lambda: then(detail(*wanted), self._show_config), _CONFIG_TASK)
        self.changed.emit()

    def _show_config(self, detail: ExtractorDetail) -> None:
        self.terms.show_fields(schema_of(detail.config))
        self.pinned = (detail.version.extractor_id, detail.version.version)
        self.options.follow_config(detail.config)
        self.spending.follow(self.pinned)
        self.changed.emit()

    def _setup_ui(self) -> None:
        inside = self._inside
        inside.installEventFilter(self)
        fields = column_box(inside, self.terms, self._columns_row, Rule(), spacing_px=0)
        options = QVBoxLayout()
        options.setContentsMargins(_MARGIN_PX, 8, _MARGIN_PX, 8)
        options.addWidget(self.options)
        fields.addLayout(options)
        fields.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Columns per input"), role="muted"), 1)
        head.addWidget(self.change_columns)
        column_box(self._columns_row, head, self.columns, margins_px=(12, 0, 12, 8), spacing_px=2)
        self._columns_row.hide()
        self.form.setFrameShape(QFrame.Shape.NoFrame)
        self.form.setWidgetResizable(True)
        self.form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setWidget(inside)
        # A scroll area would paint the window's ground over the pane's.
        self.form.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column_box(self, wide(self.form), self.selected, spacing_px=STYLE_SPACING)
