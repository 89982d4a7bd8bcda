"""The products behind tips, service charges and open prices: made when first needed."""

from uuid import UUID

from rcommerce_pos.core.catalog.indexing import index_rows
from rcommerce_pos.core.catalog.reading import COLUMNS, product_of
from rcommerce_pos.core.catalog.tables import ProductRow
from rcommerce_pos.core.catalog.types import InventoryPolicy, Product, ProductKind, Unit
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import execute, fetch_one, transaction
from rcommerce_pos.core.taxes.service import TaxService

UNTAXED = "untaxed"
_NAMES = {
    ProductKind.TIP: "Tip",
    ProductKind.SERVICE_CHARGE: "Service charge",
    ProductKind.DEPARTMENT: "Open sale",
}


class ChargeProducts:
    """What is sold without a place in the catalogue: a tip is untaxed, the rest is not."""

    def __init__(self, place: Place, taxes: TaxService, clock: Clock) -> None:
        self._place = place
        self._taxes = taxes
        self._clock = clock

    def product(self, kind: ProductKind) -> Product:
        """The product of a charge, or of sales at an open price."""
        sku = f"{kind.value.upper().replace('_', '-')}"
        found = self._find(kind)
        if found is not None:
            return found
        with transaction():
            number = ProductRow.insert(
                id=new_id(),
                sku=None if self._sku_taken(sku) else sku,
                name=_NAMES[kind],
                tax_class_id=self._tax_class(kind),
                unit=Unit.PIECE.value,
                inventory_policy=InventoryPolicy.ALLOW.value,
                discountable=not kind.is_charge,
                kind=kind.value,
                updated_at=self._clock.now(),
            ).execute()
            if not kind.is_charge:
                index_rows([(number, _NAMES[kind])])
        found = self._find(kind)
        assert found is not None
        return found

    def _find(self, kind: ProductKind) -> Product | None:
        row = fetch_one(
            f"SELECT {COLUMNS} FROM product p WHERE p.kind <> 'goods' AND p.kind = ?"
            " AND p.archived_at IS NULL ORDER BY p.number LIMIT 1",
            (kind.value,),
        )
        return product_of(row, self._place.shop.currency) if row else None

    def _tax_class(self, kind: ProductKind) -> UUID:
        if kind is not ProductKind.TIP:
            return self._taxes.standard_class().id
        known = self._taxes.class_by_code(UNTAXED)
        if known is not None:
            return known.id
        made = new_id()
        execute(
            "INSERT INTO tax_class (id, code, name, is_standard) VALUES (?, ?, 'Untaxed', 0)",
            (made.bytes, UNTAXED),
        )
        self._taxes.forget()
        return made

    def _sku_taken(self, sku: str) -> bool:
        return fetch_one("SELECT 1 FROM product WHERE sku = ?", (sku,)) is not None
