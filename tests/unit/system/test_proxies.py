"""Which proxy, by which setting, and what of a setting is not heeded."""

from __future__ import annotations

import pytest

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.presentation.checks import proxy_text
from extend_desktop.presentation.errors import message_of
from extend_desktop.system.proxies import (
    SYSTEM_SETTINGS,
    IgnoredBecause,
    ignored_exceptions,
    proxy_for,
    proxy_source,
)

API = "https://api.example/files"


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


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize(
    ("setting", "reason"),
    [
        ("socks5://u:hunter2@proxy.example", "not SOCKS"),
        ("http://", "of the form host:port"),
        ("http://proxy.example:port", "of the form host:port"),
        ("http://u:hunter2@[::1", "of the form host:port"),
    ],
)
def test_a_proxy_we_cannot_speak_to_is_named_with_the_reason(
    monkeypatch: pytest.MonkeyPatch, name: str, setting: str, reason: str
) -> None:
    monkeypatch.setenv(name, setting)
    with pytest.raises(ConnectivityError, match="bad_proxy_setting") as caught:
        proxy_for(API)
    message = message_of(caught.value)
    assert message.detail.startswith(f"{name} was not used, and nothing was sent: ")
    assert reason in message.detail
    assert "hunter2" not in message.line + repr(caught.value)


@pytest.mark.parametrize(
    ("listed", "url", "is_direct"),
    [
        ("localhost,[::1]", API, False),
        ("10.0.0.0/8,fd00::/8,*.example", API, False),
        (".example", API, True),
        ("api.example:443", API, True),
        ("api.example:8443", API, False),
        ("[fd00::7]", "https://[fd00::7]/files", True),
        ("fd00::7", "https://[fd00::7]/files", True),
        ("*", API, True),
    ],
)
def test_exceptions_of_every_form_start(
    monkeypatch: pytest.MonkeyPatch, listed: str, url: str, is_direct: bool
) -> None:
    monkeypatch.setenv("ALL_PROXY", "proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", listed)
    assert (proxy_for(url) is None) is is_direct


def test_entries_that_never_match_are_named_with_the_reason() -> None:
    listed = "localhost, [::1],10.0.0.0/8,fd00::/8,*.corp,.corp,https://x,a b,*"
    found = dict(ignored_exceptions({"NO_PROXY": listed}))
    assert found == {
        "10.0.0.0/8": IgnoredBecause.RANGE,
        "fd00::/8": IgnoredBecause.RANGE,
        "*.corp": IgnoredBecause.WILDCARD,
        "https://x": IgnoredBecause.SCHEME,
        "a b": IgnoredBecause.BLANK,
    }


@pytest.mark.parametrize(
    ("environment", "source"),
    [
        ({"HTTPS_PROXY": "x", "https_proxy": "y"}, "https_proxy"),
        ({"ALL_PROXY": "x"}, "ALL_PROXY"),
        ({"HTTP_PROXY": "x", "HTTPS_PROXY": " "}, SYSTEM_SETTINGS),
    ],
)
def test_the_setting_is_called_by_its_name(environment: dict[str, str], source: str) -> None:
    assert proxy_source("https", environment) == source


@pytest.mark.parametrize("reason", IgnoredBecause)
def test_doctor_has_words_for_every_reason(reason: IgnoredBecause) -> None:
    text = proxy_text("http://user:secret@[::1]:8080", "http_proxy", [("x", reason)])
    assert text.startswith("http://[::1]:8080 (from http_proxy); NO_PROXY: “x” is ignored, for ")
