"""The list below the scan field: what a search found, best first."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.core.catalog.types import Product, SearchHit
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.painting import painter_on, plate, text_width, write

ROW = 52
MOST = 8


class Results(QWidget):
    """Floats over the lines; Up and Down choose, Enter or a press adds."""

    chosen = Signal(object)

    def __init__(self, formatter: Formatter, host: QWidget) -> None:
        super().__init__(host)
        self._formatter = formatter
        self._hits: tuple[SearchHit, ...] = ()
        self._searched = ""
        self._current = 0
        self._first = 0
        self.setProperty("overlay", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Products found"))
        self.hide()

    @property
    def current(self) -> SearchHit | None:
        """The product that Enter adds."""
        return self._hits[self._current] if self._hits and self.isVisible() else None

    def show_hits(self, hits: tuple[SearchHit, ...], searched: str) -> None:
        """Show what was found for a text; nothing searched hides the list."""
        if searched != self._searched:
            self._current = 0
        self._hits, self._searched = hits[:MOST], searched
        self._current = min(self._current, max(len(self._hits) - 1, 0))
        self.setAccessibleDescription(
            ", ".join(hit.product.name for hit in self._hits) or self.tr("Nothing found")
        )
        self.setVisible(bool(searched))
        self.raise_()
        self._first = 0
        self._scroll_to(self._current)

    def wanted_height(self) -> int:
        """How tall it is with what it shows."""
        return theme.px(ROW) * max(len(self._hits), 1) + theme.px(12)

    def move_choice(self, by: int) -> None:
        """Up and down through the list."""
        if self._hits:
            self._current = min(max(self._current + by, 0), len(self._hits) - 1)
            self._scroll_to(self._current)

    def _rows(self) -> int:
        """How many rows there is room for."""
        return max((self.height() - theme.px(12)) // theme.px(ROW), 1)

    def _scroll_to(self, place: int) -> None:
        """Where not all of them fit, the list begins so that this one is in sight."""
        self._first = min(max(self._first, place - self._rows() + 1), place)
        self._first = min(self._first, max(len(self._hits) - self._rows(), 0))
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scroll_to(self._current)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.move_choice(-1 if event.angleDelta().y() > 0 else 1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._first + (event.position().toPoint().y() - theme.px(6)) // theme.px(ROW)
        if 0 <= place < len(self._hits):
            self.chosen.emit(self._hits[place])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        plate(
            painter,
            self.rect(),
            fill=colours.surface,
            edge=colours.border_strong,
            radius=theme.px(RADIUS.card),
        )
        height = theme.px(ROW)
        row = QRect(theme.px(6), theme.px(6), self.width() - theme.px(12), height)
        if not self._hits:
            words = self.tr("No product is called “{text}”.").format(text=self._searched)
            write(painter, row, words, theme.font("body"), colours.text2)
        shown = self._hits[self._first : self._first + self._rows()]
        for place, hit in enumerate(shown, self._first):
            if place == self._current:
                plate(painter, row, fill=colours.primary_soft, radius=theme.px(RADIUS.small))
            self._paint_hit(painter, row, hit)
            row.translate(0, height)
        painter.end()

    def _paint_hit(self, painter: QPainter, row: QRect, hit: SearchHit) -> None:
        colours = theme.colours()
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        centre = Qt.AlignmentFlag.AlignVCenter
        price = self._price(hit.product)
        width = text_width(theme.font("line"), price) + theme.px(4)
        inner = row.adjusted(theme.px(12), 0, -theme.px(12), 0)
        amount = QRect(inner.right() - width, inner.top(), width, inner.height())
        words = QRect(inner.left(), inner.top(), inner.width() - width - theme.px(16), 0)
        words.setHeight(inner.height() // 2)

        def turned(box: QRect) -> QRect:
            return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

        name = turned(words.adjusted(0, theme.px(5), 0, theme.px(3)))
        write(painter, name, hit.product.name, theme.font("line"), colours.text, start | centre,
              may_cut=True)  # fmt: skip
        below = turned(words.translated(0, inner.height() // 2 - theme.px(3)))
        write(painter, below, self._detail(hit), theme.font("small"), colours.text2, start | centre)
        write(painter, turned(amount), price, theme.font("line"), colours.text, end | centre)

    def _price(self, product: Product) -> str:
        if product.price is None:
            return self.tr("asks price")
        unit = f" / {vocabulary.unit(product.unit.value)}" if product.unit.is_measured else ""
        return self._formatter.unit_price(product.price) + unit

    def _detail(self, hit: SearchHit) -> str:
        parts = [hit.product.sku or ""]
        if hit.on_hand is not None:
            unit = (
                f" {vocabulary.unit(hit.product.unit.value)}"
                if hit.product.unit.is_measured
                else ""
            )
            left = f"{self._formatter.quantity(hit.on_hand)}{unit}"
            parts.append(self.tr("{quantity} in stock").format(quantity=left))
        return " · ".join(part for part in parts if part)
