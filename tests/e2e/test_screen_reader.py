"""The main job by accessible names alone, from another process, as a screen reader does it."""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.processes import running
from tests.helpers.screen_reader import ENVIRONMENT, Node, ScreenReader, screen_reader

PROGRAM = "extend-desktop"
DOWN, RETURN = 0xFF54, 0xFF0D
"""Symbols of X."""
FOCUSED_ROLES = frozenset({"push button", "check box", "combo box", "text", "slider", "spin box"})


@pytest.fixture
def reader() -> Iterator[ScreenReader]:
    with screen_reader() as made:
        yield made


@pytest.fixture
def window(reader: ScreenReader, tmp_path: Path) -> Iterator[Node]:
    environment = {**os.environ, **ENVIRONMENT, "EXTEND_DESKTOP_HOME": str(tmp_path / "home")}
    with running([sys.executable, "-m", "extend_desktop", "--sandbox"], environment=environment):
        yield reader.window(PROGRAM)


def test_the_main_job_can_be_done_by_names(
    reader: ScreenReader, window: Node, tmp_path: Path
) -> None:
    reader.wait_for(window, "push button", "New here?").press()
    reader.wait_for(window, "table", "Staged inputs")
    picker = reader.wait_for(reader.wait_for(window, "combo box", "Extractor"), "text", "Extractor")
    picker.act("SetFocus")
    picker.write("Invoices")
    reader.press_keys(DOWN, RETURN)
    reader.wait_for(window, "push button", "Submit 23 inputs").press()
    reader.wait_for(window, "label", "Finished with 1 failed")
    reader.wait_for(window, "check box", "Show Processed 22")
    reader.wait_for(window, "cell", "invoice-harbor-HP-20417.pdf")
    _unnamed(window)
    _export(reader, window, tmp_path / "results.csv")


def _export(reader: ScreenReader, window: Node, target: Path) -> None:
    reader.wait_for(window, "push button", "Export…").press()
    dialog = reader.another_window("push button", "Choose where…", window)
    reader.wait_for(dialog, "push button", "Choose where…").press()
    saving = reader.another_window("text", "File name", window, dialog)
    reader.wait_for(saving, "text", "File name").write(str(target))
    reader.wait_for(saving, "push button", "Save").press()
    reader.wait(lambda: target.exists() or None, "the results")
    with target.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == 25


def _unnamed(window: Node) -> None:
    """Fail for what can be used and has no name, and for names and descriptions with markup."""
    nodes = list(window.below())
    assert len(nodes) > 100
    bare = [node.role for node in nodes if node.role in FOCUSED_ROLES and not node.name]
    assert bare == []
    marked = [node.description for node in nodes if "<" in node.description + node.name]
    assert marked == []
    said = {node.name: node.description for node in nodes if node.role == "combo box"}
    assert said["Sandbox — practice data"] == "Account"
