"""What is there before the window: the picture, and Qt's own catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QTranslator
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from extend_desktop.bootstrap import splash_start
from extend_desktop.system import single_instance
from extend_desktop.system.paths import HOME_VARIABLE
from extend_desktop.system.resources import resource
from extend_desktop.ui.application import Application
from extend_desktop.ui.first_paint import FirstPaint
from extend_desktop.ui.splash import show_splash
from extend_desktop.ui.translation import install_qt_texts
from tests.helpers.ui_driver import until


def pictures() -> list[QWidget]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QLabel) and widget.isVisible() and not widget.pixmap().isNull()
    ]


ICON = resource("metadata", "extend-desktop.svg")


async def test_the_picture_is_painted_and_goes_when_the_window_comes() -> None:
    painted: list[bool] = []
    close = show_splash(ICON, lambda: painted.append(True))
    # On a slow display it is not waited for.
    await until(lambda: painted, "the picture")
    assert painted == [True]
    (splash,) = pictures()
    assert len({splash.grab().toImage().pixel(x, 80) for x in range(splash.width())}) > 2
    close(None)
    assert pictures() == []


def test_no_picture_while_a_window_seems_to_be_open(
    private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert splash_start._ADDRESS_FILE == single_instance.ADDRESS_FILE
    (private_home / "data").mkdir(parents=True)
    (private_home / "data" / single_instance.ADDRESS_FILE).write_text("{}")
    assert splash_start.show_start(report_paint=True) is None
    assert pictures() == []


async def test_the_first_painting_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    close = splash_start.show_start(report_paint=True)
    assert close is not None
    received: list[str] = []
    await until(lambda: received.append(capsys.readouterr().out) or any(received), "the line")
    close(None)
    assert "".join(received) == "first paint\n"


async def test_a_home_that_cannot_be_looked_into_is_left_to_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, "/" + 300 * "x")
    close = splash_start.show_start(report_paint=False)
    assert close is not None
    close(None)


def test_files_that_are_asked_for_while_the_picture_shows_wait_for_the_window(
    qt_application: Application, tmp_path: Path
) -> None:
    paths = [tmp_path / "first ü.pdf", tmp_path / "second.pdf"]
    taken: list[Path] = []
    for path in paths:
        ask = QFileOpenEvent(str(path))
        QTimer.singleShot(0, lambda ask=ask: QCoreApplication.sendEvent(qt_application, ask))
    close = show_splash(ICON)
    qt_application.give_files_to(taken.extend)
    qt_application.give_files_to(None)
    close(None)
    assert taken == paths


async def test_a_window_tells_of_its_first_painting_only() -> None:
    window = QWidget()
    received: list[int] = []
    FirstPaint(window, lambda: received.append(1))
    window.show()
    await until(lambda: received, "the first painting")
    window.repaint()
    await until(window.isVisible, "the window")
    assert received == [1]
    window.close()


def test_the_catalogue_of_our_language_is_installed(
    qt_application: QApplication, tmp_path: Path
) -> None:
    before = len(qt_application.findChildren(QTranslator))
    assert install_qt_texts(qt_application, "en")
    installed = qt_application.findChildren(QTranslator)
    assert len(installed) == before + 1
    assert installed[-1].language() == "en_US"
    assert not install_qt_texts(qt_application, "en", tmp_path)
    assert len(qt_application.findChildren(QTranslator)) == before + 1
    qt_application.removeTranslator(installed[-1])
