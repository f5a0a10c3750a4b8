"""Reads a pasted list: a path, a URL or a file id a line. Used by staging and the command line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.ids import FileId

MAX_LINES = 100_000
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
# A prefix as seen today; other ids are opaque and come through the files list, never by pasting.
# Source: api/README §2.
_FILE_ID = re.compile(r"file_[A-Za-z0-9_-]{1,250}")
_QUOTES = "\"'\u201c\u201d\u2018\u2019<>"

Pasted = Path | Draft
"""A path still to be looked at, or a finished row (with key 0) for a URL or a file id."""


def read_list(text: str) -> Iterator[Pasted]:
    """Yield what the lines name; empty lines and lines that start with # are left out."""
    for number, line in enumerate(text.splitlines()):
        if number >= MAX_LINES:
            return
        entry = line.strip().strip(_QUOTES).strip()
        if entry and not entry.startswith("#"):
            yield read_entry(entry)


def read_entry(entry: str) -> Pasted:
    """Return what one entry names: a URL, a file id, else a path."""
    if _FILE_ID.fullmatch(entry):
        return Draft(0, InputKind.REMOTE, entry, entry, DraftState.READY, file_id=FileId(entry))
    if entry.lower().startswith("file://"):
        return Path(url2pathname(urlsplit(entry).path))
    if _SCHEME.match(entry):
        return _url(entry)
    return Path(entry).expanduser()


def _url(entry: str) -> Draft:
    name = url_name(entry)
    if name is None:
        return Draft(0, InputKind.URL, entry, entry, DraftState.BLOCKED, reason_code="bad_url")
    return Draft(0, InputKind.URL, name, entry, DraftState.READY)


def url_name(url: str) -> str | None:
    """Return the name to show for a URL, its last part; None when it cannot be fetched."""
    if not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.hostname
