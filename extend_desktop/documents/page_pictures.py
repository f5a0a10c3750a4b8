"""Pictures of PDF pages, for previews and the review pane. Anyone may import it."""

from __future__ import annotations

import math
from pathlib import Path

from extend_desktop.documents.pdf_access import PdfDocument, PdfPageError, load_page, open_pdf
from extend_desktop.values import dataclass

POINTS_PER_INCH = 72.0
_MAX_SIDE_PX = 8000
_MAX_PIXELS = 24_000_000


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A drawn page: RGBA bytes row by row without padding, four a pixel."""

    width_px: int
    height_px: int
    rgba: bytes


def draw_page(
    source: Path | bytes, page_number: int, *, dpi: float = 96.0, password: str | None = None
) -> PagePicture:
    """Draw one page (numbers start at 1) at a resolution in dots per inch.

    Blocking, 20 to 200 ms: call from a worker thread. A side never exceeds 8,000 pixels.

    Raises:
        PdfPasswordError: the password is missing or wrong.
        PdfPageError: there is no such page, it is damaged, or has no size.
        PdfUnreadableError: the content is no readable PDF.
        OSError: the file cannot be read.
    """
    with open_pdf(source, password) as document:
        return draw_open_page(document, page_number, dpi / POINTS_PER_INCH)


def draw_open_page(document: PdfDocument, page_number: int, scale: float) -> PagePicture:
    """Draw one page of an open document at a scale in pixels a point, as `draw_page` does."""
    with load_page(document, page_number) as page:
        width_pt, height_pt = page.get_size()
        # Such a page has a box, but nothing in it: what is shown and what exists do not overlap.
        if min(width_pt, height_pt) <= 0:
            raise PdfPageError(f"Page {page_number} has no size, so it cannot be shown.")
        scale = bounded_scale(scale, width_pt, height_pt)
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, maybe_alpha=False)
        try:
            rows = bytes(bitmap.buffer)
            return PagePicture(
                bitmap.width, bitmap.height, _packed(rows, bitmap.stride, bitmap.width)
            )
        finally:
            bitmap.close()


def bounded_scale(scale: float, width: float, height: float) -> float:
    """Return the scale, or the largest at which a picture's sides and area stay within bounds."""
    by_area = math.sqrt(_MAX_PIXELS / (width * height))
    return min(scale, _MAX_SIDE_PX / max(width, height), by_area)


def _packed(rows: bytes, stride: int, width_px: int) -> bytes:
    """Drop row padding and make every pixel opaque (the fourth byte is undefined in BGRx)."""
    line = width_px * 4
    if stride != line:
        rows = b"".join(rows[at : at + line] for at in range(0, len(rows), stride))
    pixels = bytearray(rows)
    pixels[3::4] = b"\xff" * (len(pixels) // 4)
    return bytes(pixels)
