"""The one place where a cart becomes an order: one transaction, and idempotent by checkout id."""

import hashlib
import json
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.cart import store
from rcommerce_pos.core.cart.cart import Cart, CartLine
from rcommerce_pos.core.cart.contents import wanted_of
from rcommerce_pos.core.cart.explain import (
    explain_line,
    explain_payment,
    explain_sale,
    write_trace,
)
from rcommerce_pos.core.cart.goods import Goods
from rcommerce_pos.core.cart.limits import check_amounts
from rcommerce_pos.core.cart.service import CartService
from rcommerce_pos.core.cart.tendering import check_ways, settle
from rcommerce_pos.core.cart.totals import LineTotals
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.cart.ways import ways_of
from rcommerce_pos.core.cash.service import CashService
from rcommerce_pos.core.cash.types import Shift
from rcommerce_pos.core.customers.service import staff_of
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import SaleCompleted
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.inventory.types import MovementReason, StockChange, StockLevel
from rcommerce_pos.core.jobs.queue import PRINT_RECEIPT, enqueue
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, rfc3339
from rcommerce_pos.core.kernel.errors import Conflict, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money, UnitPrice, round_half_away
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.details import write_details
from rcommerce_pos.core.orders.lifecycle import OrderStatus, PaymentStatus, advance
from rcommerce_pos.core.orders.numbers import (
    DocumentNumber,
    PerpetualTotals,
    take_number,
)
from rcommerce_pos.core.orders.service import OrderService
from rcommerce_pos.core.orders.types import (
    Order,
    OrderItem,
    OrderShare,
    OrderSource,
    OrderTax,
    Tender,
    TenderKind,
)
from rcommerce_pos.core.payments.service import PaymentService
from rcommerce_pos.core.promotions.service import PromotionService
from rcommerce_pos.core.settings.declarations import OTHER_TENDERS
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction
from rcommerce_pos.core.taxes.service import TaxService


@dataclass(frozen=True, slots=True)
class _Sold:
    """All that one sale writes, worked out before the first row."""

    order: Order
    priced: PricedCart
    number: DocumentNumber
    totals: PerpetualTotals
    content_hash: str


class Checkout:
    """Completes sales."""

    def __init__(
        self,
        place: Place,
        taxes: TaxService,
        carts: CartService,
        goods: Goods,
        orders: OrderService,
        cash: CashService,
        inventory: InventoryService,
        promotions: PromotionService,
        payments: PaymentService,
        settings: SettingsService,
        journal: JournalService,
        bus: EventBus,
        clock: Clock,
    ) -> None:
        self._payments = payments
        self._settings = settings
        self._place = place
        self._taxes = taxes
        self._carts = carts
        self._goods = goods
        self._orders = orders
        self._cash = cash
        self._inventory = inventory
        self._promotions = promotions
        self._journal = journal
        self._bus = bus
        self._clock = clock

    def complete(self, actor: Actor, cart_id: UUID, tenders: tuple[Tender, ...]) -> Order:
        """Turn an open cart of the window into a sale, paid by ``tenders``.

        The cart's key is the checkout id: pressed twice, from two threads, or again after a crash,
        it is one sale (domain rule 14). Raises Refused where the payments do not settle it, the
        till is not open, or a rule of a product stops it; then nothing was written.
        """
        done = self._orders.by_checkout(str(cart_id))
        if done is not None:
            self._carts.forget(cart_id)
            return done
        cart = self._carts.sale(cart_id).cart
        order = self.sell(actor, cart, tenders, checkout_id=str(cart_id), source=OrderSource.WINDOW)
        self._carts.forget(cart_id)
        return order

    def sell(
        self,
        actor: Actor,
        cart: Cart,
        tenders: tuple[Tender, ...],
        *,
        checkout_id: str,
        source: OrderSource,
    ) -> Order:
        """Sell a cart as it is given; the same checkout id with other content is a Conflict."""
        actor.demand(Permission.SELL, "sell")
        _demand_lines(actor, cart)
        content = content_hash(cart, tenders)
        done = self._done(checkout_id, content)
        if done is not None:
            return done
        if not _charged(tenders):
            # What a card has paid was looked at before it was charged.
            self._check_sellable(actor, cart)
        with transaction():
            done = self._done(checkout_id, content)
            if done is not None:
                return done
            check_ways(tenders, ways_of(self._settings.get(OTHER_TENDERS)))
            self._payments.demand_settled(cart.id)
            self._payments.demand_backed(cart.id, _charged(tenders))
            shift = self._shift(actor, source)
            sold = self._work_out(actor, cart, tenders, checkout_id, source, shift, content)
            self._write(actor, sold)
            store.drop(cart.id)
            self._bus.publish(SaleCompleted(sold.order.id, sold.order.number))
        return sold.order

    def demand_sellable(self, actor: Actor, cart: Cart) -> None:
        """Raise what would stop a sale of the window later, before a card is charged for it."""
        _demand_lines(actor, cart)
        self._demand_shift()
        self._check_sellable(actor, cart)

    def _check_sellable(self, actor: Actor, cart: Cart) -> None:
        """Raise what stops a sale since it was rung up, before money is taken for it."""
        self._goods.check_sold(actor, cart)
        self._goods.check_ages(cart)
        self._goods.check_stock(actor, wanted_of(cart, but_allowed=True))
        check_amounts(actor, cart, self._carts.price_of)

    def _done(self, checkout_id: str, content: str) -> Order | None:
        before = self._orders.content_hash(checkout_id)
        if before is None:
            return None
        if before != content:
            raise Conflict(
                "checkout.other_content",
                "The checkout “{checkout_id}” was completed already with other content.",
                hint="Give a new sale an id of its own.",
                checkout_id=checkout_id,
            )
        return self._orders.by_checkout(checkout_id)

    def _shift(self, actor: Actor, source: OrderSource) -> Shift:
        if source is OrderSource.COMMAND and self._cash.current_shift() is None:
            return self._cash.open_shift(actor, Money.zero(self._place.shop.currency))
        return self._demand_shift()

    def _demand_shift(self) -> Shift:
        shift = self._cash.current_shift()
        if shift is None:
            raise Refused(
                "shift.none_open",
                "The till is not open.",
                hint="Open it with the cash that lies in the drawer; the sale is kept.",
            )
        return shift

    def _work_out(
        self,
        actor: Actor,
        cart: Cart,
        tenders: tuple[Tender, ...],
        checkout_id: str,
        source: OrderSource,
        shift: Shift,
        content: str,
    ) -> _Sold:
        priced = self._carts.price_of(cart)
        totals = priced.totals
        settlement = settle(totals.gross, tenders, cash_step_minor=self._place.shop.cash_step_minor)
        levels = self._inventory.levels({product for line in cart.lines for product in line.moved})
        self._goods.check_stock(actor, wanted_of(cart, but_allowed=True))
        self._goods.check_ages(cart)
        number, perpetual = take_number(self._place, series="", gross_minor=totals.gross.minor)
        status = advance(None, OrderStatus.COMPLETED)
        order = Order(
            id=new_id(),
            number=number.text,
            check_part=number.check_part,
            checkout_id=checkout_id,
            source=source,
            status=status.value,
            payment_status=PaymentStatus.PAID.value,
            shift_id=shift.id,
            business_date=shift.business_date,
            staff_id=actor.id,
            staff_name=actor.name,
            customer_id=cart.customer_id,
            customer_name=cart.customer_name or None,
            currency=totals.currency,
            items=tuple(
                self._item(position, line, reckoned, levels, priced)
                for position, (line, reckoned) in enumerate(
                    zip(cart.lines, totals.lines, strict=True), 1
                )
            ),
            taxes=tuple(
                OrderTax(tax.code, tax.name, tax.group, tax.rate, tax.base, tax.amount)
                for tax in totals.taxes
            ),
            tenders=tenders,
            net=totals.net,
            tax=totals.tax,
            gross=totals.gross,
            discount=totals.discount,
            rounding=settlement.rounding,
            change=settlement.change,
            completed_at=self._clock.now(),
            tax_context=cart.tax_context,
            exempt_reason=cart.exemption.reason if cart.exemption else "",
            exempt_certificate=cart.exemption.certificate if cart.exemption else "",
            age_confirmed=cart.age_confirmed,
        )
        assert_settled(order)
        return _Sold(order, priced, number, perpetual, content)

    def _item(
        self,
        position: int,
        line: CartLine,
        reckoned: LineTotals,
        levels: dict[UUID, StockLevel],
        priced: PricedCart,
    ) -> OrderItem:
        totals = priced.totals
        names = {tax.code: tax for tax in totals.taxes}
        percent, amount = _discount_pair(line)
        return OrderItem(
            position=position,
            product_id=line.product_id,
            sku=line.sku,
            barcode=line.barcode,
            name=line.name,
            unit=line.unit.value,
            quantity=line.quantity,
            unit_price=line.unit_price,
            list_price=line.list_price,
            discount_percent=Fraction(percent),
            discount_amount=Money(amount, totals.currency),
            subtotal=reckoned.subtotal,
            discount=reckoned.discount,
            net=reckoned.net,
            tax=reckoned.tax,
            gross=reckoned.gross,
            unit_cost=_cost_of(line, levels),
            tax_class=self._taxes.class_code(
                self._taxes.class_in(line.tax_class_id, priced.cart.tax_context)
            ),
            taxes=tuple(
                OrderTax(
                    tax.code,
                    names[tax.code].name,
                    names[tax.code].group,
                    names[tax.code].rate,
                    tax.base,
                    tax.amount,
                )
                for tax in reckoned.taxes
            ),
            kind=line.kind.value,
            note=line.note,
            promotions=tuple(
                OrderShare(share.name, Money(share.minor, totals.currency))
                for share in priced.shares(line.line)
            ),
            details=line.details,
            parent=_position_of(priced.cart, line.parent),
        )

    def _write(self, actor: Actor, sold: _Sold) -> None:
        order, cart = sold.order, sold.priced.cart
        discount = cart.discount
        self._orders.write(
            order,
            number=sold.number,
            content_hash=sold.content_hash,
            tax_rounding=self._place.shop.tax_rounding,
            document_discount=_discount_text(discount.percent, discount.amount)
            if discount
            else None,
            traces=tuple(write_trace(explain_line(sold.priced, line.line)) for line in cart.lines),
            trace=write_trace(
                explain_sale(sold.priced) + explain_payment(sold.priced.totals, order.rounding)
            ),
        )
        self._redeem(order, sold.priced)
        self._inventory.record(
            [
                StockChange(product, -quantity, line.unit_cost)
                for line in cart.lines
                for product, quantity in line.moved.items()
            ],
            reason=MovementReason.SALE,
            reference_id=order.id,
            staff_id=actor.id,
        )
        self._cash.record_sale(order.shift_id, actor, cash_kept(order), order_id=order.id)
        self._journal.record("SALE", sale_body(order, sold.totals))
        if self._place.shop.works_devices:
            enqueue(self._place, PRINT_RECEIPT, {"order": str(order.id)}, now=order.completed_at)

    def _redeem(self, order: Order, priced: PricedCart) -> None:
        """Use up the coupons whose promotion applied; others go back to the customer."""
        earned = tuple(code for code in priced.cart.coupons if code not in priced.unused_coupons)
        self._promotions.redeem(earned, order_id=order.id, customer_id=order.customer_id)


def _demand_lines(actor: Actor, cart: Cart) -> None:
    """Raise Refused for a sale of nothing, or of the cashier to herself."""
    if not cart.lines:
        raise Refused("cart.empty", "There is nothing in this sale yet.")
    if cart.customer_id is not None and staff_of(cart.customer_id) == actor.id:
        raise Refused(
            "sale.to_oneself",
            "{actor} cannot complete a sale to herself.",
            hint="Somebody else rings it up.",
            actor=actor.name,
        )


def _charged(tenders: tuple[Tender, ...]) -> dict[UUID, int]:
    """What each attempt at a terminal pays; a card without an attempt is a fault of the caller."""
    found: dict[UUID, int] = {}
    for tender in tenders:
        if tender.kind is TenderKind.CARD:
            assert tender.attempt_id is not None, "a card payment has its attempt"
            found[tender.attempt_id] = tender.amount.minor
    return found


def _cost_of(line: CartLine, levels: dict[UUID, StockLevel]) -> UnitPrice | None:
    """What one of a line cost the shop: its average, and that of all that it takes from stock."""
    moved = line.details.moved
    level = levels.get(line.product_id)
    own = (level.average_cost if level else None) or line.unit_cost
    parts = [
        (levels[product].average_cost, quantity) for product, quantity in moved if product in levels
    ]
    known = [(cost.micros, quantity) for cost, quantity in parts if cost is not None]
    if not known:
        return own
    micros = sum(round_half_away(cost * quantity.milli, 1000) for cost, quantity in known)
    return UnitPrice(micros + (own.micros if own else 0), line.unit_price.currency)


def _position_of(cart: Cart, number: int | None) -> int | None:
    """Where a line stands in the sale, counted from 1."""
    if number is None:
        return None
    return next(at for at, line in enumerate(cart.lines, 1) if line.line == number)


def cash_kept(order: Order) -> Money:
    """What a sale leaves in the drawer: cash handed over less change."""
    cash = sum(t.amount.minor for t in order.tenders if t.kind is TenderKind.CASH)
    return Money(cash, order.currency) - order.change


def assert_settled(order: Order) -> None:
    """The identities of domain rule 4, to the minor unit; a breach is a fault of the program."""
    lines = order.items
    assert sum(i.net.minor for i in lines) == order.net.minor, "line nets do not sum"
    assert sum(i.tax.minor for i in lines) == order.tax.minor, "line taxes do not sum"
    assert sum(t.amount.minor for t in order.taxes) == order.tax.minor, "taxes do not sum"
    assert order.net + order.tax == order.gross, "net and tax are not the gross"
    tendered = sum(t.amount.minor for t in order.tenders)
    assert tendered - order.change.minor == order.payable.minor, "payments do not settle"


def content_hash(cart: Cart, tenders: tuple[Tender, ...]) -> str:
    """The fingerprint of what is sold and how it is paid: the same content, the same text."""
    content = {
        "lines": [
            [
                str(line.product_id),
                line.quantity.milli,
                line.unit_price.micros,
                *_discount_pair(line),
            ]
            for line in cart.lines
        ],
        "discount": _discount_text(cart.discount.percent, cart.discount.amount)
        if cart.discount
        else None,
        "terms": [
            list(cart.coupons),
            cart.tax_context,
            str(cart.customer_id) if cart.customer_id else None,
            cart.exemption is not None,
        ],
        **_made_of(cart),
        "tenders": [
            [
                tender.kind.value,
                tender.amount.minor,
                tender.card_last4,
                tender.auth_code,
                *([str(tender.attempt_id)] if tender.attempt_id else []),
                *([tender.label] if tender.label else []),
            ]
            for tender in tenders
        ],
    }
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _made_of(cart: Cart) -> dict[str, object]:
    """What lines are made of, where that is more than their product."""
    details = [write_details(line.details) for line in cart.lines]
    return {"details": details} if any(details) else {}


def sale_body(order: Order, perpetual: PerpetualTotals) -> dict[str, object]:
    """What the journal remembers of a sale: values as sold, and the totals after it."""
    return {
        "v": 1,
        "order": str(order.id),
        "number": order.number,
        "checkout": order.checkout_id,
        "source": order.source.value,
        "business_date": order.business_date.isoformat(),
        "completed_at": rfc3339(order.completed_at),
        "cashier": order.staff_name,
        "currency": order.currency,
        "lines": [
            {
                "name": item.name,
                "sku": item.sku,
                "quantity": str(item.quantity),
                "unit_price_micros": item.unit_price.micros,
                "discount_minor": item.discount.minor,
                "net_minor": item.net.minor,
                "tax_minor": item.tax.minor,
                "gross_minor": item.gross.minor,
            }
            for item in order.items
        ],
        "taxes": [
            {
                "code": tax.code,
                "rate": tax.rate,
                "base_minor": tax.base.minor,
                "amount_minor": tax.amount.minor,
            }
            for tax in order.taxes
        ],
        "tenders": [
            {"kind": tender.kind.value, "amount_minor": tender.amount.minor}
            for tender in order.tenders
        ],
        "net_minor": order.net.minor,
        "tax_minor": order.tax.minor,
        "gross_minor": order.gross.minor,
        "rounding_minor": order.rounding.minor,
        "change_minor": order.change.minor,
        "perpetual": {
            "gt_sales_abs": perpetual.sales_minor,
            "gt_returns_abs": perpetual.returns_minor,
            "gt_net": perpetual.net_minor,
            "receipts_count": perpetual.receipts,
            "training_count": 0,
        },
    }


def _discount_pair(line: CartLine) -> tuple[str, int]:
    """The discount of a line as it is stored: percent as text, amount in minor units."""
    if line.discount is None:
        return "0", 0
    amount = line.discount.amount
    return str(line.discount.percent or 0), amount.minor if amount else 0


def _discount_text(percent: Fraction | None, amount: Money | None) -> str:
    """The discount of a whole sale as it is stored."""
    return f"{percent}%" if percent is not None else f"{amount.minor if amount else 0}"
