"""Says what came of exports that were made by themselves, whichever page is shown. For the work area."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from weakref import WeakSet

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.services.exports.automatic import AutomaticExports
    from extend_desktop.ui.views.detail.export import Exporter


class AutomaticNotices:
    """Hears each account once, as often as it is shown, and also while another one is.

    Args:
        exporter: gives what says it, which may have to be built.
    """

    def __init__(self, exporter: Callable[[], Exporter]) -> None:
        self._exporter = exporter
        self._heard: WeakSet[AutomaticExports] = WeakSet()

    def hear(self, services: AccountServices | None) -> None:
        """Hear an account from now on."""
        automatic = services.automatic_exports if services is not None else None
        if automatic is not None and automatic not in self._heard:
            self._heard.add(automatic)
            automatic.hear(lambda result: self._exporter().show_automatic(result))
