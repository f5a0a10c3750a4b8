"""Which proxy, by which setting, and what of a setting is not heeded."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.domain.proxies import ProxyServer
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.network_findings import proxy_text
from extend_desktop.system.proxies import (
    OWN_SETTINGS,
    SYSTEM_SETTINGS,
    IgnoredBecause,
    ProxyRules,
)

API = "https://api.example/files"
MANUAL = NetworkSettings(
    ProxyMode.MANUAL, "http://proxy.example:3128", "m\u00fcller", "internal.example"
)


def rules(environment: Mapping[str, str], mode: ProxyMode = ProxyMode.SYSTEM) -> ProxyRules:
    return ProxyRules(NetworkSettings(mode), environment=environment)


def test_without_a_setting_there_is_no_proxy() -> None:
    assert rules({}).proxy_for(API) is None
    assert rules({}).source("https") == SYSTEM_SETTINGS


@pytest.mark.parametrize(
    ("name", "setting", "expected"),
    [
        ("HTTPS_PROXY", "http://proxy.example:3128", ProxyServer("http", "proxy.example", 3128)),
        ("https_proxy", "proxy.example:3128", ProxyServer("http", "proxy.example", 3128)),
        ("ALL_PROXY", "https://u:p@proxy.example", ProxyServer("https", "proxy.example", 443, "u", "p")),
        ("HTTP_PROXY", "http://proxy.example:3128", None),
        ("HTTPS_PROXY", "   ", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("mode", [ProxyMode.SYSTEM, ProxyMode.ENVIRONMENT])
def test_the_environment_names_the_proxy(
    name: str, setting: str, expected: ProxyServer | None, mode: ProxyMode
) -> None:
    assert rules({name: setting}, mode).proxy_for(API) == expected


def test_the_operators_own_proxy_wins_and_takes_its_password_from_elsewhere() -> None:
    own = ProxyRules(MANUAL, "p@ss:/#%", {"ALL_PROXY": "http://other.example", "NO_PROXY": "*"})
    expected = ProxyServer("http", "proxy.example", 3128, "m\u00fcller", "p@ss:/#%")
    assert own.proxy_for(API) == expected
    assert own.proxy_for("https://a.internal.example/") is None
    assert own.source("https") == OWN_SETTINGS
    assert "p@ss" not in repr(own)


def test_no_proxy_means_none_whatever_the_environment_says() -> None:
    assert rules({"ALL_PROXY": "http://proxy.example"}, ProxyMode.DIRECT).proxy_for(API) is None


def test_exceptions_and_loopback_go_directly() -> None:
    found = rules({"ALL_PROXY": "http://proxy.example:3128", "NO_PROXY": "internal.example"})
    assert found.proxy_for("https://api.internal.example/") is None
    for host in ("127.0.0.1", "[::1]", "localhost"):
        assert found.proxy_for(f"http://{host}:8000/") is None
    assert found.proxy_for(API) is not None


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
    name: str, setting: str, reason: str
) -> None:
    with pytest.raises(ConnectivityError, match="bad_proxy_setting") as caught:
        rules({name: setting}).proxy_for(API)
    message = message_of(caught.value)
    assert message.detail.startswith(f"{name} was not used, and nothing was sent: ")
    assert reason in message.detail
    assert "hunter2" not in message.line + repr(caught.value)
    assert caught.value.__cause__ is None


def test_entries_that_never_match_are_named_with_the_reason() -> None:
    listed = "localhost, [::1],10.0.0.0/8,fd00::/8,*.corp,.corp,https://x,a b,*,a*b,10/x"
    assert dict(rules({"NO_PROXY": listed}).ignored_exceptions()) == {
        "https://x": IgnoredBecause.SCHEME,
        "a*b": IgnoredBecause.WILDCARD,
        "10/x": IgnoredBecause.RANGE,
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
    assert rules(environment).source("https") == source


@pytest.mark.parametrize("reason", IgnoredBecause)
def test_doctor_has_words_for_every_reason(reason: IgnoredBecause) -> None:
    text = proxy_text("http://[::1]:8080", "http_proxy", [("x", reason)])
    assert text.startswith(
        "http://[::1]:8080 (from http_proxy); NO_PROXY: \u201cx\u201d is ignored, for "
    )
