"""The strip at the bottom: what runs, uploads, connected or not, the key. For the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget
from typing_extensions import override

from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation.connection import (
    PRACTICE_STOPPED,
    SANDBOX_PLACE,
    ConnectionWords,
    connection_detail,
    connection_words,
    wait_text,
)
from extend_desktop.presentation.control import hold_line
from extend_desktop.presentation.key_stores import key_location_text, key_place_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.strip import uploads_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.timers import SecondsTimer
from extend_desktop.ui.views.window.live_batches import LiveBatches
from extend_desktop.ui.views.window.live_button import LiveButton, LiveParts
from extend_desktop.ui.widgets import LinkButton, PlainLabel, StatusDot, set_plain_tooltip

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_HEIGHT_PX, _GAP_PX, _LEFT_PX, _RIGHT_PX = 30, 16, 8, 10


class StatusLine(QWidget):
    """Says how the connection is; counts the seconds on between the engine's reports.

    What there is no room for goes in this order: the key, how old the picture is, the rate and time
    left of the live batch, its bar, the uploads. Then the name of the batch is shortened.

    Attributes:
        severity: how it is at a glance.
    """

    severity_changed = Signal()

    def __init__(self, context: UiContext, live: LiveBatches) -> None:
        super().__init__()
        self._context = context
        self._batches = live
        self._services: AccountServices | None = None
        self._health: ConnectionHealth | None = None
        self._health_at_s = 0.0
        self._has_stopped = False
        self.severity = Severity.MUTED
        self._subscriptions = Subscriptions()
        self.live = LiveButton(context, live)
        self.uploads = PlainLabel(elide=None)
        self.uploads.setFont(context.theme.figures_font())
        self.state = StatusDot(context.theme)
        self.more = PlainLabel(role="muted", elide=None)
        self.try_now = LinkButton(tr("Try now"))
        self.place = PlainLabel(role="muted", elide=None)
        self._timer = SecondsTimer(self, self._show)
        self._setup_ui()
        self._show()

    def bind(self, services: AccountServices | None) -> None:
        """Follow another account's connection, or none."""
        self._subscriptions.end()
        self._services = services
        self._health = None
        self._has_stopped = False
        self._show_key()
        if services is not None:
            self._subscriptions.add(
                services.batches.health.subscribe(self._take),
                services.batches.hold_changed.subscribe(lambda _: self._show()),
            )
            self._take(services.batches.current_health)
            self._timer.start()
        else:
            self._timer.stop()
        self._show()

    def say_stopped(self) -> None:
        """Say that the practice server ended, until an account is opened."""
        self._has_stopped = True
        self._show()

    def words(self) -> str:
        """Return all it has to say of the connection, with or without room for it."""
        return ConnectionWords(self.state.text(), self.more.full_text()).whole()

    @override
    def minimumSizeHint(self) -> QSize:
        """Never keep the window from being made narrower: what has no room is left out."""
        return QSize(0, _HEIGHT_PX)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _take(self, health: ConnectionHealth) -> None:
        self._health = health
        self._health_at_s = self._context.clock.monotonic_s()
        self._show()

    def _show(self) -> None:
        severity, words = self._now()
        self.state.set_status(severity, words.state)
        self.more.setText(words.more)
        self.try_now.setVisible(self._is_offline)
        self._show_detail()
        self._show_uploads()
        self.live.is_online = not self._is_offline
        self.live.refresh()
        self._fit()
        if severity is not self.severity:
            self.severity = severity
            self.severity_changed.emit()

    def _show_detail(self) -> None:
        detail = ""
        if self._services is not None and self._health is not None:
            rates = self._services.batches.request_rates
            detail = connection_detail(self._health.problem, self._next_update_in_s, rates)
        for part in (self.state, self.more):
            set_plain_tooltip(part, f"{self.words()}\n{detail}".strip())

    def _show_uploads(self) -> None:
        rate = self._services.batches.upload_bytes_per_s if self._services else 0.0
        text = uploads_text(self._batches.uploading, rate)
        self.uploads.setText(text)
        self.uploads.setAccessibleName(text or tr("No uploads"))

    def key_moved(self, services: AccountServices) -> None:
        """Say where the key of the open account is kept now."""
        self._services = services
        self._show_key()

    def _show_key(self) -> None:
        services = self._services
        if services is None:
            self.place.setText("")
            return
        account, kept = services.account, services.key_location
        self.place.setText(key_place_text(account, kept))
        where = key_location_text(kept, services.key_store)
        set_plain_tooltip(self.place, tr(SANDBOX_PLACE) if account.is_sandbox else where)

    @property
    def _is_offline(self) -> bool:
        is_lost = self._health is not None and not self._health.online
        return is_lost and not self._has_stopped

    @property
    def _next_update_in_s(self) -> float | None:
        due_s = self._health.next_update_in_s if self._health is not None else None
        return None if due_s is None else max(0.0, due_s - self._since_s)

    @property
    def _since_s(self) -> float:
        return self._context.clock.monotonic_s() - self._health_at_s

    def _now(self) -> tuple[Severity, ConnectionWords]:
        if self._services is None:
            return Severity.MUTED, ConnectionWords(tr("Not connected"))
        if self._has_stopped:
            return Severity.FAILED, ConnectionWords(tr(PRACTICE_STOPPED))
        hold = self._services.batches.hold
        if hold is not None:
            return Severity.WARNING, ConnectionWords(hold_line(hold))
        wait = self._services.batches.longest_wait
        return _severity(self._health, wait), self._connection(wait)

    def _connection(self, wait: CallWait | None) -> ConnectionWords:
        health = self._health
        if health is None:
            return connection_words(wait=wait)
        ago_s = health.last_update_s_ago
        lost_at = health.offline_since or self._context.clock.now()
        return connection_words(
            offline_since=None if health.online else lost_at,
            last_update_s_ago=None if ago_s is None else ago_s + self._since_s,
            next_update_in_s=self._next_update_in_s,
            problem=health.problem,
            wait=wait,
        )

    def _fit(self) -> None:
        """Show as much as there is room for, and touch nothing that stays as it is."""
        uploads = [self.uploads] if self.uploads.full_text() else []
        said = [self.more] if self.more.full_text() else []
        whose = [self.place] if self.place.full_text() else []
        ways = [([*uploads, *said, *whose], LiveParts.ALL), ([*uploads, *said], LiveParts.ALL)]
        ways += [(uploads, parts) for parts in LiveParts]
        ways.append(([], LiveParts.NO_BAR))
        fits = (way for way in ways if self._needed_px(*way) <= self.width())
        shown, parts = next(fits, ways[-1])
        for part in (self.uploads, self.more, self.place):
            part.setVisible(part in shown)
        self.live.show_parts(parts)

    def _needed_px(self, shown: Sequence[QWidget], parts: LiveParts) -> int:
        others = [*shown, *(part for part in (self.state, self.try_now) if not part.isHidden())]
        widths_px = sum(part.sizeHint().width() for part in others) + self.live.width_px(parts)
        return widths_px + _GAP_PX * (len(others) + 1) + _LEFT_PX + _RIGHT_PX

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.live, self.uploads, self.state, self.more, self.try_now, self.place)

    def _setup_ui(self) -> None:
        self.setFixedHeight(_HEIGHT_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT_PX, 0, _RIGHT_PX, 4)
        row.setSpacing(_GAP_PX)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for part in self._parts:
            row.addWidget(part)
        row.insertStretch(2, 1)
        # Where nothing more can be left out, it is the name of the batch that is shortened.
        self.state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.try_now.clicked.connect(self._try_now)

    def _try_now(self) -> None:
        if self._services is not None:
            self._services.batches.refresh(None)


def _severity(health: ConnectionHealth | None, wait: CallWait | None) -> Severity:
    if health is not None and not health.online:
        return Severity.FAILED
    has_problem = (health is not None and health.problem is not None) or bool(wait_text(wait))
    return Severity.WARNING if has_problem else Severity.OK
