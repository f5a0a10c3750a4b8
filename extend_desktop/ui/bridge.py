"""Between tasks and panes: who is busy, and failures reach the pane that asked. For ui."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import Any

from shiboken6 import isValid

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.presentation.errors import Message, message_of, report_of
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.ui.widgets.banner import InlineBanner
from extend_desktop.ui.widgets.busy import BusyBar

_log = logging.getLogger(__name__)


class PaneTasks:
    """Starts a pane's work: busy bar while it runs, banner with Retry when it fails.

    Work may outlive its pane, as that of a dialog that was closed: the log alone hears of it then.

    Args:
        prefix: goes before the names of the tasks, so that panes do not replace each other's.
    """

    def __init__(self, tasks: TaskRunner, prefix: str, banner: InlineBanner, busy: BusyBar) -> None:
        self._tasks = tasks
        self._prefix = prefix
        self._banner = banner
        self._busy = busy
        self._latest: dict[str, object] = {}
        self._quiet: set[str] = set()
        self._complained = ""
        self._lost: dict[str, Callable[[], None]] = {}

    def start(
        self,
        work: Callable[[], Coroutine[Any, Any, object]],
        name: str,
        *,
        policy: Policy = Policy.REPLACE,
        on_error: Callable[[Exception], None] | None = None,
        offers_retry: bool = True,
        again_online: bool = False,
        is_quiet: bool = False,
    ) -> None:
        """Run `work()`; on failure say so in the banner, with Retry running `work()` again.

        Args:
            work: makes the coroutine anew for every try.
            name: of the task within this pane.
            policy: what to do when work of that name is running.
            on_error: called with the failure after the banner is shown.
            offers_retry: whether to offer Retry; not where a button beside it does the same with
                what is entered by then.
            again_online: whether it is done again by itself, where there was no connection for it,
                once there is; for what only reads.
            is_quiet: whether the busy bar stays as it is: for what follows a running batch by
                itself, which nobody waits for and which would move the bar all the time.
        """
        if policy is Policy.KEEP and self._tasks.is_running(f"{self._prefix}.{name}"):
            return
        ticket = object()
        self._latest[name] = ticket
        self._lost.pop(name, None)
        (self._quiet.add if is_quiet else self._quiet.discard)(name)
        self._show_busy()

        def retry() -> None:
            self.start(work, name, policy=policy, on_error=on_error, again_online=again_online)

        def failed(error: Exception) -> None:
            self._complained = name
            if again_online and isinstance(error, ConnectivityError):
                self._lost[name] = retry
            if not isValid(self._banner):
                _log.warning("Not shown after %s.%s: %s", self._prefix, name, report_of(error))
                return
            _log.warning("Shown in %s after %s: %s", self._prefix, name, report_of(error))
            self._banner.say_error(message_of(error), retry if offers_retry else None)
            if on_error is not None:
                on_error(error)

        self._tasks.start(
            self._watched(work, name, ticket),
            name=f"{self._prefix}.{name}",
            policy=policy,
            on_error=failed,
        )

    def connection_changed(self, health: ConnectionHealth) -> None:
        """Do again what there was no connection for, once there is."""
        if health.online and self._lost:
            lost, self._lost = self._lost, {}
            for retry in lost.values():
                retry()

    def cancel(self, name: str) -> None:
        """Cancel the work of that name, if it runs."""
        self._lost.pop(name, None)
        self._tasks.cancel(f"{self._prefix}.{name}")
        # Work cancelled before its first step never comes to its end.
        self._ended(name, self._latest.get(name))

    def say_error(self, message: Message) -> None:
        """Say what went wrong besides the work that runs here."""
        self._banner.say_error(message)

    def forget(self) -> None:
        """Cancel everything and take back what was said; for a change of account."""
        self._lost.clear()
        for name in tuple(self._latest):
            self.cancel(name)
        self._hide_banner()

    async def _watched(
        self, work: Callable[[], Coroutine[Any, Any, object]], name: str, ticket: object
    ) -> None:
        # The work is made here: cancelled before its first step, nothing is left un-awaited.
        try:
            await work()
            if self._complained == name:
                self._complained = ""
                self._hide_banner()
        finally:
            self._ended(name, ticket)

    def _ended(self, name: str, ticket: object) -> None:
        # A newer task of the same name may still run; it will say when it ends.
        if ticket is not None and self._latest.get(name) is ticket:
            del self._latest[name]
        self._show_busy()

    def _show_busy(self) -> None:
        if isValid(self._busy):
            self._busy.set_busy(bool(self._latest.keys() - self._quiet))

    def _hide_banner(self) -> None:
        if isValid(self._banner):
            self._banner.hide()
