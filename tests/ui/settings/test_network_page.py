"""The page of the network: typed, saved, in force; a test by its steps, over a real server."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.connection_steps import Step
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.presentation.connection_steps import ALL_PASSED, TEST_CANCELLED
from extend_desktop.presentation.network import FORGOTTEN
from extend_desktop.presentation.translation import tr
from extend_desktop.storage.settings import JsonSettings
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.settings.network import NetworkPage
from extend_desktop.ui.views.settings.parts import SettingsParts, SettingsRequests
from tests.helpers.connection_tests import real_connection_test
from tests.helpers.hostile_server import answer, hostile_server
from tests.helpers.pane_fixtures import until
from tests.helpers.sandbox_process import TEST_KEY, start_sandbox
from tests.helpers.session_parts import MemorySandbox, SessionParts
from tests.helpers.tls_server import Authority
from tests.helpers.window_stage import OFFICE


class RealSandbox(MemorySandbox):
    """A launcher whose server is another process; its key is in no store."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    @override
    async def start(self, *, fresh: bool = False) -> tuple[Account, str]:
        account, _key = await super().start(fresh=fresh)
        return replace(account, base_url=self._url), TEST_KEY


class Stage:
    """The page alone, with an account that is open."""

    def __init__(
        self,
        context: UiContext,
        folder: Path,
        sandbox_url: str = "",
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.session = SessionParts(sandbox=RealSandbox(sandbox_url)).session
        self.session.connection_test, self.network = real_connection_test(
            folder, environment=environment
        )
        self.parent = QWidget()
        parts = SettingsParts(context, self.session, SettingsRequests(self.parent))
        self.page = NetworkPage(parts)
        self.page.resize(620, 900)
        self.page.show()

    async def open(self, url: str, key: str) -> None:
        await self.session.open_account(replace(OFFICE, base_url=url), key)


def pick(page: NetworkPage, mode: ProxyMode) -> None:
    page.mode.setCurrentIndex(page.mode.findData(mode))


async def test_the_proxy_in_use_is_named_with_where_it_stands(
    context: UiContext, tmp_path: Path
) -> None:
    (tmp_path / "kioslaverc").write_text(
        "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy.example 3128\n"
    )
    kde = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)}
    page = Stage(context, tmp_path, environment=kde).page
    wanted = "For api.extend.ai: http://proxy.example:3128 (from KDE's proxy settings)"
    await until(lambda: page.in_use.full_text() == wanted)
    pick(page, ProxyMode.DIRECT)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    await until(lambda: page.in_use.full_text() == "For api.extend.ai: none")


async def test_a_proxy_is_typed_saved_and_in_force(context: UiContext, tmp_path: Path) -> None:
    stage = Stage(context, tmp_path)
    page = stage.page
    assert not page.address.isEnabled()
    await context.tasks.idle()
    assert not page.forget.isEnabled(), "there is no password to forget"
    pick(page, ProxyMode.MANUAL)
    for field, text in (
        (page.address, "proxy.example:3128"), (page.user, "ada"), (page.password, "p@ss:/#%1"),
        (page.exceptions, ".internal.example"),
    ):  # fmt: skip
        QTest.keyClicks(field, text)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    await until(lambda: "In force" in page.found.full_text())
    assert page.address.text() == "http://proxy.example:3128"
    assert page.password.text() == ""
    proxy = stage.network.access.proxy_for("https://api.example/")
    assert proxy is not None
    assert (proxy.user, proxy.password) == ("ada", "p@ss:/#%1")
    assert stage.network.access.proxy_for("https://a.internal.example/") is None
    assert "p@ss" not in (tmp_path / "settings.json").read_text()
    assert page.forget.isEnabled()
    QTest.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    await until(lambda: page.found.full_text() == tr(FORGOTTEN))
    assert not page.forget.isEnabled()
    proxy = stage.network.access.proxy_for("https://api.example/")
    assert proxy is not None
    assert (proxy.user, proxy.password) == ("ada", "")


async def test_a_proxy_that_cannot_be_used_is_named_and_not_saved(
    context: UiContext, tmp_path: Path
) -> None:
    stage = Stage(context, tmp_path)
    pick(stage.page, ProxyMode.MANUAL)
    QTest.keyClicks(stage.page.address, "socks5://proxy.example")
    QTest.mouseClick(stage.page.save, Qt.MouseButton.LeftButton)
    await until(lambda: not stage.page.banner.isHidden())
    assert stage.network.settings.proxy_mode is ProxyMode.SYSTEM


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs the openssl command")
async def test_a_file_of_certificates_says_what_it_holds(
    context: UiContext, tmp_path: Path
) -> None:
    stage = Stage(context, tmp_path)
    authority = Authority(tmp_path)
    QTest.keyClicks(stage.page.authorities, str(authority.certificate))
    QTest.mouseClick(stage.page.save, Qt.MouseButton.LeftButton)
    await until(lambda: "1 certificate · Example Works" in stage.page.found.full_text())
    assert stage.network.settings.authorities_file == str(authority.certificate)


async def test_a_file_of_certificates_that_is_gone_is_named_when_the_page_opens(
    context: UiContext, tmp_path: Path
) -> None:
    settings = JsonSettings(tmp_path / "settings.json")
    gone = NetworkSettings(authorities_file="/nowhere/works.pem")
    await settings.change(lambda before: replace(before, network=gone))
    stage = Stage(context, tmp_path)
    await until(lambda: not stage.page.banner.isHidden())
    assert "/nowhere/works.pem is not trusted" in stage.page.banner.text()


async def test_the_steps_come_live_and_are_copied_without_the_key(
    context: UiContext, tmp_path: Path
) -> None:
    stage = Stage(context, tmp_path)
    steps = stage.page.steps
    with start_sandbox() as sandbox:
        await stage.open(sandbox.url, TEST_KEY)
        QTest.mouseClick(steps.test, Qt.MouseButton.LeftButton)
        assert steps.cancel.isEnabled()
        await until(lambda: steps.summary.full_text() == tr(ALL_PASSED))
    assert "Batches can be created" in steps.text_of(Step.PERMISSION)
    QTest.mouseClick(steps.copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert "Rate limit" in copied
    assert TEST_KEY not in copied


async def test_the_sandbox_is_tested_with_its_own_key(context: UiContext, tmp_path: Path) -> None:
    with start_sandbox() as sandbox:
        stage = Stage(context, tmp_path, sandbox.url)
        await stage.session.open_sandbox()
        steps = stage.page.steps
        QTest.mouseClick(steps.test, Qt.MouseButton.LeftButton)
        await until(lambda: bool(steps.summary.full_text()))
    assert steps.summary.full_text() == tr(ALL_PASSED)
    assert steps.text_of(Step.KEY) == "accepted"


async def test_a_step_that_fails_is_named_and_a_silent_server_can_be_left(
    context: UiContext, tmp_path: Path
) -> None:
    stage = Stage(context, tmp_path)
    steps = stage.page.steps
    with hostile_server() as server:
        await stage.open(server.url, "sk_wrong_0123456")
        server.script(answer(200, b"<html>Sign in</html>", content_type="text/html"))
        QTest.mouseClick(steps.test, Qt.MouseButton.LeftButton)
        await until(lambda: steps.summary.full_text().startswith("Answer: "))
        assert "sign in" in steps.text_of(Step.ANSWER)
        assert steps.text_of(Step.KEY) == ""
        server.script(answer(401, {}, before_ms=60_000))
        QTest.mouseClick(steps.test, Qt.MouseButton.LeftButton)
        await until(lambda: steps.text_of(Step.TCP) == "connected")
        QTest.mouseClick(steps.cancel, Qt.MouseButton.LeftButton)
        assert steps.summary.full_text() == tr(TEST_CANCELLED)
        assert steps.test.isEnabled()
        # Cancelled once more while it closes its connection, it would leave the socket open.
        await context.tasks.idle()
