"""What a code can become that no product has: linked, a new product, or an open price."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.types import SearchHit
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.taxes.types import TaxClass
from rcommerce_pos.ui.screens.sell.front_sale import FrontSale
from rcommerce_pos.ui.screens.sell.ringing import Ringing
from rcommerce_pos.ui.screens.sell.state import NO_ANSWERS


class UnknownCodes(QObject):
    """Gives an unknown code its goods, and sells them."""

    products_found = Signal(str, object)
    """Carries what was searched for, and the products that a code may belong to."""

    def __init__(
        self, front: FrontSale, ringing: Ringing, application: Application, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._front = front
        self._ringing = ringing
        self._application = application

    def sell_open(self, price: UnitPrice, name: str, code: str = "") -> None:
        """Sell something at a price that is said."""
        sale, unknown = self._front.sale_id, self._application.unknown_codes
        if sale is None:
            self._front.once_there(lambda: self.sell_open(price, name, code))
            return
        self._front.attempt(
            lambda actor: unknown.sell_open(actor, sale, price, name=name, code=code),
            self._ringing.shower(name or code, NO_ANSWERS),
        )

    def find_products(self, text: str) -> None:
        """Look for products to which a code may belong."""
        search, turn = self._application.search, self._front.turn

        def done(hits: tuple[SearchHit, ...]) -> None:
            if turn == self._front.turn:
                self.products_found.emit(text, hits)

        self._front.run(lambda: search.search(text, limit=8), done)

    def link_code(self, code: str, product_id: UUID) -> None:
        """Give a code to a product that is there, and sell it."""
        unknown = self._application.unknown_codes
        self._front.attempt(
            lambda actor: unknown.link(actor, code, product_id), self._scan_again(code)
        )

    def read_tax_classes(self, done: Callable[[tuple[TaxClass, ...]], None]) -> None:
        """Read the tax classes that a product can have, the usual one first."""
        self._front.run(self._application.taxes.classes, done)

    def create_product(
        self, code: str, name: str, price: UnitPrice, *, tax_class: str = ""
    ) -> None:
        """Make a product of an unknown code, and sell it."""
        unknown = self._application.unknown_codes
        self._front.attempt(
            lambda actor: unknown.create(actor, code, name, price, tax_class=tax_class),
            self._scan_again(code),
        )

    def _scan_again(self, code: str) -> Callable[[object], None]:
        """Sells what has a code now, in the sale where it had none."""
        turn = self._front.turn

        def scan(_product: object) -> None:
            if turn == self._front.turn:
                self._ringing.scan(code)
            elif self._front.actor is not None:
                self._front.tell_late(code)

        return scan
