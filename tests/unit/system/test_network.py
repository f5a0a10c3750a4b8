"""Trust of this machine."""

from __future__ import annotations

import ssl

from extend_desktop.system.network import tls_context


def test_certificates_and_names_are_checked() -> None:
    context = tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
