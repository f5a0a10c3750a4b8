"""Text that is no valid Unicode, and how it leaves the program; any module may import it.

A file name whose bytes are no text reaches us with lone surrogates in it. They stay in it wherever
the file must be found again; elsewhere each becomes the sign that other programs show, too.
"""

from __future__ import annotations

import codecs

REPLACEMENT_SIGN = "\ufffd"
SIGNS = "extend-desktop-replacement-signs"
"""Name of an error handler for encoding; `replace` would put question marks."""


def _with_signs(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    # Bytes, because the encoder of UTF-8 takes a text from a handler only if it is ASCII.
    signs = REPLACEMENT_SIGN * (error.end - error.start)
    return signs.encode(error.encoding), error.end


codecs.register_error(SIGNS, _with_signs)


def shown(text: str) -> str:
    """Return `text` as valid Unicode."""
    return text if text.isascii() else text.encode("utf-8", SIGNS).decode()
