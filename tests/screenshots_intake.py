"""Screens of Compose in every state: mixed staging, problems with a password, lists, options."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest

from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.views.composer.list_import import ListImportDialog
from extend_desktop.ui.views.composer.metadata_dialog import MetadataDialog

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"


def mixed_folder() -> Path:
    """A folder with inputs of every state, which the caller may leave to the system to remove."""
    folder = Path(tempfile.mkdtemp()) / "November"
    folder.mkdir()
    for path in SAMPLES.iterdir():
        shutil.copyfile(path, folder / path.name)
    locked = (SAMPLES / "protected invoice 100519.pdf").read_bytes()
    for number in range(3):
        (folder / f"Łąka i Syn — faktura {number}.pdf").write_bytes(locked + b"\n" * number)
    for name in ("notes.json", "mail.msg", "settings.ini"):
        (folder / name).write_text("{}")
    (folder / "scan_20261128_0233").write_text("Invoice 7")
    (folder / "Rechnung.pdf").write_text("<!doctype html><html><body>Not found</body></html>")
    (folder / "empty.pdf").touch()
    return folder


def list_file(folder: Path) -> Path:
    """A list as a spreadsheet of another country saves it."""
    rows = ["Kostenstelle;Datei;Betrag;Notiz"]
    rows += [f"{7 + number};{path.name};12,50;" for number, path in enumerate(folder.glob("*.pdf"))]
    path = folder / "intake-november.csv"
    path.write_bytes("\r\n".join(rows).encode("utf-8-sig"))
    return path


def type_password(window: MainWindow) -> None:
    """Ask for a password in the group of locked inputs, and type one."""
    view = window.work.composer.view
    view.show_blocked()
    view.problems.ask_password("encrypted")
    QTest.keyClicks(view.problems.password.field, "harbour7")


def open_import(window: MainWindow, folder: Path) -> ListImportDialog:
    """Open the dialog of a list on inputs of the folder."""
    composer = window.work.composer
    composer.import_list(list_file(folder))
    return composer.findChildren(ListImportDialog)[-1]


def edit_metadata(window: MainWindow) -> MetadataDialog:
    """Open the dialog of metadata on some rows, of which each has another value for a key."""
    rows = window.work.composer.list
    rows.table.selectAll()
    drafts = rows.selected_drafts()[:6]
    rows.metadata.ask(drafts)
    return window.findChildren(MetadataDialog)[-1]


def set_options(window: MainWindow) -> None:
    """Unfold the options and set some of them."""
    options = window.work.composer.side.options
    options.fold.click()
    QTest.keyClicks(options.pages, "1-5")
    options.citations.setCurrentIndex(1)
    QTest.keyClicks(options.tags, "dept-204, nov")
