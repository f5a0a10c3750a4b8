"""Qt's states of windows and splitters as text to remember. For the window and its pages."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as Base64Error

from PySide6.QtCore import QByteArray

LAYOUT_VERSION = "v2"


def encoded(state: QByteArray) -> str:
    """Return a Qt state as text to remember, with the version of the layout it belongs to."""
    return f"{LAYOUT_VERSION}:{b64encode(bytes(state.data())).decode('ascii')}"


def decoded(text: str) -> QByteArray:
    """Return a remembered Qt state; empty, which Qt refuses, for another version or damage."""
    version, _, state = text.partition(":")
    if version != LAYOUT_VERSION:
        return QByteArray()
    try:
        return QByteArray(b64decode(state, validate=True))
    except (Base64Error, ValueError):
        return QByteArray()
