"""The hints of a new shop's first sale, shown once over the sell screen."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.ui.screens.sell.state import SellState
from rcommerce_pos.ui.screens.sell.view import SellView
from rcommerce_pos.ui.widgets.coach_marks import CoachMarks, Mark
from rcommerce_pos.ui.widgets.fkey_bar import FKeyBar

LAST = 3
_Lines = tuple[UUID, tuple[tuple[int, Quantity], ...]]


class FirstSteps(CoachMarks):
    """Four hints: scan, the line, pay, every key; ``are_due`` until they were shown once.

    The last one may be read over the first item of the next sale; whoever goes on after it goes
    on without it.
    """

    def __init__(self, host: QWidget, sell: SellView, bar: FKeyBar) -> None:
        super().__init__(host)
        self._sell = sell
        self._bar = bar
        self._lines: _Lines | None = None
        self._read_at: _Lines | None = None
        self.are_due = False

    def show_once(self) -> bool:
        """Begin with the first hint where they are due; True where they were."""
        due, self.are_due = self.are_due, False
        if due:
            self._lines = self._read_at = None
            self.begin(self._hints())
        return due

    def pass_by(self) -> None:
        """Whoever asks for every key needs none of them any more."""
        self.go_to(len(self._hints()))

    def pay(self) -> None:
        """Money is being taken: the hint behind that one is next, and no more over the next."""
        if self._read_at is not None:
            self.dismiss()
        self.go_to(LAST)

    def follow(self, state: SellState) -> None:
        """Whoever acts needs no hint about it: the next one is shown."""
        sale = state.sale
        if self.place < 0 or sale is None or not sale.cart.lines:
            return
        now, before = _lines_of(sale), self._lines
        self._lines = now
        if self.place < LAST:
            several = len(sale.cart.lines) > 1 or sale.cart.lines[0].quantity != ONE
            self.go_to(2 if several else 1)
        elif now != before:
            if self._read_at is not None:
                self.dismiss()
            self._read_at = now

    def _hints(self) -> tuple[Mark, ...]:
        return (
            Mark(
                self.tr("Scan here"),
                self.tr("Scan an item, or type its name or number. Nothing needs to be clicked."),
                lambda: self._sell.search,
                self._bare,
            ),
            Mark(
                self.tr("Each item is a line"),
                self.tr("Choose a line with the arrow keys or a finger to change or remove it."),
                lambda: self._sell.area.line_area,
                self._bare,
            ),
            Mark(
                self.tr("Pay with F12"),
                self.tr("With + the exact amount is paid in cash, with − by card."),
                lambda: self._bar.button("pay"),
                self._bare,
            ),
            Mark(
                self.tr("F1 shows every key"),
                self.tr("Whatever can be done here has a key, and stands there."),
                lambda: self._bar.button("help"),
                self._bare,
            ),
        )

    def _bare(self) -> QWidget:
        return self._sell.area.bare_area


def _lines_of(sale: PricedCart) -> _Lines:
    cart = sale.cart
    return cart.id, tuple((line.line, line.quantity) for line in cart.lines)
