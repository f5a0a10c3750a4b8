"""The formats in which file managers and browsers offer files and addresses. For drops and pastes."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QMimeData

_URI_LIST = "text/uri-list"
_FILE_NAME = 'application/x-qt-windows-mime;value="FileNameW"'
"""One path, from old Windows programs that offer nothing else."""
_VERBS = frozenset({"copy", "cut"})
_CLIPBOARD_MARK = "x-special/nautilus-clipboard"
"""The first line of what some versions of a file manager put into the clipboard as text."""
_BYTE_ORDER_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def offers_addresses(mime: QMimeData) -> bool:
    """Return whether there is a list of addresses; what is in it is not read."""
    return mime.hasUrls() or any(map(mime.hasFormat, _LISTS))


def addresses_of(mime: QMimeData) -> list[str]:
    """Return the addresses letter by letter: QUrl would decode and change some of them."""
    for name, pick in _LISTS.items():
        lines = (line.strip() for line in _decoded(bytes(mime.data(name).data())).split("\n"))
        if found := pick([line for line in lines if line]):
            return found
    return []


def text_of(mime: QMimeData) -> str:
    """Return the text that is offered, without the lines that mean the file manager itself."""
    text = mime.text()
    if "\0" in text:
        text = _decoded(bytes(mime.data("text/plain").data()))
    lines = text.split("\n")
    if lines[0].strip() != _CLIPBOARD_MARK:
        return text
    return "\n".join(lines[2 if lines[1:] and lines[1].strip() in _VERBS else 1 :])


def _decoded(content: bytes) -> str:
    """Return what is written in UTF-8, or in UTF-16 with or without its mark; bytes are kept."""
    if content.startswith(_BYTE_ORDER_MARKS):
        return content.decode("utf-16", "replace").rstrip("\0")
    # Every second byte of Latin letters in UTF-16 is zero, and none of a text in UTF-8 is.
    if content[1:2] == b"\0":
        return content.decode("utf-16-le", "replace").rstrip("\0")
    return content.decode("utf-8", "surrogateescape").rstrip("\0")


def _without_comments(lines: Sequence[str]) -> list[str]:
    """Leave the format's own comments out, RFC 2483."""
    return [line for line in lines if not line.startswith("#")]


def _without_verb(lines: Sequence[str]) -> list[str]:
    """Leave out whether they were copied or cut: they are never moved."""
    return list(lines[1:] if lines and lines[0] in _VERBS else lines)


def _without_titles(lines: Sequence[str]) -> list[str]:
    """Leave out the title that stands below each address."""
    return list(lines[::2])


_LISTS: Mapping[str, Callable[[Sequence[str]], list[str]]] = {
    _URI_LIST: _without_comments,
    "x-special/gnome-copied-files": _without_verb,
    "x-special/mate-copied-files": _without_verb,
    "application/x-kde4-urilist": _without_comments,
    "text/x-moz-url": _without_titles,
    _FILE_NAME: list,
}
"""By format, the best first: how to pick the addresses out of its lines."""
