"""Opening the pages of Settings reads no file and no keyring on the loop's thread."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from typing_extensions import override

from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.network import NetworkPage
from extend_desktop.ui.views.settings.pages import NETWORK, PAGES
from tests.helpers.blocking_reads import reads_on_the_loop
from tests.helpers.memory_keyring import MemoryKeyring
from tests.helpers.real_window import opened, real_window
from tests.helpers.ui_driver import click, open_dialog, until

PROXY = NetworkSettings(ProxyMode.MANUAL, "http://127.0.0.1:9", "ada", "127.0.0.1")


class NotingKeyring(MemoryKeyring):
    """Notes from which threads it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: set[threading.Thread] = set()

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.threads.add(threading.current_thread())
        return super().get_password(service, username)


async def test_every_page_opens_without_a_read_on_the_loop(
    private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = NotingKeyring()
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        async with real_window(private_home, sandbox=True) as real:
            await opened(real)
            await real.container.settings.change(lambda kept: replace(kept, network=PROXY))
            with reads_on_the_loop(private_home, monkeypatch) as reads:
                click(real.window.header.settings)
                dialog = await open_dialog(real.window, SettingsDialog)
                for number in range(len(PAGES)):
                    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
                    for _ in range(number):
                        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
                    assert dialog.shown == PAGES[number].key
                page = dialog.show_page(NETWORK)
                assert isinstance(page, NetworkPage)
                assert page.address.text() == PROXY.proxy_address
                await until(lambda: backend.threads, "the keyring to be asked for the password")
                await until(lambda: not page.busy.busy, "the pages to be filled")
            assert reads == []
            assert threading.main_thread() not in backend.threads
            dialog.close()
    finally:
        keyring.set_keyring(before)


def test_a_read_on_the_loop_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.json"
    file.write_text("{}")
    with reads_on_the_loop(tmp_path, monkeypatch) as reads:
        file.read_bytes()
        assert file.exists()
        list(tmp_path.iterdir())
    # Python 3.13 lists a folder by the other call.
    lists = "os.scandir" if sys.version_info >= (3, 13) else "os.listdir"
    assert [item.split()[0] for item in reads] == ["open", "stat", lists]
    file.read_bytes()
    assert len(reads) == 3
