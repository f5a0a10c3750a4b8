"""Words for what is found of the network on the way to Extend: names, proxies, encryption."""

from __future__ import annotations

from collections.abc import Iterable

from extend_desktop.presentation.joining import joined_clauses
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n, worded

NAMES_LEFT_TO_PROXY = marked("left to the proxy", "names of servers")
_SCRIPT = marked(
    "{source} let a script (PAC) choose, which is not run: if servers are reached through a proxy "
    "only, choose “This proxy” in Settings, Network"
)
_IGNORED = {
    "range": marked("NO_PROXY: “{entry}” is ignored, for it is no range of addresses"),
    "wildcard": marked(
        "NO_PROXY: “{entry}” is ignored, for a star stands alone or before the first dot only"
    ),
    "scheme": marked(
        "NO_PROXY: “{entry}” is ignored, for it is an address, and only a host's name is compared"
    ),
}
"""Why an entry of NO_PROXY can never match."""


def addresses_text(host: str, count: int) -> str:
    return tr_n("{host} has {n} address", "{host} has {n} addresses", count, host=host)


PROXY_SOURCES = {
    known.source: known
    for known in (
        marked("GNOME's proxy settings"),
        marked("KDE's proxy settings"),
        marked("the system's proxy settings"),
    )
}
"""What `system/` calls them; others are names of variables."""


def proxy_text(
    address: str | None,
    source: str,
    ignored: Iterable[tuple[str, str]],
    *,
    has_script: bool = False,
) -> str:
    """Return which proxy is used and by which setting, or that a script would choose one.

    Entries of NO_PROXY that are not heeded follow, each with its reason.
    """
    source = worded(PROXY_SOURCES.get(source, source))
    used = tr("none", "a proxy")
    if address is not None:
        used = tr("{address} (from {source})", address=address, source=source)
    words = [used, tr(_SCRIPT, source=source)] if has_script else [used]
    words += [tr(_IGNORED[reason], entry=entry) for entry, reason in ignored]
    return joined_clauses(words)


def tls_text(version: str | None) -> str:
    """Return which TLS a server speaks; None where the connection is plain HTTP."""
    if version is None:
        return tr("not used: plain HTTP to this computer")
    return tr("{version}, the certificate is trusted", version=version)


def workspace_text(workspace_id: str | None) -> str:
    return plain(workspace_id) if workspace_id else tr("none set: the key's own", "a workspace")
