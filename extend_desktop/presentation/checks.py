"""What the checks of `doctor` found, in words; what is wrong is worded like every error."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from extend_desktop.domain.accounts import Account
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain

NO_ACCOUNT = "none yet, so the network is not looked at; add one in the window, or try --sandbox"
NAMES_LEFT_TO_PROXY = "left to the proxy"
KEY_FOUND = "found"
SCRIPT = (
    "{source} let a script (PAC) choose, which is not run: if servers are reached through a proxy "
    "only, choose “This proxy” in Settings, Network"
)
_IGNORED = {
    "range": "it is no range of addresses",
    "wildcard": "a star stands alone or before the first dot only",
    "scheme": "it is an address, and only a host's name is compared",
}
"""Why an entry of NO_PROXY can never match."""


def account_line(account: Account) -> str:
    return f"{plain(account.name)} at {account.base_url}"


def addresses_text(host: str, count: int) -> str:
    return f"{host} has {counted(count, 'address', 'addresses')}"


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
    words = ["none" if address is None else f"{address} (from {source})"]
    if has_script:
        words.append(SCRIPT.format(source=source))
    words += [
        f"NO_PROXY: “{entry}” is ignored, for {_IGNORED[reason]}" for entry, reason in ignored
    ]
    return "; ".join(words)


def tls_text(version: str | None) -> str:
    """Return which TLS a server speaks; None where the connection is plain HTTP."""
    if version is None:
        return "not used: plain HTTP to this computer"
    return f"{version}, the certificate is trusted"


def key_given_text(removed: str) -> str:
    """Return that a key was given, and what was taken off around it."""
    return f"given by the environment or the sandbox. {removed}".rstrip()


def workspace_text(workspace_id: str | None) -> str:
    return plain(workspace_id or "none set: the key's own")


def journal_in_use_text(file: Path) -> str:
    return f"in use by the window: {file}"


def journal_text(
    batches: int, file: Path, *, has_log: bool, is_remote: bool = False, is_in_use: bool = False
) -> str:
    """Return what the journal holds, who has it, and whether its folder makes it slow."""
    found = f"{counted(batches, 'batch', 'batches')} in {file}"
    if is_in_use:
        return f"{found}; in use by another copy of the program, and read beside it"
    if is_remote:
        return (
            f"{found}; the folder is on a network, so it is slower, and no command reads it while "
            "the window is open: set EXTEND_DESKTOP_HOME to a folder of this computer"
        )
    if has_log:
        return found
    return f"{found}; no write-ahead log is possible in this folder, so it is slower"
