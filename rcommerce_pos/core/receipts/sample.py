"""A sale that was never made, to show how receipts will look before there is one."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.money import Money, UnitPrice, round_fraction
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.types import (
    Order,
    OrderItem,
    OrderSource,
    OrderTax,
    Tender,
    TenderKind,
)
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.taxes.types import Tax

_NOBODY = UUID(int=0)
_GOODS = (("Sample coffee 250 g", ONE, "6.40"), ("Sample postcard", Quantity(3000), "1.20"))


def sample_order(place: Place, taxes: Sequence[Tax], *, cashier: str, at: datetime) -> Order:
    """Two lines, the standard taxes of the shop, paid in cash."""
    currency = place.shop.currency
    zero = Money.zero(currency)
    items = tuple(
        _item(position, name, quantity, _price(price, currency))
        for position, (name, quantity, price) in enumerate(_GOODS, 1)
    )
    written = sum((item.subtotal for item in items), zero)
    included = place.shop.prices_include_tax
    rate = sum((tax.rate for tax in taxes), Fraction(0)) / 100
    net = Money(round_fraction(written.minor / (1 + rate)), currency) if included else written
    owed = tuple(
        OrderTax(
            tax.code,
            tax.name,
            tax.group,
            str(tax.rate),
            net,
            Money(round_fraction(net.minor * tax.rate / 100), currency),
        )
        for tax in taxes
    )
    tax_sum = written - net if included else sum((tax.amount for tax in owed), zero)
    gross = net + tax_sum
    paid = Money(-(-gross.minor // 1000) * 1000, currency)
    return Order(
        id=_NOBODY,
        number=f"{place.shop.code}-{place.till.code}-0",
        check_part="SAMPLE",
        checkout_id="",
        source=OrderSource.WINDOW,
        status="completed",
        payment_status="paid",
        shift_id=_NOBODY,
        business_date=at.date(),
        staff_id=_NOBODY,
        staff_name=cashier,
        customer_id=None,
        customer_name=None,
        currency=currency,
        items=items,
        taxes=owed,
        tenders=(Tender(TenderKind.CASH, paid),),
        net=net,
        tax=tax_sum,
        gross=gross,
        discount=zero,
        rounding=zero,
        change=paid - gross,
        completed_at=at,
    )


def _price(text: str, currency: str) -> UnitPrice:
    """The price in the currency's own decimals: 6.40 is 640 where there are none."""
    plain = text if digits_of(currency) else text.replace(".", "")
    return UnitPrice.parse(plain, currency)


def _item(position: int, name: str, quantity: Quantity, price: UnitPrice) -> OrderItem:
    zero = Money.zero(price.currency)
    amount = price.times(quantity)
    return OrderItem(
        position=position,
        product_id=_NOBODY,
        sku=None,
        barcode=None,
        name=name,
        unit="piece",
        quantity=quantity,
        unit_price=price,
        list_price=None,
        discount_percent=Fraction(0),
        discount_amount=zero,
        subtotal=amount,
        discount=zero,
        net=amount,
        tax=zero,
        gross=amount,
        unit_cost=None,
        tax_class="",
        taxes=(),
    )
