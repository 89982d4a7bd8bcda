"""Makes receipts of sales, in the words of the shop's country."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, to_millis
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.payments.service import PaymentService
from rcommerce_pos.core.receipts.document import CardSlip, Document, receipt
from rcommerce_pos.core.receipts.layout import Grid, lay_out
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.core.receipts.words import RIGHT_TO_LEFT, footer_of, words_of
from rcommerce_pos.core.settings.declarations import (
    RECEIPT_COLUMNS,
    RECEIPT_FOOTER,
    RECEIPT_HEADER,
    RECEIPT_LANGUAGE,
    SHOP_ADDRESS,
    SHOP_NAME,
    SHOP_PHONE,
    SHOP_TAX_NUMBER,
)
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.setting import Setting, T
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_one, transaction


class ReceiptService:
    """Receipts of one shop."""

    def __init__(
        self,
        place: Place,
        settings: SettingsService,
        payments: PaymentService,
        journal: JournalService,
        clock: Clock,
    ) -> None:
        self._payments = payments
        self._place = place
        self._settings = settings
        self._journal = journal
        self._clock = clock

    @property
    def _words(self) -> tuple[str, dict[str, str]]:
        return words_of(self._place.shop.country, self._settings.get(RECEIPT_LANGUAGE))

    def reprint(self, actor: Actor, order: Order) -> Grid:
        """A copy of a receipt: marked and counted, and in the journal (domain rule 29)."""
        actor.demand(Permission.VIEW_ORDERS, "print a copy of a receipt")
        with transaction():
            row = fetch_one(
                "SELECT COUNT(*) FROM receipt_copy WHERE order_id = ?", (order.id.bytes,)
            )
            copy = (int(row[0]) if row else 0) + 1
            execute(
                "INSERT INTO receipt_copy (order_id, position, staff_id, at_utc)"
                " VALUES (?, ?, ?, ?)",
                (order.id.bytes, copy, actor.id.bytes, to_millis(self._clock.now())),
            )
            self._journal.record(
                "REPRINT", {"v": 1, "order": order.number, "copy": copy, "by": actor.name}
            )
        return self.grid(order, copy=True, copy_number=copy)

    def document(self, order: Order, *, copy: bool = False, copy_number: int = 0) -> Document:
        """What the receipt of a sale says; a copy says so, and the how manieth it is."""
        language, words = self._words
        return receipt(
            order,
            slips=self._slips(order),
            shop=self._place.shop,
            till=self._place.till,
            words=words,
            header=self._settings.get(RECEIPT_HEADER),
            footer=footer_of(self._settings.get(RECEIPT_FOOTER), words),
            copy=copy,
            copy_number=copy_number,
            right_to_left=language in RIGHT_TO_LEFT,
        )

    def _slips(self, order: Order) -> dict[UUID, CardSlip]:
        """What the terminals of a sale want printed, by attempt."""
        found: dict[UUID, CardSlip] = {}
        for tender in order.tenders:
            if tender.attempt_id is not None:
                attempt = self._payments.attempt(tender.attempt_id)
                kept = attempt.evidence
                found[attempt.id] = CardSlip(
                    kept.customer_receipt, kept.signature_wanted, attempt.test
                )
        return found

    def preview(self, order: Order, drafts: Mapping[str, object]) -> Grid:
        """The receipt as it would look if settings had other values, by their keys."""

        def value(setting: Setting[T]) -> T:
            draft = drafts.get(setting.key)
            return draft if type(draft) is type(setting.default) else self._settings.get(setting)

        shop = replace(
            self._place.shop,
            name=value(SHOP_NAME),
            address=value(SHOP_ADDRESS),
            phone=value(SHOP_PHONE),
            tax_number=value(SHOP_TAX_NUMBER),
        )
        language, words = words_of(shop.country, value(RECEIPT_LANGUAGE))
        document = receipt(
            order,
            slips=self._slips(order),
            shop=shop,
            till=self._place.till,
            words=words,
            header=value(RECEIPT_HEADER),
            footer=footer_of(value(RECEIPT_FOOTER), words),
            right_to_left=language in RIGHT_TO_LEFT,
        )
        return lay_out(document, value(RECEIPT_COLUMNS))

    def grid(
        self,
        order: Order,
        *,
        copy: bool = False,
        copy_number: int = 0,
        columns: int | None = None,
    ) -> Grid:
        """The receipt laid out on the shop's paper, or on so many columns."""
        width = columns or self._settings.get(RECEIPT_COLUMNS)
        return lay_out(self.document(order, copy=copy, copy_number=copy_number), width)

    def text(self, order: Order, *, copy: bool = False) -> str:
        """The receipt as text."""
        return text_of(self.grid(order, copy=copy))

    def pdf(self, order: Order, *, copy: bool = False) -> bytes:
        """The receipt as a PDF on the paper of a receipt printer."""
        return self.pdf_of(order, self.grid(order, copy=copy))

    def pdf_of(self, order: Order, grid: Grid) -> bytes:
        """A receipt that was laid out, such as a copy that was counted, as a PDF."""
        from rcommerce_pos.core.receipts.pdf import pdf_of

        return pdf_of(grid, title=order.printed_number, made_at=order.completed_at)
