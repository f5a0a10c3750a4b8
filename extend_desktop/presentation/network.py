"""Words of the settings of the network."""

from __future__ import annotations

from extend_desktop.domain.network import Authorities, ProxyMode
from extend_desktop.presentation.formats import formats
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.nouns import CERTIFICATES
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n

MODE_NAMES = {
    ProxyMode.SYSTEM: marked("As the system says"),
    ProxyMode.ENVIRONMENT: marked("As the environment says"),
    ProxyMode.MANUAL: marked("This proxy"),
    ProxyMode.DIRECT: marked("No proxy"),
}
MODE_HINT = marked(
    "The system's way is HTTPS_PROXY and NO_PROXY, else the settings of the system or of its "
    "desktop (GNOME, KDE). This computer itself is never reached through a proxy."
)
IN_USE = marked("For {host}: {found}")
ADDRESS_HINT = marked("host:port, or http://host:port; https:// for an encrypted way to the proxy.")
STORED_HINT = marked(
    "It is kept where keys are kept. Empty leaves the one that is stored; Forget deletes it."
)
EXCEPTIONS_HINT = marked(
    "Reached without the proxy: *, name, .name, name:port, address, range such as 10.0.0.0/8."
)
AUTHORITIES_HINT = marked(
    "Certificates are checked as the system does. A file in the PEM form adds a company's own "
    "authority; the check itself cannot be switched off."
)
TEST_WORDS = marked("test connection proxy certificate steps")
FORGET_TOOLTIP = marked(
    "Deletes the stored proxy password; from then on the proxy is asked without one."
)
FORGOTTEN = marked("The stored password was deleted, and is not used any more.")
SAVED = marked("In force from the next call on. What is under way ends as it began.")


def authorities_text(found: Authorities) -> str:
    """Return what a file of certificates holds, in a line."""
    words = [counted(found.count, CERTIFICATES)]
    if found.names:
        words.append(joined_parts(plain(name) for name in found.names))
    if found.first_expiry is not None:
        words.append(tr("valid until {day}", day=formats().day(found.first_expiry)))
    if found.expired:
        words.append(tr_n("{n} expired", "{n} expired", found.expired, "certificates"))
    if found.not_authorities:
        words.append(
            tr_n(
                "{n} of them may not sign others",
                "{n} of them may not sign others",
                found.not_authorities,
                "certificates",
            )
        )
    return " · ".join(words)
