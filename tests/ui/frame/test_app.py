"""The whole face, run to its end over a session in memory."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.ui.app import AppOptions, Script, run_app
from extend_desktop.ui.deadline import Deadline
from extend_desktop.ui.main_window import MainWindow
from tests.helpers.pane_fixtures import StillClock, until
from tests.helpers.session_parts import SessionParts

RESOURCES = Path(__file__).parents[3] / "resources"


def _never(code: int) -> None:
    raise AssertionError(f"ended by force with {code}")


class App:
    """Starts the program with a script in place of the operator."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings
        self.parts: SessionParts | None = None
        self.runner: TaskRunner | None = None
        self.give_up: Callable[[int], object] = _never

    def run(
        self, script: Script | None, *, sandbox: bool = True, files: tuple[Path, ...] = ()
    ) -> int:
        keep = SessionParts(self.settings).settings

        def build(tasks: TaskRunner) -> Session:
            self.runner = tasks
            self.parts = SessionParts(self.settings)
            self.parts.settings = keep
            return self.parts.session

        options = AppOptions(
            keep,
            StillClock(),
            RESOURCES,
            files=files,
            sandbox=sandbox,
            script=script,
            give_up=self.give_up,
        )
        code = run_app(build, options)
        self.stored = keep.stored
        return code


async def opened(window: MainWindow) -> None:
    await until(lambda: window.pages.currentWidget() is window.work)


def test_closing_the_window_ends_everything_in_order(qt_application: QApplication) -> None:
    app = App()
    seen: list[bool] = []

    async def close(window: MainWindow, _session: Session) -> int:
        await opened(window)
        window.work.files.parentWidget().moveSplitter(400, 1)  # type: ignore[union-attr]
        window.close()
        seen.append(window.isVisible())
        await asyncio.Event().wait()
        return 0

    assert app.run(close) == 4
    assert seen == [False]
    assert app.parts is not None
    assert app.parts.closed_workspaces == 1
    assert app.parts.sandbox.closed
    assert app.parts.shared_closed
    assert any(name.startswith("split/") for name in app.stored.layout)


def test_the_scripts_result_is_the_exit_code(qt_application: QApplication) -> None:
    async def end(window: MainWindow, _session: Session) -> int:
        await opened(window)
        return 3

    assert App().run(end) == 3


def test_work_that_will_not_end_does_not_hold_the_program_up(
    qt_application: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("extend_desktop.ui.app.GRACE_S", 0.2)
    app = App()

    async def stubborn() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            await asyncio.Event().wait()

    async def end(window: MainWindow, _session: Session) -> int:
        await opened(window)
        assert app.runner is not None
        app.runner.start(stubborn(), name="stubborn")
        await asyncio.sleep(0)
        return 0

    assert app.run(end) == 0
    assert "Closing took longer" in caplog.text


def test_closing_is_ended_by_force_within_the_promised_three_seconds(
    qt_application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits_s: list[float] = []

    class Noted(Deadline):
        def __init__(self, give_up: Callable[[int], object], after_s: float) -> None:
            limits_s.append(after_s)
            super().__init__(give_up, 60.0)

    monkeypatch.setattr("extend_desktop.ui.app.Deadline", Noted)

    async def end(window: MainWindow, _session: Session) -> int:
        await opened(window)
        return 0

    App().run(end)
    [limit_s] = limits_s
    assert limit_s < 3.0


def test_a_thread_that_will_not_end_is_left_behind(
    qt_application: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("extend_desktop.ui.app.GRACE_S", 0.2)
    app = App()
    let_go = threading.Event()
    codes: list[int] = []

    def give_up(code: int) -> None:
        codes.append(code)
        let_go.set()

    app.give_up = give_up

    async def end(window: MainWindow, _session: Session) -> int:
        await opened(window)
        assert app.runner is not None
        loop, asked = asyncio.get_running_loop(), asyncio.Event()

        def ask() -> None:
            loop.call_soon_threadsafe(asked.set)
            let_go.wait()

        app.runner.start(asyncio.to_thread(ask), name="keyring asks")
        # Before its thread has begun, it could still be called off.
        await asked.wait()
        return 1

    app.run(end)
    assert codes == [1]
    assert "does not end" in caplog.text


def test_files_of_the_command_line_land_in_staging(
    qt_application: QApplication, tmp_path: Path
) -> None:
    app = App()

    async def end(window: MainWindow, _session: Session) -> int:
        await opened(window)
        return 0

    app.run(end, files=(tmp_path / "one.pdf", tmp_path / "two.pdf"))
    assert app.parts is not None
    assert [path.name for path in app.parts.account.staging.paths] == ["one.pdf", "two.pdf"]


def test_the_arrangement_is_the_same_next_time(qt_application: QApplication) -> None:
    first = App(Settings(theme=ThemeChoice.DARK))
    sizes: list[list[int]] = []

    async def arrange(window: MainWindow, _session: Session) -> int:
        await opened(window)
        window.resize(1300, 900)
        splitter = window.work.files.parentWidget()
        splitter.moveSplitter(700, 1)  # type: ignore[union-attr]
        sizes.append(splitter.sizes())  # type: ignore[union-attr]
        window.close()
        return 0

    first.run(arrange)

    async def look(window: MainWindow, _session: Session) -> int:
        await opened(window)
        await until(lambda: window.width() == 1300)
        sizes.append(window.work.files.parentWidget().sizes())  # type: ignore[union-attr]
        assert window._context.theme.dark
        return 0

    assert App(first.stored).run(look) == 0
    assert sizes[0] == sizes[1]


def test_settings_that_cannot_be_saved_do_not_stop_the_end(
    qt_application: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    app = App()

    async def end(window: MainWindow, _session: Session) -> int:
        await opened(window)
        assert app.parts is not None
        app.parts.settings.error = StorageError("disk_full")
        window.close()
        return 0

    assert app.run(end) == 0
    assert app.parts is not None
    assert app.parts.shared_closed
    assert "disk_full" in caplog.text


def test_files_the_desktop_asks_to_open_are_staged_before_and_after_an_account_is_open(
    qt_application: QApplication, tmp_path: Path
) -> None:
    app = App()
    paths = [tmp_path / "early.pdf", tmp_path / "late ü.pdf"]

    async def ask(window: MainWindow, session: Session) -> int:
        qt_application.sendEvent(qt_application, QFileOpenEvent(str(paths[0])))
        await opened(window)
        qt_application.sendEvent(qt_application, QFileOpenEvent(str(paths[1])))
        assert app.parts is not None
        staged = app.parts.account.staging.paths
        await until(lambda: len(staged) == 2)
        assert staged == paths
        return 0

    assert app.run(ask) == 0
