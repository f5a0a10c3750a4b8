"""Whom a refused certificate names: anybody may have written it."""

from __future__ import annotations

import ssl
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.certificate_flaws import (
    MAX_PARTY_CHARS,
    CertificateParties,
    certificate_flaw,
    parties_in,
    reading_context,
)

ATTRIBUTES = st.sampled_from(["commonName", "organizationName", "emailAddress", "countryName"])
NAMES = st.lists(st.lists(st.tuples(ATTRIBUTES, st.text(max_size=500))).map(tuple)).map(tuple)


def name(**attributes: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    return tuple(((attribute, value),) for attribute, value in attributes.items())


def test_the_common_name_and_the_organization_are_preferred() -> None:
    certificate = {
        "subject": name(countryName="DE", organizationName="Works", commonName="api.test"),
        "issuer": name(organizationalUnitName="IT", organizationName="Works"),
    }
    assert parties_in(certificate) == CertificateParties("api.test (Works)", "Works (IT)")


def test_the_same_word_is_said_once() -> None:
    certificate = {"issuer": name(organizationName="Works", commonName="Works")}
    assert parties_in(certificate) == CertificateParties("", "Works")


def test_without_a_subject_the_first_host_is_named() -> None:
    certificate = {"subjectAltName": (("DNS", "api.test"), ("DNS", "b.test"))}
    assert parties_in(certificate) == CertificateParties("api.test", "")


def test_a_certificate_without_names_has_no_parties() -> None:
    assert parties_in({}) is None
    assert parties_in({"subject": name(commonName=" \r\n\x00"), "issuer": ()}) is None


def test_text_that_would_deceive_is_made_plain() -> None:
    certificate = {"issuer": name(commonName="a”.\r\n\x1b[31m\u202eAll is well\x00")}
    assert parties_in(certificate) == CertificateParties("", 'a". [31m All is well')


@given(subject=NAMES, issuer=NAMES)
def test_whatever_it_says_it_is_one_short_line(
    subject: tuple[tuple[tuple[str, str], ...], ...],
    issuer: tuple[tuple[tuple[str, str], ...], ...],
) -> None:
    parties = parties_in({"subject": subject, "issuer": issuer})
    for text in (parties.subject, parties.issuer) if parties else ():
        assert len(text) <= MAX_PARTY_CHARS
        assert text == text.strip()
        assert not any(unicodedata.category(char)[0] == "C" for char in text)
        assert "“" not in text
        assert "”" not in text


def test_each_reading_has_a_context_of_its_own() -> None:
    assert reading_context() is not reading_context()


@pytest.mark.parametrize(
    ("said", "flaw"),
    [
        ("self-signed certificate", "self-signed certificate"),
        (" certificate has expired. ", "certificate has expired"),
        (".", None),
        ("", None),
        (None, None),
    ],
)
def test_what_tls_says_is_a_part_of_a_sentence(said: str | None, flaw: str | None) -> None:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_message = said  # type: ignore[assignment]
    assert certificate_flaw(error) == flaw


def test_an_error_before_the_check_has_no_flaw() -> None:
    assert certificate_flaw(ssl.SSLError(1, "wrong version number")) is None
