"""The receipt on the screen: the same grid of characters that a printer would get."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.receipts.pdf import pdf_of
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Ink, Label
from rcommerce_pos.ui.widgets.paper import Paper


class ReceiptDialog(Dialog):
    """Shows a receipt; it can be copied as text and saved as a PDF, for nothing prints here."""

    def __init__(
        self,
        parent: QWidget,
        number: str,
        grid: Grid,
        made_at: datetime,
        *,
        is_copy: bool = False,
    ) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("ReceiptDialog", "Receipt {number}").format(number=number),
            icon="receipt-text",
            width=480,
        )
        words = self.tr("No printer is connected: save it as a PDF to print or send it.")
        if is_copy:
            words = self.tr(
                "Marked as a copy and counted. No printer is connected: save it as a PDF to print"
                " or send it."
            )
        self.set_text(words)
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
