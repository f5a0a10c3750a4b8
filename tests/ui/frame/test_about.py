"""About: versions that can be copied, and every licence text that came along, offline."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from extend_desktop import __version__
from extend_desktop.domain.licensed_works import LicensedWork
from extend_desktop.system.licensed_works import licensed_works
from extend_desktop.ui.views.dialogs.about import AboutDialog
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_stage import Stage


def broken() -> tuple[LicensedWork, ...]:
    raise OSError("gone")


async def test_versions_and_licences_are_shown_and_copied(stage: Stage) -> None:
    await stage.start()
    dialog = AboutDialog(stage.context, licensed_works, stage.window)
    dialog.open()
    await until(dialog.list.count)
    assert dialog.name.full_text() == f"Extend Desktop {__version__}"
    # The name above says it already.
    assert "Extend Desktop" not in dialog.versions.full_text()
    assert f"Qt {qVersion()}" in dialog.versions.full_text()
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert names[0].startswith("extend-desktop")
    assert "Apache License" in dialog.text.toPlainText()
    for name, licence in (("httpx", "BSD-3-Clause"), ("pyside6-essentials", "LGPL-3.0")):
        row = next(row for row, text in enumerate(names) if text.startswith(f"{name} "))
        assert licence in names[row]
        dialog.list.setFocus()
        dialog.list.setCurrentRow(row - 1)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert len(dialog.text.toPlainText()) > 500
    click(dialog.copy)
    copied = QGuiApplication.clipboard().text()
    assert f"Extend Desktop {__version__}" in copied
    assert "\nhttpx " in copied
    dialog.close()


async def test_a_list_that_cannot_be_read_is_said(stage: Stage) -> None:
    await stage.start()
    dialog = AboutDialog(stage.context, broken, stage.window)
    dialog.open()
    await until(dialog.text.toPlainText)
    assert "could not be read" in dialog.text.toPlainText()
    assert __version__ in dialog.name.full_text()
    dialog.close()


async def test_the_menu_opens_it(stage: Stage) -> None:
    await stage.start()
    next(item for item in stage.window.menus.actions if "About" in item.text()).trigger()
    assert stage.window.findChildren(AboutDialog)
    stage.window.findChildren(AboutDialog)[0].close()


def test_a_frozen_program_has_its_list_and_texts(tmp_path: Path) -> None:
    folder = tmp_path / "licenses"
    folder.mkdir()
    (folder / "LICENSE").write_text("ours")
    (folder / "httpx.txt").write_bytes(b"by J\xf8rgen")
    (folder / "README.txt").write_text(
        "It contains, beside its own code (Apache-2.0):\n\n"
        "httpx 0.28.1: BSD-3-Clause\nlibxcb1 1.15-1 (libxcb.so.1, libxcb-x.so.0): see its text\n"
    )
    found = {work.name: work for work in licensed_works(tmp_path)}
    assert list(found) == ["extend-desktop", "httpx", "libxcb1"]
    assert found["extend-desktop"].text == "ours"
    assert found["httpx"].text == "by J\ufffdrgen"
    assert found["libxcb1"].licence == "see its text"
    assert licensed_works(tmp_path / "nothing")[0].name == "extend-desktop"


def test_everything_that_the_program_needs_is_named_with_its_licence() -> None:
    works = {work.name: work for work in licensed_works()}
    needed = {"pyside6-essentials", "qasync", "httpx", "pydantic", "keyring", "pypdfium2", "pyrage"}
    assert needed <= works.keys()
    assert "pytest" not in works
    unnamed = [work.name for work in works.values() if not (work.licence or work.text)]
    assert unnamed == []
    if not (works["pyside6-essentials"].text):
        pytest.fail("a checkout has Qt's texts")
