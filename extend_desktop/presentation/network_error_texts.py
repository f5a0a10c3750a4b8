"""What is said of settings of the network that cannot be used; for `error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import ErrorText

NETWORK = {
    "bad_ca_file": ErrorText(
        "The certificate file cannot be used",
        (
            "{path} is not trusted: {reason_words}",
            "The file of further certificates is not trusted.",
        ),
        "Ask your network's administrators for the root certificate as a PEM file, and choose it.",
    ),
}
NETWORK_REASONS = {
    "ca_unreadable": "it is not there, or cannot be read.",
    "ca_no_certificate": "it holds no certificates in the PEM or DER form.",
    "ca_private_key": "it holds a private key, which belongs on the server alone.",
    "ca_expired": "the certificates in it have expired.",
    "ca_no_authority": "none of its certificates may sign others.",
    "no_password_stored": "its password is not in the keyring.",
    "clock_fast": "This computer's clock is ahead of the server's.",
    "clock_slow": "This computer's clock is behind the server's.",
}
