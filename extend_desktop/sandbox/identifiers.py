"""Ids in the service's style. Only the sandbox imports this module."""

from __future__ import annotations

import hashlib
import secrets
import string

_ALPHABET = string.ascii_letters + string.digits
_LENGTH = 21


def new_id(prefix: str) -> str:
    """Make an id that no earlier or later process makes again, such as `file_4mZk81TqWc…`."""
    return f"{prefix}_" + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def id_from_number(prefix: str, number: int) -> str:
    """Make an id that is always the same for the same number."""
    digest = hashlib.blake2b(str(number).encode(), digest_size=16).hexdigest()
    return f"{prefix}_{digest[:_LENGTH]}"
