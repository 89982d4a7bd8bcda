"""Makes receipts of sales, in the words of the shop's country."""

import json
from functools import cached_property

from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.receipts.document import Document, receipt
from rcommerce_pos.core.receipts.layout import Grid, lay_out
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.core.resources import resource
from rcommerce_pos.core.settings.declarations import RECEIPT_COLUMNS, RECEIPT_FOOTER
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place

RIGHT_TO_LEFT = ("he", "ar")


class ReceiptService:
    """Receipts of one shop."""

    def __init__(self, place: Place, settings: SettingsService) -> None:
        self._place = place
        self._settings = settings

    @cached_property
    def _words(self) -> tuple[str, dict[str, str]]:
        table = json.loads(resource("receipts", "words.json").read_text(encoding="utf-8"))
        language = table["languages"].get(self._place.shop.country, "en")
        return language, {**table["en"], **table[language]}

    def document(self, order: Order, *, copy: bool = False) -> Document:
        """What the receipt of a sale says; a copy says so."""
        language, words = self._words
        return receipt(
            order,
            shop=self._place.shop,
            till=self._place.till,
            words=words,
            footer=self._settings.get(RECEIPT_FOOTER),
            copy=copy,
            right_to_left=language in RIGHT_TO_LEFT,
        )

    def grid(self, order: Order, *, copy: bool = False, columns: int | None = None) -> Grid:
        """The receipt laid out on the shop's paper, or on so many columns."""
        width = columns or self._settings.get(RECEIPT_COLUMNS)
        return lay_out(self.document(order, copy=copy), width)

    def text(self, order: Order, *, copy: bool = False) -> str:
        """The receipt as text."""
        return text_of(self.grid(order, copy=copy))

    def pdf(self, order: Order, *, copy: bool = False) -> bytes:
        """The receipt as a PDF on the paper of a receipt printer."""
        from rcommerce_pos.core.receipts.pdf import pdf_of

        return pdf_of(
            self.grid(order, copy=copy), title=order.printed_number, made_at=order.completed_at
        )
