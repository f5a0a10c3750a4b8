"""A page to draw sample documents on, and how the samples write money and dates.

Only the sample layouts import it. Points from the top left, as one reads.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol, cast

from reportlab.lib import utils
from reportlab.pdfgen.canvas import Canvas

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€"}


class _Canvas(Protocol):
    """The slice of reportlab's canvas that is used here."""

    def setFont(self, name: str, size: float) -> None: ...  # noqa: N802
    def drawString(self, x: float, y: float, text: str) -> None: ...  # noqa: N802
    def drawRightString(self, x: float, y: float, text: str) -> None: ...  # noqa: N802
    def drawCentredString(self, x: float, y: float, text: str) -> None: ...  # noqa: N802
    def line(self, x1: float, y1: float, x2: float, y2: float) -> None: ...
    def rect(self, x: float, y: float, w: float, h: float, stroke: int, fill: int) -> None: ...
    def setFillGray(self, gray: float) -> None: ...  # noqa: N802
    def setTitle(self, title: str) -> None: ...  # noqa: N802
    def showPage(self) -> None: ...  # noqa: N802
    def save(self) -> None: ...
    def drawImage(self, image: Any, x: float, y: float, width: float, height: float) -> Any: ...  # noqa: N802


class Sheet:
    """A document being drawn; same input, same bytes."""

    def __init__(self, path: Path, size: tuple[float, float], encrypt: Any = None) -> None:
        self.canvas = cast(
            "_Canvas", Canvas(str(path), pagesize=size, invariant=1, encrypt=encrypt)
        )
        self.canvas.setTitle(path.stem)
        self.width, self.height = size

    def text(self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        """Write from the left."""
        self._font(size, bold=bold)
        self.canvas.drawString(x, self.height - y, text)

    def right(self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        """Write up to the right edge x."""
        self._font(size, bold=bold)
        self.canvas.drawRightString(x, self.height - y, text)

    def centre(self, y: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        """Write in the middle of the page."""
        self._font(size, bold=bold)
        self.canvas.drawCentredString(self.width / 2, self.height - y, text)

    def lines(self, x: float, y: float, lines: Sequence[str], size: float = 10) -> float:
        """Write lines one under the other and give the y of the next."""
        for line in lines:
            self.text(x, y, line, size)
            y += size * 1.3
        return y

    def paragraph(self, x: float, y: float, width: float, text: str, size: float = 10) -> float:
        """Write running text and give the y under it."""
        rows = split_lines(text, size, width)
        return self.lines(x, y, rows, size)

    def rule(self, y: float, left: float = 50, right: float | None = None) -> None:
        """Draw a thin line."""
        edge = self.width - 50 if right is None else right
        self.canvas.line(left, self.height - y, edge, self.height - y)

    def box(self, x: float, y: float, width: float, height: float, gray: float = 0.92) -> None:
        """Fill a rectangle whose top left is x, y."""
        self.canvas.setFillGray(gray)
        self.canvas.rect(x, self.height - y - height, width, height, 0, 1)
        self.canvas.setFillGray(0)

    def next_page(self) -> None:
        """Start a page."""
        self.canvas.showPage()

    def save(self) -> None:
        """Write the file."""
        self.canvas.showPage()
        self.canvas.save()

    def _font(self, size: float, *, bold: bool) -> None:
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)


def split_lines(text: str, size: float, width: float) -> list[str]:
    """Break text into lines that fit a width in points."""
    split = cast("Callable[..., list[str]]", utils.simpleSplit)  # pyright: ignore[reportUnknownMemberType]
    return split(text, "Helvetica", size, width)


def amount(cents: int, currency: str = "", *, comma: bool = False) -> str:
    """Write money the English or the German way; a currency adds its sign."""
    text = f"{cents / 100:,.2f}"
    if comma:
        text = text.translate(str.maketrans(",.", ".,"))
        return f"{text} {_SYMBOLS[currency]}" if currency else text
    return f"{_SYMBOLS.get(currency, '')}{text}"


def count(quantity: float | None, *, comma: bool = False) -> str:
    """Write a quantity without needless zeros."""
    text = "" if quantity is None else f"{quantity:g}"
    return text.replace(".", ",") if comma else text


def long_date(day: date, style: str) -> str:
    """Write a date as `us`, `uk`, `de`, `slash` or `iso`."""
    month = _MONTHS[day.month - 1]
    return {
        "us": f"{month} {day.day}, {day.year}",
        "uk": f"{day.day} {month} {day.year}",
        "short": f"{day.day:02d}-{month[:3]}-{day.year}",
        "de": f"{day:%d.%m.%Y}",
        "slash": f"{day:%m/%d/%Y}",
        "iso": day.isoformat(),
    }[style]
