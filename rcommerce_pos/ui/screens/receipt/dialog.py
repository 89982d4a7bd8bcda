"""The receipt on the screen: the same grid of characters that a printer would get."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog

PAPER = "#FFFFFF"
PRINT = "#14161A"
FONT = 14
PADDING = 24


class ReceiptDialog(Dialog):
    """Shows a receipt; its text can be copied."""

    def __init__(self, parent: QWidget, number: str, grid: Grid) -> None:
        super().__init__(
            parent,
            parent.tr("Receipt {number}").format(number=number),
            icon="receipt-text",
            width=480,
        )
        self._grid = grid
        paper = Paper(grid)
        area = QScrollArea()
        area.setWidget(paper)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setMinimumHeight(theme.px(480))
        area.setMinimumWidth(paper.sizeHint().width() + theme.px(20))
        area.setAccessibleName(self.tr("Receipt"))
        self.body.addWidget(area, 1)
        copy = self.add_button(Button(self.tr("Copy as text"), icon="copy"))
        copy.clicked.connect(self._copy)
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.accept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(text_of(self._grid))


class Paper(QWidget):
    """Paints the rows of a receipt's grid, one character to a cell."""

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self._grid = grid
        self._font = theme.mono_font(FONT)
        self._bold = theme.mono_font(FONT, 700)
        metrics = QFontMetrics(self._font)
        self._wide = metrics.horizontalAdvance("0" * grid.columns) + theme.px(2)
        self._line = round(metrics.height() * 1.12)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text_of(grid))
        self.resize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        padding = 2 * theme.px(PADDING)
        heights = sum(self._height(row.double) for row in self._grid.rows)
        return QSize(self._wide + padding, heights + padding)

    def _height(self, double: bool) -> int:
        return self._line * 2 if double else self._line

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), PAPER)
        painter.setPen(PRINT)
        top = theme.px(PADDING)
        for row in self._grid.rows:
            height = self._height(row.double)
            painter.save()
            painter.translate(theme.px(PADDING), top)
            if row.double:
                painter.scale(2, 2)
            painter.setFont(self._bold if row.bold else self._font)
            box = QRect(0, 0, self._wide, self._line)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, row.text)
            painter.restore()
            top += height
        painter.end()
