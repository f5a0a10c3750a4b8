"""The foot of New batch: what Submit would do in words, Clear and Submit. For the composer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.plan_forecast import PlanForecast
from extend_desktop.presentation.accounts import key_owner_text
from extend_desktop.presentation.drafts import plan_lines
from extend_desktop.presentation.plan_sheet import SHEET_TIP, SHEET_TITLE
from extend_desktop.presentation.spending import forecast_texts
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.ui.widgets import (
    Button,
    FittingLabel,
    LinkButton,
    PlainLabel,
    PrimaryButton,
    Rule,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.boxes import column_box, row_box, wide


class PlanRow(QWidget):
    """What Submit would do: the plan, and under it what is missing or how much it is."""

    blocked_wanted = Signal()
    """The blocked inputs should be shown."""
    sheet_wanted = Signal()
    """The plan should be shown in detail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = FittingLabel()
        self.reason = PlainLabel(role="warning")
        self.pages = FittingLabel(role="muted")
        self.blocked = LinkButton("")
        self.details = LinkButton(tr("Details…"))
        self.details.setAccessibleName(tr(SHEET_TITLE))
        set_plain_tooltip(self.details, tr(SHEET_TIP))
        self.blocked.clicked.connect(self.blocked_wanted)
        self.details.clicked.connect(self.sheet_wanted)
        lines = column_box(None, self.plan, self.reason, self.pages, spacing_px=1)
        row_box(self, wide(lines), self.blocked, self.details)

    def say(self, forecast: PlanForecast, reason: str) -> None:
        """Show the plan, under it why Submit waits or else the cost, and a way to what is blocked."""
        plan = forecast.plan
        self.plan.set_texts(plan_lines(plan))
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.pages.set_texts(forecast_texts(forecast))
        self.pages.setVisible(not reason)
        blocked = plan.blocked + plan.damaged
        self.blocked.setText(tr_n("Settle {n} blocked", "Settle {n} blocked", blocked, "inputs"))
        self.blocked.setAccessibleName(self.blocked.text())
        self.blocked.setVisible(blocked > 0)


class PlanFoot(QWidget):
    """Under list and form, while anything is staged."""

    def __init__(self) -> None:
        super().__init__()
        self.plan = PlanRow()
        self.clear_button = Button(tr("Clear"))
        self.submit_button = PrimaryButton(tr("Submit"))
        bottom = row_box(
            None,
            wide(self.plan),
            self.clear_button,
            self.submit_button,
            margins_px=(11, 0, 11, 10),
        )
        column_box(self, Rule(), bottom)

    def say(
        self, forecast: PlanForecast, obstacle: str, *, is_submitting: bool, whose: str = ""
    ) -> None:
        """Show the plan, why Submit waits or else the cost, and what can be pressed.

        `whose` says whose key pays for it; it is said with what Submit does.
        """
        plan = forecast.plan
        self.setVisible(plan.total > 0)
        self.plan.say(forecast, obstacle)
        words = _submit_text(plan.inputs)
        self.submit_button.setText(words)
        self.submit_button.setAccessibleName(words)
        self.submit_button.setEnabled(not obstacle)
        key = key_owner_text(whose)
        tip = "\n".join(filter(None, (tr("{action} (Ctrl+Return)", action=words), key)))
        set_plain_tooltip(self.submit_button, obstacle or tip)
        self.submit_button.setAccessibleDescription(key)
        self.clear_button.setEnabled(plan.total > 0 and not is_submitting)


def _submit_text(inputs: int) -> str:
    return tr_n("Submit {n} input", "Submit {n} inputs", inputs) if inputs else tr("Submit")
