"""Hashes a file a piece at a time, so that it can be broken off; for `documents/` only."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from io import FileIO
from typing import BinaryIO

PIECE_BYTES = 1024 * 1024


def sha256_of(
    stream: BinaryIO | FileIO, keep_on: Callable[[], bool], most_bytes: int = sys.maxsize
) -> tuple[str, int]:
    """Return the hex digest of what is left of a stream, or of `most_bytes` of it, and its length.

    Blocking. A file that somebody writes to without end would never end here.

    Raises:
        OSError: it cannot be read; `InterruptedError` when `keep_on` said no.
    """
    digest = hashlib.sha256()
    left = most_bytes
    while piece := stream.read(min(PIECE_BYTES, left)):
        digest.update(piece)
        left -= len(piece)
        if not left:
            break
        if not keep_on():
            raise InterruptedError
    return digest.hexdigest(), most_bytes - left
