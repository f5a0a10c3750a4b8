"""What NO_PROXY may list, and which servers each form means."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.proxy_exceptions import is_exempt, read_exceptions


@pytest.mark.parametrize(
    ("listed", "host", "port", "is_direct"),
    [
        ("*", "api.example", 443, True),
        ("example", "example", 443, True),
        ("example", "api.example", 443, True),
        ("example", "notexample", 443, False),
        (".example", "api.example", 443, True),
        (".Example.", "API.example.", 443, True),
        ("*.example", "api.example", 443, True),
        ("api.example:443", "api.example", 443, True),
        ("api.example:8443", "api.example", 443, False),
        (".example:443", "api.example", 443, True),
        ("localhost,[::1]", "api.example", 443, False),
        ("a, b;c d", "d", 443, True),
        ("10.0.0.1", "10.0.0.1", 443, True),
        ("10.0.0.1:80", "10.0.0.1", 443, False),
        ("10.0.0.0/8", "10.200.0.1", 443, True),
        ("10.0.0.0/8", "11.0.0.1", 443, False),
        ("10.0.0.0/8", "api.example", 443, False),
        ("10.1.2.3/8", "10.200.0.1", 443, True),
        ("fd00::/8", "fd12::1", 443, True),
        ("[fd00::]/8", "fd12::1", 443, True),
        ("fd00::7", "[fd00:0::7]", 443, True),
        ("[fd00::7]", "fd00::7", 443, True),
        ("[fd00::7]:443", "fd00::7", 443, True),
        ("[fd00::7]:80", "fd00::7", 443, False),
        ("10.0.0.0/8", "::ffff:10.0.0.1", 443, True),
        ("https://api.example", "api.example", 443, False),
        ("a*b", "ab", 443, False),
        (".", "api.example", 443, False),
        ("", "api.example", 443, False),
    ],
)
def test_forms(listed: str, host: str, port: int, is_direct: bool) -> None:
    assert is_exempt(read_exceptions(listed), host, port) is is_direct


@given(address=st.ip_addresses(v=4), length=st.integers(0, 32))
def test_a_range_takes_what_the_standard_library_says(
    address: ipaddress.IPv4Address, length: int
) -> None:
    entries = read_exceptions(f"{address}/{length}")
    network = ipaddress.ip_network(f"{address}/{length}", strict=False)
    for host in (address, network[0], network[-1], ipaddress.ip_address("198.51.100.7")):
        assert is_exempt(entries, str(host), 443) is (host in network)


@given(listed=st.text(max_size=80), host=st.text(max_size=30), port=st.integers(0, 65535))
def test_no_text_is_worse_than_no_match(listed: str, host: str, port: int) -> None:
    assert is_exempt(read_exceptions(listed), host, port) in (True, False)
