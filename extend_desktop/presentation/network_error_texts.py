"""What is said when there is no way to Extend, and of settings of the network; for `error_texts.py`."""

from __future__ import annotations

from extend_desktop.presentation.error_text import CHECK_NETWORK, ErrorText
from extend_desktop.presentation.translation import marked

CONNECTIVITY = {
    "dns": ErrorText(
        marked("The server's name was not found"),
        (
            marked("No address is known for {host}."),
            marked("No address is known for the account's server."),
        ),
        marked("Check the network connection and the address in the account's settings."),
    ),
    "refused": ErrorText(
        marked("The server does not answer"),
        (
            marked("{host} refused the connection."),
            marked("The account's server refused the connection."),
        ),
        marked("Check the address in the account's settings, then try again."),
    ),
    "tls": ErrorText(
        marked("The connection is not safe"),
        (
            marked(
                "The certificate of {host} was refused, so nothing was sent: {flaw}. It is "
                "made out to “{subject}” and issued by “{issuer}”."
            ),
            marked(
                "The certificate of {host} was refused, so nothing was sent: {flaw}. It is "
                "issued by “{issuer}”."
            ),
            marked("The certificate of {host} was refused, so nothing was sent: {flaw}."),
            marked("The server's certificate was refused, so nothing was sent: {flaw}."),
            # The handshake failed before there was a certificate to check.
            marked("No safe connection to {host} could be made, so nothing was sent."),
            marked("No safe connection to the server could be made, so nothing was sent."),
        ),
        marked(
            "Check this computer's date. In a guest network open a page in the browser and "
            "sign in. Behind a company proxy, choose its root certificate in Settings, "
            "Network."
        ),
    ),
    "timeout": ErrorText(
        marked("The server took too long"),
        (marked("{host} gave no answer in time."), marked("The server gave no answer in time.")),
        CHECK_NETWORK,
    ),
    "cut": ErrorText(
        marked("The connection broke off"),
        (
            marked("The connection to {host} broke off."),
            marked("The connection broke off during the call."),
        ),
        CHECK_NETWORK,
    ),
    "proxy": ErrorText(
        marked("The proxy refused the connection"),
        (
            marked("The proxy {proxy} did not let us through."),
            marked("The proxy did not let us through."),
        ),
        marked(
            "Check the proxy's user name and password in Settings, Network, or in the "
            "system's settings."
        ),
    ),
    "captive_portal": ErrorText(
        marked("Something else than Extend answered"),
        (
            marked("{host} leads to {elsewhere}, so nothing was taken for an answer of Extend."),
            marked("A web page came from {host} where an answer of Extend was due."),
            marked("A web page came where an answer of Extend was due."),
        ),
        marked(
            "In a guest network open a page in the browser and sign in; it then goes on by "
            "itself. Else check the proxy, and the address in the account's settings."
        ),
    ),
    "bad_proxy_setting": ErrorText(
        marked("The proxy setting cannot be used"),
        (
            marked("{setting} was not used, and nothing was sent: {reason_words}"),
            marked("The proxy setting was not used, and nothing was sent."),
        ),
        marked("Correct or remove the setting. The program speaks to http and https proxies."),
    ),
    "unreachable": ErrorText(
        marked("The server cannot be reached"),
        (marked("{host} cannot be reached."), marked("The account's server cannot be reached.")),
        CHECK_NETWORK,
    ),
}

NETWORK = {
    "proxy_unreachable": ErrorText(
        marked("The proxy cannot be reached"),
        (
            marked("{proxy} cannot be used: {reason_words}"),
            marked("The proxy that is set does not answer."),
        ),
        marked("Check the proxy in Settings, Network, or in the system's own settings."),
    ),
    "bad_ca_file": ErrorText(
        marked("The certificate file cannot be used"),
        (
            marked("{path} is not trusted: {reason_words}"),
            marked("The file of further certificates is not trusted."),
        ),
        marked(
            "Ask your network's administrators for the root certificate as a PEM file, and "
            "choose it."
        ),
    ),
}
NETWORK_REASONS = {
    "ca_unreadable": marked("it is not there, or cannot be read."),
    "ca_no_certificate": marked("it holds no certificates in the PEM or DER form."),
    "ca_private_key": marked("it holds a private key, which belongs on the server alone."),
    "ca_expired": marked("the certificates in it have expired."),
    "ca_no_authority": marked("none of its certificates may sign others."),
    "proxy_dns": marked("its name was not found."),
    "proxy_refused": marked("it refused the connection."),
    "proxy_timeout": marked("it gave no answer in time."),
    "proxy_cut": marked("the connection broke off."),
    "proxy_is_away": marked("there is no way to it."),
}
