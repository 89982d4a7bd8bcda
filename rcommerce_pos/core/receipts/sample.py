"""An example receipt of a shop, sold to nobody: what a form shows while one fills it in."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from uuid import UUID
from zoneinfo import ZoneInfo

from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import (
    Order,
    OrderItem,
    OrderSource,
    OrderTax,
    Tender,
    TenderKind,
)
from rcommerce_pos.core.receipts.document import receipt
from rcommerce_pos.core.receipts.layout import Grid, lay_out
from rcommerce_pos.core.receipts.words import AUTOMATIC, RIGHT_TO_LEFT, footer_of, words_of
from rcommerce_pos.core.settings.types import Place, Shop, Till
from rcommerce_pos.core.taxes.calculator import net_of, plan, taxes_of
from rcommerce_pos.core.taxes.types import Tax

_NOBODY = UUID(int=0)
_GOODS = ((5, 1), (2, 2))
"""What is sold: a price in units of the currency's usual coin of one, and how many."""


def sample_grid(
    shop: Shop,
    till: Till,
    *,
    taxes: Sequence[Tax],
    cashier: str,
    footer: str,
    columns: int,
    now: datetime,
    language: str = AUTOMATIC,
) -> Grid:
    """The receipt that this shop would give for a small sale at this moment, laid out."""
    language, words = words_of(shop.country, language)
    document = receipt(
        sample_order(Place(shop, till), taxes, cashier=cashier, at=now, language=language),
        shop=shop,
        till=till,
        words=words,
        footer=footer_of(footer, words),
        right_to_left=language in RIGHT_TO_LEFT,
    )
    return lay_out(document, columns)


def sample_order(
    place: Place,
    taxes: Sequence[Tax],
    *,
    cashier: str,
    at: datetime,
    language: str = AUTOMATIC,
) -> Order:
    """A small sale that was never made, paid in cash, with the taxes of the standard class."""
    shop, till, now = place.shop, place.till, at
    names = words_of(shop.country, language)[1]["sample_goods"].split("|")
    items = tuple(
        _item(shop, tuple(taxes), number, name)
        for number, name in zip(range(len(_GOODS)), names, strict=True)
    )
    net, tax, gross = (
        Money(sum(amount.minor for amount in amounts), shop.currency)
        for amounts in zip(*((item.net, item.tax, item.gross) for item in items), strict=True)
    )
    paid = _rounded_up(gross, shop)
    return Order(
        id=_NOBODY,
        number=f"{shop.code}-{till.code}-1",
        check_part="7Q4M",
        checkout_id="",
        source=OrderSource.WINDOW,
        status="completed",
        payment_status="paid",
        shift_id=_NOBODY,
        business_date=now.astimezone(ZoneInfo(shop.time_zone)).date(),
        staff_id=_NOBODY,
        staff_name=cashier,
        customer_id=None,
        customer_name=None,
        currency=shop.currency,
        items=items,
        taxes=_summed(items, shop.currency),
        tenders=(Tender(TenderKind.CASH, paid),),
        net=net,
        tax=tax,
        gross=gross,
        discount=Money.zero(shop.currency),
        rounding=Money.zero(shop.currency),
        change=paid - gross,
        completed_at=now,
    )


def _item(shop: Shop, taxes: tuple[Tax, ...], place: int, name: str) -> OrderItem:
    units, pieces = _GOODS[place]
    # The largest coin below two of them tells what is small change here: 1 euro, 100 yen.
    unit = max((value for value in shop.denominations if value <= 200), default=100)
    price = UnitPrice.of(Money(units * unit, shop.currency))
    quantity = Quantity.of(pieces)
    subtotal = price.times(quantity)
    net, owed = _taxed(subtotal, taxes, pieces)
    tax = Money(sum(each.amount.minor for each in owed), shop.currency)
    return OrderItem(
        position=place + 1,
        product_id=_NOBODY,
        sku=None,
        barcode=None,
        name=name,
        unit="piece",
        quantity=quantity,
        unit_price=price,
        list_price=None,
        discount_percent=Fraction(0),
        discount_amount=Money.zero(shop.currency),
        subtotal=subtotal,
        discount=Money.zero(shop.currency),
        net=net,
        tax=tax,
        gross=net + tax,
        unit_cost=None,
        tax_class="",
        taxes=owed,
    )


def _taxed(
    subtotal: Money, taxes: tuple[Tax, ...], pieces: int
) -> tuple[Money, tuple[OrderTax, ...]]:
    """The net of an amount as written, and what is owed of each tax."""
    if not taxes:
        return subtotal, ()
    scale = Fraction(Money.parse("1", subtotal.currency).minor)
    acting = plan(taxes)
    exact = net_of(acting, Fraction(subtotal.minor) / scale, Fraction(pieces))
    amounts = [
        Money.of_exact(each, subtotal.currency)
        for each in taxes_of(acting, exact, Fraction(pieces))
    ]
    inside = sum(amount.minor for tax, amount in zip(taxes, amounts, strict=True) if tax.included)
    net = subtotal - Money(inside, subtotal.currency)
    return net, tuple(
        OrderTax(tax.code, tax.name, tax.group, tax.rate_text, net, amount)
        for tax, amount in zip(taxes, amounts, strict=True)
    )


def _summed(items: tuple[OrderItem, ...], currency: str) -> tuple[OrderTax, ...]:
    found: dict[str, OrderTax] = {}
    for each in (tax for item in items for tax in item.taxes):
        before = found.get(each.code)
        zero = Money.zero(currency)
        base, amount = (before.base, before.amount) if before else (zero, zero)
        found[each.code] = OrderTax(
            each.code, each.name, each.group, each.rate, base + each.base, amount + each.amount
        )
    return tuple(found.values())


def _rounded_up(gross: Money, shop: Shop) -> Money:
    """What somebody hands over: the next whole amount of the notes that the shop knows."""
    note = min((n for n in shop.denominations if n >= gross.minor), default=gross.minor)
    return Money(note, gross.currency)
