"""A file was damaged: what was lost, what is kept, until the operator has understood. For the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from extend_desktop.domain.notices import DamageNotice
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.presenter.damage import damage_words
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.opening import open_folder
from extend_desktop.ui.widgets import BannerKind, BusyBar, InlineBanner

_UNDERSTOOD, _SHOW = "Understood", "Show the kept file"


class DamageBanner(QWidget):
    """Above everything for as long as there is a notice; takes no room otherwise.

    Several notices are shown one after the other, the oldest first.
    """

    def __init__(self, context: UiContext, reports: DamageReports | None) -> None:
        super().__init__()
        self._reports = reports
        self.notice = InlineBanner(context.icons)
        self.error = InlineBanner(context.icons)
        self.busy = BusyBar(context.theme)
        self._tasks = PaneTasks(context.tasks, "damage", self.error, self.busy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.notice)
        column.addWidget(self.busy)
        column.addWidget(self.error)
        self.hide()
        if reports is not None:
            reports.changed.subscribe(self._show)
            self._show(reports.current)

    def read(self) -> None:
        """Look for notices of earlier starts."""
        if self._reports is not None:
            self._tasks.start(self._reports.refresh, "read", policy=Policy.KEEP)

    def _show(self, notices: tuple[DamageNotice, ...]) -> None:
        if not notices:
            self.notice.hide()
            self.hide()
            return
        notice = notices[0]
        words = damage_words(notice)
        self.notice.say(
            BannerKind.ERROR,
            words.title,
            words.detail,
            action_text=_UNDERSTOOD,
            action=(lambda: self._understood(notice)) if notice.is_settled else None,
            second=(_SHOW, lambda: self._show_folder(notice.kept)) if notice.kept else None,
            stays=True,
        )
        self.show()

    def _show_folder(self, kept: str) -> None:
        open_folder(Path(kept).parent, self._tasks.say_error)

    def _understood(self, notice: DamageNotice) -> None:
        reports = self._reports
        if reports is not None:
            self._tasks.start(
                lambda: reports.acknowledge([notice]), "understood", policy=Policy.KEEP
            )
