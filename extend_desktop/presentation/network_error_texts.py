"""What is said of settings of the network that cannot be used; for `error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import ErrorText

NETWORK = {
    "proxy_unreachable": ErrorText(
        "The proxy cannot be reached",
        ("{proxy} cannot be used: {reason_words}", "The proxy that is set does not answer."),
        "Check the proxy in Settings, Network, or in the system's own settings.",
    ),
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
    "proxy_dns": "its name was not found.",
    "proxy_refused": "it refused the connection.",
    "proxy_timeout": "it gave no answer in time.",
    "proxy_cut": "the connection broke off.",
    "proxy_is_away": "there is no way to it.",
}
