"""Drawn pages as Qt paints them. For all that shows pages."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPixmap

from extend_desktop.services.ports.review import PageImage


def pixmap_of(image: PageImage) -> QPixmap:
    """Return a drawn page as Qt paints it."""
    stride = image.width_px * 4
    picture = QImage(
        image.rgba, image.width_px, image.height_px, stride, QImage.Format.Format_RGBX8888
    )
    return QPixmap.fromImage(picture)
