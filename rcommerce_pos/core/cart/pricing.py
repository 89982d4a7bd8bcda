"""What one scan puts into a cart: the line of a product that a code found, and its price."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.cart.cart import CartLine, Discount, PriceSource
from rcommerce_pos.core.cart.totals import DocumentDiscount, LineInput
from rcommerce_pos.core.catalog.types import Found, Product, ProductKind
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.core.orders.details import PLAIN, ItemDetails
from rcommerce_pos.core.promotions.engine import BasketLine
from rcommerce_pos.core.taxes.types import Tax


def needs_price(found: Found) -> bool:
    """True for goods whose price is asked at the till."""
    return found.line_amount is None and found.unit_price is None and found.product.price is None


def needs_quantity(found: Found, quantity: Quantity | None) -> bool:
    """True for weighed or measured goods of which nobody has said how much."""
    return (
        found.product.unit.is_measured
        and quantity is None
        and not found.measured
        and found.line_amount is None
    )


def line_for(
    found: Found,
    *,
    quantity: Quantity | None = None,
    price: UnitPrice | None = None,
    price_source: PriceSource = PriceSource.ASKED,
    categories: tuple[UUID, ...] = (),
    details: ItemDetails = PLAIN,
) -> CartLine:
    """The line that a scan adds; its number is given by the cart.

    ``quantity`` multiplies what the code stands for (three scans of a case of 24 are 72), or is
    the weight of weighed goods, from which the tare of ``details`` is taken off. ``price`` is one
    that was asked for or given. Raises InvalidInput where the quantity is zero, or pieces are not
    whole, a tare is taken off what was not weighed here, or the modifiers cost less than nothing.
    """
    product = found.product
    amount = amount_of(found, quantity)
    if details.tare and not needs_quantity(found, None):
        raise InvalidInput(
            "quantity.tare_unasked",
            "{product} was not weighed here: no tare is taken off it.",
            product=product.name,
        )
    amount = net_weight(amount, details.tare)
    check_quantity(amount, whole=not product.unit.is_measured)
    unit_price, source = _price(found, price, price_source)
    added = sum(each.price.micros for each in details.modifiers if each.price is not None)
    if added:
        unit_price = UnitPrice(unit_price.micros + added, unit_price.currency)
    if unit_price.micros < 0:
        raise InvalidInput(
            "price.below_zero",
            "{product} would cost less than nothing.",
            hint="Choose something else with it, or change the price of the choice.",
            product=product.name,
        )
    return CartLine(
        line=0,
        product_id=product.id,
        sku=product.sku,
        barcode=found.code or None,
        name=product.name,
        unit=product.unit,
        tax_class_id=product.tax_class_id,
        quantity=amount,
        unit_price=unit_price,
        price_source=source,
        inventory_policy=product.inventory_policy,
        list_price=product.price,
        unit_cost=product.cost,
        merges=not product.unit.is_measured
        and source is not PriceSource.LABEL
        and not details.serial,
        kind=product.kind,
        discountable=product.discountable and product.kind.is_reduced,
        keys=keys_of(product, categories),
        details=details,
    )


def amount_of(found: Found, quantity: Quantity | None) -> Quantity:
    """How much a code is: what it stands for, so many times."""
    return found.quantity.times(quantity) if quantity is not None else found.quantity


def deposit_line(deposit: Product, each: Quantity = ONE) -> CartLine:
    """The deposit that follows goods: so much for ``each`` of them."""
    line = line_for(Found(deposit, ""), quantity=ONE)
    return replace(line, price_source=PriceSource.DEPOSIT, per_parent=each, merges=False)


def empties_line(found: Found, count: Quantity) -> CartLine:
    """Empties that come back, or the voucher of a machine that took them: money to pay out."""
    line = line_for(found, quantity=count)
    return replace(
        line,
        quantity=-line.quantity,
        price_source=PriceSource.DEPOSIT,
        merges=found.line_amount is None,
    )


def net_weight(gross: Quantity, tare: Quantity) -> Quantity:
    """What is left of a weight without its container; InvalidInput where nothing is."""
    if not tare:
        return gross
    if tare.milli < 0 or tare.milli >= gross.milli:
        raise InvalidInput(
            "quantity.tare",
            "A tare of {tare} leaves nothing of {weight}.",
            hint="Weigh it again.",
            tare=tare,
            weight=gross,
        )
    return gross - tare


def keys_of(product: Product, categories: Iterable[UUID]) -> frozenset[str]:
    """What promotions may ask for: the product, its categories up to the root, brand and tags."""
    keys = [f"product:{product.id}"]
    if product.variant_of is not None:
        keys.append(f"product:{product.variant_of}")
    keys += [f"category:{each}" for each in categories]
    if product.brand:
        keys.append(f"brand:{product.brand.casefold()}")
    keys += [f"tag:{tag.casefold()}" for tag in product.tags]
    return frozenset(keys)


def basket_line(line: CartLine) -> BasketLine | None:
    """A cart line as promotions see it; None where no promotion may touch it.

    A price that somebody gave at the till is final; what comes back earns nothing.
    """
    if not line.discountable or line.price_source is PriceSource.GIVEN or not line.kind.is_reduced:
        return None
    total = line.unit_price.times(line.quantity).minor
    if total <= 0 or line.quantity.milli <= 0:
        return None
    counted = not line.unit.is_measured and line.quantity.is_whole
    count = line.quantity.milli // 1000 if counted else 1
    return BasketLine(line.line, line.keys, line.product_id.hex, count, total)


def check_quantity(quantity: Quantity, *, whole: bool) -> None:
    """Raise InvalidInput for a quantity of nothing or less, or part of a piece."""
    if quantity.milli == 0:
        raise InvalidInput(
            "quantity.zero",
            "A quantity of 0 sells nothing.",
            hint="Remove the line instead.",
        )
    if quantity.milli < 0:
        raise InvalidInput(
            "quantity.negative",
            "A quantity sold is greater than 0.",
            hint="Goods that come back are a return; only empties are taken back here.",
        )
    if whole and not quantity.is_whole:
        raise InvalidInput(
            "quantity.part_of_a_piece",
            "{quantity} is not a whole number of pieces.",
            hint="Goods sold by weight or length take decimals.",
            quantity=quantity,
        )


def line_input(
    line: CartLine, taxes: tuple[Tax, ...], *, reduction: int = 0, exempt: bool = False
) -> LineInput:
    """A cart line as the engine takes it; ``reduction`` is what promotions take off."""
    discount = line.discount
    return LineInput(
        line.unit_price,
        line.quantity,
        taxes,
        discount_percent=discount.percent or Fraction(0) if discount else Fraction(0),
        discount_amount=discount.amount if discount else None,
        reduction=reduction,
        discountable=line.discountable,
        exempt=exempt,
    )


def document_discount(discount: Discount | None) -> DocumentDiscount | None:
    """A cart's discount as the engine takes it."""
    if discount is None:
        return None
    return DocumentDiscount(percent=discount.percent, amount=discount.amount, of=None)


def _price(
    found: Found, price: UnitPrice | None, source: PriceSource
) -> tuple[UnitPrice, PriceSource]:
    if price is not None:
        return price, source
    if found.line_amount is not None:
        return UnitPrice.of(found.line_amount), PriceSource.LABEL
    if found.unit_price is not None:
        bundle = found.product.kind is ProductKind.BUNDLE
        return found.unit_price, PriceSource.BUNDLE if bundle else PriceSource.BARCODE
    if found.product.price is not None:
        return found.product.price, PriceSource.CATALOG
    raise InvalidInput(
        "price.missing",
        "{product} has no price of its own.",
        hint="Say what it costs.",
        product=found.product.name,
    )
