"""Keeps a spreadsheet from taking text for a formula; for the writers in this package."""

from __future__ import annotations

import re

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""The last four are the full-width forms, which spreadsheets read like the plain ones."""
_PLAIN_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]+)*|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?")


def neutralised(text: str) -> str:
    """Return `text`, after an apostrophe if a spreadsheet might run it."""
    if text.startswith(_STARTS) and not _PLAIN_NUMBER.fullmatch(text):
        return f"'{text}"
    return text
