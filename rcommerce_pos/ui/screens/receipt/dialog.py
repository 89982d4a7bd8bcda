"""The receipt on the screen: the same grid of characters that a printer would get."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.receipts.pdf import pdf_of
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Ink, Label

PAPER = "#FFFFFF"
PRINT = "#14161A"
FONT = 14
PADDING = 24


class ReceiptDialog(Dialog):
    """Shows a receipt; it can be copied as text and saved as a PDF."""

    def __init__(self, parent: QWidget, number: str, grid: Grid, made_at: datetime) -> None:
        super().__init__(
            parent,
            parent.tr("Receipt {number}").format(number=number),
            icon="receipt-text",
            width=480,
        )
        self._grid = grid
        self._number = number
        self._made_at = made_at
        self._said = Label(role="label", ink="quiet", wrap=True)
        self._said.hide()
        paper = Paper(grid)
        self.body.addWidget(paper, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(1)
        self.set_body_height(480)
        self.body.addWidget(self._said)
        save = self.add_button(Button(self.tr("Save as PDF"), icon="file-text"))
        save.clicked.connect(self._save)
        copy = self.add_button(Button(self.tr("Copy as text"), icon="copy"))
        copy.clicked.connect(self._copy)
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.accept)

    def _save(self) -> None:
        name = f"{self._number}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the PDF, and say what became of it."""
        content = pdf_of(self._grid, title=self._number, made_at=self._made_at)
        try:
            path.write_bytes(content)
        except OSError as error:
            words = self.tr("It was not saved: {why}. The sale is stored all the same.")
            self._say(words.format(why=error.strerror), ink="danger")
        else:
            self._say(self.tr("Saved as {name}.").format(name=path.name), ink="success")

    def _say(self, words: str, *, ink: Ink) -> None:
        self._said.set_ink(ink)
        self._said.setText(words)
        self._said.show()

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
