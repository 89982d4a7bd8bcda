"""Goods of the demo shop with their barcodes: scanned off the screen, or printed."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.receipts.pdf import pdf_of
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.paper import Paper


class DemoCodesDialog(Dialog):
    """``title`` is said above the sheet and in the file that is saved."""

    def __init__(self, parent: QWidget, grid: Grid, made_at: datetime, *, title: str) -> None:
        super().__init__(parent, title, icon="scan-barcode", width=560, takes_scans=True)
        self._grid, self._made_at, self._title_words = grid, made_at, title
        hint = self.tr(
            "Scan them off the screen, print them, or type the digits and press Enter. Any other"
            " product is found by a word of its name."
        )
        self.fixed.addWidget(Label(hint, role="label", ink="quiet", wrap=True))
        self._said = Label(role="label", ink="quiet", wrap=True)
        self._said.hide()
        self.body.addWidget(Paper(grid), 0, Qt.AlignmentFlag.AlignHCenter)
        self.set_body_height(460)
        self.fixed.addWidget(self._said)
        save = self.add_button(Button(self.tr("Save as PDF"), icon="file-text"))
        save.clicked.connect(self._save)
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.accept)

    def tell_sold(self, name: str, quantity: str, amount: str) -> None:
        """Say what was just rung up behind the sheet."""
        words = self.tr("Sold: {quantity} × {name}, {amount}")
        self._said.set_ink("success")
        self._said.setText(words.format(quantity=quantity, name=name, amount=amount))
        self._said.show()

    def _save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), "codes.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the PDF, and say what became of it."""
        try:
            path.write_bytes(pdf_of(self._grid, title=self._title_words, made_at=self._made_at))
        except OSError as error:
            self._said.set_ink("danger")
            self._said.setText(self.tr("It was not saved: {why}.").format(why=error.strerror))
        else:
            self._said.set_ink("success")
            self._said.setText(self.tr("Saved as {name}.").format(name=path.name))
        self._said.show()
