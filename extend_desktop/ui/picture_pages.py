"""Pictures as pages, read by Qt without an application; only the rendering process uses it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_MAX_MEGABYTES = 512
_MAX_PAGES = 2000
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class PicturePages:
    """The pages of a picture file: one, or those of a multi-page TIFF.

    Raises:
        ValueError: Qt cannot read this picture.
    """

    def __init__(self, path: Path) -> None:
        QImageReader.setAllocationLimit(_MAX_MEGABYTES)
        self._path = path
        self._sizes = [_shown_size(reader) for reader in self._readers()]
        if not self._sizes:
            raise ValueError(str(path))

    def sizes(self) -> Sequence[tuple[float, float]]:
        """Return width and height of every page in pixels, as it is shown."""
        return [(float(size.width()), float(size.height())) for size in self._sizes]

    def draw(self, number: int, scale: float) -> tuple[int, int, bytes]:
        """Return width, height and RGBA bytes of a page (from 1), never larger than it is.

        Raises:
            ValueError: there is no such page, or it is damaged.
        """
        reader = self._reader()
        if not 1 <= number <= len(self._sizes) or (
            number > 1 and not reader.jumpToImage(number - 1)
        ):
            raise ValueError(str(number))
        whole = reader.size()
        if scale < 1 and not whole.isEmpty():
            reader.setScaledSize((whole * scale).expandedTo(QSize(1, 1)))
        picture = reader.read().convertToFormat(QImage.Format.Format_RGBX8888)
        if picture.isNull():
            raise ValueError(str(number))
        return picture.width(), picture.height(), bytes(picture.constBits())

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


def _shown_size(reader: QImageReader) -> QSize:
    is_turned = bool(reader.transformation() & _TURNED)
    return reader.size().transposed() if is_turned else reader.size()
