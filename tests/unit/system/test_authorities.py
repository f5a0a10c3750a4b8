"""A file of certificates is looked at before it is trusted."""

from __future__ import annotations

import shutil
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.system.authorities import MAX_FILE_BYTES, read_authorities
from extend_desktop.system.network import tls_context
from tests.helpers.tls_server import Authority

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with the openssl command"
)
NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


def reason_of(path: Path, now: datetime = NOW) -> object:
    with pytest.raises(ConnectivityError, match="bad_ca_file") as caught:
        read_authorities(path, now)
    return caught.value.facts["reason"]


@pytest.mark.parametrize("form", ["pem", "der", "with words", "crlf"])
def test_both_forms_are_read(authority: Authority, tmp_path: Path, form: str) -> None:
    pem = authority.certificate.read_bytes()
    contents = {
        "pem": pem,
        "der": authority.der,
        "with words": b"# Example Works\n" + pem + b"\nsubject=x\n",
        "crlf": pem.replace(b"\n", b"\r\n"),
    }
    path = tmp_path / "ca"
    path.write_bytes(contents[form])
    certificates, seen = read_authorities(path, NOW)
    assert (seen.count, seen.expired, seen.not_authorities) == (1, 0, 0)
    assert seen.names == ("Example Works Proxy (Example Works)",)
    assert seen.first_expiry is not None
    assert NOW < seen.first_expiry < NOW + timedelta(days=3)
    assert tls_context(certificates) is not None
    assert certificates == authority.der


def test_a_bundle_is_counted(authority: Authority, tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    leaf = authority.issue("localhost").read_text().partition("-----BEGIN CERT")
    path.write_text(authority.certificate.read_text() + "".join(leaf[1:]))
    _, seen = read_authorities(path, NOW)
    assert (seen.count, seen.not_authorities) == (2, 1)


def test_what_is_no_list_of_authorities_says_why(authority: Authority, tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    assert reason_of(path) == "ca_unreadable"
    assert reason_of(tmp_path) == "ca_unreadable"
    chain = authority.issue("localhost").read_text()
    contents = {
        "ca_no_certificate": ["", "hello", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----"],
        "ca_private_key": [chain],
        "ca_no_authority": ["-----BEGIN CERT" + chain.partition("-----BEGIN CERT")[2]],
    }  # fmt: skip
    for reason, texts in contents.items():
        for text in texts:
            path.write_text(text)
            assert reason_of(path) == reason
    path.write_bytes(b"x" * (MAX_FILE_BYTES + 1))
    assert reason_of(path) == "ca_no_certificate"
    assert reason_of(authority.certificate, NOW + timedelta(days=9)) == "ca_expired"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(junk=st.binary(max_size=300), framed=st.booleans())
def test_no_content_does_worse_than_be_refused(tmp_path: Path, junk: bytes, framed: bool) -> None:
    path = tmp_path / "ca"
    if framed:
        junk = b"-----BEGIN CERTIFICATE-----\n" + junk + b"\n-----END CERTIFICATE-----\n"
    path.write_bytes(junk)
    assert str(reason_of(path)).startswith("ca_")


def test_an_own_authority_is_trusted_beside_the_systems(authority: Authority) -> None:
    context = tls_context(authority.der)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
