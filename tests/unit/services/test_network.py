"""The way to servers: read once, changed at once, kept only when it can be used."""

from __future__ import annotations

import ssl
from dataclasses import replace
from pathlib import Path

import pytest

from extend_desktop.bootstrap.network import SystemNetwork
from extend_desktop.domain.errors import ConnectivityError, CredentialError
from extend_desktop.domain.network import (
    PROXY_PASSWORD,
    NetworkAccess,
    NetworkSettings,
    ProxyMode,
)
from extend_desktop.domain.proxies import ProxyServer
from extend_desktop.domain.redaction import Redactor
from extend_desktop.services.network import NetworkService
from extend_desktop.storage.settings import JsonSettings
from extend_desktop.system.clock import SystemClock
from tests.helpers.memory_credentials import MemoryCredentials

API = "https://api.example/"
MANUAL = NetworkSettings(ProxyMode.MANUAL, "proxy.example:3128", "ada")


class OneService:
    """A service over a real settings file; what is applied is noted."""

    def __init__(self, folder: Path, credentials: MemoryCredentials | None = None) -> None:
        self.settings = JsonSettings(folder / "settings.json")
        self.credentials = credentials or MemoryCredentials()
        self.redactor = Redactor()
        self.applied: list[NetworkAccess] = []
        port = SystemNetwork(SystemClock(), {}, self.redactor)
        self.service = NetworkService(port, self.settings, self.credentials, self._apply)

    async def _apply(self, access: NetworkAccess) -> None:
        self.applied.append(access)


async def test_a_change_is_kept_and_in_force_at_once(tmp_path: Path) -> None:
    parts = OneService(tmp_path)
    await parts.service.change(MANUAL, "p@ss#1")
    expected = ProxyServer("http", "proxy.example", 3128, "ada", "p@ss#1")
    assert [access.proxy_for(API) for access in parts.applied] == [expected]
    assert parts.credentials.keys == {PROXY_PASSWORD: "p@ss#1"}
    assert "p@ss#1" not in (tmp_path / "settings.json").read_text()
    assert "p@ss#1" not in parts.redactor.message("said p@ss#1 aloud")

    second = OneService(tmp_path, parts.credentials)
    await second.service.prepare()
    assert second.service.access.proxy_for(API) == expected
    assert second.service.settings.proxy_address == "http://proxy.example:3128"


async def test_a_stored_password_stays_unless_another_is_given(tmp_path: Path) -> None:
    parts = OneService(tmp_path)
    await parts.service.change(MANUAL, "first1")
    await parts.service.change(MANUAL, None)
    assert parts.credentials.keys == {PROXY_PASSWORD: "first1"}
    found = parts.service.access.proxy_for(API)
    assert found is not None
    assert found.password == "first1"
    await parts.service.change(MANUAL, "")
    assert parts.credentials.keys == {}


async def test_a_stored_password_is_forgotten_also_where_the_settings_cannot_be_used_any_more(
    tmp_path: Path,
) -> None:
    parts = OneService(tmp_path)
    await parts.service.change(MANUAL, "secret1")
    gone = replace(parts.service.settings, authorities_file="/nowhere/ca.pem")
    await parts.settings.change(lambda before: replace(before, network=gone))
    await parts.service.forget_password()
    assert parts.credentials.keys == {}
    without = ProxyServer("http", "proxy.example", 3128, "ada")
    assert parts.service.access.proxy_for(API) == parts.applied[-1].proxy_for(API) == without


async def test_a_keyring_that_is_locked_leaves_the_way_without_a_password(tmp_path: Path) -> None:
    await OneService(tmp_path).service.change(MANUAL, "secret1")
    parts = OneService(tmp_path, MemoryCredentials(CredentialError("keyring_locked")))
    await parts.service.prepare()
    error = parts.service.password_error
    assert error is not None
    assert error.code == "keyring_locked"
    assert parts.service.access.proxy_for(API) == ProxyServer("http", "proxy.example", 3128, "ada")


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        (NetworkSettings(ProxyMode.MANUAL, "socks5://proxy.example"), "bad_proxy_setting"),
        (NetworkSettings(ProxyMode.MANUAL, ""), "bad_proxy_setting"),
        (NetworkSettings(authorities_file="/nowhere/ca.pem"), "bad_ca_file"),
    ],
)
async def test_what_cannot_be_used_changes_nothing(
    tmp_path: Path, settings: NetworkSettings, code: str
) -> None:
    parts = OneService(tmp_path)
    with pytest.raises(ConnectivityError, match=code):
        await parts.service.change(settings, "secret1")
    assert parts.service.settings == NetworkSettings()
    assert (parts.applied, parts.credentials.keys) == ([], {})


async def test_settings_that_cannot_be_read_leave_the_ordinary_way(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    parts = OneService(tmp_path)
    await parts.service.prepare()
    assert isinstance(parts.service.access.ssl_context, ssl.SSLContext)
    assert parts.service.access.proxy_for(API) is None


async def test_whether_there_is_a_password_is_asked_only_after_there_was_a_proxy(
    tmp_path: Path,
) -> None:
    parts = OneService(tmp_path)
    parts.credentials.keys[PROXY_PASSWORD] = "of another program's time"
    assert not await parts.service.has_password()
    await parts.service.change(MANUAL, "secret1")
    assert await parts.service.has_password()
    later = OneService(tmp_path, parts.credentials)
    await later.service.change(replace(MANUAL, proxy_mode=ProxyMode.DIRECT), None)
    assert await later.service.has_password(), "it stays where it is under another way"
    await later.service.forget_password()
    assert not await later.service.has_password()


async def test_a_password_that_cannot_be_looked_for_may_still_be_forgotten(tmp_path: Path) -> None:
    parts = OneService(tmp_path, MemoryCredentials(CredentialError("keyring_locked")))
    await parts.service.change(MANUAL, None)
    assert await parts.service.has_password()
