"""Foreign text made safe for a single line of a table and for a tooltip. Imported within `ui/`."""

from __future__ import annotations

import html

from extend_desktop.presentation.text import MAX_LENGTH, plain

MAX_TOOLTIP_CHARS = 1_200


def one_line(text: str) -> str:
    """Return `text` as one bounded line that shows what it really is."""
    # Nearly every name passes here; the table of 10,000 rows is built four times as fast.
    if len(text) <= MAX_LENGTH and text.isascii() and text.isprintable():
        return text
    return plain(text)


def safe_tooltip(text: str) -> str:
    """Return `text` as markup that shows exactly it, each of its lines a paragraph's line.

    Qt guesses whether a tooltip is rich text, so the only plain tooltip is an escaped one.
    """
    lines = [plain(line, MAX_TOOLTIP_CHARS) for line in text[:MAX_TOOLTIP_CHARS].split("\n")]
    return f"<span>{'<br>'.join(html.escape(line) for line in lines)}</span>"
