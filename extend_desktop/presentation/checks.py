"""What the checks of `doctor` found, in words; what is wrong is worded like every error."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.domain.accounts import Account
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import plain

NO_ACCOUNT = "none yet, so the network is not looked at; add one in the window, or try --sandbox"
KEY_FOUND = "found"


def account_line(account: Account) -> str:
    return f"{plain(account.name)} at {account.base_url}"


def key_given_text(removed: str) -> str:
    """Return that a key was given, and what was taken off around it."""
    return f"given by the environment or the sandbox. {removed}".rstrip()


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
