"""The tab of codes: each with what one scan adds, and a price of its own."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.catalog.barcode import identify
from rcommerce_pos.core.catalog.sheet import ProductSheet, Tab
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.core.catalog.types import BarcodeDraft
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said, said_phrase
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.cells import CellModel, CellTable, Column
from rcommerce_pos.ui.screens.product.tab import SheetTab
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import row as row_of
from rcommerce_pos.ui.widgets.form import text_field
from rcommerce_pos.ui.widgets.label import Label

CODE, QUANTITY, PRICE, ABOUT = range(4)
_COLUMNS = {"code": CODE, "quantity": QUANTITY, "price": PRICE}


class BarcodesTab(SheetTab):
    """Scan, type or be given a code."""

    tab = Tab.BARCODES

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__(view_model, formatter)
        self.cells = CellModel(
            self,
            (
                Column(self.tr("Barcode"), 220),
                Column(self.tr("One scan adds"), 130, number=True),
                Column(self.tr("Own price for one"), 160, number=True),
                Column(self.tr("What it is"), 200, editable=False, stretch=True),
            ),
        )
        self.table = CellTable(self.cells, self.tr("Barcodes"))
        self.code = text_field(self.tr("Scan or type a code"))
        self.code.setAccessibleName(self.tr("New barcode"))
        self.add_button = Button(self.tr("Add"), icon="plus", size="small", focusable=True)
        self.issue = Button(
            self.tr("Give it a number"), icon="scan-barcode", size="small", key="Alt G",
            focusable=True,
        )  # fmt: skip
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._variants = Label(
            self.tr("Variants have codes of their own, in the table of variants."),
            role="label",
            ink="quiet",
            wrap=True,
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.code, 1)
        row.addWidget(self.add_button)
        self.put(line)
        self.put(self.issue_row())
        self.put(self._fault)
        self.put(self.table)
        self.remove = Button(
            self.tr("Remove the code"), icon="trash-2", size="small", key="Del", focusable=True
        )
        self.remove.clicked.connect(lambda: self._remove(self.table.chosen_rows()))
        foot = QWidget()
        foot.setLayout(row_of(self.remove, None))
        self.put(foot)
        self.put(
            Label(
                self.tr("A carton's code adds its pieces: 6 for a pack of six."),
                role="small",
                ink="quiet",
                wrap=True,
            )
        )
        self.put(self._variants)
        self._fields = {"code": self.table, "quantity": self.table, "price": self.table}
        self.cells.typed.connect(self._tell)
        self.table.removed.connect(self._remove)
        self.code.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.issue.clicked.connect(view_model.issue_code)

    def issue_row(self) -> QWidget:
        """The button that gives a number, and what such a number is."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self.issue)
        row.addWidget(
            Label(
                self.tr("An EAN of the range that is left to shops; it is never given twice."),
                role="small",
                ink="quiet",
                wrap=True,
            ),
            1,
        )
        return box

    @override
    def _fill(self, state: ProductState) -> None:
        if state.sheet is None:
            return
        known = {each.code: each for each in state.checks}
        rows = []
        for each in state.sheet.draft.barcodes:
            check = known.get(each.code)
            odd = said_phrase(check.explanation) if check is not None else ""
            rows.append(
                [
                    each.code,
                    self._formatter.quantity(each.quantity),
                    self._price_text(each.price),
                    odd or _symbology(each.code),
                ]
            )
        self.cells.show_rows(rows)
        self._variants.setVisible(state.sheet.is_common_part)

    @override
    def read(self, sheet: ProductSheet) -> ProductSheet:
        self.unreadable = []
        codes = []
        for row, texts in enumerate(self.cells.rows):
            quantity = self._quantity(texts[QUANTITY], "quantity", row)
            price = self._price(texts[PRICE], "price", row)
            codes.append(BarcodeDraft(texts[CODE], quantity or ONE, price))
        return replace(sheet, draft=replace(sheet.draft, barcodes=tuple(codes)))

    @property
    def first(self) -> str:
        """The code that the first tab shows, too."""
        return self.cells.rows[0][CODE] if self.cells.rows else ""

    def take_first(self, code: str) -> None:
        """The first code was typed on the first tab; an empty one takes it away."""
        rows = [list(texts) for texts in self.cells.rows]
        plain = code.strip()
        if not plain:
            rows = rows[1:]
        elif rows:
            rows[0][CODE], rows[0][ABOUT] = plain, _symbology(plain)
        else:
            rows = [[plain, self._formatter.quantity(ONE), "", _symbology(plain)]]
        self.cells.show_rows(rows)
        self.changed.emit()

    @override
    def show_state(self, state: ProductState) -> None:
        self.cells.locked = not state.can_edit
        for widget in (self.code, self.add_button, self.issue, self.remove):
            widget.setEnabled(state.can_edit)
        self.remove.setVisible(bool(self.cells.rows))

    @override
    def show_faults(self, faults: Sequence[Fault]) -> None:
        marks = {(each.row, _COLUMNS.get(each.field, CODE)): said(each.error) for each in faults}
        self.cells.set_faults(marks)
        words = next(iter(marks.values()), "")
        self._fault.setText(words)
        self._fault.setVisible(bool(words))

    @override
    def go_to(self, fault: Fault) -> None:
        self.table.setFocus()
        self.table.go_to(max(fault.row, 0), _COLUMNS.get(fault.field, CODE))

    @override
    def focus(self) -> None:
        self.code.setFocus()

    def _add(self) -> None:
        code = self.code.text().strip()
        if code:
            self.code.clear()
            self._model.take_code(code)

    def _remove(self, rows: object) -> None:
        assert isinstance(rows, list)
        if not rows:
            return
        kept = [texts for row, texts in enumerate(self.cells.rows) if row not in rows]
        self.cells.show_rows(kept)
        self.changed.emit()


def _symbology(code: str) -> str:
    """The name of a symbology is the same in every language."""
    return identify(code).symbology.value
