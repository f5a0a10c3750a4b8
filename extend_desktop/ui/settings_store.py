"""The settings as the window sees them: read at once, saved in the background. For ui."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from extend_desktop.domain.settings import Settings
from extend_desktop.services.events import Event
from extend_desktop.services.ports import SettingsPort
from extend_desktop.services.tasks import Policy, TaskRunner


class SettingsStore:
    """Holds the current settings; a change shows at once and reaches the disk soon after.

    Others change settings too (the session its accounts, `settings import` anything), so only the
    fields that were changed here are replaced in what is on the disk, and of a mapping the entries.
    """

    def __init__(self, port: SettingsPort, tasks: TaskRunner) -> None:
        self.changed: Event[Settings] = Event()
        self._port = port
        self._tasks = tasks
        self._current = self._saved = port.load()
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
        changes, before = dict(self._unsaved), self._saved
        await self._port.change(lambda stored: _changed(stored, before, changes))
        self._saved = replace(self._saved, **changes)
        for name, value in changes.items():
            if self._unsaved.get(name) is value:
                del self._unsaved[name]


def _changed(stored: Settings, before: Settings, changes: Mapping[str, Any]) -> Settings:
    """Return what is stored with the changes made here since `before`."""
    values = {
        name: _merged(getattr(stored, name), getattr(before, name), value)
        for name, value in changes.items()
    }
    return replace(stored, **values)


def _merged(stored: Any, before: Any, after: Any) -> Any:
    """Return a new value; of a mapping what was added, changed or removed, beside what is stored."""
    if not isinstance(after, Mapping):
        return after
    new = cast("Mapping[Any, Any]", after)
    removed = before.keys() - new.keys()
    kept = {key: value for key, value in stored.items() if key not in removed}
    # None is no value of these mappings.
    return kept | {key: value for key, value in new.items() if before.get(key) != value}
