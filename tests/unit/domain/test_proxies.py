"""A proxy as it is written, whatever characters are in its user name and password."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.proxies import ProxyFlaw, ProxyFlawError, ProxyServer, read_proxy

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)


@given(user=WORDS, password=WORDS)
def test_what_was_encoded_is_read_back(user: str, password: str) -> None:
    text = f"http://{quote(user, safe='')}:{quote(password, safe='')}@proxy.example:3128"
    assert read_proxy(text) == ProxyServer("http", "proxy.example", 3128, user, password)


@pytest.mark.parametrize(
    "password", ["p@ss", "a#b", "100%", "a:b/c", "?x=1", "%zz", "pässwörd", "@@"]
)
def test_what_was_not_encoded_is_read_as_it_is(password: str) -> None:
    found = read_proxy(f"http://CORP\\ada:{password}@proxy.example:3128")
    assert (found.user, found.password) == ("CORP\\ada", password)
    assert (found.host, found.port) == ("proxy.example", 3128)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("proxy.example", "http://proxy.example:80"),
        (" HTTPS://Proxy.Example ", "https://proxy.example:443"),
        ("http://[fd00::7]:3128/", "http://[fd00::7]:3128"),
        ("10.0.0.1:8080", "http://10.0.0.1:8080"),
        ("bücher.example:80", "http://bücher.example:80"),
    ],
)
def test_address_forms(text: str, address: str) -> None:
    assert read_proxy(text).address == address


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("socks5://proxy.example", ProxyFlaw.SCHEME),
        ("", ProxyFlaw.MALFORMED),
        ("http://", ProxyFlaw.MALFORMED),
        ("proxy.example:0", ProxyFlaw.MALFORMED),
        ("proxy.example:70000", ProxyFlaw.MALFORMED),
        ("proxy.example:port", ProxyFlaw.MALFORMED),
        ("fd00::7", ProxyFlaw.MALFORMED),
        ("http://a b", ProxyFlaw.MALFORMED),
        ("http://proxy.example/path", ProxyFlaw.MALFORMED),
        ("http://u:secret@", ProxyFlaw.MALFORMED),
    ],
)
def test_what_cannot_be_used_says_why_without_repeating_it(text: str, flaw: ProxyFlaw) -> None:
    with pytest.raises(ProxyFlawError) as caught:
        read_proxy(text)
    assert caught.value.flaw is flaw
    assert "secret" not in str(caught.value)


@given(text=st.text(max_size=60))
def test_no_text_does_worse_than_be_refused(text: str) -> None:
    try:
        found = read_proxy(text)
    except ProxyFlawError:
        return
    assert found.host
    assert "@" not in found.address
