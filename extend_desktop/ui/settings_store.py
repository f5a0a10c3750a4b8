"""The settings as the window sees them: read at once, saved in the background. For ui."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from extend_desktop.domain.settings import Settings
from extend_desktop.services.events import Event
from extend_desktop.services.ports import SettingsPort
from extend_desktop.services.tasks import Policy, TaskRunner


class SettingsStore:
    """Holds the current settings; a change shows at once and reaches the disk soon after.

    Others change settings too (the session its accounts), so only the fields that were changed here
    are replaced in what is on the disk.
    """

    def __init__(self, port: SettingsPort, tasks: TaskRunner) -> None:
        self.changed: Event[Settings] = Event()
        self._port = port
        self._tasks = tasks
        self._current = port.load()
        self._unsaved: dict[str, Any] = {}

    @property
    def current(self) -> Settings:
        """The settings as last set here."""
        return self._current

    def update(self, **changes: Any) -> None:
        """Change fields of `Settings` by name and save them in the background."""
        self._current = replace(self._current, **changes)
        self._unsaved.update(changes)
        self.changed.emit(self._current)
        self._tasks.start(self.flush(), name="settings.save", policy=Policy.QUEUE)

    def layout(self, name: str) -> str:
        """Return what the window remembered under `name`, or empty text."""
        return self._current.layout.get(name, "")

    def remember_layout(self, name: str, value: str) -> None:
        """Remember `value` for the next start under `name`."""
        if self.layout(name) != value:
            self.update(layout={**self._current.layout, name: value})

    def forget_layout(self, name: str) -> None:
        """Remember nothing under `name` any more."""
        if name in self._current.layout:
            kept = {key: value for key, value in self._current.layout.items() if key != name}
            self.update(layout=kept)

    async def flush(self) -> None:
        """Save what is not saved yet.

        Raises:
            StorageError: the settings cannot be written; they stay to be saved.
        """
        if not self._unsaved:
            return
        changes = dict(self._unsaved)
        await self._port.change(lambda stored: replace(stored, **changes))
        for name, value in changes.items():
            if self._unsaved.get(name) is value:
                del self._unsaved[name]
