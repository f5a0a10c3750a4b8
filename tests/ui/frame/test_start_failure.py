"""A start that fails is told where nobody reads the console, in plain text."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from extend_desktop.bootstrap.environment import is_read
from extend_desktop.domain.errors import StorageError
from extend_desktop.presentation.errors import message_of
from extend_desktop.ui.start_failure import show_start_failure


def test_it_says_why_and_ends_with_its_button(qt_application: QApplication) -> None:
    seen: list[str] = []

    def read() -> None:
        (box,) = [
            toplevelwidget
            for toplevelwidget in QApplication.topLevelWidgets()
            if isinstance(toplevelwidget, QMessageBox)
        ]
        seen.append(box.text())
        (button,) = box.findChildren(QPushButton)
        button.click()

    QTimer.singleShot(0, read)
    error = StorageError("file_unreadable", name="x <b>y</b>.sqlite3")
    show_start_failure(message_of(error))
    assert len(seen) == 1
    assert seen[0].startswith("Extend Desktop cannot start.")
    assert message_of(error).title in seen[0]


def test_a_pipe_and_a_terminal_are_read_and_a_file_and_nothing_are_not(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    main, terminal = os.openpty()
    with (
        os.fdopen(writer, "w") as pipe,
        os.fdopen(terminal, "w") as screen,
        (tmp_path / "log").open("w", encoding="utf-8") as file,
        open(os.devnull, "w", encoding="utf-8") as nowhere,  # noqa: PTH123 - not a path of ours
    ):
        assert [is_read(item) for item in (pipe, screen, file, nowhere, None)] == [
            True,
            True,
            False,
            False,
            False,
        ]
    assert not is_read(file)
    os.close(reader)
    os.close(main)
