"""Secrets of every kind go through the whole program, and are found nowhere afterwards."""

from __future__ import annotations

import base64
import json
import logging
import os
import shutil
import stat
import tempfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from extend_desktop.domain.network import PROXY_PASSWORD
from extend_desktop.system.logs import QUIET_LOGGERS
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.views.dialogs.passphrase import PassphraseDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.key_store import KeyStorePage
from extend_desktop.ui.views.settings.pages import KEY_STORE
from tests.e2e.test_files_at_extend import choose_folder, menu_of
from tests.helpers.age_files import age_file
from tests.helpers.archives import encrypted
from tests.helpers.canaries import Canaries
from tests.helpers.pane_fixtures import trigger
from tests.helpers.proxy_server import ProxyProcess, proxy_process
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.tls_front import FrontProcess, tls_front
from tests.helpers.tls_server import Authority
from tests.helpers.ui_driver import click, click_row, open_dialog, table_texts, until
from tests.helpers.ui_steps import (
    choose_extractor,
    ended,
    show_page,
    show_tab,
    stage,
    submit,
    write_invoices,
)

SECRETS = {
    "API key": "sk_live_Canary0nlyHere4711",
    "key of the environment": "sk_live_Canary0fTheEnvironment",
    "proxy password": "Pr0xy:c@nary/ 100%#",
    "PDF password": "open-me",
    "ZIP password": "z1p canary",
    "passphrase": "Passphrase c4nary of four words",
    "presigned query": "signature=",
}
USER, HOST = "pat", "extend.test"
LOCKED = resource_folder() / "samples" / "protected invoice 100519.pdf"
INVOICE = resource_folder() / "samples" / "invoice-harbor-HP-20417.pdf"


@pytest.fixture(autouse=True)
def own_processes() -> None:
    """Started as programs here, for the test looks for them among all that run."""


@pytest.fixture
def server() -> Generator[SandboxProcess]:
    with start_sandbox("--files", "3", key=SECRETS["API key"]) as sandbox:
        yield sandbox


@dataclass(frozen=True, slots=True)
class Office:
    """A network whose servers are reached through a proxy alone, one that opens no encryption.

    Attributes:
        authorities: the file of certificates that the host's own is signed by.
    """

    authorities: Path
    proxy: ProxyProcess
    front: FrontProcess


@pytest.fixture
def office(server: SandboxProcess, tmp_path_factory: pytest.TempPathFactory) -> Generator[Office]:
    if shutil.which("openssl") is None:
        pytest.skip("certificates are made with the openssl command")
    # What the other sides note is no place of the program's.
    folder = tmp_path_factory.mktemp("office")
    authority = Authority(folder)
    words = f"{USER}:{SECRETS['proxy password']}"
    with (
        tls_front(authority.issue(HOST), server.url, HOST, folder / "front.log") as front,
        proxy_process(folder / "proxy.log", front.port, words) as proxy,
    ):
        yield Office(authority.certificate, proxy, front)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything temporary of this test goes."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture
def open_umask() -> Generator[None]:
    """A system that lets everybody read what is made without a word."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def loud() -> Generator[None]:
    """Let every logger say everything, those of libraries too."""
    names = (None, *QUIET_LOGGERS)
    before = {name: logging.getLogger(name).level for name in names}
    yield
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def speak_up() -> None:
    for name in (None, *QUIET_LOGGERS):
        logging.getLogger(name).setLevel(logging.DEBUG)


def write_home(home: Path, office: Office) -> None:
    """An account and a proxy whose secrets are in the key file."""
    settings = {
        "accounts": [{"id": "office", "name": "Office", "base_url": f"https://{HOST}"}],
        "active_account": "office",
        "key_store": "file",
        "network": {
            "proxy_mode": "manual",
            "proxy_address": office.proxy.address,
            "proxy_user": USER,
            "authorities_file": str(office.authorities),
        },
    }
    secrets = {"office": SECRETS["API key"], PROXY_PASSWORD: SECRETS["proxy password"]}
    for folder in ("config", "data"):
        (home / folder).mkdir(mode=0o700, parents=True)
    (home / "config" / "settings.json").write_text(json.dumps(settings))
    content = json.dumps({"version": 1, "secrets": secrets}).encode()
    (home / "data" / "keys.age").write_bytes(age_file(content, SECRETS["passphrase"]))


async def unlock(real: RealWindow) -> None:
    dialog = await open_dialog(real.window, PassphraseDialog)
    QTest.keyClicks(dialog.passphrase, "not the passphrase")
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    # Said first and ended then: a second try within that moment would be the same one.
    tasks = dialog._tasks._tasks
    await until(
        lambda: dialog.banner.text() and not tasks.is_running("passphrase.open"), "the refusal"
    )
    dialog.passphrase.clear()
    QTest.keyClicks(dialog.passphrase, SECRETS["passphrase"])
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    await opened(real)


async def open_locked(real: RealWindow, reason: str, secret: str) -> None:
    """Enter the password of what is locked for a reason."""
    composer = real.window.work.composer
    click(composer.plan.blocked)
    problems = composer.view.problems
    enter = next(
        item
        for item in problems.findChildren(QPushButton)
        if item.accessibleName() == f"Enter password…: {reason}" and item.isVisible()
    )
    click(enter)
    field: QLineEdit = problems.password.field
    QTest.keyClicks(field, secret)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: not problems.password.isVisible(), "the password to open it")


async def download(real: RealWindow, target: Path) -> None:
    """Fetch a file by its presigned address."""
    await show_page(real, "Compose")
    files = real.window.work.files
    if not files.isVisible():
        click(real.window.work.composer.files_toggle)
    files.refresh()
    await until(lambda: len(table_texts(files.table, 0)) > 3, "the files")
    click_row(files.table, 0)
    trigger(menu_of(real), "Download…")
    await choose_folder(real, target)
    await until(files.commands.progress.banner.text, "the download")


async def look_at_the_key_store(real: RealWindow) -> None:
    real.window.dialogs.open_settings(KEY_STORE)
    dialog = await open_dialog(real.window, SettingsDialog)
    page = dialog.pages.currentWidget()
    assert isinstance(page, KeyStorePage)
    await until(lambda: "keys.age" in page.in_use.full_text(), "the store")
    QTest.keyClicks(page.fields.passphrase, SECRETS["passphrase"])
    dialog.close()


@pytest.mark.usefixtures("loud", "open_umask")
async def test_no_secret_is_found_on_disk_in_processes_or_on_the_screen(
    private_home: Path,
    tmp_path: Path,
    temporary: Path,
    server: SandboxProcess,
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_home(private_home, office)
    monkeypatch.setenv("HTTPS_PROXY", "http://pat:Canary0fAVariable@127.0.0.1:9")
    canaries = Canaries({**SECRETS, "proxy variable": "Canary0fAVariable"})
    others = [server.process.pid, office.proxy.pid, office.front.pid]
    out = tmp_path / "out.csv"
    (tmp_path / "back").mkdir()
    async with real_window(private_home) as real, canaries.watching(others):
        # The account of the file is opened; this key is only there to be passed on by mistake.
        monkeypatch.setenv("EXTEND_API_KEY", SECRETS["key of the environment"])
        speak_up()
        await unlock(real)
        # Again: the connection has silenced the libraries below it.
        speak_up()
        archive = encrypted(
            tmp_path / "in.zip", {"1.pdf": INVOICE.read_bytes()}, SECRETS["ZIP password"].encode()
        )
        await stage(real, [*write_invoices(tmp_path / "in"), LOCKED, archive])
        await open_locked(real, "The PDF needs a password", SECRETS["PDF password"])
        await open_locked(real, "In a locked ZIP archive", SECRETS["ZIP password"])
        await choose_extractor(real)
        batch = await ended(real, await submit(real))
        assert batch.phase_counts.processed == 4
        show_tab(real, "Runs")
        real.window.work.detail.exports.write(out)
        await until(out.exists, "the export")
        await download(real, tmp_path / "back")
        await look_at_the_key_store(real)
    assert canaries.found == set()
    looked_at = canaries.look_at_files(private_home, temporary, tmp_path / "back")
    canaries.look_at_files(out.parent)
    assert canaries.found == set()
    # What is not looked at cannot be found.
    assert looked_at > 3
    assert any("render-worker" in words for words in canaries.processes)
    assert canaries.texts > 100
    log = (private_home / "logs" / "extend-desktop.log").read_text()
    assert "DEBUG" in log
    assert "extend_desktop.api.transport" in log
    assert "httpcore" in log
    assert_private(private_home)

    assert_each_side_was_told_its_own(office)


def assert_each_side_was_told_its_own(office: Office) -> None:
    """The key is for the host, the proxy's password for the proxy; neither learns the other's."""
    key, password = SECRETS["API key"], SECRETS["proxy password"]
    secret = base64.b64encode(f"{USER}:{password}".encode()).decode()
    calls = office.front.seen
    assert len(calls) > 20
    presigned = [call for call in calls if "signature=" in call["query"]]
    assert presigned
    assert {call["headers"].get("authorization") for call in presigned} == {None}
    others = [call for call in calls if call not in presigned]
    assert {call["headers"].get("authorization") for call in others} == {f"Bearer {key}"}
    host_was_told = office.front.log.read_bytes()
    for unsaid in (secret, password, "proxy-authorization", "Proxy-Authorization"):
        assert unsaid.encode() not in host_was_told
    assert all(f"Proxy-Authorization: Basic {secret}" in head for head in office.proxy.heads)
    proxy_was_told = "".join(office.proxy.heads).encode() + office.proxy.passed_on
    for unsaid in (key, SECRETS["key of the environment"], "signature=", "Bearer", "x-extend"):
        assert unsaid.encode().lower() not in proxy_was_told.lower()


def assert_private(home: Path) -> None:
    """Nobody but the owner may read what the program wrote."""
    open_to_others = [
        path
        for path in (home, *home.rglob("*"))
        if not path.is_symlink() and stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    # Folders within are closed by those around them.
    inner = {path for folder in home.iterdir() for path in folder.rglob("*") if path.is_dir()}
    assert [path for path in open_to_others if path != home and path not in inner] == []
