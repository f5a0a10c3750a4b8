"""Makes changes of settings hold at once, everywhere in the window. For the Settings dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from PySide6.QtWidgets import QWidget

from extend_desktop.domain.network import NetworkSettings
from extend_desktop.domain.setting_changes import SettingChange, values_after, with_values
from extend_desktop.domain.settings import Settings
from extend_desktop.services.network import NetworkService
from extend_desktop.ui.views.detail.results_header import ResultsHeader
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import DataTable

_NETWORK = "network"


class SettingsApplier:
    """Knows who has to hear of a setting besides the settings themselves.

    Args:
        window: in which tables follow when their columns change.
    """

    def __init__(self, parts: SettingsParts, window: QWidget) -> None:
        self._parts = parts
        self._context = parts.context
        self._window = window

    @property
    def current(self) -> Settings:
        """The settings, with the way to servers that is in force."""
        settings, network = self._context.settings.current, self._network
        return settings if network is None else replace(settings, network=network.settings)

    async def apply(self, changes: Sequence[SettingChange]) -> None:
        """Make changes hold.

        Raises:
            ConnectivityError: the proxy cannot be used; nothing was changed.
            StorageError: the way to servers cannot be kept; nothing was changed.
        """
        wanted = values_after(changes)
        network = with_values(self.current, wanted).network
        if network != self.current.network:
            await self._go(network)
        before = self.current
        after = with_values(before, wanted)
        changed = {
            field.name: getattr(after, field.name)
            for field in fields(Settings)
            if getattr(after, field.name) != getattr(before, field.name)
        }
        self._context.settings.update(**changed)
        self._announce(before, after)

    async def _go(self, network: NetworkSettings) -> None:
        if self._network is None:
            self._context.settings.update(network=network)
        else:
            await self._network.change(network, None)

    def _announce(self, before: Settings, after: Settings) -> None:
        if after.theme is not before.theme:
            self._context.theme.choose(after.theme)
        if after.page_size != before.page_size:
            self._parts.requests.page_size_chosen.emit(after.page_size)
        if after.shortcuts != before.shortcuts and self._parts.shortcuts is not None:
            self._parts.shortcuts.follow()
        if after.layout != before.layout:
            for table in self._window.findChildren(DataTable):
                table.arrange()
            for header in self._window.findChildren(ResultsHeader):
                header.open()
        if after.language != before.language:
            # Last: the window is made anew for it.
            self._parts.requests.language_chosen.emit()

    @property
    def _network(self) -> NetworkService | None:
        test = self._parts.session.connection_test
        return test.network if test is not None else None
