"""Where the key of the account that is open is kept, and why not where it should. For the faces."""

from __future__ import annotations

from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import CredentialError
from extend_desktop.services.session import Session


def key_error_of(session: Session) -> CredentialError | None:
    """Return why the chosen store does not keep the open account's key; None where it does."""
    account = session.current and session.current.account
    return session.key_stores.keys.why_in_memory(account.id) if account else None


async def note_key_store(session: Session) -> None:
    """Find out where the open account's key is kept now, and announce it; after keys were moved."""
    current = session.current
    if current is None or current.key_location in {None, KeyLocation.ENVIRONMENT}:
        return
    keys = session.key_stores.keys
    key_location = await keys.location_of(current.account.id)
    current.key_store = await keys.facts_at(key_location)
    current.key_location = key_location
    session.key_moved.emit(current)
