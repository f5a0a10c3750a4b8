"""The proxy of a desktop's own settings: GNOME's real ones by its own tool, KDE's in a real file."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.bootstrap.network import SystemNetwork
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.domain.proxies import ProxyServer
from extend_desktop.domain.redaction import Redactor
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.network_findings import proxy_text
from extend_desktop.system import desktop_proxies
from extend_desktop.system.clock import SystemClock
from extend_desktop.system.desktop_proxies import FRESH_S, GNOME, KDE, DesktopSettings
from extend_desktop.system.proxies import ProxyRules
from tests.helpers.waiting import GIVE_UP_S, wait_for

API = "https://api.example/files"
SCHEMA = "org.gnome.system.proxy"
GNOME_DESKTOP = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
PROXY = ProxyServer("http", "proxy.example", 3128)
Set = Callable[[str, str, str], None]


def _has_schema() -> bool:
    if shutil.which("gsettings") is None:
        return False
    done = subprocess.run(["gsettings", "list-keys", SCHEMA], capture_output=True, check=False)
    return done.returncode == 0


needs_gsettings = pytest.mark.skipif(not _has_schema(), reason="GNOME's settings are not here")


@pytest.fixture
def gnome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Set:
    """Sets values of real settings, kept in a file of the test's own."""
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    def change(part: str, name: str, value: str) -> None:
        words = ["gsettings", "set", SCHEMA + part, name, value]
        subprocess.run(words, check=True, capture_output=True)

    return change


def rules(environment: dict[str, str], mode: ProxyMode = ProxyMode.SYSTEM) -> ProxyRules:
    settings = DesktopSettings(environment)
    settings.read()
    return ProxyRules(NetworkSettings(mode), environment=environment, desktop=settings.current)


def use_proxy(gnome: Set) -> None:
    gnome("", "mode", "manual")
    gnome(".https", "host", "proxy.example")
    gnome(".https", "port", "3128")


@needs_gsettings
def test_gnome_names_a_proxy_and_its_exceptions(gnome: Set) -> None:
    use_proxy(gnome)
    gnome("", "ignore-hosts", "['*.internal.example', '10.0.0.0/8', '::1']")
    found = rules(GNOME_DESKTOP)
    assert found.proxy_for(API) == PROXY
    assert found.source("https") == GNOME
    for url in ("https://a.internal.example/", "https://10.9.8.7/", "http://localhost/"):
        assert found.proxy_for(url) is None


@needs_gsettings
def test_the_environment_goes_before_the_desktop(gnome: Set) -> None:
    use_proxy(gnome)
    found = rules({**GNOME_DESKTOP, "HTTPS_PROXY": "other.example:80"})
    assert found.proxy_for(API) == ProxyServer("http", "other.example", 80)
    assert found.source("https") == "HTTPS_PROXY"
    assert rules({**GNOME_DESKTOP, "NO_PROXY": "api.example"}).proxy_for(API) is None
    for mode in (ProxyMode.ENVIRONMENT, ProxyMode.DIRECT):
        assert rules(GNOME_DESKTOP, mode).proxy_for(API) is None
    assert rules({"XDG_CURRENT_DESKTOP": "sway"}).proxy_for(API) is None


@needs_gsettings
def test_what_is_off_is_off_and_a_script_is_named(gnome: Set) -> None:
    gnome(".https", "host", "proxy.example")
    assert rules(GNOME_DESKTOP).proxy_for(API) is None
    assert not rules(GNOME_DESKTOP).has_script("https")
    gnome("", "mode", "auto")
    found = rules(GNOME_DESKTOP)
    assert found.proxy_for(API) is None
    assert found.has_script("https")
    text = proxy_text(None, found.source("https"), [], has_script=True)
    assert text.startswith(f"none; {GNOME} let a script (PAC) choose, which is not run")


@needs_gsettings
def test_a_proxy_that_cannot_be_used_is_not_passed_over(gnome: Set) -> None:
    gnome("", "mode", "manual")
    gnome(".socks", "host", "fd00::7")
    gnome(".socks", "port", "1080")
    with pytest.raises(ConnectivityError, match="bad_proxy_setting") as caught:
        rules(GNOME_DESKTOP).proxy_for(API)
    detail = message_of(caught.value).detail
    assert detail.startswith(f"{GNOME} was not used, and nothing was sent: ")
    assert "not SOCKS" in detail


@needs_gsettings
def test_settings_that_change_are_followed_without_a_wait(gnome: Set) -> None:
    now_s = 0.0
    settings = DesktopSettings(GNOME_DESKTOP, lambda: now_s)
    assert settings.read() == desktop_proxies.DesktopProxies(GNOME)
    use_proxy(gnome)
    assert settings.current() == desktop_proxies.DesktopProxies(GNOME)
    now_s = FRESH_S + 1

    def servers() -> Mapping[str, str] | None:
        found = settings.current()
        return found.servers if found else None

    assert wait_for(servers) == {"https": "http://proxy.example:3128"}


@needs_gsettings
def test_the_program_asks_them_in_the_system_s_mode_and_says_so(gnome: Set) -> None:
    use_proxy(gnome)
    network = SystemNetwork(SystemClock(), GNOME_DESKTOP, Redactor())
    assert network.access(NetworkSettings(), "").proxy_for(API) == PROXY
    finding = network.finding(NetworkSettings(), API)
    assert (finding.proxy, finding.source, finding.has_script) == (PROXY, GNOME, False)
    direct = NetworkSettings(ProxyMode.DIRECT)
    assert network.access(direct, "").proxy_for(API) is None


def test_a_tool_that_hangs_or_fails_is_given_up_and_what_was_known_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "gsettings"
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(desktop_proxies, "LIMIT_S", 0.5)
    settings = DesktopSettings(GNOME_DESKTOP)

    def script(text: str) -> None:
        tool.write_text(f"#!/bin/sh\n{text}\n")
        tool.chmod(0o755)

    script("exec sleep 3600")
    assert settings.read() is None
    monkeypatch.setattr(desktop_proxies, "LIMIT_S", GIVE_UP_S)
    script(f"echo \"{SCHEMA} mode 'auto'\"")
    known = settings.read()
    assert known is not None
    for broken in ("exit 1", "echo", f'echo "{SCHEMA} mode \'auto"', "exec sleep 3600"):
        monkeypatch.setattr(desktop_proxies, "LIMIT_S", 0.5 if "sleep" in broken else GIVE_UP_S)
        script(broken)
        assert settings.read() == known


KDE_FILE = """[General]
ProxyType=2

[Proxy Settings][$i]
ProxyType={kind}
httpsProxy[$e]={https}
NoProxyFor={exceptions}
ReversedException={reverse}
"""


def kde(
    folder: Path, kind: int, https: str, exceptions: str = "", reverse: str = "false"
) -> dict[str, str]:
    """Write KDE's file; return the environment that leads to it."""
    text = KDE_FILE.format(kind=kind, https=https, exceptions=exceptions, reverse=reverse)
    (folder / "kioslaverc").write_text(text)
    environment = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(folder)}
    return {**environment, "XDG_CONFIG_DIRS": str(folder / "none")}


@pytest.mark.parametrize(
    "written", ["http://proxy.example 3128", "http://proxy.example:3128", "proxy.example:3128"]
)
def test_kde_names_a_proxy_and_its_exceptions(tmp_path: Path, written: str) -> None:
    found = rules(kde(tmp_path, 1, written, "localhost,.internal.example"))
    assert found.proxy_for(API) == PROXY
    assert found.source("https") == KDE
    assert found.proxy_for("https://a.internal.example/") is None


def test_kde_s_other_kinds(tmp_path: Path) -> None:
    assert rules(kde(tmp_path, 0, "http://proxy.example 3128")).proxy_for(API) is None
    for kind in (2, 3):
        found = rules(kde(tmp_path, kind, "http://proxy.example 3128"))
        assert found.proxy_for(API) is None
        assert found.has_script("https")
    named = {**kde(tmp_path, 4, "OFFICE", "DIRECTLY"), "OFFICE": "proxy.example:3128"}
    assert rules(named).proxy_for(API) == PROXY
    assert rules({**named, "DIRECTLY": "api.example"}).proxy_for(API) is None
    reverse = kde(tmp_path, 1, "http://proxy.example 3128", "api.example", "true")
    assert rules(reverse).proxy_for(API) == PROXY
    assert rules(reverse).proxy_for("https://other.example/") is None


def test_kde_s_own_file_goes_before_that_of_all(tmp_path: Path) -> None:
    (tmp_path / "all").mkdir()
    environment = kde(tmp_path / "all", 1, "http://all.example 1")
    environment |= {
        "XDG_CONFIG_HOME": str(tmp_path / "own"),
        "XDG_CONFIG_DIRS": str(tmp_path / "all"),
    }
    assert rules(environment).proxy_for(API) == ProxyServer("http", "all.example", 1)
    (tmp_path / "own").mkdir()
    kde(tmp_path / "own", 1, "http://proxy.example 3128")
    assert rules(environment).proxy_for(API) == PROXY


@given(st.text() | st.text(alphabet="[]=$Proxy Settings\n01234httpsNFr:/ ,"))
def test_any_file_is_read_or_refused_by_name(text: str) -> None:
    kept = desktop_proxies._group(f"[Proxy Settings]\nProxyType=1\n{text}")
    found = desktop_proxies.DesktopProxies(
        KDE, {"https": desktop_proxies._kde_server(kept.get("httpsProxy", ""))}, kept.get("x", "")
    )
    with suppress(ConnectivityError):
        ProxyRules(environment={}, desktop=lambda: found).proxy_for(API)
