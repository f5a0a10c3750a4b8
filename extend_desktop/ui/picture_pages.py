"""Pictures as pages, read by Qt without an application; only the rendering process uses it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_MAX_MEGABYTES = 512
_MAX_PAGES = 2000
_METRES_PER_INCH = 0.0254
_LEAST_SCANNED, _MOST_SCANNED = 100, 1200
_PAGE_INCHES = 11.0
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class PicturePages:
    """The pages of a picture file: one, or those of a multi-page TIFF.

    Attributes:
        pixels_per_inch: of the paper, as a scanner writes it; else as if it were a page of paper.

    Raises:
        ValueError: Qt cannot read this picture.
    """

    def __init__(self, path: Path) -> None:
        QImageReader.setAllocationLimit(_MAX_MEGABYTES)
        self._path = path
        self._sizes = [_shown_size(reader) for reader in self._readers()]
        if not self._sizes:
            raise ValueError(str(path))
        self._read_page: tuple[int, QImage] = (0, QImage())
        self.pixels_per_inch = _pixels_per_inch(self._page(1), self._sizes[0])

    def sizes(self) -> Sequence[tuple[float, float]]:
        """Return width and height of every page in pixels, as it is shown."""
        return [(float(size.width()), float(size.height())) for size in self._sizes]

    def draw(self, number: int, scale: float) -> tuple[int, int, bytes]:
        """Return width, height and RGBA bytes of a page (from 1), never larger than it is.

        Raises:
            ValueError: there is no such page, or it is damaged.
        """
        picture = self._page(number)
        if picture.isNull():
            raise ValueError(str(number))
        if scale < 1:
            size = (picture.size() * scale).expandedTo(QSize(1, 1))
            picture = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        picture = picture.convertToFormat(QImage.Format.Format_RGBX8888)
        return picture.width(), picture.height(), bytes(picture.constBits())

    def _page(self, number: int) -> QImage:
        """Return a page as it is, empty where it cannot be read; the last one is kept."""
        if self._read_page[0] != number and 1 <= number <= len(self._sizes):
            reader = self._reader()
            is_there = number == 1 or reader.jumpToImage(number - 1)
            self._read_page = (number, reader.read() if is_there else QImage())
        return self._read_page[1] if self._read_page[0] == number else QImage()

    def _readers(self) -> Sequence[QImageReader]:
        reader = self._reader()
        if not reader.canRead():
            return ()
        count = min(max(reader.imageCount(), 1), _MAX_PAGES)
        readers = [self._reader() for _ in range(count)]
        return [
            each for number, each in enumerate(readers) if not number or each.jumpToImage(number)
        ]

    def _reader(self) -> QImageReader:
        reader = QImageReader(str(self._path))
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        return reader


def _pixels_per_inch(picture: QImage, size: QSize) -> float:
    """Return a resolution; a camera writes one that says nothing of what it took."""
    found = picture.dotsPerMeterX() * _METRES_PER_INCH
    if _LEAST_SCANNED <= found <= _MOST_SCANNED:
        return found
    return max(size.width(), size.height(), 1) / _PAGE_INCHES


def _shown_size(reader: QImageReader) -> QSize:
    is_turned = bool(reader.transformation() & _TURNED)
    return reader.size().transposed() if is_turned else reader.size()
