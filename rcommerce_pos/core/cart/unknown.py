"""What a code that nobody knows can become at the counter: a link, a product, an open price."""

from dataclasses import replace
from uuid import UUID

from rcommerce_pos.core.cart.goods import demand_no_card
from rcommerce_pos.core.cart.service import CartService
from rcommerce_pos.core.cart.types import ScanResult
from rcommerce_pos.core.catalog.charges import ChargeProducts
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    Found,
    Product,
    ProductDraft,
    ProductKind,
)
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.card_data import without_card_data
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction

LONGEST_NAME = 60


class UnknownCodes:
    """The three ways on from a code that is not in the catalogue, each by permission (rule 29)."""

    def __init__(
        self,
        catalog: CatalogService,
        carts: CartService,
        departments: ChargeProducts,
        journal: JournalService,
    ) -> None:
        self._catalog = catalog
        self._carts = carts
        self._departments = departments
        self._journal = journal

    def link(self, actor: Actor, code: str, product_id: UUID) -> Product:
        """Give a code to a product that is there; who linked what is in the journal."""
        actor.demand(Permission.LINK_CODE, "link a code to a product")
        demand_no_card(code)
        with transaction():
            self._catalog.add_barcode(_keeper(actor), product_id, BarcodeDraft(code))
            product = self._catalog.product(product_id)
            self._record("CODE_LINKED", actor, code, product.name)
        return product

    def create(
        self, actor: Actor, code: str, name: str, price: UnitPrice, *, tax_class: str = ""
    ) -> Product:
        """Make a product with a name and a price: whoever keeps the catalogue completes it."""
        actor.demand(Permission.CREATE_AT_COUNTER, "create a product")
        demand_no_card(code)
        name = without_card_data(name)
        draft = ProductDraft(
            name, price=price, tax_class=tax_class, barcodes=(BarcodeDraft(code),), tags=("new",)
        )
        with transaction():
            product = self._catalog.add_product(_keeper(actor), draft)
            self._record("CODE_CREATED", actor, code, product.name)
        return product

    def sell_open(
        self, actor: Actor, cart_id: UUID, price: UnitPrice, *, name: str = "", code: str = ""
    ) -> ScanResult:
        """Sell something at a price that is said, without making a product of it.

        It is booked under the shop's department for such sales and moves no stock.
        """
        actor.demand(Permission.OPEN_PRICE, "sell at an open price")
        demand_no_card(code)
        name = without_card_data(name)
        if price.micros <= 0:
            raise InvalidInput("price.none", "An open price is greater than 0.")
        if len(name.strip()) > LONGEST_NAME:
            raise InvalidInput(
                "note.long",
                "A name has at most {longest_name} letters.",
                longest_name=LONGEST_NAME,
            )
        product = self._departments.product(ProductKind.DEPARTMENT)
        if name.strip():
            product = replace(product, name=name.strip())
        return self._carts.add(actor, cart_id, Found(product, code), price=price)

    def _record(self, kind: str, actor: Actor, code: str, product: str) -> None:
        approved = {"approved_by": actor.approved_by} if actor.approved_by else {}
        self._journal.record(
            kind, {"v": 1, "code": code, "product": product, "by": actor.name, **approved}
        )


def _keeper(actor: Actor) -> Actor:
    """The same person for the one change of the catalogue that was allowed."""
    return replace(actor, permissions=actor.permissions | {Permission.CATALOG_EDIT})
