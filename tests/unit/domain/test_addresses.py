"""Which addresses are this computer, and why others are not used."""

from __future__ import annotations

import pytest

from extend_desktop.domain.addresses import AddressFlaw, flaw_of, flaw_of_base, is_loopback


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
        ("::1", True),
        ("127.1", False),
        ("0x7f000001", False),
        ("localhost..", False),
        ("[[::1]]", False),
        ("", False),
    ],
)
def test_loopback_is_told_by_the_address_not_by_looks(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


@pytest.mark.parametrize(
    ("url", "flaw"),
    [
        ("https://api.extend.example", None),
        ("http://LOCALHOST.:8080", None),
        ("http://[::1]:8080", None),
        ("http://api.extend.example", AddressFlaw.INSECURE),
        ("ftp://127.0.0.1", AddressFlaw.INSECURE),
        ("https://me@api.extend.example", AddressFlaw.USER_NAME),
        ("https://api.extend.example:99999", AddressFlaw.MALFORMED),
        ("https://[::1", AddressFlaw.MALFORMED),
        ("https://a b", AddressFlaw.MALFORMED),
        ("https://a\n.example", AddressFlaw.MALFORMED),
        ("https:///path", AddressFlaw.MALFORMED),
        ("", AddressFlaw.MALFORMED),
    ],
)
def test_an_address_is_refused_for_its_flaw(url: str, flaw: AddressFlaw | None) -> None:
    assert flaw_of(url) is flaw


@pytest.mark.parametrize("tail", ["?a=b", "#top"])
def test_only_a_servers_address_must_be_bare(tail: str) -> None:
    assert flaw_of(f"https://api.extend.example/{tail}") is None
    assert flaw_of_base(f"https://api.extend.example/{tail}") is AddressFlaw.NOT_BARE


def test_http_to_this_computer_can_be_forbidden() -> None:
    assert flaw_of("http://127.0.0.1", loopback=False) is AddressFlaw.INSECURE
