"""Pictures of receipts in languages that are written from the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.receipts.sample import sample_grid
from rcommerce_pos.core.settings.types import Purpose
from rcommerce_pos.ui.screens.receipt.dialog import ReceiptDialog

if TYPE_CHECKING:
    from tools.photographer import Photographer

NOW = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)
SHOPS = {
    "ar": ("متجر الزاوية", "شارع السوق 14\nالكويت", "فاطمة"),
    "he": ("חנות הפינה", "רחוב השוק 14\nחיפה", "נועה"),
}


def take(photographer: Photographer) -> None:
    """An Arabic receipt and a Hebrew one, mirrored, with their numbers in order."""
    place = photographer.counter.application.place
    for language, (name, address, cashier) in SHOPS.items():
        shop = replace(place.shop, id=new_id(), name=name, address=address, purpose=Purpose.SHOP)
        grid = sample_grid(
            shop,
            place.till,
            taxes=(),
            cashier=cashier,
            footer="",
            columns=42,
            now=NOW,
            language=language,
        )
        dialog = ReceiptDialog(photographer.window, "S1-R1-1", grid, NOW)
        photographer.dialog(f"receipt-{language}", dialog.exec)
