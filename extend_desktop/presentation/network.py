"""Words of the settings of the network."""

from __future__ import annotations

from extend_desktop.domain.network import Authorities, ProxyMode
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain

MODE_NAMES = {
    ProxyMode.SYSTEM: "As the system says",
    ProxyMode.ENVIRONMENT: "As the environment says",
    ProxyMode.MANUAL: "This proxy",
    ProxyMode.DIRECT: "No proxy",
}
MODE_HINT = (
    "The system's way is HTTPS_PROXY and NO_PROXY, else the settings of the system or of its "
    "desktop (GNOME, KDE). This computer itself is never reached through a proxy."
)
IN_USE = "For {host}: {found}"
ADDRESS_HINT = "host:port, or http://host:port; https:// for an encrypted way to the proxy."
STORED_HINT = (
    "It is kept where keys are kept. Empty leaves the one that is stored; Forget deletes it."
)
EXCEPTIONS_HINT = (
    "Reached without it: *, name, .name, name:port, address, range such as 10.0.0.0/8."
)
AUTHORITIES_HINT = (
    "Certificates are checked as the system does. A file in the PEM form adds a company's own "
    "authority; the check itself cannot be switched off."
)
TEST_WORDS = "test connection proxy certificate steps"
FORGET_TOOLTIP = "Deletes the stored proxy password; from then on the proxy is asked without one."
FORGOTTEN = "The stored password was deleted, and is not used any more."
SAVED = "In force from the next call on. What is under way ends as it began."


def authorities_text(found: Authorities) -> str:
    """Return what a file of certificates holds, in a line."""
    words = [counted(found.count, "certificate")]
    if found.names:
        words.append(", ".join(plain(name) for name in found.names))
    if found.first_expiry is not None:
        words.append(f"valid until {found.first_expiry:%Y-%m-%d}")
    if found.expired:
        words.append(f"{found.expired} expired")
    if found.not_authorities:
        words.append(f"{found.not_authorities} of them may not sign others")
    return " · ".join(words)
