"""Names from outside stay letters on every page, in every dialog, tooltip and message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.errors import message_of
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.settings.pages import PAGES
from tests.helpers import every_dialog
from tests.helpers.every_dialog import DIALOGS, MakeDialog, opened
from tests.helpers.fake_staging import FakeStaging
from tests.helpers.hostile_names import HOSTILE, misread, shows
from tests.helpers.session_parts import SessionParts
from tests.helpers.window_scenes import SCENES, fill
from tests.helpers.window_stage import Stage

PLACE = Account(AccountId("office"), HOSTILE, "https://api.extend.ai")
NAMING = [make for make in DIALOGS if make.__name__ != "_question"]
"""All but the one that is given finished sentences, in which names are plain already."""
WALKED = (
    "compose_staged",
    "monitor_runs",
    "monitor_results",
    "monitor_activity",
    "monitor_reasons",
    "monitor_held",
    "review_doubtful",
)


def poisoned(parts: SessionParts) -> None:
    """Give batches, inputs, files and extractors the hostile name before their own."""
    fill(parts)
    batches = parts.account.batches
    for item in batches.known.values():
        batches.known[item.id] = replace(item, name=f"{HOSTILE} {item.name}")
    for batch_id, inputs in batches.inputs_of.items():
        batches.inputs_of[batch_id] = tuple(_poisoned(inputs))
    parts.api.files = [replace(file, name=f"{HOSTILE} {file.name}") for file in parts.api.files]
    extractors: Any = parts.account.extractors
    extractors.extractors = tuple(
        replace(known, name=f"{HOSTILE} {known.name}") for known in extractors.extractors
    )


def _poisoned(inputs: Iterable[Any]) -> Iterable[Any]:
    for item in inputs:
        yield replace(item, name=f"{HOSTILE} {item.name}")


@pytest.fixture
def hostile_staging(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is staged has the hostile name."""
    before = FakeStaging.stage

    def stage(self: FakeStaging, *names: str, **facts: Any) -> list[Any]:
        return before(self, *(f"{HOSTILE} {name}" for name in names), **facts)

    monkeypatch.setattr(FakeStaging, "stage", stage)


@pytest.mark.usefixtures("hostile_staging")
async def test_no_page_misreads_a_name(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(PLACE,), active_account=PLACE.id))
    stage.parts.credentials.keys[PLACE.id] = "sk_4711_0815"
    try:
        await stage.start()
        for name in WALKED:
            await stage.open_anew(poisoned)
            await SCENES[name](stage.window, stage.parts)
            await stage.idle()
            stage.window.banner.say_error(message_of(RequestError("not_found", what=HOSTILE)))
            assert shows(stage.window) > 3, f"the name is there to be misread in {name}"
            assert misread(stage.window) == [], name
    finally:
        await stage.end()


@pytest.mark.usefixtures("hostile_staging")
@pytest.mark.parametrize("make", NAMING, ids=lambda make: make.__name__)
async def test_no_dialog_misreads_a_name(
    context: UiContext, make: MakeDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(every_dialog, "LONG", HOSTILE.replace("/", "").replace("\n", "\r"))
    async with opened(context, make) as dialog:
        assert misread(dialog) == []


async def test_settings_misread_no_name_of_an_account(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(PLACE,), active_account=PLACE.id))
    stage.parts.credentials.keys[PLACE.id] = "sk_4711_0815"
    try:
        await stage.start()
        for entry in PAGES:
            stage.window.dialogs.open_settings(entry.key)
            await stage.idle()
        assert misread(stage.window) == []
    finally:
        await stage.end()


async def test_the_walk_finds_what_it_looks_for(context: UiContext) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    label, button = QLabel(HOSTILE), QPushButton(HOSTILE)
    label.setToolTip(HOSTILE)
    column.addWidget(label)
    column.addWidget(button)
    found = " ".join(misread(window))
    for words in ("reads markup", "a tooltip", "more than one line", "reorders", "takes a key"):
        assert words in found
    window.deleteLater()
    await context.tasks.idle()
