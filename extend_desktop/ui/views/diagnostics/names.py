"""Which names a report is to be without. For the diagnostics' views."""

from __future__ import annotations

from collections.abc import Callable, Collection

from extend_desktop.services.session import Session

NamesSource = Callable[[], Collection[str]]
"""Returns the names that are known now."""


def names_of(session: Session) -> Collection[str]:
    """Return the names of the accounts; no other name of the operator's is logged."""
    return [account.name for account in session.accounts]
