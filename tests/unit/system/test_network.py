from __future__ import annotations

import ssl

import pytest

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.system.network import is_loopback, proxy_for, tls_context

API = "https://api.example/files"


def test_certificates_and_names_are_checked() -> None:
    context = tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_without_a_setting_there_is_no_proxy() -> None:
    assert proxy_for(API) is None


@pytest.mark.parametrize(
    ("name", "setting", "expected"),
    [
        ("HTTPS_PROXY", "http://proxy.example:3128", "http://proxy.example:3128"),
        ("https_proxy", "proxy.example:3128", "http://proxy.example:3128"),
        ("ALL_PROXY", "https://u:p@proxy.example", "https://u:p@proxy.example"),
        ("HTTP_PROXY", "http://proxy.example:3128", None),
        ("HTTPS_PROXY", "   ", None),
    ],
)
def test_the_environment_names_the_proxy(
    monkeypatch: pytest.MonkeyPatch, name: str, setting: str, expected: str | None
) -> None:
    monkeypatch.setenv(name, setting)
    assert proxy_for(API) == expected


def test_exceptions_and_loopback_go_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "internal.example")
    assert proxy_for("https://api.internal.example/") is None
    assert proxy_for("http://127.0.0.1:8000/") is None
    assert proxy_for("http://[::1]:8000/") is None
    assert proxy_for("http://localhost:8000/") is None
    assert proxy_for(API) == "http://proxy.example:3128"


@pytest.mark.parametrize(
    "setting", ["socks5://proxy.example", "http://", "http://proxy.example:port", "http://[::1"]
)
def test_a_proxy_we_cannot_speak_to_is_a_clear_error(
    monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", setting)
    with pytest.raises(ConnectivityError, match="proxy"):
        proxy_for(API)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("localhost", True),
        ("LOCALHOST.", True),
        ("127.8.9.1", True),
        ("[::1]", True),
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("10.0.0.1", False),
        ("", False),
    ],
)
def test_loopback_is_told_by_the_address_not_by_looks(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected
