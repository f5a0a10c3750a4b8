"""Ids in the service's style. Only the sandbox imports this module."""

from __future__ import annotations

import secrets
import string

_ALPHABET = string.ascii_letters + string.digits
_LENGTH = 21


def new_id(prefix: str) -> str:
    """Make an id that no earlier or later process makes again, such as `file_4mZk81TqWc…`."""
    return f"{prefix}_" + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def id_from_number(prefix: str, number: int) -> str:
    """Make an id that is always the same for the same number."""
    letters: list[str] = []
    state = number
    for _ in range(_LENGTH):
        state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        # The low bits of such a sequence repeat early; the high ones do not.
        letters.append(_ALPHABET[(state >> 32) % len(_ALPHABET)])
    return f"{prefix}_" + "".join(letters)
