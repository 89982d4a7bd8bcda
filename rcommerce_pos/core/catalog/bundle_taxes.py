"""Which tax class the bundles around a product demand: a bundle and its parts bear the same."""

from uuid import UUID

from rcommerce_pos.core.kernel.errors import Refused
from rcommerce_pos.core.storage.database import fetch_all

_BOUND = (
    "SELECT b.tax_class_id FROM bundle_part t JOIN product b ON b.id = t.bundle_id"
    " WHERE t.product_id = ?1"
    " UNION SELECT p.tax_class_id FROM bundle_part t JOIN product p ON p.id = t.product_id"
    " WHERE t.bundle_id = ?1"
)


def may_be_taxed(product: bytes, tax_class: bytes) -> bool:
    """True where a product may bear a tax class, for all that its bundles and parts bear."""
    return all(bytes(row[0]) == tax_class for row in fetch_all(_BOUND, (product,)))


def check_bundle_taxes(product_id: UUID, tax_class_id: UUID, name: str) -> None:
    """Raise Refused where a product would be taxed differently from its bundle or its parts."""
    if not may_be_taxed(product_id.bytes, tax_class_id.bytes):
        raise Refused(
            "bundle.part_taxes",
            "{product} would be taxed differently from its bundle or its parts.",
            hint="Take it out of the bundle first: a bundle and its parts bear the same taxes.",
            product=name,
        )
