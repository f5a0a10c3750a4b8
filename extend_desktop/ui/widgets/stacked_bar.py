"""The stacked progress bar of a batch, painted; for delegates and widgets. For ui."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from extend_desktop.domain.batches import FinePhase, PhaseCounts
from extend_desktop.ui.theme import Theme, Token

SEGMENTS: tuple[tuple[FinePhase, Token], ...] = (
    (FinePhase.PROCESSED, Token.OK),
    (FinePhase.FAILED, Token.FAILED),
    (FinePhase.RUNNING, Token.RUNNING),
    (FinePhase.UPLOADING, Token.RUNNING),
    (FinePhase.WAITING, Token.WAITING),
    (FinePhase.UNCONFIRMED, Token.WARNING),
    (FinePhase.CANCELLED, Token.HANDLE),
    (FinePhase.SKIPPED, Token.HANDLE),
    (FinePhase.BLOCKED, Token.WARNING),
)
"""Phases from left to right with their colours."""
_LEAST_PX = 2.0


def segments_of(
    phase_counts: PhaseCounts, width: float, *, is_mirrored: bool = False
) -> list[tuple[FinePhase, float, float]]:
    """Return (phase, left, width) of each part; a phase that has any input is seen.

    The widths are pixels and add up to `width`; an empty phase_counts gives no part. Mirrored, the
    first part is at the right.
    """
    shares = [(phase, count) for phase, _ in SEGMENTS if (count := phase_counts.of_fine(phase)) > 0]
    if not shares or width <= 0:
        return []
    raw = [max(_LEAST_PX, width * count / phase_counts.total) for _, count in shares]
    factor = width / sum(raw)
    parts: list[tuple[FinePhase, float, float]] = []
    left = 0.0
    for (phase, _), part in zip(shares, raw, strict=True):
        part_px = part * factor
        parts.append((phase, width - left - part_px if is_mirrored else left, part_px))
        left += part * factor
    return parts


def paint(painter: QPainter, rect: QRectF, phase_counts: PhaseCounts, theme: Theme) -> None:
    """Draw the bar into all of `rect`, with rounded ends, in the direction that is read."""
    tokens = dict(SEGMENTS)
    outline = QPainterPath()
    outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(rect, theme.color(Token.LINE))
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for phase, left, width in segments_of(phase_counts, rect.width(), is_mirrored=is_mirrored):
        part = QRectF(rect.left() + left, rect.top(), width, rect.height())
        painter.fillRect(part, theme.color(tokens[phase]))
    painter.restore()
