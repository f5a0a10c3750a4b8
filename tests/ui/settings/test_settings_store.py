"""The settings of an open window beside those who change the same file."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.settings import Settings
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.storage.settings import JsonSettings
from extend_desktop.ui.settings_store import SettingsStore


async def test_only_what_was_changed_here_is_written_over_what_others_changed(
    tmp_path: Path,
) -> None:
    file, tasks = tmp_path / "settings.json", TaskRunner()
    first = {"columns/files": "v1:1", "columns/runs": "v1:2", "old": "1", "window": "v2:A"}
    await JsonSettings(file).change(lambda _: Settings(layout=first))
    here, there = (SettingsStore(JsonSettings(file), tasks) for _ in range(2))
    # As `settings import` and `reset` do.
    there.forget_layout("columns/files")
    there.remember_layout("columns/runs", "v1:9")
    there.remember_layout("columns/new", "v1:3")
    await tasks.idle()
    here.remember_layout("window", "v2:B")
    here.forget_layout("old")
    here.update(notifies=False)
    await tasks.idle()
    here.remember_layout("window", "v2:A")
    await tasks.idle()
    kept = JsonSettings(file).load()
    assert kept.layout == {"columns/runs": "v1:9", "columns/new": "v1:3", "window": "v2:A"}
    assert not kept.notifies
    await tasks.aclose()
