"""A file was damaged: what was lost, what is kept, until the operator has understood. For the window."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.notices import DamageNotice
from extend_desktop.presentation.damage import damage_words
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.hearing import hear
from extend_desktop.ui.opening import open_folder
from extend_desktop.ui.views.window.state_banner import StateBanner
from extend_desktop.ui.widgets import BannerKind

_UNDERSTOOD, _SHOW = marked("Understood"), marked("Show the kept file")


class DamageBanner(StateBanner):
    """Above everything for as long as there is a notice; takes no room otherwise.

    Several notices are shown one after the other, the oldest first.
    """

    def __init__(self, context: UiContext, reports: DamageReports | None) -> None:
        super().__init__(context, "damage")
        self._reports = reports
        if reports is not None:
            hear(reports.changed, self._show, self)

    def read(self) -> None:
        """Show the notices that are known, and look for those of earlier starts."""
        if self._reports is not None:
            self._show(self._reports.current)
            self._tasks.start(self._reports.refresh, "read", policy=Policy.KEEP)

    def _show(self, notices: tuple[DamageNotice, ...]) -> None:
        if not notices:
            self._withdraw()
            return
        notice = notices[0]
        words = damage_words(notice)
        self.notice.say(
            BannerKind.ERROR,
            words.title,
            words.detail,
            action_text=tr(_UNDERSTOOD),
            action=(lambda: self._understood(notice)) if notice.is_closed else None,
            second=(tr(_SHOW), lambda: self._show_folder(notice.kept)) if notice.kept else None,
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
