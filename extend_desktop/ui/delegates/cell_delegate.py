"""Paints every kind of cell the models know: text, status, stacked bar, doubtful value, reason.

One delegate for all columns keeps the row's ground, padding and text in one place. Imported within
`ui/` only.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.presentation.severity import Severity
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_texts import CellTexts, FontTexts, draw_text, mirrored
from extend_desktop.ui.models.cell_model import CellModel
from extend_desktop.ui.models.cells import Cell, CellStyle, Role
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import paint_dot
from extend_desktop.ui.widgets.stacked_bar import paint as paint_stacked_bar
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

PADDING_PX = 8
EDGE_PX = 10
"""Before the first column, so that it begins where a pane's title does."""
_DOT_PX = 7
SIGN_PX = 14
MARK_PX = SIGN_PX + 4
"""What the sign of a doubtful value takes beside its text."""
_BAR_HEIGHT_PX = 8
_GAP_PX = 8
_OVERHANG_PX = 8
"""More than any letter goes beyond its own width."""
# As numbers: Python's flags take longer to be joined and asked than a line takes to be drawn.
LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_SELECTED = QStyle.StateFlag.State_Selected.value
_HAS_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay
# Under names of their own: to find a member in an enumeration takes longer than to compare it.
_DOUBTFUL, _MISSING = CellStyle.DOUBTFUL, CellStyle.MISSING
_MUTED_STYLES = (CellStyle.MUTED, CellStyle.MISSING)
_TEXT, _MUTED, _WARNING_TEXT = Token.TEXT, Token.MUTED, Token.WARNING_TEXT
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints cells by their roles; only reads attributes while painting."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._icons = context.icons
        self._texts = CellTexts()

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Take what is painted from the cell; Qt would ask the model for it role by role."""
        cell = cell_of(index)
        if cell is None:
            super().initStyleOption(option, index)
            return
        # What else Qt asks for, such as check boxes, these cells do not have.
        option.index = index  # pyright: ignore[reportAttributeAccessIssue]
        option.text = cell.text
        option.features = _HAS_TEXT

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        self._paint_ground(painter, styled)
        area = self._area(styled)
        cell = cell_of(index) or _cell_by_roles(index, styled.text)
        painter.save()
        painter.setFont(styled.font)
        if cell.spanned:
            spanned = Cell(cell.spanned, severity=cell.severity)
            self._paint_spanned(painter, styled, index, spanned)
        elif cell.phase_counts is not None:
            self._paint_progress(painter, area, cell.phase_counts, cell.text)
        elif cell.severity is not None:
            self._paint_status(painter, area, cell)
        else:
            self._paint_text(painter, area, index, cell, styled.textElideMode)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setObjectName("cellEditor")
        refuse_text_drops(editor)
        return editor

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the text's width with padding: for the double click on a header's edge."""
        hint = super().sizeHint(option, index)
        extra = 2 * PADDING_PX + (_GAP_PX + SIGN_PX if index.data(Role.SEVERITY) else 0)
        return QSize(hint.width() + extra, hint.height())

    def _paint_ground(self, painter: QPainter, styled: QStyleOptionViewItem) -> None:
        """Paint what the style sheet says of a selected cell; it says nothing of any other."""
        if is_selected(styled):
            painter.fillRect(styled.rect, self._theme.shared_color(Token.SELECTION))

    def _area(self, styled: QStyleOptionViewItem) -> QRect:
        """Return where in a cell its text stands."""
        begin_px = EDGE_PX if styled.index.column() == 0 else PADDING_PX
        if styled.direction == Qt.LayoutDirection.RightToLeft:
            return styled.rect.adjusted(PADDING_PX, 0, -begin_px, 0)
        return styled.rect.adjusted(begin_px, 0, -PADDING_PX, 0)

    def _paint_text(
        self,
        painter: QPainter,
        area: QRect,
        index: Index,
        cell: Cell,
        elide: Qt.TextElideMode,
    ) -> None:
        style, is_right = cell.style, _is_right(index)
        fonts = self._texts.of(painter)
        token = _TEXT
        text = _fitting(painter, cell, area) if cell.brief else cell.text
        # Qt hands enumerations of text back as plain text: compare, never `is`.
        if style == _DOUBTFUL:
            area = self._paint_mark(painter, area, is_right=is_right)
            token = _WARNING_TEXT
        elif style in _MUTED_STYLES:
            token = _MUTED
        if style == _MISSING:
            fonts = fonts.slanted
            painter.setFont(fonts.font)
        elif is_right:
            fonts = fonts.figures
            painter.setFont(fonts.font)
        self._write(painter, area, text, token, RIGHT if is_right else LEFT, elide, fonts)

    def _paint_status(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        if area.width() >= _DOT_PX:
            self._paint_dot(painter, area, cell.severity or Severity.MUTED)
        rest = area.adjusted(_DOT_PX + _GAP_PX, 0, 0, 0)
        text = _fitting(painter, cell, rest)
        self._draw(painter, mirrored(painter, area, rest), text, _TEXT)

    def _paint_progress(
        self, painter: QPainter, area: QRect, counts: PhaseCounts, text: str
    ) -> None:
        painter.setFont(self._texts.of(painter).figures.font)
        figures_px = painter.fontMetrics().horizontalAdvance("100 %")
        left = area.adjusted(0, 0, -min(area.width(), figures_px + _GAP_PX), 0)
        bar = QRectF(mirrored(painter, area, left))
        bar.setHeight(_BAR_HEIGHT_PX)
        bar.moveTop(area.center().y() - _BAR_HEIGHT_PX // 2 + 1)
        paint_stacked_bar(painter, bar, counts, self._theme)
        self._draw(painter, area, text, _MUTED, RIGHT)

    def _paint_spanned(
        self, painter: QPainter, styled: QStyleOptionViewItem, index: Index, cell: Cell
    ) -> None:
        """Paint this cell's part of a text that runs across all field columns of the row."""
        view = styled.widget
        if not isinstance(view, QTableView):
            return
        header, last = view.horizontalHeader(), index.model().columnCount() - 2
        ends = [(header.sectionViewportPosition(at), header.sectionSize(at)) for at in (1, last)]
        # For who reads from the right the last column is the one at the left.
        left, right = min(at for at, _ in ends), max(at + px for at, px in ends)
        whole = QRect(left, styled.rect.top(), right - left, styled.rect.height())
        self._paint_part(painter, styled.rect, whole, cell)

    def _paint_part(self, painter: QPainter, part: QRect, whole: QRect, cell: Cell) -> None:
        """Paint what of a status that runs across `whole` lies within one cell's `part`."""
        area = whole.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        text_px = painter.fontMetrics().horizontalAdvance(cell.text) + _OVERHANG_PX
        line = QRect(area.left(), area.top(), _DOT_PX + _GAP_PX + text_px, area.height())
        # A word or two leave most cells of the row empty.
        if mirrored(painter, area, line).intersects(part):
            painter.setClipRect(part)
            self._paint_status(painter, area, cell)

    def _paint_dot(self, painter: QPainter, area: QRect, severity: Severity) -> None:
        place = QRect(area.left(), area.top(), _DOT_PX, area.height())
        place = mirrored(painter, area, place)
        paint_dot(painter, place, self._theme.severity_color(severity))

    def _paint_mark(self, painter: QPainter, area: QRect, *, is_right: bool) -> QRect:
        """Tint the cell and put a sign at its free side; return what is left for the text."""
        ground = QRectF(area.adjusted(3 - PADDING_PX, 4, PADDING_PX - 3, -4))
        if ground.width() > 0:
            self._paint_pill(painter, ground, 4)
        if area.width() < SIGN_PX:
            # It would stand in the next cell.
            return area
        self._paint_sign(painter, area, area.left() if is_right else area.right() - SIGN_PX + 1)
        rest = area.adjusted(MARK_PX, 0, 0, 0) if is_right else area.adjusted(0, 0, -MARK_PX, 0)
        return mirrored(painter, area, rest)

    def _paint_pill(self, painter: QPainter, ground: QRectF, radius_px: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Token.WARNING_GROUND))
        painter.drawRoundedRect(ground, radius_px, radius_px)

    def _paint_sign(
        self,
        painter: QPainter,
        area: QRect,
        left_px: int,
        icon: str = "warning",
        token: Token = Token.WARNING_TEXT,
    ) -> None:
        """Put a small sign at half the height of a cell."""
        place = QRect(0, 0, SIGN_PX, SIGN_PX)
        place.moveCenter(area.center())
        place.moveLeft(left_px)
        self._icons.icon(icon, token).paint(painter, mirrored(painter, area, place))

    def _draw(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        token: Token,
        alignment: int = LEFT,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Write one line; `alignment` is `LEFT` or `RIGHT`."""
        self._write(painter, area, text, token, alignment, elide, self._texts.of(painter))

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        token: Token,
        alignment: int,
        elide: Qt.TextElideMode,
        fonts: FontTexts,
    ) -> None:
        """Do the same where the painter's font is known."""
        width_px = area.width()
        if width_px > 0 and text:
            painter.setPen(self._theme.shared_color(token))
            draw_text(painter, area, alignment, fonts.shortened(painter, text, elide, width_px))


def is_selected(styled: QStyleOptionViewItem) -> bool:
    """Whether a cell is painted as selected."""
    return bool(styled.state.value & _SELECTED)


def cell_of(index: Index) -> Cell | None:
    """Return a cell whole, from a model that has cells."""
    model = index.model()
    return model.cell_at(index.row(), index.column()) if isinstance(model, CellModel) else None


def _fitting(painter: QPainter, cell: Cell, area: QRect) -> str:
    """Return the text of a cell, or its brief form where there is no room for all of it."""
    if not cell.brief or painter.fontMetrics().horizontalAdvance(cell.text) <= area.width():
        return cell.text
    return cell.brief


def _cell_by_roles(index: Index, text: str) -> Cell:
    """Return a cell of a model that has none, as it says role by role how it is painted."""
    return Cell(
        text,
        severity=index.data(Role.SEVERITY),
        style=index.data(Role.STYLE),
        phase_counts=index.data(Role.PHASE_COUNTS),
        spanned=str(index.data(Role.SPANNED) or ""),
    )


def _is_right(index: Index) -> bool:
    """Whether a text stands at the right."""
    model = index.model()
    if isinstance(model, CellModel):
        return model.is_numeric(index.column())
    alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
    return bool(alignment & Qt.AlignmentFlag.AlignRight)
