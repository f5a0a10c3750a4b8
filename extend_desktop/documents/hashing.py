"""Hashes a file a piece at a time, so that it can be broken off; for `documents/` only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import BinaryIO

PIECE_BYTES = 1024 * 1024


def sha256_of(stream: BinaryIO, keep_on: Callable[[], bool]) -> str:
    """Return the hex digest of what is left of a stream; blocking.

    Raises:
        OSError: it cannot be read; `InterruptedError` when `keep_on` said no.
    """
    digest = hashlib.sha256()
    while piece := stream.read(PIECE_BYTES):
        digest.update(piece)
        if not keep_on():
            raise InterruptedError
    return digest.hexdigest()
