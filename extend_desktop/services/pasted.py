"""Reads a pasted list: a path, a URL or a file id a line. Used by staging and the command line."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.ids import FileId

WINDOWS = os.name == "nt"
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
# A prefix as seen today (docs/extend-api.md#ids); other ids are opaque and come through the files
# list, never by pasting.
_FILE_ID = re.compile(r"file_[A-Za-z0-9_-]{1,250}")
_QUOTES = "\"'\u201c\u201d\u2018\u2019<>"
_FILE_SCHEME = re.compile(r"file:(?://([^/\\]*))?+(/.*)", re.IGNORECASE | re.DOTALL)
_DRIVE = re.compile(r"/([A-Za-z])[:|](?=/|$)")
_WINDOWS_PATH = re.compile(r"[A-Za-z]:[\\/]|\\\\[^\\]")
_MOUNTED = frozenset(
    [
        "smb",
        "cifs",
        "afp",
        "nfs",
        "sftp",
        "ssh",
        "fish",
        "dav",
        "davs",
        "webdav",
        "webdavs",
        "mtp",
        "gphoto2",
        "afc",
        "google-drive",
    ]
)
"""Schemes of file managers for places that programs reach only once they are mounted."""

Pasted = Path | Draft
"""A path still to be looked at, or a finished row (with key 0) for anything else."""
Exists = Callable[[str], bool]
"""Says whether a path leads to something; blocking, false for what no path can be."""


def read_list(text: str) -> Iterator[str]:
    """Yield the lines of a pasted list that are not blank, each unchanged.

    File names may hold any other character that some programs take for a line's end.
    """
    for line in text.split("\n"):
        entry = line.removesuffix("\r")
        if entry and not entry.isspace():
            yield entry


def read_entry(
    entry: str,
    exists: Exists = os.path.lexists,
    *,
    folder: Path | None = None,
    windows: bool = WINDOWS,
) -> Pasted:
    """Return what one entry names: a URL, a file id, else a path; blocking, it looks at the disk.

    A path that exists exactly as it was given goes before any tidied form of it. Relative ones
    count from `folder`; without one they name nothing.
    """
    tidy = entry.strip().strip(_QUOTES).strip()
    if _FILE_ID.fullmatch(tidy):
        spec = InputSpec(InputKind.REMOTE, tidy, tidy, file_id=FileId(tidy))
        return Draft(0, spec, DraftState.READY)
    if _FILE_SCHEME.fullmatch(tidy):
        return _file_url(tidy, exists, windows=windows)
    if scheme := _SCHEME.match(tidy):
        return _address(tidy, scheme[1].lower())
    path = _existing(entry, tidy, exists, folder)
    return path or _missing(tidy or entry, folder, windows=windows)


def local_path(url: str, *, windows: bool = WINDOWS) -> str | None:
    """Return the path of a `file:` URL; None for any other, and for one on another computer.

    Nothing is taken for a query or a fragment: file managers escape `?` and `#`, others leave them
    as they are, and neither has a meaning for files. Bytes that are no UTF-8 come back as they do
    from the file system.
    """
    found = _FILE_SCHEME.fullmatch(url)
    if found is None:
        return None
    host, path = found[1] or "", unquote(found[2], errors="surrogateescape")
    if windows:
        return _windows_path("" if _is_this_computer(host) else host, path)
    return path if _is_this_computer(host) else None


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


def _file_url(url: str, exists: Exists, *, windows: bool) -> Pasted:
    path = local_path(url, windows=windows)
    if path is None:
        return _blocked(InputKind.LOCAL, url, "other_computer")
    # Not every program escapes: `100%25.pdf` may be the name itself.
    raw = url[url.index("/") :].lstrip("/")
    if "%" in raw and not windows and not exists(path) and exists(f"/{raw}"):
        return Path(f"/{raw}")
    return Path(path)


def _address(entry: str, scheme: str) -> Draft:
    if scheme in _MOUNTED:
        return _blocked(InputKind.LOCAL, entry, "needs_mount")
    if scheme not in ("http", "https"):
        return _blocked(InputKind.URL, entry, "bad_url")
    name = url_name(entry)
    if name is None:
        return _blocked(InputKind.URL, entry, "broken_url")
    return Draft(0, InputSpec(InputKind.URL, name, entry), DraftState.READY)


def _existing(entry: str, tidy: str, exists: Exists, folder: Path | None) -> Path | None:
    bare = entry.strip()
    for candidate in dict.fromkeys((entry, bare, bare.strip(_QUOTES), tidy)):
        path = _expanded(candidate, folder)
        if path.is_absolute() and exists(str(path)):
            return path
    return None


def _missing(entry: str, folder: Path | None, *, windows: bool) -> Pasted:
    """Return the row of what is not there, with what it was taken for."""
    if not windows and _WINDOWS_PATH.match(entry):
        return _blocked(InputKind.LOCAL, entry, "windows_path")
    path = _expanded(entry, folder)
    return path if path.is_absolute() else _blocked(InputKind.LOCAL, entry, "not_a_full_path")


def _blocked(kind: InputKind, entry: str, reason: str) -> Draft:
    return Draft(0, InputSpec(kind, entry, entry), DraftState.BLOCKED, reason)


def _expanded(entry: str, folder: Path | None) -> Path:
    # Not Path.expanduser, which raises for a user that is not known here.
    path = Path(os.path.expanduser(entry))  # noqa: PTH111
    return path if folder is None else folder / path


def _windows_path(host: str, path: str) -> str:
    if host:
        return f"\\\\{host}{path}".replace("/", "\\")
    # `file:////server/share` and `file://///server/share` name a share, too.
    shared = re.match(r"/{2,}(?=[^/])", path)
    if shared is not None:
        path = "//" + path[shared.end() :]
    return _DRIVE.sub(r"\1:", path, count=1).replace("/", "\\")


def _is_this_computer(host: str) -> bool:
    """Whether the host of a `file:` URL means this computer; some file managers put its name."""
    # The system is asked last: thousands of addresses have no host at all.
    return host.lower() in ("", "localhost") or host.lower() == socket.gethostname().lower()
