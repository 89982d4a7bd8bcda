"""Rings up what is scanned off the sheet of codes, and says on the sheet what was sold."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.scanner import Scan
from rcommerce_pos.ui.screens.demo_codes.dialog import DemoCodesDialog
from rcommerce_pos.ui.screens.sell.state import SellState
from rcommerce_pos.ui.screens.sell.view_model import SellViewModel


class Trying(QObject):
    """Lives as long as the sheet; whatever is more than a line is shown where it belongs."""

    def __init__(
        self,
        dialog: DemoCodesDialog,
        sale: SellViewModel,
        formatter: Formatter,
        *,
        ring_up: Callable[[Scan], object],
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._formatter = formatter
        dialog.scanned.connect(ring_up)
        sale.changed.connect(self._follow)

    def _follow(self, state: SellState) -> None:
        if state.question is not None or state.notice is not None:
            self._dialog.accept()
        elif state.sale is not None and state.last_added is not None:
            self._tell(state.sale, state.last_added)

    def _tell(self, sale: PricedCart, number: int) -> None:
        if number in {line.line for line in sale.cart.lines}:
            line, totals = sale.line(number)
            quantity = self._formatter.quantity(line.quantity)
            self._dialog.tell_sold(line.name, quantity, self._formatter.money(totals.gross))
